import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlText } from '../../functions/adapters/mime/html-text.ts';
import { newTextOf } from '../../functions/desk/mail/new-text.ts';

const reply = (...quote: readonly string[]): string => ['Yes, please do.', '', ...quote].join('\n');

describe('the new text of a reply', () => {
  test.each([
    ['English', 'On Mon, 2 Mar 2026 at 10:00, Privacy <privacy@example.org> wrote:'],
    [
      'English, wrapped',
      'On Mon, Mar 2, 2026 at 10:00 AM, Privacy Desk of Example Company\n<privacy@example.org> wrote:',
    ],
    ['German', 'Am 02.03.2026 um 10:00 schrieb Privacy <privacy@example.org>:'],
    ['French', 'Le lun. 2 mars 2026 à 10:00, Privacy <privacy@example.org> a écrit :'],
    ['Spanish', 'El lun, 2 mar 2026 a las 10:00, Privacy (<privacy@example.org>) escribió:'],
    ['Italian', 'Il giorno lun 2 mar 2026 alle ore 10:00 Privacy <privacy@example.org> ha scritto:'],
    ['Portuguese', 'Em seg., 2 de mar. de 2026 às 10:00, Privacy <privacy@example.org> escreveu:'],
    ['Dutch', 'Op ma 2 mrt 2026 om 10:00 schreef Privacy <privacy@example.org>:'],
    ['Dutch, other', 'Op 2 maart 2026 10:00 schreef Privacy het volgende:'],
    ['Swedish', 'Den mån 2 mars 2026 kl 10:00 skrev Privacy <privacy@example.org>:'],
    ['Finnish', 'ma 2. maalisk. 2026 klo 10.00 Privacy (privacy@example.org) kirjoitti:'],
    ['Polish', 'pon., 2 mar 2026 o 10:00 Privacy <privacy@example.org> napisał(a):'],
    ['Czech', 'po 2. 3. 2026 v 10:00 odesílatel Privacy <privacy@example.org> napsal:'],
    ['Hungarian', 'Privacy <privacy@example.org> ezt írta (időpont: 2026. márc. 2., H, 10:00):'],
    ['Romanian', 'În lun., 2 mar. 2026 la 10:00, Privacy <privacy@example.org> a scris:'],
    ['Russian', 'пн, 2 мар. 2026 г. в 10:00, Privacy <privacy@example.org>:'],
    ['Ukrainian', 'пн, 2 бер. 2026 р. о 10:00 Privacy <privacy@example.org> пише:'],
    ['Greek', 'Στις Δευ 2 Μαρ 2026 στις 10:00 π.μ., ο χρήστης Privacy <privacy@example.org> έγραψε:'],
    ['Turkish', 'Privacy <privacy@example.org>, 2 Mar 2026 Pzt, 10:00 tarihinde şunu yazdı:'],
    ['Japanese', '2026年3月2日(月) 10:00 Privacy <privacy@example.org>:'],
    ['Chinese', 'Privacy <privacy@example.org> 于2026年3月2日周一 10:00写道：'],
    ['Danish', 'Den man. 2. mar. 2026 kl. 10.00 skrev Privacy <privacy@example.org>:'],
    ['Slovak', 'Dňa 2. 3. 2026 o 10:00 používateľ Privacy <privacy@example.org> napísal:'],
    ['Slovenian', 'Dne 2. 03. 2026 ob 10:00 je Privacy napisal(-a):'],
    ['Croatian', '2. ožu 2026., u 10:00, Privacy <privacy@example.org> napisao/la je:'],
    ['Bulgarian', 'На пн, 2.03.2026 г. в 10:00 Privacy <privacy@example.org> написа:'],
    ['Estonian', 'Privacy (<privacy@example.org>) kirjutas kuupäeval E, 2. märts 2026 kell 10:00:'],
    [
      'Latvian',
      'pirmd., 2026. g. 2. marts, plkst. 10:00 — lietotājs Privacy <privacy@example.org> rakstīja:',
    ],
    ['Lithuanian', 'pirm., 2026-03-02 10:00 Privacy <privacy@example.org> parašė:'],
    ['Irish', 'Ar Luan 2 Márta 2026 ag 10:00, scríobh Privacy <privacy@example.org>:'],
    ['Maltese', 'Nhar it-Tnejn 2 ta’ Marzu 2026 10:00, Privacy <privacy@example.org> kiteb:'],
    ['Norwegian', 'man. 2. mars 2026 kl. 10:00 skrev Privacy <privacy@example.org>:'],
    [
      'Dutch, of Apple',
      'Op 2 mrt 2026, om 10:00 heeft Privacy <privacy@example.org> het volgende geschreven:',
    ],
    ['Zoho', '---- On Mon, 02 Mar 2026 10:00:00 +0100 Privacy <privacy@example.org> wrote ----'],
    ['Korean', '2026년 3월 2일 (월) 오전 10:00, Privacy <privacy@example.org>님이 작성:'],
  ])('ends where a quotation is introduced in %s, with marks and without', (_, introduction) => {
    expect(newTextOf(reply(introduction, '', '> We have your request.', '> Shall we go on?'))).toBe(
      'Yes, please do.',
    );
    expect(newTextOf(reply(introduction, '', 'We have your request.'))).toBe('Yes, please do.');
  });

  test.each([
    [
      'English',
      'From: Privacy <privacy@example.org>\nSent: Monday, 2 March 2026 10:00\nTo: Ada\nSubject: Your data',
    ],
    [
      'German',
      'Von: Privacy <privacy@example.org>\nGesendet: Montag, 2. März 2026 10:00\nAn: Ada\nBetreff: Auskunft',
    ],
    [
      'French',
      'De : Privacy <privacy@example.org>\nEnvoyé : lundi 2 mars 2026 10:00\nÀ : Ada\nObjet : Vos données',
    ],
    [
      'Spanish',
      'De: Privacy <privacy@example.org>\nEnviado el: lunes, 2 de marzo de 2026 10:00\nPara: Ada\nAsunto: Sus datos',
    ],
    [
      'Italian',
      'Da: Privacy <privacy@example.org>\nInviato: lunedì 2 marzo 2026 10:00\nA: Ada\nOggetto: I suoi dati',
    ],
    [
      'Dutch',
      'Van: Privacy <privacy@example.org>\nVerzonden: maandag 2 maart 2026 10:00\nAan: Ada\nOnderwerp: Uw gegevens',
    ],
    [
      'Swedish',
      'Från: Privacy <privacy@example.org>\nSkickat: den 2 mars 2026 10:00\nTill: Ada\nÄmne: Dina uppgifter',
    ],
    [
      'Polish',
      'Od: Privacy <privacy@example.org>\nWysłano: poniedziałek, 2 marca 2026 10:00\nDo: Ada\nTemat: Dane',
    ],
    [
      'Czech',
      'Od: Privacy <privacy@example.org>\nOdesláno: pondělí 2. března 2026 10:00\nKomu: Ada\nPředmět: Údaje',
    ],
    [
      'Finnish',
      'Lähettäjä: Privacy <privacy@example.org>\nLähetetty: maanantai 2. maaliskuuta 2026 10.00\nVastaanottaja: Ada\nAihe: Tiedot',
    ],
    [
      'Hungarian',
      'Feladó: Privacy <privacy@example.org>\nElküldve: 2026. március 2., hétfő 10:00\nCímzett: Ada\nTárgy: Adatok',
    ],
    [
      'Russian',
      'От: Privacy <privacy@example.org>\nОтправлено: 2 марта 2026 г. 10:00\nКому: Ada\nТема: Данные',
    ],
    [
      'Greek',
      'Από: Privacy <privacy@example.org>\nΣτάλθηκε: Δευτέρα, 2 Μαρτίου 2026 10:00\nΠρος: Ada\nΘέμα: Δεδομένα',
    ],
    [
      'bold',
      '*From:* Privacy <privacy@example.org>\n*Sent:* Monday, 2 March 2026 10:00\n*To:* Ada\n*Subject:* Your data',
    ],
  ])('ends at the header of a quoted mail in Outlook in %s', (_, header) => {
    expect(newTextOf(reply('________________________________', header, '', 'We have your request.'))).toBe(
      'Yes, please do.',
    );
  });

  test.each([
    '-----Original Message-----',
    '-----Ursprüngliche Nachricht-----',
    '-------- Message original --------',
    '---------- Forwarded message ---------',
    '__________ Oorspronkelijk bericht __________',
    'Begin forwarded message:',
    'Anfang der weitergeleiteten Nachricht:',
  ])('ends at %s', (separator) => {
    expect(newTextOf(reply(separator, 'We have your request.'))).toBe('Yes, please do.');
  });

  test('keeps answers that stand between quoted lines', () => {
    expect(
      newTextOf(
        'On 2 Mar 2026, at 10:00, Privacy <privacy@example.org> wrote:\n> Your name?\nAda Example\n> Your street?\nHigh Street 1',
      ),
    ).toBe('Ada Example\nHigh Street 1');
  });

  test('has no signature and no marks of apps', () => {
    expect(newTextOf('Please delete my account.\n\nSent from my iPhone\n')).toBe('Please delete my account.');
    expect(newTextOf('Please delete my account.\n\n-- \nAda Example\nExample Road 1')).toBe(
      'Please delete my account.',
    );
    expect(newTextOf('Bitte löschen.\n\nVon meinem iPhone gesendet\n\n> alt')).toBe('Bitte löschen.');
  });

  test.each([
    'Sent from Yahoo Mail on Android',
    'Gesendet von Outlook für Android',
    'Envoyé de mon iPhone',
    'Verstuurd vanaf mijn iPhone',
    'Lähetetty iPhonesta',
    'Az iPhone készülékemről küldve',
    'Στάλθηκε από το iPhone μου',
    'Изпратено от моя iPhone',
    'Saadetud minu iPhone’ist',
    'Nosūtīts no mana iPhone',
    'Išsiųsta iš mano iPhone',
    'iPhone’umdan gönderildi',
    'Pobierz aplikację Outlook dla systemu Android',
    'Outlook voor Android downloaden',
  ])('has no %s', (mark) => {
    expect(newTextOf(`Please delete my account.\n\n${mark}`)).toBe('Please delete my account.');
  });

  test('keeps a last line of the person that only speaks of sending', () => {
    const text =
      'Please delete my account.\n\nSent you the form of your Android app twice already, without any answer.';
    expect(newTextOf(text)).toBe(text);
  });

  test('is known above a quotation in any language by the address beside the date', () => {
    const quoted = 'Xyzzy 2.3.2026, Privacy <privacy@example.org> plugh:\n\n> We have your request.';
    expect(newTextOf(reply(quoted))).toBe('Yes, please do.');
  });

  const quoted = '<div>We have your request.</div>';
  const header =
    '<b>From:</b> Privacy &lt;privacy@example.org&gt;<br><b>Sent:</b> Monday, 2 March 2026 10:00<br><b>To:</b> Ada<br><b>Subject:</b> Your data';
  test.each([
    ['Gmail', `<div class="gmail_quote"><div class="gmail_attr">On Mon, 2 Mar 2026 at 10:00 Privacy &lt;<a href="mailto:x">privacy@example.org</a>&gt; wrote:<br></div><blockquote>${quoted}</blockquote></div>`],
    ['Outlook', `<div style='border-top:solid #E1E1E1 1.0pt'><p class=MsoNormal>${header}<o:p></o:p></p></div><p class=MsoNormal>We have your request.</p>`],
    ['Outlook on the web', `<div id="appendonsend"></div><hr><div id="divRplyFwdMsg">${header}</div>${quoted}`],
    ['Apple Mail', `<blockquote type="cite"><div>On 2 Mar 2026, at 10:00, Privacy &lt;privacy@example.org&gt; wrote:</div>${quoted}</blockquote>`],
    ['Yahoo', `<div class="yahoo_quoted"><div>On Monday, March 2, 2026 at 10:00:00 AM GMT+1, Privacy &lt;privacy@example.org&gt; wrote: </div>${quoted}</div>`],
    ['Thunderbird', `<div class="moz-cite-prefix">Am 02.03.2026 um 10:00 schrieb Privacy:<br></div><blockquote type="cite">${quoted}</blockquote>`],
    ['GMX', `<div name="quote"><div><b>Gesendet:</b> Montag, 2. März 2026 um 10:00 Uhr<br><b>Von:</b> "Privacy" &lt;privacy@example.org&gt;<br><b>An:</b> Ada<br><b>Betreff:</b> Daten</div>${quoted}</div>`],
    ['Zimbra', `<hr id="zwchr"><div>${header}</div>${quoted}`],
  ])('ends where %s quotes in HTML', (_, html) => {
    expect(newTextOf(htmlText(`<div>Yes, please do.</div><br>${html}`))).toBe('Yes, please do.');
  }); // biome-ignore format: a table

  test.each([
    'From: Ada\nTo: Privacy\nSubject: delete\n\nPlease delete my account.',
    '> only quoted',
    'On 2 Mar 2026 at 10:00, Privacy <privacy@example.org> wrote:\n> We have your request.',
    '-- \nAda',
  ])('is the whole text where nothing else is left: %j', (text) => {
    expect(newTextOf(text)).toBe(text);
  });

  test.each([
    'On 2 March your support wrote:\nWe will delete it. They did not.',
    'I want:\n- my data\n- an answer',
    'My street:\nExample Road 1\n--\nbut I moved\n'.concat('line\n'.repeat(20)).trim(),
    'You wrote nothing. Date: never. To: nobody.',
  ])('is left alone where a person only writes like a client: %j', (text) => {
    expect(newTextOf(text)).toBe(text);
  });
});

describe('whatever the text', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '> quoted', '>', 'On 2 Mar 2026 at 10:00, A <a@example.org> wrote:', 'a wrote:', '<a@example.org> wrote:', 'On 2 Mar 2026 at 10:00, A', 'From: a', 'Sent: b', 'To: c', 'Subject: d', 'Date: e',
      '-----Original Message-----', '________________', '-- ', '--', 'Sent from my iPhone', '', ' ', 'Begin forwarded message:', 'words', '>From here', ':',
    ),
    fc.string({ maxLength: 12 }),
  ); // biome-ignore format: a table
  const text = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'));

  test('its new part is no longer than all of it, the same when taken again, and empty only where all is', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const part = newTextOf(whole);
        expect(part.length).toBeLessThanOrEqual(whole.length);
        expect(newTextOf(part)).toBe(part);
        expect(part === '').toBe(whole.trim() === '');
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['>\n', 'a wrote:\n', 'From: a\n', '-- \n', ':\n', 'Sent from my iPhone\n', 'x'])(
    'a megabyte of %j comes back',
    (piece) => {
      expect(newTextOf(piece.repeat(1_000_000 / piece.length)).length).toBeLessThanOrEqual(100_000);
    },
  );
});
