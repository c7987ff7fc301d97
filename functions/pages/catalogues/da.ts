export const danish = `
# Dansk. Hvad hver linje betyder, står i en.ts. Ordene er brevenes: besked, sagsnummer, brud på sikkerheden.

reviewed:

privacy-desk: Databeskyttelsesteamet
skip: Gå til indholdet
back: Tilbage
error-prefix: Fejl:
languages: Denne side på andre sprog
policy: Privatlivspolitik
promises: Det lover vi
notices: Vigtig information
home: Skriv til os
follow: Se, hvor langt vi er
check-receipt: Kontrollér en kvittering
or-by-mail: Du kan også sende os en mail: {address}. Det virker lige så godt.

start.title: Hvad kan vi gøre for dig?
start.intro: Vælg det, der passer bedst. Du skal hverken have en konto eller vise id-papirer, og det koster ikke noget.
start.group.data: Mine oplysninger
start.group.security: Sikkerhed
start.group.other: Noget andet
choice.erasure: Slet mine oplysninger eller min konto
choice.child: Slet et barns oplysninger
choice.unauthorised-account: Anmeld en konto, der ikke er min
choice.content-removal: Fjern et opslag, et billede eller en anmeldelse
choice.access: Få en kopi af mine oplysninger
choice.rectification: Ret mine oplysninger
choice.opt-out: Sig nej tak til reklamer
choice.breach-written-notice: Få skriftlig besked, hvis der sker et brud på sikkerheden
choice.breach-inquiry: Find ud af, om en sikkerhedshændelse berører mig
choice.breach-report: Anmeld et læk eller et andet sikkerhedsproblem
choice.complaint: Klag over, hvordan mine oplysninger bliver brugt
choice.other: Spørg om eller fortæl noget andet
intro.erasure: Fortæl os, hvad vi skal søge efter. Du behøver ikke at give en grund.
intro.child: Det kan du bede om for et barn, som du må tale på vegne af. Vi tager os af din besked før andre. Fortæl os ikke mere om barnet end nødvendigt.
intro.unauthorised-account: Har nogen oprettet en konto med din adresse eller i dit navn? Du behøver ikke at logge ind på den, og vi har ikke brug for en adgangskode.
intro.content-removal: Fortæl os, hvor det står, og hvorfor det skal væk.
intro.access: Vi fortæller dig, om vi bruger personoplysninger om dig. Hvis vi gør, sender vi dig en kopi.
intro.rectification: Fortæl os, hvad der er forkert, og hvad der er rigtigt.
intro.opt-out: Din e-mailadresse er nok. Du behøver ikke at bevise, hvem du er.
intro.breach-written-notice: Hvis der sker et brud på sikkerheden, som berører dig, sender vi dig et brev. Det koster ikke noget, og du kan altid ombestemme dig.
intro.breach-inquiry: Fortæl os, hvilken adresse du bruger hos os, og hvad du har hørt.
intro.breach-report: Har du set oplysninger om andre, fået noget, der var bestemt for en anden, eller fundet et svagt punkt? Fortæl os, hvad du så. Send os ikke andre menneskers oplysninger.
intro.complaint: Fortæl os, hvad der er sket, og hvad der kan gøre det godt igen. Vi undersøger det og fortæller dig resultatet.
intro.other: Skriv med dine egne ord. Et menneske læser det.

optional: (valgfrit)
field.who: Hvem drejer det sig om?
who.myself: Mig selv
who.child: Et barn, som jeg må tale på vegne af
who.somebody-else: En anden, der har bedt mig om det
hint.somebody-else: Vi beder måske senere om en fuldmagt, som personen har skrevet under på. Du behøver ikke at sende noget nu.
field.name: Dit navn
field.address: Din e-mailadresse
hint.address: Hertil sender vi vores svar.
hint.address-opt-out: Den adresse, som får reklamerne. Vi sender også vores bekræftelse hertil.
field.account: E-mailadresse, brugernavn eller kundenummer, som vi skal søge på
hint.account: Kun hvis det ikke er adressen ovenfor. Aldrig en adgangskode.
field.link: Webadressen på den side, hvor det står
hint.link: Du kan kopiere den fra adresselinjen i din browser.
field.postal: Postadresse til brevet
hint.postal: Vej og husnummer, postnummer og by, land: på hver sin linje.
field.country: Det land, du bor i
hint.country: Så kan vi se, hvilke rettigheder du har, og efter hvilken lov.
country.none: Det vil jeg helst ikke oplyse
country.california: USA – Californien
field.message: Med dine egne ord
hint.message: Ingen adgangskoder, ingen kortnumre og ingen id-papirer, tak.
field.message-optional: Er der andet, vi bør vide?
continue: Fortsæt
trap: Lad dette felt stå tomt

errors.title: Der er et problem
error.who: Vælg, hvem det drejer sig om.
error.name-missing: Skriv dit navn.
error.name-long: Dit navn må højst fylde 200~tegn.
error.address-missing: Skriv din e-mailadresse, så vi kan svare dig.
error.address-form: Skriv en e-mailadresse, der ser sådan ud: navn@example.org.
error.address-long: En e-mailadresse må højst fylde 254~tegn.
error.account-long: Dette må højst fylde 300~tegn.
error.link-long: En webadresse må højst fylde 2.000~tegn.
error.postal-missing: Skriv den postadresse, som brevet skal sendes til.
error.postal-long: Postadressen må højst fylde 1.000~tegn.
error.country: Vælg et land på listen, eller spring det over.
error.message-missing: Fortæl os med dine egne ord, hvad det drejer sig om.
error.message-long: Din besked må højst fylde 20.000~tegn.
error.stale: Siden har været åben i lang tid. Intet er gået tabt, og intet er sendt endnu. Se det hele igennem en gang til, og send det igen.

check.title: Se det igennem, før du sender
check.choice: Din henvendelse
check.nothing: Ikke udfyldt
check.send-note: Når du sender dette, bekræfter vi det med det samme i en mail til {address}.
check.send-note-post: Når du sender dette, viser vi dig en kvittering. Gem den, for du har ikke givet os en e-mailadresse.
send: Send
change: Ret noget

sent.title: Vi har fået din besked
sent.reference: Dit sagsnummer er
sent.mail: Der er en mail på vej til dig. Den fortæller, hvordan vi har forstået din besked, og hvornår vi senest svarer, og den har et link til den side, hvor du kan følge sagen. Hvis der ikke er kommet noget inden for en time, så kig i mappen med uønsket post.
sent.confirm: Åbn linket i mailen, og bekræft, at adressen er din. Vi arbejder med din besked under alle omstændigheder, men vi sender ingen personoplysninger til en adresse, som ingen har bekræftet.
sent.held: En fra vores team ser først på din besked. Indtil da bliver der ikke sendt nogen mail til den adresse, du har skrevet.
sent.no-mail: Du har ikke givet os en e-mailadresse. Gem derfor denne side, eller print den.
sent.at: Modtaget den {date} kl. {hour}.{minute} ({zone}).
understood: Sådan forstår vi din besked
understood.unclear: En fra vores team læser din besked for at forstå, hvad du har brug for.
receipt.title: Din kvittering
receipt.what: Denne kode beviser, at vi fik din tekst på det tidspunkt. Gem den. Med koden kan du og alle, du viser den til, kontrollere, at det passer.
receipt.code: Kvittering
receipt.digest: Fingeraftryk af din tekst (SHA-256)

verify.title: Kontrollér en kvittering
verify.intro: Alle, der har en kvittering fra os, kan her kontrollere, om den er ægte.
verify.code: Kvittering
verify.words: Den tekst, der blev sendt
hint.verify-words: Hvis du skriver den her, sammenligner vi den også med fingeraftrykket. Vi gemmer intet af det.
verify.button: Kontrollér
verify.genuine: Kvitteringen er ægte. Vi modtog beskeden med sagsnummer {reference} den {date} kl. {hour}.{minute} ({zone}).
verify.words-match: Teksten er præcis den, der blev sendt.
verify.words-differ: Teksten er ikke præcis den, der blev sendt. Der skal ikke mere til end et enkelt tegn, der er anderledes.
verify.false: Det er ikke en kvittering fra os, eller også mangler der en del af den. Kopiér det hele, fra det første til det sidste tegn.

follow.title: Se, hvor langt vi er
follow.intro: Skriv dit sagsnummer. Vi sender en kode til den e-mailadresse, der hører til det. Linket i vores mails fører til den samme side.
follow.reference: Dit sagsnummer
hint.reference: Det ligner PD-7F3K-9QXM-4 og står i alle vores mails.
follow.send: Send mig koden
follow.sent: Hvis sagsnummeret findes, er der en kode på vej til den e-mailadresse, der hører til det. Koden gælder i 30~minutter.
follow.code: Koden fra mailen
follow.open: Åbn
error.reference: Det er ikke et sagsnummer fra os. Vores ligner PD-7F3K-9QXM-4. Kontrollér hvert tegn.
error.code: Koden er forkert eller for gammel. Kontrollér den, eller bed om en ny.
error.too-often: Der har været for mange forsøg med dette sagsnummer. Brug linket i en af vores mails, eller prøv igen i morgen.

status.title: Så langt er vi
status.dead: Linket gælder ikke længere
status.dead-what: Den slags links gælder kun et stykke tid, så ingen anden kan bruge et gammelt. Skriv dit sagsnummer for at få et nyt.
status.erased: Alt personligt i denne sag er slettet. Der er kun en kort note tilbage om, at vi har taget os af den.
status.confirm.title: Er det din adresse?
status.confirm.what: Beskeden kom gennem vores formular. Bekræft venligst, at det er dig, der har sendt den. Vi sender ingen personoplysninger før det.
status.confirm.yes: Ja, jeg har sendt den
status.confirmed: Tak. Adressen er bekræftet.
status.asks: Det bad du om
status.since: Modtaget den {date}.
state.open: Vi arbejder på det.
state.first: Vi tager os af det før andet.
state.waiting-person: Vi venter på dit svar på vores spørgsmål.
state.waiting-identity: Vi skal være sikre på, hvem der spørger. Svar venligst på det spørgsmål, vi har sendt dig.
state.granted: Det er gjort.
state.answered: Det er besvaret.
state.partly: Vi har gjort en del af det og fortalt dig, hvorfor vi ikke kunne gøre resten.
state.refused: Vi kunne ikke gøre det og har fortalt dig hvorfor.
state.nothing-found: Vi har søgt og ikke fundet noget.
state.withdrawn: Du har trukket det tilbage.
state.escalated: En databeskyttelsesmyndighed behandler det.
state.extended: Vi har brug for mere tid end normalt og har fortalt dig hvorfor.
status.frozen: Ingen oplysninger om barnet bliver brugt, før dette er afgjort.
status.messages: Beskeder
status.you: Du skrev den {date}
status.we: Vi skrev den {date}
status.files: Filer:
status.no-words: En besked uden tekst.
status.write.title: Svar, eller tilføj noget
status.write.label: Din besked
status.write.button: Send
status.file.title: Tilføj en fil
status.file.what: Et billede, en pdf, en tekst eller et Office-dokument på højst {megabytes}~MB. Ingen id-papirer, medmindre vi har bedt om dem.
status.file.label: Fil
status.file.button: Tilføj filen
status.added: Vi har fået din fil.
status.written: Vi har fået din besked.
status.withdraw: Det vil jeg ikke længere
status.not-meant: Det var ikke det, jeg mente
status.withdrawn: Tak. Vi gør ikke mere ved det.
status.disputed: Tak. En fra vores team læser det igen.
status.not-me.title: Var det ikke dig, der sendte det?
status.not-me.what: Måske har nogen brugt din adresse ved en fejl eller med vilje. Sig det til os. Så bliver der ikke gjort noget i dit navn, og linket holder op med at gælde.
status.not-me.button: Jeg har ikke sendt det
status.disowned.title: Tak, fordi du fortalte os det
status.disowned.what: Der bliver ikke gjort noget i dit navn. En fra vores team ser på det. Du behøver ikke at gøre mere.
status.nothing-more: Her kan der ikke længere tilføjes noget. Du er velkommen til at skrive til os igen, hvis du har brug for noget.

promises.title: Det lover vi
promises.intro: Disse sætninger står i vores privatlivspolitik. Hver gang vi får en besked, kontrollerer vi, om vi holder dem.
promises.days: Vi svarer inden for {days}~dage.
promises.business-days: Vi gør det inden for {days}~arbejdsdage.
promises.version: Fra privatlivspolitikken, version: {version}
promises.score: Holdt siden {date}: {kept} af {ended}
promises.none: Her er ingen løfter endnu.
notices.title: Vigtig information
notices.none: Der er ikke noget at informere om lige nu.
notices.intro: Her skriver vi det, som alle bør vide, for eksempel om et brud på sikkerheden.

failed.title: Det lykkedes ikke
failed.fault: Noget gik galt hos os. Intet er ændret. Prøv igen om et øjeblik.
failed.missing: Der er ingen side på denne adresse. Måske mangler der en del af linket.
failed.too-many: Der kommer meget mange beskeder fra dit netværk lige nu, så vi kan ikke modtage denne gennem formularen. Send den som mail i stedet: dér går intet tabt.
failed.too-large: Det, du sendte, er for stort til formularen. Gør det kortere, eller send det som mail.

notices.posted: Offentliggjort den {date}
notices.corrected: Rettet den {date}
notices.earlier: Hvad der stod her indtil {date}
notices.feed: Følg denne side med et feed (Atom)
notices.banner: {organisation} har offentliggjort en meddelelse:
status.notices: Meddelelser, der vedrører dig
`;
