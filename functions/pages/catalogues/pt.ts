export const portuguese = `
# Português. O sentido de cada linha está explicado em en.ts.

reviewed:

privacy-desk: Proteção de dados
skip: Ir para o conteúdo
back: Voltar
error-prefix: Erro:
languages: Esta página noutras línguas
policy: Política de privacidade
promises: Os nossos compromissos
notices: Avisos
home: Escrever-nos
follow: Ver em que ponto estamos
check-receipt: Verificar um comprovativo
or-by-mail: Também nos pode escrever por e-mail: {address}. Tem o mesmo valor.

start.title: O que podemos fazer por si?
start.intro: Escolha a opção mais adequada. É gratuito e não precisa de conta nem de documentos de identificação.
start.group.data: Os meus dados
start.group.security: Segurança
start.group.other: Outro assunto
choice.erasure: Apagar os meus dados ou fechar a minha conta
choice.child: Apagar os dados de uma criança
choice.unauthorised-account: Avisar de uma conta que não é minha
choice.content-removal: Retirar uma publicação, uma imagem ou uma avaliação
choice.access: Receber uma cópia dos meus dados
choice.rectification: Corrigir os meus dados
choice.opt-out: Deixar de receber publicidade
choice.breach-written-notice: Receber um aviso por escrito se houver uma violação de dados
choice.breach-inquiry: Saber se um incidente de segurança me diz respeito
choice.breach-report: Avisar de uma fuga de dados ou de outro problema de segurança
choice.complaint: Apresentar uma reclamação sobre a utilização dos meus dados
choice.other: Perguntar ou dizer outra coisa
intro.erasure: Diga-nos o que devemos procurar. Não precisa de dar um motivo.
intro.child: Pode pedir isto para uma criança em nome de quem possa falar. Tratamos destes pedidos antes de outros. Por favor, não nos conte sobre a criança mais do que o necessário.
intro.unauthorised-account: Alguém abriu uma conta com o seu endereço ou em seu nome? Não precisa de entrar nela, e não precisamos de nenhuma palavra-passe.
intro.content-removal: Diga-nos onde está e porque deve ser retirado.
intro.access: Dizemos-lhe se tratamos dados pessoais que lhe dizem respeito e, nesse caso, enviamos-lhe uma cópia.
intro.rectification: Diga-nos o que está errado e o que está certo.
intro.opt-out: Basta o seu endereço. Não precisa de provar quem é.
intro.breach-written-notice: Se houver uma violação de dados que lhe diga respeito, enviamos-lhe uma carta. É gratuito, e pode mudar de ideias a qualquer momento.
intro.breach-inquiry: Diga-nos que endereço usa connosco e o que ouviu.
intro.breach-report: Viu dados de outras pessoas, recebeu algo que era para alguém diferente ou encontrou um ponto fraco? Diga-nos o que viu. Por favor, não nos envie dados de outras pessoas.
intro.complaint: Diga-nos o que aconteceu e como se pode resolver. Investigamos a sua reclamação e comunicamos-lhe o resultado.
intro.other: Escreva por palavras suas. A mensagem será lida por uma pessoa.

optional: (opcional)
field.who: De quem se trata?
who.myself: De mim
who.child: De uma criança em nome de quem posso falar
who.somebody-else: De outra pessoa, que me pediu isto
hint.somebody-else: Mais tarde, podemos pedir-lhe uma autorização assinada por essa pessoa. Por agora não precisa de enviar nada.
field.name: O seu nome
field.address: O seu endereço de e-mail
hint.address: Enviamos a resposta para este endereço.
hint.address-opt-out: O endereço que recebe a publicidade. Enviamos também para lá a nossa confirmação.
field.account: Endereço de e-mail, nome de utilizador ou número de cliente que devemos procurar
hint.account: Só se não for o endereço acima. Nunca uma palavra-passe.
field.link: Endereço da página onde está
hint.link: Pode copiá-lo da barra de endereço do seu navegador.
field.postal: Endereço postal para a carta
hint.postal: Rua, código postal, localidade e país, cada um numa linha.
field.country: País onde vive
hint.country: Indica-nos que direitos a lei lhe dá.
country.none: Prefiro não dizer
country.california: Estados Unidos – Califórnia
field.message: Por palavras suas
hint.message: Por favor, sem palavras-passe, números de cartões nem documentos de identificação.
field.message-optional: Há mais alguma coisa que devamos saber?
continue: Continuar
trap: Deixe este campo vazio

errors.title: Há um problema
error.who: Escolha de quem se trata.
error.name-missing: Escreva o seu nome.
error.name-long: O nome pode ter, no máximo, 200~caracteres.
error.address-missing: Escreva o seu endereço de e-mail, para podermos responder.
error.address-form: Escreva um endereço de e-mail como nome@example.org.
error.address-long: Um endereço de e-mail pode ter, no máximo, 254~caracteres.
error.account-long: Este campo pode ter, no máximo, 300~caracteres.
error.link-long: O endereço de uma página pode ter, no máximo, 2000~caracteres.
error.postal-missing: Escreva o endereço postal para onde devemos enviar a carta.
error.postal-long: O endereço postal pode ter, no máximo, 1000~caracteres.
error.country: Escolha um país da lista ou não indique nenhum.
error.message-missing: Diga-nos por palavras suas de que se trata.
error.message-long: A mensagem pode ter, no máximo, 20~000~caracteres.
error.stale: Esta página esteve aberta durante muito tempo. Nada se perdeu e nada foi ainda enviado. Por favor, reveja-a e envie-a outra vez.

check.title: Reveja o que vai enviar
check.choice: O que pretende
check.nothing: Nada preenchido
check.send-note: Depois do envio, confirmamos logo por e-mail para {address}.
check.send-note-post: Depois do envio, mostramos-lhe um comprovativo. Guarde-o: não nos deu nenhum endereço de e-mail.
send: Enviar
change: Alterar

sent.title: Recebemos a sua mensagem
sent.reference: A sua referência é
sent.mail: Vai receber um e-mail. Nele dizemos o que entendemos e até quando respondemos, e encontra uma ligação para a página onde pode ver em que ponto estamos. Se não chegar nada dentro de uma hora, veja na pasta do correio não solicitado (spam).
sent.confirm: Por favor, abra a ligação desse e-mail e confirme que o endereço é seu. Tratamos da sua mensagem em qualquer caso, mas não enviamos dados pessoais para um endereço que ninguém confirmou.
sent.held: Alguém da nossa equipa vê primeiro a sua mensagem. Até lá, não enviamos nenhum e-mail para o endereço que nos deu.
sent.no-mail: Não nos deu nenhum endereço de e-mail; por favor, guarde esta página ou imprima-a.
sent.at: Recebida no dia {date} às {hour}:{minute} ({zone}).
understood: Foi isto que entendemos
understood.unclear: Uma pessoa da nossa equipa vai ler a mensagem para perceber de que precisa.
receipt.title: O seu comprovativo
receipt.what: Este código prova que recebemos de si este texto nesse momento. Guarde-o. Com ele, pode verificar isso, tal como qualquer pessoa a quem o mostre.
receipt.code: Comprovativo
receipt.digest: Impressão digital do seu texto (SHA-256)

verify.title: Verificar um comprovativo
verify.intro: Quem tiver um comprovativo nosso pode verificar aqui se é autêntico.
verify.code: Comprovativo
verify.words: O texto enviado
hint.verify-words: Se o escrever, comparamo-lo também com a impressão digital. Não guardamos nada disso.
verify.button: Verificar
verify.genuine: Este comprovativo é autêntico. Recebemos a mensagem com a referência {reference} no dia {date} às {hour}:{minute} ({zone}).
verify.words-match: O texto é exatamente o que foi enviado.
verify.words-differ: O texto não é exatamente o que foi enviado. Basta um único carácter diferente.
verify.false: Este comprovativo não é nosso ou falta uma parte dele. Copie-o todo, do primeiro ao último carácter.

follow.title: Ver em que ponto estamos
follow.intro: Escreva a sua referência. Enviamos um código para o endereço de e-mail que lhe corresponde. A ligação nos nossos e-mails leva à mesma página.
follow.reference: A sua referência
hint.reference: Tem a forma PD-7F3K-9QXM-4 e está em todos os nossos e-mails.
follow.send: Enviar-me o código
follow.sent: Se esta referência existir, vai a caminho um código para o endereço de e-mail que lhe corresponde. O código é válido durante 30~minutos.
follow.code: O código do e-mail
follow.open: Abrir
error.reference: Esta referência não é nossa. As nossas têm a forma PD-7F3K-9QXM-4; por favor, verifique cada carácter.
error.code: Este código não está certo ou já expirou. Verifique-o ou peça um novo.
error.too-often: Houve demasiadas tentativas com esta referência. Por favor, use a ligação de um dos nossos e-mails ou tente outra vez amanhã.

status.title: Em que ponto estamos
status.dead: Esta ligação já não é válida
status.dead-what: As ligações para esta página expiram ao fim de algum tempo, para que mais ninguém possa usar uma antiga. Escreva a sua referência para receber uma nova.
status.erased: O que era pessoal neste processo foi apagado. Fica só um breve registo de que tratámos dele.
status.confirm.title: Este endereço é seu?
status.confirm.what: Recebemos esta mensagem através do nosso formulário. Por favor, confirme que foi enviada por si. Antes disso, não enviamos dados pessoais.
status.confirm.yes: Sim, fui eu que enviei
status.confirmed: Agradecemos. O endereço está confirmado.
status.asks: O que pediu
status.since: Recebido no dia {date}.
state.open: Estamos a tratar disto.
state.first: Tratamos disto antes de outros assuntos.
state.waiting-person: Esperamos a sua resposta à nossa pergunta.
state.waiting-identity: Temos de ter a certeza de que o pedido vem mesmo de si. Por favor, responda à pergunta que lhe enviámos.
state.granted: Feito.
state.answered: Já respondemos.
state.partly: Fizemos uma parte e explicámos-lhe porque não fizemos o resto.
state.refused: Não pudemos fazer isto e explicámos-lhe porquê.
state.nothing-found: Procurámos e não encontrámos nada.
state.withdrawn: Disse-nos que já não quer isto.
state.escalated: Uma autoridade de proteção de dados está a tratar disto.
state.extended: Precisamos de mais tempo do que o habitual e explicámos-lhe porquê.
status.frozen: Nenhum dado da criança é usado até haver uma decisão.
status.messages: Mensagens
status.you: Escreveu no dia {date}
status.we: Escrevemos no dia {date}
status.files: Ficheiros:
status.no-words: Uma mensagem sem texto.
status.write.title: Responder ou acrescentar algo
status.write.label: A sua mensagem
status.write.button: Enviar
status.file.title: Juntar um ficheiro
status.file.what: Uma imagem, um PDF, um texto ou um documento de escritório com {megabytes}~MB, no máximo. Por favor, sem documentos de identificação, a não ser que os tenhamos pedido.
status.file.label: Ficheiro
status.file.button: Juntar o ficheiro
status.added: Recebemos o seu ficheiro.
status.written: Recebemos a sua mensagem.
status.withdraw: Já não quero isto
status.not-meant: Não foi isto que pedi
status.withdrawn: Agradecemos. Não faremos mais nada quanto a isto.
status.disputed: Agradecemos o aviso. Alguém da nossa equipa vai ler outra vez.
status.not-me.title: Não enviou esta mensagem?
status.not-me.what: Talvez alguém tenha usado o seu endereço, por engano ou de propósito. Diga-nos: assim, não se faz nada em seu nome, e esta ligação deixa de ser válida.
status.not-me.button: Não fui eu que enviei
status.disowned.title: Agradecemos que nos tenha avisado
status.disowned.what: Não se fará nada em seu nome. Alguém da nossa equipa está a tratar disto. Não precisa de fazer mais nada.
status.nothing-more: Aqui já não se pode acrescentar nada. Se precisar de alguma coisa, escreva-nos outra vez.

promises.title: Os nossos compromissos
promises.intro: Estas frases são da nossa política de privacidade. Com cada mensagem que recebemos, verificamos se as cumprimos.
promises.days: Respondemos no prazo de {days}~dias.
promises.business-days: Fazemo-lo no prazo de {days}~dias úteis.
promises.version: Da política de privacidade, versão: {version}
promises.score: Cumprida desde {date}: {kept} de {ended}
promises.none: Ainda não há compromissos aqui.
notices.title: Avisos
notices.none: De momento não há avisos.
notices.intro: Aqui publicamos o que toda a gente deve saber, por exemplo se houver uma violação de dados.

failed.title: Não funcionou
failed.fault: Houve um erro do nosso lado. Nada foi alterado. Por favor, tente outra vez daqui a pouco.
failed.missing: Não há nenhuma página neste endereço. Talvez falte uma parte da ligação.
failed.too-many: Neste momento chegam muitíssimas mensagens da sua rede, e não podemos receber esta através do formulário. Por favor, envie-a por e-mail: por aí nada se perde.
failed.too-large: O que enviou é demasiado grande para este formulário. Por favor, encurte-o ou envie-o por e-mail.

notices.posted: Publicado em {date}
notices.corrected: Corrigido em {date}
notices.earlier: O que estava aqui até {date}
notices.feed: Seguir esta página por um feed (Atom)
notices.banner: {organisation} publicou um aviso:
status.notices: Avisos que lhe dizem respeito
`;
