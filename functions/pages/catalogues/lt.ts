export const lithuanian = `
# Lietuvių kalba. Ką reiškia kiekviena eilutė, paaiškinta faile en.ts.
# Data baigiasi tašku („2026 m. gruodžio 24 d.“).
# Skaičius {days} gali būti bet koks, taip pat 1, 21 ar 45: „{days}-ą dieną“ tinka visada.

reviewed:

privacy-desk: Duomenų apsaugos pagalba
skip: Pereiti prie turinio
back: Atgal
error-prefix: Klaida:
languages: Šis puslapis kitomis kalbomis
policy: Privatumo politika
promises: Ką pažadame
notices: Pranešimai
home: Parašykite mums
follow: Sužinokite kreipimosi eigą
check-receipt: Patikrinkite gavimo patvirtinimą
or-by-mail: Taip pat galite mums parašyti el.~paštu: {address}. Tokį kreipimąsi nagrinėjame taip pat.

start.title: Kuo galime padėti?
start.intro: Pasirinkite, kas Jums tinka labiausiai. Nereikia nei paskyros, nei tapatybės dokumentų, ir tai nemokama.
start.group.data: Mano duomenys
start.group.security: Saugumas
start.group.other: Kiti klausimai
choice.erasure: Ištrinti mano duomenis arba panaikinti paskyrą
choice.child: Ištrinti vaiko duomenis
choice.unauthorised-account: Pranešti apie ne mano paskyrą
choice.content-removal: Pašalinti įrašą, nuotrauką ar atsiliepimą
choice.access: Gauti savo duomenų kopiją
choice.rectification: Ištaisyti mano duomenis
choice.opt-out: Nebesiųsti man reklamos
choice.breach-written-notice: Gauti rašytinį pranešimą, jei būtų pažeistas duomenų saugumas
choice.breach-inquiry: Sužinoti, ar saugumo incidentas susijęs su manimi
choice.breach-report: Pranešti apie duomenų nutekėjimą ar kitą saugumo problemą
choice.complaint: Pateikti skundą dėl to, kaip naudojami mano duomenys
choice.other: Paklausti ar pranešti ką nors kita
intro.erasure: Parašykite, ko turėtume ieškoti. Priežasties nurodyti nereikia.
intro.child: To galite prašyti dėl vaiko, kurio vardu turite teisę kalbėti. Tokius kreipimusis nagrinėjame pirmiau už kitus. Nerašykite apie vaiką daugiau, negu būtina.
intro.unauthorised-account: Kažkas atidarė paskyrą su Jūsų adresu ar Jūsų vardu? Jums nereikia prie jos prisijungti, o mums nereikia slaptažodžio.
intro.content-removal: Parašykite, kur tai paskelbta ir kodėl turėtų būti pašalinta.
intro.access: Pranešime, ar tvarkome su Jumis susijusius asmens duomenis, ir, jei taip, atsiųsime Jums jų kopiją.
intro.rectification: Parašykite, kas neteisinga ir kaip turėtų būti.
intro.opt-out: Pakanka Jūsų adreso. Nereikia įrodyti savo tapatybės.
intro.breach-written-notice: Jei bus pažeistas duomenų saugumas ir tai bus susiję su Jumis, atsiųsime Jums laišką. Tai nemokama, ir šį prašymą bet kada galite atšaukti.
intro.breach-inquiry: Parašykite, kokį adresą pas mus naudojate ir ką girdėjote.
intro.breach-report: Matėte kitų žmonių duomenis, gavote tai, kas skirta kitam asmeniui, ar radote saugumo spragą? Parašykite, ką pastebėjote. Kitų žmonių duomenų mums nesiųskite.
intro.complaint: Parašykite, kas atsitiko ir kaip tai būtų galima ištaisyti. Išnagrinėsime Jūsų skundą ir pranešime rezultatą.
intro.other: Parašykite savo žodžiais. Jūsų kreipimąsi perskaitys žmogus.

optional: (neprivaloma)
field.who: Dėl kurio asmens kreipiatės?
who.myself: Dėl savęs
who.child: Dėl vaiko, kurio vardu turiu teisę kalbėti
who.somebody-else: Dėl kito asmens, kuris manęs to paprašė
hint.somebody-else: Vėliau galime paprašyti šio asmens pasirašyto įgaliojimo. Dabar nieko siųsti nereikia.
field.name: Jūsų vardas ir pavardė
field.address: Jūsų el.~pašto adresas
hint.address: Šiuo adresu atsiųsime atsakymą.
hint.address-opt-out: Adresas, kuriuo siunčiama reklama. Juo atsiųsime ir patvirtinimą.
field.account: El.~pašto adresas, naudotojo vardas arba kliento numeris, pagal kurį turėtume ieškoti
hint.account: Pildykite, tik jei skiriasi nuo pirmiau nurodyto adreso. Niekada nerašykite slaptažodžio.
field.link: Puslapio, kuriame tai paskelbta, adresas
hint.link: Jį galite nukopijuoti iš naršyklės adreso juostos.
field.postal: Pašto adresas laiškui
hint.postal: Gatvė, miestas ar gyvenvietė, pašto kodas ir šalis – kiekvienas atskiroje eilutėje.
field.country: Šalis, kurioje gyvenate
hint.country: Nuo to priklauso, kokias teises Jums suteikia teisės aktai.
country.none: Nenoriu nurodyti
country.california: Jungtinės Valstijos – Kalifornija
field.message: Savo žodžiais
hint.message: Nerašykite slaptažodžių ir kortelių numerių, nesiųskite tapatybės dokumentų.
field.message-optional: Ar yra dar kas nors, ką turėtume žinoti?
continue: Toliau
trap: Palikite šį lauką tuščią

errors.title: Iškilo problema
error.who: Pasirinkite, dėl kurio asmens kreipiatės.
error.name-missing: Įrašykite savo vardą ir pavardę.
error.name-long: Vardą ir pavardę gali sudaryti ne daugiau kaip 200 ženklų.
error.address-missing: Įrašykite savo el.~pašto adresą, kad galėtume Jums atsakyti.
error.address-form: Įrašykite tokio pavidalo el.~pašto adresą: vardas@example.org.
error.address-long: El.~pašto adresą gali sudaryti ne daugiau kaip 254 ženklai.
error.account-long: Čia galima įrašyti ne daugiau kaip 300 ženklų.
error.link-long: Puslapio adresą gali sudaryti ne daugiau kaip 2000 ženklų.
error.postal-missing: Įrašykite pašto adresą, kuriuo siųsti laišką.
error.postal-long: Pašto adresą gali sudaryti ne daugiau kaip 1000 ženklų.
error.country: Pasirinkite šalį iš sąrašo arba jos nenurodykite.
error.message-missing: Savo žodžiais parašykite, dėl ko kreipiatės.
error.message-long: Kreipimąsi gali sudaryti ne daugiau kaip 20~000 ženklų.
error.stale: Šis puslapis buvo atvertas ilgą laiką. Niekas nedingo, bet dar niekas ir neišsiųsta. Peržiūrėkite viską dar kartą ir išsiųskite.

check.title: Patikrinkite, ką siunčiate
check.choice: Jūs norite
check.nothing: Nenurodyta
check.send-note: Kai išsiųsite, iš karto gausite patvirtinimą el.~pašto adresu {address}.
check.send-note-post: Kai išsiųsite, parodysime gavimo patvirtinimą. Išsaugokite jį, nes nenurodėte el.~pašto adreso.
send: Siųsti
change: Pakeisti

sent.title: Gavome Jūsų kreipimąsi
sent.reference: Jūsų kreipimosi numeris
sent.mail: Netrukus gausite el.~laišką. Jame parašysime, kaip supratome Jūsų kreipimąsi ir iki kada atsakysime. Jame taip pat rasite nuorodą į puslapį, kuriame galite sekti kreipimosi eigą. Jei per valandą laiško negausite, patikrinkite nepageidaujamų laiškų aplanką.
sent.confirm: Atverkite šiame laiške esančią nuorodą ir patvirtinkite, kad adresas yra Jūsų. Jūsų kreipimąsi nagrinėsime bet kuriuo atveju, tačiau nepatvirtintu adresu asmens duomenų nesiunčiame.
sent.held: Pirmiausia Jūsų kreipimąsi peržiūrės mūsų komanda. Iki tol Jūsų nurodytu adresu nieko nesiųsime.
sent.no-mail: Nenurodėte el.~pašto adreso, todėl išsaugokite arba išsispausdinkite šį puslapį.
sent.at: Gauta {date} {hour}:{minute} ({zone}).
understood: Štai kaip supratome Jūsų kreipimąsi
understood.unclear: Mūsų komanda perskaitys kreipimąsi, kad suprastų, ko Jums reikia.
receipt.title: Jūsų gavimo patvirtinimas
receipt.what: Šis kodas įrodo, kad pirmiau nurodytu laiku gavome iš Jūsų būtent šį tekstą. Išsaugokite jį. Su šiuo kodu tai galite patikrinti Jūs ir visi, kam jį parodysite.
receipt.code: Gavimo patvirtinimas
receipt.digest: Teksto skaitmeninis atspaudas (SHA-256)

verify.title: Patikrinkite gavimo patvirtinimą
verify.intro: Jei turite mūsų gavimo patvirtinimą, čia galite patikrinti, ar jis tikras.
verify.code: Gavimo patvirtinimas
verify.words: Išsiųstas tekstas
hint.verify-words: Jei jį įrašysite, palyginsime jį ir su atspaudu. Nieko iš to nesaugome.
verify.button: Patikrinti
verify.genuine: Šis patvirtinimas tikras. Kreipimąsi, kurio numeris {reference}, gavome {date} {hour}:{minute} ({zone}).
verify.words-match: Tekstas lygiai toks, koks buvo išsiųstas.
verify.words-differ: Tekstas ne visai toks, koks buvo išsiųstas. Tam užtenka vieno kitokio ženklo.
verify.false: Tai ne mūsų patvirtinimas arba trūksta jo dalies. Nukopijuokite jį visą, nuo pirmo iki paskutinio ženklo.

follow.title: Sužinokite kreipimosi eigą
follow.intro: Įrašykite savo kreipimosi numerį. Su juo susietu el.~pašto adresu atsiųsime kodą. Į tą patį puslapį veda ir nuoroda mūsų laiškuose.
follow.reference: Jūsų kreipimosi numeris
hint.reference: Jis atrodo taip: PD-7F3K-9QXM-4. Jį rasite kiekviename mūsų laiške.
follow.send: Atsiųsti man kodą
follow.sent: Jei toks numeris yra, kodą išsiuntėme su juo susietu el.~pašto adresu. Kodas galioja 30~minučių.
follow.code: Kodas iš laiško
follow.open: Atverti
error.reference: Tai ne mūsų numeris. Mūsų numeriai atrodo taip: PD-7F3K-9QXM-4. Patikrinkite kiekvieną ženklą.
error.code: Kodas neteisingas arba nebegalioja. Patikrinkite jį arba paprašykite naujo.
error.too-often: Su šiuo numeriu bandyta per daug kartų. Pasinaudokite nuoroda iš kurio nors mūsų laiško arba pabandykite dar kartą rytoj.

status.title: Kreipimosi eiga
status.dead: Ši nuoroda nebegalioja
status.dead-what: Nuorodos į šį puslapį po kurio laiko nustoja galioti, kad niekas kitas negalėtų pasinaudoti sena nuoroda. Kad gautumėte naują, įrašykite savo kreipimosi numerį.
status.erased: Šio kreipimosi asmens duomenys ištrinti. Liko tik trumpas įrašas, kad kreipimąsi išnagrinėjome.
status.confirm.title: Ar šis adresas Jūsų?
status.confirm.what: Šį kreipimąsi gavome per savo svetainės formą. Patvirtinkite, kad jį išsiuntėte Jūs. Iki tol asmens duomenų nesiųsime.
status.confirm.yes: Taip, išsiunčiau aš
status.confirmed: Dėkojame. Adresas patvirtintas.
status.asks: Ko prašėte
status.since: Gauta {date}.
state.open: Nagrinėjame.
state.first: Nagrinėjame pirmiau už kitus.
state.waiting-person: Laukiame Jūsų atsakymo į mūsų klausimą.
state.waiting-identity: Turime įsitikinti, kas kreipiasi. Atsakykite į klausimą, kurį Jums išsiuntėme.
state.granted: Padaryta.
state.answered: Atsakyta.
state.partly: Dalį padarėme ir paaiškinome, kodėl ne viską.
state.refused: Negalėjome to padaryti ir paaiškinome kodėl.
state.nothing-found: Ieškojome ir nieko neradome.
state.withdrawn: Šį prašymą atšaukėte.
state.escalated: Tai nagrinėja duomenų apsaugos institucija.
state.extended: Mums reikia daugiau laiko nei įprastai, ir paaiškinome kodėl.
status.frozen: Kol dėl to nenuspręsta, vaiko duomenys nenaudojami.
status.messages: Susirašinėjimas
status.you: Jūs rašėte {date}
status.we: Mes rašėme {date}
status.files: Failai:
status.no-words: Žinutė be teksto.
status.write.title: Atsakykite arba ką nors pridurkite
status.write.label: Jūsų žinutė
status.write.button: Siųsti
status.file.title: Pridėkite failą
status.file.what: Paveikslėlis, PDF, tekstas ar biuro dokumentas, ne didesnis kaip {megabytes}~MB. Tapatybės dokumentų nesiųskite, nebent jų prašėme.
status.file.label: Failas
status.file.button: Pridėti failą
status.added: Gavome Jūsų failą.
status.written: Gavome Jūsų žinutę.
status.withdraw: To nebenoriu
status.not-meant: Turėjau omenyje ką kita
status.withdrawn: Dėkojame. Daugiau nieko dėl to nedarysime.
status.disputed: Dėkojame. Mūsų komanda tai perskaitys dar kartą.
status.not-me.title: Tai išsiuntėte ne Jūs?
status.not-me.what: Galbūt kažkas per klaidą ar tyčia pasinaudojo Jūsų adresu. Praneškite mums: tada Jūsų vardu nieko nedarysime, o ši nuoroda nustos galioti.
status.not-me.button: Aš to nesiunčiau
status.disowned.title: Dėkojame, kad pranešėte
status.disowned.what: Jūsų vardu nieko nedarysime. Mūsų komanda išsiaiškins, kas atsitiko. Jums nieko daugiau daryti nereikia.
status.nothing-more: Čia nieko pridurti nebegalima. Jei ko nors prireiks, vėl mums parašykite.

promises.title: Ką pažadame
promises.intro: Tai sakiniai iš mūsų privatumo politikos. Dėl kiekvieno gauto kreipimosi tikriname, ar jų laikomės.
promises.days: Atsakome ne vėliau kaip {days}-ą dieną nuo gavimo.
promises.business-days: Tai padarome ne vėliau kaip {days}-ą darbo dieną nuo gavimo.
promises.version: Privatumo politikos redakcija: {version}
promises.score: Laikytasi nuo {date}: {kept} iš {ended}
promises.none: Pažadų čia dar nėra.
notices.title: Pranešimai
notices.none: Šiuo metu pranešimų nėra.
notices.intro: Čia skelbiame tai, ką turėtų žinoti visi, pavyzdžiui, jei buvo pažeistas duomenų saugumas.

failed.title: Nepavyko
failed.fault: Įvyko klaida mūsų pusėje. Niekas nepasikeitė. Netrukus pabandykite dar kartą.
failed.missing: Šiuo adresu puslapio nėra. Galbūt trūksta nuorodos dalies.
failed.too-many: Iš Jūsų tinklo šiuo metu gauname labai daug kreipimųsi, todėl šio per formą priimti negalime. Atsiųskite jį el.~paštu: taip niekas nedings.
failed.too-large: Siunčiate daugiau, negu ši forma gali priimti. Sutrumpinkite tekstą arba atsiųskite el.~paštu.

notices.posted: Paskelbta {date}
notices.corrected: Pataisyta {date}
notices.earlier: Kas čia buvo iki {date}
notices.feed: Sekti šį puslapį kanalu (Atom)
notices.banner: {organisation} paskelbė pranešimą:
status.notices: Su jumis susiję pranešimai
`;
