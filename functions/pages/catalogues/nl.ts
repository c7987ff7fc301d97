export const dutch = `
# Nederlands. Wat elke regel betekent, staat in en.ts. De woorden zijn die van de brieven: bericht, kenmerk, datalek.

reviewed:

privacy-desk: Privacyteam
skip: Naar de inhoud
back: Terug
error-prefix: Fout:
languages: Deze pagina in andere talen
policy: Privacyverklaring
promises: Wat wij beloven
notices: Mededelingen
home: Schrijf ons
follow: Bekijk hoe ver wij zijn
check-receipt: Ontvangstbewijs controleren
or-by-mail: U kunt ons ook een e-mail sturen: {address}. Dat werkt net zo goed.

start.title: Wat kunnen wij voor u doen?
start.intro: Kies wat het beste past. U hebt geen account en geen identiteitsbewijs nodig, en het kost niets.
start.group.data: Mijn gegevens
start.group.security: Beveiliging
start.group.other: Iets anders
choice.erasure: Mijn gegevens of mijn account wissen
choice.child: Gegevens van een kind wissen
choice.unauthorised-account: Een account melden dat niet van mij is
choice.content-removal: Een geplaatst bericht, een afbeelding of een beoordeling weghalen
choice.access: Een kopie van mijn gegevens krijgen
choice.rectification: Mijn gegevens corrigeren
choice.opt-out: Geen reclame meer krijgen
choice.breach-written-notice: Schriftelijk bericht krijgen bij een datalek
choice.breach-inquiry: Nagaan of een beveiligingsincident mij raakt
choice.breach-report: Een datalek of ander beveiligingsprobleem melden
choice.complaint: Een klacht indienen over het gebruik van mijn gegevens
choice.other: Iets anders vragen of vertellen
intro.erasure: Vertel ons waar wij naar moeten zoeken. U hoeft geen reden te geven.
intro.child: U kunt dit vragen voor een kind namens wie u mag spreken. Wij behandelen uw bericht vóór andere berichten. Vertel ons alstublieft niet meer over het kind dan nodig is.
intro.unauthorised-account: Heeft iemand met uw adres of op uw naam een account geopend? U hoeft er niet in te loggen, en wij hebben geen wachtwoord nodig.
intro.content-removal: Vertel ons waar het staat en waarom het weg moet.
intro.access: Wij laten u weten of wij persoonsgegevens over u gebruiken. Zo ja, dan sturen wij u een kopie.
intro.rectification: Vertel ons wat er niet klopt en hoe het wel moet zijn.
intro.opt-out: Uw e-mailadres is genoeg. U hoeft niet te bewijzen wie u bent.
intro.breach-written-notice: Als er een datalek is dat u raakt, sturen wij u een brief. Dat kost niets, en u kunt zich altijd bedenken.
intro.breach-inquiry: Vertel ons welk adres u bij ons gebruikt en wat u hebt gehoord.
intro.breach-report: Hebt u gegevens van anderen gezien, iets gekregen dat niet voor u bedoeld was of een zwakke plek gevonden? Vertel ons wat u hebt gezien. Stuur ons alstublieft geen gegevens van anderen.
intro.complaint: Vertel ons wat er is gebeurd en hoe wij het goed kunnen maken. Wij onderzoeken het en vertellen u wat eruit komt.
intro.other: Schrijf het in uw eigen woorden. Een mens leest het.

optional: (niet verplicht)
field.who: Om wie gaat het?
who.myself: Om mijzelf
who.child: Om een kind namens wie ik mag spreken
who.somebody-else: Om iemand anders, die mij hierom heeft gevraagd
hint.somebody-else: Misschien vragen wij u later om een machtiging die deze persoon heeft ondertekend. U hoeft nu niets te sturen.
field.name: Uw naam
field.address: Uw e-mailadres
hint.address: Daar sturen wij ons antwoord naartoe.
hint.address-opt-out: Het adres waarop de reclame binnenkomt. Wij sturen daar ook onze bevestiging naartoe.
field.account: E-mailadres, gebruikersnaam of klantnummer waarop wij moeten zoeken
hint.account: Alleen als het niet het adres hierboven is. Nooit een wachtwoord.
field.link: Webadres van de pagina waar het staat
hint.link: U kunt het kopiëren uit de adresbalk van uw browser.
field.postal: Postadres voor de brief
hint.postal: Straat en huisnummer, postcode en plaats, land: elk op een eigen regel.
field.country: Land waar u woont
hint.country: Daaraan zien wij welke rechten u hebt en volgens welke wet.
country.none: Dat zeg ik liever niet
country.california: Verenigde Staten – Californië
field.message: In uw eigen woorden
hint.message: Alstublieft geen wachtwoorden, geen kaartnummers en geen identiteitsbewijzen.
field.message-optional: Moeten wij verder nog iets weten?
continue: Verder
trap: Laat dit veld leeg

errors.title: Er is een probleem
error.who: Kies om wie het gaat.
error.name-missing: Vul uw naam in.
error.name-long: Uw naam mag niet langer zijn dan 200~tekens.
error.address-missing: Vul uw e-mailadres in, zodat wij u kunnen antwoorden.
error.address-form: Vul een e-mailadres in zoals naam@example.org.
error.address-long: Een e-mailadres mag niet langer zijn dan 254~tekens.
error.account-long: Dit mag niet langer zijn dan 300~tekens.
error.link-long: Een webadres mag niet langer zijn dan 2.000~tekens.
error.postal-missing: Vul het postadres in waar de brief naartoe moet.
error.postal-long: Het postadres mag niet langer zijn dan 1.000~tekens.
error.country: Kies een land uit de lijst of sla deze vraag over.
error.message-missing: Vertel ons in uw eigen woorden waar het om gaat.
error.message-long: Uw bericht mag niet langer zijn dan 20.000~tekens.
error.stale: Deze pagina heeft lang opengestaan. Er is niets verloren gegaan en er is nog niets verstuurd. Kijk alles alstublieft nog een keer na en verstuur het opnieuw.

check.title: Controleer uw bericht
check.choice: Uw verzoek
check.nothing: Niets ingevuld
check.send-note: Als u dit verstuurt, bevestigen wij het meteen met een e-mail aan {address}.
check.send-note-post: Als u dit verstuurt, laten wij u een ontvangstbewijs zien. Bewaar het, want u hebt ons geen e-mailadres gegeven.
send: Versturen
change: Iets wijzigen

sent.title: Wij hebben uw bericht ontvangen
sent.reference: Uw kenmerk is
sent.mail: Er is een e-mail naar u onderweg. Daarin staat hoe wij uw bericht hebben begrepen en wanneer wij uiterlijk antwoorden. Met de link in die e-mail kunt u alles volgen. Is er na een uur nog niets, kijk dan in uw map met ongewenste e-mail.
sent.confirm: Open alstublieft de link in die e-mail en bevestig dat het adres van u is. Wij behandelen uw bericht in elk geval, maar wij sturen geen persoonsgegevens naar een adres dat niemand heeft bevestigd.
sent.held: Iemand van ons team bekijkt uw bericht eerst. Tot dan sturen wij geen e-mail naar het adres dat u hebt opgegeven.
sent.no-mail: U hebt ons geen e-mailadres gegeven. Bewaar deze pagina daarom, of druk de pagina af.
sent.at: Ontvangen op {date} om {hour}:{minute} uur ({zone}).
understood: Zo begrijpen wij uw bericht
understood.unclear: Iemand van ons team leest uw bericht om te begrijpen wat u nodig hebt.
receipt.title: Uw ontvangstbewijs
receipt.what: Deze code bewijst dat wij uw tekst op dat moment hebben ontvangen. Bewaar de code goed. U kunt er altijd mee aantonen dat dit zo is, en iedereen aan wie u de code laat zien, kan dat controleren.
receipt.code: Ontvangstbewijs
receipt.digest: Vingerafdruk van uw tekst (SHA-256)

verify.title: Ontvangstbewijs controleren
verify.intro: Wie een ontvangstbewijs van ons heeft, kan hier controleren of het echt is.
verify.code: Ontvangstbewijs
verify.words: De tekst die is verstuurd
hint.verify-words: Als u die invult, vergelijken wij hem ook met de vingerafdruk. Wij bewaren er niets van.
verify.button: Controleren
verify.genuine: Dit ontvangstbewijs is echt. Wij hebben het bericht met kenmerk {reference} ontvangen op {date} om {hour}:{minute} uur ({zone}).
verify.words-match: De tekst is precies dezelfde als die is verstuurd.
verify.words-differ: De tekst is niet precies dezelfde als die is verstuurd. Eén ander teken is daarvoor al genoeg.
verify.false: Dit is geen ontvangstbewijs van ons, of er ontbreekt een deel. Kopieer het helemaal, van het eerste tot en met het laatste teken.

follow.title: Bekijk hoe ver wij zijn
follow.intro: Vul uw kenmerk in. Wij sturen een code naar het e-mailadres dat erbij hoort. De link in onze e-mails brengt u naar dezelfde pagina.
follow.reference: Uw kenmerk
hint.reference: Het ziet eruit als PD-7F3K-9QXM-4 en staat in al onze e-mails.
follow.send: Stuur mij de code
follow.sent: Als dit kenmerk bestaat, is er nu een code onderweg naar het e-mailadres dat erbij hoort. De code is 30~minuten geldig.
follow.code: De code uit de e-mail
follow.open: Openen
error.reference: Dit is geen kenmerk van ons. Een kenmerk ziet eruit als PD-7F3K-9QXM-4. Controleer elk teken.
error.code: Deze code klopt niet of is te oud. Controleer de code of vraag een nieuwe aan.
error.too-often: Voor dit kenmerk zijn er te veel pogingen gedaan. Gebruik de link in een van onze e-mails of probeer het morgen opnieuw.

status.title: Zo ver zijn wij
status.dead: Deze link is niet meer geldig
status.dead-what: Zulke links gelden maar een tijd, zodat niemand anders een oude kan gebruiken. Vul uw kenmerk in om een nieuwe te krijgen.
status.erased: Alles wat in deze zaak persoonlijk was, is gewist. Er is alleen nog een korte aantekening dat wij de zaak hebben behandeld.
status.confirm.title: Is dit adres van u?
status.confirm.what: Dit bericht kwam via ons formulier. Bevestig alstublieft dat u het hebt verstuurd. Tot dan sturen wij geen persoonsgegevens.
status.confirm.yes: Ja, ik heb dit verstuurd
status.confirmed: Dank u wel. Het adres is bevestigd.
status.asks: Wat u hebt gevraagd
status.since: Ontvangen op {date}.
state.open: Wij zijn ermee bezig.
state.first: Wij behandelen dit met voorrang.
state.waiting-person: Wij wachten op uw antwoord op onze vraag.
state.waiting-identity: Wij moeten zeker weten wie dit vraagt. Beantwoord alstublieft de vraag die wij u hebben gestuurd.
state.granted: Gedaan.
state.answered: Beantwoord.
state.partly: Wij hebben een deel gedaan en u verteld waarom de rest niet kan.
state.refused: Wij konden dit niet doen en hebben u verteld waarom.
state.nothing-found: Wij hebben gezocht en niets gevonden.
state.withdrawn: U wilt dit niet meer.
state.escalated: Een autoriteit voor gegevensbescherming behandelt dit nu.
state.extended: Wij hebben meer tijd nodig dan anders en hebben u verteld waarom.
status.frozen: Tot hierover is beslist, worden er geen gegevens van het kind gebruikt.
status.messages: Berichten
status.you: Uw bericht van {date}
status.we: Ons bericht van {date}
status.files: Bestanden:
status.no-words: Een bericht zonder tekst.
status.write.title: Antwoorden of iets toevoegen
status.write.label: Uw bericht
status.write.button: Versturen
status.file.title: Een bestand toevoegen
status.file.what: Een afbeelding, pdf, tekst of Office-document van hoogstens {megabytes}~MB. Alstublieft geen identiteitsbewijzen, tenzij wij erom hebben gevraagd.
status.file.label: Bestand
status.file.button: Bestand toevoegen
status.added: Wij hebben uw bestand ontvangen.
status.written: Wij hebben uw bericht ontvangen.
status.withdraw: Dit wil ik niet meer
status.not-meant: Dit bedoelde ik niet
status.withdrawn: Dank u wel. Wij doen hier niets meer aan.
status.disputed: Dank u wel. Iemand van ons team leest het nog een keer.
status.not-me.title: Hebt u dit niet verstuurd?
status.not-me.what: Misschien heeft iemand uw adres per ongeluk of met opzet gebruikt. Laat het ons weten: dan gebeurt er niets op uw naam en is deze link niet meer geldig.
status.not-me.button: Ik heb dit niet verstuurd
status.disowned.title: Fijn dat u het ons hebt laten weten
status.disowned.what: Er gebeurt niets op uw naam. Iemand van ons team kijkt ernaar. U hoeft verder niets te doen.
status.nothing-more: Hier kunt u niets meer toevoegen. Hebt u nog iets nodig, schrijf ons dan gerust opnieuw.

promises.title: Wat wij beloven
promises.intro: Deze zinnen staan in onze privacyverklaring. Bij elk bericht dat wij krijgen, gaan wij na of wij ons eraan houden.
promises.days: Wij antwoorden binnen {days}~dagen.
promises.business-days: Wij doen het binnen {days}~werkdagen.
promises.version: Uit de privacyverklaring, versie: {version}
promises.score: Nagekomen sinds {date}: {kept} van {ended}
promises.none: Hier staan nog geen beloften.
notices.title: Mededelingen
notices.none: Er is op dit moment geen mededeling.
notices.intro: Hier plaatsen wij wat iedereen moet weten, bijvoorbeeld over een datalek.

failed.title: Dit is niet gelukt
failed.fault: Er is bij ons iets misgegaan. Er is niets veranderd. Probeer het zo meteen opnieuw.
failed.missing: Op dit adres staat geen pagina. Misschien ontbreekt er een deel van de link.
failed.too-many: Er komen op dit moment heel veel berichten uit uw netwerk. Daarom kunnen wij dit bericht niet via het formulier aannemen. Stuur het alstublieft per e-mail: daar gaat niets verloren.
failed.too-large: Wat u hebt verstuurd, is te groot voor dit formulier. Maak het alstublieft korter of stuur het per e-mail.

notices.posted: Geplaatst op {date}
notices.corrected: Verbeterd op {date}
notices.earlier: Wat hier stond tot {date}
notices.feed: Volg deze pagina met een feed (Atom)
notices.banner: {organisation} heeft een bericht geplaatst:
status.notices: Berichten die u aangaan
`;
