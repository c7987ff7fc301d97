export const german = `
# Deutsch. Was jede Zeile bedeutet, steht in en.ts. Die Wörter sind die der Briefe: Nachricht, Aktenzeichen, Datenpanne.

reviewed:

privacy-desk: Datenschutz-Team
skip: Zum Inhalt springen
back: Zurück
error-prefix: Fehler:
languages: Diese Seite in anderen Sprachen
policy: Datenschutzerklärung
promises: Was wir versprechen
notices: Bekanntmachungen
home: Schreiben Sie uns
follow: Nachsehen, wie weit wir sind
check-receipt: Beleg prüfen
or-by-mail: Sie können uns auch eine E-Mail schreiben: {address}. Das bewirkt dasselbe.

start.title: Was können wir für Sie tun?
start.intro: Wählen Sie aus, was am besten passt. Sie brauchen dafür weder ein Konto noch einen Ausweis, und es kostet nichts.
start.group.data: Meine Daten
start.group.security: Sicherheit
start.group.other: Etwas anderes
choice.erasure: Meine Daten oder mein Konto löschen
choice.child: Daten eines Kindes löschen
choice.unauthorised-account: Ein Konto melden, das nicht von mir ist
choice.content-removal: Einen Beitrag, ein Bild oder eine Bewertung entfernen
choice.access: Eine Kopie meiner Daten bekommen
choice.rectification: Meine Daten berichtigen
choice.opt-out: Keine Werbung mehr bekommen
choice.breach-written-notice: Bei einer Datenpanne schriftlich benachrichtigt werden
choice.breach-inquiry: Erfahren, ob ein Sicherheitsvorfall mich betrifft
choice.breach-report: Ein Datenleck oder anderes Sicherheitsproblem melden
choice.complaint: Mich über den Umgang mit meinen Daten beschweren
choice.other: Etwas anderes fragen oder mitteilen
intro.erasure: Schreiben Sie uns, wonach wir suchen sollen. Einen Grund müssen Sie nicht nennen.
intro.child: Darum können Sie bitten, wenn Sie für das Kind sprechen dürfen. Wir bearbeiten Ihre Nachricht vor anderen. Bitte schreiben Sie uns über das Kind nicht mehr als nötig.
intro.unauthorised-account: Hat jemand mit Ihrer Adresse oder in Ihrem Namen ein Konto eröffnet? Sie müssen sich dort nicht anmelden, und wir brauchen kein Passwort.
intro.content-removal: Schreiben Sie uns, wo es steht und warum es wegsoll.
intro.access: Wir sagen Ihnen, ob wir personenbezogene Daten über Sie verarbeiten. Wenn ja, schicken wir Ihnen eine Kopie.
intro.rectification: Schreiben Sie uns, was falsch ist und was stattdessen richtig ist.
intro.opt-out: Ihre E-Mail-Adresse genügt. Sie müssen nicht nachweisen, wer Sie sind.
intro.breach-written-notice: Wenn eine Datenpanne Sie betrifft, schicken wir Ihnen einen Brief. Das kostet nichts, und Sie können es sich jederzeit anders überlegen.
intro.breach-inquiry: Schreiben Sie uns, welche Adresse Sie bei uns verwenden und was Sie gehört haben.
intro.breach-report: Haben Sie Daten anderer Menschen gesehen, etwas bekommen, das nicht für Sie bestimmt war, oder eine Schwachstelle gefunden? Schreiben Sie uns, was Sie gesehen haben. Bitte schicken Sie uns keine Daten anderer Menschen.
intro.complaint: Schreiben Sie uns, was geschehen ist und wie es wieder in Ordnung kommt. Wir gehen dem nach und teilen Ihnen das Ergebnis mit.
intro.other: Schreiben Sie es mit Ihren eigenen Worten. Ein Mensch liest es.

optional: (freiwillig)
field.who: Um wen geht es?
who.myself: Um mich
who.child: Um ein Kind, für das ich sprechen darf
who.somebody-else: Um eine andere Person, die mich darum gebeten hat
hint.somebody-else: Vielleicht bitten wir Sie später um eine Vollmacht, die diese Person unterschrieben hat. Jetzt brauchen Sie nichts zu schicken.
field.name: Ihr Name
field.address: Ihre E-Mail-Adresse
hint.address: Dorthin schicken wir unsere Antwort.
hint.address-opt-out: Die Adresse, an die die Werbung geht. Auch unsere Bestätigung schicken wir dorthin.
field.account: E-Mail-Adresse, Benutzername oder Kundennummer für unsere Suche
hint.account: Nur wenn es nicht die Adresse oben ist. Bitte nie ein Passwort.
field.link: Webadresse der Seite, auf der es steht
hint.link: Sie können sie aus der Adresszeile Ihres Browsers kopieren.
field.postal: Postanschrift für den Brief
hint.postal: Straße und Hausnummer, Postleitzahl und Ort, Land: jeweils in einer eigenen Zeile.
field.country: Land, in dem Sie leben
hint.country: Daran sehen wir, welche Rechte Sie haben und nach welchem Gesetz.
country.none: Möchte ich nicht sagen
country.california: Vereinigte Staaten – Kalifornien
field.message: Mit Ihren eigenen Worten
hint.message: Bitte keine Passwörter, keine Kartennummern und keine Ausweise.
field.message-optional: Sollten wir sonst noch etwas wissen?
continue: Weiter
trap: Bitte lassen Sie dieses Feld leer

errors.title: Es gibt ein Problem
error.who: Bitte wählen Sie aus, um wen es geht.
error.name-missing: Bitte geben Sie Ihren Namen ein.
error.name-long: Ihr Name darf höchstens 200~Zeichen lang sein.
error.address-missing: Bitte geben Sie Ihre E-Mail-Adresse ein, damit wir Ihnen antworten können.
error.address-form: Bitte geben Sie eine E-Mail-Adresse ein, die so aussieht: name@example.org.
error.address-long: Eine E-Mail-Adresse darf höchstens 254~Zeichen lang sein.
error.account-long: Diese Angabe darf höchstens 300~Zeichen lang sein.
error.link-long: Eine Webadresse darf höchstens 2.000~Zeichen lang sein.
error.postal-missing: Bitte geben Sie die Postanschrift ein, an die der Brief gehen soll.
error.postal-long: Die Postanschrift darf höchstens 1.000~Zeichen lang sein.
error.country: Bitte wählen Sie ein Land aus der Liste, oder lassen Sie die Angabe weg.
error.message-missing: Bitte schreiben Sie uns mit Ihren eigenen Worten, worum es geht.
error.message-long: Ihre Nachricht darf höchstens 20.000~Zeichen lang sein.
error.stale: Diese Seite war lange offen. Es ist nichts verloren, und es wurde noch nichts gesendet. Bitte sehen Sie alles noch einmal an und senden Sie es erneut ab.

check.title: Bitte prüfen Sie Ihre Angaben
check.choice: Ihr Anliegen
check.nothing: Keine Angabe
check.send-note: Wenn Sie das absenden, bestätigen wir es sofort mit einer E-Mail an {address}.
check.send-note-post: Wenn Sie das absenden, zeigen wir Ihnen einen Beleg. Bewahren Sie ihn auf, denn eine E-Mail-Adresse haben Sie uns nicht genannt.
send: Absenden
change: Etwas ändern

sent.title: Ihre Nachricht ist angekommen
sent.reference: Ihr Aktenzeichen ist
sent.mail: Eine E-Mail ist unterwegs zu Ihnen. Darin steht, wie wir Sie verstanden haben und bis wann wir antworten. Über den Link darin sehen Sie, wie es weitergeht. Wenn nach einer Stunde nichts da ist, sehen Sie bitte im Spam-Ordner nach.
sent.confirm: Bitte öffnen Sie den Link in dieser E-Mail und bestätigen Sie, dass die Adresse Ihnen gehört. Wir bearbeiten Ihre Nachricht auf jeden Fall. Aber an eine Adresse, die niemand bestätigt hat, schicken wir keine personenbezogenen Daten.
sent.held: Jemand aus unserem Team sieht sich Ihre Nachricht zuerst an. Bis dahin geht keine E-Mail an die Adresse, die Sie angegeben haben.
sent.no-mail: Sie haben uns keine E-Mail-Adresse genannt. Bitte speichern Sie deshalb diese Seite, oder drucken Sie sie aus.
sent.at: Eingegangen am {date} um {hour}:{minute} Uhr ({zone}).
understood: So verstehen wir Ihre Nachricht
understood.unclear: Ein Mensch aus unserem Team liest Ihre Nachricht, um zu verstehen, was Sie brauchen.
receipt.title: Ihr Beleg
receipt.what: Dieser Code beweist, dass wir Ihren Text zu diesem Zeitpunkt bekommen haben. Bewahren Sie ihn auf. Damit können Sie das jederzeit nachprüfen, und alle, denen Sie ihn zeigen, können es auch.
receipt.code: Beleg
receipt.digest: Fingerabdruck Ihres Textes (SHA-256)

verify.title: Beleg prüfen
verify.intro: Wer einen Beleg von uns hat, kann hier prüfen, ob er echt ist.
verify.code: Beleg
verify.words: Der Text, der gesendet wurde
hint.verify-words: Wenn Sie ihn eingeben, vergleichen wir ihn auch mit dem Fingerabdruck. Wir speichern nichts davon.
verify.button: Prüfen
verify.genuine: Dieser Beleg ist echt. Wir haben die Nachricht mit dem Aktenzeichen {reference} am {date} um {hour}:{minute} Uhr ({zone}) bekommen.
verify.words-match: Der Text ist genau der, der gesendet wurde.
verify.words-differ: Der Text ist nicht genau der, der gesendet wurde. Dafür reicht schon ein einziges anderes Zeichen.
verify.false: Das ist kein Beleg von uns, oder ein Teil davon fehlt. Bitte kopieren Sie ihn ganz, vom ersten bis zum letzten Zeichen.

follow.title: Nachsehen, wie weit wir sind
follow.intro: Geben Sie Ihr Aktenzeichen ein. Wir schicken einen Code an die E-Mail-Adresse, die dazugehört. Der Link in unseren E-Mails führt zur selben Seite.
follow.reference: Ihr Aktenzeichen
hint.reference: Es sieht aus wie PD-7F3K-9QXM-4 und steht in jeder unserer E-Mails.
follow.send: Code anfordern
follow.sent: Wenn es dieses Aktenzeichen gibt, ist jetzt ein Code unterwegs an die E-Mail-Adresse, die dazugehört. Der Code gilt 30~Minuten.
follow.code: Der Code aus der E-Mail
follow.open: Öffnen
error.reference: Das ist kein Aktenzeichen von uns. Unsere sehen so aus: PD-7F3K-9QXM-4. Bitte prüfen Sie jedes Zeichen.
error.code: Dieser Code stimmt nicht oder ist zu alt. Bitte prüfen Sie ihn, oder fordern Sie einen neuen an.
error.too-often: Für dieses Aktenzeichen gab es zu viele Versuche. Bitte benutzen Sie den Link in einer unserer E-Mails, oder versuchen Sie es morgen noch einmal.

status.title: So weit sind wir
status.dead: Dieser Link gilt nicht mehr
status.dead-what: Solche Links gelten nur eine gewisse Zeit, damit niemand anderes einen alten benutzen kann. Geben Sie Ihr Aktenzeichen ein, um einen neuen zu bekommen.
status.erased: Alles Persönliche aus diesem Vorgang ist gelöscht. Geblieben ist nur ein kurzer Vermerk, dass wir ihn bearbeitet haben.
status.confirm.title: Gehört diese Adresse Ihnen?
status.confirm.what: Diese Nachricht kam über unser Formular. Bitte bestätigen Sie, dass sie von Ihnen ist. Vorher schicken wir keine personenbezogenen Daten.
status.confirm.yes: Ja, sie ist von mir
status.confirmed: Vielen Dank. Die Adresse ist bestätigt.
status.asks: Worum Sie uns gebeten haben
status.since: Eingegangen am {date}.
state.open: Wir arbeiten daran.
state.first: Wir bearbeiten das vor anderem.
state.waiting-person: Wir warten auf Ihre Antwort auf unsere Frage.
state.waiting-identity: Wir müssen sicher sein, wer anfragt. Bitte beantworten Sie die Frage, die wir Ihnen geschickt haben.
state.granted: Erledigt.
state.answered: Beantwortet.
state.partly: Einen Teil haben wir getan. Warum nicht alles, haben wir Ihnen geschrieben.
state.refused: Wir konnten das nicht tun. Den Grund haben wir Ihnen geschrieben.
state.nothing-found: Wir haben gesucht und nichts gefunden.
state.withdrawn: Sie möchten das nicht mehr.
state.escalated: Eine Datenschutzbehörde befasst sich damit.
state.extended: Wir brauchen länger als üblich. Den Grund haben wir Ihnen geschrieben.
status.frozen: Bis darüber entschieden ist, werden keine Daten des Kindes verwendet.
status.messages: Nachrichten
status.you: Ihre Nachricht vom {date}
status.we: Unsere Nachricht vom {date}
status.files: Dateien:
status.no-words: Eine Nachricht ohne Text.
status.write.title: Antworten oder etwas ergänzen
status.write.label: Ihre Nachricht
status.write.button: Senden
status.file.title: Datei hinzufügen
status.file.what: Ein Bild, ein PDF, ein Text oder ein Office-Dokument mit höchstens {megabytes}~MB. Bitte keine Ausweise, es sei denn, wir haben Sie darum gebeten.
status.file.label: Datei
status.file.button: Datei hinzufügen
status.added: Ihre Datei ist angekommen.
status.written: Ihre Nachricht ist angekommen.
status.withdraw: Das möchte ich nicht mehr
status.not-meant: So habe ich es nicht gemeint
status.withdrawn: Vielen Dank. Wir unternehmen in dieser Sache nichts weiter.
status.disputed: Vielen Dank. Jemand aus unserem Team liest es noch einmal.
status.not-me.title: Die Nachricht ist nicht von Ihnen?
status.not-me.what: Vielleicht hat jemand Ihre Adresse aus Versehen oder mit Absicht benutzt. Sagen Sie uns Bescheid: Dann geschieht nichts in Ihrem Namen, und dieser Link gilt nicht mehr.
status.not-me.button: Das ist nicht von mir
status.disowned.title: Danke, dass Sie uns Bescheid gesagt haben
status.disowned.what: In Ihrem Namen geschieht nichts. Jemand aus unserem Team sieht sich das an. Sie brauchen nichts weiter zu tun.
status.nothing-more: Hier können Sie nichts mehr ergänzen. Wenn Sie noch etwas brauchen, schreiben Sie uns gern wieder.

promises.title: Was wir versprechen
promises.intro: Diese Sätze stehen in unserer Datenschutzerklärung. Bei jeder Nachricht, die uns erreicht, prüfen wir, ob wir sie einhalten.
promises.days: Wir antworten innerhalb von {days}~Tagen.
promises.business-days: Wir tun das innerhalb von {days}~Arbeitstagen.
promises.version: Aus der Datenschutzerklärung, Stand: {version}
promises.score: Eingehalten seit {date}: {kept} von {ended}
promises.none: Hier stehen noch keine Versprechen.
notices.title: Bekanntmachungen
notices.none: Zurzeit gibt es keine Bekanntmachung.
notices.intro: Hier veröffentlichen wir, was alle wissen sollten, zum Beispiel bei einer Datenpanne.

failed.title: Das hat nicht geklappt
failed.fault: Bei uns ist ein Fehler aufgetreten. Es wurde nichts geändert. Bitte versuchen Sie es gleich noch einmal.
failed.missing: Unter dieser Adresse gibt es keine Seite. Vielleicht fehlt ein Teil des Links.
failed.too-many: Aus Ihrem Netz kommen gerade sehr viele Nachrichten. Deshalb können wir diese nicht über das Formular annehmen. Bitte schicken Sie sie uns als E-Mail: Dort geht nichts verloren.
failed.too-large: Was Sie gesendet haben, ist zu groß für dieses Formular. Bitte kürzen Sie es, oder schicken Sie es uns als E-Mail.

notices.posted: Veröffentlicht am {date}
notices.corrected: Berichtigt am {date}
notices.earlier: Was hier bis zum {date} stand
notices.feed: Dieser Seite mit einem Feed folgen (Atom)
notices.banner: {organisation} hat eine Mitteilung veröffentlicht:
status.notices: Mitteilungen, die Sie betreffen
`;
