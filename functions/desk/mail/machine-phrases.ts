// Words by which mail systems and clients announce themselves, in the languages that they are set to. Subjects are matched at
// their beginning: behind `Re:` or `Fwd:` they are a person's words about such a mail.

const anyOf = (...phrases: readonly string[]): RegExp => new RegExp(`^(?:${phrases.join('|')})`, 'iu');

/** Subjects of bounces (mail that came back for good, or whose subject does not tell). */
export const bounceSubject = anyOf(
  'undeliver(?:able|ed)',
  'undelivered mail',
  '(?:e-?)?mail (?:could )?not (?:be )?delivered',
  'non[- ]?deliver(?:y|able|ed)',
  'not delivered',
  'returned (?:e-?)?mail',
  '(?:e-?)?mail (?:was )?(?:returned|undeliverable|failure|system error|error|status)',
  '(?:mail |message |e-?mail )?delivery (?:failure|failed|fail|error|problem|report|notification|status|has failed|unsuccessful|incomplete)',
  '(?:mail|message|e-?mail) (?:delivery )?(?:has |could )?(?:not )?(?:be )?(?:failed|failure|undelivered|rejected|bounced|blocked)',
  'failure (?:notice|notification|delivery)',
  'failed (?:mail|delivery|to deliver)',
  'fail(?:ed|ure)? to deliver',
  'could not (?:deliver|send)',
  'unable to deliver',
  'there was an error sending your mail',
  'message (?:you sent )?(?:blocked|rejected|returned|status)',
  'blocked (?:message|mail)',
  'problems? (?:delivering|sending)',
  'user (?:unknown|not found)',
  'unknown (?:user|address|recipient)',
  'rejected (?:mail|message|posting)',
  'returning message to sender',
  'return(?:ed)? to sender',
  'notice: mail delivery',
  'warning: (?:message|mail|could not|e-?mail)',
  'nachricht (?:nicht|konnte nicht)',
  'unzustellbar',
  'nicht zu(?:ge)?stell',
  '(?:fehler bei der |mail-?)?zustellung (?:der nachricht )?(?:fehlgeschlagen|gescheitert|nicht)',
  'fehler bei der (?:zustellung|nachrichtenzustellung|übermittlung)',
  'übermittlung(?:sstatus| fehlgeschlagen)',
  'ihre (?:e-?mail|nachricht) konnte nicht',
  'non (?:remis|distribu|délivr)',
  "échec (?:de (?:la )?|d’|d')?(?:remise|distribution|livraison|envoi|expédition)",
  "(?:message|courrier|courriel) (?:non|n'a pas)",
  'notification d.état de (?:la )?(?:remise|distribution)',
  'no (?:se (?:ha )?(?:pudo|puede|podido)|entregado)',
  '(?:error|fallo|fallos) (?:en|de|al) (?:la )?(?:entrega|envío|entregar|enviar)',
  '(?:correo|mensaje) (?:no|devuelto|rechazado)',
  '(?:mancato|mancata) (?:recapito|consegna)',
  'non (?:recapitabile|consegnat)',
  '(?:impossibile|errore (?:di|nella)) (?:recapitare|consegn|recapito)',
  'avviso di mancata consegna',
  'não (?:é possível|foi possível|entregue)',
  '(?:falha|erro) (?:na|no|de|ao) (?:entrega|envio|entregar|enviar)',
  'onbestelbaar',
  '(?:niet|kan niet worden) (?:bezorgd|afgeleverd|besteld)',
  '(?:mislukte|bezorging|aflevering) (?:mislukt|bezorging|aflevering)',
  'nie (?:dostarczono|można dostarczyć)',
  'niedostarcz',
  '(?:wiadomo[sś][cć]|poczta) (?:odrzucona|niedostarczona|zwrócona)',
  'błąd dor[eę]czenia',
  'nedoru[cč]',
  '(?:zprávu|správu) (?:se )?nelze',
  '(?:sikertelen|kézbesíthetetlen)',
  'nem kézbesíthető',
  'olevererbart',
  'kunde inte levereras',
  'ej levererat',
  '(?:ikke|kan ikke|kunne ikke) (?:leveres?|leveret|levert)',
  'uleverbar',
  '(?:toimitus|lähetys) (?:epäonnistui|ei)',
  '(?:viestiä )?ei voi(?:tu|da)? toimittaa',
  'perillepääsemätön',
  '(?:teslim edilem|iletilem)',
  '(?:nelivrabil|imposibil de livrat|livrare eșuată|eroare la livrare)',
  '(?:neisporučiv|neisporučen|nije isporučen|ni mogoče dostaviti|nedostavljiv)',
  '(?:не ?удается доставить|недоставлен|не доставлен|сообщение не|ваше сообщение не|письмо не|ошибка доставки|невозможно доставить|не може|неможливо|не вдалося доставити)',
  '(?:δεν είναι δυνατή|αδύνατη|αποτυχία) (?:η )?(?:παράδοση|αποστολή|παράδοσης)',
  '(?:配信(?:不能|エラー|失敗|できま)|送信(?:エラー|できま|失敗)|エラーメール|メール(?:が届|を配信でき|送信エラー|配信エラー)|未配信|配達不能|宛先不明)',
  '(?:未送达|无法(?:投递|送达|传递)|退信|系统退信|投递失败|邮件(?:退回|投递失败|无法)|发送失败|未传递|來信被退回|无法发送)',
  '(?:無法(?:傳遞|投遞|送達)|退信|郵件(?:退回|無法)|傳送失敗|未傳遞)',
  '(?:배달되지 않음|배달할 수 없|전송 ?실패|반송|전달되지 않음|메일 전송 실패)',
  '(?:לא נמסר|לא ניתן למסור)',
  '(?:تعذر|لم يتم) (?:ال)?(?:تسليم|التسليم)',
);

/** Subjects and first words of notices that mail is still under way. */
export const delaySubject =
  /\b(?:delayed|delay\)|delay notification|still being retried|will (?:keep|continue) (?:trying|to try)|temporar(?:y|ily)|warning: (?:message|could not send message|mail still)|verzögert|verzögerung|retard|retraso|demora|in ritardo|vertraagd|opóźni|försenad|forsinket|viivästy|задерж|затримк)|延迟|延遲|遅延|지연/iu;

/** What follows where a notice of absence ends and no sentence of a person goes on. */
const stop =
  '(?=\\s*(?:$|[-–—:;!.,(\\[|/*]|re\\b|until|till|from|through|auto|reply|message|notice|notification|response|\\d|bis|ab|vom|jusqu|hasta|desde|fino|até|tot|od|do|t\\.o\\.m))';

/** Subjects of automatic replies. */
export const replySubject = anyOf(
  '\\[?auto(?:mat(?:ed|ic))?[- ]?(?:repl(?:y|ied)|response|responder|answer|acknowledge?ment)\\b',
  'auto ?: ',
  `(?:i am |i'm )?(?:currently )?(?:out[- ]of[- ](?:the[- ])?office|ooo|away from (?:my|the) (?:mail|desk|office|e-?mail)|on (?:vacation|holiday|leave|(?:annual|maternity|parental|sick) leave))${stop}`,
  'away (?:until|till|from (?:my|the))\\b',
  '(?:vacation|holiday|absence) (?:notice|reply|message|response|notification)',
  `vacation${stop}`,
  'automati(?:sche|c)[- ]?(?:antwort|rückantwort|empfangsbestätigung|eingangsbestätigung)',
  'autom(?:\\.|atisch generierte) (?:antwort|rückmeldung)',
  `abwesen(?:d|heit)${stop}`,
  'abwesenheits?(?:notiz|meldung|nachricht|benachrichtigung|assistent|info)',
  `(?:ich bin )?(?:nicht im (?:büro|haus)|außer haus|im urlaub)${stop}`,
  'urlaubs(?:notiz|benachrichtigung|meldung)',
  'réponse automatique',
  "(?:message|notification|avis) d['’]absence",
  `absen(?:ce|te?)(?: du bureau)?${stop}`,
  `en (?:congés?|vacances)${stop}`,
  'accusé de réception automatique',
  'respuesta autom[aá]tica',
  '(?:fuera|ausente) de (?:la )?oficina',
  `ausen(?:te|cia)${stop}`,
  'risposta automatica',
  `(?:fuori (?:sede|ufficio)|assen(?:te|za)(?: dall'ufficio)?)${stop}`,
  'resposta autom[aá]tica',
  `(?:fora do escrit[oó]rio|ausência)${stop}`,
  'automatisch (?:antwoord|bericht)',
  `(?:afwezig(?:heid)?|niet aanwezig)${stop}`,
  'autosvar',
  'auto(?:matisk|matiskt) (?:svar|besked)',
  `(?:frånvaro(?:meddelande)?|fravær(?:smelding)?|ikke til ?stede|inte på kontoret|ikke på kontoret)${stop}`,
  'automaattinen vastaus',
  `(?:poissa(?: toimistosta)?|lomalla)${stop}`,
  'automatick[áaeé] odpov[eě][dď]',
  `(?:mimo kancel[aá][rř]\\S*|nepřítomnost|nepritomnosť|neprítomnosť)${stop}`,
  '(?:odpowied[zź] automatyczna|automatyczna odpowied[zź]|autoodpowied[zź])',
  `(?:nieobecno[sś][cć]|poza biurem)${stop}`,
  '(?:automatikus v[aá]lasz|házon kívül)',
  'r[aă]spuns automat',
  '(?:samodejni odgovor|automatski odgovor|automatinis atsakymas|automātiskā atbilde|automaatvastus|automaatne vastus)',
  '(?:автоматическ(?:ий|ое) (?:ответ|сообщ)|автоматична відповід|автоматичен отговор|автоответ|автовідповід|вне офиса)',
  '(?:αυτόματη απάντηση|εκτός γραφείου)',
  '(?:otomatik (?:yanıt|cevap)|ofis dışında)',
  '(?:自動(?:応答|返信|回覆|回复)|不在(?:通知|届)|自动(?:回复|答复|应答)|外出(?:通知|中)|休暇中)',
  '(?:자동 ?(?:회신|응답|답장)|부재중)',
  '(?:תשובה אוטומטית|מענה אוטומטי|הודעת היעדרות)',
  '(?:رد (?:تلقائي|آلي)|خارج المكتب)',
);

/** Subjects that acknowledge receipt: of a machine only where something else says so too. */
export const acknowledgementSubject = anyOf(
  '(?:re: )?thank you for (?:contacting|your (?:e-?mail|message|enquiry|inquiry|request))',
  "(?:re: )?(?:we (?:have |'ve )?)?received your (?:e-?mail|message|enquiry|inquiry|request)",
  '(?:re: )?your (?:e-?mail|message|ticket|request|enquiry|inquiry) (?:has been |was )?received',
  '(?:re: )?(?:please )?confirm your (?:e-?mail|message|request)',
  'eingangsbestätigung',
  'accusé de réception',
  'acuse de recibo',
  'conferma di ricezione',
  'ontvangstbevestiging',
);

/** `Somebody is out of the office`, as Notes and old gateways put it. */
export const awaySubject =
  /\b(?:is|will be) (?:currently )?(?:out of (?:the )?office|away from (?:the )?office|on (?:vacation|leave|holiday))\b/i;

/** First words of automatic replies; they count only where a header asks for silence too. */
export const awayText =
  /\bout of (?:the )?office\b|\b(?:i am|i'm|i will be) (?:currently )?(?:away|on (?:vacation|holiday|leave|annual leave))\b|\bautomat(?:ic|ed|isch|isk|ique|ica|ico|yczn)\S* (?:repl|respon|answer|antwort|svar|antwoord|respuesta|risposta|resposta|odpowied)|(?:réponse|respuesta|risposta|resposta) autom[aá]ti|nicht im büro|im urlaub|abwesend|absente? du|en congés?\b|fuera de la oficina|fuori ufficio|niet aanwezig|afwezig/iu;

/** Subjects of read receipts that come without a report. */
export const receiptSubject = anyOf(
  'read(?: receipt)?:',
  'return receipt',
  'not read:',
  'gelesen:',
  'lu ?:',
  'leído:',
  'letto:',
  'lida?:',
  'gelezen:',
  'läst:',
  'læst:',
  'lest:',
  'luettu:',
  'przeczytano:',
  'přečteno:',
  'прочитано:',
  '開封済み:',
  '已读:',
  '읽음:',
);

/** What mail systems write into bounces: their own introduction, a verdict on an address, a code of RFC 3463 or RFC 5321. */
export const bounceText =
  /this is the mail system at|mail delivery (?:software|system|subsystem|agent)|qmail-send program|i'm afraid i wasn't able|wasn't able to deliver|(?:un|not )able to (?:be )?deliver|(?:could|can|may) ?n[o']t (?:be )?deliver|couldn't be delivered|(?:was|were|is|has|have) not (?:been )?(?:be )?delivered|(?:was|is|were) undeliverable|undeliverable (?:mail|message|to)|did not reach (?:some|all|the)|delivery (?:to|of) (?:the|this|your|these)[^\n]{0,80}(?:failed|has failed)|delivery (?:has )?failed|failed (?:to deliver|permanently|recipient)|permanent(?: fatal)? error|fatal errors|transcript of session|message headers follow|copy of (?:the|your) (?:original )?message|original message follows|error delivering your (?:mail|message)|message (?:was )?(?:rejected|refused|blocked|returned)|(?:user|recipient|mailbox|account|address)\W{1,3}(?:is )?(?:unknown|not found|unavailable|does not exist|disabled|full|over quota)|unknown (?:user|recipient|address|local part|mailbox)|no (?:such|mailbox here by that)|quota exceeded|over (?:the )?quota|reporting-mta:|final-recipient:|diagnostic-code:|smtp error|remote (?:host|server|mta)|rcpt to:|\b[45]\d\d[- #(]{1,3}[45]\.\d{1,3}\.\d{1,3}\b|#[45]\.\d\.\d|\b5[05]\d \S|zugestellt werden|nicht zustell|unzustellbar|n'a pas pu être|no (?:se )?(?:pudo|ha podido|puede) |non (?:è stato possibile|può essere)|nao foi|não (?:foi|pôde)|送信できません|配信できません|配送できません|届けることができません|送信に失敗|无法送达|退回|не (?:было |может быть )?доставлен|nie zosta[lł]a? dor[eę]czon|nie zosta[lł]a dostarczon/iu;
