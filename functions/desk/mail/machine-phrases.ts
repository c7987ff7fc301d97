// Words by which mail systems and clients announce themselves, in the languages that they are set to. Subjects are matched at
// their beginning: behind `Re:` or `Fwd:` they are a person's words about such a mail. Patterns know small letters only: that
// halves the time that they cost a fresh function.

type Pattern = () => RegExp;

const found =
  (pattern: Pattern) =>
  (text: string): boolean =>
    pattern().test(text.toLowerCase());

/** Built when the first mail comes: a fresh function has not to wait for it. */
function pattern(source: string): Pattern {
  let built: RegExp | undefined;
  return () => {
    built ??= new RegExp(source, 'u');
    return built;
  };
}

const anywhere = (...phrases: readonly string[]): Pattern => pattern(phrases.join('|'));

const atStart = (...phrases: readonly string[]): Pattern => pattern(`^(?:${phrases.join('|')})`);

/** Subjects of bounces (mail that came back for good, or whose subject does not tell). */
export const isBounceSubject = found(
  atStart(
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
    '(?:notification: )?your (?:e-?mail|message) (?:was not|could not be|cannot be|can not be) delivered',
    'sending (?:of (?:your )?(?:e-?mail|message) )?failed',
    'bounced? (?:(?:e-?)?mail|message)s?',
    '(?:mailbox (?:is )?full|(?:mail)?(?:box )?(?:over )?quota(?: exceeded)?|address not found)',
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
    '(?:e-?)?mail (?:konnte )?nicht',
    '(?:benachrichtigung zum )?(?:übermittlungs|zustell)status',
    'status der (?:zustellung|übermittlung)',
    '(?:fehler bei der |mail-?)?zustellung (?:der nachricht )?(?:fehlgeschlagen|gescheitert|nicht)',
    'fehler bei der (?:zustellung|nachrichtenzustellung|übermittlung)',
    'übermittlung(?:sstatus| fehlgeschlagen)',
    'ihre (?:e-?mail|nachricht) konnte nicht',
    'non (?:remis|distribu|délivr)',
    "échec (?:de (?:la )?|d’|d')?(?:remise|distribution|livraison|envoi|expédition)",
    "(?:message|courrier|courriel) (?:non|n'a pas)",
    'notification d.état de (?:la )?(?:remise|distribution)',
    'erreur (?:de|lors de la) (?:remise|distribution|livraison)',
    'retour de (?:courrier|message)',
    'notificación (?:de|del|sobre el) estado de (?:la )?entrega',
    'notifica (?:sullo|di|dello) stato (?:del|di) (?:recapito|consegna)',
    'notificação (?:do|de|sobre o) (?:status|estado) d[ae] entrega',
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
    '(?:kunde inte levereras|det går inte att leverera)',
    'ej levererat',
    '(?:ikke|kan ikke|kunne ikke) (?:leveres?|leveret|levert)',
    'uleverbar',
    '(?:toimitus|lähetys) (?:epäonnistui|ei)',
    '(?:viestiä )?ei voi(?:tu|da)? toimittaa',
    '(?:perillepääsemätön|toimittamatta)',
    '(?:kättetoimetamatu|edastamatu)',
    '(?:nepiegādāj|nevar piegādāt)',
    '(?:neįteikta|nepristat|nepavyko pristatyti)',
    '(?:teslim edilem|iletilem)',
    '(?:nelivrabil|imposibil de livrat|livrare eșuată|eroare la livrare)',
    '(?:neisporučiv|neisporučen|nije isporučen|ni mogoče dostaviti|nedostavljiv)',
    '(?:не ?удается доставить|недоставен|недоставлен|отч[её]т о недоставке|не доставлен|сообщение не|ваше сообщение не|письмо не|ошибка доставки|невозможно доставить|не може|неможливо|не вдалося доставити)',
    '(?:δεν είναι δυνατή|αδύνατη|αποτυχία) (?:η )?(?:παράδοση|αποστολή|παράδοσης)',
    '(?:配信(?:不能|エラー|失敗|できま)|送信(?:エラー|できま|失敗)|エラーメール|メール(?:が届|を配信でき|送信エラー|配信エラー)|未配信|配達不能|宛先不明)',
    '(?:未送达|无法(?:投递|送达|传递)|退信|系统退信|投递失败|邮件(?:退回|投递失败|无法)|发送失败|未传递|來信被退回|无法发送)',
    '(?:無法(?:傳遞|投遞|送達)|退信|郵件(?:退回|無法)|傳送失敗|未傳遞)',
    '(?:배달되지 않음|배달할 수 없|전송 ?실패|반송|전달되지 않음|메일 전송 실패)',
    '(?:לא נמסר|לא ניתן למסור)',
    '(?:تعذر|لم يتم) (?:ال)?(?:تسليم|التسليم)',
  ),
);

/** Subjects that only notices of mail still under way have. */
export const isDelayNotice = found(
  atStart(
    '(?:mail |message )?delivery (?:has been |is |was )?(?:delayed|deferred)',
    '(?:delayed|deferred) (?:(?:e-?)?mail|message|delivery)',
    '(?:(?:e-?)?mail|message) (?:delivery )?(?:has been |is |was )?(?:delayed|deferred)',
    '(?:zustellung|übermittlung)(?: ist| wurde)? verzögert',
    'verzögert[e:]',
    '(?:remise|distribution|livraison) (?:différée|retardée|en retard)',
    '(?:retraso|demora) en la entrega',
    'entrega (?:retrasada|demorada|aplazada|atrasada|adiada)',
    'atraso na entrega',
    '(?:consegna|recapito) (?:in ritardo|ritardat[ao]|differit[ao])',
    'ritardo (?:nella|di|della) consegna',
    '(?:bezorging|aflevering) (?:is )?(?:vertraagd|uitgesteld)',
    'opóźni(?:one|enie) dostarcz',
  ),
);

/** Subjects and first words of notices that mail is still under way. */
export const isDelaySubject = found(
  () =>
    /\b(?:delayed|delay\)|delay notification|still being retried|will (?:keep|continue) (?:trying|to try)|temporar(?:y|ily)|warning: (?:message|could not send message|mail still)|verzögert|verzögerung|retard|différée?|uitgesteld|aplazad|atrasad|retraso|demora|in ritardo|vertraagd|opóźni|försenad|forsinket|viivästy|задерж|затримк)|延迟|延遲|遅延|지연/u,
);

/** What follows where the name of such a notice ends; a person's sentence about one goes on in another way. */
const stop =
  '(?=\\s*(?:$|[-–—:;!.,(\\[\\]|/*#]|re\\b|until|till|from|through|auto|reply|message|notice|notification|response|\\d|bis|ab|vom|von|jusqu|hasta|desde|fino|até|tot|od|do|t\\.o\\.m|to your|auf ihre|à votre|a su|alla (?:tua|sua)|op uw))';

/** Subjects of automatic replies. */
export const isReplySubject = found(
  atStart(
    `\\[?auto(?:mat(?:ed|ic))?[- ]?(?:repl(?:y|ied)|response|responder|answer|acknowledge?ment)${stop}`,
    `(?:i am |i'm )?(?:currently )?(?:out[- ]of[- ](?:the[- ])?office|ooo|away from (?:my|the) (?:mail|desk|office|e-?mail)|on (?:vacation|holiday|leave|(?:annual|maternity|parental|sick) leave))${stop}`,
    'away (?:until|till|from (?:my|the))\\b',
    '(?:vacation|holiday|absence) (?:notice|reply|message|response|notification)',
    `vacation${stop}`,
    `automati(?:sche|c)[- ]?(?:antwort|rückantwort|empfangsbestätigung|eingangsbestätigung)${stop}`,
    'autom(?:\\.|atisch generierte) (?:antwort|rückmeldung)',
    `abwesen(?:d|heit)${stop}`,
    'abwesenheits?(?:notiz|meldung|nachricht|benachrichtigung|assistent|info)',
    `(?:ich bin )?(?:nicht im (?:büro|haus)|außer haus|im urlaub)${stop}`,
    'urlaubs(?:notiz|benachrichtigung|meldung)',
    'auto ?: ?(?:re|aw|sv|odp) ?:',
    `réponse automatique${stop}`,
    "(?:message|notification|avis) d['’]absence",
    `absen(?:ce|te?)(?: du bureau)?${stop}`,
    `en (?:congés?|vacances)${stop}`,
    `accusé de réception automatique${stop}`,
    `(?:respuesta|mensaje) autom[aá]tic[ao]${stop}`,
    `(?:respuesta|mensaje|aviso) de ausencia${stop}`,
    `resposta autom[aà]tica${stop}`,
    `(?:fuera|ausente) de (?:la )?oficina${stop}`,
    `ausen(?:te|cia)${stop}`,
    `(?:risposta|messaggio) automatic[ao]${stop}`,
    `(?:fuori (?:sede|ufficio)|assen(?:te|za)(?: dall'ufficio)?)${stop}`,
    `resposta autom[aá]tica${stop}`,
    `(?:fora do escrit[oó]rio|ausência(?: temporária)?)${stop}`,
    `automatisch (?:antwoord|bericht)${stop}`,
    `(?:afwezig(?:heid(?:s(?:bericht|melding))?)?|niet aanwezig)${stop}`,
    `autosvar${stop}`,
    `auto(?:matisk|matiskt) (?:svar|besked)${stop}`,
    `(?:frånvaro(?:meddelande)?|frånvarande|fravær(?:smelding|ende)?|ikke til ?stede|inte på kontoret|ikke på kontoret)${stop}`,
    `automaattinen vastaus${stop}`,
    `(?:poissa(?: toimistosta|oloilmoitus)?|lomalla)${stop}`,
    `sjálfvirkt svar${stop}`,
    `automatick[áaeé] odpov[eě][dď]${stop}`,
    `(?:mimo kancel[aá][rř]\\S*|nepřítomnost|nepritomnosť|neprítomnosť)${stop}`,
    `(?:odpowied[zź] automatyczna|automatyczna odpowied[zź]|autoodpowied[zź])${stop}`,
    `(?:nieobecno[sś][cć]|nieobecn[ya]|poza biurem)${stop}`,
    `(?:automatikus v[aá]lasz|házon kívül)${stop}`,
    `(?:r[aă]spuns automat|[iî]n afara biroului)${stop}`,
    `(?:odsotnost|odsotna?|odsut(?:an|na|nost)|kontorist väljas)${stop}`,
    `(?:freagra uathoibríoch|tweġiba awtomatika|erantzun automatikoa)${stop}`,
    '(?:samodejni odgovor|automatski odgovor|automatinis atsakymas|automātiskā atbilde|automaatvastus|automaatne vastus)',
    '(?:автоматическ(?:ий|ое) (?:ответ|сообщ)|автоматична відповід|автоматичен отговор|аутоматски одговор|автоответ|автовідповід|вне офиса|отсутствие на рабочем)',
    '(?:αυτόματη απάντηση|εκτός γραφείου)',
    '(?:otomatik (?:yanıt|cevap)|(?:ofis|i̇?şyeri) dışında)',
    '(?:自動(?:応答|返信|回覆|回复)|不在(?:通知|届|[:：])|自动(?:回复|答复|应答)|外出(?:通知|中)|休暇中)',
    '(?:자동 ?(?:회신|응답|답장)|부재중)',
    '(?:תשובה אוטומטית|מענה אוטומטי|הודעת היעדרות)',
    '(?:رد (?:تلقائي|آلي)|خارج المكتب)',
  ),
);

/** Subjects that acknowledge receipt: of a machine only where something else says so too. */
export const isAcknowledgementSubject = found(
  atStart(
    '(?:re: )?thank you for (?:contacting|your (?:e-?mail|message|enquiry|inquiry|request))',
    "(?:re: )?(?:we (?:have |'ve )?)?received your (?:e-?mail|message|enquiry|inquiry|request)",
    '(?:re: )?your (?:e-?mail|message|ticket|request|enquiry|inquiry) (?:has been |was )?received',
    '(?:re: )?(?:please )?confirm your (?:e-?mail|message|request)',
    'auto ?: ',
    'eingangsbestätigung',
    'accusé de réception',
    'acuse de recibo',
    'conferma di ricezione',
    'ontvangstbevestiging',
  ),
);

/** `Somebody is out of the office`, as Notes and old gateways put it. */
export const isAwaySubject = found(
  () =>
    /\b(?:is|will be) (?:currently )?(?:out of (?:the )?office|away from (?:the )?office|on (?:vacation|leave|holiday))\b/u,
);

/** First words of automatic replies; they count only where a header asks for silence too. */
export const hasAwayWords = found(
  anywhere(
    '\\bout of (?:the )?office\\b',
    "\\b(?:i am|i'm|i will be) (?:currently )?(?:away(?= (?:from (?:my|the) |until|till|on |and |with |this |for )|[.,])|on (?:vacation|holiday|leave|annual leave)\\b)",
    '\\bautomat(?:ic|ed|isch|isk|ique|ica|ico|yczn)\\S* (?:repl|respon|answer|antwort|svar|antwoord|respuesta|risposta|resposta|odpowied)',
    '(?:réponse|respuesta|risposta|resposta) autom[aá]ti',
    'nicht im büro',
    'im urlaub',
    'abwesend',
    'absente? du',
    'en congés?\\b',
    'fuera de la oficina',
    'fuori ufficio',
    'niet aanwezig',
    'afwezig',
  ),
);

/** Subjects of read receipts that come without a report. */
export const isReceiptSubject = found(
  atStart(
    'read(?:[- ]receipt)?:',
    'return receipt',
    'ungelesen gelöscht:',
    '(?:lese|empfangs)bestätigung',
    'accusé de lecture',
    'confirmación de lectura',
    'conferma di lettura',
    'leesbevestiging',
    'potwierdzenie (?:odczytania|przeczytania)',
    'not read:',
    'gelesen:',
    'lu ?:',
    'leído:',
    'letto:',
    'lid[ao]?:',
    'prečítané:',
    'elolvasva:',
    'olvasott:',
    'citită?:',
    'pročitano:',
    'prebrano:',
    'прочетено:',
    'прочтено:',
    'διαβάστηκε:',
    'αναγνώστηκε:',
    'loetud:',
    'izlasīts:',
    'perskaityta:',
    'okundu:',
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
  ),
);

/** What mail systems write into bounces: their own introduction, a verdict on an address, a code of RFC 3463 or RFC 5321. */
export const hasBounceWords = found(
  anywhere(
    'this is the mail system at',
    'mail delivery (?:software|system|subsystem|agent)',
    'qmail-send program',
    "i'm afraid i wasn't able",
    "wasn't able to deliver",
    '(?:un|not )able to (?:be )?deliver',
    "(?:could|can|may) ?n[o']t (?:be )?deliver",
    "couldn't be delivered",
    '(?:was|were|is|has|have) not (?:been )?(?:be )?delivered',
    '(?:was|is|were) undeliverable',
    'undeliverable (?:mail|message|to)',
    'did not reach (?:some|all|the)',
    'delivery (?:to|of) (?:the|this|your|these)[^\\n]{0,80}(?:failed|has failed)',
    'delivery (?:has )?failed',
    'failed (?:to deliver|permanently|recipient)',
    'permanent(?: fatal)? error',
    'fatal errors',
    'transcript of session',
    'message headers follow',
    'copy of (?:the|your) (?:original )?message',
    'original message follows',
    'error delivering your (?:mail|message)',
    'message (?:was )?(?:rejected|refused|blocked|returned)',
    '(?:user|recipient|mailbox|account|address)\\W{1,3}(?:is )?(?:unknown|not found|unavailable|does not exist|disabled|full|over quota)',
    'unknown (?:user|recipient|address|local part|mailbox)',
    'no (?:such (?:user|address|recipient|mailbox|domain|account)|mailbox here by that)',
    'quota exceeded',
    'over (?:the )?quota',
    'reporting-mta:',
    'final-recipient:',
    'diagnostic-code:',
    'smtp error',
    'remote (?:host|server|mta)',
    'rcpt to:',
    '\\b[45]\\d\\d[- #(]{1,3}[45]\\.\\d{1,3}\\.\\d{1,3}\\b',
    '#[45]\\.\\d\\.\\d',
    '\\n\\s{0,8}5[05]\\d[- ]',
    'zugestellt werden',
    'nicht zustell',
    'unzustellbar',
    "n'a pas pu être (?:remis|distribu|délivr|envoy)",
    'no (?:se )?(?:pudo|ha podido|puede) (?:ser )?(?:entreg|envi)',
    'non (?:è stato possibile|può essere) (?:consegn|recapit)',
    'não (?:foi|pôde) (?:ser |possível )?(?:entreg|envi)',
    '送信できません',
    '配信できません',
    '配送できません',
    '届けることができません',
    '送信に失敗',
    '无法送达',
    '(?:邮件|郵件).{0,10}退回|被退回',
    'не (?:было |может быть )?доставлен',
    'nie zosta[lł]a? dor[eę]czon',
    'nie zosta[lł]a dostarczon',
  ),
);
