export const romanian = `
# Română. Sensul fiecărui rând este explicat în en.ts.
# După {days} poate sta „zile” sau „de zile”, de aceea numărul stă la sfârșit.

reviewed:

privacy-desk: Protecția datelor
skip: Mergeți la conținut
back: Înapoi
error-prefix: Eroare:
languages: Această pagină în alte limbi
policy: Politica de confidențialitate
promises: Ce promitem
notices: Anunțuri
home: Scrieți-ne
follow: Vedeți în ce stadiu suntem
check-receipt: Verificați o dovadă de primire
or-by-mail: Ne puteți scrie și prin e-mail: {address}. Este același lucru.

start.title: Cu ce vă putem ajuta?
start.intro: Alegeți ce se potrivește cel mai bine. Nu aveți nevoie de cont sau de acte de identitate și nu costă nimic.
start.group.data: Datele mele
start.group.security: Securitate
start.group.other: Altceva
choice.erasure: Ștergerea datelor mele sau închiderea contului meu
choice.child: Ștergerea datelor unui copil
choice.unauthorised-account: Semnalarea unui cont care nu este al meu
choice.content-removal: Eliminarea unei postări, a unei imagini sau a unei recenzii
choice.access: O copie a datelor mele
choice.rectification: Corectarea datelor mele
choice.opt-out: Oprirea publicității
choice.breach-written-notice: Înștiințare scrisă în caz de încălcare a securității datelor
choice.breach-inquiry: Întrebare dacă mă privește un incident de securitate
choice.breach-report: Semnalarea unei scurgeri de date sau a altei probleme de securitate
choice.complaint: Plângere despre modul în care sunt folosite datele mele
choice.other: O întrebare sau un mesaj despre altceva
intro.erasure: Spuneți-ne ce să căutăm. Nu este nevoie să dați un motiv.
intro.child: Puteți cere acest lucru pentru un copil în numele căruia aveți dreptul să vorbiți. Ne ocupăm de astfel de cereri înaintea altora. Vă rugăm să nu ne spuneți despre copil mai mult decât este nevoie.
intro.unauthorised-account: Cineva a deschis un cont cu adresa sau în numele dumneavoastră? Nu este nevoie să intrați în cont, iar noi nu avem nevoie de nicio parolă.
intro.content-removal: Spuneți-ne unde se află și de ce ar trebui eliminat.
intro.access: Vă spunem dacă prelucrăm date cu caracter personal care vă privesc și, în acest caz, vă trimitem o copie.
intro.rectification: Spuneți-ne ce este greșit și cum este corect.
intro.opt-out: Este de ajuns adresa dumneavoastră. Nu este nevoie să dovediți cine sunteți.
intro.breach-written-notice: Dacă are loc o încălcare a securității datelor care vă privește, vă trimitem o scrisoare. Nu costă nimic și vă puteți răzgândi oricând.
intro.breach-inquiry: Spuneți-ne ce adresă folosiți la noi și ce ați auzit.
intro.breach-report: Ați văzut date ale altor persoane, ați primit ceva ce era pentru altcineva sau ați găsit un punct slab? Spuneți-ne ce ați văzut. Vă rugăm să nu ne trimiteți datele altor persoane.
intro.complaint: Spuneți-ne ce s-a întâmplat și cum s-ar putea îndrepta lucrurile. Analizăm plângerea și vă spunem rezultatul.
intro.other: Scrieți cu propriile cuvinte. Mesajul este citit de o persoană.

optional: (opțional)
field.who: Despre cine este vorba?
who.myself: Despre mine
who.child: Despre un copil în numele căruia am dreptul să vorbesc
who.somebody-else: Despre altcineva, care mi-a cerut acest lucru
hint.somebody-else: S-ar putea să vă cerem mai târziu o împuternicire semnată de această persoană. Acum nu este nevoie să trimiteți nimic.
field.name: Numele dumneavoastră
field.address: Adresa dumneavoastră de e-mail
hint.address: Răspunsul nostru vine la această adresă.
hint.address-opt-out: Adresa la care vine publicitatea. Tot acolo trimitem și confirmarea.
field.account: Adresa de e-mail, numele de utilizator sau numărul de client de căutat
hint.account: Doar dacă nu este adresa de mai sus. Niciodată o parolă.
field.link: Adresa paginii web unde se află
hint.link: O puteți copia din bara de adrese a browserului.
field.postal: Adresa poștală pentru scrisoare
hint.postal: Strada, codul poștal, localitatea și țara, fiecare pe rândul ei.
field.country: Țara în care locuiți
hint.country: Ne arată ce drepturi vă dă legea.
country.none: Prefer să nu spun
country.california: Statele Unite ale Americii – California
field.message: Cu propriile cuvinte
hint.message: Vă rugăm, fără parole, numere de card sau acte de identitate.
field.message-optional: Mai este ceva ce ar trebui să știm?
continue: Continuați
trap: Lăsați acest câmp gol

errors.title: A apărut o problemă
error.who: Alegeți despre cine este vorba.
error.name-missing: Scrieți numele dumneavoastră.
error.name-long: Numele poate avea cel mult 200~de caractere.
error.address-missing: Scrieți adresa dumneavoastră de e-mail, ca să vă putem răspunde.
error.address-form: Scrieți o adresă de e-mail ca nume@example.org.
error.address-long: O adresă de e-mail poate avea cel mult 254~de caractere.
error.account-long: Acest câmp poate avea cel mult 300~de caractere.
error.link-long: O adresă web poate avea cel mult 2.000~de caractere.
error.postal-missing: Scrieți adresa poștală la care să trimitem scrisoarea.
error.postal-long: Adresa poștală poate avea cel mult 1.000~de caractere.
error.country: Alegeți o țară din listă sau nu indicați niciuna.
error.message-missing: Spuneți-ne cu propriile cuvinte despre ce este vorba.
error.message-long: Mesajul poate avea cel mult 20.000~de caractere.
error.stale: Această pagină a fost deschisă mult timp. Nu s-a pierdut nimic și nu s-a trimis încă nimic. Vă rugăm să o verificați și să o trimiteți din nou.

check.title: Verificați ce trimiteți
check.choice: Ce doriți
check.nothing: Necompletat
check.send-note: După trimitere, vă confirmăm imediat prin e-mail la adresa {address}.
check.send-note-post: După trimitere, vă arătăm o dovadă de primire. Păstrați-o: nu ne-ați dat nicio adresă de e-mail.
send: Trimiteți
change: Modificați

sent.title: Am primit mesajul dumneavoastră
sent.reference: Numărul dumneavoastră de referință este
sent.mail: Veți primi un e-mail. În el vă spunem ce am înțeles și până când răspundem și găsiți un link spre pagina unde puteți vedea în ce stadiu suntem. Dacă într-o oră nu ajunge nimic, căutați în dosarul de mesaje nedorite (spam).
sent.confirm: Vă rugăm să deschideți linkul din acel e-mail și să confirmați că adresa vă aparține. Ne ocupăm oricum de mesaj, dar nu trimitem date cu caracter personal la o adresă pe care nu a confirmat-o nimeni.
sent.held: Cineva din echipa noastră se uită mai întâi la mesaj. Până atunci nu trimitem niciun e-mail la adresa pe care ne-ați dat-o.
sent.no-mail: Nu ne-ați dat nicio adresă de e-mail, de aceea vă rugăm să păstrați această pagină sau să o tipăriți.
sent.at: Primit pe {date}, la ora {hour}:{minute} ({zone}).
understood: Iată ce am înțeles
understood.unclear: Cineva din echipa noastră citește mesajul pentru a înțelege de ce aveți nevoie.
receipt.title: Dovada dumneavoastră de primire
receipt.what: Acest cod dovedește că am primit de la dumneavoastră acest text la acel moment. Păstrați-l. Cu el, dumneavoastră sau oricine îl primește de la dumneavoastră poate verifica acest lucru.
receipt.code: Dovada de primire
receipt.digest: Amprenta textului dumneavoastră (SHA-256)

verify.title: Verificați o dovadă de primire
verify.intro: Oricine are o dovadă de primire de la noi poate verifica aici dacă este autentică.
verify.code: Dovada de primire
verify.words: Textul trimis
hint.verify-words: Dacă îl introduceți, îl comparăm și cu amprenta. Nu păstrăm nimic din el.
verify.button: Verificați
verify.genuine: Această dovadă de primire este autentică. Am primit mesajul cu numărul de referință {reference} pe {date}, la ora {hour}:{minute} ({zone}).
verify.words-match: Textul este exact cel trimis.
verify.words-differ: Textul nu este exact cel trimis. Este de ajuns un singur caracter diferit.
verify.false: Această dovadă de primire nu este de la noi sau îi lipsește o parte. Copiați-o în întregime, de la primul până la ultimul caracter.

follow.title: Vedeți în ce stadiu suntem
follow.intro: Scrieți numărul de referință. Trimitem un cod la adresa de e-mail care îi corespunde. Linkul din e-mailurile noastre duce la aceeași pagină.
follow.reference: Numărul dumneavoastră de referință
hint.reference: Arată ca PD-7F3K-9QXM-4 și se află în fiecare e-mail de la noi.
follow.send: Trimiteți-mi codul
follow.sent: Dacă acest număr de referință există, un cod este pe drum spre adresa de e-mail care îi corespunde. Codul este valabil 30~de minute.
follow.code: Codul din e-mail
follow.open: Deschideți
error.reference: Acest număr de referință nu este de la noi. Ar trebui să arate ca PD-7F3K-9QXM-4; vă rugăm să verificați fiecare caracter.
error.code: Acest cod nu este corect sau este prea vechi. Verificați-l sau cereți altul.
error.too-often: Au fost prea multe încercări pentru acest număr de referință. Vă rugăm să folosiți linkul dintr-un e-mail de la noi sau să încercați din nou mâine.

status.title: În ce stadiu suntem
status.dead: Acest link nu mai este valabil
status.dead-what: Linkurile spre această pagină expiră după un timp, ca nimeni altcineva să nu poată folosi unul vechi. Scrieți numărul de referință pentru a primi unul nou.
status.erased: Ce era personal în acest caz a fost șters. A rămas doar o scurtă notă că ne-am ocupat de el.
status.confirm.title: Această adresă vă aparține?
status.confirm.what: Am primit acest mesaj prin formularul nostru. Vă rugăm să confirmați că este de la dumneavoastră. Până atunci nu trimitem date cu caracter personal.
status.confirm.yes: Da, este de la mine
status.confirmed: Vă mulțumim. Adresa este confirmată.
status.asks: Ce ați cerut
status.since: Primit pe {date}.
state.open: Ne ocupăm de acest lucru.
state.first: Ne ocupăm de acest lucru înaintea altora.
state.waiting-person: Așteptăm răspunsul dumneavoastră la întrebarea noastră.
state.waiting-identity: Trebuie să avem siguranța că dumneavoastră cereți acest lucru. Vă rugăm să răspundeți la întrebarea pe care v-am trimis-o.
state.granted: Rezolvat.
state.answered: Am răspuns.
state.partly: Am făcut o parte și v-am spus de ce nu am făcut restul.
state.refused: Nu am putut face acest lucru și v-am spus de ce.
state.nothing-found: Am căutat și nu am găsit nimic.
state.withdrawn: Ați renunțat la acest lucru.
state.escalated: De acest lucru se ocupă o autoritate pentru protecția datelor.
state.extended: Avem nevoie de mai mult timp decât de obicei și v-am spus de ce.
status.frozen: Nu se folosesc date ale copilului până la decizie.
status.messages: Mesaje
status.you: Dumneavoastră ați scris pe {date}
status.we: Noi am scris pe {date}
status.files: Fișiere:
status.no-words: Un mesaj fără text.
status.write.title: Răspundeți sau adăugați ceva
status.write.label: Mesajul dumneavoastră
status.write.button: Trimiteți
status.file.title: Adăugați un fișier
status.file.what: O imagine, un PDF, un text sau un document de birou de cel mult {megabytes}~MB. Vă rugăm, fără acte de identitate, decât dacă le-am cerut noi.
status.file.label: Fișier
status.file.button: Adăugați fișierul
status.added: Am primit fișierul dumneavoastră.
status.written: Am primit mesajul dumneavoastră.
status.withdraw: Nu mai doresc acest lucru
status.not-meant: Nu asta am cerut
status.withdrawn: Vă mulțumim. Nu mai facem nimic în această privință.
status.disputed: Vă mulțumim. Cineva din echipa noastră mai citește o dată mesajul.
status.not-me.title: Mesajul nu este de la dumneavoastră?
status.not-me.what: Poate că cineva v-a folosit adresa, din greșeală sau intenționat. Spuneți-ne: atunci nu se face nimic în numele dumneavoastră, iar acest link nu mai este valabil.
status.not-me.button: Nu este de la mine
status.disowned.title: Vă mulțumim că ne-ați spus
status.disowned.what: Nu se face nimic în numele dumneavoastră. Cineva din echipa noastră se ocupă de acest lucru. Nu este nevoie să mai faceți ceva.
status.nothing-more: Aici nu se mai poate adăuga nimic. Dacă aveți nevoie de ceva, scrieți-ne din nou.

promises.title: Ce promitem
promises.intro: Acestea sunt fraze din politica noastră de confidențialitate. La fiecare mesaj primit verificăm dacă le respectăm.
promises.days: Termenul nostru de răspuns, în zile: {days}.
promises.business-days: Termenul nostru, în zile lucrătoare: {days}.
promises.version: Din politica de confidențialitate, versiunea: {version}
promises.score: Respectată din {date}: {kept} din {ended}
promises.none: Aici nu sunt încă promisiuni.
notices.title: Anunțuri
notices.none: În acest moment nu există niciun anunț.
notices.intro: Aici publicăm ce ar trebui să știe toată lumea, de exemplu despre o încălcare a securității datelor.

failed.title: Nu a funcționat
failed.fault: A apărut o eroare la noi. Nu s-a schimbat nimic. Vă rugăm să încercați din nou peste puțin timp.
failed.missing: La această adresă nu există nicio pagină. Poate lipsește o parte din link.
failed.too-many: În acest moment vin foarte multe mesaje din rețeaua dumneavoastră, de aceea nu îl putem primi pe acesta prin formular. Vă rugăm să îl trimiteți prin e-mail: acolo nu se pierde nimic.
failed.too-large: Ce ați trimis este prea mare pentru acest formular. Vă rugăm să scurtați mesajul sau să îl trimiteți prin e-mail.

notices.posted: Publicat la {date}
notices.corrected: Corectat la {date}
notices.earlier: Ce era aici până la {date}
notices.feed: Urmăriți această pagină printr-un flux (Atom)
notices.banner: {organisation} a publicat o notificare:
status.notices: Notificări care vă privesc
`;
