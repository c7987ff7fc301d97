export const italian = `
# Italiano. Il senso di ogni riga è spiegato in en.ts.

reviewed:

privacy-desk: Protezione dei dati
skip: Vai al contenuto
back: Indietro
error-prefix: Errore:
languages: Questa pagina in altre lingue
policy: Informativa sulla privacy
promises: I nostri impegni
notices: Avvisi
home: Scriverci
follow: Vedere a che punto siamo
check-receipt: Controllare una ricevuta
or-by-mail: Può scriverci anche per e-mail: {address}. Ha lo stesso valore.

start.title: Che cosa possiamo fare per Lei?
start.intro: Scelga la voce più adatta. Non servono né un account né documenti d’identità, ed è gratuito.
start.group.data: I miei dati
start.group.security: Sicurezza
start.group.other: Altro
choice.erasure: Cancellare i miei dati o chiudere il mio account
choice.child: Cancellare i dati di una persona minorenne
choice.unauthorised-account: Segnalare un account che non è mio
choice.content-removal: Far rimuovere un post, un’immagine o una recensione
choice.access: Ricevere una copia dei miei dati
choice.rectification: Correggere i miei dati
choice.opt-out: Non ricevere più pubblicità
choice.breach-written-notice: Ricevere un avviso scritto in caso di violazione di dati
choice.breach-inquiry: Sapere se un incidente di sicurezza mi riguarda
choice.breach-report: Segnalare una fuga di dati o un altro problema di sicurezza
choice.complaint: Presentare un reclamo sull’uso dei miei dati
choice.other: Fare una domanda o dire qualcos’altro
intro.erasure: Ci dica che cosa dobbiamo cercare. Non occorre indicare un motivo.
intro.child: Può chiederlo per una persona minorenne a nome della quale può parlare. Ce ne occupiamo prima di altre richieste. Per favore non ci dica su di lei più del necessario.
intro.unauthorised-account: Qualcuno ha aperto un account con il Suo indirizzo o a Suo nome? Non occorre accedervi, e non ci serve nessuna password.
intro.content-removal: Ci dica dove si trova e perché andrebbe rimosso.
intro.access: Le diciamo se trattiamo dati personali che La riguardano e, in tal caso, Gliene inviamo una copia.
intro.rectification: Ci dica che cosa è sbagliato e che cosa è giusto.
intro.opt-out: Basta il Suo indirizzo. Non occorre dimostrare la propria identità.
intro.breach-written-notice: Se c’è una violazione di dati che La riguarda, Le inviamo una lettera. È gratuito, e può ripensarci in qualsiasi momento.
intro.breach-inquiry: Ci dica quale indirizzo usa con noi e che cosa ha saputo.
intro.breach-report: Ha visto dati di altre persone, ha ricevuto qualcosa che era destinato ad altri o ha trovato un punto debole? Ci dica che cosa ha visto. Per favore non ci invii i dati di altre persone.
intro.complaint: Ci dica che cosa è successo e come si può rimediare. Esaminiamo il Suo reclamo e Le comunichiamo il risultato.
intro.other: Scriva con parole Sue. Il messaggio lo legge una persona.

optional: (facoltativo)
field.who: Di chi si tratta?
who.myself: Di me
who.child: Di una persona minorenne a nome della quale posso parlare
who.somebody-else: Di un’altra persona, che me lo ha chiesto
hint.somebody-else: Più avanti potremmo chiederLe un’autorizzazione firmata da questa persona. Per ora non occorre inviare nulla.
field.name: Il Suo nome
field.address: Il Suo indirizzo e-mail
hint.address: Invieremo la nostra risposta a questo indirizzo.
hint.address-opt-out: L’indirizzo che riceve la pubblicità. Invieremo lì anche la nostra conferma.
field.account: Indirizzo e-mail, nome utente o codice cliente da cercare
hint.account: Solo se non è l’indirizzo qui sopra. Mai una password.
field.link: Indirizzo web della pagina in cui si trova
hint.link: Può copiarlo dalla barra degli indirizzi del Suo browser.
field.postal: Indirizzo postale per la lettera
hint.postal: Via, CAP, località e Paese, ognuno su una riga.
field.country: Paese in cui vive
hint.country: Ci dice quali diritti Le dà la legge.
country.none: Preferisco non dirlo
country.california: Stati Uniti – California
field.message: Con parole Sue
hint.message: Per favore niente password, numeri di carte o documenti d’identità.
field.message-optional: C’è qualcos’altro che dovremmo sapere?
continue: Avanti
trap: Lasci vuoto questo campo

errors.title: C’è un problema
error.who: Scelga di chi si tratta.
error.name-missing: Inserisca il Suo nome.
error.name-long: Il nome può avere al massimo 200~caratteri.
error.address-missing: Inserisca il Suo indirizzo e-mail, così possiamo risponderLe.
error.address-form: Inserisca un indirizzo e-mail come nome@example.org.
error.address-long: Un indirizzo e-mail può avere al massimo 254~caratteri.
error.account-long: Questo campo può avere al massimo 300~caratteri.
error.link-long: Un indirizzo web può avere al massimo 2.000~caratteri.
error.postal-missing: Inserisca l’indirizzo postale a cui inviare la lettera.
error.postal-long: L’indirizzo postale può avere al massimo 1.000~caratteri.
error.country: Scelga un Paese dall’elenco, oppure non lo indichi.
error.message-missing: Ci dica con parole Sue di che cosa si tratta.
error.message-long: Il messaggio può avere al massimo 20.000~caratteri.
error.stale: Questa pagina è rimasta aperta a lungo. Niente è andato perso e niente è stato ancora inviato. Per favore la ricontrolli e la invii di nuovo.

check.title: Controlli prima di inviare
check.choice: Che cosa desidera
check.nothing: Niente di inserito
check.send-note: Dopo l’invio Le mandiamo subito una conferma per e-mail a {address}.
check.send-note-post: Dopo l’invio Le mostriamo una ricevuta. La conservi: non ci ha dato un indirizzo e-mail.
send: Invia
change: Modifica

sent.title: Abbiamo ricevuto il Suo messaggio
sent.reference: Il Suo riferimento è
sent.mail: Sta per ricevere un’e-mail. Dice che cosa abbiamo capito ed entro quando rispondiamo, e contiene il link alla pagina in cui può vedere a che punto siamo. Se entro un’ora non arriva nulla, guardi nella cartella della posta indesiderata.
sent.confirm: Per favore apra il link in quell’e-mail e confermi che l’indirizzo è Suo. Ci occupiamo comunque del Suo messaggio, ma non inviamo dati personali a un indirizzo che nessuno ha confermato.
sent.held: Una persona del nostro team guarderà prima il Suo messaggio. Fino ad allora non inviamo e-mail all’indirizzo che ci ha dato.
sent.no-mail: Non ci ha dato un indirizzo e-mail: per favore conservi questa pagina o la stampi.
sent.at: Ricevuto il giorno {date} alle {hour}:{minute} ({zone}).
understood: Ecco che cosa abbiamo capito
understood.unclear: Una persona del nostro team leggerà il messaggio per capire di che cosa ha bisogno.
receipt.title: La Sua ricevuta
receipt.what: Questo codice prova che abbiamo ricevuto da Lei questo testo in quel momento. Lo conservi: può controllarlo Lei, e può controllarlo ogni persona a cui lo mostra.
receipt.code: Ricevuta
receipt.digest: Impronta del Suo testo (SHA-256)

verify.title: Controllare una ricevuta
verify.intro: Chi ha una nostra ricevuta può controllare qui se è autentica.
verify.code: Ricevuta
verify.words: Il testo inviato
hint.verify-words: Se lo inserisce, lo confrontiamo anche con l’impronta. Non ne conserviamo nulla.
verify.button: Controlla
verify.genuine: Questa ricevuta è autentica. Abbiamo ricevuto il messaggio con il riferimento {reference} il giorno {date} alle {hour}:{minute} ({zone}).
verify.words-match: Il testo è esattamente quello inviato.
verify.words-differ: Il testo non è esattamente quello inviato. Basta un solo carattere diverso.
verify.false: Questa ricevuta non è nostra, oppure ne manca una parte. La copi per intero, dal primo all’ultimo carattere.

follow.title: Vedere a che punto siamo
follow.intro: Inserisca il Suo riferimento. Inviamo un codice all’indirizzo e-mail che gli corrisponde. Il link nelle nostre e-mail porta alla stessa pagina.
follow.reference: Il Suo riferimento
hint.reference: È simile a PD-7F3K-9QXM-4 e si trova in ogni nostra e-mail.
follow.send: Invia il codice
follow.sent: Se questo riferimento esiste, un codice sta arrivando all’indirizzo e-mail che gli corrisponde. Il codice vale 30~minuti.
follow.code: Il codice ricevuto per e-mail
follow.open: Apri
error.reference: Questo riferimento non è nostro. Un riferimento è simile a PD-7F3K-9QXM-4: per favore controlli ogni carattere.
error.code: Questo codice non è giusto o è scaduto. Lo controlli, oppure ne chieda uno nuovo.
error.too-often: Ci sono stati troppi tentativi per questo riferimento. Per favore usi il link in una delle nostre e-mail o riprovi domani.

status.title: A che punto siamo
status.dead: Questo link non è più valido
status.dead-what: I link a questa pagina scadono dopo qualche tempo, così nessun altro può usarne uno vecchio. Inserisca il Suo riferimento per riceverne uno nuovo.
status.erased: I contenuti personali di questa pratica sono stati cancellati. Resta solo una breve nota che ce ne siamo occupati.
status.confirm.title: Questo indirizzo è Suo?
status.confirm.what: Abbiamo ricevuto questo messaggio con il nostro modulo. Per favore confermi che l’ha inviato Lei. Prima di allora non inviamo dati personali.
status.confirm.yes: Sì, l’ho inviato io
status.confirmed: Grazie. L’indirizzo è confermato.
status.asks: Che cosa ha chiesto
status.since: Ricevuto il giorno {date}.
state.open: Ce ne stiamo occupando.
state.first: Ce ne occupiamo prima di altro.
state.waiting-person: Aspettiamo la Sua risposta alla nostra domanda.
state.waiting-identity: Dobbiamo avere la certezza che sia Lei a chiederlo. Per favore risponda alla domanda che Le abbiamo inviato.
state.granted: Fatto.
state.answered: Abbiamo risposto.
state.partly: Ne abbiamo fatto una parte e Le abbiamo detto perché non il resto.
state.refused: Non abbiamo potuto farlo e Le abbiamo detto perché.
state.nothing-found: Abbiamo cercato e non abbiamo trovato nulla.
state.withdrawn: Ci ha detto che non lo desidera più.
state.escalated: Se ne occupa un’autorità per la protezione dei dati.
state.extended: Ci serve più tempo del solito e Le abbiamo detto perché.
status.frozen: Nessun dato della persona minorenne viene usato finché non c’è una decisione.
status.messages: Messaggi
status.you: Lei ha scritto il giorno {date}
status.we: Noi abbiamo scritto il giorno {date}
status.files: File:
status.no-words: Un messaggio senza testo.
status.write.title: Rispondere o aggiungere qualcosa
status.write.label: Il Suo messaggio
status.write.button: Invia
status.file.title: Aggiungere un file
status.file.what: Un’immagine, un PDF, un file di testo o un documento Office di al massimo {megabytes}~MB. Per favore niente documenti d’identità, a meno che non li abbiamo chiesti noi.
status.file.label: File
status.file.button: Aggiungi il file
status.added: Abbiamo ricevuto il Suo file.
status.written: Abbiamo ricevuto il Suo messaggio.
status.withdraw: Non lo desidero più
status.not-meant: Non intendevo questo
status.withdrawn: Grazie. Non faremo altro al riguardo.
status.disputed: Grazie. Una persona del nostro team lo rileggerà.
status.not-me.title: Non l’ha inviato Lei?
status.not-me.what: Forse qualcuno ha usato il Suo indirizzo, per errore o di proposito. Ce lo dica: non faremo nulla a Suo nome, e questo link non varrà più.
status.not-me.button: Non l’ho inviato io
status.disowned.title: Grazie per avercelo detto
status.disowned.what: Non faremo nulla a Suo nome. Se ne occuperà una persona del nostro team. Non occorre fare altro.
status.nothing-more: Qui non si può più aggiungere nulla. Se ha bisogno di qualcosa, ci scriva di nuovo.

promises.title: I nostri impegni
promises.intro: Queste frasi vengono dalla nostra informativa sulla privacy. Per ogni messaggio che ci arriva controlliamo se le rispettiamo.
promises.days: Rispondiamo entro {days}~giorni.
promises.business-days: Lo facciamo entro {days}~giorni lavorativi.
promises.version: Dall’informativa sulla privacy, versione: {version}
promises.score: Mantenuta dal {date}: {kept} su {ended}
promises.none: Qui non ci sono ancora impegni.
notices.title: Avvisi
notices.none: Al momento non ci sono avvisi.
notices.intro: Qui pubblichiamo quello che tutti dovrebbero sapere, per esempio in caso di violazione di dati.

failed.title: Qualcosa non ha funzionato
failed.fault: C’è stato un errore da parte nostra. Non è cambiato nulla. Per favore riprovi tra un momento.
failed.missing: A questo indirizzo non c’è nessuna pagina. Forse manca una parte del link.
failed.too-many: In questo momento arrivano moltissimi messaggi dalla Sua rete, e non possiamo ricevere questo con il modulo. Per favore lo invii per e-mail: lì non va perso nulla.
failed.too-large: L’invio è troppo grande per questo modulo. Per favore lo accorci o lo mandi per e-mail.

notices.posted: Pubblicato il {date}
notices.corrected: Corretto il {date}
notices.earlier: Che cosa c’era qui fino al {date}
notices.feed: Seguire questa pagina con un feed (Atom)
notices.banner: {organisation} ha pubblicato un avviso:
status.notices: Avvisi che La riguardano
`;
