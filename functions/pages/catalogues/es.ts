export const spanish = `
# Español. El sentido de cada línea se explica en en.ts.

reviewed:

privacy-desk: Protección de datos
skip: Ir al contenido
back: Atrás
error-prefix: Error:
languages: Esta página en otros idiomas
policy: Política de privacidad
promises: Nuestros compromisos
notices: Avisos
home: Escribirnos
follow: Ver en qué punto estamos
check-receipt: Comprobar un justificante
or-by-mail: También puede escribirnos por correo electrónico: {address}. Tiene el mismo efecto.

start.title: ¿Qué podemos hacer por usted?
start.intro: Elija lo que mejor encaje. Es gratis y no necesita cuenta ni documentos de identidad.
start.group.data: Mis datos
start.group.security: Seguridad
start.group.other: Otros asuntos
choice.erasure: Suprimir mis datos o cerrar mi cuenta
choice.child: Suprimir los datos de una persona menor de edad
choice.unauthorised-account: Avisar de una cuenta que no es mía
choice.content-removal: Retirar una publicación, una imagen o una reseña
choice.access: Recibir una copia de mis datos
choice.rectification: Corregir mis datos
choice.opt-out: No recibir más publicidad
choice.breach-written-notice: Recibir un aviso por escrito si hay una brecha de seguridad
choice.breach-inquiry: Saber si me afecta un incidente de seguridad
choice.breach-report: Avisar de una filtración o de otro problema de seguridad
choice.complaint: Presentar una reclamación por el uso de mis datos
choice.other: Preguntar o contar otra cosa
intro.erasure: Díganos qué debemos buscar. No hace falta que dé un motivo.
intro.child: Puede pedirlo para una persona menor de edad en cuyo nombre pueda hablar. Lo atendemos antes que otras solicitudes. Por favor, no nos cuente sobre ella más de lo necesario.
intro.unauthorised-account: ¿Alguien abrió una cuenta con su dirección o a su nombre? No hace falta que inicie sesión en ella, y no necesitamos ninguna contraseña.
intro.content-removal: Díganos dónde está y por qué debería retirarse.
intro.access: Le decimos si tratamos datos personales que le conciernan y, en ese caso, le enviamos una copia.
intro.rectification: Díganos qué está mal y qué es lo correcto.
intro.opt-out: Basta con su dirección. No hace falta que demuestre quién es.
intro.breach-written-notice: Si se produce una brecha de seguridad que le afecte, le enviamos una carta. Es gratis y puede cambiar de opinión en cualquier momento.
intro.breach-inquiry: Díganos qué dirección usa con nosotros y qué ha oído.
intro.breach-report: ¿Ha visto datos de otras personas, ha recibido algo que era para alguien más o ha encontrado un punto débil? Cuéntenos qué ha visto. Por favor, no nos envíe datos de otras personas.
intro.complaint: Cuéntenos qué ha pasado y cómo podría arreglarse. Investigamos su reclamación y le comunicamos el resultado.
intro.other: Escriba con sus propias palabras. Lo leerá una persona.

optional: (opcional)
field.who: ¿De quién se trata?
who.myself: De mí
who.child: De una persona menor de edad en cuyo nombre puedo hablar
who.somebody-else: De otra persona que me lo ha pedido
hint.somebody-else: Es posible que más adelante le pidamos una autorización firmada por esa persona. Por ahora no hace falta que envíe nada.
field.name: Su nombre
field.address: Su dirección de correo electrónico
hint.address: Enviaremos la respuesta a esta dirección.
hint.address-opt-out: La dirección que recibe la publicidad. También enviaremos ahí nuestra confirmación.
field.account: Correo electrónico, nombre de usuario o número de cliente que debemos buscar
hint.account: Solo si no es la dirección de arriba. Nunca una contraseña.
field.link: Dirección web de la página donde está
hint.link: Puede copiarla de la barra de direcciones del navegador.
field.postal: Dirección postal para la carta
hint.postal: Calle, código postal, localidad y país, cada uno en una línea.
field.country: País donde vive
hint.country: Nos indica qué derechos le da la ley.
country.none: Prefiero no decirlo
country.california: Estados Unidos – California
field.message: Con sus propias palabras
hint.message: Por favor, sin contraseñas, números de tarjeta ni documentos de identidad.
field.message-optional: ¿Hay algo más que debamos saber?
continue: Continuar
trap: Deje este campo vacío

errors.title: Hay un problema
error.who: Elija de quién se trata.
error.name-missing: Escriba su nombre.
error.name-long: El nombre puede tener como máximo 200~caracteres.
error.address-missing: Escriba su dirección de correo electrónico para que podamos responderle.
error.address-form: Escriba una dirección de correo electrónico como nombre@example.org.
error.address-long: Una dirección de correo electrónico puede tener como máximo 254~caracteres.
error.account-long: Este campo puede tener como máximo 300~caracteres.
error.link-long: Una dirección web puede tener como máximo 2000~caracteres.
error.postal-missing: Escriba la dirección postal a la que debemos enviar la carta.
error.postal-long: La dirección postal puede tener como máximo 1000~caracteres.
error.country: Elija un país de la lista o no indique ninguno.
error.message-missing: Cuéntenos con sus propias palabras de qué se trata.
error.message-long: El mensaje puede tener como máximo 20~000~caracteres.
error.stale: Esta página estuvo abierta mucho tiempo. No se ha perdido nada y todavía no se ha enviado nada. Por favor, revísela y envíela otra vez.

check.title: Revise lo que va a enviar
check.choice: Usted quiere
check.nothing: Sin rellenar
check.send-note: Cuando lo envíe, se lo confirmaremos enseguida por correo a {address}.
check.send-note-post: Cuando lo envíe, le mostraremos un justificante. Guárdelo: no nos ha dado ninguna dirección de correo electrónico.
send: Enviar
change: Cambiar algo

sent.title: Hemos recibido su mensaje
sent.reference: Su referencia es
sent.mail: Va a recibir un correo. En él verá qué hemos entendido, cuándo le responderemos a más tardar y un enlace a la página donde puede consultar en qué punto estamos. Si en una hora no llega nada, mire en la carpeta de correo no deseado.
sent.confirm: Por favor, abra el enlace de ese correo y confirme que la dirección es suya. Atendemos su mensaje en cualquier caso, pero no enviamos datos personales a una dirección que nadie ha confirmado.
sent.held: Una persona de nuestro equipo mira primero su mensaje. Hasta entonces no enviamos ningún correo a la dirección que nos ha dado.
sent.no-mail: No nos ha dado ninguna dirección de correo electrónico; por favor, guarde esta página o imprímala.
sent.at: Recibido el {date} a las {hour}:{minute} ({zone}).
understood: Esto es lo que hemos entendido
understood.unclear: Una persona de nuestro equipo leerá el mensaje para entender qué necesita.
receipt.title: Su justificante
receipt.what: Este código demuestra que recibimos de usted este texto en ese momento. Guárdelo. Con él, usted o cualquier persona a quien se lo enseñe puede comprobarlo.
receipt.code: Justificante
receipt.digest: Huella de su texto (SHA-256)

verify.title: Comprobar un justificante
verify.intro: Quien tenga un justificante nuestro puede comprobar aquí si es auténtico.
verify.code: Justificante
verify.words: El texto enviado
hint.verify-words: Si lo escribe, también lo comparamos con la huella. No guardamos nada de ello.
verify.button: Comprobar
verify.genuine: Este justificante es auténtico. Recibimos el mensaje con la referencia {reference} el {date} a las {hour}:{minute} ({zone}).
verify.words-match: El texto es exactamente el que se envió.
verify.words-differ: El texto no es exactamente el que se envió. Basta con que cambie un solo carácter.
verify.false: Este justificante no es nuestro o le falta una parte. Cópielo entero, desde el primer carácter hasta el último.

follow.title: Ver en qué punto estamos
follow.intro: Escriba su referencia. Enviamos un código a la dirección de correo electrónico que le corresponde. El enlace de nuestros correos lleva a la misma página.
follow.reference: Su referencia
hint.reference: Tiene la forma PD-7F3K-9QXM-4 y aparece en todos nuestros correos.
follow.send: Enviarme el código
follow.sent: Si esta referencia existe, hemos enviado un código a la dirección de correo electrónico que le corresponde. El código vale durante 30~minutos.
follow.code: El código del correo
follow.open: Abrir
error.reference: Esta referencia no es nuestra. Las nuestras tienen la forma PD-7F3K-9QXM-4; por favor, revise cada carácter.
error.code: Este código no es correcto o ha caducado. Revíselo o pida uno nuevo.
error.too-often: Ha habido demasiados intentos con esta referencia. Por favor, use el enlace de uno de nuestros correos o inténtelo mañana.

status.title: En qué punto estamos
status.dead: Este enlace ya no es válido
status.dead-what: Los enlaces a esta página caducan al cabo de un tiempo, para que nadie más pueda usar uno antiguo. Escriba su referencia para recibir uno nuevo.
status.erased: El contenido personal de este caso se ha suprimido. Solo queda un breve registro de que lo atendimos.
status.confirm.title: ¿Es suya esta dirección?
status.confirm.what: Recibimos este mensaje a través de nuestro formulario. Por favor, confirme que lo envió usted. Antes de eso no enviamos datos personales.
status.confirm.yes: Sí, lo envié yo
status.confirmed: Gracias. La dirección está confirmada.
status.asks: Lo que ha pedido
status.since: Recibido el {date}.
state.open: Nos estamos ocupando de ello.
state.first: Lo atendemos antes que otros asuntos.
state.waiting-person: Esperamos su respuesta a nuestra pregunta.
state.waiting-identity: Debemos tener la seguridad de que es usted quien lo pide. Por favor, responda a la pregunta que le hemos enviado.
state.granted: Hecho.
state.answered: Respondido.
state.partly: Hemos hecho una parte y le hemos explicado por qué no el resto.
state.refused: No hemos podido hacerlo y le hemos explicado por qué.
state.nothing-found: Hemos buscado y no hemos encontrado nada.
state.withdrawn: Nos dijo que ya no lo quiere.
state.escalated: Una autoridad de protección de datos se ocupa de ello.
state.extended: Necesitamos más tiempo de lo habitual y le hemos explicado por qué.
status.frozen: No se usa ningún dato de la persona menor de edad hasta que haya una decisión.
status.messages: Mensajes
status.you: Usted escribió el {date}
status.we: Nosotros escribimos el {date}
status.files: Archivos:
status.no-words: Un mensaje sin texto.
status.write.title: Responder o añadir algo
status.write.label: Su mensaje
status.write.button: Enviar
status.file.title: Añadir un archivo
status.file.what: Una imagen, un PDF, un texto o un documento de ofimática de {megabytes}~MB como máximo. Por favor, sin documentos de identidad, a no ser que se los hayamos pedido.
status.file.label: Archivo
status.file.button: Añadir el archivo
status.added: Hemos recibido su archivo.
status.written: Hemos recibido su mensaje.
status.withdraw: Ya no lo quiero
status.not-meant: No es lo que pedía
status.withdrawn: Gracias. No haremos nada más al respecto.
status.disputed: Gracias. Una persona de nuestro equipo lo leerá de nuevo.
status.not-me.title: ¿No lo envió usted?
status.not-me.what: Quizá alguien usó su dirección, por error o a propósito. Díganoslo: entonces no se hará nada en su nombre y este enlace dejará de valer.
status.not-me.button: Yo no lo envié
status.disowned.title: Gracias por decírnoslo
status.disowned.what: No se hará nada en su nombre. Una persona de nuestro equipo se ocupa de ello. No hace falta que haga nada más.
status.nothing-more: Aquí ya no se puede añadir nada. Si necesita algo, escríbanos de nuevo.

promises.title: Nuestros compromisos
promises.intro: Estas frases son de nuestra política de privacidad. Con cada mensaje que recibimos comprobamos si las cumplimos.
promises.days: Respondemos en un plazo de {days}~días.
promises.business-days: Lo hacemos en un plazo de {days}~días hábiles.
promises.version: De la política de privacidad, versión: {version}
promises.score: Cumplida desde el {date}: {kept} de {ended}
promises.none: Aquí no hay todavía ningún compromiso.
notices.title: Avisos
notices.none: En este momento no hay ningún aviso.
notices.intro: Aquí publicamos lo que todo el mundo debe saber, por ejemplo si se produce una brecha de seguridad.

failed.title: No ha funcionado
failed.fault: Ha habido un fallo por nuestra parte. No se ha cambiado nada. Por favor, inténtelo otra vez dentro de un momento.
failed.missing: No hay ninguna página en esta dirección. Quizá falte una parte del enlace.
failed.too-many: En este momento llegan muchísimos mensajes desde su red y no podemos recibir este por el formulario. Por favor, envíelo por correo electrónico: ahí no se pierde nada.
failed.too-large: Lo que ha enviado es demasiado grande para este formulario. Por favor, acórtelo o envíelo por correo electrónico.

notices.posted: Publicado el {date}
notices.corrected: Corregido el {date}
notices.earlier: Lo que figuraba aquí hasta el {date}
notices.feed: Seguir esta página con un canal (Atom)
notices.banner: {organisation} ha publicado un aviso:
status.notices: Avisos que le afectan
`;
