export const slovenian = `
# Slovenščina: besede javnih strani. Pomen vsake vrstice je razložen v en.ts.
# Datum je v imenovalniku (»24. december 2026«): stoji za dvopičjem, za vejico ali za »na dan«.

reviewed:

privacy-desk: Varstvo osebnih podatkov
skip: Preskoči na vsebino
back: Nazaj
error-prefix: Napaka:
languages: Ta stran v drugih jezikih
policy: Politika zasebnosti
promises: Kaj obljubljamo
notices: Obvestila
home: Pišite nam
follow: Preverite stanje zadeve
check-receipt: Preverite potrdilo o prejemu
or-by-mail: Pišete nam lahko tudi po e-pošti: {address}. Sporočilo bomo obravnavali enako.

start.title: Kako vam lahko pomagamo?
start.intro: Izberite, kar najbolj ustreza. Ne potrebujete računa ne osebnih dokumentov in nič ne stane.
start.group.data: Moji podatki
start.group.security: Varnost
start.group.other: Nekaj drugega
choice.erasure: Izbris mojih podatkov ali računa
choice.child: Izbris podatkov otroka
choice.unauthorised-account: Prijava računa, ki ni moj
choice.content-removal: Umik objave, slike ali ocene
choice.access: Kopija mojih podatkov
choice.rectification: Popravek mojih podatkov
choice.opt-out: Odjava od oglasov
choice.breach-written-notice: Pisno obvestilo ob kršitvi varnosti
choice.breach-inquiry: Vprašanje, ali me je prizadel varnostni incident
choice.breach-report: Prijava uhajanja podatkov ali druge varnostne težave
choice.complaint: Pritožba nad uporabo mojih podatkov
choice.other: Drugo vprašanje ali sporočilo
intro.erasure: Povejte nam, kaj naj poiščemo. Razloga vam ni treba navesti.
intro.child: To lahko zahtevate za otroka, v imenu katerega smete govoriti. Take prošnje obravnavamo prednostno. Prosimo, ne pišite nam o otroku več, kot je treba.
intro.unauthorised-account: Je nekdo odprl račun z vašim naslovom ali v vašem imenu? Vanj se vam ni treba prijaviti in ne potrebujemo nobenega gesla.
intro.content-removal: Povejte nam, kje je objavljeno in zakaj naj se umakne.
intro.access: Povemo vam, ali uporabljamo osebne podatke o vas, in če jih, vam pošljemo kopijo.
intro.rectification: Povejte nam, kaj je narobe in kaj je prav.
intro.opt-out: Vaš naslov zadošča. Ni vam treba dokazovati, kdo ste.
intro.breach-written-notice: Če pride do kršitve varnosti, ki vas prizadene, vam pošljemo pismo. Nič ne stane in prošnjo lahko kadar koli umaknete.
intro.breach-inquiry: Povejte nam, kateri naslov uporabljate pri nas in kaj ste izvedeli.
intro.breach-report: Ste videli podatke drugih ljudi, dobili nekaj, kar je bilo namenjeno komu drugemu, ali odkrili šibko točko? Opišite nam to. Prosimo, ne pošiljajte nam podatkov drugih ljudi.
intro.complaint: Povejte nam, kaj se je zgodilo in kako naj se popravi. Zadevo bomo preučili in vam sporočili izid.
intro.other: Pišite s svojimi besedami. Prebral bo človek.

optional: (neobvezno)
field.who: Za koga gre?
who.myself: Zame
who.child: Za otroka, v imenu katerega smem govoriti
who.somebody-else: Za drugo osebo, ki me je prosila za to
hint.somebody-else: Pozneje vas lahko prosimo za pooblastilo, ki ga je ta oseba podpisala. Zdaj vam ni treba ničesar poslati.
field.name: Vaše ime in priimek
field.address: Vaš e-poštni naslov
hint.address: Tja pošljemo odgovor.
hint.address-opt-out: Naslov, na katerega prihajajo oglasi. Tja pošljemo tudi potrditev.
field.account: Po čem naj iščemo: e-poštni naslov, uporabniško ime ali številka stranke
hint.account: Samo če to ni zgornji naslov. Nikoli ne vpišite gesla.
field.link: Spletni naslov strani, kjer je to objavljeno
hint.link: Kopirate ga lahko iz naslovne vrstice brskalnika.
field.postal: Poštni naslov za pismo
hint.postal: Ulica, kraj, poštna številka in država, vsako v svoji vrstici.
field.country: Država, v kateri živite
hint.country: Po njej vemo, katere pravice vam daje zakon.
country.none: Raje ne povem
country.california: Združene države Amerike – Kalifornija
field.message: S svojimi besedami
hint.message: Prosimo, brez gesel, številk kartic in osebnih dokumentov.
field.message-optional: Naj vemo še kaj?
continue: Naprej
trap: To polje pustite prazno

errors.title: Nekaj je treba popraviti
error.who: Izberite, za koga gre.
error.name-missing: Vpišite svoje ime in priimek.
error.name-long: Ime in priimek imata lahko največ 200 znakov.
error.address-missing: Vpišite svoj e-poštni naslov, da vam lahko odgovorimo.
error.address-form: Vpišite e-poštni naslov v obliki ime@example.org.
error.address-long: E-poštni naslov ima lahko največ 254 znakov.
error.account-long: Tu je lahko največ 300 znakov.
error.link-long: Spletni naslov ima lahko največ 2000 znakov.
error.postal-missing: Vpišite poštni naslov, na katerega naj pošljemo pismo.
error.postal-long: Poštni naslov ima lahko največ 1000 znakov.
error.country: Izberite državo s seznama ali pa je ne navedite.
error.message-missing: S svojimi besedami povejte, za kaj gre.
error.message-long: Sporočilo ima lahko največ 20.000 znakov.
error.stale: Ta stran je bila dolgo odprta. Nič se ni izgubilo in nič še ni poslano. Prosimo, preglejte vse še enkrat in pošljite znova.

check.title: Preverite, kaj pošiljate
check.choice: Vaša izbira
check.nothing: Ni vpisano
check.send-note: Ko to pošljete, vam takoj pošljemo potrditev po e-pošti na naslov {address}.
check.send-note-post: Ko to pošljete, vam pokažemo potrdilo o prejemu. Shranite ga, saj e-poštni naslov ni vpisan.
send: Pošlji
change: Popravi

sent.title: Prejeli smo vaše sporočilo
sent.reference: Številka vaše zadeve je
sent.mail: Na poti do vas je e-poštno sporočilo. V njem piše, kako razumemo vaše sporočilo in do kdaj odgovorimo, priložena pa je povezava do strani, na kateri lahko zadevo spremljate. Če v eni uri nič ne prispe, poglejte v mapo z vsiljeno pošto.
sent.confirm: Prosimo, odprite povezavo v tem sporočilu in potrdite, da je naslov vaš. Vaše sporočilo obravnavamo v vsakem primeru, vendar na naslov, ki ni potrjen, ne pošiljamo osebnih podatkov.
sent.held: Vaše sporočilo si bo najprej ogledal nekdo iz naše ekipe. Do takrat na navedeni naslov ne pošljemo nobene e-pošte.
sent.no-mail: E-poštni naslov ni vpisan, zato to stran shranite ali natisnite.
sent.at: Čas prejema: {date} ob {hour}.{minute} ({zone}).
understood: Tako to razumemo
understood.unclear: Nekdo iz naše ekipe bo prebral sporočilo, da bo jasno, kaj potrebujete.
receipt.title: Vaše potrdilo o prejemu
receipt.what: Ta koda dokazuje, da smo ob navedenem času od vas prejeli te besede. Shranite jo. Z njo lahko to preverite vi in kdor koli, ki mu jo pokažete.
receipt.code: Potrdilo
receipt.digest: Digitalni odtis vaših besed (SHA-256)

verify.title: Preverite potrdilo o prejemu
verify.intro: Kdor ima naše potrdilo o prejemu, lahko tukaj preveri, ali je pristno.
verify.code: Potrdilo
verify.words: Poslane besede
hint.verify-words: Če jih vpišete, jih primerjamo tudi z digitalnim odtisom. Ničesar od tega ne hranimo.
verify.button: Preveri
verify.genuine: To potrdilo je pristno. Sporočilo s številko zadeve {reference} smo prejeli na dan {date} ob {hour}.{minute} ({zone}).
verify.words-match: To so natanko tiste besede, ki so bile poslane.
verify.words-differ: To niso natanko tiste besede, ki so bile poslane. Za to zadošča en sam drugačen znak.
verify.false: To ni naše potrdilo ali pa manjka njegov del. Kopirajte ga v celoti, od prvega do zadnjega znaka.

follow.title: Preverite stanje zadeve
follow.intro: Vpišite številko svoje zadeve. Na e-poštni naslov, ki spada k njej, pošljemo kodo. Na isto stran vodi povezava v naših sporočilih.
follow.reference: Številka zadeve
hint.reference: Videti je kot PD-7F3K-9QXM-4 in je v vsakem našem sporočilu.
follow.send: Pošlji mi kodo
follow.sent: Če ta številka obstaja, je koda na poti na e-poštni naslov, ki spada k njej. Koda velja 30~minut.
follow.code: Koda iz e-pošte
follow.open: Odpri
error.reference: To ni naša številka zadeve. Videti je kot PD-7F3K-9QXM-4; prosimo, preverite vsak znak.
error.code: Ta koda ni pravilna ali pa ne velja več. Preverite jo ali zahtevajte novo.
error.too-often: Pri tej številki je bilo preveč poskusov. Prosimo, uporabite povezavo v enem od naših sporočil ali poskusite znova jutri.

status.title: Stanje zadeve
status.dead: Ta povezava ne velja več
status.dead-what: Povezave do te strani čez nekaj časa prenehajo veljati, da stare ne more uporabiti nihče drug. Za novo vpišite številko zadeve.
status.erased: Kar je bilo v tej zadevi osebnega, je izbrisano. Ostal je samo kratek zapis, da smo jo obravnavali.
status.confirm.title: Je ta naslov vaš?
status.confirm.what: To sporočilo smo dobili prek obrazca na spletni strani. Prosimo, potrdite, da je od vas. Pred tem ne pošiljamo osebnih podatkov.
status.confirm.yes: Da, to je od mene
status.confirmed: Hvala. Naslov je potrjen.
status.asks: Za kaj prosite
status.since: Prejeto: {date}.
state.open: Delamo na tem.
state.first: To obravnavamo prednostno.
state.waiting-person: Čakamo na vaš odgovor na naše vprašanje.
state.waiting-identity: Moramo biti prepričani, kdo prosi. Prosimo, odgovorite na vprašanje, ki smo vam ga poslali.
state.granted: Opravljeno.
state.answered: Odgovorjeno.
state.partly: Del smo opravili in vam povedali, zakaj ne vsega.
state.refused: Tega nismo mogli storiti in smo vam povedali, zakaj.
state.nothing-found: Iskali smo in nismo našli ničesar.
state.withdrawn: Prošnja je umaknjena.
state.escalated: Zadevo obravnava organ za varstvo osebnih podatkov.
state.extended: Potrebujemo več časa kot običajno in smo vam povedali, zakaj.
status.frozen: Dokler o tem ni odločeno, se otrokovi podatki ne uporabljajo.
status.messages: Sporočila
status.you: Vaše sporočilo, {date}
status.we: Naše sporočilo, {date}
status.files: Datoteke:
status.no-words: Sporočilo brez besedila.
status.write.title: Odgovorite ali kaj dodajte
status.write.label: Vaše sporočilo
status.write.button: Pošlji
status.file.title: Dodajte datoteko
status.file.what: Slika, PDF, besedilo ali pisarniški dokument, največ {megabytes}~MB. Prosimo, ne pošiljajte osebnih dokumentov, razen če smo zanje prosili.
status.file.label: Datoteka
status.file.button: Dodaj datoteko
status.added: Prejeli smo vašo datoteko.
status.written: Prejeli smo vaše sporočilo.
status.withdraw: Tega ne želim več
status.not-meant: Ne gre mi za to
status.withdrawn: Hvala. V tej zadevi ne bomo storili ničesar več.
status.disputed: Hvala. Nekdo iz naše ekipe bo to prebral znova.
status.not-me.title: To ni od vas?
status.not-me.what: Morda je nekdo vaš naslov uporabil pomotoma ali namerno. Povejte nam: potem se v vašem imenu ne zgodi nič in ta povezava preneha veljati.
status.not-me.button: To ni od mene
status.disowned.title: Hvala za obvestilo
status.disowned.what: V vašem imenu se ne bo zgodilo nič. Nekdo iz naše ekipe si bo to ogledal. Ničesar več vam ni treba storiti.
status.nothing-more: Tukaj ni več mogoče ničesar dodati. Če kaj potrebujete, nam pišite znova.

promises.title: Kaj obljubljamo
promises.intro: To so stavki iz naše politike zasebnosti. Pri vsakem sporočilu, ki prispe, preverjamo, ali jih spoštujemo.
promises.days: Odgovorimo v {days}~dneh.
promises.business-days: To storimo v {days}~delovnih dneh.
promises.version: Iz politike zasebnosti, različica {version}
promises.score: Izpolnjeno: {kept} od {ended} (začetek štetja: {date})
promises.none: Tukaj še ni obljub.
notices.title: Obvestila
notices.none: Trenutno ni nobenega obvestila.
notices.intro: Tukaj objavljamo, kar naj vedo vsi, na primer o kršitvi varnosti.

failed.title: Ni uspelo
failed.fault: Na naši strani je prišlo do napake. Nič se ni spremenilo. Prosimo, poskusite znova čez nekaj trenutkov.
failed.missing: Na tem naslovu ni nobene strani. Morda manjka del povezave.
failed.too-many: Iz vašega omrežja trenutno prihaja zelo veliko sporočil, zato tega ne moremo sprejeti prek obrazca. Prosimo, pošljite ga po e-pošti: tam se nič ne izgubi.
failed.too-large: Kar pošiljate, je za ta obrazec preveliko. Prosimo, skrajšajte to ali pošljite po e-pošti.

notices.posted: Objavljeno {date}
notices.corrected: Popravljeno {date}
notices.earlier: Kaj je tu pisalo do {date}
notices.feed: Spremljajte to stran z virom (Atom)
notices.banner: {organisation} objavlja obvestilo:
status.notices: Obvestila, ki zadevajo vas
`;
