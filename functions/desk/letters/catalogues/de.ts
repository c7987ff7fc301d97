export const german = `
# Deutsch. Was jede Zeile bedeutet, steht in en.ts.

locale: de-DE
reviewed:

greeting: Guten Tag,
other-language: Leider können wir Ihnen noch nicht in Ihrer Sprache schreiben. Sie können uns gern in Ihrer Sprache antworten.
closing: Freundliche Grüße
team: Das Datenschutz-Team von {organisation}
reference: Aktenzeichen: {reference}. Wenn Sie antworten, lassen Sie es bitte im Betreff stehen.
reference.on-paper: Aktenzeichen: {reference}. Wenn Sie antworten, geben Sie es bitte an.

subject.acknowledgement: {organisation}: Ihre Nachricht ist angekommen – {reference}
subject.question: {organisation}: eine Frage zu Ihrer Nachricht – {reference}
subject.identity-check: {organisation}: bevor wir Ihnen antworten können – {reference}
subject.extension: {organisation}: unsere Antwort dauert länger – {reference}
subject.answer: {organisation}: unsere Antwort – {reference}
subject.referral: {organisation}: Neues zu Ihrer Nachricht – {reference}
subject.status-code: {organisation}: Ihr Code
subject.reply: Ihre Nachricht an {organisation}

arrived: vielen Dank für Ihre Nachricht. Sie ist am {date} um {hour}:{minute} Uhr ({zone}) bei uns angekommen und hat das Aktenzeichen {reference}.
arrived-on: vielen Dank für Ihre Nachricht. Sie ist am {date} bei uns angekommen und hat das Aktenzeichen {reference}.
understood: So verstehen wir Ihre Nachricht:
about: Sie haben uns geschrieben. Darum geht es:
ask.erasure: Sie möchten, dass wir personenbezogene Daten löschen
ask.content-removal: Sie möchten, dass wir etwas Veröffentlichtes entfernen
ask.child: Sie schreiben uns wegen der personenbezogenen Daten eines Kindes
ask.unauthorised-account: Sie melden uns ein Konto, das jemand ohne Erlaubnis eröffnet hat
ask.access: Sie möchten wissen, ob wir personenbezogene Daten über Sie verarbeiten, und in diesem Fall eine Kopie erhalten
ask.rectification: Sie möchten, dass wir personenbezogene Daten berichtigen
ask.portability: Sie möchten personenbezogene Daten zu einem anderen Dienst mitnehmen
ask.restriction: Sie möchten, dass wir die Nutzung personenbezogener Daten einschränken
ask.objection: Sie widersprechen einer Nutzung personenbezogener Daten
ask.opt-out: Sie möchten keine Werbung von uns erhalten
ask.withdrawal-of-consent: Sie widerrufen eine Einwilligung
ask.complaint: Sie beschweren sich über den Umgang mit personenbezogenen Daten
ask.authority: Sie schreiben uns für eine Behörde oder im Auftrag einer anderen Person
ask.breach-written-notice: Sie möchten bei einer Datenpanne schriftlich benachrichtigt werden
ask.breach-inquiry: Sie möchten wissen, ob ein Sicherheitsvorfall Sie betrifft
ask.breach-report: Sie melden uns ein mögliches Sicherheitsproblem
ask.question: Sie haben eine Frage zum Datenschutz
ask-unclear: Ihre Nachricht enthält noch etwas anderes, das zuerst ein Mensch lesen muss
all-unclear: Ein Mensch aus unserem Team liest Ihre Nachricht, um zu verstehen, was Sie brauchen.
unreadable: Ihre Nachricht ist verschlüsselt oder so verpackt, dass wir sie nicht öffnen können. Bitte schicken Sie sie noch einmal als einfachen Text: Antworten Sie einfach auf diese E-Mail. Lassen Sie weg, was Sie nicht unverschlüsselt senden möchten.
first: Wir bearbeiten Ihre Nachricht vor anderen.
answer-by: Wir antworten Ihnen spätestens am {date}.
answer-soon: Wir antworten Ihnen, so schnell wir können.
by-promise: Das versprechen wir in unserer Datenschutzerklärung ({policy}).
opt-out-by-promise: In unserer Datenschutzerklärung ({policy}) versprechen wir, dass die Werbung spätestens am {date} aufhört.
opt-out-by-law: Nach dem Gesetz muss Ihr Widerspruch gegen Werbung spätestens am {date} wirken.
by-eu-gdpr: Nach dem Gesetz müssen Sie innerhalb eines Monats von uns hören, also bis zum {date} (DSGVO Art.~12 Abs.~3).
by-uk-gdpr: Nach dem Gesetz müssen Sie innerhalb eines Monats von uns hören, also bis zum {date} (UK GDPR, Artikel~12A).
by-swiss-law: Nach dem Gesetz sollen Sie unsere Antwort in der Regel innerhalb von 30~Tagen haben, also bis zum {date} (Schweizer Datenschutzgesetz, Art.~25 Abs.~7).
by-californian-law: Nach dem Gesetz müssen Sie innerhalb von 45~Tagen von uns hören, also bis zum {date} (California Code of Regulations, Title~11, Section~7021(b)).
by-data-privacy-framework: Wir nehmen am Data Privacy Framework teil. Unsere Antwort auf eine Beschwerde müssen Sie deshalb innerhalb von 45~Tagen haben, also bis zum {date}.
uk-complaint-arrived: Mit dieser E-Mail bestätigen wir auch, dass Ihre Beschwerde angekommen ist, wie es das Gesetz verlangt (Data Protection Act 2018, Section~164A).
what-next: So geht es weiter: Jemand aus unserem Datenschutz-Team liest Ihre Nachricht und kümmert sich darum. Wenn wir noch etwas von Ihnen wissen müssen, fragen wir nach.
what-next.opt-out: So geht es weiter: Jemand aus unserem Datenschutz-Team kümmert sich darum. Sie brauchen nichts weiter zu tun und müssen nicht nachweisen, wer Sie sind.
verification: So prüfen wir, wer anfragt: Bevor etwas herausgegeben, geändert oder gelöscht wird, stellen wir sicher, dass niemand anderes Ihren Namen benutzt. Wir fragen so wenig wie möglich und verlangen keine Kopie von Ausweis oder Pass.
for-a-child: Sie schreiben uns für ein Kind. Dass Sie das dürfen, prüfen wir auf dem einfachsten Weg. Bitte schicken Sie uns keine Papiere des Kindes, und schreiben Sie uns über das Kind nicht mehr als nötig.
no-login: Sie müssen sich bei dem Konto nicht anmelden, und wir brauchen kein Passwort.
complaint: Wir gehen Ihrer Beschwerde nach und teilen Ihnen das Ergebnis mit. Wenn es länger dauert, sagen wir Ihnen, wie weit wir sind.
authority-any-time: Wenn es an Ihrem Wohnort eine Datenschutzbehörde gibt, können Sie sich jederzeit an sie wenden. Sie müssen nicht auf uns warten.
how-to-add: Haben wir Sie falsch verstanden, oder möchten Sie etwas ergänzen? Dann antworten Sie einfach auf diese E-Mail und lassen Sie das Aktenzeichen im Betreff stehen.
no-identity-papers: Einen Ausweis oder andere Nachweise brauchen Sie uns jetzt nicht zu schicken.
no-answer-yet: Diese E-Mail bestätigt nur, dass Ihre Nachricht angekommen ist. Sie sagt nicht, ob wir Daten über Sie haben, und sie ist noch keine Entscheidung.

status-page: Auf dieser Seite sehen Sie, wie weit wir sind, und können uns antworten oder etwas ergänzen: {link}
status-page-confirm: Jemand hat uns im Formular auf unserer Website diese E-Mail-Adresse genannt. Solange sie nicht bestätigt ist, schicken wir keine personenbezogenen Daten dorthin. Waren Sie es? Dann bestätigen Sie die Adresse bitte auf dieser Seite; dort sehen Sie auch, wie weit wir sind. Wenn Sie es nicht waren, sagen Sie uns auch das bitte dort: {link}
receipt: Das ist Ihr Beleg. Wer ihn hat, kann nachprüfen, welchen Text wir bekommen haben und wann: {link}
status-code: Jemand möchte auf unserer Website die Seite zu {reference} sehen. Wenn Sie das sind, geben Sie dort diesen Code ein: {code}
status-code.not-you: Wenn Sie das nicht sind, brauchen Sie nichts zu tun. Ohne diesen Code sieht niemand etwas. Er gilt 30~Minuten.

question.intro: Damit wir weiterarbeiten können, müssen wir etwas von Ihnen wissen:
question.only-this: Bitte schreiben Sie uns nur das, wonach wir hier fragen. Antworten Sie uns einfach; einen Ausweis brauchen wir nicht.
question.opt-out: Damit die Werbung aufhört, müssen Sie nicht antworten.

identity.why: Bevor wir etwas herausgeben, ändern oder löschen, müssen wir sicher sein, dass wirklich Sie anfragen. Das schützt Sie: Niemand anderes soll das in Ihrem Namen erreichen.
identity.why-child: Bevor wir etwas herausgeben, ändern oder löschen, müssen wir sicher sein, dass Sie für das Kind sprechen dürfen. Das schützt das Kind.
identity.how: So geht es:
identity.least: Bitte schreiben Sie uns in einem Satz, ob diese Anfrage von Ihnen kommt. Das genügt vorerst.
identity.least-child: Bitte schreiben Sie uns in einem Satz, was Sie für das Kind sind: Mutter, Vater oder anders sorgeberechtigt. Das genügt vorerst.
guardian.account-address: Bitte schreiben Sie uns einmal von der E-Mail-Adresse des Kontos, das Sie meinen.
guardian.known-facts: Bitte nennen Sie uns zwei Dinge zu dem Konto, die andere kaum wissen, zum Beispiel den Benutzernamen und wann es ungefähr eröffnet wurde. Ein Passwort brauchen wir nicht.
guardian.call: Bitte nennen Sie uns eine Telefonnummer und wann wir Sie anrufen dürfen. Wir stellen Ihnen dann ein paar Fragen.
guardian.signed-statement: Bitte schreiben Sie in einem Satz auf, dass Sie Mutter, Vater oder anders für das Kind sorgeberechtigt sind, unterschreiben Sie das und schicken Sie es uns. Ein Foto davon genügt.
identity.only-this: Bitte schicken Sie uns nicht mehr als das, und keine Kopie von Ausweis oder Pass. Wir verwenden Ihre Antwort nur für diese Prüfung und löschen sie, wenn sie dafür nicht mehr gebraucht wird.
no-data-said: Dieses Schreiben sagt nicht, ob wir Daten über Sie haben.

extension.intro: Wir brauchen mehr Zeit, um Ihnen zu antworten. Der Grund:
extension.complexity: Worum Sie bitten, ist umfangreich, und wir möchten es sorgfältig beantworten.
extension.number-of-requests: Sie haben uns mehrere Anfragen geschickt, und wir brauchen Zeit für alle.

outcome.granted: Wir haben getan, worum Sie uns gebeten haben.
outcome.answered: Das ist unsere Antwort:
outcome.nothing-found: Wir haben nach personenbezogenen Daten über Sie gesucht und keine gefunden.
outcome.nothing-found.child: Wir haben nach personenbezogenen Daten über das Kind gesucht und keine gefunden.
outcome.nothing-found.other: Wir haben nach dem gesucht, wovon Sie uns geschrieben haben, und nichts gefunden.
outcome.search-again: Gibt es einen anderen Namen oder eine andere Adresse, unter denen wir suchen sollten? Dann schreiben Sie uns, und wir suchen noch einmal.
outcome.withdrawn: Sie haben uns mitgeteilt, dass Sie das nicht mehr möchten. Deshalb unternehmen wir nichts weiter. Wenn das nicht stimmt, antworten Sie uns einfach.
outcome.partly: Wir haben einen Teil dessen getan, worum Sie uns gebeten haben.
outcome.rest: Den Rest können wir nicht tun. Der Grund:
refusal: Was Sie möchten, können wir nicht tun. Der Grund:
denial.identity-not-proved: Wir konnten nicht sicherstellen, dass Sie die betroffene Person sind oder für sie handeln dürfen. Zum Schutz dieser Person haben wir nichts herausgegeben und nichts geändert. Was fehlt, können Sie uns noch schicken.
denial.legal-obligation: Ein Gesetz verpflichtet uns, die betroffenen personenbezogenen Daten weiter zu verwenden.
denial.legal-claims: Die personenbezogenen Daten werden gebraucht, um rechtliche Ansprüche geltend zu machen oder abzuwehren.
denial.freedom-of-expression: Andere Menschen haben das Recht, ihre Meinung zu äußern und sich zu informieren. Hier wiegt dieses Recht schwerer.
denial.public-interest: Die personenbezogenen Daten werden für eine Aufgabe im öffentlichen Interesse gebraucht.
denial.rights-of-others: Es würde die Rechte anderer Menschen verletzen.
denial.unfounded-or-excessive: Nach dem Gesetz dürfen wir Anfragen ablehnen, die offensichtlich keinen Grund haben oder zu weit gehen, zum Beispiel weil sie oft wiederholt werden. Nach unserer Ansicht ist das hier so.
denial.not-covered: Das Gesetz gibt in Ihrem Fall kein Recht darauf.
denial.not-ours: Über diese personenbezogenen Daten entscheiden nicht wir, sondern jemand anderes.
used-only-for-that: Was aus diesem Grund erhalten bleibt, verwenden wir für nichts anderes.
backups: In unseren Sicherungskopien können noch einige Zeit Kopien bleiben, bis die Sicherungen ablaufen. Bis dahin verwenden wir sie nicht.
record-kept: Wir bewahren einen kurzen Vermerk über Ihre Anfrage und unsere Antwort auf, damit wir zeigen können, dass wir sie bearbeitet haben. Wir verwenden ihn für nichts anderes.
cached-copies: Suchmaschinen und andere Websites zeigen vielleicht noch einige Zeit alte Kopien. Diese können wir nicht löschen. Sie können sich an deren Betreiber wenden.
on-its-way: Was schon unterwegs war, kann Sie noch erreichen.
look-again: Meinen Sie, dass wir uns irren, oder fehlt etwas? Dann antworten Sie uns einfach, und wir sehen es uns noch einmal an.
right-to-complain: Wenn Sie damit nicht einverstanden sind, haben Sie das Recht, sich bei dieser Behörde zu beschweren:
right-to-court: Sie haben auch das Recht, vor Gericht zu gehen.

referral.intro: Diese Behörde befasst sich jetzt mit Ihrer Beschwerde:
referral.their-reference: Das Aktenzeichen der Behörde ist {theirReference}.
referral.next: Die Behörde entscheidet, wie es weitergeht, und wir geben ihr, was sie dafür braucht. Sie können ihr auch selbst schreiben.

notice.title.breach: Mitteilung über eine Verletzung des Datenschutzes
notice.title.policy-change: Unsere Datenschutzerklärung ändert sich
notice.title.change-of-ownership: Unser Dienst gehört bald jemand anderem
notice.what-happened: Was passiert ist
notice.what-information: Um welche Daten es geht
notice.consequences: Was das für Sie bedeuten kann
notice.what-we-do: Was wir tun
notice.what-you-can-do: Was Sie tun können
notice.more-information: Weitere Auskünfte
notice.what-changes: Was sich ändert
notice.from-when: Ab wann
notice.contact: Sie können uns an {address} schreiben oder das Formular unter {link} benutzen.
notice.authority: Sie haben das Recht, sich bei einer Datenschutzbehörde zu beschweren. Für Sie ist es diese:
notice.effective: Das gilt ab dem {date}.
notice.posted: Diese Mitteilung steht auch unter {link}.
notice.drill: Dies ist eine Übung: Es ist nichts passiert, und Sie brauchen nichts zu tun.
notice.drill-subject: Übung: {subject}
`;
