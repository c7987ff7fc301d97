export const portuguese = `
# Português. O sentido de cada linha está explicado em en.ts.

locale: pt-PT
reviewed:

greeting: Bom dia,
other-language: Lamentamos ainda não lhe podermos escrever na sua língua. Pode responder-nos na sua língua.
closing: Com os melhores cumprimentos
team: A equipa de proteção de dados, {organisation}
reference: Referência: {reference}. Se responder, mantenha-a no assunto, por favor.
reference.on-paper: Referência: {reference}. Se responder, indique-a, por favor.

subject.acknowledgement: {organisation}: recebemos a sua mensagem – {reference}
subject.question: {organisation}: uma pergunta sobre a sua mensagem – {reference}
subject.identity-check: {organisation}: antes de podermos responder – {reference}
subject.extension: {organisation}: a nossa resposta demora mais tempo – {reference}
subject.answer: {organisation}: a nossa resposta – {reference}
subject.referral: {organisation}: novidades sobre a sua mensagem – {reference}
subject.status-code: {organisation}: o seu código
subject.reply: A sua mensagem para {organisation}

arrived: Agradecemos a sua mensagem. Chegou até nós no dia {date} às {hour}:{minute} ({zone}) e tem a referência {reference}.
arrived-on: Agradecemos a sua mensagem. Chegou até nós no dia {date} e tem a referência {reference}.
understood: Foi isto que entendemos:
about: Escreveu-nos. Trata-se do seguinte:
ask.erasure: pede-nos que apaguemos dados pessoais
ask.content-removal: pede-nos que retiremos algo que foi publicado
ask.child: escreve-nos sobre os dados pessoais de uma criança
ask.unauthorised-account: avisa-nos de uma conta que alguém abriu sem autorização
ask.access: quer saber se tratamos dados pessoais que lhe dizem respeito e, nesse caso, receber uma cópia
ask.rectification: pede-nos que corrijamos dados pessoais
ask.portability: quer levar dados pessoais para outro serviço
ask.restriction: pede-nos que limitemos a utilização de dados pessoais
ask.objection: opõe-se a uma utilização de dados pessoais
ask.opt-out: não quer receber publicidade nossa
ask.withdrawal-of-consent: retira um consentimento
ask.complaint: apresenta uma reclamação sobre a forma como são tratados dados pessoais
ask.authority: escreve-nos em nome de uma autoridade ou de outra pessoa
ask.breach-written-notice: quer receber um aviso por escrito se houver uma violação de dados
ask.breach-inquiry: quer saber se um incidente de segurança lhe diz respeito
ask.breach-report: avisa-nos de um possível problema de segurança
ask.question: tem uma pergunta sobre proteção de dados
ask-unclear: a sua mensagem contém ainda outra coisa, que uma pessoa tem de ler primeiro
all-unclear: Uma pessoa da nossa equipa vai lê-la para perceber de que precisa.
unreadable: A sua mensagem está cifrada ou num formato que não conseguimos abrir. Por favor, envie-a outra vez como texto simples: basta responder a este e-mail. Não inclua nada que não queira enviar sem cifragem.
first: Tratamos da sua mensagem antes de outras.
answer-by: Responderemos até ao dia {date}.
answer-soon: Responderemos o mais depressa possível.
by-promise: É o que prometemos na nossa política de privacidade ({policy}).
opt-out-by-promise: Na nossa política de privacidade ({policy}) prometemos que a publicidade cessa até ao dia {date}.
opt-out-by-law: Segundo a lei, a sua oposição à publicidade tem de produzir efeitos até ao dia {date}.
by-eu-gdpr: Segundo a lei, deve ter notícias nossas no prazo de um mês, ou seja, até ao dia {date} (RGPD, artigo~12.º, n.º~3).
by-uk-gdpr: Segundo a lei, deve ter notícias nossas no prazo de um mês, ou seja, até ao dia {date} (UK GDPR, artigo~12A).
by-swiss-law: Segundo a lei, deve em regra ter a nossa resposta no prazo de 30~dias, ou seja, até ao dia {date} (Lei Federal suíça sobre a Proteção de Dados, artigo~25.º, n.º~7).
by-californian-law: Segundo a lei, deve ter notícias nossas no prazo de 45~dias, ou seja, até ao dia {date} (California Code of Regulations, título~11, secção~7021(b)).
by-data-privacy-framework: Participamos no Data Privacy Framework; por isso deve ter a nossa resposta a uma reclamação no prazo de 45~dias, até ao dia {date}.
uk-complaint-arrived: Com este e-mail confirmamos também que a sua reclamação chegou, como a lei exige (Data Protection Act 2018, secção~164A).
what-next: O que se segue: alguém da nossa equipa de proteção de dados lê a sua mensagem e trata dela. Se precisarmos de saber mais, perguntamos-lhe.
what-next.opt-out: O que se segue: alguém da nossa equipa de proteção de dados trata disso. Não precisa de fazer mais nada nem de provar quem é.
verification: Como verificamos quem pede: antes de entregar, alterar ou apagar alguma coisa, asseguramo-nos de que mais ninguém usa o seu nome. Pedimos o mínimo possível, e nunca uma cópia de um documento de identificação ou passaporte.
for-a-child: Escreve-nos em nome de uma criança. Verificamos da forma mais simples possível se tem o direito de o fazer. Por favor, não nos envie documentos da criança nem nos conte sobre ela mais do que o necessário.
no-login: Não precisa de entrar na conta, e não precisamos de nenhuma palavra-passe.
complaint: Investigamos a sua reclamação e comunicamos-lhe o resultado. Se demorar mais, dizemos-lhe em que ponto estamos.
authority-any-time: Se onde vive houver uma autoridade de proteção de dados, pode dirigir-se a ela a qualquer momento. Não precisa de esperar por nós.
how-to-add: Percebemos mal alguma coisa, ou quer acrescentar algo? Responda simplesmente a este e-mail e deixe a referência no assunto.
no-identity-papers: Por agora não precisa de nos enviar documentos de identificação.
no-answer-yet: Este e-mail só confirma que a sua mensagem chegou. Não diz se temos dados sobre si, e ainda não é uma decisão.

status-page: Nesta página pode ver em que ponto estamos, responder-nos e acrescentar algo: {link}
status-page-confirm: Alguém nos deu este endereço no formulário do nosso sítio. Foi dado por si? Então confirme-o, por favor, na nossa página, onde pode também ver em que ponto estamos. Se não foi dado por si, diga-nos na mesma página. Antes disso, não enviamos para aqui dados pessoais. A página é esta: {link}
receipt: Este é o seu comprovativo. Quem o tiver pode verificar que texto recebemos e quando: {link}
status-code: Alguém quer ver a página da referência {reference} no nosso sítio. Se o pedido vem de si, escreva lá este código: {code}
status-code.not-you: Se o pedido não vem de si, não precisa de fazer nada. Sem este código ninguém vê nada. O código é válido durante 30~minutos.

question.intro: Para continuar, precisamos que nos esclareça o seguinte:
question.only-this: Por favor, diga-nos apenas o que aqui perguntamos. Basta responder-nos; não precisamos de documentos de identificação.
question.opt-out: Não precisa de responder para a publicidade cessar.

identity.why: Antes de entregar, alterar ou apagar alguma coisa, temos de ter a certeza de que o pedido vem mesmo de si. Isto serve para sua proteção: mais ninguém deve conseguir isto em seu nome.
identity.why-child: Antes de entregar, alterar ou apagar alguma coisa, temos de ter a certeza de que pode falar em nome da criança. Isto protege a criança.
identity.how: Funciona assim:
identity.least: Por favor, diga-nos numa frase se este pedido vem de si. Por agora é suficiente.
identity.least-child: Por favor, diga-nos numa frase qual é a sua relação com a criança: mãe, pai ou outra pessoa com responsabilidade parental. Por agora é suficiente.
guardian.account-address: Por favor, escreva-nos uma vez a partir do endereço de e-mail da conta a que se refere.
guardian.known-facts: Por favor, diga-nos duas coisas sobre a conta que outras pessoas dificilmente saibam, por exemplo o nome de utilizador e quando foi aberta, mais ou menos. Não precisamos de nenhuma palavra-passe.
guardian.call: Por favor, diga-nos um número de telefone e quando lhe podemos ligar. Faremos então algumas perguntas.
guardian.signed-statement: Por favor, escreva numa frase que é mãe, pai ou outra pessoa com responsabilidade parental da criança, assine-a e envie-no-la. Basta uma fotografia.
identity.only-this: Por favor, não nos envie mais do que isso, e nenhuma cópia de um documento de identificação ou passaporte. Usamos a sua resposta só para esta verificação e apagamo-la quando já não for precisa.
no-data-said: Esta mensagem não diz se temos dados sobre si.

extension.intro: Precisamos de mais tempo para responder. O motivo:
extension.complexity: O que pede é complexo, e queremos responder com cuidado.
extension.number-of-requests: Enviou-nos vários pedidos, e precisamos de tempo para todos.

outcome.granted: Fizemos o que pediu.
outcome.answered: Esta é a nossa resposta:
outcome.nothing-found: Procurámos dados pessoais sobre si e não encontrámos nenhuns.
outcome.nothing-found.child: Procurámos dados pessoais sobre a criança e não encontrámos nenhuns.
outcome.nothing-found.other: Procurámos aquilo de que nos falou e não encontrámos nada.
outcome.search-again: Há outro nome ou outro endereço que devamos procurar? Diga-nos, e procuramos outra vez.
outcome.withdrawn: Disse-nos que já não deseja isto, por isso não faremos mais nada. Se não for assim, responda-nos simplesmente.
outcome.partly: Fizemos uma parte do que pediu.
outcome.rest: O resto não podemos fazer. O motivo:
refusal: Não podemos fazer o que pede. O motivo:
denial.identity-not-proved: Não conseguimos assegurar-nos de que o pedido vem da pessoa em causa ou de alguém que possa agir em nome dela. Para a proteger, não entregámos nem alterámos nada. Ainda pode enviar-nos o que falta.
denial.legal-obligation: Uma lei obriga-nos a continuar a usar os dados pessoais em causa.
denial.legal-claims: Os dados pessoais são necessários para exercer ou defender um direito num processo judicial.
denial.freedom-of-expression: Outras pessoas têm o direito de se exprimir e de se informar. Neste caso, esse direito pesa mais.
denial.public-interest: Os dados pessoais são necessários para uma missão de interesse público.
denial.rights-of-others: Prejudicaria os direitos de outras pessoas.
denial.unfounded-or-excessive: A lei permite recusar pedidos que claramente não têm fundamento ou que vão longe demais, por exemplo porque se repetem muitas vezes. Pensamos que este é um deles.
denial.not-covered: No seu caso, a lei não prevê este direito.
denial.not-ours: Quem decide sobre estes dados pessoais não somos nós, mas outra pessoa ou entidade.
used-only-for-that: O que conservamos por este motivo não usamos para mais nada.
backups: Durante algum tempo podem ficar cópias nas nossas cópias de segurança, até estas expirarem. Até lá não as usamos.
record-kept: Guardamos um breve registo do seu pedido e da nossa resposta, para podermos demonstrar que tratámos dele. Não o usamos para mais nada.
cached-copies: Motores de busca e outros sítios podem mostrar cópias antigas durante algum tempo. Não as podemos apagar. Pode pedi-lo a quem os gere.
on-its-way: É possível que ainda lhe chegue algo que já estava a caminho.
look-again: Acha que nos enganámos ou que falta alguma coisa? Responda-nos simplesmente, e voltamos a analisar a questão.
right-to-complain: Se não concorda, tem o direito de apresentar uma reclamação a esta autoridade:
right-to-court: Tem também o direito de recorrer a um tribunal.

referral.intro: Esta autoridade trata agora da sua reclamação:
referral.their-reference: A referência da autoridade é {theirReference}.
referral.next: A autoridade decide o que se segue, e nós damos-lhe aquilo de que precisa. Também pode escrever diretamente à autoridade.

notice.title.breach: Aviso de violação de dados pessoais
notice.title.policy-change: A nossa política de privacidade vai mudar
notice.title.change-of-ownership: Um novo proprietário do nosso serviço
notice.what-happened: O que aconteceu
notice.what-information: Que dados estão em causa
notice.consequences: O que isto pode significar para si
notice.what-we-do: O que estamos a fazer
notice.what-you-can-do: O que pode fazer
notice.more-information: Mais informações
notice.what-changes: O que muda
notice.from-when: A partir de quando
notice.contact: Pode escrever-nos para {address} ou usar o formulário em {link}.
notice.authority: Tem o direito de apresentar reclamação a uma autoridade de proteção de dados. No seu caso é esta:
notice.effective: Isto aplica-se a partir de {date}.
notice.posted: Este aviso também está em {link}.
notice.drill: Isto é um exercício: nada aconteceu e não precisa de fazer nada.
notice.drill-subject: Exercício: {subject}
`;
