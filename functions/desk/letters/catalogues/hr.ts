export const croatian = `
# Hrvatski. Značenje svakog retka objašnjeno je u en.ts.

locale: hr-HR
reviewed:

greeting: Dobar dan!
other-language: Žao nam je što vam još ne možemo pisati na vašem jeziku. Odgovoriti nam možete na svojem jeziku.
closing: Srdačan pozdrav
team: Tim za zaštitu podataka, {organisation}
reference: Broj predmeta: {reference}. Ako odgovarate, ostavite ga u naslovu poruke.
reference.on-paper: Broj predmeta: {reference}. Ako odgovarate, navedite ga.

subject.acknowledgement: {organisation}: primili smo vašu poruku – {reference}
subject.question: {organisation}: pitanje u vezi s vašom porukom – {reference}
subject.identity-check: {organisation}: prije nego što vam možemo odgovoriti – {reference}
subject.extension: {organisation}: za odgovor trebamo više vremena – {reference}
subject.answer: {organisation}: naš odgovor – {reference}
subject.referral: {organisation}: novosti u vezi s vašom porukom – {reference}
subject.status-code: {organisation}: vaš kod
subject.reply: Vaša poruka ({organisation})

arrived: Hvala na vašoj poruci. Stigla je {date} u {hour}:{minute} ({zone}) i ima broj predmeta {reference}.
arrived-on: Hvala na vašoj poruci. Stigla je {date} i ima broj predmeta {reference}.
understood: Ovako je razumijemo:
about: Pisali ste nam. Riječ je o sljedećem:
ask.erasure: tražite da izbrišemo osobne podatke
ask.content-removal: tražite da uklonimo nešto što je objavljeno
ask.child: pišete o osobnim podacima djeteta
ask.unauthorised-account: prijavljujete račun koji je netko otvorio bez dopuštenja
ask.access: želite znati koristimo li osobne podatke koji se odnose na vas i, ako da, dobiti njihovu kopiju
ask.rectification: tražite da ispravimo osobne podatke
ask.portability: želite prenijeti osobne podatke u drugu uslugu
ask.restriction: tražite da ograničimo korištenje osobnih podataka
ask.objection: prigovarate korištenju osobnih podataka
ask.opt-out: ne želite primati naše oglase
ask.withdrawal-of-consent: povlačite privolu
ask.complaint: žalite se na postupanje s osobnim podacima
ask.authority: pišete u ime nekog tijela ili druge osobe
ask.breach-written-notice: želite pisanu obavijest ako dođe do povrede sigurnosti
ask.breach-inquiry: želite znati je li vas pogodio neki sigurnosni incident
ask.breach-report: prijavljujete mogući sigurnosni problem
ask.question: imate pitanje o zaštiti podataka
ask-unclear: u vašoj poruci ima još nešto što najprije mora pročitati čovjek
all-unclear: Netko iz našeg tima pročitat će je kako bismo razumjeli što trebate.
unreadable: Vaša poruka je šifrirana ili zapakirana tako da je ne možemo otvoriti. Pošaljite je, molimo, ponovno kao običan tekst: dovoljno je odgovoriti na ovu poruku. Izostavite ono što ne želite slati nešifrirano.
first: Vašoj poruci dajemo prednost.
answer-by: Odgovorit ćemo vam najkasnije {date}.
answer-soon: Odgovorit ćemo vam što prije možemo.
by-promise: To obećavamo u svojim pravilima privatnosti ({policy}).
opt-out-by-promise: U svojim pravilima privatnosti ({policy}) obećavamo da oglasi prestaju stizati najkasnije {date}.
opt-out-by-law: Po zakonu vaše odbijanje oglasa mora početi vrijediti najkasnije {date}.
by-eu-gdpr: Po zakonu vam se moramo javiti u roku od mjesec dana, dakle najkasnije {date} (Opća uredba o zaštiti podataka, članak~12. stavak~3.).
by-uk-gdpr: Po zakonu vam se moramo javiti u roku od mjesec dana, dakle najkasnije {date} (UK GDPR, članak~12A).
by-swiss-law: Po zakonu vam u pravilu moramo odgovoriti u roku od 30~dana, dakle najkasnije {date} (švicarski savezni zakon o zaštiti podataka, članak~25. stavak~7.).
by-californian-law: Po zakonu vam se moramo javiti u roku od 45~dana, dakle najkasnije {date} (California Code of Regulations, glava~11, odjeljak~7021(b)).
by-data-privacy-framework: Sudjelujemo u okviru Data Privacy Framework, pa na pritužbu moramo odgovoriti u roku od 45~dana, najkasnije {date}.
uk-complaint-arrived: Ovom porukom ujedno potvrđujemo da je vaša pritužba stigla, kako zakon traži (Data Protection Act 2018, odjeljak~164A).
what-next: Što slijedi: netko iz našeg tima za zaštitu podataka pročitat će vašu poruku i pobrinuti se za nju. Ako moramo znati više, pitat ćemo vas.
what-next.opt-out: Što slijedi: netko iz našeg tima za zaštitu podataka pobrinut će se za to. Ne morate učiniti ništa više niti dokazivati tko ste.
verification: Kako provjeravamo tko traži: prije nego što nešto predamo, promijenimo ili izbrišemo, uvjerimo se da se nitko drugi ne služi vašim imenom. Tražimo što manje i ne želimo presliku osobne iskaznice ni putovnice.
for-a-child: Pišete u ime djeteta. Na što jednostavniji način provjerit ćemo smijete li to. Molimo, ne šaljite nam djetetove dokumente i ne pišite o djetetu više nego što treba.
no-login: Ne morate se prijaviti u račun i ne trebamo nikakvu lozinku.
complaint: Ispitat ćemo vašu pritužbu i javiti vam ishod. Ako to potraje, javit ćemo vam dokle smo stigli.
authority-any-time: Ako ondje gdje živite postoji tijelo za zaštitu podataka, možete mu se obratiti u svakom trenutku. Ne morate čekati nas.
how-to-add: Jesmo li nešto krivo razumjeli ili želite nešto dodati? Samo odgovorite na ovu poruku i ostavite broj predmeta u naslovu poruke.
no-identity-papers: Zasad nam ne trebate slati nikakve osobne isprave.
no-answer-yet: Ova poruka samo potvrđuje da je vaša stigla. Ne govori imamo li podatke o vama i još nije odluka.

status-page: Na ovoj stranici možete vidjeti dokle smo stigli, odgovoriti nam i nešto dodati: {link}
status-page-confirm: Netko je ovu adresu upisao u obrazac na našoj internetskoj stranici. Dok je ne potvrdite, ovamo ne šaljemo osobne podatke. Na ovoj je stranici možete potvrditi i vidjeti dokle smo stigli ili nam javiti da poruka nije od vas: {link}
receipt: Ovo je vaša potvrda o primitku. Tko je ima, može provjeriti kada smo primili koje riječi: {link}
status-code: Netko želi na našoj internetskoj stranici vidjeti stanje predmeta {reference}. Ako ste to vi, ondje upišite ovaj kod: {code}
status-code.not-you: Ako to niste vi, ne morate učiniti ništa. Bez tog koda nitko ne vidi ništa. Kod vrijedi 30~minuta.

question.intro: Da bismo nastavili, moramo nešto saznati od vas:
question.only-this: Molimo, napišite nam samo ono što ovdje pitamo. Dovoljno je odgovoriti na ovu poruku; osobne isprave ne trebamo.
question.opt-out: Da bi oglasi prestali, ne morate odgovoriti.

identity.why: Prije nego što nešto predamo, promijenimo ili izbrišemo, moramo biti sigurni da to tražite vi. To vas štiti: nitko drugi ne bi to smio postići u vaše ime.
identity.why-child: Prije nego što nešto predamo, promijenimo ili izbrišemo, moramo biti sigurni da smijete govoriti u ime djeteta. To štiti dijete.
identity.how: Postupak je ovakav:
identity.least: Molimo, napišite nam jednom rečenicom dolazi li ovaj zahtjev od vas. Zasad je to dovoljno.
identity.least-child: Molimo, napišite nam jednom rečenicom što ste djetetu: majka, otac ili drugi skrbnik. Zasad je to dovoljno.
guardian.account-address: Molimo, pišite nam jednom s adrese e-pošte računa na koji mislite.
guardian.known-facts: Molimo, recite nam dvije stvari o računu koje drugi teško mogu znati, na primjer korisničko ime i kada je otprilike otvoren. Lozinku ne trebamo.
guardian.call: Molimo, recite nam telefonski broj i kada vas smijemo nazvati. Tada ćemo vam postaviti nekoliko pitanja.
guardian.signed-statement: Molimo, napišite jednom rečenicom da ste majka, otac ili drugi skrbnik djeteta, potpišite to i pošaljite nam. Dovoljna je fotografija.
identity.only-this: Molimo, ne šaljite nam ništa više od toga, pa ni presliku osobne iskaznice ili putovnice. Vaš odgovor koristimo samo za ovu provjeru i brišemo ga kad više nije potreban.
no-data-said: Ova poruka ne govori imamo li podatke o vama.

extension.intro: Za odgovor trebamo više vremena. Razlog:
extension.complexity: Vaš je zahtjev složen i želimo odgovoriti pažljivo.
extension.number-of-requests: Poslali ste nam više zahtjeva i za sve nam treba vremena.

outcome.granted: Ispunili smo vaš zahtjev.
outcome.answered: Ovo je naš odgovor:
outcome.nothing-found: Tražili smo osobne podatke o vama i nismo ih našli.
outcome.nothing-found.child: Tražili smo osobne podatke o djetetu i nismo ih našli.
outcome.nothing-found.other: Tražili smo ono o čemu ste nam pisali i nismo našli ništa.
outcome.search-again: Postoji li drugo ime ili druga adresa pod kojom trebamo tražiti? Javite nam, pa ćemo tražiti ponovno.
outcome.withdrawn: Rekli ste nam da to više ne želite, pa više ništa ne poduzimamo. Ako nije tako, samo odgovorite na ovu poruku.
outcome.partly: Ispunili smo dio vašeg zahtjeva.
outcome.rest: Ostalo ne možemo učiniti. Razlog:
refusal: Ne možemo ispuniti vaš zahtjev. Razlog:
denial.identity-not-proved: Nismo se mogli uvjeriti da to traži osoba o kojoj je riječ ili netko tko smije postupati u njezino ime. Da bismo je zaštitili, ništa nismo predali ni promijenili. Ono što nedostaje još nam možete poslati.
denial.legal-obligation: Zakon nas obvezuje da te osobne podatke i dalje koristimo.
denial.legal-claims: Osobni podaci potrebni su za postavljanje pravnih zahtjeva ili za obranu od njih.
denial.freedom-of-expression: Drugi ljudi imaju pravo izražavati se i biti informirani. U ovom slučaju to pravo preteže.
denial.public-interest: Osobni podaci potrebni su za zadaću od javnog interesa.
denial.rights-of-others: To bi naštetilo pravima drugih ljudi.
denial.unfounded-or-excessive: Zakon dopušta odbijanje zahtjeva koji su očito neutemeljeni ili idu predaleko, primjerice zato što se često ponavljaju. Smatramo da je ovo takav zahtjev.
denial.not-covered: U vašem slučaju zakon ne daje to pravo.
denial.not-ours: O tim osobnim podacima ne odlučujemo mi, nego netko drugi.
used-only-for-that: Ono što se zbog toga čuva ne koristimo ni za što drugo.
backups: Kopije mogu još neko vrijeme ostati među našim sigurnosnim kopijama, dok one ne isteknu. Do tada ih ne koristimo.
record-kept: Čuvamo kratku bilješku o vašem zahtjevu i našem odgovoru kako bismo mogli pokazati da smo zahtjev obradili. Ne koristimo je ni za što drugo.
cached-copies: Tražilice i druge internetske stranice mogu još neko vrijeme pokazivati stare kopije. Njih ne možemo izbrisati. Možete to tražiti od onih koji ih vode.
on-its-way: Ono što je već bilo na putu još vam može stići.
look-again: Mislite li da griješimo ili da nešto nedostaje? Samo odgovorite na ovu poruku i pogledat ćemo ponovno.
right-to-complain: Ako se s tim ne slažete, imate pravo podnijeti pritužbu ovom tijelu:
right-to-court: Imate pravo obratiti se i sudu.

referral.intro: Vašu pritužbu sada rješava ovo tijelo:
referral.their-reference: Njegov broj predmeta je {theirReference}.
referral.next: To tijelo odlučuje što slijedi, a mi mu dajemo što mu treba. Možete mu pisati i izravno.

notice.title.breach: Obavijest o povredi osobnih podataka
notice.title.policy-change: Naša pravila privatnosti se mijenjaju
notice.title.change-of-ownership: Novi vlasnik naše usluge
notice.what-happened: Što se dogodilo
notice.what-information: O kojim je podacima riječ
notice.consequences: Što to može značiti za vas
notice.what-we-do: Što mi činimo
notice.what-you-can-do: Što vi možete učiniti
notice.more-information: Za više informacija
notice.what-changes: Što se mijenja
notice.from-when: Od kada
notice.contact: Možete nam pisati na {address} ili upotrijebiti obrazac na {link}.
notice.authority: Imate pravo podnijeti pritužbu tijelu za zaštitu podataka. Za vas je to:
notice.effective: To vrijedi od {date}.
notice.posted: Ova obavijest nalazi se i na {link}.
notice.drill: Ovo je vježba: ništa se nije dogodilo i ne trebate ništa učiniti.
notice.drill-subject: Vježba: {subject}
`;
