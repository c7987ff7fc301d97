export const romanian = `
# Română. Sensul fiecărui rând este explicat în en.ts.

locale: ro-RO
reviewed:

greeting: Bună ziua,
other-language: Ne pare rău că nu putem scrie încă în limba dumneavoastră. Ne puteți răspunde în limba dumneavoastră.
closing: Cu stimă
team: Echipa pentru protecția datelor, {organisation}
reference: Număr de referință: {reference}. Dacă răspundeți, vă rugăm să îl lăsați în subiect.

subject.acknowledgement: {organisation}: am primit mesajul dumneavoastră – {reference}
subject.question: {organisation}: o întrebare despre mesajul dumneavoastră – {reference}
subject.identity-check: {organisation}: înainte de a vă putea răspunde – {reference}
subject.extension: {organisation}: răspunsul nostru durează mai mult – {reference}
subject.answer: {organisation}: răspunsul nostru – {reference}
subject.referral: {organisation}: noutăți despre mesajul dumneavoastră – {reference}
subject.reply: Mesajul dumneavoastră către {organisation}

arrived: Vă mulțumim pentru mesaj. A ajuns la noi pe {date}, la ora {hour}:{minute} ({zone}), și are numărul de referință {reference}.
arrived-on: Vă mulțumim pentru mesaj. A ajuns la noi pe {date} și are numărul de referință {reference}.
understood: Iată ce am înțeles:
about: Ne-ați scris. Este vorba despre următoarele:
ask.erasure: ne cereți să ștergem date cu caracter personal
ask.content-removal: ne cereți să retragem ceva ce a fost publicat
ask.child: ne scrieți despre datele cu caracter personal ale unui copil
ask.unauthorised-account: ne semnalați un cont deschis de cineva fără permisiune
ask.access: doriți să știți dacă prelucrăm date cu caracter personal care vă privesc și, în acest caz, să primiți o copie
ask.rectification: ne cereți să corectăm date cu caracter personal
ask.portability: doriți să duceți date cu caracter personal la alt serviciu
ask.restriction: ne cereți să limităm folosirea unor date cu caracter personal
ask.objection: vă opuneți unei folosiri a datelor cu caracter personal
ask.opt-out: nu doriți publicitate de la noi
ask.withdrawal-of-consent: retrageți un consimțământ
ask.complaint: vă plângeți de modul în care sunt tratate date cu caracter personal
ask.authority: ne scrieți pentru o autoritate sau în numele altei persoane
ask.breach-written-notice: doriți o înștiințare scrisă dacă are loc o încălcare a securității datelor
ask.breach-inquiry: doriți să știți dacă un incident de securitate vă privește
ask.breach-report: ne semnalați o posibilă problemă de securitate
ask.question: aveți o întrebare despre protecția datelor
ask-unclear: mai este ceva în mesaj, care trebuie citit mai întâi de un om
all-unclear: Cineva din echipa noastră îl citește pentru a înțelege de ce aveți nevoie.
unreadable: Mesajul este criptat sau împachetat astfel încât nu îl putem deschide. Vă rugăm să îl trimiteți din nou ca text simplu: este de ajuns să răspundeți la acest e-mail. Lăsați deoparte ce nu doriți să trimiteți necriptat.
first: Ne ocupăm de mesajul dumneavoastră înaintea altora.
answer-by: Vă răspundem cel târziu pe {date}.
answer-soon: Vă răspundem cât putem de repede.
by-promise: Promitem acest lucru în politica noastră de confidențialitate ({policy}).
opt-out-by-promise: În politica noastră de confidențialitate ({policy}) promitem că publicitatea încetează cel târziu pe {date}.
opt-out-by-law: Potrivit legii, refuzul publicității trebuie să aibă efect cel târziu pe {date}.
by-eu-gdpr: Potrivit legii, trebuie să primiți un răspuns de la noi în termen de o lună, deci cel târziu pe {date} (RGPD, articolul~12 alineatul~(3)).
by-uk-gdpr: Potrivit legii, trebuie să primiți un răspuns de la noi în termen de o lună, deci cel târziu pe {date} (UK GDPR, articolul~12A).
by-swiss-law: Potrivit legii, trebuie să aveți de regulă răspunsul nostru în 30 de zile, deci cel târziu pe {date} (Legea federală elvețiană privind protecția datelor, articolul~25 alineatul~7).
by-californian-law: Potrivit legii, trebuie să primiți un răspuns de la noi în 45 de zile, deci cel târziu pe {date} (California Code of Regulations, titlul~11, secțiunea~7021(b)).
by-data-privacy-framework: Participăm la Data Privacy Framework, de aceea trebuie să aveți răspunsul nostru la o plângere în 45 de zile, cel târziu pe {date}.
uk-complaint-arrived: Prin acest e-mail confirmăm și că plângerea a ajuns, așa cum cere legea (Data Protection Act 2018, secțiunea~164A).
what-next: Ce urmează: cineva din echipa noastră pentru protecția datelor citește mesajul și se ocupă de el. Dacă trebuie să știm mai mult, vă întrebăm.
what-next.opt-out: Ce urmează: cineva din echipa noastră pentru protecția datelor se ocupă. Nu trebuie să mai faceți nimic și nu trebuie să dovediți cine sunteți.
verification: Cum verificăm cine cere: înainte de a preda, schimba sau șterge ceva, ne asigurăm că nimeni altcineva nu folosește numele dumneavoastră. Cerem cât mai puțin, și nicio copie de buletin sau pașaport.
for-a-child: Scrieți pentru un copil. Verificăm în cel mai simplu mod că aveți acest drept. Vă rugăm să nu ne trimiteți documente ale copilului și să nu ne spuneți despre copil mai mult decât este nevoie.
no-login: Nu trebuie să intrați în cont, și nu avem nevoie de nicio parolă.
complaint: Cercetăm plângerea și vă spunem rezultatul. Dacă durează mai mult, vă spunem unde am ajuns.
authority-any-time: Dacă acolo unde locuiți există o autoritate pentru protecția datelor, vă puteți adresa ei oricând. Nu trebuie să ne așteptați.
how-to-add: Am înțeles greșit ceva sau doriți să adăugați ceva? Răspundeți pur și simplu la acest e-mail și lăsați numărul de referință în subiect.
no-identity-papers: Acum nu trebuie să ne trimiteți acte de identitate.
no-answer-yet: Acest e-mail confirmă doar că mesajul a ajuns. Nu spune dacă avem date despre dumneavoastră și nu este încă o decizie.

question.intro: Pentru a merge mai departe, trebuie să știm ceva de la dumneavoastră:
question.only-this: Vă rugăm să ne spuneți doar ce întrebăm aici. Este de ajuns să răspundeți la acest e-mail; nu avem nevoie de acte de identitate.
question.opt-out: Nu trebuie să răspundeți pentru ca publicitatea să înceteze.

identity.why: Înainte de a preda, schimba sau șterge ceva, trebuie să avem siguranța că dumneavoastră cereți acest lucru. Este o protecție: nimeni altcineva nu trebuie să îl obțină în numele dumneavoastră.
identity.why-child: Înainte de a preda, schimba sau șterge ceva, trebuie să avem siguranța că puteți vorbi pentru copil. Este o protecție pentru copil.
identity.how: Se face așa:
identity.only-this: Vă rugăm să nu ne trimiteți mai mult decât atât, și nicio copie de buletin sau pașaport. Folosim răspunsul doar pentru această verificare și îl ștergem când nu mai este nevoie de el.
no-data-said: Acest e-mail nu spune dacă avem date despre dumneavoastră.

extension.intro: Avem nevoie de mai mult timp pentru a vă răspunde. Motivul:
extension.complexity: Ce cereți este complex, și vrem să răspundem cu grijă.
extension.number-of-requests: Ne-ați trimis mai multe cereri, și avem nevoie de timp pentru toate.

outcome.granted: Am făcut ce ați cerut.
outcome.answered: Acesta este răspunsul nostru:
outcome.nothing-found: Am căutat date cu caracter personal despre dumneavoastră și nu am găsit niciunele.
outcome.nothing-found.child: Am căutat date cu caracter personal despre copil și nu am găsit niciunele.
outcome.nothing-found.other: Am căutat lucrul despre care ne-ați scris și nu am găsit nimic.
outcome.search-again: Există alt nume sau altă adresă după care să căutăm? Spuneți-ne, și căutăm din nou.
outcome.withdrawn: Ne-ați spus că nu mai doriți acest lucru, așa că nu mai facem nimic. Dacă nu este așa, răspundeți pur și simplu la acest e-mail.
outcome.partly: Am făcut o parte din ce ați cerut.
outcome.rest: Restul nu îl putem face. Motivul:
refusal: Nu putem face ce cereți. Motivul:
denial.identity-not-proved: Nu ne-am putut asigura că sunteți persoana vizată sau că puteți acționa pentru ea. Pentru a o proteja, nu am predat și nu am schimbat nimic. Ne puteți trimite în continuare ce lipsește.
denial.legal-obligation: O lege ne obligă să folosim în continuare datele cu caracter personal în cauză.
denial.legal-claims: Datele cu caracter personal sunt necesare pentru drepturi în instanță sau pentru apărarea împotriva lor.
denial.freedom-of-expression: Alți oameni au dreptul să se exprime și să fie informați. Aici acest drept cântărește mai mult.
denial.public-interest: Datele cu caracter personal sunt necesare pentru o sarcină de interes public.
denial.rights-of-others: Ar dăuna drepturilor altor persoane.
denial.unfounded-or-excessive: Legea permite refuzul cererilor vădit neîntemeiate sau care merg prea departe, de exemplu pentru că se repetă des. Credem că aceasta este una dintre ele.
denial.not-covered: În cazul dumneavoastră, legea nu dă acest drept.
denial.not-ours: Despre aceste date cu caracter personal nu hotărâm noi, ci altcineva.
used-only-for-that: Ce păstrăm din acest motiv nu folosim pentru nimic altceva.
backups: Un timp pot rămâne copii în copiile noastre de siguranță, până când acestea expiră. Până atunci nu le folosim.
record-kept: Păstrăm o scurtă însemnare despre cererea dumneavoastră și răspunsul nostru, ca să putem arăta că ne-am ocupat de ea. Nu o folosim pentru nimic altceva.
cached-copies: Motoarele de căutare și alte site-uri pot arăta un timp copii vechi. Pe acelea nu le putem șterge. Le puteți cere celor care le administrează.
on-its-way: Ceva ce era deja pe drum vă mai poate ajunge.
look-again: Credeți că greșim sau lipsește ceva? Răspundeți pur și simplu la acest e-mail, și ne uităm din nou.
right-to-complain: Dacă nu acceptați acest răspuns, aveți dreptul să depuneți o plângere la această autoritate:
right-to-court: Aveți și dreptul să vă adresați instanței.

referral.intro: De plângerea dumneavoastră se ocupă acum această autoritate:
referral.their-reference: Numărul ei de referință este {theirReference}.
referral.next: Autoritatea hotărăște ce urmează, iar noi îi dăm ce are nevoie. Îi puteți scrie și direct.
`;
