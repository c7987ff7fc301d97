export const swedish = `
# Svenska. Vad varje rad betyder står i en.ts. Orden är brevens: meddelande, ärendenummer, personuppgiftsincident.

reviewed:

privacy-desk: Dataskyddsteamet
skip: Hoppa till innehållet
back: Tillbaka
error-prefix: Fel:
languages: Den här sidan på andra språk
policy: Integritetspolicy
promises: Det här lovar vi
notices: Viktig information
home: Skriv till oss
follow: Se hur långt vi har kommit
check-receipt: Kontrollera ett kvitto
or-by-mail: Du kan också mejla oss: {address}. Det går lika bra.

start.title: Vad kan vi göra för dig?
start.intro: Välj det som passar bäst. Du behöver varken konto eller id-handling, och det kostar inget.
start.group.data: Mina uppgifter
start.group.security: Säkerhet
start.group.other: Något annat
choice.erasure: Radera mina uppgifter eller mitt konto
choice.child: Radera ett barns uppgifter
choice.unauthorised-account: Anmäl ett konto som inte är mitt
choice.content-removal: Ta bort ett inlägg, en bild eller en recension
choice.access: Få en kopia av mina uppgifter
choice.rectification: Rätta mina uppgifter
choice.opt-out: Tacka nej till reklam
choice.breach-written-notice: Få ett skriftligt meddelande vid en personuppgiftsincident
choice.breach-inquiry: Få veta om en säkerhetsincident berör mig
choice.breach-report: Anmäl en läcka eller ett annat säkerhetsproblem
choice.complaint: Klaga på hur mina uppgifter används
choice.other: Fråga eller berätta något annat
intro.erasure: Berätta vad vi ska söka efter. Du behöver inte ange något skäl.
intro.child: Det här kan du be om för ett barn som du får företräda. Vi tar hand om ditt meddelande före andra. Berätta inte mer om barnet än vad som behövs.
intro.unauthorised-account: Har någon öppnat ett konto med din adress eller i ditt namn? Du behöver inte logga in på det, och vi behöver inget lösenord.
intro.content-removal: Berätta var det finns och varför det ska tas bort.
intro.access: Vi talar om för dig om vi använder personuppgifter om dig. Om vi gör det skickar vi en kopia.
intro.rectification: Berätta vad som är fel och vad som är rätt.
intro.opt-out: Det räcker med din e-postadress. Du behöver inte bevisa vem du är.
intro.breach-written-notice: Om det händer en personuppgiftsincident som berör dig skickar vi ett brev. Det kostar inget, och du kan ångra dig när som helst.
intro.breach-inquiry: Berätta vilken adress du använder hos oss och vad du har hört.
intro.breach-report: Har du sett uppgifter om andra, fått något som var avsett för någon annan eller hittat en svaghet i säkerheten? Berätta vad du såg. Skicka inte andra människors uppgifter till oss.
intro.complaint: Berätta vad som har hänt och vad som skulle göra det rätt igen. Vi utreder det och berättar vad vi kommer fram till.
intro.other: Skriv med egna ord. En människa läser det.

optional: (frivilligt)
field.who: Vem gäller det?
who.myself: Mig själv
who.child: Ett barn som jag får företräda
who.somebody-else: Någon annan som har bett mig göra det här
hint.somebody-else: Vi kan senare komma att be om en fullmakt som personen har skrivit under. Du behöver inte skicka något nu.
field.name: Ditt namn
field.address: Din e-postadress
hint.address: Dit skickar vi vårt svar.
hint.address-opt-out: Adressen som får reklamen. Vår bekräftelse skickas också dit.
field.account: E-postadress, användarnamn eller kundnummer som vi ska söka på
hint.account: Bara om det inte är adressen ovan. Aldrig ett lösenord.
field.link: Webbadress till sidan där det finns
hint.link: Du kan kopiera den från adressfältet i din webbläsare.
field.postal: Postadress för brevet
hint.postal: Gata, postnummer och ort samt land, på var sin rad.
field.country: Land där du bor
hint.country: Det visar oss vilka rättigheter du har och enligt vilken lag.
country.none: Det vill jag helst inte säga
country.california: USA – Kalifornien
field.message: Med dina egna ord
hint.message: Skriv inga lösenord eller kortnummer, och skicka inga id-handlingar.
field.message-optional: Är det något mer som vi bör veta?
continue: Fortsätt
trap: Lämna det här fältet tomt

errors.title: Det finns ett problem
error.who: Välj vem det gäller.
error.name-missing: Skriv ditt namn.
error.name-long: Namnet kan ha högst 200~tecken.
error.address-missing: Skriv din e-postadress så att vi kan svara dig.
error.address-form: Skriv en e-postadress som ser ut så här: namn@example.org.
error.address-long: En e-postadress kan ha högst 254~tecken.
error.account-long: Det här kan ha högst 300~tecken.
error.link-long: En webbadress kan ha högst 2~000~tecken.
error.postal-missing: Skriv den postadress som brevet ska skickas till.
error.postal-long: Postadressen kan ha högst 1~000~tecken.
error.country: Välj ett land i listan eller hoppa över frågan.
error.message-missing: Berätta med egna ord vad det gäller.
error.message-long: Meddelandet kan ha högst 20~000~tecken.
error.stale: Sidan har varit öppen länge. Inget har gått förlorat och inget har skickats än. Titta igenom allt en gång till och skicka igen.

check.title: Kontrollera innan du skickar
check.choice: Ditt ärende
check.nothing: Inget ifyllt
check.send-note: När du skickar det här bekräftar vi det genast med ett mejl till {address}.
check.send-note-post: När du skickar det här visar vi ett kvitto. Spara det, för du har inte angett någon e-postadress.
send: Skicka
change: Ändra något

sent.title: Vi har fått ditt meddelande
sent.reference: Ditt ärendenummer är
sent.mail: Ett mejl är på väg till dig. Där står hur vi har förstått ditt meddelande och när vi senast svarar, och där finns en länk till sidan där du kan följa ärendet. Om inget har kommit inom en timme kan du titta i skräpposten.
sent.confirm: Öppna länken i mejlet och bekräfta att adressen är din. Vi arbetar med ditt meddelande i vilket fall, men vi skickar inga personuppgifter till en adress som ingen har bekräftat.
sent.held: Någon i vårt team tittar först på ditt meddelande. Innan dess skickas inget mejl till adressen som du angav.
sent.no-mail: Du har inte angett någon e-postadress. Spara därför den här sidan eller skriv ut den.
sent.at: Mottaget den {date} klockan {hour}:{minute} ({zone}).
understood: Så här förstår vi ditt meddelande
understood.unclear: Någon i vårt team läser ditt meddelande för att förstå vad du behöver.
receipt.title: Ditt kvitto
receipt.what: Den här koden bevisar att vi fick din text vid den tidpunkten. Spara den. Med koden kan du, och alla som du visar den för, kontrollera att det stämmer.
receipt.code: Kvitto
receipt.digest: Fingeravtryck av din text (SHA-256)

verify.title: Kontrollera ett kvitto
verify.intro: Den som har ett kvitto från oss kan kontrollera här om det är äkta.
verify.code: Kvitto
verify.words: Texten som skickades
hint.verify-words: Om du skriver in den jämför vi den också med fingeravtrycket. Vi sparar inget av det.
verify.button: Kontrollera
verify.genuine: Kvittot är äkta. Vi tog emot meddelandet med ärendenummer {reference} den {date} klockan {hour}:{minute} ({zone}).
verify.words-match: Texten är exakt den som skickades.
verify.words-differ: Texten är inte exakt den som skickades. Det räcker att ett enda tecken skiljer.
verify.false: Det här är inget kvitto från oss, eller så saknas en del av det. Kopiera hela, från första till sista tecknet.

follow.title: Se hur långt vi har kommit
follow.intro: Skriv ditt ärendenummer. Vi skickar en kod till e-postadressen som hör till det. Länken i våra mejl leder till samma sida.
follow.reference: Ditt ärendenummer
hint.reference: Det ser ut som PD-7F3K-9QXM-4 och står i alla våra mejl.
follow.send: Skicka koden till mig
follow.sent: Om ärendenumret finns är en kod på väg till e-postadressen som hör till det. Koden gäller i 30~minuter.
follow.code: Koden i mejlet
follow.open: Öppna
error.reference: Det här är inget ärendenummer från oss. Våra ser ut som PD-7F3K-9QXM-4. Kontrollera varje tecken.
error.code: Koden är fel eller för gammal. Kontrollera den eller be om en ny.
error.too-often: Det har gjorts för många försök med det här ärendenumret. Använd länken i något av våra mejl eller försök igen i morgon.

status.title: Så långt har vi kommit
status.dead: Länken gäller inte längre
status.dead-what: Sådana här länkar slutar gälla efter en tid, så att ingen annan kan använda en gammal. Skriv ditt ärendenummer för att få en ny.
status.erased: Allt personligt i det här ärendet är raderat. Det enda som finns kvar är en kort anteckning om att vi har tagit hand om det.
status.confirm.title: Är det här din adress?
status.confirm.what: Meddelandet kom genom vårt formulär. Bekräfta att det är du som har skickat det. Innan dess skickar vi inga personuppgifter.
status.confirm.yes: Ja, jag skickade det
status.confirmed: Tack. Adressen är bekräftad.
status.asks: Det här bad du om
status.since: Mottaget den {date}.
state.open: Vi arbetar med det.
state.first: Vi tar hand om det före annat.
state.waiting-person: Vi väntar på ditt svar på vår fråga.
state.waiting-identity: Vi måste vara säkra på vem som frågar. Svara på frågan som vi har skickat till dig.
state.granted: Klart.
state.answered: Besvarat.
state.partly: Vi har gjort en del av det och berättat för dig varför vi inte kunde göra resten.
state.refused: Vi kunde inte göra det och har berättat för dig varför.
state.nothing-found: Vi har sökt och inte hittat något.
state.withdrawn: Du har tagit tillbaka det här.
state.escalated: En dataskyddsmyndighet handlägger det.
state.extended: Vi behöver mer tid än vanligt och har berättat för dig varför.
status.frozen: Inga uppgifter om barnet används förrän det här är avgjort.
status.messages: Meddelanden
status.you: Du skrev den {date}
status.we: Vi skrev den {date}
status.files: Filer:
status.no-words: Ett meddelande utan text.
status.write.title: Svara eller lägg till något
status.write.label: Ditt meddelande
status.write.button: Skicka
status.file.title: Lägg till en fil
status.file.what: En bild, en pdf, en text eller ett Office-dokument på högst {megabytes}~MB. Skicka inga id-handlingar om vi inte har bett om det.
status.file.label: Fil
status.file.button: Lägg till filen
status.added: Vi har fått din fil.
status.written: Vi har fått ditt meddelande.
status.withdraw: Det här vill jag inte längre
status.not-meant: Det var inte så jag menade
status.withdrawn: Tack. Vi gör inget mer med det här.
status.disputed: Tack. Någon i vårt team läser det igen.
status.not-me.title: Var det inte du som skickade det här?
status.not-me.what: Någon kan ha använt din adress av misstag eller med flit. Säg till oss. Då görs inget i ditt namn, och länken slutar gälla.
status.not-me.button: Jag skickade inte det här
status.disowned.title: Tack för att du berättade det
status.disowned.what: Inget kommer att göras i ditt namn. Någon i vårt team tittar på det. Du behöver inte göra något mer.
status.nothing-more: Det går inte längre att lägga till något här. Skriv gärna till oss igen om du behöver något.

promises.title: Det här lovar vi
promises.intro: De här meningarna står i vår integritetspolicy. För varje meddelande som vi får kontrollerar vi om vi håller dem.
promises.days: Vi svarar inom {days}~dagar.
promises.business-days: Vi gör det inom {days}~arbetsdagar.
promises.version: Ur integritetspolicyn, version: {version}
promises.score: Hållet sedan den {date}: {kept} av {ended}
promises.none: Här finns inga löften än.
notices.title: Viktig information
notices.none: Just nu finns inget att informera om.
notices.intro: Här publicerar vi sådant som alla bör känna till, till exempel om en personuppgiftsincident.

failed.title: Det gick inte
failed.fault: Något gick fel hos oss. Inget har ändrats. Försök igen om en stund.
failed.missing: Det finns ingen sida på den här adressen. Kanske saknas en del av länken.
failed.too-many: Just nu kommer det väldigt många meddelanden från ditt nätverk, så vi kan inte ta emot det här genom formuläret. Skicka det som mejl i stället: där går inget förlorat.
failed.too-large: Det du skickade är för stort för formuläret. Korta ner det eller skicka det som mejl.

notices.posted: Publicerat den {date}
notices.corrected: Rättat den {date}
notices.earlier: Vad som stod här till den {date}
notices.feed: Följ den här sidan med ett flöde (Atom)
notices.banner: {organisation} har publicerat ett meddelande:
status.notices: Meddelanden som rör dig
`;
