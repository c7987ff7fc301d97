export const estonian = `
# Eesti. Iga rea tähendus on selgitatud failis en.ts.

locale: et-EE
reviewed:

greeting: Tere!
other-language: Vabandame, et me ei oska veel teie keeles kirjutada. Võite meile vastata oma keeles.
closing: Lugupidamisega
team: Andmekaitse meeskond, {organisation}
reference: Viitenumber: {reference}. Kui vastate, jätke see palun teemareale.

subject.acknowledgement: {organisation}: teie kiri on kohal – {reference}
subject.question: {organisation}: küsimus teie kirja kohta – {reference}
subject.identity-check: {organisation}: enne kui saame vastata – {reference}
subject.extension: {organisation}: meie vastus võtab kauem aega – {reference}
subject.answer: {organisation}: meie vastus – {reference}
subject.referral: {organisation}: uudis teie kirja kohta – {reference}
subject.reply: Teie kiri ({organisation})

arrived: Täname kirja eest. See jõudis meieni {date} kell {hour}:{minute} ({zone}) ja selle viitenumber on {reference}.
arrived-on: Täname kirja eest. See jõudis meieni {date} ja selle viitenumber on {reference}.
understood: Me saame sellest aru nii:
about: Te kirjutasite meile. Jutt on järgmisest:
ask.erasure: palute kustutada isikuandmed
ask.content-removal: palute eemaldada midagi, mis on avaldatud
ask.child: kirjutate lapse isikuandmetest
ask.unauthorised-account: teatate kontost, mille keegi on loata avanud
ask.access: soovite teada, kas kasutame teid puudutavaid isikuandmeid, ja sel juhul saada nende koopia
ask.rectification: palute parandada isikuandmeid
ask.portability: soovite viia isikuandmed teise teenusesse
ask.restriction: palute piirata isikuandmete kasutamist
ask.objection: esitate vastuväite isikuandmete kasutamisele
ask.opt-out: te ei soovi meilt reklaami
ask.withdrawal-of-consent: võtate nõusoleku tagasi
ask.complaint: kaebate selle üle, kuidas isikuandmeid koheldakse
ask.authority: kirjutate asutuse või teise inimese nimel
ask.breach-written-notice: soovite kirjalikku teadet, kui turvalisust rikutakse
ask.breach-inquiry: soovite teada, kas turvaintsident puudutab teid
ask.breach-report: teatate võimalikust turvaprobleemist
ask.question: teil on küsimus andmekaitse kohta
ask-unclear: teie kirjas on veel midagi, mida peab kõigepealt lugema inimene
all-unclear: Keegi meie meeskonnast loeb selle läbi, et mõista, mida vajate.
unreadable: Teie kiri on krüpteeritud või pakitud nii, et me ei saa seda avada. Palun saatke see uuesti lihttekstina: piisab sellele kirjale vastamisest. Jätke välja see, mida te ei soovi krüpteerimata saata.
first: Tegeleme teie kirjaga enne teisi.
answer-by: Vastame teile hiljemalt sel päeval: {date}.
answer-soon: Vastame teile nii kiiresti kui saame.
by-promise: Lubame seda oma privaatsuspoliitikas ({policy}).
opt-out-by-promise: Oma privaatsuspoliitikas ({policy}) lubame, et reklaam lõpeb hiljemalt sel päeval: {date}.
opt-out-by-law: Seaduse järgi peab teie reklaamist loobumine kehtima hakkama hiljemalt sel päeval: {date}.
by-eu-gdpr: Seaduse järgi peate meilt vastuse saama ühe kuu jooksul, seega hiljemalt sel päeval: {date} (isikuandmete kaitse üldmäärus, artikkel~12 lõige~3).
by-uk-gdpr: Seaduse järgi peate meilt vastuse saama ühe kuu jooksul, seega hiljemalt sel päeval: {date} (UK GDPR, artikkel~12A).
by-swiss-law: Seaduse järgi peate meie vastuse saama tavaliselt 30~päeva jooksul, seega hiljemalt sel päeval: {date} (Šveitsi andmekaitseseadus, artikkel~25 lõige~7).
by-californian-law: Seaduse järgi peate meilt vastuse saama 45~päeva jooksul, seega hiljemalt sel päeval: {date} (California Code of Regulations, jaotis~11, §~7021(b)).
by-data-privacy-framework: Osaleme Data Privacy Framework raamistikus, seepärast peate meie vastuse kaebusele saama 45~päeva jooksul, hiljemalt sel päeval: {date}.
uk-complaint-arrived: Selle kirjaga kinnitame ka, et teie kaebus on kohale jõudnud, nagu seadus nõuab (Data Protection Act 2018, §~164A).
what-next: Mis saab edasi: keegi meie andmekaitse meeskonnast loeb teie kirja ja hoolitseb selle eest. Kui peame rohkem teadma, küsime teilt.
what-next.opt-out: Mis saab edasi: keegi meie andmekaitse meeskonnast hoolitseb selle eest. Teil ei ole vaja midagi muud teha ega tõendada, kes te olete.
verification: Kuidas kontrollime, kes küsib: enne kui midagi välja anname, muudame või kustutame, veendume, et keegi teine ei kasuta teie nime. Küsime võimalikult vähe, ja mitte isikutunnistuse ega passi koopiat.
for-a-child: Kirjutate lapse nimel. Kontrollime kõige lihtsamal viisil, et võite seda teha. Palun ärge saatke lapse dokumente ega rääkige lapsest rohkem kui vaja.
no-login: Te ei pea kontole sisse logima ja me ei vaja parooli.
complaint: Uurime teie kaebust ja teatame tulemuse. Kui see võtab kauem aega, ütleme, kui kaugel oleme.
authority-any-time: Kui teie elukohas on andmekaitseasutus, võite sinna pöörduda igal ajal. Te ei pea meid ootama.
how-to-add: Kas saime millestki valesti aru või soovite midagi lisada? Vastake lihtsalt sellele kirjale ja jätke viitenumber teemareale.
no-identity-papers: Praegu ei ole vaja saata isikut tõendavaid dokumente.
no-answer-yet: See kiri kinnitab ainult, et teie kiri on kohal. See ei ütle, kas meil on teie kohta andmeid, ega ole veel otsus.

question.intro: Et edasi minna, peame teilt midagi teada saama:
question.only-this: Palun öelge meile ainult seda, mida siin küsime. Piisab sellele kirjale vastamisest; isikut tõendavaid dokumente ei ole vaja.
question.opt-out: Reklaami lõppemiseks ei ole vaja vastata.

identity.why: Enne kui midagi välja anname, muudame või kustutame, peame olema kindlad, et seda palute teie. See kaitseb teid: keegi teine ei tohi seda teie nimel saavutada.
identity.why-child: Enne kui midagi välja anname, muudame või kustutame, peame olema kindlad, et võite lapse nimel kõnelda. See kaitseb last.
identity.how: See käib nii:
identity.only-this: Palun ärge saatke midagi muud, ka mitte isikutunnistuse ega passi koopiat. Kasutame vastust ainult selleks kontrolliks ja kustutame selle, kui seda enam vaja ei ole.
no-data-said: See kiri ei ütle, kas meil on teie kohta andmeid.

extension.intro: Vajame vastamiseks rohkem aega. Põhjus:
extension.complexity: Teie soov on keeruline ja tahame vastata hoolikalt.
extension.number-of-requests: Saatsite meile mitu taotlust ja vajame aega nende kõigi jaoks.

outcome.granted: Tegime seda, mida palusite.
outcome.answered: See on meie vastus:
outcome.nothing-found: Otsisime isikuandmeid teie kohta ega leidnud midagi.
outcome.nothing-found.child: Otsisime isikuandmeid lapse kohta ega leidnud midagi.
outcome.nothing-found.other: Otsisime seda, millest kirjutasite, ega leidnud midagi.
outcome.search-again: Kas on mõni teine nimi või aadress, mille järgi peaksime otsima? Andke teada ja otsime uuesti.
outcome.withdrawn: Andsite teada, et te ei soovi seda enam, seega ei tee me midagi rohkem. Kui see nii ei ole, vastake lihtsalt sellele kirjale.
outcome.partly: Tegime osa sellest, mida palusite.
outcome.rest: Ülejäänut me teha ei saa. Põhjus:
refusal: Me ei saa teha seda, mida palute. Põhjus:
denial.identity-not-proved: Me ei saanud veenduda, et palub see inimene, keda asi puudutab, või keegi, kes võib tema eest tegutseda. Tema kaitseks ei andnud me midagi välja ega muutnud midagi. Puuduva võite veel saata.
denial.legal-obligation: Seadus kohustab meid neid isikuandmeid edasi kasutama.
denial.legal-claims: Isikuandmeid on vaja õigusnõuete esitamiseks või nende eest kaitsmiseks.
denial.freedom-of-expression: Teistel inimestel on õigus end väljendada ja teavet saada. Siin kaalub see õigus rohkem.
denial.public-interest: Isikuandmeid on vaja avalikes huvides täidetava ülesande jaoks.
denial.rights-of-others: See kahjustaks teiste inimeste õigusi.
denial.unfounded-or-excessive: Seadus lubab tagasi lükata taotlused, mis on selgelt põhjendamatud või lähevad liiga kaugele, näiteks seetõttu, et need sageli korduvad. Leiame, et see on niisugune.
denial.not-covered: Teie puhul seadus seda õigust ei anna.
denial.not-ours: Nende isikuandmete üle ei otsusta meie, vaid keegi teine.
used-only-for-that: Seda, mis sel põhjusel alles jääb, me muuks ei kasuta.
backups: Meie varukoopiatesse võivad koopiad mõneks ajaks jääda, kuni need aeguvad. Seni me neid ei kasuta.
record-kept: Hoiame alles lühikese märke teie taotluse ja meie vastuse kohta, et saaksime näidata, et tegelesime sellega. Muuks me seda ei kasuta.
cached-copies: Otsingumootorid ja teised veebilehed võivad mõnda aega vanu koopiaid näidata. Neid me kustutada ei saa. Võite seda paluda neilt, kes neid haldavad.
on-its-way: Miski, mis oli juba teel, võib veel teieni jõuda.
look-again: Kas arvate, et eksime, või on midagi puudu? Vastake lihtsalt sellele kirjale ja vaatame uuesti.
right-to-complain: Kui te sellega ei nõustu, on teil õigus esitada kaebus sellele asutusele:
right-to-court: Teil on õigus pöörduda ka kohtusse.

referral.intro: Teie kaebusega tegeleb nüüd see asutus:
referral.their-reference: Sealne viitenumber on {theirReference}.
referral.next: Asutus otsustab, mis saab edasi, ja anname talle, mida ta vajab. Võite talle ka ise kirjutada.
`;
