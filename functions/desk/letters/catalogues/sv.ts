export const swedish = `
# Svenska. Vad varje rad betyder står i en.ts.

locale: sv-SE
reviewed:

greeting: Hej,
other-language: Vi beklagar att vi ännu inte kan skriva på ditt språk. Du får gärna svara oss på ditt språk.
closing: Vänliga hälsningar
team: Dataskyddsteamet, {organisation}
reference: Ärendenummer: {reference}. Låt det stå kvar i ämnesraden om du svarar.
reference.on-paper: Ärendenummer: {reference}. Ange det om du svarar.

subject.acknowledgement: {organisation}: vi har fått ditt meddelande – {reference}
subject.question: {organisation}: en fråga om ditt meddelande – {reference}
subject.identity-check: {organisation}: innan vi kan svara dig – {reference}
subject.extension: {organisation}: vårt svar tar längre tid – {reference}
subject.answer: {organisation}: vårt svar – {reference}
subject.referral: {organisation}: nytt om ditt meddelande – {reference}
subject.status-code: {organisation}: din kod
subject.reply: Ditt meddelande till {organisation}

arrived: Tack för ditt meddelande. Det kom till oss den {date} klockan {hour}:{minute} ({zone}) och har ärendenummer {reference}.
arrived-on: Tack för ditt meddelande. Det kom till oss den {date} och har ärendenummer {reference}.
understood: Så här förstår vi det:
about: Du skrev till oss. Det gäller följande:
ask.erasure: du ber oss radera personuppgifter
ask.content-removal: du ber oss ta bort något som har publicerats
ask.child: du skriver om ett barns personuppgifter
ask.unauthorised-account: du informerar oss om ett konto som någon har öppnat utan tillåtelse
ask.access: du vill veta om vi använder personuppgifter om dig och i så fall få en kopia
ask.rectification: du ber oss rätta personuppgifter
ask.portability: du vill ta med personuppgifter till en annan tjänst
ask.restriction: du ber oss begränsa hur personuppgifter används
ask.objection: du invänder mot att personuppgifter används
ask.opt-out: du vill inte ha reklam från oss
ask.withdrawal-of-consent: du återkallar ett samtycke
ask.complaint: du klagar på hur personuppgifter hanteras
ask.authority: du skriver för en myndighet eller för någon annans räkning
ask.breach-written-notice: du vill få ett skriftligt meddelande vid en personuppgiftsincident
ask.breach-inquiry: du vill veta om en säkerhetsincident berör dig
ask.breach-report: du informerar oss om ett möjligt säkerhetsproblem
ask.question: du har en fråga om dataskydd
ask-unclear: det finns något mer i ditt meddelande som en människa först måste läsa
all-unclear: Någon i vårt team läser det för att förstå vad du behöver.
unreadable: Ditt meddelande är krypterat eller packat så att vi inte kan öppna det. Skicka det igen som vanlig text, tack: det räcker att svara på det här mejlet. Utelämna det som du inte vill skicka okrypterat.
first: Vi tar hand om ditt meddelande före andra.
answer-by: Vi svarar dig senast den {date}.
answer-soon: Vi svarar dig så snart vi kan.
by-promise: Det lovar vi i vår integritetspolicy ({policy}).
opt-out-by-promise: I vår integritetspolicy ({policy}) lovar vi att reklamen upphör senast den {date}.
opt-out-by-law: Enligt lag ska din avanmälan från reklam börja gälla senast den {date}.
by-eu-gdpr: Enligt lag ska du höra från oss inom en månad, alltså senast den {date} (dataskyddsförordningen, artikel~12.3).
by-uk-gdpr: Enligt lag ska du höra från oss inom en månad, alltså senast den {date} (UK GDPR, artikel~12A).
by-swiss-law: Enligt lag ska du normalt ha vårt svar inom 30~dagar, alltså senast den {date} (den schweiziska dataskyddslagen, artikel~25.7).
by-californian-law: Enligt lag ska du höra från oss inom 45~dagar, alltså senast den {date} (California Code of Regulations, avdelning~11, avsnitt~7021(b)).
by-data-privacy-framework: Vi deltar i Data Privacy Framework. Därför ska du ha vårt svar på ett klagomål inom 45~dagar, senast den {date}.
uk-complaint-arrived: Med det här mejlet bekräftar vi också att ditt klagomål har kommit, som lagen kräver (Data Protection Act 2018, avsnitt~164A).
what-next: Det här händer nu: någon i vårt dataskyddsteam läser ditt meddelande och tar hand om det. Om vi behöver veta mer frågar vi dig.
what-next.opt-out: Det här händer nu: någon i vårt dataskyddsteam ordnar det. Du behöver inte göra något mer, och du behöver inte bevisa vem du är.
verification: Så kontrollerar vi vem som frågar: innan något lämnas ut, ändras eller raderas försäkrar vi oss om att ingen annan använder ditt namn. Vi ber om så lite som möjligt, och aldrig om en kopia av id-kort eller pass.
for-a-child: Du skriver för ett barns räkning. Vi kontrollerar på enklaste sätt att du får göra det. Skicka inga papper om barnet, tack, och berätta inte mer om barnet än vad som behövs.
no-login: Du behöver inte logga in på kontot, och vi behöver inget lösenord.
complaint: Vi utreder ditt klagomål och berättar vad vi kommer fram till. Om det tar längre tid säger vi hur långt vi har kommit.
authority-any-time: Om det finns en dataskyddsmyndighet där du bor kan du vända dig till den när som helst. Du behöver inte vänta på oss.
how-to-add: Har vi missförstått något, eller vill du lägga till något? Då räcker det att svara på det här mejlet och låta ärendenumret stå kvar i ämnesraden.
no-identity-papers: Du behöver inte skicka några id-handlingar nu.
no-answer-yet: Det här mejlet bekräftar bara att ditt meddelande har kommit. Det säger inte om vi har uppgifter om dig, och det är inget beslut än.

status-page: På den här sidan kan du se hur långt vi har kommit, svara oss och lägga till något: {link}
status-page-confirm: Någon har angett den här e-postadressen i formuläret på vår webbplats. Så länge den inte är bekräftad skickar vi inga personuppgifter hit. Var det du? Bekräfta då adressen på den här sidan, tack; där ser du också hur långt vi har kommit. Om det inte var du kan du säga det till oss på samma sida: {link}
receipt: Det här är ditt kvitto. Den som har det kan kontrollera vilken text vi tog emot och när: {link}
status-code: Någon vill se sidan om {reference} på vår webbplats. Är det du? Skriv då in den här koden där: {code}
status-code.not-you: Om det inte är du behöver du inte göra något. Ingen ser något utan den här koden. Den gäller i 30~minuter.

question.intro: För att komma vidare behöver vi få veta något av dig:
question.only-this: Berätta bara det som vi frågar om här, tack. Det räcker att svara oss; vi behöver inga id-handlingar.
question.opt-out: Du behöver inte svara för att reklamen ska upphöra.

identity.why: Innan vi lämnar ut, ändrar eller raderar något måste vi vara säkra på att det är du som frågar. Det skyddar dig: ingen annan ska få det gjort i ditt namn.
identity.why-child: Innan vi lämnar ut, ändrar eller raderar något måste vi vara säkra på att du får företräda barnet. Det skyddar barnet.
identity.how: Så här går det till:
identity.least: Berätta i en mening om den här begäran kommer från dig, tack. Det räcker så länge.
identity.least-child: Berätta i en mening vad du är för barnet: mamma, pappa eller en annan vårdnadshavare, tack. Det räcker så länge.
guardian.account-address: Skriv till oss en gång från e-postadressen till det konto som du menar, tack.
guardian.known-facts: Berätta två saker om kontot som andra knappast känner till, till exempel användarnamnet och ungefär när det öppnades. Vi behöver inget lösenord.
guardian.call: Ge oss ett telefonnummer och berätta när vi får ringa dig, tack. Då ställer vi några få frågor.
guardian.signed-statement: Skriv i en mening att du är barnets mamma, pappa eller en annan vårdnadshavare, skriv under och skicka det till oss, tack. Det räcker med en bild.
identity.only-this: Skicka inget mer än det, tack, och ingen kopia av id-kort eller pass. Vi använder ditt svar bara för den här kontrollen och raderar det när det inte längre behövs.
no-data-said: Det här meddelandet säger inte om vi har uppgifter om dig.

extension.intro: Vi behöver mer tid för att svara dig. Skälet:
extension.complexity: Det du ber om är komplicerat, och vi vill svara noggrant.
extension.number-of-requests: Du har skickat flera begäranden, och vi behöver tid för alla.

outcome.granted: Vi har gjort det du bad om.
outcome.answered: Det här är vårt svar:
outcome.nothing-found: Vi har sökt efter personuppgifter om dig och inte hittat några.
outcome.nothing-found.child: Vi har sökt efter personuppgifter om barnet och inte hittat några.
outcome.nothing-found.other: Vi har sökt efter det du skrev om och inte hittat något.
outcome.search-again: Finns det ett annat namn eller en annan adress som vi ska söka på? Säg till, så söker vi igen.
outcome.withdrawn: Du har sagt att du inte längre vill detta, så vi gör inget mer. Om det inte stämmer räcker det att svara oss.
outcome.partly: Vi har gjort en del av det du bad om.
outcome.rest: Resten kan vi inte göra. Skälet:
refusal: Vi kan inte göra det du ber om. Skälet:
denial.identity-not-proved: Vi kunde inte försäkra oss om att du är den person som det gäller, eller att du får företräda den personen. För att skydda personen har vi inte lämnat ut eller ändrat något. Du kan fortfarande skicka det som saknas.
denial.legal-obligation: En lag kräver att vi fortsätter att använda de personuppgifter som det gäller.
denial.legal-claims: Personuppgifterna behövs för att göra gällande eller försvara rättsliga anspråk.
denial.freedom-of-expression: Andra människor har rätt att yttra sig och att få information. Här väger den rätten tyngre.
denial.public-interest: Personuppgifterna behövs för en uppgift av allmänt intresse.
denial.rights-of-others: Det skulle skada andra människors rättigheter.
denial.unfounded-or-excessive: Lagen tillåter oss att avslå begäranden som uppenbart saknar grund eller går för långt, till exempel för att de upprepas ofta. Vi anser att det här är en sådan begäran.
denial.not-covered: Lagen ger inte den rätten i ditt fall.
denial.not-ours: Det är inte vi som bestämmer över de här personuppgifterna, utan någon annan.
used-only-for-that: Det som sparas av det skälet använder vi inte till något annat.
backups: Kopior kan finnas kvar i våra säkerhetskopior en tid, tills de löper ut. Till dess använder vi dem inte.
record-kept: Vi sparar en kort anteckning om din begäran och vårt svar för att kunna visa att vi tog hand om den. Vi använder den inte till något annat.
cached-copies: Sökmotorer och andra webbplatser kan visa gamla kopior en tid. Dem kan vi inte radera. Du kan vända dig till dem som driver webbplatserna.
on-its-way: Något som redan var på väg kan ändå nå dig.
look-again: Tycker du att vi har fel, eller saknas något? Då räcker det att svara oss, så tittar vi på det igen.
right-to-complain: Om du inte håller med har du rätt att lämna in ett klagomål till den här myndigheten:
right-to-court: Du har också rätt att gå till domstol.

referral.intro: Den här myndigheten handlägger nu ditt klagomål:
referral.their-reference: Myndighetens ärendenummer är {theirReference}.
referral.next: Myndigheten bestämmer vad som händer nu, och vi ger den vad den behöver. Du kan också skriva till den själv.

notice.title.breach: Meddelande om en personuppgiftsincident
notice.title.policy-change: Vår integritetspolicy ändras
notice.title.change-of-ownership: En ny ägare till vår tjänst
notice.what-happened: Vad som har hänt
notice.what-information: Vilka uppgifter det gäller
notice.consequences: Vad det kan betyda för dig
notice.what-we-do: Vad vi gör
notice.what-you-can-do: Vad du kan göra
notice.more-information: Mer information
notice.what-changes: Vad som ändras
notice.from-when: Från när
notice.contact: Du kan skriva till oss på {address} eller använda formuläret på {link}.
notice.authority: Du har rätt att klaga hos en dataskyddsmyndighet. För dig är det denna:
notice.effective: Detta gäller från och med {date}.
notice.posted: Detta meddelande finns också på {link}.
notice.drill: Detta är en övning: ingenting har hänt, och du behöver inte göra något.
notice.drill-subject: Övning: {subject}
`;
