export const danish = `
# Dansk. Hvad hver linje betyder, står i en.ts.

locale: da-DK
reviewed:

greeting: Goddag,
other-language: Vi beklager, at vi endnu ikke kan skrive på dit sprog. Du er velkommen til at svare os på dit sprog.
closing: Venlig hilsen
team: Databeskyttelsesteamet, {organisation}
reference: Sagsnummer: {reference}. Lad det venligst blive stående i emnefeltet, hvis du svarer.
reference.on-paper: Sagsnummer: {reference}. Skriv det venligst, hvis du svarer.

subject.acknowledgement: {organisation}: vi har fået din besked – {reference}
subject.question: {organisation}: et spørgsmål om din besked – {reference}
subject.identity-check: {organisation}: før vi kan svare dig – {reference}
subject.extension: {organisation}: vores svar tager længere tid – {reference}
subject.answer: {organisation}: vores svar – {reference}
subject.referral: {organisation}: nyt om din besked – {reference}
subject.status-code: {organisation}: din kode
subject.reply: Din besked til {organisation}

arrived: Tak for din besked. Den kom frem til os den {date} kl. {hour}.{minute} ({zone}) og har sagsnummer {reference}.
arrived-on: Tak for din besked. Den kom frem til os den {date} og har sagsnummer {reference}.
understood: Sådan forstår vi den:
about: Du skrev til os. Det drejer sig om følgende:
ask.erasure: du beder os slette personoplysninger
ask.content-removal: du beder os fjerne noget, der er offentliggjort
ask.child: du skriver om et barns personoplysninger
ask.unauthorised-account: du gør os opmærksom på en konto, som nogen har oprettet uden tilladelse
ask.access: du vil vide, om vi bruger personoplysninger om dig, og i så fald have en kopi af dem
ask.rectification: du beder os rette personoplysninger
ask.portability: du vil tage personoplysninger med til en anden tjeneste
ask.restriction: du beder os begrænse brugen af personoplysninger
ask.objection: du gør indsigelse mod brug af personoplysninger
ask.opt-out: du vil ikke have reklamer fra os
ask.withdrawal-of-consent: du trækker et samtykke tilbage
ask.complaint: du klager over, hvordan personoplysninger bliver behandlet
ask.authority: du skriver på vegne af en myndighed eller en anden person
ask.breach-written-notice: du vil have skriftlig besked, hvis der sker et brud på sikkerheden
ask.breach-inquiry: du vil vide, om en sikkerhedshændelse berører dig
ask.breach-report: du gør os opmærksom på et muligt sikkerhedsproblem
ask.question: du har et spørgsmål om databeskyttelse
ask-unclear: der er noget mere i din besked, som et menneske først skal læse
all-unclear: En fra vores team læser den for at forstå, hvad du har brug for.
unreadable: Din besked er krypteret eller pakket, så vi ikke kan åbne den. Send den venligst igen som almindelig tekst: svar bare på denne mail. Udelad det, som du ikke vil sende ukrypteret.
first: Vi tager os af din besked før andre.
answer-by: Vi svarer dig senest den {date}.
answer-soon: Vi svarer dig, så snart vi kan.
by-promise: Det lover vi i vores privatlivspolitik ({policy}).
opt-out-by-promise: I vores privatlivspolitik ({policy}) lover vi, at reklamerne stopper senest den {date}.
opt-out-by-law: Efter loven skal din framelding af reklamer have virkning senest den {date}.
by-eu-gdpr: Efter loven skal du høre fra os inden en måned, altså senest den {date} (databeskyttelsesforordningen, artikel~12, stk.~3).
by-uk-gdpr: Efter loven skal du høre fra os inden en måned, altså senest den {date} (UK GDPR, artikel~12A).
by-swiss-law: Efter loven skal du som regel have vores svar inden 30~dage, altså senest den {date} (den schweiziske databeskyttelseslov, artikel~25, stk.~7).
by-californian-law: Efter loven skal du høre fra os inden 45~dage, altså senest den {date} (California Code of Regulations, afsnit~11, §~7021(b)).
by-data-privacy-framework: Vi deltager i Data Privacy Framework. Derfor skal du have vores svar på en klage inden 45~dage, senest den {date}.
uk-complaint-arrived: Med denne mail bekræfter vi også, at din klage er kommet frem, som loven kræver (Data Protection Act 2018, afsnit~164A).
what-next: Det sker der nu: en fra vores databeskyttelsesteam læser din besked og tager sig af den. Hvis vi har brug for at vide mere, spørger vi dig.
what-next.opt-out: Det sker der nu: en fra vores databeskyttelsesteam sørger for det. Du behøver ikke at gøre mere, og du behøver ikke at bevise, hvem du er.
verification: Sådan kontrollerer vi, hvem der spørger: før noget bliver udleveret, ændret eller slettet, sikrer vi os, at ingen anden bruger dit navn. Vi beder om så lidt som muligt og aldrig om en kopi af id-kort eller pas.
for-a-child: Du skriver på et barns vegne. Vi kontrollerer på den enkleste måde, om du må det. Send os venligst ingen papirer om barnet, og fortæl ikke mere om barnet end nødvendigt.
no-login: Du behøver ikke at logge ind på kontoen, og vi har ikke brug for en adgangskode.
complaint: Vi undersøger din klage og fortæller dig resultatet. Hvis det tager længere tid, fortæller vi, hvor langt vi er.
authority-any-time: Hvis der er en databeskyttelsesmyndighed, hvor du bor, kan du til enhver tid henvende dig til den. Du behøver ikke at vente på os.
how-to-add: Har vi misforstået noget, eller vil du tilføje noget? Så svar bare på denne mail, og lad sagsnummeret stå i emnefeltet.
no-identity-papers: Du behøver ikke at sende os id-papirer nu.
no-answer-yet: Denne mail bekræfter kun, at din besked er kommet frem. Den siger ikke, om vi har oplysninger om dig, og den er endnu ikke en afgørelse.

status-page: På denne side kan du se, hvor langt vi er, svare os og tilføje noget: {link}
status-page-confirm: Nogen har skrevet denne e-mailadresse i formularen på vores websted. Så længe den ikke er bekræftet, sender vi ingen personoplysninger hertil. Var det dig? Bekræft så venligst adressen på denne side, hvor du også kan se, hvor langt vi er. Hvis det ikke var dig, kan du fortælle os det samme sted: {link}
receipt: Her er din kvittering. Den, der har den, kan kontrollere, hvilken tekst vi modtog, og hvornår: {link}
status-code: Nogen vil gerne se siden om {reference} på vores websted. Er det dig? Skriv så denne kode der: {code}
status-code.not-you: Hvis det ikke er dig, behøver du ikke at gøre noget. Ingen kan se noget uden denne kode. Den gælder i 30~minutter.

question.intro: For at komme videre har vi brug for at vide noget fra dig:
question.only-this: Fortæl os kun det, vi spørger om her. Du kan bare svare os; vi har ikke brug for id-papirer.
question.opt-out: Du behøver ikke at svare, for at reklamerne stopper.

identity.why: Før vi udleverer, ændrer eller sletter noget, skal vi være sikre på, at det er dig, der spørger. Det beskytter dig: ingen anden skal kunne få det gjort i dit navn.
identity.why-child: Før vi udleverer, ændrer eller sletter noget, skal vi være sikre på, at du må tale på barnets vegne. Det beskytter barnet.
identity.how: Sådan foregår det:
identity.least: Fortæl os i én sætning, om denne henvendelse kommer fra dig. Det er nok indtil videre.
identity.least-child: Fortæl os i én sætning, hvad du er for barnet: mor, far eller en anden værge. Det er nok indtil videre.
guardian.account-address: Skriv til os én gang fra den mailadresse, der hører til den konto, du mener.
guardian.known-facts: Fortæl os to ting om kontoen, som andre næppe kender, for eksempel brugernavnet og cirka hvornår den blev oprettet. Vi har ikke brug for nogen adgangskode.
guardian.call: Giv os et telefonnummer, og fortæl, hvornår vi må ringe. Så stiller vi dig nogle få spørgsmål.
guardian.signed-statement: Skriv i én sætning, at du er barnets mor, far eller en anden værge, skriv under, og send det til os. Et billede af det er nok.
identity.only-this: Send os venligst ikke mere end det, og ingen kopi af id-kort eller pas. Vi bruger kun dit svar til denne kontrol og sletter det, når der ikke længere er brug for det.
no-data-said: Denne meddelelse siger ikke, om vi har oplysninger om dig.

extension.intro: Vi har brug for mere tid til at svare dig. Årsagen:
extension.complexity: Det, du beder om, er kompliceret, og vi vil svare omhyggeligt.
extension.number-of-requests: Du har sendt os flere anmodninger, og vi har brug for tid til dem alle.

outcome.granted: Vi har gjort det, du bad om.
outcome.answered: Her er vores svar:
outcome.nothing-found: Vi har søgt efter personoplysninger om dig og ikke fundet nogen.
outcome.nothing-found.child: Vi har søgt efter personoplysninger om barnet og ikke fundet nogen.
outcome.nothing-found.other: Vi har søgt efter det, du skrev om, og ikke fundet noget.
outcome.search-again: Er der et andet navn eller en anden adresse, vi skal søge på? Sig til, så søger vi igen.
outcome.withdrawn: Du har fortalt os, at du ikke længere ønsker det, så vi gør ikke mere. Er det ikke rigtigt, så svar os bare.
outcome.partly: Vi har gjort en del af det, du bad om.
outcome.rest: Resten kan vi ikke gøre. Årsagen:
refusal: Vi kan ikke gøre det, du beder om. Årsagen:
denial.identity-not-proved: Vi kunne ikke sikre os, at du er den person, det drejer sig om, eller må handle på personens vegne. For at beskytte personen har vi ikke udleveret eller ændret noget. Du kan stadig sende os det, der mangler.
denial.legal-obligation: En lov forpligter os til fortsat at bruge de pågældende personoplysninger.
denial.legal-claims: Personoplysningerne er nødvendige, for at retskrav kan gøres gældende eller forsvares.
denial.freedom-of-expression: Andre mennesker har ret til at ytre sig og til at være informeret. Her vejer den ret tungere.
denial.public-interest: Personoplysningerne er nødvendige for en opgave i samfundets interesse.
denial.rights-of-others: Det ville skade andre menneskers rettigheder.
denial.unfounded-or-excessive: Efter loven må vi afvise anmodninger, der klart er grundløse eller går for vidt, for eksempel fordi de ofte bliver gentaget. Vi mener, at dette er sådan en anmodning.
denial.not-covered: Loven giver ikke denne ret i dit tilfælde.
denial.not-ours: Det er ikke os, der bestemmer over disse personoplysninger, men en anden.
used-only-for-that: Det, der bliver gemt af den grund, bruger vi ikke til andet.
backups: Kopier kan blive liggende blandt vores sikkerhedskopier et stykke tid, indtil de udløber. Indtil da bruger vi dem ikke.
record-kept: Vi gemmer en kort note om din anmodning og vores svar, så vi kan vise, at vi har taget os af den. Vi bruger den ikke til andet.
cached-copies: Søgemaskiner og andre websteder kan vise gamle kopier et stykke tid. Dem kan vi ikke slette. Du kan henvende dig til dem, der driver webstederne.
on-its-way: Noget, der allerede var på vej, kan stadig nå dig.
look-again: Mener du, at vi tager fejl, eller mangler der noget? Svar os bare, så ser vi på det igen.
right-to-complain: Hvis du ikke er enig, har du ret til at klage til denne myndighed:
right-to-court: Du har også ret til at gå til domstolene.

referral.intro: Denne myndighed behandler nu din klage:
referral.their-reference: Myndighedens sagsnummer er {theirReference}.
referral.next: Myndigheden bestemmer, hvordan det går videre, og vi giver den, hvad den har brug for. Du kan også selv skrive til den.

notice.title.breach: Meddelelse om brud på datasikkerheden
notice.title.policy-change: Vores privatlivspolitik ændrer sig
notice.title.change-of-ownership: En ny ejer af vores tjeneste
notice.what-happened: Hvad der er sket
notice.what-information: Hvilke oplysninger det drejer sig om
notice.consequences: Hvad det kan betyde for dig
notice.what-we-do: Hvad vi gør
notice.what-you-can-do: Hvad du kan gøre
notice.more-information: Flere oplysninger
notice.what-changes: Hvad der ændrer sig
notice.from-when: Fra hvornår
notice.contact: Du kan skrive til os på {address} eller bruge formularen på {link}.
notice.authority: Du har ret til at klage til en datatilsynsmyndighed. For dig er det denne:
notice.effective: Det gælder fra {date}.
notice.posted: Denne meddelelse findes også på {link}.
notice.drill: Dette er en øvelse: Der er ikke sket noget, og du behøver ikke at gøre noget.
notice.drill-subject: Øvelse: {subject}
`;
