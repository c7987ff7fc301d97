export const lithuanian = `
# Lietuvių kalba. Ką reiškia kiekviena eilutė, paaiškinta faile en.ts.
# Data baigiasi tašku („2026 m. gruodžio 24 d.“), todėl ji negali būti sakinio gale.

locale: lt-LT
reviewed:

greeting: Laba diena!
other-language: Atsiprašome, kad dar negalime rašyti Jūsų kalba. Jūs galite mums rašyti savo kalba.
closing: Pagarbiai
team: {organisation}, duomenų apsaugos komanda
reference: Numeris: {reference}. Jei atsakysite, palikite jį laiško temoje.
reference.on-paper: Numeris: {reference}. Jei atsakysite, nurodykite jį.

subject.acknowledgement: {organisation}: gavome Jūsų kreipimąsi – {reference}
subject.question: {organisation}: klausimas dėl Jūsų kreipimosi – {reference}
subject.identity-check: {organisation}: prieš Jums atsakant – {reference}
subject.extension: {organisation}: atsakymui reikia daugiau laiko – {reference}
subject.answer: {organisation}: mūsų atsakymas – {reference}
subject.referral: {organisation}: naujienos dėl Jūsų kreipimosi – {reference}
subject.status-code: {organisation}: Jūsų kodas
subject.reply: Jūsų kreipimasis ({organisation})

arrived: Dėkojame, kad mums parašėte. Jūsų kreipimąsi gavome {date} {hour}:{minute} ({zone}), jo numeris – {reference}.
arrived-on: Dėkojame, kad į mus kreipėtės. Jūsų kreipimąsi gavome {date}, jo numeris – {reference}.
understood: Štai kaip supratome Jūsų kreipimąsi:
about: Jūs į mus kreipėtės. Štai dėl ko:
ask.erasure: prašote ištrinti asmens duomenis
ask.content-removal: prašote pašalinti tai, kas buvo paskelbta
ask.child: kreipiatės dėl vaiko asmens duomenų
ask.unauthorised-account: pranešate apie paskyrą, kurią kažkas atidarė be leidimo
ask.access: norite sužinoti, ar tvarkome su Jumis susijusius asmens duomenis, ir, jei taip, gauti jų kopiją
ask.rectification: prašote ištaisyti asmens duomenis
ask.portability: norite perkelti asmens duomenis į kitą paslaugą
ask.restriction: prašote apriboti asmens duomenų tvarkymą
ask.objection: nesutinkate, kad asmens duomenys būtų tvarkomi tam tikru tikslu
ask.opt-out: nenorite gauti iš mūsų reklamos
ask.withdrawal-of-consent: atšaukiate sutikimą
ask.complaint: skundžiatės tuo, kaip tvarkomi asmens duomenys
ask.authority: rašote institucijos arba kito asmens vardu
ask.breach-written-notice: norite gauti rašytinį pranešimą, jei būtų pažeistas duomenų saugumas
ask.breach-inquiry: norite sužinoti, ar saugumo incidentas susijęs su Jumis
ask.breach-report: pranešate apie galimą saugumo problemą
ask.question: turite klausimą apie duomenų apsaugą
ask-unclear: Jūsų kreipimesi yra dar kažkas, ką pirmiausia turi perskaityti žmogus
all-unclear: Mūsų komanda jį perskaitys, kad suprastų, ko Jums reikia.
unreadable: Jūsų laiškas užšifruotas arba supakuotas taip, kad negalime jo atverti. Atsiųskite jį dar kartą kaip paprastą tekstą: tiesiog atsakykite į šį laišką. Nerašykite to, ko nenorite siųsti nešifruotai.
first: Jūsų kreipimąsi nagrinėjame pirmiau už kitus.
answer-by: Ne vėliau kaip {date} Jums atsakysime.
answer-soon: Atsakysime Jums kuo greičiau.
by-promise: Tai pažadame savo privatumo politikoje ({policy}).
opt-out-by-promise: Savo privatumo politikoje ({policy}) pažadame, kad ne vėliau kaip {date} reklamos nebesiųsime.
opt-out-by-law: Pagal teisės aktus Jūsų atsisakymas gauti reklamą ne vėliau kaip {date} turi įsigalioti.
by-eu-gdpr: Pagal teisės aktus turime pateikti Jums informaciją per vieną mėnesį, tai yra iki {date} (Bendrasis duomenų apsaugos reglamentas, 12~straipsnio 3~dalis).
by-uk-gdpr: Pagal teisės aktus turime pateikti Jums informaciją per vieną mėnesį, tai yra iki {date} (UK GDPR, 12A~straipsnis).
by-swiss-law: Pagal teisės aktus mūsų atsakymą paprastai turite gauti per 30~dienų, tai yra iki {date} (Šveicarijos duomenų apsaugos įstatymas, 25~straipsnio 7~dalis).
by-californian-law: Pagal teisės aktus turime pateikti Jums informaciją per 45~dienas, tai yra iki {date} (California Code of Regulations, 11~antraštinė dalis, 7021(b)~skirsnis).
by-data-privacy-framework: Dalyvaujame programoje „Data Privacy Framework“, todėl į skundą turime atsakyti per 45~dienas, iki {date} imtinai.
uk-complaint-arrived: Šiuo laišku taip pat patvirtiname, kad gavome Jūsų skundą, kaip reikalauja teisės aktai (Data Protection Act 2018, 164A~straipsnis).
what-next: Kas bus toliau: mūsų duomenų apsaugos komanda perskaitys Jūsų kreipimąsi ir juo pasirūpins. Jei reikės sužinoti daugiau, Jūsų paklausime.
what-next.opt-out: Kas bus toliau: mūsų duomenų apsaugos komanda tuo pasirūpins. Jums nereikia nieko daugiau daryti ir nereikia įrodyti savo tapatybės.
verification: Kaip tikriname, kas kreipiasi: prieš ką nors pateikdami, pakeisdami ar ištrindami įsitikiname, kad niekas kitas nesinaudoja Jūsų vardu. Prašome kuo mažiau informacijos ir neprašome asmens tapatybės kortelės ar paso kopijos.
for-a-child: Kreipiatės vaiko vardu. Kuo paprasčiau patikriname, ar turite teisę tai daryti. Nesiųskite mums vaiko dokumentų ir nerašykite apie vaiką daugiau, negu būtina.
no-login: Jums nereikia prisijungti prie paskyros, o mums nereikia slaptažodžio.
complaint: Išnagrinėsime Jūsų skundą ir pranešime rezultatą. Jei tai užtruks ilgiau, pranešime, kiek esame nuveikę.
authority-any-time: Jei Jūsų gyvenamojoje vietoje veikia duomenų apsaugos institucija, bet kada galite į ją kreiptis. Jums nereikia laukti mūsų atsakymo.
how-to-add: Ne taip Jus supratome ar norite ką nors pridurti? Tiesiog atsakykite į šį laišką ir palikite numerį temoje.
no-identity-papers: Dabar Jums nereikia siųsti tapatybės dokumentų.
no-answer-yet: Šis laiškas tik patvirtina, kad gavome Jūsų kreipimąsi. Jame nesakoma, ar turime su Jumis susijusių duomenų, ir tai dar nėra sprendimas.

status-page: Šiame puslapyje galite matyti kreipimosi eigą, mums atsakyti ir ką nors pridurti: {link}
status-page-confirm: Kažkas šį adresą nurodė mūsų svetainės formoje. Kol tai nepatvirtinta, asmens duomenų šiuo adresu nesiųsime. Jei tai buvote Jūs, patvirtinkite tai šiame puslapyje, kuriame matysite ir kreipimosi eigą. Jei tai buvote ne Jūs, praneškite mums ten pat: {link}
receipt: Tai Jūsų gavimo patvirtinimas. Visi, kas jį turi, gali patikrinti, kada kokį tekstą gavome: {link}
status-code: Kažkas mūsų svetainėje nori matyti kreipimosi puslapį; kreipimosi numeris – {reference}. Jei tai Jūs, įrašykite ten šį kodą: {code}
status-code.not-you: Jei tai ne Jūs, nieko daryti nereikia. Be šio kodo niekas nieko nemato. Kodas galioja 30~minučių.

question.intro: Kad galėtume tęsti, turime iš Jūsų kai ką sužinoti:
question.only-this: Parašykite tik tai, ko čia klausiame. Tiesiog atsakykite į šį laišką; tapatybės dokumentų mums nereikia.
question.opt-out: Reklamos nebesiųsime, net jei neatsakysite.

identity.why: Prieš ką nors pateikdami, pakeisdami ar ištrindami turime įsitikinti, kad kreipiatės tikrai Jūs. Tai saugo Jus: niekas kitas neturi to pasiekti Jūsų vardu.
identity.why-child: Prieš ką nors pateikdami, pakeisdami ar ištrindami turime įsitikinti, kad turite teisę kalbėti vaiko vardu. Tai saugo vaiką.
identity.how: Tai daroma taip:
identity.least: Vienu sakiniu parašykite, ar šis prašymas yra Jūsų. Kol kas to pakanka.
identity.least-child: Vienu sakiniu parašykite, kas esate vaikui: mama, tėtis ar kitas globėjas. Kol kas to pakanka.
guardian.account-address: Parašykite mums vieną kartą iš tos paskyros, apie kurią kalbate, el. pašto adreso.
guardian.known-facts: Nurodykite du dalykus apie paskyrą, kurių kiti vargu ar žino, pavyzdžiui, naudotojo vardą ir apytiksliai kada ji sukurta. Slaptažodžio mums nereikia.
guardian.call: Nurodykite telefono numerį ir kada galime paskambinti. Tada užduosime kelis klausimus.
guardian.signed-statement: Vienu sakiniu parašykite, kad esate vaiko mama, tėtis ar kitas globėjas, pasirašykite ir atsiųskite mums. Pakanka nuotraukos.
identity.only-this: Nesiųskite nieko daugiau, taip pat nesiųskite asmens tapatybės kortelės ar paso kopijos. Jūsų atsakymą naudosime tik šiam patikrinimui ir ištrinsime, kai jo nebereikės.
no-data-said: Šiame laiške nesakoma, ar turime su Jumis susijusių duomenų.

extension.intro: Mums reikia daugiau laiko Jums atsakyti. Priežastis:
extension.complexity: Jūsų prašymas sudėtingas, ir norime į jį atsakyti kruopščiai.
extension.number-of-requests: Atsiuntėte kelis prašymus, ir mums reikia laiko jiems visiems.

outcome.granted: Padarėme tai, ko prašėte.
outcome.answered: Štai mūsų atsakymas:
outcome.nothing-found: Ieškojome su Jumis susijusių asmens duomenų ir jų neradome.
outcome.nothing-found.child: Ieškojome su vaiku susijusių asmens duomenų ir jų neradome.
outcome.nothing-found.other: Ieškojome to, apie ką mums rašėte, ir nieko neradome.
outcome.search-again: Ar yra kitas vardas ar kitas adresas, pagal kurį turėtume ieškoti? Parašykite mums, ir ieškosime dar kartą.
outcome.withdrawn: Pranešėte mums, kad to nebenorite. Todėl daugiau nieko nedarysime. Jei tai netiesa, tiesiog atsakykite į šį laišką.
outcome.partly: Padarėme dalį to, ko prašėte.
outcome.rest: Likusios dalies padaryti negalime. Priežastis:
refusal: Negalime padaryti to, ko prašote. Priežastis:
denial.identity-not-proved: Negalėjome įsitikinti, kad esate asmuo, su kuriuo tai susiję, arba kad galite veikti to asmens vardu. Kad apsaugotume šį asmenį, nieko nepateikėme ir nepakeitėme. Dar galite atsiųsti tai, ko trūksta.
denial.legal-obligation: Teisės aktai mus įpareigoja toliau tvarkyti šiuos asmens duomenis.
denial.legal-claims: Asmens duomenų reikia teisiniams reikalavimams pareikšti arba nuo jų gintis.
denial.freedom-of-expression: Kiti žmonės turi teisę reikšti savo nuomonę ir gauti informaciją. Šiuo atveju ši teisė svaresnė.
denial.public-interest: Asmens duomenų reikia užduočiai, atliekamai dėl viešojo intereso.
denial.rights-of-others: Tai pažeistų kitų žmonių teises.
denial.unfounded-or-excessive: Pagal teisės aktus galime atsisakyti patenkinti akivaizdžiai nepagrįstus arba neproporcingus prašymus, pavyzdžiui, jei jie dažnai kartojasi. Manome, kad šis prašymas toks yra.
denial.not-covered: Jūsų atveju teisės aktai tokios teisės nesuteikia.
denial.not-ours: Dėl šių asmens duomenų sprendžiame ne mes, o kažkas kitas.
used-only-for-that: To, ką dėl šios priežasties saugome, niekam kitam nenaudojame.
backups: Mūsų atsarginėse kopijose duomenų dar gali kurį laiką likti, kol baigsis šių kopijų saugojimo laikas. Iki tol jų nenaudojame.
record-kept: Saugome trumpą įrašą apie Jūsų prašymą ir mūsų atsakymą, kad galėtume parodyti, jog prašymą išnagrinėjome. Niekam kitam jo nenaudojame.
cached-copies: Paieškos sistemos ir kitos svetainės dar kurį laiką gali rodyti senas kopijas. Jų ištrinti negalime. Galite kreiptis į šių svetainių valdytojus.
on-its-way: Tai, kas jau buvo išsiųsta, Jus dar gali pasiekti.
look-again: Manote, kad klystame, ar ko nors trūksta? Tiesiog atsakykite į šį laišką, ir dar kartą tai peržiūrėsime.
right-to-complain: Jei su tuo nesutinkate, turite teisę pateikti skundą šiai institucijai:
right-to-court: Taip pat turite teisę kreiptis į teismą.

referral.intro: Jūsų skundą dabar nagrinėja ši institucija:
referral.their-reference: Institucijos suteiktas numeris – {theirReference}.
referral.next: Institucija nuspręs, kas bus toliau, o mes pateiksime jai tai, ko reikia. Jai galite rašyti ir Jūs.

notice.title.breach: Pranešimas apie duomenų saugumo pažeidimą
notice.title.policy-change: Keičiasi mūsų privatumo politika
notice.title.change-of-ownership: Naujas mūsų paslaugos savininkas
notice.what-happened: Kas nutiko
notice.what-information: Kokių duomenų tai susiję
notice.consequences: Ką tai gali reikšti jums
notice.what-we-do: Ką mes darome
notice.what-you-can-do: Ką galite padaryti jūs
notice.more-information: Daugiau informacijos
notice.what-changes: Kas keičiasi
notice.from-when: Nuo kada
notice.contact: Galite mums rašyti adresu {address} arba naudoti formą adresu {link}.
notice.authority: Turite teisę pateikti skundą duomenų apsaugos institucijai. Jums tai yra:
notice.effective: Tai galioja nuo {date}.
notice.posted: Šis pranešimas taip pat yra adresu {link}.
notice.drill: Tai pratybos: nieko neįvyko ir jums nieko nereikia daryti.
notice.drill-subject: Pratybos: {subject}
`;
