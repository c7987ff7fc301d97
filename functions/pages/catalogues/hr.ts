export const croatian = `
# Hrvatski: riječi javnih stranica. Značenje svakog retka objašnjeno je u en.ts.

reviewed:

privacy-desk: Zaštita podataka
skip: Prijeđi na sadržaj
back: Natrag
error-prefix: Pogreška:
languages: Ova stranica na drugim jezicima
policy: Pravila privatnosti
promises: Što obećavamo
notices: Obavijesti
home: Pišite nam
follow: Provjerite stanje predmeta
check-receipt: Provjerite potvrdu o primitku
or-by-mail: Možete nam pisati i e-poštom: {address}. Postupit ćemo jednako.

start.title: Kako vam možemo pomoći?
start.intro: Odaberite ono što najbolje odgovara. Ne treba vam račun ni osobna isprava, a sve je besplatno.
start.group.data: Moji podaci
start.group.security: Sigurnost
start.group.other: Nešto drugo
choice.erasure: Brisanje mojih podataka ili zatvaranje računa
choice.child: Brisanje podataka djeteta
choice.unauthorised-account: Prijava računa koji nije moj
choice.content-removal: Uklanjanje objave, slike ili recenzije
choice.access: Kopija mojih podataka
choice.rectification: Ispravak mojih podataka
choice.opt-out: Odjava od oglasa
choice.breach-written-notice: Pisana obavijest u slučaju povrede sigurnosti
choice.breach-inquiry: Pitanje je li me pogodio sigurnosni incident
choice.breach-report: Prijava curenja podataka ili drugog sigurnosnog problema
choice.complaint: Pritužba na korištenje mojih podataka
choice.other: Drugo pitanje ili poruka
intro.erasure: Recite nam što trebamo potražiti. Ne morate navesti razlog.
intro.child: To možete tražiti za dijete u čije ime smijete govoriti. Takvim zahtjevima dajemo prednost. Molimo, ne pišite nam o djetetu više nego što treba.
intro.unauthorised-account: Je li netko otvorio račun s vašom adresom ili na vaše ime? Ne morate se u njega prijaviti i ne trebamo nikakvu lozinku.
intro.content-removal: Recite nam gdje je objavljeno i zašto to treba ukloniti.
intro.access: Reći ćemo vam koristimo li osobne podatke koji se odnose na vas i, ako da, poslati vam njihovu kopiju.
intro.rectification: Recite nam što je pogrešno i kako treba glasiti.
intro.opt-out: Dovoljna je vaša adresa. Ne morate dokazivati tko ste.
intro.breach-written-notice: Ako dođe do povrede sigurnosti koja se odnosi na vas, poslat ćemo vam pismo. Besplatno je i zahtjev možete povući u svakom trenutku.
intro.breach-inquiry: Recite nam koju adresu koristite kod nas i što ste čuli.
intro.breach-report: Jeste li vidjeli podatke drugih ljudi, dobili nešto što je bilo namijenjeno nekome drugom ili otkrili slabu točku? Opišite nam to. Molimo, ne šaljite nam podatke drugih ljudi.
intro.complaint: Recite nam što se dogodilo i kako bi se to moglo ispraviti. Ispitat ćemo to i javiti vam ishod.
intro.other: Napišite svojim riječima. Pročitat će to čovjek.

optional: (neobavezno)
field.who: Na koga se to odnosi?
who.myself: Na mene
who.child: Na dijete u čije ime smijem govoriti
who.somebody-else: Na drugu osobu koja me je to zamolila
hint.somebody-else: Kasnije vas možemo zamoliti za punomoć koju je ta osoba potpisala. Sada ne trebate slati ništa.
field.name: Vaše ime i prezime
field.address: Vaša adresa e-pošte
hint.address: Na nju šaljemo odgovor.
hint.address-opt-out: Adresa na koju stižu oglasi. Na nju šaljemo i potvrdu.
field.account: Adresa e-pošte, korisničko ime ili korisnički broj po kojem trebamo tražiti
hint.account: Samo ako to nije gore navedena adresa. Nikada ne upisujte lozinku.
field.link: Internetska adresa stranice na kojoj je to objavljeno
hint.link: Možete je kopirati iz adresne trake preglednika.
field.postal: Poštanska adresa za pismo
hint.postal: Ulica, mjesto, poštanski broj i država, svako u svojem retku.
field.country: Država u kojoj živite
hint.country: Po njoj znamo koja vam prava daje zakon.
country.none: Radije ne navodim
country.california: Sjedinjene Američke Države – Kalifornija
field.message: Svojim riječima
hint.message: Molimo, bez lozinki, brojeva kartica i osobnih isprava.
field.message-optional: Trebamo li znati još nešto?
continue: Dalje
trap: Ovo polje ostavite prazno

errors.title: Nešto treba ispraviti
error.who: Odaberite na koga se to odnosi.
error.name-missing: Upišite svoje ime i prezime.
error.name-long: Ime i prezime mogu imati najviše 200 znakova.
error.address-missing: Upišite svoju adresu e-pošte da vam možemo odgovoriti.
error.address-form: Upišite adresu e-pošte u obliku ime@example.org.
error.address-long: Adresa e-pošte može imati najviše 254 znaka.
error.account-long: Ovdje može biti najviše 300 znakova.
error.link-long: Internetska adresa može imati najviše 2000 znakova.
error.postal-missing: Upišite poštansku adresu na koju trebamo poslati pismo.
error.postal-long: Poštanska adresa može imati najviše 1000 znakova.
error.country: Odaberite državu s popisa ili je nemojte navesti.
error.message-missing: Svojim riječima napišite o čemu je riječ.
error.message-long: Poruka može imati najviše 20.000 znakova.
error.stale: Ova je stranica dugo bila otvorena. Ništa nije izgubljeno i ništa još nije poslano. Molimo, pogledajte sve još jednom i pošaljite ponovno.

check.title: Provjerite što šaljete
check.choice: Vaš odabir
check.nothing: Nije upisano
check.send-note: Kad ovo pošaljete, odmah ćemo to potvrditi e-poštom na adresu {address}.
check.send-note-post: Kad ovo pošaljete, pokazat ćemo vam potvrdu o primitku. Sačuvajte je jer adresa e-pošte nije upisana.
send: Pošalji
change: Promijeni

sent.title: Primili smo vašu poruku
sent.reference: Broj vašeg predmeta je
sent.mail: E-poruka je na putu do vas. U njoj piše kako smo razumjeli vašu poruku i do kada ćemo odgovoriti, a sadrži i poveznicu na stranicu na kojoj možete pratiti predmet. Ako u roku od sat vremena ništa ne stigne, pogledajte u mapu neželjene pošte.
sent.confirm: Molimo, otvorite poveznicu u toj e-poruci i potvrdite da je adresa vaša. Vašom ćemo se porukom baviti u svakom slučaju, ali na adresu koju nitko nije potvrdio ne šaljemo osobne podatke.
sent.held: Vašu će poruku najprije pogledati netko iz našeg tima. Do tada na navedenu adresu ne šaljemo e-poštu.
sent.no-mail: Adresa e-pošte nije upisana, pa ovu stranicu spremite ili ispišite.
sent.at: Primljeno {date} u {hour}:{minute} ({zone}).
understood: Ovako to razumijemo
understood.unclear: Netko iz našeg tima pročitat će poruku kako bismo razumjeli što trebate.
receipt.title: Vaša potvrda o primitku
receipt.what: Ovaj kod dokazuje da smo u navedeno vrijeme od vas primili ove riječi. Sačuvajte ga. S njim to možete provjeriti vi ili bilo tko kome ga pokažete.
receipt.code: Potvrda
receipt.digest: Digitalni otisak vaših riječi (SHA-256)

verify.title: Provjerite potvrdu o primitku
verify.intro: Tko ima našu potvrdu o primitku, ovdje može provjeriti je li prava.
verify.code: Potvrda
verify.words: Poslane riječi
hint.verify-words: Ako ih upišete, usporedit ćemo ih i s digitalnim otiskom. Ništa od toga ne čuvamo.
verify.button: Provjeri
verify.genuine: Ova je potvrda prava. Poruku s brojem predmeta {reference} primili smo {date} u {hour}:{minute} ({zone}).
verify.words-match: To su točno one riječi koje su poslane.
verify.words-differ: To nisu točno one riječi koje su poslane. Za to je dovoljan jedan drukčiji znak.
verify.false: Ovo nije naša potvrda ili nedostaje njezin dio. Kopirajte je cijelu, od prvog do posljednjeg znaka.

follow.title: Provjerite stanje predmeta
follow.intro: Upišite broj svojeg predmeta. Na adresu e-pošte koja mu pripada poslat ćemo kod. Na istu stranicu vodi poveznica u našim porukama.
follow.reference: Broj predmeta
hint.reference: Izgleda ovako: PD-7F3K-9QXM-4. Piše u svakoj našoj poruci.
follow.send: Pošalji mi kod
follow.sent: Ako taj broj postoji, kod je na putu na adresu e-pošte koja mu pripada. Kod vrijedi 30~minuta.
follow.code: Kod iz e-poruke
follow.open: Otvori
error.reference: Ovo nije naš broj predmeta. Izgleda ovako: PD-7F3K-9QXM-4; molimo, provjerite svaki znak.
error.code: Ovaj kod nije ispravan ili više ne vrijedi. Provjerite ga ili zatražite novi.
error.too-often: Za ovaj je broj bilo previše pokušaja. Molimo, upotrijebite poveznicu u jednoj od naših poruka ili pokušajte ponovno sutra.

status.title: Stanje predmeta
status.dead: Ova poveznica više ne vrijedi
status.dead-what: Poveznice na ovu stranicu nakon nekog vremena prestaju vrijediti da se starom ne bi poslužio netko drugi. Za novu upišite broj predmeta.
status.erased: Ono što je u ovom predmetu bilo osobno izbrisano je. Ostala je samo kratka bilješka da smo se njime bavili.
status.confirm.title: Je li ovo vaša adresa?
status.confirm.what: Ovu smo poruku primili putem našeg obrasca. Molimo, potvrdite da je od vas. Prije toga ne šaljemo osobne podatke.
status.confirm.yes: Da, to je od mene
status.confirmed: Hvala. Adresa je potvrđena.
status.asks: Što tražite
status.since: Primljeno {date}.
state.open: Radimo na tome.
state.first: Tome dajemo prednost.
state.waiting-person: Čekamo vaš odgovor na naše pitanje.
state.waiting-identity: Moramo biti sigurni tko to traži. Molimo, odgovorite na pitanje koje smo vam poslali.
state.granted: Učinjeno.
state.answered: Odgovoreno.
state.partly: Učinili smo dio i objasnili vam zašto ne sve.
state.refused: Nismo to mogli učiniti i objasnili smo vam zašto.
state.nothing-found: Tražili smo i nismo našli ništa.
state.withdrawn: Zahtjev je povučen.
state.escalated: Time se bavi tijelo za zaštitu podataka.
state.extended: Trebamo više vremena nego obično i objasnili smo vam zašto.
status.frozen: Dok se o tome ne odluči, podaci djeteta ne koriste se.
status.messages: Poruke
status.you: Vaša poruka od {date}
status.we: Naša poruka od {date}
status.files: Datoteke:
status.no-words: Poruka bez teksta.
status.write.title: Odgovorite ili nešto dodajte
status.write.label: Vaša poruka
status.write.button: Pošalji
status.file.title: Dodajte datoteku
status.file.what: Slika, PDF, tekst ili uredski dokument veličine najviše {megabytes}~MB. Molimo, ne šaljite osobne isprave, osim ako smo ih tražili.
status.file.label: Datoteka
status.file.button: Dodaj datoteku
status.added: Primili smo vašu datoteku.
status.written: Primili smo vašu poruku.
status.withdraw: Više to ne želim
status.not-meant: Nije riječ o tome
status.withdrawn: Hvala. U vezi s tim više ništa ne poduzimamo.
status.disputed: Hvala. Netko iz našeg tima pročitat će to ponovno.
status.not-me.title: Ovo nije od vas?
status.not-me.what: Možda je netko upotrijebio vašu adresu zabunom ili namjerno. Javite nam: tada se ništa neće učiniti u vaše ime, a ova poveznica prestaje vrijediti.
status.not-me.button: Ovo nije od mene
status.disowned.title: Hvala na obavijesti
status.disowned.what: Ništa se neće učiniti u vaše ime. Netko iz našeg tima to će pogledati. Ne morate učiniti ništa više.
status.nothing-more: Ovdje se više ništa ne može dodati. Ako nešto trebate, pišite nam ponovno.

promises.title: Što obećavamo
promises.intro: Ovo su rečenice iz naših pravila privatnosti. Kod svake poruke koja nam stigne provjeravamo držimo li ih se.
promises.days: Odgovaramo u roku od {days}~dana.
promises.business-days: Činimo to u roku od {days}~radnih dana.
promises.version: Iz pravila privatnosti, inačica {version}
promises.score: Održano od {date}: {kept} od {ended}
promises.none: Ovdje još nema obećanja.
notices.title: Obavijesti
notices.none: Trenutačno nema obavijesti.
notices.intro: Ovdje objavljujemo ono što bi svi trebali znati, primjerice o povredi sigurnosti.

failed.title: Nije uspjelo
failed.fault: Na našoj strani došlo je do pogreške. Ništa nije promijenjeno. Molimo, pokušajte ponovno za koji trenutak.
failed.missing: Na ovoj adresi nema stranice. Možda nedostaje dio poveznice.
failed.too-many: Iz vaše mreže trenutačno stiže vrlo mnogo poruka, pa ovu ne možemo primiti putem obrasca. Molimo, pošaljite je e-poštom: ondje se ništa neće izgubiti.
failed.too-large: Ono što šaljete preveliko je za ovaj obrazac. Molimo, skratite to ili pošaljite e-poštom.

notices.posted: Objavljeno {date}
notices.corrected: Ispravljeno {date}
notices.earlier: Što je ovdje stajalo do {date}
notices.feed: Pratite ovu stranicu putem izvora (Atom)
notices.banner: {organisation} objavljuje obavijest:
status.notices: Obavijesti koje se odnose na vas
`;
