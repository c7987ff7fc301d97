export const hungarian = `
# Magyar. Hogy melyik sor mit jelent, az en.ts mondja el.
# A dátum pontra végződik („2026. december 24.”), ezért nem állhat mondat végén; „napján” és „napjáig” követi.

locale: hu-HU
reviewed:

greeting: Jó napot kívánunk!
other-language: Sajnáljuk, hogy az Ön nyelvén még nem tudunk írni. Ön természetesen a saját nyelvén is írhat nekünk.
closing: Üdvözlettel
team: {organisation}, adatvédelmi csapat
reference: Ügyszám: {reference}. Ha válaszol, kérjük, hagyja meg a levél tárgyában.
reference.on-paper: Ügyszám: {reference}. Ha válaszol, kérjük, tüntesse fel.

subject.acknowledgement: {organisation}: megkaptuk az üzenetét – {reference}
subject.question: {organisation}: egy kérdés az üzenetével kapcsolatban – {reference}
subject.identity-check: {organisation}: mielőtt válaszolhatnánk – {reference}
subject.extension: {organisation}: több időre van szükségünk a válaszhoz – {reference}
subject.answer: {organisation}: a válaszunk – {reference}
subject.referral: {organisation}: tájékoztatás az üzenetéről – {reference}
subject.status-code: {organisation}: az Ön kódja
subject.reply: Az Ön üzenete ({organisation})

arrived: Köszönjük az üzenetét. {date} napján {hour}:{minute}-kor ({zone}) érkezett meg hozzánk, és ezt az ügyszámot kapta: {reference}.
arrived-on: Köszönjük az üzenetét. {date} napján érkezett meg hozzánk, és ezt az ügyszámot kapta: {reference}.
understood: Így értjük az üzenetét:
about: Ön írt nekünk. Erről van szó:
ask.erasure: Ön azt kéri, hogy töröljünk személyes adatokat
ask.content-removal: Ön azt kéri, hogy távolítsunk el egy közzétett tartalmat
ask.child: Ön egy gyermek személyes adatai ügyében ír
ask.unauthorised-account: Ön egy olyan fiókot jelez, amelyet valaki engedély nélkül nyitott
ask.access: Ön szeretné megtudni, hogy kezelünk-e Önre vonatkozó személyes adatokat, és ha igen, másolatot kér róluk
ask.rectification: Ön azt kéri, hogy helyesbítsünk személyes adatokat
ask.portability: Ön személyes adatokat szeretne átvinni egy másik szolgáltatáshoz
ask.restriction: Ön azt kéri, hogy korlátozzuk személyes adatok kezelését
ask.objection: Ön tiltakozik személyes adatok valamely felhasználása ellen
ask.opt-out: Ön nem szeretne tőlünk reklámot kapni
ask.withdrawal-of-consent: Ön visszavon egy hozzájárulást
ask.complaint: Ön panaszt tesz személyes adatok kezelése miatt
ask.authority: Ön egy hatóság vagy egy másik személy nevében ír
ask.breach-written-notice: Ön írásos értesítést szeretne kapni, ha adatvédelmi incidens történik
ask.breach-inquiry: Ön szeretné megtudni, hogy érinti-e Önt egy biztonsági esemény
ask.breach-report: Ön egy lehetséges biztonsági problémát jelez
ask.question: Önnek adatvédelmi kérdése van
ask-unclear: az üzenetben van még valami, amit először egy munkatársunknak kell elolvasnia
all-unclear: Az üzenetet egy munkatársunk elolvassa, hogy megértsük, miben segíthetünk.
unreadable: Az üzenete titkosítva vagy olyan formában érkezett, hogy nem tudjuk megnyitni. Kérjük, küldje el újra egyszerű szövegként: elég, ha válaszol erre az e-mailre. Hagyja ki belőle, amit nem szeretne titkosítás nélkül elküldeni.
first: Az üzenetével soron kívül foglalkozunk.
answer-by: Legkésőbb {date} napjáig válaszolunk Önnek.
answer-soon: Válaszolunk Önnek, amint tudunk.
by-promise: Ezt az adatkezelési tájékoztatónkban ({policy}) ígérjük.
opt-out-by-promise: Adatkezelési tájékoztatónkban ({policy}) azt ígérjük, hogy legkésőbb {date} napjáig leállítjuk a reklámot.
opt-out-by-law: A jogszabály szerint a reklám elleni tiltakozásának legkésőbb {date} napjáig érvényesülnie kell.
by-eu-gdpr: A jogszabály szerint egy hónapon belül, azaz legkésőbb {date} napjáig tájékoztatnunk kell Önt (általános adatvédelmi rendelet, 12.~cikk (3)~bekezdés).
by-uk-gdpr: A jogszabály szerint egy hónapon belül, azaz legkésőbb {date} napjáig tájékoztatnunk kell Önt (UK GDPR, 12A.~cikk).
by-swiss-law: A jogszabály szerint válaszunkat rendszerint 30~napon belül, azaz legkésőbb {date} napjáig meg kell kapnia (svájci adatvédelmi törvény, 25.~cikk (7)~bekezdés).
by-californian-law: A jogszabály szerint 45~napon belül, azaz legkésőbb {date} napjáig tájékoztatnunk kell Önt (California Code of Regulations, 11.~cím, 7021(b)~szakasz).
by-data-privacy-framework: Részt veszünk a Data Privacy Framework nevű programban, ezért a panaszokra 45~napon belül, legkésőbb {date} napjáig válaszolnunk kell.
uk-complaint-arrived: Ezzel az e-maillel azt is megerősítjük, hogy a panasza megérkezett, ahogyan a jogszabály előírja (Data Protection Act 2018, 164A.~szakasz).
what-next: Így folytatjuk: adatvédelmi csapatunk egyik tagja elolvassa és intézi az üzenetét. Ha még valamit tudnunk kell, megkérdezzük Öntől.
what-next.opt-out: Így folytatjuk: adatvédelmi csapatunk egyik tagja intézi a kérését. Önnek nincs több teendője, és azt sem kell igazolnia, hogy kicsoda.
verification: Így ellenőrizzük, hogy ki írt nekünk: mielőtt bármit kiadnánk, megváltoztatnánk vagy törölnénk, meggyőződünk arról, hogy senki más nem használja az Ön nevét. A lehető legkevesebbet kérdezzük, és nem kérünk másolatot személyi igazolványról vagy útlevélről.
for-a-child: Ön egy gyermek nevében ír. A lehető legegyszerűbb módon ellenőrizzük, hogy Ön ezt megteheti-e. Kérjük, ne küldje el nekünk a gyermek okmányait, és csak annyit írjon a gyermekről, amennyi szükséges.
no-login: Önnek nem kell bejelentkeznie a fiókba, és nincs szükségünk jelszóra.
complaint: Kivizsgáljuk a panaszát, és közöljük Önnel az eredményt. Ha ez hosszabb ideig tart, megírjuk, hol tartunk.
authority-any-time: Ha az Ön lakóhelyén van adatvédelmi hatóság, bármikor fordulhat hozzá. Nem kell megvárnia a válaszunkat.
how-to-add: Félreértettük Önt, vagy szeretne még valamit hozzátenni? Válaszoljon erre az e-mailre, és hagyja meg az ügyszámot a tárgyban.
no-identity-papers: Most nem kell személyazonosító okmányt küldenie.
no-answer-yet: Ez az e-mail csak azt erősíti meg, hogy az üzenete megérkezett. Nem szól arról, hogy vannak-e nálunk Önre vonatkozó adatok, és még nem döntés.

status-page: Ezen az oldalon megnézheti, hol tartunk, válaszolhat nekünk, és kiegészítheti az üzenetét: {link}
status-page-confirm: Valaki ezt a címet adta meg a webhelyünk űrlapján. Amíg a cím nincs megerősítve, nem küldünk ide személyes adatokat. Ha Ön volt az, kérjük, erősítse meg ezt az alábbi oldalon, ahol azt is láthatja, hol tartunk. Ha nem Ön volt, ott jelezheti nekünk: {link}
receipt: Ez az Ön átvételi elismervénye. Akinél megvan, ellenőrizheti, mikor milyen szöveget kaptunk: {link}
status-code: Valaki meg szeretné nézni a webhelyünkön ennek az ügynek az oldalát: {reference}. Ha Ön az, ott írja be ezt a kódot: {code}
status-code.not-you: Ha nem Ön az, nincs teendője. A kód nélkül senki nem lát semmit. A kód 30~percig érvényes.

question.intro: A folytatáshoz meg kell tudnunk Öntől valamit:
question.only-this: Kérjük, csak azt írja meg, amit itt kérdezünk. Elég, ha válaszol nekünk; személyazonosító okmányra nincs szükségünk.
question.opt-out: A reklám leállításához Önnek nem kell válaszolnia.

identity.why: Mielőtt bármit kiadunk, megváltoztatunk vagy törlünk, meg kell győződnünk arról, hogy a kérés valóban Öntől származik. Ez Önt védi: senki más ne érhesse el ezt az Ön nevében.
identity.why-child: Mielőtt bármit kiadunk, megváltoztatunk vagy törlünk, meg kell győződnünk arról, hogy Ön eljárhat a gyermek nevében. Ez a gyermeket védi.
identity.how: Ezt kell tennie:
identity.least: Kérjük, írja meg egy mondatban, hogy ez a kérés Öntől származik-e. Egyelőre ez elég.
identity.least-child: Kérjük, írja meg egy mondatban, hogy kije Ön a gyermeknek: anyja, apja vagy más gyámja. Egyelőre ez elég.
guardian.account-address: Kérjük, írjon nekünk egyszer annak a fióknak az e-mail-címéről, amelyre gondol.
guardian.known-facts: Kérjük, írjon két olyan dolgot a fiókról, amelyet mások aligha tudnak, például a felhasználónevet, és hogy körülbelül mikor nyitották. Jelszóra nincs szükségünk.
guardian.call: Kérjük, adjon meg egy telefonszámot, és írja meg, mikor hívhatjuk. Akkor felteszünk néhány kérdést.
guardian.signed-statement: Kérjük, írja le egy mondatban, hogy Ön a gyermek anyja, apja vagy más gyámja, írja alá, és küldje el nekünk. Elég egy fénykép róla.
identity.only-this: Kérjük, ennél többet ne küldjön, és ne küldjön másolatot személyi igazolványról vagy útlevélről. A válaszát csak ehhez az ellenőrzéshez használjuk, és töröljük, amint már nincs rá szükség.
no-data-said: Ez a levél nem szól arról, hogy vannak-e nálunk Önre vonatkozó adatok.

extension.intro: Több időre van szükségünk, hogy válaszolni tudjunk. Az oka:
extension.complexity: A kérése összetett, és gondos választ szeretnénk adni.
extension.number-of-requests: Ön több kérelmet küldött, és mindegyikre időt kell szánnunk.

outcome.granted: Elvégeztük, amit kért.
outcome.answered: Ez a válaszunk:
outcome.nothing-found: Kerestünk Önre vonatkozó személyes adatokat, és nem találtunk ilyet.
outcome.nothing-found.child: Kerestünk a gyermekre vonatkozó személyes adatokat, és nem találtunk ilyet.
outcome.nothing-found.other: Kerestük azt, amiről írt nekünk, de semmit nem találtunk.
outcome.search-again: Van másik név vagy cím, amelyre rákereshetünk? Írja meg, és újra keresünk.
outcome.withdrawn: Ön azt írta, hogy ezt már nem kéri. Ezért ebben az ügyben nem teszünk többet. Ha ez nem így van, válaszoljon nekünk.
outcome.partly: A kérésének egy részét teljesítettük.
outcome.rest: A többit nem tudjuk teljesíteni. Az oka:
refusal: A kérését nem tudjuk teljesíteni. Az oka:
denial.identity-not-proved: Nem tudtunk meggyőződni arról, hogy Ön az érintett személy, vagy hogy eljárhat a nevében. Az érintett személy védelmében semmit nem adtunk ki, és semmin nem változtattunk. Ami hiányzik, azt Ön még elküldheti.
denial.legal-obligation: Jogszabály kötelez bennünket arra, hogy az érintett személyes adatokat továbbra is kezeljük.
denial.legal-claims: A személyes adatokra jogi igények érvényesítéséhez vagy az ilyen igények elleni védekezéshez van szükség.
denial.freedom-of-expression: Másoknak joguk van a véleménynyilvánításhoz és a tájékozódáshoz. Ebben az esetben ez a jog nagyobb súlyú.
denial.public-interest: A személyes adatokra közérdekű feladat ellátásához van szükség.
denial.rights-of-others: Ez sértené mások jogait.
denial.unfounded-or-excessive: A jogszabály szerint elutasíthatjuk az egyértelműen megalapozatlan vagy túlzó kéréseket, például ha gyakran ismétlődnek. Úgy gondoljuk, hogy ez ilyen kérés.
denial.not-covered: A jogszabály az Ön esetében nem ad erre jogot.
denial.not-ours: Ezekről a személyes adatokról nem mi döntünk, hanem valaki más.
used-only-for-that: Amit emiatt megőrzünk, azt semmi másra nem használjuk.
backups: A biztonsági mentéseinkben egy ideig még maradhatnak másolatok, amíg a mentések le nem járnak. Addig ezeket nem használjuk.
record-kept: Rövid feljegyzést őrzünk meg a kérelméről és a válaszunkról, hogy igazolni tudjuk, hogy foglalkoztunk vele. Semmi másra nem használjuk.
cached-copies: A keresők és más webhelyek egy ideig még mutathatnak régi másolatokat. Ezeket nem tudjuk törölni. Az üzemeltetőikhez fordulhat.
on-its-way: Ami már úton volt, az még megérkezhet Önhöz.
look-again: Úgy gondolja, hogy tévedünk, vagy hiányzik valami? Válaszoljon nekünk, és újra megnézzük.
right-to-complain: Ha ezzel nem ért egyet, joga van panaszt tenni ennél a hatóságnál:
right-to-court: Joga van bírósághoz is fordulni.

referral.intro: Panaszával most ez a hatóság foglalkozik:
referral.their-reference: A hatóság ügyszáma: {theirReference}.
referral.next: A további lépésekről a hatóság dönt, és mi megadjuk neki, amire szüksége van. Ön is írhat a hatóságnak.

notice.title.breach: Értesítés adatvédelmi incidensről
notice.title.policy-change: Megváltozik az adatvédelmi szabályzatunk
notice.title.change-of-ownership: Szolgáltatásunk új tulajdonoshoz kerül
notice.what-happened: Mi történt
notice.what-information: Milyen adatokról van szó
notice.consequences: Mit jelenthet ez Önnek
notice.what-we-do: Mit teszünk mi
notice.what-you-can-do: Mit tehet Ön
notice.more-information: További tájékoztatás
notice.what-changes: Mi változik
notice.from-when: Mikortól
notice.contact: Írhat nekünk a következő címre: {address}, vagy használhatja az itt található űrlapot: {link}.
notice.authority: Önnek joga van panaszt tenni egy adatvédelmi hatóságnál. Az Ön esetében ez a következő:
notice.effective: Ennek kezdete: {date}.
notice.posted: Ez az értesítés itt is olvasható: {link}.
notice.drill: Ez gyakorlat: nem történt semmi, és Önnek nem kell tennie semmit.
notice.drill-subject: Gyakorlat: {subject}
`;
