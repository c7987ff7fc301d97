export const french = `
# Français. Le sens de chaque ligne est expliqué dans en.ts.

reviewed:

privacy-desk: Protection des données
skip: Aller au contenu
back: Retour
error-prefix: Erreur~:
languages: Cette page dans d’autres langues
policy: Politique de confidentialité
promises: Nos engagements
notices: Avis
home: Nous écrire
follow: Voir où nous en sommes
check-receipt: Vérifier un accusé de réception
or-by-mail: Vous pouvez aussi nous écrire par e-mail~: {address}. Votre message sera traité de la même façon.

start.title: Que pouvons-nous faire pour vous~?
start.intro: Choisissez ce qui correspond le mieux. C’est gratuit, et vous n’avez besoin ni de compte ni de pièce d’identité.
start.group.data: Mes données
start.group.security: Sécurité
start.group.other: Autre chose
choice.erasure: Faire effacer mes données ou fermer mon compte
choice.child: Faire effacer les données d’un enfant
choice.unauthorised-account: Signaler un compte qui n’est pas à moi
choice.content-removal: Faire retirer une publication, une image ou un avis
choice.access: Recevoir une copie de mes données
choice.rectification: Faire corriger mes données
choice.opt-out: Ne plus recevoir de publicité
choice.breach-written-notice: Recevoir un avis écrit en cas de violation de données
choice.breach-inquiry: Savoir si un incident de sécurité me concerne
choice.breach-report: Signaler une fuite de données ou un autre problème de sécurité
choice.complaint: Faire une réclamation sur l’utilisation de mes données
choice.other: Poser une question ou dire autre chose
intro.erasure: Dites-nous ce que nous devons chercher. Vous n’avez pas à donner de raison.
intro.child: Vous pouvez le demander pour un enfant au nom duquel vous pouvez parler. Nous traitons ces demandes en priorité. Merci de ne rien nous dire de plus sur l’enfant que ce qui est nécessaire.
intro.unauthorised-account: Quelqu’un a ouvert un compte avec votre adresse ou à votre nom~? Vous n’avez pas besoin de vous y connecter, et nous n’avons pas besoin de mot de passe.
intro.content-removal: Dites-nous où cela se trouve et pourquoi il faudrait le retirer.
intro.access: Nous vous disons si nous utilisons des données personnelles qui vous concernent et, si c’est le cas, nous vous en envoyons une copie.
intro.rectification: Dites-nous ce qui est faux et ce qui est juste.
intro.opt-out: Votre adresse suffit. Vous n’avez pas à prouver votre identité.
intro.breach-written-notice: En cas de violation de données qui vous concerne, nous vous envoyons une lettre. C’est gratuit, et vous pouvez changer d’avis à tout moment.
intro.breach-inquiry: Dites-nous quelle adresse vous utilisez avec nous et ce que vous avez appris.
intro.breach-report: Avez-vous vu des données d’autres personnes, reçu quelque chose qui ne vous était pas destiné ou trouvé une faille de sécurité~? Dites-nous ce que vous avez vu. Merci de ne pas nous envoyer les données d’autres personnes.
intro.complaint: Dites-nous ce qui s’est passé et ce qui pourrait réparer la situation. Nous examinons votre réclamation et vous en communiquons le résultat.
intro.other: Écrivez avec vos propres mots. Une personne vous lira.

optional: (facultatif)
field.who: De qui s’agit-il~?
who.myself: De moi
who.child: D’un enfant au nom duquel je peux parler
who.somebody-else: D’une autre personne, qui me l’a demandé
hint.somebody-else: Nous vous demanderons peut-être plus tard une autorisation signée par cette personne. Pour le moment, vous n’avez rien à envoyer.
field.name: Votre nom
field.address: Votre adresse e-mail
hint.address: Notre réponse sera envoyée à cette adresse.
hint.address-opt-out: L’adresse qui reçoit la publicité. Notre confirmation y sera aussi envoyée.
field.account: Adresse e-mail, identifiant ou numéro client à chercher
hint.account: Seulement si ce n’est pas l’adresse ci-dessus. Jamais de mot de passe.
field.link: Adresse de la page web concernée
hint.link: Vous pouvez la copier depuis la barre d’adresse de votre navigateur.
field.postal: Adresse postale pour la lettre
hint.postal: Rue, code postal, ville et pays, chacun sur sa propre ligne.
field.country: Pays où vous vivez
hint.country: Il nous indique quels droits la loi vous donne.
country.none: Je préfère ne pas le dire
country.california: États-Unis – Californie
field.message: Avec vos propres mots
hint.message: Merci de ne pas indiquer de mot de passe ni de numéro de carte, et de ne pas envoyer de pièce d’identité.
field.message-optional: Y a-t-il autre chose que nous devrions savoir~?
continue: Continuer
trap: Laissez ce champ vide

errors.title: Il y a un problème
error.who: Choisissez de qui il s’agit.
error.name-missing: Indiquez votre nom.
error.name-long: Le nom peut avoir au plus 200~caractères.
error.address-missing: Indiquez votre adresse e-mail, pour que nous puissions vous répondre.
error.address-form: Indiquez une adresse e-mail comme nom@example.org.
error.address-long: Une adresse e-mail peut avoir au plus 254~caractères.
error.account-long: Ce champ peut avoir au plus 300~caractères.
error.link-long: Une adresse web peut avoir au plus 2~000~caractères.
error.postal-missing: Indiquez l’adresse postale à laquelle la lettre doit être envoyée.
error.postal-long: L’adresse postale peut avoir au plus 1~000~caractères.
error.country: Choisissez un pays dans la liste, ou n’en indiquez pas.
error.message-missing: Dites-nous avec vos propres mots de quoi il s’agit.
error.message-long: Votre message peut avoir au plus 20~000~caractères.
error.stale: Cette page est restée ouverte longtemps. Rien n’est perdu, et rien n’a encore été envoyé. Merci de la relire et de l’envoyer de nouveau.

check.title: Vérifiez avant l’envoi
check.choice: Vous souhaitez
check.nothing: Rien d’indiqué
check.send-note: Après l’envoi, nous vous le confirmons tout de suite par e-mail à l’adresse {address}.
check.send-note-post: Après l’envoi, nous vous montrons un accusé de réception. Gardez-le~: vous ne nous avez pas donné d’adresse e-mail.
send: Envoyer
change: Modifier

sent.title: Nous avons bien reçu votre message
sent.reference: Votre référence est
sent.mail: Vous allez recevoir un e-mail. Il dit ce que nous avons compris et quand nous répondrons au plus tard, et il contient un lien vers la page où vous pouvez suivre votre message. Si rien n’arrive dans l’heure, regardez dans vos courriers indésirables.
sent.confirm: Merci d’ouvrir le lien dans cet e-mail et de confirmer que l’adresse est bien la vôtre. Nous traitons votre message dans tous les cas, mais nous n’envoyons aucune donnée personnelle à une adresse qui n’a pas été confirmée.
sent.held: Une personne de notre équipe regarde d’abord votre message. D’ici là, aucun e-mail n’est envoyé à l’adresse que vous avez donnée.
sent.no-mail: Vous ne nous avez pas donné d’adresse e-mail~: pensez à enregistrer cette page ou à l’imprimer.
sent.at: Reçu le {date} à {hour}~h~{minute} ({zone}).
understood: Voici ce que nous avons compris
understood.unclear: Une personne de notre équipe va lire votre message pour comprendre ce dont vous avez besoin.
receipt.title: Votre accusé de réception
receipt.what: Ce code prouve que nous avons reçu ce texte de vous à ce moment-là. Gardez-le. Il vous permet de le vérifier, à vous et à toute personne à qui vous le montrez.
receipt.code: Accusé de réception
receipt.digest: Empreinte de votre texte (SHA-256)

verify.title: Vérifier un accusé de réception
verify.intro: Toute personne qui a un de nos accusés de réception peut vérifier ici s’il est authentique.
verify.code: Accusé de réception
verify.words: Le texte envoyé
hint.verify-words: Si vous l’indiquez, nous le comparons aussi avec l’empreinte. Nous n’en gardons rien.
verify.button: Vérifier
verify.genuine: Cet accusé de réception est authentique. Nous avons reçu le message qui porte la référence {reference} le {date} à {hour}~h~{minute} ({zone}).
verify.words-match: Le texte est exactement celui qui a été envoyé.
verify.words-differ: Le texte n’est pas exactement celui qui a été envoyé. Il suffit pour cela d’un seul caractère différent.
verify.false: Cet accusé de réception ne vient pas de nous, ou il en manque une partie. Copiez-le en entier, du premier au dernier caractère.

follow.title: Voir où nous en sommes
follow.intro: Indiquez votre référence. Nous envoyons un code à l’adresse e-mail qui lui correspond. Le lien dans nos e-mails mène à la même page.
follow.reference: Votre référence
hint.reference: Elle se présente ainsi~: PD-7F3K-9QXM-4. Vous la trouvez dans chacun de nos e-mails.
follow.send: Recevoir le code
follow.sent: Si cette référence existe, un code est en route vers l’adresse e-mail qui lui correspond. Il est valable 30~minutes.
follow.code: Le code reçu par e-mail
follow.open: Ouvrir
error.reference: Cette référence ne vient pas de nous. Elle devrait se présenter ainsi~: PD-7F3K-9QXM-4. Merci de vérifier chaque caractère.
error.code: Ce code n’est pas le bon, ou il est trop ancien. Vérifiez-le ou demandez-en un nouveau.
error.too-often: Il y a eu trop d’essais pour cette référence. Merci d’utiliser le lien dans un de nos e-mails ou de réessayer demain.

status.title: Où nous en sommes
status.dead: Ce lien n’est plus valable
status.dead-what: Les liens vers cette page expirent au bout d’un certain temps, pour que personne d’autre ne puisse en utiliser un ancien. Indiquez votre référence pour en recevoir un nouveau.
status.erased: Les éléments personnels de ce dossier ont été effacés. Il n’en reste qu’une courte trace, qui montre que nous l’avons traité.
status.confirm.title: Cette adresse est-elle la vôtre~?
status.confirm.what: Nous avons reçu ce message par notre formulaire. Merci de confirmer qu’il vient bien de vous. Avant cela, nous n’envoyons aucune donnée personnelle.
status.confirm.yes: Oui, il vient de moi
status.confirmed: Merci. L’adresse est confirmée.
status.asks: Ce que vous avez demandé
status.since: Reçu le {date}.
state.open: Nous nous en occupons.
state.first: Nous le traitons en priorité.
state.waiting-person: Nous attendons votre réponse à notre question.
state.waiting-identity: Nous devons avoir la certitude que la demande vient bien de vous. Merci de répondre à la question que nous vous avons envoyée.
state.granted: C’est fait.
state.answered: Nous avons répondu.
state.partly: Nous en avons fait une partie et vous avons dit pourquoi nous n’avons pas fait le reste.
state.refused: Nous n’avons pas pu le faire et vous avons dit pourquoi.
state.nothing-found: Nous avons cherché et n’avons rien trouvé.
state.withdrawn: Vous y avez renoncé.
state.escalated: Une autorité de protection des données s’en occupe.
state.extended: Il nous faut plus de temps que d’habitude, et nous vous avons dit pourquoi.
status.frozen: Aucune donnée de l’enfant n’est utilisée tant que la décision n’est pas prise.
status.messages: Messages
status.you: Vous avez écrit le {date}
status.we: Nous avons écrit le {date}
status.files: Fichiers~:
status.no-words: Un message sans texte.
status.write.title: Répondre ou ajouter quelque chose
status.write.label: Votre message
status.write.button: Envoyer
status.file.title: Ajouter un fichier
status.file.what: Une image, un PDF, un fichier texte ou un document bureautique de {megabytes}~Mo au plus. Merci de ne pas envoyer de pièce d’identité, sauf si nous vous l’avons demandé.
status.file.label: Fichier
status.file.button: Ajouter le fichier
status.added: Nous avons bien reçu votre fichier.
status.written: Nous avons bien reçu votre message.
status.withdraw: Je ne le souhaite plus
status.not-meant: Ce n’est pas ma demande
status.withdrawn: Merci. Nous ne faisons rien de plus à ce sujet.
status.disputed: Merci. Une personne de notre équipe va relire votre message.
status.not-me.title: Ce message ne vient pas de vous~?
status.not-me.what: Quelqu’un a peut-être utilisé votre adresse, par erreur ou exprès. Dites-le-nous~: rien ne sera alors fait en votre nom, et ce lien ne sera plus valable.
status.not-me.button: Il ne vient pas de moi
status.disowned.title: Merci de nous l’avoir dit
status.disowned.what: Rien ne sera fait en votre nom. Une personne de notre équipe va s’en occuper. Vous n’avez rien d’autre à faire.
status.nothing-more: Vous ne pouvez plus rien ajouter ici. Écrivez-nous de nouveau si vous avez besoin de quelque chose.

promises.title: Nos engagements
promises.intro: Voici des phrases de notre politique de confidentialité. À chaque message que nous recevons, nous vérifions que nous les respectons.
promises.days: Nous répondons dans un délai de {days}~jours.
promises.business-days: Nous le faisons dans un délai de {days}~jours ouvrés.
promises.version: Extrait de la politique de confidentialité, version~: {version}
promises.score: Tenue depuis le {date}~: {kept} sur {ended}
promises.none: Il n’y a pas encore d’engagements ici.
notices.title: Avis
notices.none: Il n’y a pas d’avis en ce moment.
notices.intro: Nous publions ici ce que tout le monde doit savoir, par exemple en cas de violation de données.

failed.title: Cela n’a pas fonctionné
failed.fault: Une erreur s’est produite de notre côté. Rien n’a été modifié. Merci de réessayer dans un instant.
failed.missing: Il n’y a pas de page à cette adresse. Il manque peut-être une partie du lien.
failed.too-many: Il y a en ce moment énormément de messages qui viennent de votre réseau. Nous ne pouvons donc pas prendre celui-ci par le formulaire. Merci de l’envoyer par e-mail~: rien ne s’y perdra.
failed.too-large: Votre envoi est trop volumineux pour ce formulaire. Merci de le raccourcir ou de l’envoyer par e-mail.

notices.posted: Publié le {date}
notices.corrected: Corrigé le {date}
notices.earlier: Ce qui figurait ici jusqu’au {date}
notices.feed: Suivre cette page par un flux (Atom)
notices.banner: {organisation} a publié un avis :
status.notices: Avis qui vous concernent
`;
