export const italian = `
# Italiano. Il senso di ogni riga è spiegato in en.ts.

locale: it-IT
reviewed:

greeting: Buongiorno,
other-language: Ci dispiace di non poterLe ancora scrivere nella Sua lingua. Può risponderci nella Sua lingua.
closing: Cordiali saluti
team: Il gruppo per la protezione dei dati, {organisation}
reference: Riferimento: {reference}. Se risponde, lo lasci per favore nell’oggetto.

subject.acknowledgement: {organisation}: abbiamo ricevuto il Suo messaggio – {reference}
subject.question: {organisation}: una domanda sul Suo messaggio – {reference}
subject.identity-check: {organisation}: prima di poterLe rispondere – {reference}
subject.extension: {organisation}: per la nostra risposta serve più tempo – {reference}
subject.answer: {organisation}: la nostra risposta – {reference}
subject.referral: {organisation}: novità sul Suo messaggio – {reference}
subject.reply: Il Suo messaggio a {organisation}

arrived: Grazie per il Suo messaggio. Ci è arrivato in data {date} alle {hour}:{minute} ({zone}) e ha il riferimento {reference}.
arrived-on: Grazie per il Suo messaggio. Ci è arrivato in data {date} e ha il riferimento {reference}.
understood: Ecco che cosa abbiamo capito:
about: Lei ci ha scritto. Si tratta di questo:
ask.erasure: ci chiede di cancellare dati personali
ask.content-removal: ci chiede di togliere qualcosa che è stato pubblicato
ask.child: ci scrive per i dati personali di una persona minorenne
ask.unauthorised-account: ci segnala un account che qualcuno ha aperto senza permesso
ask.access: vuole sapere se trattiamo dati personali che La riguardano e, in tal caso, riceverne una copia
ask.rectification: ci chiede di correggere dati personali
ask.portability: vuole portare dati personali presso un altro servizio
ask.restriction: ci chiede di limitare l’uso di dati personali
ask.objection: si oppone a un uso di dati personali
ask.opt-out: non vuole ricevere pubblicità da noi
ask.withdrawal-of-consent: revoca un consenso
ask.complaint: presenta un reclamo su come sono trattati dati personali
ask.authority: ci scrive per un’autorità o per conto di un’altra persona
ask.breach-written-notice: vuole ricevere un avviso scritto in caso di violazione di dati
ask.breach-inquiry: vuole sapere se un incidente di sicurezza La riguarda
ask.breach-report: ci segnala un possibile problema di sicurezza
ask.question: ha una domanda sulla protezione dei dati
ask-unclear: il Suo messaggio contiene qualcos’altro che prima deve leggere una persona
all-unclear: Una persona del nostro gruppo lo leggerà per capire di che cosa ha bisogno.
unreadable: Il Suo messaggio è cifrato o in un formato che non riusciamo ad aprire. Per favore lo invii di nuovo come testo semplice: basta rispondere a questa e-mail. Tralasci ciò che non vuole inviare senza cifratura.
first: Ci occupiamo del Suo messaggio prima che di altri.
answer-by: Le risponderemo al più tardi in data {date}.
answer-soon: Le risponderemo il prima possibile.
by-promise: Lo promettiamo nella nostra informativa sulla privacy ({policy}).
opt-out-by-promise: Nella nostra informativa sulla privacy ({policy}) promettiamo che la pubblicità cessa al più tardi in data {date}.
opt-out-by-law: Per legge, la Sua rinuncia alla pubblicità deve avere effetto al più tardi in data {date}.
by-eu-gdpr: Per legge dobbiamo risponderLe entro un mese, quindi al più tardi in data {date} (GDPR, articolo~12, paragrafo~3).
by-uk-gdpr: Per legge dobbiamo risponderLe entro un mese, quindi al più tardi in data {date} (UK GDPR, articolo~12A).
by-swiss-law: Per legge la nostra risposta deve arrivarLe di norma entro 30~giorni, quindi al più tardi in data {date} (Legge federale svizzera sulla protezione dei dati, articolo~25, capoverso~7).
by-californian-law: Per legge dobbiamo risponderLe entro 45~giorni, quindi al più tardi in data {date} (California Code of Regulations, titolo~11, sezione~7021(b)).
by-data-privacy-framework: Partecipiamo al Data Privacy Framework: la nostra risposta a un reclamo deve quindi arrivarLe entro 45~giorni, al più tardi in data {date}.
uk-complaint-arrived: Con questa e-mail confermiamo anche che il Suo reclamo è arrivato, come chiede la legge (Data Protection Act 2018, sezione~164A).
what-next: Che cosa succede ora: una persona del nostro gruppo per la protezione dei dati legge il Suo messaggio e se ne occupa. Se ci serve sapere altro, Glielo chiederemo.
what-next.opt-out: Che cosa succede ora: una persona del nostro gruppo per la protezione dei dati se ne occupa. Non deve fare altro e non deve dimostrare chi è.
verification: Come controlliamo chi chiede: prima di consegnare, cambiare o cancellare qualcosa, ci assicuriamo che nessun altro usi il Suo nome. Chiediamo il meno possibile, e nessuna copia di carta d’identità o passaporto.
for-a-child: Lei scrive per una persona minorenne. Controlliamo nel modo più semplice che possa farlo. Per favore non ci invii documenti della persona minorenne e non ci racconti più del necessario.
no-login: Non deve accedere all’account, e non ci serve nessuna password.
complaint: Esaminiamo il Suo reclamo e Le comunichiamo il risultato. Se serve più tempo, Le diciamo a che punto siamo.
authority-any-time: Se dove vive c’è un’autorità per la protezione dei dati, può rivolgersi a lei in qualsiasi momento. Non deve aspettare noi.
how-to-add: Abbiamo capito male, o vuole aggiungere qualcosa? Risponda semplicemente a questa e-mail e lasci il riferimento nell’oggetto.
no-identity-papers: Per ora non deve inviarci documenti d’identità.
no-answer-yet: Questa e-mail conferma solo che il Suo messaggio è arrivato. Non dice se abbiamo dati su di Lei e non è ancora una decisione.

question.intro: Per andare avanti dobbiamo sapere qualcosa da Lei:
question.only-this: Per favore ci dica solo quello che chiediamo qui. Basta rispondere a questa e-mail; non ci servono documenti d’identità.
question.opt-out: Non deve rispondere perché la pubblicità cessi.

identity.why: Prima di consegnare, cambiare o cancellare qualcosa, dobbiamo avere la certezza che sia Lei a chiederlo. Questo La protegge: nessun altro deve ottenerlo a Suo nome.
identity.why-child: Prima di consegnare, cambiare o cancellare qualcosa, dobbiamo avere la certezza che Lei possa parlare per la persona minorenne. Questo la protegge.
identity.how: Funziona così:
identity.only-this: Per favore non ci invii altro, e nessuna copia di carta d’identità o passaporto. Usiamo la Sua risposta solo per questo controllo e la cancelliamo quando non serve più.
no-data-said: Questa e-mail non dice se abbiamo dati su di Lei.

extension.intro: Ci serve più tempo per risponderLe. Il motivo:
extension.complexity: Quello che chiede è complesso, e vogliamo risponderLe con cura.
extension.number-of-requests: Ci ha inviato più richieste, e ci serve tempo per tutte.

outcome.granted: Abbiamo fatto quello che ha chiesto.
outcome.answered: Ecco la nostra risposta:
outcome.nothing-found: Abbiamo cercato dati personali su di Lei e non ne abbiamo trovati.
outcome.nothing-found.child: Abbiamo cercato dati personali sulla persona minorenne e non ne abbiamo trovati.
outcome.nothing-found.other: Abbiamo cercato ciò di cui ci ha scritto e non abbiamo trovato nulla.
outcome.search-again: C’è un altro nome o un altro indirizzo con cui dobbiamo cercare? Ce lo dica, e cercheremo di nuovo.
outcome.withdrawn: Ci ha detto che non lo desidera più, quindi non facciamo altro. Se non è così, risponda semplicemente a questa e-mail.
outcome.partly: Abbiamo fatto una parte di quello che ha chiesto.
outcome.rest: Il resto non possiamo farlo. Il motivo:
refusal: Non possiamo fare quello che chiede. Il motivo:
denial.identity-not-proved: Non abbiamo potuto accertare che Lei sia la persona interessata o possa agire per lei. Per proteggerla, non abbiamo consegnato né cambiato nulla. Può ancora inviarci ciò che manca.
denial.legal-obligation: Una legge ci obbliga a continuare a usare i dati personali in questione.
denial.legal-claims: I dati personali servono per far valere un diritto o per difendersi in giudizio.
denial.freedom-of-expression: Altre persone hanno il diritto di esprimersi e di essere informate. In questo caso quel diritto pesa di più.
denial.public-interest: I dati personali servono per un compito di interesse pubblico.
denial.rights-of-others: Danneggerebbe i diritti di altre persone.
denial.unfounded-or-excessive: La legge permette di rifiutare richieste che sono chiaramente senza fondamento o che vanno troppo oltre, per esempio perché si ripetono spesso. Pensiamo che questa sia una di quelle.
denial.not-covered: Nel Suo caso la legge non dà questo diritto.
denial.not-ours: Su questi dati personali non decidiamo noi, ma altri.
used-only-for-that: Ciò che conserviamo per questo motivo non lo usiamo per nient’altro.
backups: Per un po’ possono restare copie nei nostri backup, finché non scadono. Fino ad allora non le usiamo.
record-kept: Conserviamo una breve nota della Sua richiesta e della nostra risposta, per poter dimostrare che ce ne siamo occupati. Non la usiamo per nient’altro.
cached-copies: I motori di ricerca e altri siti possono mostrare vecchie copie per un po’. Noi non possiamo cancellarle. Può chiederlo a chi li gestisce.
on-its-way: Qualcosa che era già in viaggio può ancora arrivarLe.
look-again: Pensa che ci sbagliamo, o manca qualcosa? Risponda semplicemente a questa e-mail, e guarderemo di nuovo.
right-to-complain: Se non è d’accordo, ha il diritto di presentare reclamo a questa autorità:
right-to-court: Ha anche il diritto di rivolgersi a un giudice.

referral.intro: Del Suo reclamo si occupa ora questa autorità:
referral.their-reference: Il suo riferimento è {theirReference}.
referral.next: L’autorità decide come procedere, e noi le diamo ciò che le serve. Anche Lei può scriverle.
`;
