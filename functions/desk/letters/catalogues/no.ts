export const norwegian = `
# Norsk (bokmål). Hva hver linje betyr, står i en.ts.

locale: nb-NO
reviewed:

greeting: Hei,
other-language: Vi beklager at vi ennå ikke kan skrive på språket ditt. Du kan gjerne svare oss på ditt eget språk.
closing: Vennlig hilsen
team: Personvernteamet, {organisation}
reference: Saksnummer: {reference}. La det stå i emnefeltet hvis du svarer.
reference.on-paper: Saksnummer: {reference}. Oppgi det hvis du svarer.

subject.acknowledgement: {organisation}: vi har fått meldingen din – {reference}
subject.question: {organisation}: et spørsmål om meldingen din – {reference}
subject.identity-check: {organisation}: før vi kan svare deg – {reference}
subject.extension: {organisation}: svaret vårt tar lengre tid – {reference}
subject.answer: {organisation}: svaret vårt – {reference}
subject.referral: {organisation}: nytt om meldingen din – {reference}
subject.status-code: {organisation}: koden din
subject.reply: Meldingen din til {organisation}

arrived: Takk for meldingen. Den kom fram til oss {date} klokka {hour}:{minute} ({zone}) og har saksnummer {reference}.
arrived-on: Takk for meldingen. Den kom fram til oss {date} og har saksnummer {reference}.
understood: Slik forstår vi den:
about: Du skrev til oss. Det gjelder dette:
ask.erasure: du ber oss slette personopplysninger
ask.content-removal: du ber oss fjerne noe som er publisert
ask.child: du skriver om personopplysningene til et barn
ask.unauthorised-account: du melder fra om en konto som noen har opprettet uten tillatelse
ask.access: du vil vite om vi bruker personopplysninger om deg, og i så fall få en kopi av dem
ask.rectification: du ber oss rette personopplysninger
ask.portability: du vil ta med personopplysninger til en annen tjeneste
ask.restriction: du ber oss begrense bruken av personopplysninger
ask.objection: du protesterer mot bruk av personopplysninger
ask.opt-out: du vil ikke ha reklame fra oss
ask.withdrawal-of-consent: du trekker tilbake et samtykke
ask.complaint: du klager på hvordan personopplysninger blir behandlet
ask.authority: du skriver på vegne av en myndighet eller en annen person
ask.breach-written-notice: du vil ha skriftlig beskjed ved et sikkerhetsbrudd
ask.breach-inquiry: du vil vite om en sikkerhetshendelse gjelder deg
ask.breach-report: du melder fra om et mulig sikkerhetsproblem
ask.question: du har et spørsmål om personvern
ask-unclear: det er noe mer i meldingen din som et menneske først må lese
all-unclear: En i teamet vårt leser den for å forstå hva du trenger.
unreadable: Meldingen din er kryptert eller pakket slik at vi ikke kan åpne den. Send den igjen som vanlig tekst: bare svar på denne e-posten. Utelat det du ikke vil sende ukryptert.
first: Vi tar oss av meldingen din før andre.
answer-by: Vi svarer deg senest {date}.
answer-soon: Vi svarer deg så snart vi kan.
by-promise: Det lover vi i personvernerklæringen vår ({policy}).
opt-out-by-promise: I personvernerklæringen vår ({policy}) lover vi at reklamen stopper senest {date}.
opt-out-by-law: Etter loven skal reservasjonen din mot reklame gjelde senest fra {date}.
by-eu-gdpr: Etter loven skal du høre fra oss innen en måned, altså senest {date} (personvernforordningen artikkel~12 nr.~3).
by-uk-gdpr: Etter loven skal du høre fra oss innen en måned, altså senest {date} (UK GDPR, artikkel~12A).
by-swiss-law: Etter loven skal du vanligvis ha svaret vårt innen 30~dager, altså senest {date} (den sveitsiske personvernloven, artikkel~25 nr.~7).
by-californian-law: Etter loven skal du høre fra oss innen 45~dager, altså senest {date} (California Code of Regulations, avdeling~11, §~7021(b)).
by-data-privacy-framework: Vi deltar i Data Privacy Framework. Derfor skal du ha svaret vårt på en klage innen 45~dager, senest {date}.
uk-complaint-arrived: Med denne e-posten bekrefter vi også at klagen din har kommet fram, slik loven krever (Data Protection Act 2018, avsnitt~164A).
what-next: Dette skjer nå: en i personvernteamet vårt leser meldingen din og tar seg av den. Hvis vi trenger å vite mer, spør vi deg.
what-next.opt-out: Dette skjer nå: en i personvernteamet vårt ordner det. Du trenger ikke gjøre mer, og du trenger ikke bevise hvem du er.
verification: Slik kontrollerer vi hvem som spør: før noe blir utlevert, endret eller slettet, forsikrer vi oss om at ingen andre bruker navnet ditt. Vi ber om så lite som mulig, og aldri om kopi av id-kort eller pass.
for-a-child: Du skriver på vegne av et barn. Vi kontrollerer på enkleste måte at du har lov til det. Ikke send papirer om barnet, og ikke fortell mer om barnet enn nødvendig.
no-login: Du trenger ikke logge inn på kontoen, og vi trenger ikke noe passord.
complaint: Vi undersøker klagen din og forteller deg hva vi kommer fram til. Tar det lengre tid, sier vi hvor langt vi er kommet.
authority-any-time: Hvis det finnes en personvernmyndighet der du bor, kan du når som helst henvende deg dit. Du trenger ikke vente på oss.
how-to-add: Har vi misforstått noe, eller vil du legge til noe? Da kan du bare svare på denne e-posten og la saksnummeret stå i emnefeltet.
no-identity-papers: Du trenger ikke sende oss id-papirer nå.
no-answer-yet: Denne e-posten bekrefter bare at meldingen din har kommet fram. Den sier ikke om vi har opplysninger om deg, og den er ennå ingen avgjørelse.

status-page: På denne siden kan du se hvor langt vi er kommet, svare oss og legge til noe: {link}
status-page-confirm: Noen har oppgitt denne e-postadressen i skjemaet på nettstedet vårt. Så lenge den ikke er bekreftet, sender vi ingen personopplysninger hit. Var det deg? Da ber vi deg bekrefte adressen på denne siden, der du også kan se hvor langt vi er kommet. Var det ikke deg, kan du si fra på samme sted: {link}
receipt: Her er kvitteringen din. Den som har den, kan kontrollere hvilken tekst vi mottok, og når: {link}
status-code: Noen vil se siden om {reference} på nettstedet vårt. Er det deg? Skriv inn denne koden der: {code}
status-code.not-you: Er det ikke deg, trenger du ikke gjøre noe. Ingen ser noe uten denne koden. Den er gyldig i 30~minutter.

question.intro: For å komme videre trenger vi å vite noe fra deg:
question.only-this: Fortell oss bare det vi spør om her. Du kan bare svare oss; vi trenger ingen id-papirer.
question.opt-out: Du trenger ikke svare for at reklamen skal stoppe.

identity.why: Før vi utleverer, endrer eller sletter noe, må vi være sikre på at det er du som spør. Det beskytter deg: ingen andre skal få det gjort i ditt navn.
identity.why-child: Før vi utleverer, endrer eller sletter noe, må vi være sikre på at du kan uttale deg på vegne av barnet. Det beskytter barnet.
identity.how: Slik foregår det:
identity.least: Fortell oss i én setning om denne henvendelsen kommer fra deg. Det er nok foreløpig.
identity.least-child: Fortell oss i én setning hva du er for barnet: mor, far eller en annen verge. Det er nok foreløpig.
guardian.account-address: Skriv til oss én gang fra e-postadressen til kontoen du mener.
guardian.known-facts: Fortell oss to ting om kontoen som andre neppe vet, for eksempel brukernavnet og omtrent når den ble opprettet. Vi trenger ikke noe passord.
guardian.call: Gi oss et telefonnummer og fortell når vi kan ringe deg. Da stiller vi deg noen få spørsmål.
guardian.signed-statement: Skriv i én setning at du er mor, far eller en annen verge for barnet, signer det og send det til oss. Et bilde av det er nok.
identity.only-this: Ikke send mer enn det, og ingen kopi av id-kort eller pass. Vi bruker svaret ditt bare til denne kontrollen og sletter det når det ikke trengs lenger.
no-data-said: Denne meldingen sier ikke om vi har opplysninger om deg.

extension.intro: Vi trenger mer tid til å svare deg. Årsaken:
extension.complexity: Det du ber om, er komplisert, og vi vil svare grundig.
extension.number-of-requests: Du har sendt oss flere anmodninger, og vi trenger tid til alle.

outcome.granted: Vi har gjort det du ba om.
outcome.answered: Her er svaret vårt:
outcome.nothing-found: Vi har søkt etter personopplysninger om deg og ikke funnet noen.
outcome.nothing-found.child: Vi har søkt etter personopplysninger om barnet og ikke funnet noen.
outcome.nothing-found.other: Vi har søkt etter det du skrev om, og ikke funnet noe.
outcome.search-again: Finnes det et annet navn eller en annen adresse vi skal søke på? Si fra, så søker vi igjen.
outcome.withdrawn: Du har sagt at du ikke lenger ønsker dette, så vi gjør ikke mer. Stemmer ikke det, kan du bare svare oss.
outcome.partly: Vi har gjort en del av det du ba om.
outcome.rest: Resten kan vi ikke gjøre. Årsaken:
refusal: Vi kan ikke gjøre det du ber om. Årsaken:
denial.identity-not-proved: Vi kunne ikke forsikre oss om at du er den personen det gjelder, eller kan opptre på vegne av personen. For å beskytte personen har vi ikke utlevert eller endret noe. Du kan fortsatt sende oss det som mangler.
denial.legal-obligation: En lov pålegger oss å fortsette å bruke personopplysningene det gjelder.
denial.legal-claims: Personopplysningene trengs for å gjøre gjeldende eller forsvare rettskrav.
denial.freedom-of-expression: Andre mennesker har rett til å ytre seg og til å bli informert. Her veier den retten tyngre.
denial.public-interest: Personopplysningene trengs for en oppgave i allmennhetens interesse.
denial.rights-of-others: Det ville skade rettighetene til andre mennesker.
denial.unfounded-or-excessive: Loven lar oss avslå anmodninger som er åpenbart grunnløse eller går for langt, for eksempel fordi de gjentas ofte. Vi mener at dette er en slik anmodning.
denial.not-covered: Loven gir ikke denne retten i ditt tilfelle.
denial.not-ours: Det er ikke vi som bestemmer over disse personopplysningene, men noen andre.
used-only-for-that: Det som blir tatt vare på av den grunn, bruker vi ikke til noe annet.
backups: Kopier kan bli liggende i sikkerhetskopiene våre en stund, til de utløper. Fram til da bruker vi dem ikke.
record-kept: Vi tar vare på et kort notat om anmodningen din og svaret vårt, så vi kan vise at vi tok oss av den. Vi bruker det ikke til noe annet.
cached-copies: Søkemotorer og andre nettsteder kan vise gamle kopier en stund. Dem kan vi ikke slette. Du kan ta kontakt med dem som driver nettstedene.
on-its-way: Noe som allerede var på vei, kan likevel nå deg.
look-again: Mener du at vi tar feil, eller mangler det noe? Da kan du bare svare oss, så ser vi på det igjen.
right-to-complain: Hvis du ikke er enig, har du rett til å klage til denne myndigheten:
right-to-court: Du har også rett til å gå til domstolene.

referral.intro: Denne myndigheten behandler nå klagen din:
referral.their-reference: Saksnummeret hos myndigheten er {theirReference}.
referral.next: Myndigheten bestemmer hvordan det går videre, og vi gir den det den trenger. Du kan også skrive til den selv.

notice.title.breach: Melding om brudd på datasikkerheten
notice.title.policy-change: Personvernerklæringen vår endres
notice.title.change-of-ownership: En ny eier av tjenesten vår
notice.what-happened: Hva som har skjedd
notice.what-information: Hvilke opplysninger det gjelder
notice.consequences: Hva det kan bety for deg
notice.what-we-do: Hva vi gjør
notice.what-you-can-do: Hva du kan gjøre
notice.more-information: Mer informasjon
notice.what-changes: Hva som endres
notice.from-when: Fra når
notice.contact: Du kan skrive til oss på {address} eller bruke skjemaet på {link}.
notice.authority: Du har rett til å klage til en datatilsynsmyndighet. For deg er det denne:
notice.effective: Dette gjelder fra {date}.
notice.posted: Denne meldingen finnes også på {link}.
notice.drill: Dette er en øvelse: ingenting har skjedd, og du trenger ikke å gjøre noe.
notice.drill-subject: Øvelse: {subject}
`;
