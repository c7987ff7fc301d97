export const spanish = `
# Español. El sentido de cada línea se explica en en.ts.

locale: es-ES
reviewed:

greeting: Buenos días:
other-language: Sentimos no poder escribirle todavía en su idioma. Puede respondernos en su idioma.
closing: Un cordial saludo
team: El equipo de protección de datos, {organisation}
reference: Referencia: {reference}. Si responde, déjela por favor en el asunto.
reference.on-paper: Referencia: {reference}. Si responde, indíquela por favor.

subject.acknowledgement: {organisation}: hemos recibido su mensaje – {reference}
subject.question: {organisation}: una pregunta sobre su mensaje – {reference}
subject.identity-check: {organisation}: antes de poder responderle – {reference}
subject.extension: {organisation}: nuestra respuesta tardará más – {reference}
subject.answer: {organisation}: nuestra respuesta – {reference}
subject.referral: {organisation}: novedades sobre su mensaje – {reference}
subject.status-code: {organisation}: su código
subject.reply: Su mensaje a {organisation}

arrived: Gracias por su mensaje. Nos llegó el {date} a las {hour}:{minute} ({zone}) y tiene la referencia {reference}.
arrived-on: Gracias por su mensaje. Nos llegó el {date} y tiene la referencia {reference}.
understood: Esto es lo que hemos entendido:
about: Usted nos escribió. Se trata de lo siguiente:
ask.erasure: nos pide que suprimamos datos personales
ask.content-removal: nos pide que retiremos algo que se ha publicado
ask.child: nos escribe sobre los datos personales de una persona menor de edad
ask.unauthorised-account: nos avisa de una cuenta que alguien abrió sin permiso
ask.access: quiere saber si tratamos datos personales que le conciernan y, en ese caso, recibir una copia
ask.rectification: nos pide que corrijamos datos personales
ask.portability: quiere llevarse datos personales a otro servicio
ask.restriction: nos pide que limitemos el uso de datos personales
ask.objection: se opone a un uso de datos personales
ask.opt-out: no quiere recibir publicidad nuestra
ask.withdrawal-of-consent: retira un consentimiento
ask.complaint: presenta una reclamación por la forma en que se tratan datos personales
ask.authority: nos escribe en nombre de una autoridad o de otra persona
ask.breach-written-notice: quiere recibir un aviso por escrito si se produce una brecha de seguridad
ask.breach-inquiry: quiere saber si un incidente de seguridad le afecta
ask.breach-report: nos avisa de un posible problema de seguridad
ask.question: tiene una pregunta sobre protección de datos
ask-unclear: su mensaje contiene además otra cosa, que una persona debe leer primero
all-unclear: Una persona de nuestro equipo lo leerá para entender qué necesita.
unreadable: Su mensaje está cifrado o viene en un formato que no podemos abrir. Por favor, envíelo otra vez como texto normal: basta con responder a este correo. No incluya nada que no quiera enviar sin cifrar.
first: Atendemos su mensaje antes que otros.
answer-by: Le responderemos a más tardar el {date}.
answer-soon: Le responderemos lo antes posible.
by-promise: Así lo prometemos en nuestra política de privacidad ({policy}).
opt-out-by-promise: En nuestra política de privacidad ({policy}) prometemos que la publicidad cesa a más tardar el {date}.
opt-out-by-law: Según la ley, su baja de la publicidad debe surtir efecto a más tardar el {date}.
by-eu-gdpr: Por ley, debe tener noticias nuestras en el plazo de un mes, es decir, a más tardar el {date} (RGPD, artículo~12, apartado~3).
by-uk-gdpr: Por ley, debe tener noticias nuestras en el plazo de un mes, es decir, a más tardar el {date} (UK GDPR, artículo~12A).
by-swiss-law: Por ley, debe tener por lo general nuestra respuesta en un plazo de 30~días, es decir, a más tardar el {date} (Ley Federal suiza de Protección de Datos, artículo~25, apartado~7).
by-californian-law: Por ley, debe tener noticias nuestras en un plazo de 45~días, es decir, a más tardar el {date} (California Code of Regulations, título~11, sección~7021(b)).
by-data-privacy-framework: Participamos en el Data Privacy Framework; por eso debe tener nuestra respuesta a una reclamación en un plazo de 45~días, a más tardar el {date}.
uk-complaint-arrived: Con este correo confirmamos también que hemos recibido su reclamación, como exige la ley (Data Protection Act 2018, sección~164A).
what-next: Qué pasa ahora: una persona de nuestro equipo de protección de datos lee su mensaje y se ocupa de él. Si necesitamos saber algo más, se lo preguntaremos.
what-next.opt-out: Qué pasa ahora: una persona de nuestro equipo de protección de datos se ocupa de ello. No hace falta que haga nada más ni que demuestre quién es.
verification: Cómo comprobamos quién pregunta: antes de entregar, cambiar o suprimir algo, nos aseguramos de que nadie más use su nombre. Pedimos lo menos posible, y nunca una copia de un documento de identidad o pasaporte.
for-a-child: Nos escribe en nombre de una persona menor de edad. Comprobamos de la forma más sencilla posible si tiene derecho a hacerlo. Por favor, no nos envíe documentos de esa persona ni nos cuente sobre ella más de lo necesario.
no-login: No hace falta que inicie sesión en la cuenta, y no necesitamos ninguna contraseña.
complaint: Investigamos su reclamación y le comunicamos el resultado. Si tardamos más, le diremos en qué punto estamos.
authority-any-time: Si donde vive hay una autoridad de protección de datos, puede dirigirse a ella en cualquier momento. No hace falta que espere nuestra respuesta.
how-to-add: ¿Hemos entendido algo mal o quiere añadir algo? Responda simplemente a este correo y deje la referencia en el asunto.
no-identity-papers: Por ahora no hace falta que nos envíe ningún documento de identidad.
no-answer-yet: Este correo solo confirma que su mensaje ha llegado. No dice si tenemos datos sobre usted y todavía no es una decisión.

status-page: En esta página puede ver en qué punto estamos, respondernos y añadir algo: {link}
status-page-confirm: Alguien nos dio esta dirección en el formulario de nuestro sitio web. ¿Fue usted? Entonces confírmelo, por favor, en nuestra página, donde también puede ver en qué punto estamos. Si no fue usted, díganoslo en la misma página. Antes de eso no enviamos aquí datos personales. Esta es la página: {link}
receipt: Este es su justificante. Quien lo tenga puede comprobar qué texto recibimos y cuándo: {link}
status-code: Alguien quiere ver la página de la referencia {reference} en nuestro sitio web. Si es usted, escriba allí este código: {code}
status-code.not-you: Si no es usted, no hace falta que haga nada. Sin este código nadie ve nada. El código vale durante 30~minutos.

question.intro: Para poder seguir, necesitamos que nos aclare lo siguiente:
question.only-this: Por favor, díganos solo lo que le preguntamos aquí. Basta con respondernos; no necesitamos documentos de identidad.
question.opt-out: No hace falta que responda para que la publicidad cese.

identity.why: Antes de entregar, cambiar o suprimir algo, debemos tener la seguridad de que es usted quien lo pide. Esto le protege: nadie más debe conseguirlo en su nombre.
identity.why-child: Antes de entregar, cambiar o suprimir algo, debemos tener la seguridad de que usted puede hablar en nombre de la persona menor de edad. Esto la protege.
identity.how: Funciona así:
identity.least: Por favor, díganos en una frase si esta solicitud viene de usted. Por ahora es suficiente.
identity.least-child: Por favor, díganos en una frase qué relación tiene con la persona menor de edad: madre, padre u otro tipo de tutela. Por ahora es suficiente.
guardian.account-address: Por favor, escríbanos una vez desde la dirección de correo de la cuenta a la que se refiere.
guardian.known-facts: Por favor, díganos dos cosas sobre la cuenta que otras personas difícilmente sepan, por ejemplo el nombre de usuario y cuándo se abrió más o menos. No necesitamos ninguna contraseña.
guardian.call: Por favor, díganos un número de teléfono y cuándo podemos llamarle. Le haremos entonces unas pocas preguntas.
guardian.signed-statement: Por favor, escriba en una frase que es madre, padre o que tiene la tutela de la persona menor de edad, fírmela y envíenosla. Basta con una foto.
identity.only-this: Por favor, no nos envíe nada más que eso, ni copias de un documento de identidad o pasaporte. Usamos su respuesta solo para esta comprobación y la suprimimos cuando ya no hace falta.
no-data-said: Este escrito no dice si tenemos datos sobre usted.

extension.intro: Necesitamos más tiempo para responderle. El motivo:
extension.complexity: Lo que pide es complejo y queremos responderle con cuidado.
extension.number-of-requests: Nos ha enviado varias solicitudes y necesitamos tiempo para todas.

outcome.granted: Hemos hecho lo que pidió.
outcome.answered: Esta es nuestra respuesta:
outcome.nothing-found: Hemos buscado datos personales sobre usted y no hemos encontrado ninguno.
outcome.nothing-found.child: Hemos buscado datos personales sobre la persona menor de edad y no hemos encontrado ninguno.
outcome.nothing-found.other: Hemos buscado aquello sobre lo que nos escribió y no hemos encontrado nada.
outcome.search-again: ¿Hay otro nombre u otra dirección con los que debamos buscar? Díganoslo y buscaremos de nuevo.
outcome.withdrawn: Nos dijo que ya no desea esto, así que no haremos nada más al respecto. Si no es así, simplemente respóndanos.
outcome.partly: Hemos hecho una parte de lo que pidió.
outcome.rest: El resto no podemos hacerlo. El motivo:
refusal: No podemos hacer lo que pide. El motivo:
denial.identity-not-proved: No hemos podido asegurarnos de que usted sea la persona afectada o pueda actuar en su nombre. Para proteger a esa persona, no hemos entregado ni cambiado nada. Todavía puede enviarnos lo que falta.
denial.legal-obligation: Una ley nos obliga a seguir usando los datos personales en cuestión.
denial.legal-claims: Los datos personales son necesarios para formular reclamaciones o defenderse de ellas.
denial.freedom-of-expression: Otras personas tienen derecho a expresarse y a informarse. En este caso ese derecho pesa más.
denial.public-interest: Los datos personales son necesarios para una misión de interés público.
denial.rights-of-others: Perjudicaría los derechos de otras personas.
denial.unfounded-or-excessive: La ley permite rechazar solicitudes que claramente no tienen fundamento o que van demasiado lejos, por ejemplo porque se repiten a menudo. Creemos que esta es una de ellas.
denial.not-covered: En su caso, la ley no concede este derecho.
denial.not-ours: No decidimos nosotros sobre estos datos personales, sino otra persona o entidad.
used-only-for-that: Lo que se conserva por este motivo no lo usamos para nada más.
backups: Es posible que queden copias en nuestros sistemas de respaldo durante un tiempo, hasta que caduquen. Hasta entonces no las usamos.
record-kept: Conservamos un breve registro de su solicitud y de nuestra respuesta para poder demostrar que la atendimos. No lo usamos para nada más.
cached-copies: Los buscadores y otros sitios web pueden mostrar copias antiguas durante un tiempo. Nosotros no podemos suprimirlas. Puede pedírselo a quienes los gestionan.
on-its-way: Es posible que todavía le llegue algo que ya estaba en camino.
look-again: ¿Cree que nos equivocamos o que falta algo? Simplemente respóndanos y lo revisaremos de nuevo.
right-to-complain: Si no está de acuerdo, tiene derecho a presentar una reclamación ante esta autoridad:
right-to-court: También tiene derecho a acudir a los tribunales.

referral.intro: Esta autoridad se ocupa ahora de su reclamación:
referral.their-reference: La referencia de la autoridad es {theirReference}.
referral.next: La autoridad decide qué ocurre a continuación, y nosotros le damos lo que necesita. Usted también puede escribir a la autoridad.

notice.title.breach: Aviso de violación de la seguridad de los datos
notice.title.policy-change: Nuestra política de privacidad cambia
notice.title.change-of-ownership: Un nuevo propietario de nuestro servicio
notice.what-happened: Qué ha ocurrido
notice.what-information: Qué datos están afectados
notice.consequences: Qué puede significar para usted
notice.what-we-do: Qué estamos haciendo
notice.what-you-can-do: Qué puede hacer usted
notice.more-information: Más información
notice.what-changes: Qué cambia
notice.from-when: Desde cuándo
notice.contact: Puede escribirnos a {address} o usar el formulario en {link}.
notice.authority: Tiene derecho a reclamar ante una autoridad de protección de datos. La suya es esta:
notice.effective: Se aplica a partir del {date}.
notice.posted: Este aviso también está en {link}.
notice.drill: Esto es un simulacro: no ha ocurrido nada y no tiene que hacer nada.
notice.drill-subject: Simulacro: {subject}
`;
