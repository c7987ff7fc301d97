export const norwegian = `
# Norsk (bokmål). Hva hver linje betyr, står i en.ts. Ordene er de samme som i brevene: melding, saksnummer, sikkerhetsbrudd.

reviewed:

privacy-desk: Personvernteamet
skip: Gå til innholdet
back: Tilbake
error-prefix: Feil:
languages: Denne siden på andre språk
policy: Personvernerklæring
promises: Dette lover vi
notices: Viktig informasjon
home: Skriv til oss
follow: Se hvor langt vi er kommet
check-receipt: Kontroller en kvittering
or-by-mail: Du kan også sende oss en e-post: {address}. Det er like bra.

start.title: Hva kan vi gjøre for deg?
start.intro: Velg det som passer best. Du trenger verken konto eller id-papirer, og det koster ingenting.
start.group.data: Opplysningene mine
start.group.security: Sikkerhet
start.group.other: Noe annet
choice.erasure: Slett opplysningene mine eller kontoen min
choice.child: Slett opplysningene om et barn
choice.unauthorised-account: Meld fra om en konto som ikke er min
choice.content-removal: Fjern et innlegg, et bilde eller en anmeldelse
choice.access: Få en kopi av opplysningene mine
choice.rectification: Rett opplysningene mine
choice.opt-out: Si nei takk til reklame
choice.breach-written-notice: Få skriftlig beskjed ved et sikkerhetsbrudd
choice.breach-inquiry: Finn ut om en sikkerhetshendelse gjelder meg
choice.breach-report: Meld fra om en lekkasje eller et annet sikkerhetsproblem
choice.complaint: Klag på hvordan opplysningene mine blir brukt
choice.other: Spør om eller fortell noe annet
intro.erasure: Fortell oss hva vi skal lete etter. Du trenger ikke oppgi noen grunn.
intro.child: Dette kan du be om for et barn som du kan uttale deg på vegne av. Vi tar oss av meldingen din før andre. Ikke fortell mer om barnet enn nødvendig.
intro.unauthorised-account: Har noen opprettet en konto med adressen din eller i ditt navn? Du trenger ikke logge inn på den, og vi trenger ikke noe passord.
intro.content-removal: Fortell oss hvor det står, og hvorfor det bør fjernes.
intro.access: Vi forteller deg om vi bruker personopplysninger om deg. Hvis vi gjør det, sender vi deg en kopi.
intro.rectification: Fortell oss hva som er feil, og hva som er riktig.
intro.opt-out: E-postadressen din er nok. Du trenger ikke bevise hvem du er.
intro.breach-written-notice: Hvis det skjer et sikkerhetsbrudd som gjelder deg, sender vi deg et brev. Det koster ingenting, og du kan ombestemme deg når som helst.
intro.breach-inquiry: Fortell oss hvilken adresse du bruker hos oss, og hva du har hørt.
intro.breach-report: Har du sett opplysninger om andre, fått noe som var ment for noen andre, eller funnet et svakt punkt? Fortell oss hva du så. Ikke send oss opplysninger om andre.
intro.complaint: Fortell oss hva som har skjedd, og hva som kan rette det opp. Vi undersøker det og forteller deg hva vi kommer fram til.
intro.other: Skriv med dine egne ord. Et menneske leser det.

optional: (valgfritt)
field.who: Hvem gjelder det?
who.myself: Meg selv
who.child: Et barn som jeg kan uttale meg på vegne av
who.somebody-else: En annen person, som har bedt meg om det
hint.somebody-else: Kanskje ber vi senere om en fullmakt som denne personen har skrevet under på. Du trenger ikke sende noe nå.
field.name: Navnet ditt
field.address: E-postadressen din
hint.address: Hit sender vi svaret.
hint.address-opt-out: Adressen som får reklamen. Vi sender også bekreftelsen hit.
field.account: E-postadresse, brukernavn eller kundenummer som vi skal søke på
hint.account: Bare hvis det ikke er adressen ovenfor. Aldri et passord.
field.link: Nettadressen til siden der det står
hint.link: Du kan kopiere den fra adresselinjen i nettleseren.
field.postal: Postadresse for brevet
hint.postal: Gate, postnummer og poststed, land: på hver sin linje.
field.country: Landet du bor i
hint.country: Da ser vi hvilke rettigheter du har, og etter hvilken lov.
country.none: Det vil jeg helst ikke si
country.california: USA – California
field.message: Med dine egne ord
hint.message: Ingen passord, kortnumre eller id-papirer, takk.
field.message-optional: Er det noe mer vi bør vite?
continue: Fortsett
trap: La dette feltet stå tomt

errors.title: Det har oppstått et problem
error.who: Velg hvem det gjelder.
error.name-missing: Skriv inn navnet ditt.
error.name-long: Navnet kan ha høyst 200~tegn.
error.address-missing: Skriv inn e-postadressen din, så vi kan svare deg.
error.address-form: Skriv inn en e-postadresse som ser slik ut: navn@example.org.
error.address-long: En e-postadresse kan ha høyst 254~tegn.
error.account-long: Dette kan ha høyst 300~tegn.
error.link-long: En nettadresse kan ha høyst 2000~tegn.
error.postal-missing: Skriv inn postadressen som brevet skal sendes til.
error.postal-long: Postadressen kan ha høyst 1000~tegn.
error.country: Velg et land fra listen, eller hopp over spørsmålet.
error.message-missing: Fortell oss med dine egne ord hva det gjelder.
error.message-long: Meldingen kan ha høyst 20~000~tegn.
error.stale: Denne siden har vært åpen lenge. Ingenting er gått tapt, og ingenting er sendt ennå. Se gjennom alt en gang til, og send det på nytt.

check.title: Se over før du sender
check.choice: Henvendelsen din
check.nothing: Ikke fylt ut
check.send-note: Når du sender dette, bekrefter vi det med en gang i en e-post til {address}.
check.send-note-post: Når du sender dette, viser vi deg en kvittering. Ta vare på den, for du har ikke oppgitt noen e-postadresse.
send: Send inn
change: Endre noe

sent.title: Vi har fått meldingen din
sent.reference: Saksnummeret ditt er
sent.mail: En e-post er på vei til deg. Der står det hvordan vi har forstått meldingen, og når vi senest svarer. Der er det også en lenke til siden der du kan følge saken. Har det ikke kommet noe i løpet av en time, kan du se i mappen for søppelpost.
sent.confirm: Åpne lenken i e-posten, og bekreft at adressen er din. Vi arbeider med meldingen din uansett, men vi sender ingen personopplysninger til en adresse som ingen har bekreftet.
sent.held: En i teamet vårt ser på meldingen din først. Før det sender vi ingen e-post til adressen du oppga.
sent.no-mail: Du har ikke oppgitt noen e-postadresse. Lagre derfor denne siden, eller skriv den ut.
sent.at: Mottatt {date} klokka {hour}:{minute} ({zone}).
understood: Slik forstår vi meldingen din
understood.unclear: En i teamet vårt leser meldingen din for å forstå hva du trenger.
receipt.title: Kvitteringen din
receipt.what: Denne koden beviser at vi fikk teksten din på det tidspunktet. Ta vare på den. Med koden kan du, og alle du viser den til, kontrollere at det stemmer.
receipt.code: Kvittering
receipt.digest: Fingeravtrykk av teksten din (SHA-256)

verify.title: Kontroller en kvittering
verify.intro: Alle som har en kvittering fra oss, kan kontrollere her om den er ekte.
verify.code: Kvittering
verify.words: Teksten som ble sendt
hint.verify-words: Hvis du skriver den inn, sammenligner vi den også med fingeravtrykket. Vi lagrer ingenting av det.
verify.button: Kontroller
verify.genuine: Denne kvitteringen er ekte. Meldingen med saksnummer {reference} kom fram til oss {date} klokka {hour}:{minute} ({zone}).
verify.words-match: Teksten er nøyaktig den som ble sendt.
verify.words-differ: Teksten er ikke nøyaktig den som ble sendt. Det er nok at ett eneste tegn er annerledes.
verify.false: Dette er ikke en kvittering fra oss, eller så mangler en del av den. Kopier hele, fra det første til det siste tegnet.

follow.title: Se hvor langt vi er kommet
follow.intro: Skriv inn saksnummeret ditt. Vi sender en kode til e-postadressen som hører til det. Lenken i e-postene våre fører til samme side.
follow.reference: Saksnummeret ditt
hint.reference: Det ser ut som PD-7F3K-9QXM-4 og står i alle e-postene våre.
follow.send: Send meg koden
follow.sent: Hvis dette saksnummeret finnes, er en kode på vei til e-postadressen som hører til det. Koden er gyldig i 30~minutter.
follow.code: Koden fra e-posten
follow.open: Åpne
error.reference: Dette er ikke et saksnummer fra oss. Våre ser ut som PD-7F3K-9QXM-4. Kontroller hvert tegn.
error.code: Koden er feil eller for gammel. Kontroller den, eller be om en ny.
error.too-often: Det har vært for mange forsøk med dette saksnummeret. Bruk lenken i en av e-postene våre, eller prøv igjen i morgen.

status.title: Så langt er vi kommet
status.dead: Denne lenken er ikke lenger gyldig
status.dead-what: Slike lenker er bare gyldige en viss tid, slik at ingen andre kan bruke en gammel. Skriv inn saksnummeret ditt for å få en ny.
status.erased: Alt personlig i denne saken er slettet. Det eneste som er igjen, er et kort notat om at vi tok oss av den.
status.confirm.title: Er dette adressen din?
status.confirm.what: Denne meldingen kom gjennom skjemaet vårt. Bekreft at det er du som har sendt den. Før det sender vi ingen personopplysninger.
status.confirm.yes: Ja, jeg sendte den
status.confirmed: Takk. Adressen er bekreftet.
status.asks: Dette ba du om
status.since: Mottatt {date}.
state.open: Vi arbeider med det.
state.first: Vi tar oss av det før annet.
state.waiting-person: Vi venter på at du svarer på spørsmålet vårt.
state.waiting-identity: Vi må være sikre på hvem som spør. Svar på spørsmålet vi har sendt deg.
state.granted: Gjort.
state.answered: Besvart.
state.partly: Vi har gjort en del av det og fortalt deg hvorfor vi ikke kunne gjøre resten.
state.refused: Vi kunne ikke gjøre det og har fortalt deg hvorfor.
state.nothing-found: Vi har søkt og ikke funnet noe.
state.withdrawn: Du har trukket dette tilbake.
state.escalated: En personvernmyndighet behandler det.
state.extended: Vi trenger mer tid enn vanlig og har fortalt deg hvorfor.
status.frozen: Ingen opplysninger om barnet blir brukt før dette er avgjort.
status.messages: Meldinger
status.you: Du skrev {date}
status.we: Vi skrev {date}
status.files: Filer:
status.no-words: En melding uten tekst.
status.write.title: Svar, eller legg til noe
status.write.label: Meldingen din
status.write.button: Send inn
status.file.title: Legg til en fil
status.file.what: Et bilde, en pdf, en tekst eller et Office-dokument på høyst {megabytes}~MB. Ikke send id-papirer med mindre vi har bedt om dem.
status.file.label: Fil
status.file.button: Legg til filen
status.added: Vi har fått filen din.
status.written: Vi har fått meldingen din.
status.withdraw: Dette vil jeg ikke lenger
status.not-meant: Det var ikke dette jeg mente
status.withdrawn: Takk. Vi gjør ikke mer med dette.
status.disputed: Takk. En i teamet vårt leser det en gang til.
status.not-me.title: Var det ikke du som sendte dette?
status.not-me.what: Kanskje noen har brukt adressen din ved en feil eller med vilje. Si fra til oss. Da blir ingenting gjort i ditt navn, og denne lenken slutter å gjelde.
status.not-me.button: Jeg sendte ikke dette
status.disowned.title: Takk for at du sa fra
status.disowned.what: Ingenting blir gjort i ditt navn. En i teamet vårt ser på det. Du trenger ikke gjøre mer.
status.nothing-more: Her kan du ikke legge til mer. Skriv gjerne til oss igjen hvis du trenger noe.

promises.title: Dette lover vi
promises.intro: Disse setningene står i personvernerklæringen vår. Hver gang vi får en melding, kontrollerer vi om vi holder dem.
promises.days: Vi svarer innen {days}~dager.
promises.business-days: Vi gjør det innen {days}~arbeidsdager.
promises.version: Fra personvernerklæringen, versjon: {version}
promises.score: Holdt siden {date}: {kept} av {ended}
promises.none: Her er det ingen løfter ennå.
notices.title: Viktig informasjon
notices.none: Det er ingenting å informere om akkurat nå.
notices.intro: Her skriver vi det alle bør vite, for eksempel om et sikkerhetsbrudd.

failed.title: Det gikk ikke
failed.fault: Noe gikk galt hos oss. Ingenting er endret. Prøv igjen om et øyeblikk.
failed.missing: Det finnes ingen side på denne adressen. Kanskje mangler en del av lenken.
failed.too-many: Det kommer svært mange meldinger fra nettverket ditt akkurat nå, så vi kan ikke ta imot denne gjennom skjemaet. Send den heller som e-post: der går ingenting tapt.
failed.too-large: Det du sendte, er for stort for skjemaet. Gjør det kortere, eller send det som e-post.

notices.posted: Publisert {date}
notices.corrected: Rettet {date}
notices.earlier: Hva som sto her frem til {date}
notices.feed: Følg denne siden med en feed (Atom)
notices.banner: {organisation} har publisert en melding:
status.notices: Meldinger som angår deg
`;
