export const estonian = `
# Eesti keel. Mida iga rida tähendab, seisab failis en.ts.
# Kuupäev on nimetavas käändes („24. detsember 2026”), seepärast seisab see kooloni, mõttekriipsu või nimisõna „kuupäev” järel.

reviewed:

privacy-desk: Andmekaitse kontaktpunkt
skip: Edasi sisu juurde
back: Tagasi
error-prefix: Viga:
languages: See leht teistes keeltes
policy: Privaatsuspoliitika
promises: Meie lubadused
notices: Teadaanded
home: Kirjutage meile
follow: Vaadake, kui kaugel me oleme
check-receipt: Kontrollige kättesaamiskinnitust
or-by-mail: Võite meile kirjutada ka e-posti aadressil {address}. Tegeleme sellega samamoodi.

start.title: Kuidas saame Teid aidata?
start.intro: Valige, mis sobib kõige paremini. Kontot ega isikut tõendavat dokumenti ei ole vaja ja see on tasuta.
start.group.data: Minu andmed
start.group.security: Turvalisus
start.group.other: Midagi muud
choice.erasure: Minu andmete kustutamine või konto sulgemine
choice.child: Lapse andmete kustutamine
choice.unauthorised-account: Teade kontost, mis ei ole minu oma
choice.content-removal: Postituse, pildi või arvustuse eemaldamine
choice.access: Minu andmete koopia
choice.rectification: Minu andmete parandamine
choice.opt-out: Reklaamist loobumine
choice.breach-written-notice: Kirjalik teade, kui toimub isikuandmetega seotud rikkumine
choice.breach-inquiry: Kas turvaintsident puudutab mind?
choice.breach-report: Teade andmelekkest või muust turvaprobleemist
choice.complaint: Kaebus minu andmete kasutamise kohta
choice.other: Muu küsimus või teade
intro.erasure: Kirjutage, mida peaksime otsima. Põhjendama Te ei pea.
intro.child: Võite seda paluda lapse jaoks, kelle nimel tohite rääkida. Tegeleme sellega enne teisi pöördumisi. Palun ärge rääkige lapsest rohkem, kui on vaja.
intro.unauthorised-account: Kas keegi on avanud konto Teie aadressiga või Teie nimel? Te ei pea sinna sisse logima ja meil ei ole vaja parooli.
intro.content-removal: Kirjutage, kus see asub ja miks see tuleks eemaldada.
intro.access: Anname teada, kas töötleme Teie kohta isikuandmeid, ja kui töötleme, saadame Teile neist koopia.
intro.rectification: Kirjutage, mis on valesti ja kuidas on õige.
intro.opt-out: Teie aadressist piisab. Te ei pea tõendama, kes Te olete.
intro.breach-written-notice: Kui toimub rikkumine, mis puudutab Teid, saadame Teile kirja. See on tasuta ja võite oma soovi igal ajal tagasi võtta.
intro.breach-inquiry: Kirjutage, millist aadressi Te meie juures kasutate ja mida olete kuulnud.
intro.breach-report: Kas nägite teiste inimeste andmeid, saite midagi, mis oli mõeldud kellelegi teisele, või leidsite nõrga koha? Kirjutage meile, mida nägite. Palun ärge saatke meile teiste inimeste andmeid.
intro.complaint: Kirjutage, mis juhtus ja kuidas saaksime selle heaks teha. Uurime asja ja anname Teile tulemusest teada.
intro.other: Kirjutage oma sõnadega. Pöördumist loeb inimene.

optional: (ei ole kohustuslik)
field.who: Keda see puudutab?
who.myself: Mind
who.child: Last, kelle nimel tohin rääkida
who.somebody-else: Kedagi teist, kes on mul seda teha palunud
hint.somebody-else: Võime hiljem küsida volitust, millele see inimene on alla kirjutanud. Praegu ei ole vaja midagi saata.
field.name: Teie nimi
field.address: Teie e-posti aadress
hint.address: Siia saadame vastuse.
hint.address-opt-out: Aadress, kuhu reklaam tuleb. Siia saadame ka kinnituse.
field.account: E-posti aadress, kasutajanimi või kliendinumber, mille järgi otsida
hint.account: Täitke ainult siis, kui see erineb ülal märgitud aadressist. Ärge kirjutage siia parooli.
field.link: Selle lehe veebiaadress, kus sisu asub
hint.link: Selle saate kopeerida brauseri aadressiribalt.
field.postal: Postiaadress, kuhu kiri saata
hint.postal: Tänav, linn või asula, sihtnumber ja riik, igaüks eraldi real.
field.country: Riik, kus Te elate
hint.country: Sellest sõltub, milline seadus annab Teile millised õigused.
country.none: Ei soovi öelda
country.california: Ameerika Ühendriigid – California
field.message: Oma sõnadega
hint.message: Palun ärge saatke paroole, kaardinumbreid ega isikut tõendavaid dokumente.
field.message-optional: Kas on veel midagi, mida peaksime teadma?
continue: Edasi
trap: Jätke see väli tühjaks

errors.title: Tekkis probleem
error.who: Valige, keda see puudutab.
error.name-missing: Kirjutage oma nimi.
error.name-long: Nimi võib olla kuni 200 tähemärki pikk.
error.address-missing: Kirjutage oma e-posti aadress, et saaksime Teile vastata.
error.address-form: Kirjutage e-posti aadress sellisel kujul: nimi@example.org.
error.address-long: E-posti aadress võib olla kuni 254 tähemärki pikk.
error.account-long: Siia saab kirjutada kuni 300 tähemärki.
error.link-long: Veebiaadress võib olla kuni 2000 tähemärki pikk.
error.postal-missing: Kirjutage postiaadress, kuhu kiri saata.
error.postal-long: Postiaadress võib olla kuni 1000 tähemärki pikk.
error.country: Valige riik loendist või jätke see valimata.
error.message-missing: Kirjutage oma sõnadega, milles on asi.
error.message-long: Pöördumine võib olla kuni 20~000 tähemärki pikk.
error.stale: See leht oli kaua lahti. Midagi ei ole kadunud, aga midagi ei ole ka veel saadetud. Palun vaadake kõik uuesti üle ja saatke ära.

check.title: Kontrollige, mida saadate
check.choice: Teie soov
check.nothing: Täitmata
check.send-note: Kui selle ära saadate, saadame kohe kinnituse e-posti aadressile {address}.
check.send-note-post: Kui selle ära saadate, näitame Teile kättesaamiskinnitust. Hoidke see alles, sest Te ei andnud meile e-posti aadressi.
send: Saada
change: Muuda

sent.title: Saime Teie pöördumise kätte
sent.reference: Teie viitenumber on
sent.mail: Teile on teel e-kiri. Selles on kirjas, kuidas me Teie pöördumisest aru saime ja mis ajaks vastame, ning link lehele, kus saate asja käiku jälgida. Kui kirja tunni aja jooksul ei tule, kontrollige rämpsposti kausta.
sent.confirm: Palun avage selles kirjas olev link ja kinnitage, et see aadress on Teie oma. Tegeleme Teie pöördumisega igal juhul, kuid kinnitamata aadressile me isikuandmeid ei saada.
sent.held: Keegi meie meeskonnast vaatab Teie pöördumise kõigepealt üle. Seni me Teie märgitud aadressile kirju ei saada.
sent.no-mail: Palun salvestage see leht või printige see välja, sest Te ei andnud meile e-posti aadressi.
sent.at: Saabumise aeg: {date} kell {hour}.{minute} ({zone}).
understood: Nii saame Teie pöördumisest aru
understood.unclear: Keegi meie meeskonnast loeb pöördumise läbi, et aru saada, mida Te vajate.
receipt.title: Teie kättesaamiskinnitus
receipt.what: See kood tõendab, et saime selle teksti Teilt kätte ülal märgitud ajal. Hoidke see alles. Koodi abil saate seda kontrollida Teie ise ja igaüks, kellele Te koodi näitate.
receipt.code: Kättesaamiskinnitus
receipt.digest: Teksti digitaalne sõrmejälg (SHA-256)

verify.title: Kontrollige kättesaamiskinnitust
verify.intro: Igaüks, kellel on meie kättesaamiskinnitus, saab siin kontrollida, kas see on ehtne.
verify.code: Kättesaamiskinnitus
verify.words: Saadetud tekst
hint.verify-words: Kui Te selle sisestate, võrdleme seda ka sõrmejäljega. Me ei jäta sellest midagi alles.
verify.button: Kontrolli
verify.genuine: See kinnitus on ehtne. Pöördumise viitenumber on {reference}, saabumise kuupäev {date} ja kellaaeg {hour}.{minute} ({zone}).
verify.words-match: Tekst on täpselt sama, mis saadeti.
verify.words-differ: Tekst ei ole täpselt sama, mis saadeti. Selleks piisab ühestainsast erinevast tähemärgist.
verify.false: See ei ole meie kinnitus või on osa sellest puudu. Kopeerige see tervikuna, esimesest tähemärgist viimaseni.

follow.title: Vaadake, kui kaugel me oleme
follow.intro: Sisestage oma viitenumber. Saadame koodi e-posti aadressile, mis on sellega seotud. Meie kirjades olev link viib samale lehele.
follow.reference: Teie viitenumber
hint.reference: See näeb välja nii: PD-7F3K-9QXM-4. Leiate selle igast meie kirjast.
follow.send: Saada mulle kood
follow.sent: Kui selline viitenumber on olemas, on kood teel sellega seotud e-posti aadressile. Kood kehtib 30~minutit.
follow.code: Kood e-kirjast
follow.open: Ava
error.reference: See ei ole meie viitenumber. Meie viitenumbrid näevad välja nii: PD-7F3K-9QXM-4. Palun kontrollige iga tähemärki.
error.code: See kood on vale või aegunud. Kontrollige koodi või küsige uus.
error.too-often: Selle viitenumbriga on proovitud liiga palju kordi. Palun kasutage mõnes meie kirjas olevat linki või proovige homme uuesti.

status.title: Kui kaugel me oleme
status.dead: See link enam ei kehti
status.dead-what: Selle lehe lingid aeguvad mõne aja pärast, et keegi teine ei saaks vana linki kasutada. Uue lingi saamiseks sisestage oma viitenumber.
status.erased: Selle pöördumise isikuandmed on kustutatud. Alles on ainult lühike märge selle kohta, et oleme sellega tegelenud.
status.confirm.title: Kas see aadress on Teie oma?
status.confirm.what: Saime selle pöördumise oma veebivormi kaudu. Palun kinnitage, et Teie saatsite selle. Enne seda me isikuandmeid ei saada.
status.confirm.yes: Jah, mina saatsin selle
status.confirmed: Täname. Aadress on kinnitatud.
status.asks: Mida Te palusite
status.since: Saabunud: {date}.
state.open: Tegeleme sellega.
state.first: Tegeleme sellega enne teisi.
state.waiting-person: Ootame Teie vastust meie küsimusele.
state.waiting-identity: Peame veenduma, kes meie poole pöördub. Palun vastake küsimusele, mille Teile saatsime.
state.granted: Tehtud.
state.answered: Vastatud.
state.partly: Tegime osa sellest ja selgitasime, miks me ülejäänut ei teinud.
state.refused: Me ei saanud seda teha ja selgitasime, miks.
state.nothing-found: Otsisime ega leidnud midagi.
state.withdrawn: Te võtsite selle tagasi.
state.escalated: Sellega tegeleb andmekaitseasutus.
state.extended: Vajame tavalisest rohkem aega ja selgitasime, miks.
status.frozen: Kuni selle üle ei ole otsustatud, lapse andmeid ei kasutata.
status.messages: Kirjavahetus
status.you: Teie kiri – {date}
status.we: Meie kiri – {date}
status.files: Failid:
status.no-words: Kiri ilma tekstita.
status.write.title: Vastake või lisage midagi
status.write.label: Teie sõnum
status.write.button: Saada
status.file.title: Lisage fail
status.file.what: Pilt, PDF, tekst või kontoridokument, kuni {megabytes}~MB. Palun ärge lisage isikut tõendavaid dokumente, kui me ei ole neid palunud.
status.file.label: Fail
status.file.button: Lisa fail
status.added: Saime Teie faili kätte.
status.written: Saime Teie sõnumi kätte.
status.withdraw: Ma ei soovi seda enam
status.not-meant: Mõtlesin midagi muud
status.withdrawn: Täname. Me ei tee sellega rohkem midagi.
status.disputed: Täname. Keegi meie meeskonnast loeb selle uuesti läbi.
status.not-me.title: Kas Te ei saatnud seda?
status.not-me.what: Võib-olla kasutas keegi Teie aadressi kogemata või meelega. Andke meile teada: siis ei tehta Teie nimel midagi ja see link kaotab kehtivuse.
status.not-me.button: Mina seda ei saatnud
status.disowned.title: Täname, et andsite teada
status.disowned.what: Teie nimel ei tehta midagi. Keegi meie meeskonnast uurib, mis juhtus. Te ei pea rohkem midagi tegema.
status.nothing-more: Siia ei saa enam midagi lisada. Kui Te midagi vajate, kirjutage meile uuesti.

promises.title: Meie lubadused
promises.intro: Need laused on meie privaatsuspoliitikast. Iga pöördumise puhul kontrollime, kas peame neist kinni.
promises.days: Vastame {days}~päeva jooksul.
promises.business-days: Teeme selle ära {days}~tööpäeva jooksul.
promises.version: Privaatsuspoliitika versioon: {version}
promises.score: Täidetud: {kept} / {ended} (arvestuse algus: {date})
promises.none: Siin ei ole veel lubadusi.
notices.title: Teadaanded
notices.none: Praegu teadaandeid ei ole.
notices.intro: Siin avaldame selle, mida kõik peaksid teadma, näiteks kui on toimunud isikuandmetega seotud rikkumine.

failed.title: See ei õnnestunud
failed.fault: Meie poolel tekkis viga. Midagi ei muudetud. Palun proovige mõne hetke pärast uuesti.
failed.missing: Sellel aadressil ei ole lehte. Võib-olla on osa lingist puudu.
failed.too-many: Teie võrgust tuleb praegu väga palju pöördumisi, seepärast ei saa me seda vormi kaudu vastu võtta. Palun saatke see e-postiga: nii ei lähe midagi kaotsi.
failed.too-large: Saadetu on selle vormi jaoks liiga suur. Palun lühendage seda või saatke see e-postiga.

notices.posted: Avaldatud {date}
notices.corrected: Parandatud {date}
notices.earlier: Mis siin seisis kuni {date}
notices.feed: Jälgige seda lehte voo kaudu (Atom)
notices.banner: {organisation} avaldas teate:
status.notices: Teid puudutavad teated
`;
