export const romanian = `
# Română. Sensul fiecărui rând este explicat în en.ts.

locale: ro-RO
reviewed:

greeting: Bună ziua,
other-language: Ne pare rău că nu vă putem scrie încă în limba dumneavoastră. Ne puteți răspunde în limba dumneavoastră.
closing: Cu stimă
team: Echipa pentru protecția datelor, {organisation}
reference: Număr de referință: {reference}. Dacă răspundeți, vă rugăm să îl lăsați în subiect.
reference.on-paper: Număr de referință: {reference}. Dacă răspundeți, vă rugăm să îl menționați.

subject.acknowledgement: {organisation}: am primit mesajul dumneavoastră – {reference}
subject.question: {organisation}: o întrebare despre mesajul dumneavoastră – {reference}
subject.identity-check: {organisation}: înainte de a vă putea răspunde – {reference}
subject.extension: {organisation}: răspunsul nostru va dura mai mult – {reference}
subject.answer: {organisation}: răspunsul nostru – {reference}
subject.referral: {organisation}: noutăți despre mesajul dumneavoastră – {reference}
subject.status-code: {organisation}: codul dumneavoastră
subject.reply: Mesajul dumneavoastră către {organisation}

arrived: Vă mulțumim pentru mesaj. A ajuns la noi pe {date}, la ora {hour}:{minute} ({zone}), și are numărul de referință {reference}.
arrived-on: Vă mulțumim pentru mesaj. A ajuns la noi pe {date} și are numărul de referință {reference}.
understood: Iată ce am înțeles:
about: Ne-ați scris. Este vorba despre următoarele:
ask.erasure: ne cereți să ștergem date cu caracter personal
ask.content-removal: ne cereți să eliminăm ceva ce a fost publicat
ask.child: ne scrieți despre datele cu caracter personal ale unui copil
ask.unauthorised-account: ne semnalați un cont deschis de cineva fără permisiune
ask.access: doriți să știți dacă prelucrăm date cu caracter personal care vă privesc și, în acest caz, să primiți o copie
ask.rectification: ne cereți să corectăm date cu caracter personal
ask.portability: doriți să transferați date cu caracter personal la alt serviciu
ask.restriction: ne cereți să limităm utilizarea unor date cu caracter personal
ask.objection: vă opuneți unei utilizări a unor date cu caracter personal
ask.opt-out: nu doriți publicitate de la noi
ask.withdrawal-of-consent: retrageți un consimțământ
ask.complaint: vă plângeți de modul în care sunt gestionate date cu caracter personal
ask.authority: ne scrieți pentru o autoritate sau în numele altei persoane
ask.breach-written-notice: doriți o înștiințare scrisă dacă are loc o încălcare a securității datelor
ask.breach-inquiry: doriți să știți dacă un incident de securitate vă privește
ask.breach-report: ne semnalați o posibilă problemă de securitate
ask.question: aveți o întrebare despre protecția datelor
ask-unclear: mesajul mai conține și altceva, care trebuie citit mai întâi de o persoană
all-unclear: Cineva din echipa noastră îl citește pentru a înțelege de ce aveți nevoie.
unreadable: Mesajul este criptat sau într-un format pe care nu îl putem deschide. Vă rugăm să îl trimiteți din nou ca text simplu: este de ajuns să răspundeți la acest e-mail. Nu includeți ce nu doriți să trimiteți necriptat.
first: Ne ocupăm de mesajul dumneavoastră înaintea altora.
answer-by: Vă vom răspunde cel târziu pe {date}.
answer-soon: Vă vom răspunde cât putem de repede.
by-promise: Promitem acest lucru în politica noastră de confidențialitate ({policy}).
opt-out-by-promise: În politica noastră de confidențialitate ({policy}) promitem că publicitatea încetează cel târziu pe {date}.
opt-out-by-law: Potrivit legii, opoziția dumneavoastră față de publicitate trebuie să aibă efect cel târziu pe {date}.
by-eu-gdpr: Potrivit legii, trebuie să primiți vești de la noi în termen de o lună, deci cel târziu pe {date} (RGPD, articolul~12 alineatul~(3)).
by-uk-gdpr: Potrivit legii, trebuie să primiți vești de la noi în termen de o lună, deci cel târziu pe {date} (UK GDPR, articolul~12A).
by-swiss-law: Potrivit legii, trebuie să aveți de regulă răspunsul nostru în termen de 30~de zile, deci cel târziu pe {date} (Legea federală elvețiană privind protecția datelor, articolul~25 alineatul~7).
by-californian-law: Potrivit legii, trebuie să primiți vești de la noi în termen de 45~de zile, deci cel târziu pe {date} (California Code of Regulations, titlul~11, secțiunea~7021(b)).
by-data-privacy-framework: Participăm la Data Privacy Framework, de aceea trebuie să aveți răspunsul nostru la o plângere în termen de 45~de zile, cel târziu pe {date}.
uk-complaint-arrived: Prin acest e-mail confirmăm și că plângerea dumneavoastră a ajuns la noi, așa cum cere legea (Data Protection Act 2018, secțiunea~164A).
what-next: Ce urmează: cineva din echipa noastră pentru protecția datelor citește mesajul și se ocupă de el. Dacă avem nevoie de mai multe informații, vă întrebăm.
what-next.opt-out: Ce urmează: cineva din echipa noastră pentru protecția datelor se ocupă de acest lucru. Nu este nevoie să mai faceți ceva sau să dovediți cine sunteți.
verification: Cum verificăm cine cere: înainte de a transmite, modifica sau șterge ceva, ne asigurăm că nimeni altcineva nu folosește numele dumneavoastră. Cerem cât mai puțin și niciodată o copie a actului de identitate sau a pașaportului.
for-a-child: Scrieți în numele unui copil. Verificăm în cel mai simplu mod dacă aveți acest drept. Vă rugăm să nu ne trimiteți documente ale copilului și să nu ne spuneți despre copil mai mult decât este nevoie.
no-login: Nu este nevoie să intrați în cont, iar noi nu avem nevoie de nicio parolă.
complaint: Analizăm plângerea și vă spunem rezultatul. Dacă durează mai mult, vă spunem în ce stadiu suntem.
authority-any-time: Dacă acolo unde locuiți există o autoritate pentru protecția datelor, vă puteți adresa ei oricând. Nu este nevoie să așteptați răspunsul nostru.
how-to-add: Am înțeles greșit ceva sau doriți să adăugați ceva? Răspundeți pur și simplu la acest e-mail și lăsați numărul de referință în subiect.
no-identity-papers: Acum nu este nevoie să ne trimiteți acte de identitate.
no-answer-yet: Acest e-mail confirmă doar că mesajul a ajuns la noi. Nu spune dacă avem date despre dumneavoastră și nu este încă o decizie.

status-page: Pe această pagină puteți vedea în ce stadiu suntem, ne puteți răspunde și puteți adăuga ceva: {link}
status-page-confirm: Cineva ne-a dat această adresă în formularul de pe site-ul nostru. Ați fost dumneavoastră? Atunci vă rugăm să confirmați acest lucru pe pagina noastră, unde puteți vedea și în ce stadiu suntem. Dacă nu ați fost dumneavoastră, spuneți-ne pe aceeași pagină. Până atunci nu trimitem aici date cu caracter personal. Aceasta este pagina: {link}
receipt: Aceasta este dovada dumneavoastră de primire. Oricine o are poate verifica ce text am primit și când: {link}
status-code: Cineva dorește să vadă pagina cu numărul de referință {reference} de pe site-ul nostru. Dacă sunteți dumneavoastră, introduceți acolo acest cod: {code}
status-code.not-you: Dacă nu sunteți dumneavoastră, nu este nevoie să faceți nimic. Fără acest cod, nimeni nu vede nimic. Codul este valabil 30~de minute.

question.intro: Pentru a merge mai departe, avem nevoie de o informație de la dumneavoastră:
question.only-this: Vă rugăm să ne spuneți doar ce întrebăm aici. Este de ajuns să ne răspundeți; nu avem nevoie de acte de identitate.
question.opt-out: Nu este nevoie să răspundeți pentru ca publicitatea să înceteze.

identity.why: Înainte de a transmite, modifica sau șterge ceva, trebuie să avem siguranța că dumneavoastră cereți acest lucru. Astfel vă protejăm: nimeni altcineva nu trebuie să îl obțină în numele dumneavoastră.
identity.why-child: Înainte de a transmite, modifica sau șterge ceva, trebuie să avem siguranța că puteți vorbi în numele copilului. Astfel protejăm copilul.
identity.how: Se face așa:
identity.least: Vă rugăm să ne spuneți într-o propoziție dacă această cerere vine de la dumneavoastră. Deocamdată este de ajuns.
identity.least-child: Vă rugăm să ne spuneți într-o propoziție ce sunteți pentru copil: mamă, tată sau alt tutore. Deocamdată este de ajuns.
guardian.account-address: Vă rugăm să ne scrieți o dată de la adresa de e-mail a contului la care vă referiți.
guardian.known-facts: Vă rugăm să ne spuneți două lucruri despre cont pe care alții cu greu le știu, de exemplu numele de utilizator și cam când a fost deschis. Nu avem nevoie de nicio parolă.
guardian.call: Vă rugăm să ne dați un număr de telefon și să ne spuneți când vă putem suna. Atunci vă vom pune câteva întrebări.
guardian.signed-statement: Vă rugăm să scrieți într-o propoziție că sunteți mama, tatăl sau alt tutore al copilului, să o semnați și să ne-o trimiteți. O fotografie este de ajuns.
identity.only-this: Vă rugăm să nu ne trimiteți mai mult decât atât și nicio copie a actului de identitate sau a pașaportului. Folosim răspunsul doar pentru această verificare și îl ștergem când nu mai este nevoie de el.
no-data-said: Acest mesaj nu spune dacă avem date despre dumneavoastră.

extension.intro: Avem nevoie de mai mult timp pentru a vă răspunde. Motivul:
extension.complexity: Ceea ce cereți este complex și vrem să răspundem cu atenție.
extension.number-of-requests: Ne-ați trimis mai multe cereri și avem nevoie de timp pentru toate.

outcome.granted: Am făcut ceea ce ați cerut.
outcome.answered: Acesta este răspunsul nostru:
outcome.nothing-found: Am căutat date cu caracter personal despre dumneavoastră și nu am găsit nimic.
outcome.nothing-found.child: Am căutat date cu caracter personal despre copil și nu am găsit nimic.
outcome.nothing-found.other: Am căutat lucrul despre care ne-ați scris, dar nu am găsit nimic.
outcome.search-again: Există alt nume sau altă adresă după care să căutăm? Spuneți-ne și vom căuta din nou.
outcome.withdrawn: Ne-ați spus că nu mai doriți acest lucru, așa că nu mai facem nimic. Dacă nu este așa, răspundeți-ne pur și simplu.
outcome.partly: Am făcut o parte din ceea ce ați cerut.
outcome.rest: Restul nu îl putem face. Motivul:
refusal: Nu putem face ceea ce cereți. Motivul:
denial.identity-not-proved: Nu ne-am putut asigura că sunteți persoana vizată sau că puteți acționa în numele acesteia. Pentru a o proteja, nu am transmis și nu am modificat nimic. Ne puteți trimite în continuare ceea ce lipsește.
denial.legal-obligation: O lege ne obligă să folosim în continuare datele cu caracter personal în cauză.
denial.legal-claims: Datele cu caracter personal sunt necesare pentru exercitarea sau apărarea unui drept în instanță.
denial.freedom-of-expression: Alți oameni au dreptul să se exprime și să fie informați. Aici acest drept cântărește mai mult.
denial.public-interest: Datele cu caracter personal sunt necesare pentru o sarcină de interes public.
denial.rights-of-others: Ar aduce atingere drepturilor altor persoane.
denial.unfounded-or-excessive: Legea ne permite să refuzăm cererile vădit nefondate sau care merg prea departe, de exemplu pentru că se repetă des. Credem că aceasta este una dintre ele.
denial.not-covered: În cazul dumneavoastră, legea nu prevede acest drept.
denial.not-ours: Despre aceste date cu caracter personal nu decidem noi, ci altcineva.
used-only-for-that: Ceea ce păstrăm din acest motiv nu folosim în niciun alt scop.
backups: Este posibil ca unele copii să rămână o vreme în sistemele noastre de rezervă, până când expiră. Până atunci nu le folosim.
record-kept: Păstrăm o scurtă notă despre cererea dumneavoastră și răspunsul nostru, ca să putem arăta că ne-am ocupat de ea. Nu o folosim în niciun alt scop.
cached-copies: Motoarele de căutare și alte site-uri pot afișa o vreme copii vechi. Pe acelea nu le putem șterge. Vă puteți adresa celor care le administrează.
on-its-way: Este posibil să mai primiți ceva ce era deja pe drum.
look-again: Credeți că greșim sau lipsește ceva? Răspundeți-ne pur și simplu și vom analiza din nou.
right-to-complain: Dacă nu sunteți de acord, aveți dreptul să depuneți o plângere la această autoritate:
right-to-court: Aveți și dreptul să vă adresați unei instanțe.

referral.intro: De plângerea dumneavoastră se ocupă acum această autoritate:
referral.their-reference: Numărul de referință al autorității este {theirReference}.
referral.next: Autoritatea decide ce urmează, iar noi îi dăm tot ce îi este necesar. Îi puteți scrie și direct.

notice.title.breach: Notificare privind o încălcare a securității datelor
notice.title.policy-change: Politica noastră de confidențialitate se schimbă
notice.title.change-of-ownership: Un nou proprietar al serviciului nostru
notice.what-happened: Ce s-a întâmplat
notice.what-information: Ce date sunt vizate
notice.consequences: Ce poate însemna pentru dumneavoastră
notice.what-we-do: Ce facem noi
notice.what-you-can-do: Ce puteți face dumneavoastră
notice.more-information: Mai multe informații
notice.what-changes: Ce se schimbă
notice.from-when: De când
notice.contact: Ne puteți scrie la {address} sau puteți folosi formularul de la {link}.
notice.authority: Aveți dreptul să depuneți o plângere la o autoritate de protecție a datelor. Pentru dumneavoastră, aceasta este:
notice.effective: Acest lucru este valabil de la {date}.
notice.posted: Această notificare se află și la {link}.
notice.drill: Acesta este un exercițiu: nu s-a întâmplat nimic și nu trebuie să faceți nimic.
notice.drill-subject: Exercițiu: {subject}
`;
