export const estonian = `
# Eesti keel. Mida iga rida tähendab, seisab failis en.ts.
# Kuupäev on nimetavas käändes („24. detsember 2026”), seepärast seisab see kooloni või sõna „on” järel.

locale: et-EE
reviewed:

greeting: Tere!
other-language: Kahjuks ei oska me veel Teie keeles kirjutada. Teie võite meile oma keeles kirjutada.
closing: Lugupidamisega
team: {organisation}, andmekaitsemeeskond
reference: Viitenumber: {reference}. Kui vastate, jätke see palun kirja teemareale.
reference.on-paper: Viitenumber: {reference}. Kui vastate, märkige see palun.

subject.acknowledgement: {organisation}: saime Teie pöördumise kätte – {reference}
subject.question: {organisation}: küsimus Teie pöördumise kohta – {reference}
subject.identity-check: {organisation}: enne kui saame Teile vastata – {reference}
subject.extension: {organisation}: vajame vastamiseks rohkem aega – {reference}
subject.answer: {organisation}: meie vastus – {reference}
subject.referral: {organisation}: uudiseid Teie pöördumise kohta – {reference}
subject.status-code: {organisation}: Teie kood
subject.reply: Teie pöördumine ({organisation})

arrived: Täname Teid pöördumise eest. Selle saabumise kuupäev on {date}, kellaaeg {hour}.{minute} ({zone}) ja viitenumber {reference}.
arrived-on: Täname Teid pöördumise eest. Selle saabumise kuupäev on {date} ja viitenumber {reference}.
understood: Nii saame Teie pöördumisest aru:
about: Te pöördusite meie poole. Asi on selles:
ask.erasure: palute meil kustutada isikuandmeid
ask.content-removal: palute meil eemaldada midagi, mis on avaldatud
ask.child: kirjutate lapse isikuandmete asjus
ask.unauthorised-account: annate teada kontost, mille keegi on avanud ilma loata
ask.access: soovite teada, kas töötleme Teie kohta isikuandmeid, ja kui töötleme, siis saada neist koopia
ask.rectification: palute meil parandada isikuandmeid
ask.portability: soovite isikuandmeid teise teenusesse kaasa võtta
ask.restriction: palute meil piirata isikuandmete töötlemist
ask.objection: esitate vastuväite isikuandmete kasutamise suhtes
ask.opt-out: Te ei soovi meilt reklaami
ask.withdrawal-of-consent: võtate nõusoleku tagasi
ask.complaint: kaebate selle üle, kuidas isikuandmetega ümber käiakse
ask.authority: kirjutate asutuse või teise inimese nimel
ask.breach-written-notice: soovite kirjalikku teadet, kui toimub isikuandmetega seotud rikkumine
ask.breach-inquiry: soovite teada, kas turvaintsident puudutab Teid
ask.breach-report: annate teada võimalikust turvaprobleemist
ask.question: Teil on küsimus andmekaitse kohta
ask-unclear: Teie pöördumises on veel midagi, mille peab kõigepealt läbi lugema inimene
all-unclear: Keegi meie meeskonnast loeb selle läbi, et aru saada, mida Te vajate.
unreadable: Teie kiri on krüpteeritud või pakitud nii, et me ei saa seda avada. Palun saatke see uuesti tavalise tekstina: vastake lihtsalt sellele kirjale. Jätke välja kõik, mida Te ei soovi krüpteerimata saata.
first: Tegeleme Teie pöördumisega enne teisi.
answer-by: Vastame Teile hiljemalt sellel kuupäeval: {date}.
answer-soon: Vastame Teile nii kiiresti, kui saame.
by-promise: Seda lubame oma privaatsuspoliitikas ({policy}).
opt-out-by-promise: Lubame oma privaatsuspoliitikas ({policy}), et reklaam lõpeb hiljemalt sellel kuupäeval: {date}.
opt-out-by-law: Seaduse järgi peab Teie keeldumine reklaamist jõustuma hiljemalt sellel kuupäeval: {date}.
by-eu-gdpr: Seaduse järgi peame andma Teile teavet ühe kuu jooksul; tähtpäev on {date} (isikuandmete kaitse üldmäärus, artikli~12 lõige~3).
by-uk-gdpr: Seaduse järgi peame andma Teile teavet ühe kuu jooksul; tähtpäev on {date} (UK GDPR, artikkel~12A).
by-swiss-law: Seaduse järgi peaksite üldjuhul saama meie vastuse 30~päeva jooksul; tähtpäev on {date} (Šveitsi andmekaitseseadus, artikli~25 lõige~7).
by-californian-law: Seaduse järgi peame andma Teile teavet 45~päeva jooksul; tähtpäev on {date} (California Code of Regulations, 11.~jaotis, paragrahv~7021(b)).
by-data-privacy-framework: Osaleme programmis Data Privacy Framework, seepärast peate saama meie vastuse kaebusele 45~päeva jooksul; tähtpäev on {date}.
uk-complaint-arrived: Selle kirjaga kinnitame ka, et Teie kaebus on saabunud, nagu seadus nõuab (Data Protection Act 2018, paragrahv~164A).
what-next: Mis saab edasi: keegi meie andmekaitsemeeskonnast loeb Teie pöördumise läbi ja tegeleb sellega. Kui meil on vaja rohkem teada, küsime Teilt.
what-next.opt-out: Mis saab edasi: keegi meie andmekaitsemeeskonnast tegeleb sellega. Te ei pea rohkem midagi tegema ega tõendama, kes Te olete.
verification: Nii kontrollime, kes meie poole pöördub: enne kui midagi väljastatakse, muudetakse või kustutatakse, veendume, et keegi teine ei kasuta Teie nime. Küsime nii vähe kui võimalik ega palu isikutunnistuse või passi koopiat.
for-a-child: Te kirjutate lapse nimel. Kontrollime võimalikult lihtsalt, kas Te tohite seda teha. Palun ärge saatke meile lapse dokumente ja ärge rääkige lapsest rohkem, kui on vaja.
no-login: Te ei pea kontole sisse logima ja meil ei ole vaja parooli.
complaint: Uurime Teie kaebust ja anname Teile tulemusest teada. Kui see võtab kauem aega, anname teada, kui kaugel me oleme.
authority-any-time: Kui Teie elukohas on andmekaitseasutus, võite igal ajal selle poole pöörduda. Te ei pea meid ootama.
how-to-add: Kas saime Teist valesti aru või soovite midagi lisada? Siis vastake lihtsalt sellele kirjale ja jätke viitenumber teemareale.
no-identity-papers: Praegu ei ole Teil vaja saata isikut tõendavaid dokumente.
no-answer-yet: See kiri kinnitab ainult, et Teie pöördumine on saabunud. See ei ütle, kas meil on Teie kohta andmeid, ega ole veel otsus.

status-page: Sellel lehel näete, kui kaugel me oleme, ning saate meile vastata ja midagi lisada: {link}
status-page-confirm: Keegi märkis selle aadressi meie veebilehe vormil. Kuni seda ei ole kinnitatud, me siia isikuandmeid ei saada. Kui see olite Teie, siis palun kinnitage seda järgmisel lehel, kus näete ka, kui kaugel me oleme. Kui see ei olnud Teie, andke meile seal sellest teada: {link}
receipt: See on Teie kättesaamiskinnitus. Igaüks, kellel see on, saab kontrollida, millal me millise teksti kätte saime: {link}
status-code: Keegi soovib meie veebilehel vaadata pöördumist viitenumbriga {reference}. Kui see olete Teie, sisestage seal see kood: {code}
status-code.not-you: Kui see ei ole Teie, ei pea Te midagi tegema. Ilma selle koodita ei näe keegi midagi. Kood kehtib 30~minutit.

question.intro: Et saaksime jätkata, peame Teilt midagi teada saama:
question.only-this: Palun kirjutage meile ainult seda, mida siin küsime. Vastake lihtsalt sellele kirjale; isikut tõendavaid dokumente meil vaja ei ole.
question.opt-out: Reklaam lõpeb ka siis, kui Te ei vasta.

identity.why: Enne kui midagi väljastame, muudame või kustutame, peame veenduma, et pöördumine tuleb tõesti Teilt. See kaitseb Teid: keegi teine ei tohi seda Teie nimel saavutada.
identity.why-child: Enne kui midagi väljastame, muudame või kustutame, peame veenduma, et Te tohite lapse nimel rääkida. See kaitseb last.
identity.how: See käib nii:
identity.least: Palun kirjutage meile ühe lausega, kas see pöördumine tuleb Teilt. Praegu sellest piisab.
identity.least-child: Palun kirjutage meile ühe lausega, kes Te lapsele olete: ema, isa või muu eestkostja. Praegu sellest piisab.
guardian.account-address: Palun kirjutage meile üks kord selle konto e-posti aadressilt, mida silmas peate.
guardian.known-facts: Palun nimetage konto kohta kaks asja, mida teised vaevalt teavad, näiteks kasutajanimi ja umbes millal see avati. Parooli meil vaja ei ole.
guardian.call: Palun andke meile telefoninumber ja öelge, millal võime helistada. Siis esitame Teile mõne küsimuse.
guardian.signed-statement: Palun kirjutage ühe lausega, et olete lapse ema, isa või muu eestkostja, allkirjastage see ja saatke meile. Piisab pildist.
identity.only-this: Palun ärge saatke meile midagi muud, ka mitte isikutunnistuse või passi koopiat. Kasutame Teie vastust ainult selleks kontrolliks ja kustutame selle, kui seda enam vaja ei ole.
no-data-said: See kiri ei ütle, kas meil on Teie kohta andmeid.

extension.intro: Vajame Teile vastamiseks rohkem aega. Põhjus:
extension.complexity: Teie taotlus on keeruline ja soovime sellele hoolikalt vastata.
extension.number-of-requests: Olete saatnud meile mitu taotlust ja me vajame aega kõigi jaoks.

outcome.granted: Oleme teinud, mida palusite.
outcome.answered: See on meie vastus:
outcome.nothing-found: Otsisime Teie kohta isikuandmeid ega leidnud neid.
outcome.nothing-found.child: Otsisime lapse kohta isikuandmeid ega leidnud neid.
outcome.nothing-found.other: Otsisime seda, millest meile kirjutasite, ega leidnud midagi.
outcome.search-again: Kas on mõni teine nimi või teine aadress, mille järgi peaksime otsima? Kirjutage meile ja otsime uuesti.
outcome.withdrawn: Andsite meile teada, et Te ei soovi seda enam. Seepärast me rohkem midagi ei tee. Kui see ei ole õige, vastake lihtsalt sellele kirjale.
outcome.partly: Oleme teinud osa sellest, mida palusite.
outcome.rest: Ülejäänut me teha ei saa. Põhjus:
refusal: Me ei saa teha seda, mida palute. Põhjus:
denial.identity-not-proved: Me ei saanud veenduda, et Te olete see inimene, keda asi puudutab, või et tohite tema nimel tegutseda. Selle inimese kaitseks ei ole me midagi väljastanud ega muutnud. Puuduva võite meile veel saata.
denial.legal-obligation: Seadus kohustab meid neid isikuandmeid edasi töötlema.
denial.legal-claims: Isikuandmeid on vaja õigusnõuete esitamiseks või enda kaitsmiseks nende vastu.
denial.freedom-of-expression: Teistel inimestel on õigus end väljendada ja teavet saada. Siin kaalub see õigus rohkem.
denial.public-interest: Isikuandmeid on vaja avalikes huvides täidetava ülesande jaoks.
denial.rights-of-others: See kahjustaks teiste inimeste õigusi.
denial.unfounded-or-excessive: Seaduse järgi võime keelduda taotlustest, mis on selgelt põhjendamatud või ülemäärased, näiteks seetõttu, et need korduvad sageli. Leiame, et see taotlus on selline.
denial.not-covered: Seadus ei anna Teie puhul selleks õigust.
denial.not-ours: Nende isikuandmete üle ei otsusta meie, vaid keegi teine.
used-only-for-that: Seda, mis sel põhjusel alles jääb, ei kasuta me millekski muuks.
backups: Meie varukoopiatesse võivad andmed mõneks ajaks alles jääda, kuni varukoopiad aeguvad. Seni me neid ei kasuta.
record-kept: Säilitame Teie taotluse ja meie vastuse kohta lühikese märke, et saaksime näidata, et oleme sellega tegelenud. Me ei kasuta seda millekski muuks.
cached-copies: Otsingumootorid ja teised veebilehed võivad mõnda aega veel vanu koopiaid näidata. Neid me kustutada ei saa. Võite pöörduda nende pidajate poole.
on-its-way: Midagi, mis oli juba teel, võib veel Teieni jõuda.
look-again: Kas arvate, et eksime, või on midagi puudu? Siis vastake lihtsalt sellele kirjale ja vaatame selle uuesti läbi.
right-to-complain: Kui Te sellega ei nõustu, on Teil õigus esitada kaebus sellele asutusele:
right-to-court: Teil on ka õigus pöörduda kohtusse.

referral.intro: Teie kaebusega tegeleb nüüd see asutus:
referral.their-reference: Asutuse viitenumber on {theirReference}.
referral.next: Asutus otsustab, mis saab edasi, ja meie anname talle, mida ta vajab. Võite talle ka ise kirjutada.

notice.title.breach: Teade andmelekke kohta
notice.title.policy-change: Meie privaatsuspõhimõtted muutuvad
notice.title.change-of-ownership: Meie teenusel on uus omanik
notice.what-happened: Mis juhtus
notice.what-information: Milliseid andmeid see puudutab
notice.consequences: Mida see võib teie jaoks tähendada
notice.what-we-do: Mida me teeme
notice.what-you-can-do: Mida teie saate teha
notice.more-information: Lisateave
notice.what-changes: Mis muutub
notice.from-when: Mis ajast
notice.contact: Võite meile kirjutada aadressil {address} või kasutada vormi aadressil {link}.
notice.authority: Teil on õigus esitada kaebus andmekaitseasutusele. Teie jaoks on see:
notice.effective: See kehtib alates {date}.
notice.posted: See teade on ka aadressil {link}.
notice.drill: See on õppus: midagi ei ole juhtunud ja te ei pea midagi tegema.
notice.drill-subject: Õppus: {subject}
`;
