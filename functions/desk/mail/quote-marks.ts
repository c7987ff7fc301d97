// How mail clients mark what they quote, in the languages that they speak.

const words = (text: string): readonly string[] => text.split(', ');
const oneOf = (list: readonly string[]): string =>
  list.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');

/** A pattern that is built when it is first asked for: a fresh function has not to wait for it. */
function pattern(build: () => RegExp): Pick<RegExp, 'test' | 'exec'> {
  let built: RegExp | undefined;
  const itself = () => {
    built ??= build();
    return built;
  };
  return { test: (text) => itself().test(text), exec: (text) => itself().exec(text) };
}

/** Verbs of the line that introduces a quotation: `On …, X wrote:`. */
const wrote = words(
  'wrote, writes, has written, schrieb, schrieben, hat geschrieben, a écrit, écrit, écrivait, escribió, ha escrito, escribio, ha scritto, scrisse, escreveu, schreef, het volgende, skrev, skrev følgende, napisał, napisała, napisał(a), pisze, napsal, napsala, napsal(a), napísal, napísala, napísal(a), írta, kirjoitti, написал, написала, написал(а), пишет, писал, написав, написала, пише, написа, έγραψε, yazdı, şunu yazdı, a scris, napisao, napisala, napisao/la, piše, je napisal, je napisala, napisal, napisal(-a), geschreven, napisao(la), rašė, parašė, rakstīja, kirjutas, skrifaði, scríobh, kiteb, ha escrit, idatzi du',
);
/** Of scripts that do not part words by gaps, and of others where it says enough. */
const wroteAnywhere = words(
  '写道, 写到, 寫道, のメール, さんは書きました, 작성, 님이 작성, 님이 씀, כתב, כתבה, מאת, كتب',
);

/** Somewhere in a line: letters must not go on before or after, where the script parts words. */
export const wroteVerb = pattern(
  () => new RegExp(`(?<![\\p{L}])(?:${oneOf(wrote)})(?![\\p{L}])|${oneOf(wroteAnywhere)}`, 'iu'),
);

/** Between dashes or underscores, above a quoted or forwarded mail. */
export const separatorWords = pattern(
  () =>
    new RegExp(
      `^(?:${oneOf(
        words(
          "original message, original appointment, original email, forwarded message, forwarded by, begin forwarded message, reply message, ursprüngliche nachricht, originalnachricht, original-nachricht, weitergeleitete nachricht, weitergeleitet von, anfang der weitergeleiteten nachricht, message original, message d’origine, message d'origine, message transféré, début du message transféré, début du message réexpédié, mensaje original, mensaje reenviado, inicio del mensaje reenviado, messaggio originale, messaggio inoltrato, inizio messaggio inoltrato, mensagem original, mensagem encaminhada, mensagem reencaminhada, início da mensagem encaminhada, oorspronkelijk bericht, oorspronkelijke bericht, doorgestuurd bericht, begin doorgestuurd bericht, originalmeddelande, ursprungligt meddelande, vidarebefordrat meddelande, vidarebefordrat mail, oprindelig meddelelse, oprindelig besked, videresendt meddelelse, videresendt besked, opprinnelig melding, videresendt melding, alkuperäinen viesti, välitetty viesti, edelleenlähetetty viesti, wiadomość oryginalna, oryginalna wiadomość, wiadomość przekazana, treść przekazanej wiadomości, původní zpráva, přeposlaná zpráva, předaná zpráva, původní e-mail, pôvodná správa, preposlaná správa, eredeti üzenet, továbbított üzenet, исходное сообщение, пересылаемое сообщение, пересланное сообщение, перенаправленное сообщение, оригинальное сообщение, вихідне повідомлення, переслане повідомлення, αρχικό μήνυμα, προωθημένο μήνυμα, orijinal mesaj, özgün ileti, iletilen mesaj, yönlendirilmiş mesaj, mesaj original, mesaj redirecționat, mesajul original, оригинално съобщение, препратено съобщение, izvorna poruka, proslijeđena poruka, originalna poruka, izvirno sporočilo, posredovano sporočilo, originalus laiškas, persiųstas laiškas, sākotnējā ziņa, pārsūtīta ziņa, algne sõnum, edastatud kiri, upprunaleg skilaboð, framsend skilaboð, 原始邮件, 转发邮件, 原始郵件, 轉寄郵件, 元のメッセージ, 転送されたメッセージ, original-mail, 원본 메시지, 전달된 메시지, 원본 이메일",
        ),
      )})`,
      'iu',
    ),
);

/** Of these, the ones that say that the mail below is passed on and not answered. */
export const forwardWords = pattern(
  () =>
    /forward|weitergeleitet|transf[ée]r|réexpédi|reenviad|inoltrat|encaminhad|doorgestuurd|vidarebefordra|videresend|välitetty|edelleenlähet|przekazan|přeposlan|předan|preposlan|továbbít|пересыла|переслан|перенаправ|προωθημ|iletilen|yönlendirilmiş|redirecționat|препратен|proslijeđen|posredovan|persiųst|pārsūtīt|edastatud|framsend|转发|轉寄|転送|전달/iu,
);

/** What a line of a quoted header states. */
export type Label = 'from' | 'sent' | 'to' | 'subject';

const labelWords: Readonly<Record<Label, readonly string[]>> = {
  from: words(
    'from, von, de, da, van, från, fra, lähettäjä, od, feladó, от, від, από, kimden, gönderen, de la, expéditeur, remitente, mittente, remetente, afzender, avsändare, afsender, avsender, nadawca, odesílatel, odosielateľ, pošiljatelj, šalje, saatja, no, nuo, frá, ó, 发件人, 寄件者, 寄件人, 差出人, 送信者, 보낸 사람, 보낸사람, מאת, من, expediteur, von dem, kellelt, minn, sender, sendt fra, sūtītājs, siuntėjas, подател, изпраща, відправник, отправитель, αποστολέας, expeditor, feladó neve, odosielatel, odesilatel, absender',
  ),
  sent: words(
    'sent, date, gesendet, datum, envoyé, envoyé le, enviado, enviado el, fecha, inviato, data, enviada em, enviado em, verzonden, skickat, sendt, dato, lähetetty, päivämäärä, päiväys, wysłano, odesláno, dátum, elküldve, küldve, отправлено, дата, надіслано, στάλθηκε, ημερομηνία, gönderildi, gönderme tarihi, tarih, trimis, poslano, odoslané, saadetud, kuupäev, nosūtīts, datums, išsiųsta, изпратено, sent at, 发送时间, 发送日期, 日期, 時間, 傳送日期, 送信日時, 日時, 날짜, 보낸 날짜, 보낸날짜, נשלח, תאריך, تاريخ, التاريخ, gesendet am, gesendet um, enviada, enviat, seolta, mibgħut, verzonden op, skickades, sendt den, wysłane, elküldve ekkor, изпратено на, отправлен, отправлено в, дата и время, data wysłania, pvm, sent on, date sent, datums un laiks',
  ),
  to: words(
    'to, an, à, a, para, aan, till, til, vastaanottaja, do, komu, címzett, кому, προς, kime, alıcı, către, za, prima, prejemnik, kam, kellele, adresāts, до, til, 收件人, 收件者, 宛先, 받는 사람, 받는사람, אל, إلى, catre, adressaat, chuig, lil, per a, destinataire, destinatario, destinatário, empfänger, ontvanger, mottagare, modtager, mottaker, adresat, příjemce, príjemca, gavėjas, saņēmējs, получател, получатель, отримувач, παραλήπτης, alici, recipient',
  ),
  subject: words(
    'subject, betreff, objet, asunto, oggetto, assunto, onderwerp, ämne, emne, aihe, temat, předmět, predmet, tárgy, тема, θέμα, konu, subiect, zadeva, teema, tēma, tema, относно, efni, ábhar, 主题, 主旨, 件名, 제목, נושא, الموضوع, sujet, assumpte, suġġett, mavzu, betreft, rubrik, aine, antraštė, temats, предмет, subj, reg',
  ),
};

const labels = ['from', 'sent', 'to', 'subject'] as const satisfies readonly Label[];
const labelOf: ReadonlyMap<string, Label> = new Map(
  labels.flatMap((label) => labelWords[label].map((word) => [word, label] as const)),
);

/** What a line like `*Von:* X` of a quoted header states; undefined for any other line. */
export function headerLabel(line: string): Label | undefined {
  const colon = line.slice(0, 30).search(/[:：]/);
  if (colon < 1) return undefined;
  return labelOf.get(
    line
      .slice(0, colon)
      .replace(/[*_>\s\u00a0]+/g, ' ')
      .trim()
      .toLowerCase(),
  );
}

const devices =
  '(?:iphone|ipad|ipod|android|galaxy|samsung|huawei|xiaomi|pixel|blackberry|smartphone|windows|outlook|yahoo|gmx|web\\.de|proton ?mail|tuta|k-9|aquamail|fairphone|nokia|ios)';
const sentWords = words(
  'sent, gesendet, envoyé, envoyée, enviado, enviada, inviato, verzonden, verstuurd, skickat, sendt, lähetetty, wysłano, wysłane, wysłana, odesláno, odoslané, küldve, отправлено, изпратено, надіслано, trimis, poslano, gönderildi, στάλθηκε, išsiųsta, nosūtīts, saadetud, seolta, mibgħut, sent, enviat, sendur, 发送, 傳送, 送信, 보냄',
);
const appWords = words(
  'get, download, downloaden, herunterladen, beziehen, obtenir, télécharger, obtener, obter, ottieni, scarica, hent, pobierz, hämta, hae, hanki, stáhnout, získat, edinin, descărcați, obțineți, letöltése, prenesite, preuzmite, изтегляне, λήψη, скачать, завантажити, laadige',
);

/**
 * Lines that phones and apps add at the end: `Sent from my iPhone`, in any language with the device or app near the end, or in
 * front of the verb.
 */
export const sentFrom = pattern(
  () =>
    new RegExp(
      `^(?:(?:${oneOf(sentWords)})(?!\\p{L}).{0,60}${devices}.{0,20}|.{0,40}${devices}.{0,40}(?:${oneOf(sentWords)})[.!]?|(?:${oneOf(appWords)})(?!\\p{L}).{0,40}outlook.{0,40}|.{0,40}outlook.{0,30}(?:${oneOf(appWords)})[.!]?|(?:sent|gesendet|envoyé|enviado|inviato|verzonden|verstuurd|skickat|sendt|wysłan[eo]|odesláno|odoslané|trimis|poslano) (?:from|with|via|using|von|mit|aus|depuis|de|à partir de|avec|desde|da|dal|do|vanaf|van|met|från|fra|med|z|ze|iz|s|din) .{0,100}|von meinem .{1,60} gesendet\\.?|diese nachricht wurde von meinem .{1,80}|.{1,30} から送信)$`,
      'iu',
    ),
);
