export const hungarian = `
# Magyar. A sorok jelentése az en.ts fájlban olvasható.

locale: hu-HU
reviewed:

greeting: Jó napot kívánunk,
other-language: Sajnáljuk, hogy az Ön nyelvén még nem tudunk írni. Válaszolhat nekünk a saját nyelvén.
closing: Üdvözlettel
team: Adatvédelmi csapat, {organisation}
reference: Hivatkozási szám: {reference}. Ha válaszol, kérjük, hagyja a tárgyban.

subject.acknowledgement: {organisation}: megkaptuk az üzenetét – {reference}
subject.question: {organisation}: egy kérdés az üzenetéhez – {reference}
subject.identity-check: {organisation}: mielőtt válaszolni tudnánk – {reference}
subject.extension: {organisation}: a válaszunk tovább tart – {reference}
subject.answer: {organisation}: a válaszunk – {reference}
subject.referral: {organisation}: hír az üzenetével kapcsolatban – {reference}
subject.reply: Az Ön üzenete ({organisation})

arrived: Köszönjük az üzenetét. Ekkor érkezett meg hozzánk: {date} {hour}:{minute} ({zone}), hivatkozási száma {reference}.
arrived-on: Köszönjük az üzenetét. Ezen a napon érkezett meg hozzánk: {date}, hivatkozási száma {reference}.
understood: Így értjük az üzenetet:
about: Ön írt nekünk. Erről van szó:
ask.erasure: azt kéri, hogy töröljünk személyes adatokat
ask.content-removal: azt kéri, hogy vegyünk le valamit, amit közzétettek
ask.child: egy gyermek személyes adatairól ír
ask.unauthorised-account: egy olyan fiókot jelez, amelyet valaki engedély nélkül nyitott
ask.access: tudni szeretné, hogy kezelünk-e Önre vonatkozó személyes adatokat, és ha igen, másolatot kér róluk
ask.rectification: azt kéri, hogy javítsunk ki személyes adatokat
ask.portability: személyes adatokat szeretne átvinni egy másik szolgáltatáshoz
ask.restriction: azt kéri, hogy korlátozzuk személyes adatok kezelését
ask.objection: tiltakozik személyes adatok felhasználása ellen
ask.opt-out: nem szeretne tőlünk reklámot kapni
ask.withdrawal-of-consent: visszavon egy hozzájárulást
ask.complaint: panaszt tesz a személyes adatok kezelése miatt
ask.authority: egy hatóság vagy más személy nevében ír
ask.breach-written-notice: írásbeli értesítést szeretne, ha adatvédelmi incidens történik
ask.breach-inquiry: tudni szeretné, hogy érinti-e egy biztonsági incidens
ask.breach-report: egy lehetséges biztonsági problémát jelez
ask.question: adatvédelmi kérdése van
ask-unclear: van még valami az üzenetben, amit előbb egy embernek kell elolvasnia
all-unclear: A csapatunkból valaki elolvassa, hogy megértse, mire van szüksége.
unreadable: Az üzenet titkosítva van, vagy úgy van csomagolva, hogy nem tudjuk megnyitni. Kérjük, küldje el újra egyszerű szövegként: elég erre a levélre válaszolnia. Hagyja ki belőle, amit nem szeretne titkosítás nélkül elküldeni.
first: Az üzenetével soron kívül foglalkozunk.
answer-by: Legkésőbb ezen a napon válaszolunk: {date}.
answer-soon: Amint tudunk, válaszolunk.
by-promise: Ezt az adatvédelmi tájékoztatónkban ígérjük ({policy}).
opt-out-by-promise: Az adatvédelmi tájékoztatónkban ({policy}) ígérjük, hogy a reklám legkésőbb ezen a napon megszűnik: {date}.
opt-out-by-law: A törvény szerint a reklám elutasításának legkésőbb ezen a napon érvényesülnie kell: {date}.
by-eu-gdpr: A törvény szerint egy hónapon belül választ kell kapnia tőlünk, vagyis legkésőbb ezen a napon: {date} (GDPR, 12.~cikk (3)~bekezdés).
by-uk-gdpr: A törvény szerint egy hónapon belül választ kell kapnia tőlünk, vagyis legkésőbb ezen a napon: {date} (UK GDPR, 12A.~cikk).
by-swiss-law: A törvény szerint rendszerint 30~napon belül meg kell kapnia a válaszunkat, vagyis legkésőbb ezen a napon: {date} (svájci szövetségi adatvédelmi törvény, 25.~cikk (7)~bekezdés).
by-californian-law: A törvény szerint 45~napon belül választ kell kapnia tőlünk, vagyis legkésőbb ezen a napon: {date} (California Code of Regulations, 11.~cím, 7021(b)~szakasz).
by-data-privacy-framework: Részt veszünk a Data Privacy Framework keretrendszerben, ezért a panaszra 45~napon belül, legkésőbb ezen a napon meg kell kapnia a válaszunkat: {date}.
uk-complaint-arrived: Ezzel a levéllel azt is megerősítjük, hogy a panasza megérkezett, ahogyan a törvény kívánja (Data Protection Act 2018, 164A.~szakasz).
what-next: Mi következik: az adatvédelmi csapatunkból valaki elolvassa az üzenetét, és foglalkozik vele. Ha többet kell tudnunk, megkérdezzük.
what-next.opt-out: Mi következik: az adatvédelmi csapatunkból valaki elintézi. Önnek nincs több teendője, és nem kell igazolnia, kicsoda.
verification: Így ellenőrizzük, ki kérdez: mielőtt bármit kiadunk, módosítunk vagy törlünk, meggyőződünk róla, hogy más nem él vissza az Ön nevével. A lehető legkevesebbet kérjük, személyi igazolvány vagy útlevél másolatát nem.
for-a-child: Ön egy gyermek nevében ír. A legegyszerűbb módon ellenőrizzük, hogy ezt megteheti. Kérjük, ne küldje el a gyermek iratait, és ne írjon róla többet, mint ami szükséges.
no-login: Nem kell bejelentkeznie a fiókba, és jelszóra sincs szükségünk.
complaint: Kivizsgáljuk a panaszát, és közöljük az eredményt. Ha tovább tart, megírjuk, hol tartunk.
authority-any-time: Ha a lakóhelyén van adatvédelmi hatóság, bármikor fordulhat hozzá. Nem kell ránk várnia.
how-to-add: Félreértettünk valamit, vagy szeretne hozzátenni valamit? Válaszoljon egyszerűen erre a levélre, és hagyja a hivatkozási számot a tárgyban.
no-identity-papers: Most nem kell személyazonosító iratot küldenie.
no-answer-yet: Ez a levél csak azt igazolja, hogy az üzenete megérkezett. Nem mondja meg, hogy vannak-e Önről adataink, és még nem döntés.

question.intro: A folytatáshoz meg kell tudnunk valamit Öntől:
question.only-this: Kérjük, csak azt írja meg, amit itt kérdezünk. Elég erre a levélre válaszolnia; személyazonosító iratra nincs szükségünk.
question.opt-out: A reklám megszűnéséhez nem kell válaszolnia.

identity.why: Mielőtt bármit kiadunk, módosítunk vagy törlünk, biztosnak kell lennünk abban, hogy Ön kéri. Ez Önt védi: más ne érhesse el ezt az Ön nevében.
identity.why-child: Mielőtt bármit kiadunk, módosítunk vagy törlünk, biztosnak kell lennünk abban, hogy Ön a gyermek nevében beszélhet. Ez a gyermeket védi.
identity.how: Ez így történik:
identity.only-this: Kérjük, ne küldjön ennél többet, és személyi igazolvány vagy útlevél másolatát se. A válaszát csak erre az ellenőrzésre használjuk, és töröljük, ha már nincs rá szükség.
no-data-said: Ez a levél nem mondja meg, hogy vannak-e Önről adataink.

extension.intro: Több időre van szükségünk a válaszhoz. Az ok:
extension.complexity: Amit kér, összetett, és gondosan szeretnénk válaszolni.
extension.number-of-requests: Több kérést küldött nekünk, és mindegyikhez időre van szükségünk.

outcome.granted: Megtettük, amit kért.
outcome.answered: Ez a válaszunk:
outcome.nothing-found: Kerestünk Önre vonatkozó személyes adatokat, és nem találtunk.
outcome.nothing-found.child: Kerestünk a gyermekre vonatkozó személyes adatokat, és nem találtunk.
outcome.nothing-found.other: Kerestük, amiről írt, és nem találtunk semmit.
outcome.search-again: Van más név vagy más cím, amelyen keressük? Írja meg, és újra keresünk.
outcome.withdrawn: Közölte, hogy erre már nincs szüksége, ezért nem teszünk többet. Ha ez nem így van, válaszoljon egyszerűen erre a levélre.
outcome.partly: Egy részét megtettük annak, amit kért.
outcome.rest: A többit nem tudjuk megtenni. Az ok:
refusal: Nem tudjuk megtenni, amit kér. Az ok:
denial.identity-not-proved: Nem tudtunk meggyőződni arról, hogy Ön az érintett, vagy eljárhat az érintett nevében. Az érintett védelmében nem adtunk ki és nem változtattunk meg semmit. Ami hiányzik, azt még elküldheti.
denial.legal-obligation: Törvény kötelez minket arra, hogy az érintett személyes adatokat tovább kezeljük.
denial.legal-claims: A személyes adatok jogi igények érvényesítéséhez vagy az ellenük való védekezéshez szükségesek.
denial.freedom-of-expression: Másoknak joguk van a véleménynyilvánításhoz és a tájékozódáshoz. Itt ez a jog többet nyom a latban.
denial.public-interest: A személyes adatok közérdekű feladathoz szükségesek.
denial.rights-of-others: Sértené mások jogait.
denial.unfounded-or-excessive: A törvény megengedi, hogy elutasítsuk a nyilvánvalóan alaptalan vagy túlzó kéréseket, például azért, mert gyakran ismétlődnek. Úgy gondoljuk, ez ilyen.
denial.not-covered: Az Ön esetében a törvény nem adja meg ezt a jogot.
denial.not-ours: Ezekről a személyes adatokról nem mi döntünk, hanem valaki más.
used-only-for-that: Amit emiatt megőrzünk, azt semmi másra nem használjuk.
backups: A biztonsági mentéseinkben egy ideig maradhatnak másolatok, amíg a mentések le nem járnak. Addig nem használjuk őket.
record-kept: Rövid feljegyzést őrzünk a kéréséről és a válaszunkról, hogy igazolni tudjuk, foglalkoztunk vele. Másra nem használjuk.
cached-copies: A keresők és más webhelyek egy ideig még mutathatnak régi másolatokat. Azokat nem tudjuk törölni. Kérheti azoktól, akik üzemeltetik őket.
on-its-way: Ami már úton volt, még megérkezhet.
look-again: Úgy gondolja, hogy tévedünk, vagy hiányzik valami? Válaszoljon egyszerűen erre a levélre, és újra megnézzük.
right-to-complain: Ha ezzel nem ért egyet, joga van panaszt tenni ennél a hatóságnál:
right-to-court: Joga van bírósághoz is fordulni.

referral.intro: A panaszával most ez a hatóság foglalkozik:
referral.their-reference: Az ottani hivatkozási szám {theirReference}.
referral.next: A hatóság dönt arról, mi következik, és mi megadjuk neki, amire szüksége van. Ön is írhat neki.
`;
