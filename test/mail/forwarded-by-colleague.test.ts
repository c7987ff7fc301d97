import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forwardedByColleague } from '../../functions/desk/mail/forwarded-by-colleague.ts';
import { receivedMail } from '../../functions/desk/mail/received.ts';
import { verdictOf } from '../../functions/desk/mail/verdict.ts';
import { exampleDesk } from '../example-desk.ts';
import { cameBy, mailWith, multipart } from './a-mail.ts';

const from = 'Bea Colleague <bea@example.org>';
const way = { envelopeFrom: 'bea@example.org' };
type Fields = Readonly<Record<string, string>>;

const opened = async (fields: Fields, body: string, transport = cameBy(way)) => {
  const mail = await mailWith({ From: from, Subject: 'Fwd: My data', ...fields }, body);
  return forwardedByColleague(mail, transport, verdictOf(mail, transport, exampleDesk), exampleDesk);
};
const ada = { name: 'Ada Example', address: 'ada@example.net' };
const words = 'Please delete my account.\n\nKind regards\nAda';

const inline: readonly (readonly [string, string])[] = [
  ['Gmail', '---------- Forwarded message ---------\nFrom: Ada Example <ada@example.net>\nDate: Mon, 2 Mar 2026 at 10:00\nSubject: My data\nTo: <support@example.org>\n\n'],
  ['Gmail in German', '---------- Forwarded message ---------\nVon: Ada Example <ada@example.net>\nDate: Mo., 2. März 2026 um 10:00 Uhr\nSubject: My data\nTo: <support@example.org>\n\n'],
  ['Gmail in French', '---------- Forwarded message ---------\nDe : Ada Example <ada@example.net>\nDate: lun. 2 mars 2026 à 10:00\nSubject: My data\nTo: <support@example.org>\n\n'],
  ['Outlook', '________________________________\nFrom: Ada Example <ada@example.net>\nSent: Monday, March 2, 2026 10:00 AM\nTo: Support <support@example.org>; Sales\n <sales@example.org>\nCc: Bob <bob@example.com>\nSubject: My data\n\n'],
  ['old Outlook', '-----Original Message-----\nFrom: Ada Example [mailto:ada@example.net]\nSent: Monday, March 2, 2026 10:00 AM\nTo: support@example.org\nSubject: My data\n\n'],
  ['Outlook with links', 'From: Ada Example <ada@example.net<mailto:ada@example.net>>\nDate: Monday, 2 March 2026 at 10:00\nTo: Support <support@example.org<mailto:support@example.org>>\nSubject: My data\n'],
  ['Outlook in German', 'Von: Ada Example <ada@example.net>\nGesendet: Montag, 2. März 2026 10:00\nAn: Support <support@example.org>\nBetreff: My data\n\n'],
  ['Outlook with bold labels', '*Von:* Ada Example <ada@example.net>\n*Gesendet:* Montag, 2. März 2026 10:00\n*An:* Support\n*Betreff:* My data\n\n'],
  ['Apple Mail', 'Begin forwarded message:\n\n> From: Ada Example <ada@example.net>\n> Subject: My data\n> Date: 2 March 2026 at 10:00:00 CET\n> To: support@example.org\n> \n> '],
  ['Apple Mail in Spanish', 'Inicio del mensaje reenviado:\n\nDe: Ada Example <ada@example.net>\nAsunto: My data\nFecha: 2 de marzo de 2026, 10:00\nPara: support@example.org\n\n'],
  ['Thunderbird', '-------- Forwarded Message --------\nSubject: \tMy data\nDate: \tMon, 2 Mar 2026 10:00:00 +0100\nFrom: \tAda Example <ada@example.net>\nReply-To: \tada@example.net\nTo: \tsupport@example.org\n\n\n'],
  ['Thunderbird in Dutch', '-------- Doorgestuurd bericht --------\nOnderwerp: \tMy data\nDatum: \tMon, 2 Mar 2026 10:00:00 +0100\nVan: \tAda Example <ada@example.net>\nAan: \tsupport@example.org\n\n'],
  ['Proton', '------- Forwarded Message -------\nFrom: Ada Example <ada@example.net>\nDate: On Monday, March 2nd, 2026 at 10:00\nSubject: My data\nTo: support@example.org\n\n> '],
  ['Zimbra', '----- Forwarded Message -----\nFrom: "Ada Example" <ada@example.net>\nTo: "support" <support@example.org>\nSent: Monday, March 2, 2026 10:00:00 AM\nSubject: My data\n\n'],
  ['GMX', 'Gesendet: Montag, 2. März 2026 um 10:00 Uhr\nVon: "Ada Example" <ada@example.net>\nAn: support@example.org\nBetreff: My data\n'],
  ['a table of cells', 'From:\nAda Example <ada@example.net>\nDate:\n2 March 2026\nTo:\nsupport@example.org\nSubject:\nMy data\n\n'],
  ['Polish', 'Od: Ada Example <ada@example.net>\nWysłano: poniedziałek, 2 marca 2026 10:00\nDo: Support\nTemat: My data\n\n'],
  ['Czech', 'Od: Ada Example <ada@example.net>\nOdesláno: pondělí 2. března 2026 10:00\nKomu: Support\nPředmět: My data\n\n'],
  ['Slovak', 'Od: Ada Example <ada@example.net>\nOdoslané: pondelok 2. marca 2026 10:00\nKomu: Support\nPredmet: My data\n\n'],
  ['Slovenian', 'Od: Ada Example <ada@example.net>\nPoslano: ponedeljek, 02. marec 2026 10:00\nZa: Support\nZadeva: My data\n\n'],
  ['Croatian', 'Šalje: Ada Example <ada@example.net>\nPoslano: 2. ožujka 2026. 10:00\nPrima: Support\nPredmet: My data\n\n'],
  ['Hungarian', 'Feladó: Ada Example <ada@example.net>\nElküldve: 2026. március 2., hétfő 10:00\nCímzett: Support\nTárgy: My data\n\n'],
  ['Romanian', 'De la: Ada Example <ada@example.net>\nTrimis: luni, 2 martie 2026 10:00\nCătre: Support\nSubiect: My data\n\n'],
  ['Bulgarian', 'От: Ada Example <ada@example.net>\nИзпратено: понеделник, 2 март 2026 г. 10:00\nДо: Support\nОтносно: My data\n\n'],
  ['Greek', 'Από: Ada Example <ada@example.net>\nΣτάλθηκε: Δευτέρα, 2 Μαρτίου 2026 10:00\nΠρος: Support\nΘέμα: My data\n\n'],
  ['Swedish', 'Från: Ada Example <ada@example.net>\nSkickat: den 2 mars 2026 10:00\nTill: Support\nÄmne: My data\n\n'],
  ['Danish', 'Fra: Ada Example <ada@example.net>\nSendt: 2. marts 2026 10:00\nTil: Support\nEmne: My data\n\n'],
  ['Finnish', 'Lähettäjä: Ada Example <ada@example.net>\nLähetetty: maanantai 2. maaliskuuta 2026 10.00\nVastaanottaja: Support\nAihe: My data\n\n'],
  ['Estonian', 'Saatja: Ada Example <ada@example.net>\nSaadetud: esmaspäev, 2. märts 2026 10:00\nAdressaat: Support\nTeema: My data\n\n'],
  ['Latvian', 'No: Ada Example <ada@example.net>\nNosūtīts: pirmdiena, 2026. gada 2. marts 10:00\nKam: Support\nTēma: My data\n\n'],
  ['Lithuanian', 'Nuo: Ada Example <ada@example.net>\nIšsiųsta: 2026 m. kovo 2 d. 10:00\nKam: Support\nTema: My data\n\n'],
  ['Irish', 'Ó: Ada Example <ada@example.net>\nSeolta: Dé Luain 2 Márta 2026 10:00\nChuig: Support\nÁbhar: My data\n\n'],
  ['Maltese', 'Minn: Ada Example <ada@example.net>\nMibgħut: it-Tnejn, 2 ta’ Marzu 2026 10:00\nLil: Support\nSuġġett: My data\n\n'],
  ['Portuguese', 'De: Ada Example <ada@example.net>\nEnviado: 2 de março de 2026 10:00\nPara: Support\nAssunto: My data\n\n'],
  ['Italian', 'Da: Ada Example <ada@example.net>\nInviato: lunedì 2 marzo 2026 10:00\nA: Support\nOggetto: My data\n\n'],
]; // biome-ignore format: a table

describe('a colleague’s forward', () => {
  test.each(inline)('in the style of %s is the person’s mail', async (client, header) => {
    const quoted = header.endsWith('> ') ? words.replaceAll('\n', '\n> ') : words;
    expect(await opened({}, `FYI, can you take this?\n\n${header}${quoted}`), client).toMatchObject({
      colleague: { name: 'Bea Colleague', address: 'bea@example.org' },
      person: ada,
      subject: 'My data',
      text: words,
    });
  });

  test('in the style of Notes names the author without a label', async () => {
    const notes =
      '----- Forwarded by Bea Colleague/Example on 02.03.2026 10:00 -----\n\nAda Example <ada@example.net>\n02.03.2026 09:00\n\nTo\n\tsupport@example.org\n\nPlease delete my account.';
    expect((await opened({}, notes))?.person).toEqual(ada);
  });

  test('in HTML is read like one in text', async () => {
    const html =
      '<p>FYI</p><div><hr><b>From:</b> Ada Example &lt;ada@example.net&gt;<br><b>Sent:</b> Monday<br><b>To:</b> Support<br><b>Subject:</b> My data<br><br></div><p>Please delete my account.</p>';
    expect(await opened({ 'Content-Type': 'text/html; charset=utf-8' }, html)).toMatchObject({
      person: ada,
      text: 'Please delete my account.',
    });
  });

  test('of a forward is the mail of the one outside', async () => {
    const chain =
      'From: Carl <carl@example.org>\nSent: Monday\nTo: Bea\nSubject: FW: My data\n\nYours?\n\nFrom: Ada Example <ada@example.net>\nSent: Monday\nTo: Support\nSubject: My data\n\nPlease delete my account.';
    expect(await opened({ Subject: 'FW: My data' }, chain)).toMatchObject({
      person: ada,
      text: 'Please delete my account.',
    });
  });

  test('as an attachment is opened with the id of the person’s mail', async () => {
    const parts = multipart(
      'b',
      'Content-Type: text/plain\r\n\r\nFor you.',
      'Content-Type: message/rfc822\r\n\r\nFrom: Ada Example <ada@example.net>\r\nSubject: =?utf-8?Q?Meine_Daten_l=C3=B6schen?=\r\nMessage-ID: <one@example.net>\r\n\r\nBitte alles.',
    );
    expect(await opened({ 'Content-Type': 'multipart/mixed; boundary=b' }, parts)).toMatchObject({
      person: ada,
      subject: 'Meine Daten löschen',
      text: 'Bitte alles.',
      whole: 'For you.\n\nBitte alles.',
      messageId: '<one@example.net>',
    });
  });
});

const gmail = `FYI\n\n${inline[0]?.[1]}${words}`;

describe('what is not opened', () => {
  test('is a stranger’s mail, whatever stands in it', async () => {
    expect(
      await opened({ From: 'Eve <eve@example.com>' }, gmail, cameBy({ envelopeFrom: 'eve@example.com' })),
    ).toBeUndefined();
  });

  test.each([
    ['DMARC', { dmarc: 'FAIL' }],
    ['SPF', { spf: 'FAIL', dmarc: 'GRAY' }],
    ['spam', { spam: 'FAIL' }],
    ['virus', { virus: 'FAIL' }],
  ] as const)('is mail whose sender fails %s', async (_, verdicts) => {
    expect(await opened({}, gmail, cameBy({ ...way, verdicts }))).toBeUndefined();
  });

  test.each([
    ['an answer that quotes', { Subject: 'AW: My data' }, `Done.\n\n${inline[6]?.[1]}${words}`],
    [
      'mail of colleagues among themselves',
      {},
      'From: Carl <carl@example.org>\nSent: Monday\nTo: Bea\nSubject: Lunch\n\nAt one?',
    ],
    ['a colleague’s own request', { Subject: 'My data' }, 'Please tell me what you hold of me, Bea.'],
    ['a machine’s mail', { 'Auto-Submitted': 'auto-replied' }, gmail],
    ['the desk’s own', { From: 'privacy@example.org' }, gmail],
  ])('is %s', async (_, fields, body) => {
    expect(await opened(fields, body)).toBeUndefined();
  });

  test('is nothing that ends in an error, whatever the lines', () => {
    const line = fc.oneof(
      fc.constantFrom('From: a@example.net', 'From:', 'Sent: b', 'To: c', 'Subject: d', '> From: a@example.net', '---------- Forwarded message ---------', 'Begin forwarded message:', '', '>', 'words', 'Von: <', '*De:* x [mailto:y@z.example]'),
      fc.string({ maxLength: 20 }),
    ); // biome-ignore format: a list
    return fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 30 }), async (lines) => {
        const found = await opened({}, lines.join('\n'));
        if (found) expect(found.person.address).not.toMatch(/example\.org$/);
      }),
      { numRuns: 300 },
    );
  });
});

test('a forward is received as the person’s, answered by nobody but staff, and looked at', async () => {
  const mail = await mailWith({ From: from, Subject: 'Fwd: My data' }, gmail);
  const names = { origin: 'o', message: 'm', raw: 'r', attachments: 'a/' };
  const received = receivedMail({ mail, transport: cameBy(way) }, names, exampleDesk);
  expect(received).toMatchObject({
    person: ada,
    silence: 'forwarded-by-colleague',
    thread: {},
    trusted: true,
    sorted: { asks: [{ queue: 'deletion' }], needsReview: true },
    message: {
      from: ada,
      subject: 'My data',
      text: mail.text,
      forwardedBy: { address: 'bea@example.org' },
      marks: ['forwarded-by-colleague'],
    },
  });
  const unproven = cameBy({ ...way, verdicts: { dmarc: 'GRAY' } });
  expect(receivedMail({ mail, transport: unproven }, names, exampleDesk)).toMatchObject({
    person: ada,
    trusted: false,
  });
});
