export const french = `
# Français. Le sens de chaque ligne est expliqué dans en.ts.

locale: fr-FR
first-of-month: 1er
reviewed:

greeting: Bonjour,
other-language: Nous regrettons de ne pas encore pouvoir vous écrire dans votre langue. Vous pouvez nous répondre dans votre langue.
closing: Cordialement
team: L’équipe chargée de la protection des données, {organisation}
reference: Référence~: {reference}. Si vous répondez, merci de la laisser dans l’objet.
reference.on-paper: Référence~: {reference}. Si vous répondez, merci de l’indiquer.

subject.acknowledgement: {organisation}~: nous avons bien reçu votre message – {reference}
subject.question: {organisation}~: une question sur votre message – {reference}
subject.identity-check: {organisation}~: avant de pouvoir vous répondre – {reference}
subject.extension: {organisation}~: notre réponse prendra plus de temps – {reference}
subject.answer: {organisation}~: notre réponse – {reference}
subject.referral: {organisation}~: des nouvelles de votre message – {reference}
subject.status-code: {organisation}~: votre code
subject.reply: Votre message à {organisation}

arrived: Merci de votre message. Il nous est parvenu le {date} à {hour}~h~{minute} ({zone}) et porte la référence {reference}.
arrived-on: Merci de votre message. Il nous est parvenu le {date} et porte la référence {reference}.
understood: Voici ce que nous avons compris~:
about: Vous nous avez écrit. Voici de quoi il s’agit~:
ask.erasure: vous nous demandez d’effacer des données personnelles
ask.content-removal: vous nous demandez de retirer un contenu publié
ask.child: vous nous écrivez au sujet des données personnelles d’un enfant
ask.unauthorised-account: vous nous signalez un compte ouvert sans autorisation
ask.access: vous souhaitez savoir si nous utilisons des données personnelles qui vous concernent et, si c’est le cas, en recevoir une copie
ask.rectification: vous nous demandez de corriger des données personnelles
ask.portability: vous souhaitez transférer des données personnelles vers un autre service
ask.restriction: vous nous demandez de limiter l’utilisation de données personnelles
ask.objection: vous vous opposez à une utilisation de données personnelles
ask.opt-out: vous ne souhaitez pas recevoir de publicité de notre part
ask.withdrawal-of-consent: vous retirez un consentement
ask.complaint: vous vous plaignez de la manière dont des données personnelles sont traitées
ask.authority: vous nous écrivez au nom d’une autorité ou d’une autre personne
ask.breach-written-notice: vous souhaitez recevoir un avis écrit en cas de violation de données
ask.breach-inquiry: vous souhaitez savoir si un incident de sécurité vous concerne
ask.breach-report: vous nous signalez un possible problème de sécurité
ask.question: vous avez une question sur la protection des données
ask-unclear: votre message contient autre chose, qu’une personne doit d’abord lire
all-unclear: Une personne de notre équipe va le lire pour comprendre ce dont vous avez besoin.
unreadable: Votre message est chiffré ou présenté sous une forme que nous ne pouvons pas ouvrir. Merci de nous l’envoyer de nouveau en texte simple~: il suffit de répondre à cet e-mail. N’y mettez rien que vous ne souhaitez pas envoyer sans chiffrement.
first: Nous traitons votre message en priorité.
answer-by: Nous vous répondrons au plus tard le {date}.
answer-soon: Nous vous répondrons dès que possible.
by-promise: Notre politique de confidentialité ({policy}) le promet.
opt-out-by-promise: Notre politique de confidentialité ({policy}) promet que la publicité cesse au plus tard le {date}.
opt-out-by-law: La loi veut que votre opposition à la publicité prenne effet au plus tard le {date}.
by-eu-gdpr: La loi nous oblige à vous donner des nouvelles dans un délai d’un mois, donc au plus tard le {date} (RGPD article~12, paragraphe~3).
by-uk-gdpr: La loi nous oblige à vous donner des nouvelles dans un délai d’un mois, donc au plus tard le {date} (UK GDPR, article~12A).
by-swiss-law: Selon la loi, vous devez en règle générale recevoir notre réponse dans un délai de 30~jours, donc au plus tard le {date} (loi fédérale suisse sur la protection des données, article~25, alinéa~7).
by-californian-law: La loi nous oblige à vous donner des nouvelles dans un délai de 45~jours, donc au plus tard le {date} (California Code of Regulations, Title~11, section~7021(b)).
by-data-privacy-framework: Nous adhérons au Data Privacy Framework. Vous devez donc recevoir notre réponse à une réclamation dans un délai de 45~jours, au plus tard le {date}.
uk-complaint-arrived: Par cet e-mail, nous confirmons aussi que votre réclamation nous est parvenue, comme la loi le demande (Data Protection Act 2018, section~164A).
what-next: La suite~: une personne de notre équipe chargée de la protection des données lit votre message et s’en occupe. S’il nous manque une information, nous vous la demanderons.
what-next.opt-out: La suite~: une personne de notre équipe chargée de la protection des données s’en occupe. Vous n’avez rien d’autre à faire et n’avez pas à prouver votre identité.
verification: Notre vérification~: avant que quoi que ce soit soit communiqué, modifié ou effacé, nous nous assurons que personne d’autre n’utilise votre nom. Nous demandons le moins possible, et aucune copie de carte d’identité ou de passeport.
for-a-child: Vous nous écrivez pour un enfant. Nous vérifions de la manière la plus simple que vous pouvez le faire. Merci de ne pas nous envoyer de papiers de l’enfant et de ne rien nous dire de plus sur l’enfant que ce qui est nécessaire.
no-login: Vous n’avez pas besoin de vous connecter au compte, et nous n’avons pas besoin de mot de passe.
complaint: Nous examinons votre réclamation et vous en communiquons le résultat. Si cela prend plus de temps, nous vous disons où nous en sommes.
authority-any-time: S’il existe une autorité de protection des données là où vous vivez, vous pouvez vous adresser à elle à tout moment. Vous n’avez pas besoin de nous attendre.
how-to-add: Si nous avons mal compris, ou si vous souhaitez ajouter quelque chose, répondez simplement à ce message en laissant la référence dans l’objet.
no-identity-papers: Vous n’avez pas besoin de nous envoyer de pièce d’identité pour le moment.
no-answer-yet: Ce message confirme seulement que le vôtre est arrivé. Il ne dit pas si nous avons des données qui vous concernent et ne constitue pas encore une décision.

status-page: Sur cette page, vous pouvez voir où nous en sommes, nous répondre et ajouter quelque chose~: {link}
status-page-confirm: Quelqu’un nous a donné cette adresse dans le formulaire de notre site. Était-ce vous~? Alors merci de le confirmer sur notre page, où vous pouvez aussi voir où nous en sommes. Si ce n’était pas vous, dites-le-nous sur la même page. Avant cela, nous n’envoyons ici aucune donnée personnelle. Voici la page~: {link}
receipt: Voici votre accusé de réception. Il permet à toute personne qui l’a reçu de vérifier quel texte nous est parvenu, et quand~: {link}
status-code: Quelqu’un souhaite voir la page de la référence {reference} sur notre site. Si c’est vous, saisissez-y ce code~: {code}
status-code.not-you: Si ce n’est pas vous, vous n’avez rien à faire. Sans ce code, personne ne voit rien. Le code est valable 30~minutes.

question.intro: Pour continuer, nous avons besoin d’une information de votre part~:
question.only-this: Merci de nous dire seulement ce que nous demandons ici. Il suffit de nous répondre~; nous n’avons pas besoin de pièce d’identité.
question.opt-out: Pour que la publicité cesse, vous n’avez pas besoin de répondre.

identity.why: Avant de communiquer, de modifier ou d’effacer quoi que ce soit, nous devons avoir la certitude que la demande vient bien de vous. Cela vous protège~: personne d’autre ne doit pouvoir l’obtenir en votre nom.
identity.why-child: Avant de communiquer, de modifier ou d’effacer quoi que ce soit, nous devons avoir la certitude que vous pouvez parler au nom de l’enfant. Cela protège l’enfant.
identity.how: Voici comment faire~:
identity.least: Merci de nous dire en une phrase si cette demande vient de vous. Cela suffit pour l’instant.
identity.least-child: Merci de nous dire en une phrase ce que vous êtes pour l’enfant~: mère, père ou autre représentant légal. Cela suffit pour l’instant.
guardian.account-address: Merci de nous écrire une fois depuis l’adresse e-mail du compte dont vous parlez.
guardian.known-facts: Merci de nous indiquer deux choses sur le compte que d’autres ne savent guère, par exemple le nom d’utilisateur et la date approximative de son ouverture. Nous n’avons pas besoin de mot de passe.
guardian.call: Merci de nous indiquer un numéro de téléphone et quand nous pouvons vous appeler. Nous vous poserons alors quelques questions.
guardian.signed-statement: Merci d’écrire en une phrase que vous êtes la mère, le père ou un autre représentant légal de l’enfant, de la signer et de nous l’envoyer. Une photo suffit.
identity.only-this: Merci de ne rien nous envoyer de plus, et surtout pas de copie de carte d’identité ou de passeport. Nous utilisons votre réponse seulement pour cette vérification et l’effaçons quand elle n’est plus nécessaire.
no-data-said: Ce message ne dit pas si nous avons des données qui vous concernent.

extension.intro: Il nous faut plus de temps pour vous répondre. La raison~:
extension.complexity: Votre demande est complexe, et nous voulons y répondre avec soin.
extension.number-of-requests: Vous nous avez envoyé plusieurs demandes, et il nous faut du temps pour chacune.

outcome.granted: Nous avons fait ce que vous avez demandé.
outcome.answered: Voici notre réponse~:
outcome.nothing-found: Nous avons cherché des données personnelles qui vous concernent et n’en avons pas trouvé.
outcome.nothing-found.child: Nous avons cherché des données personnelles qui concernent l’enfant et n’en avons pas trouvé.
outcome.nothing-found.other: Nous avons cherché ce dont vous nous avez parlé et n’avons rien trouvé.
outcome.search-again: Y a-t-il un autre nom ou une autre adresse sous lesquels nous devrions chercher~? Dites-le-nous, et nous chercherons de nouveau.
outcome.withdrawn: Vous nous avez dit que vous ne le souhaitez plus. Nous ne faisons donc rien de plus. Si ce n’est pas exact, répondez simplement à ce message.
outcome.partly: Nous avons fait une partie de ce que vous avez demandé.
outcome.rest: Nous ne pouvons pas faire le reste. La raison~:
refusal: Nous ne pouvons pas faire ce que vous demandez. La raison~:
denial.identity-not-proved: Nous n’avons pas pu nous assurer que vous êtes la personne concernée ou que vous pouvez agir en son nom. Pour protéger cette personne, nous n’avons rien communiqué ni modifié. Vous pouvez encore nous envoyer ce qui manque.
denial.legal-obligation: Une loi nous oblige à continuer d’utiliser les données personnelles concernées.
denial.legal-claims: Les données personnelles sont nécessaires pour faire valoir des droits en justice ou pour s’y défendre.
denial.freedom-of-expression: D’autres personnes ont le droit de s’exprimer et de s’informer. Ici, ce droit pèse plus lourd.
denial.public-interest: Les données personnelles sont nécessaires à une mission d’intérêt public.
denial.rights-of-others: Cela porterait atteinte aux droits d’autres personnes.
denial.unfounded-or-excessive: La loi nous permet de refuser les demandes qui sont manifestement sans fondement ou excessives, par exemple parce qu’elles sont souvent répétées. Nous pensons que c’est le cas ici.
denial.not-covered: La loi ne donne pas ce droit dans votre cas.
denial.not-ours: Ce n’est pas nous qui décidons de l’usage de ces données personnelles, mais quelqu’un d’autre.
used-only-for-that: Ce qui est conservé pour cette raison ne nous sert à rien d’autre.
backups: Des copies peuvent rester quelque temps dans nos sauvegardes, jusqu’à ce que celles-ci expirent. D’ici là, nous ne les utilisons pas.
record-kept: Nous gardons une courte trace de votre demande et de notre réponse, pour pouvoir montrer que nous l’avons traitée. Elle ne nous sert à rien d’autre.
cached-copies: Des moteurs de recherche et d’autres sites peuvent encore montrer d’anciennes copies pendant quelque temps. Nous ne pouvons pas les effacer. Vous pouvez vous adresser à ceux qui les exploitent.
on-its-way: Un envoi déjà en route peut encore vous parvenir.
look-again: Pensez-vous que nous nous trompons, ou manque-t-il quelque chose~? Répondez simplement à ce message, et nous examinerons de nouveau la question.
right-to-complain: Si vous n’êtes pas d’accord, vous avez le droit d’introduire une réclamation auprès de cette autorité~:
right-to-court: Vous avez aussi le droit de saisir un tribunal.

referral.intro: Cette autorité s’occupe maintenant de votre réclamation~:
referral.their-reference: Sa référence est {theirReference}.
referral.next: L’autorité décide de la suite, et nous lui donnons ce dont elle a besoin. Vous pouvez aussi lui écrire vous-même.

notice.title.breach: Avis de violation de données
notice.title.policy-change: Notre politique de confidentialité change
notice.title.change-of-ownership: Notre service change de propriétaire
notice.what-happened: Ce qui s’est passé
notice.what-information: Les données concernées
notice.consequences: Ce que cela peut signifier pour vous
notice.what-we-do: Ce que nous faisons
notice.what-you-can-do: Ce que vous pouvez faire
notice.more-information: Pour en savoir plus
notice.what-changes: Ce qui change
notice.from-when: À partir de quand
notice.contact: Vous pouvez nous écrire à {address} ou utiliser le formulaire sur {link}.
notice.authority: Vous avez le droit de porter plainte auprès d’une autorité de protection des données. Pour vous, c’est celle-ci :
notice.effective: Cela s’applique à partir du {date}.
notice.posted: Cet avis se trouve aussi sur {link}.
notice.drill: Ceci est un exercice : il ne s’est rien passé et vous n’avez rien à faire.
notice.drill-subject: Exercice : {subject}
`;
