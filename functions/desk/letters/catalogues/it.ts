export const italian = `
# Italiano. Il senso di ogni riga è spiegato in en.ts.

locale: it-IT
first-of-month: 1º
reviewed:

greeting: Buongiorno,
other-language: Ci dispiace di non poterLe ancora scrivere nella Sua lingua. Può risponderci nella Sua lingua.
closing: Cordiali saluti
team: Il team privacy, {organisation}
reference: Riferimento: {reference}. Se risponde, lo lasci per favore nell’oggetto.
reference.on-paper: Riferimento: {reference}. Se risponde, lo indichi per favore.

subject.acknowledgement: {organisation}: abbiamo ricevuto il Suo messaggio – {reference}
subject.question: {organisation}: una domanda sul Suo messaggio – {reference}
subject.identity-check: {organisation}: prima di poterLe rispondere – {reference}
subject.extension: {organisation}: per la nostra risposta serve più tempo – {reference}
subject.answer: {organisation}: la nostra risposta – {reference}
subject.referral: {organisation}: novità sul Suo messaggio – {reference}
subject.status-code: {organisation}: il Suo codice
subject.reply: Il Suo messaggio a {organisation}

arrived: Grazie per il Suo messaggio. Ci è arrivato il giorno {date} alle {hour}:{minute} ({zone}) e ha il riferimento {reference}.
arrived-on: Grazie per il Suo messaggio. Ci è arrivato il giorno {date} e ha il riferimento {reference}.
understood: Ecco che cosa abbiamo capito:
about: Lei ci ha scritto. Si tratta di questo:
ask.erasure: ci chiede di cancellare dati personali
ask.content-removal: ci chiede di rimuovere qualcosa che è stato pubblicato
ask.child: ci scrive a proposito dei dati personali di una persona minorenne
ask.unauthorised-account: ci segnala un account che qualcuno ha aperto senza permesso
ask.access: vuole sapere se trattiamo dati personali che La riguardano e, in tal caso, riceverne una copia
ask.rectification: ci chiede di correggere dati personali
ask.portability: vuole trasferire dati personali a un altro servizio
ask.restriction: ci chiede di limitare l’uso di dati personali
ask.objection: si oppone a un uso di dati personali
ask.opt-out: non vuole ricevere pubblicità da noi
ask.withdrawal-of-consent: revoca un consenso
ask.complaint: presenta un reclamo sul modo in cui vengono trattati dati personali
ask.authority: ci scrive per un’autorità o per conto di un’altra persona
ask.breach-written-notice: vuole ricevere un avviso scritto in caso di violazione di dati
ask.breach-inquiry: vuole sapere se un incidente di sicurezza La riguarda
ask.breach-report: ci segnala un possibile problema di sicurezza
ask.question: ha una domanda sulla protezione dei dati
ask-unclear: il Suo messaggio contiene qualcos’altro, che una persona deve prima leggere
all-unclear: Una persona del nostro team lo leggerà per capire di che cosa ha bisogno.
unreadable: Il Suo messaggio è cifrato o in un formato che non riusciamo ad aprire. Per favore lo invii di nuovo come testo semplice: basta rispondere a questa e-mail. Tralasci ciò che non vuole inviare in forma non cifrata.
first: Ci occupiamo del Suo messaggio prima che di altri.
answer-by: Le risponderemo entro il giorno {date}.
answer-soon: Le risponderemo il prima possibile.
by-promise: Lo promettiamo nella nostra informativa sulla privacy ({policy}).
opt-out-by-promise: Nella nostra informativa sulla privacy ({policy}) promettiamo che la pubblicità cessa entro il giorno {date}.
opt-out-by-law: Per legge, la Sua opposizione alla pubblicità deve avere effetto entro il giorno {date}.
by-eu-gdpr: Per legge deve ricevere nostre notizie entro un mese, quindi entro il giorno {date} (GDPR, articolo~12, paragrafo~3).
by-uk-gdpr: Per legge deve ricevere nostre notizie entro un mese, quindi entro il giorno {date} (UK GDPR, articolo~12A).
by-swiss-law: Per legge la nostra risposta deve arrivarLe di norma entro 30~giorni, quindi entro il giorno {date} (Legge federale svizzera sulla protezione dei dati, articolo~25, capoverso~7).
by-californian-law: Per legge deve ricevere nostre notizie entro 45~giorni, quindi entro il giorno {date} (California Code of Regulations, titolo~11, sezione~7021(b)).
by-data-privacy-framework: Partecipiamo al Data Privacy Framework: la nostra risposta a un reclamo deve quindi arrivarLe entro 45~giorni, cioè entro il giorno {date}.
uk-complaint-arrived: Con questa e-mail confermiamo anche che il Suo reclamo è arrivato, come richiede la legge (Data Protection Act 2018, sezione~164A).
what-next: Che cosa succede ora: una persona del nostro team privacy legge il Suo messaggio e se ne occupa. Se ci serve sapere altro, Glielo chiederemo.
what-next.opt-out: Che cosa succede ora: una persona del nostro team privacy se ne occupa. Non occorre fare altro, né dimostrare la propria identità.
verification: Come controlliamo chi chiede: prima di consegnare, cambiare o cancellare qualcosa, ci assicuriamo che nessun altro usi il Suo nome. Chiediamo il meno possibile, e mai una copia della carta d’identità o del passaporto.
for-a-child: Lei scrive per una persona minorenne. Controlliamo nel modo più semplice possibile se ha il diritto di farlo. Per favore non ci invii documenti della persona minorenne e non ci dica su di lei più del necessario.
no-login: Non occorre accedere all’account, e non ci serve nessuna password.
complaint: Esaminiamo il Suo reclamo e Le comunichiamo il risultato. Se serve più tempo, Le diciamo a che punto siamo.
authority-any-time: Se dove vive c’è un’autorità per la protezione dei dati, può rivolgersi a quell’autorità in qualsiasi momento. Non occorre aspettare la nostra risposta.
how-to-add: Abbiamo capito male qualcosa, o vuole aggiungere qualcosa? Risponda semplicemente a questa e-mail e lasci il riferimento nell’oggetto.
no-identity-papers: Per ora non occorre inviarci documenti d’identità.
no-answer-yet: Questa e-mail conferma solo che il Suo messaggio è arrivato. Non dice se abbiamo dati su di Lei e non è ancora una decisione.

status-page: In questa pagina può vedere a che punto siamo, risponderci e aggiungere qualcosa: {link}
status-page-confirm: Qualcuno ci ha dato questo indirizzo nel modulo del nostro sito. L’ha dato Lei? Allora per favore lo confermi nella nostra pagina, dove può anche vedere a che punto siamo. Se non l’ha dato Lei, ce lo dica nella stessa pagina. Prima di allora non inviamo qui dati personali. Ecco la pagina: {link}
receipt: Ecco la Sua ricevuta. Chi la possiede può controllare quale testo abbiamo ricevuto e quando: {link}
status-code: Qualcuno vorrebbe vedere la pagina con il riferimento {reference} nel nostro sito. Se è Lei, inserisca lì questo codice: {code}
status-code.not-you: Se non è Lei, non occorre fare nulla. Senza questo codice nessuno vede nulla. Il codice vale 30~minuti.

question.intro: Per andare avanti abbiamo bisogno di sapere da Lei quanto segue:
question.only-this: Per favore ci dica solo quello che chiediamo qui. Basta risponderci; non ci servono documenti d’identità.
question.opt-out: Perché la pubblicità cessi non occorre rispondere.

identity.why: Prima di consegnare, cambiare o cancellare qualcosa, dobbiamo avere la certezza che sia Lei a chiederlo. Questo La protegge: nessun altro deve ottenerlo a Suo nome.
identity.why-child: Prima di consegnare, cambiare o cancellare qualcosa, dobbiamo avere la certezza che Lei possa parlare a nome della persona minorenne. Questo serve a proteggerla.
identity.how: Funziona così:
identity.least: Per favore ci dica in una frase se questa richiesta viene da Lei. Per ora basta.
identity.least-child: Per favore ci dica in una frase quale rapporto ha con la persona minorenne: madre, padre o altra persona che ne ha la tutela. Per ora basta.
guardian.account-address: Per favore ci scriva una volta dall’indirizzo e-mail dell’account di cui parla.
guardian.known-facts: Per favore ci dica due cose sull’account che altri difficilmente sanno, per esempio il nome utente e quando è stato aperto all’incirca. Non ci serve alcuna password.
guardian.call: Per favore ci dica un numero di telefono e quando possiamo chiamarLa. Le faremo allora qualche domanda.
guardian.signed-statement: Per favore scriva in una frase che è la madre, il padre o che ha la tutela della persona minorenne, la firmi e ce la invii. Basta una foto.
identity.only-this: Per favore non ci invii altro, e nessuna copia della carta d’identità o del passaporto. Usiamo la Sua risposta solo per questo controllo e la cancelliamo quando non serve più.
no-data-said: Questa comunicazione non dice se abbiamo dati su di Lei.

extension.intro: Ci serve più tempo per risponderLe. Il motivo:
extension.complexity: Quello che chiede è complesso, e vogliamo risponderLe con cura.
extension.number-of-requests: Ci ha inviato diverse richieste, e ci serve tempo per tutte.

outcome.granted: Abbiamo fatto quello che ha chiesto.
outcome.answered: Ecco la nostra risposta:
outcome.nothing-found: Abbiamo cercato dati personali su di Lei e non ne abbiamo trovati.
outcome.nothing-found.child: Abbiamo cercato dati personali sulla persona minorenne e non ne abbiamo trovati.
outcome.nothing-found.other: Abbiamo cercato ciò di cui ci ha scritto e non abbiamo trovato nulla.
outcome.search-again: C’è un altro nome o un altro indirizzo con cui dobbiamo cercare? Ce lo dica, e cercheremo di nuovo.
outcome.withdrawn: Ci ha detto che non lo desidera più, quindi non faremo altro al riguardo. Se non è così, ci risponda semplicemente.
outcome.partly: Abbiamo fatto una parte di quello che ha chiesto.
outcome.rest: Il resto non possiamo farlo. Il motivo:
refusal: Non possiamo fare quello che chiede. Il motivo:
denial.identity-not-proved: Non abbiamo potuto accertare che Lei sia la persona interessata o possa agire a nome di questa persona. Per proteggerla, non abbiamo consegnato né cambiato nulla. Può ancora inviarci ciò che manca.
denial.legal-obligation: Una legge ci obbliga a continuare a usare i dati personali in questione.
denial.legal-claims: I dati personali servono per far valere o difendere un diritto in sede giudiziaria.
denial.freedom-of-expression: Altre persone hanno il diritto di esprimersi e di essere informate. In questo caso quel diritto pesa di più.
denial.public-interest: I dati personali servono per un compito di interesse pubblico.
denial.rights-of-others: Ciò lederebbe i diritti di altre persone.
denial.unfounded-or-excessive: La legge ci permette di rifiutare le richieste chiaramente infondate o eccessive, per esempio perché ripetute spesso. Pensiamo che questa sia una di quelle.
denial.not-covered: Nel Suo caso la legge non prevede questo diritto.
denial.not-ours: Su questi dati personali non decidiamo noi, ma altri.
used-only-for-that: Ciò che conserviamo per questo motivo non lo usiamo per nient’altro.
backups: Per un po’ possono restare copie nei nostri backup, finché non scadono. Fino ad allora non le usiamo.
record-kept: Conserviamo una breve nota della Sua richiesta e della nostra risposta, per poter dimostrare che ce ne siamo occupati. Non la usiamo per nient’altro.
cached-copies: I motori di ricerca e altri siti possono mostrare vecchie copie per un po’. Noi non possiamo cancellarle. Può chiederlo a chi li gestisce.
on-its-way: È possibile che Le arrivi ancora qualcosa che era già in viaggio.
look-again: Pensa che ci sbagliamo, o manca qualcosa? Ci risponda semplicemente, e riesamineremo la questione.
right-to-complain: Se non è d’accordo, ha il diritto di presentare reclamo a questa autorità:
right-to-court: Ha anche il diritto di rivolgersi a un giudice.

referral.intro: Del Suo reclamo si occupa ora questa autorità:
referral.their-reference: Il riferimento dell’autorità è {theirReference}.
referral.next: L’autorità decide come procedere, e noi le diamo ciò che le serve. Anche Lei può scrivere all’autorità.

notice.title.breach: Avviso di violazione dei dati personali
notice.title.policy-change: La nostra informativa sulla privacy cambia
notice.title.change-of-ownership: Un nuovo proprietario del nostro servizio
notice.what-happened: Che cosa è successo
notice.what-information: Quali dati sono coinvolti
notice.consequences: Che cosa può significare per Lei
notice.what-we-do: Che cosa stiamo facendo
notice.what-you-can-do: Che cosa può fare Lei
notice.more-information: Per saperne di più
notice.what-changes: Che cosa cambia
notice.from-when: Da quando
notice.contact: Può scriverci a {address} o usare il modulo su {link}.
notice.authority: Ha il diritto di presentare un reclamo a un’autorità per la protezione dei dati. Per Lei è questa:
notice.effective: Vale a partire dal {date}.
notice.posted: Questo avviso si trova anche su {link}.
notice.drill: Questa è un’esercitazione: non è successo nulla e non deve fare nulla.
notice.drill-subject: Esercitazione: {subject}
`;
