import { describe, expect, test } from 'vitest';
import { verdictOf } from '../../functions/desk/mail/verdict.ts';
import { exampleDesk } from '../example-desk.ts';
import { cameBy, mailWith, multipart } from './a-mail.ts';

type Fields = Readonly<Record<string, string | undefined>>;

const kindOf = async (fields: Fields, body = 'Hello', envelopeFrom = 'ada@example.net') =>
  verdictOf(await mailWith(fields, body), cameBy({ envelopeFrom }), exampleDesk).kind;

const report = (type: string, part: string, status: string): readonly [Fields, string] => [
  { 'Content-Type': `multipart/report; report-type=${type}; boundary=b` },
  multipart('b', 'Content-Type: text/plain\r\n\r\nSee below.', `Content-Type: ${part}\r\n\r\n${status}`),
];
const deliveryStatus = (...actions: readonly string[]) =>
  report(
    'delivery-status',
    'message/delivery-status',
    [
      'Reporting-MTA: dns; mx',
      ...actions.map((action) => `Final-Recipient: rfc822; a@b.example\r\nAction: ${action}`),
    ].join('\r\n\r\n'),
  );

describe('a person', () => {
  test.each<[string, Fields]>([
    ['who writes plainly', {}],
    ['whose Exchange asks for silence', { 'X-Auto-Response-Suppress': 'DR, OOF, AutoReply' }],
    ['whose mail says that it is not automatic', { 'Auto-Submitted': 'no' }],
    ['whose mail a machine forwarded', { 'Auto-Submitted': 'auto-forwarded' }],
    ['whose list forgot all but the precedence', { Precedence: 'bulk' }],
    ['who answers an automatic reply', { Subject: 'Re: Automatic reply: Your request' }],
    ['who forwards a bounce', { Subject: 'Fwd: Undelivered Mail Returned to Sender' }],
    ['who complains of absence of an answer', { Subject: 'Absence de réponse à ma demande' }],
    ['who complains of being away', { Subject: 'Abwesenheit einer Antwort auf meine Anfrage' }],
    [
      'who writes about delivery',
      { Subject: 'Delivery failed: where is my parcel, and who has my address?' },
    ],
    ['who is tired of automatic replies', { Subject: 'Automatic reply instead of an answer to my request' }],
    ['who is tired of them in German', { Subject: 'Automatische Antwort genügt mir nicht' }],
    ['who writes about a car', { Subject: 'Auto: Daten löschen' }],
    ['who thanks', { Subject: 'Thank you for your email' }],
    ['who found a mailbox full', { Subject: 'Mailbox full: I cannot reach you' }],
    ['who writes about reports', { Subject: 'Report domain abuse' }],
    ['who was away', { Subject: 'I was absent', 'X-Auto-Response-Suppress': 'OOF' }],
    [
      'who uses a web form that writes as no-reply',
      { From: 'noreply@forms.example', 'Reply-To': 'ada@example.net' },
    ],
    [
      'who uses the operator’s own web form',
      { From: 'Website <privacy@example.org>', 'Reply-To': 'ada@example.net' },
    ],
    ['who attaches a calendar', { 'Content-Type': 'multipart/mixed; boundary=b' }],
  ])('%s is human', async (_, fields) => {
    const body = multipart(
      'b',
      '\r\nHello',
      'Content-Type: text/calendar; method=REQUEST\r\nContent-Disposition: attachment\r\n\r\nBEGIN:VCALENDAR',
    );
    expect(await kindOf(fields, fields['Content-Type'] ? body : 'Hello')).toBe('human');
  });

  test('who quotes a bounce in a complaint is human', async () => {
    const text =
      'Your privacy address does not work!\r\n\r\n> This is the mail system at host mx.example.org.\r\n> 550 5.1.1 User unknown';
    expect(await kindOf({ Subject: 'Undeliverable privacy address' }, text)).toBe('human');
  });

  test('whose provider collects bounces by the envelope is human, even with a mail attached', async () => {
    const body = multipart(
      'b',
      '\r\nSee attached',
      'Content-Type: message/rfc822\r\n\r\nSubject: x\r\n\r\ny',
    );
    const fields = { 'Content-Type': 'multipart/mixed; boundary=b' };
    expect(await kindOf(fields, body, 'bounces+123-privacy=example.org@mail.example')).toBe('human');
  });

  test('who attaches what came back, and says so, is human', async () => {
    const body = multipart(
      'b',
      '\r\nMy mail to you could not be delivered.',
      'Content-Type: message/rfc822\r\n\r\nSubject: My data\r\n\r\nHello',
    );
    const fields = { Subject: 'Undeliverable mail', 'Content-Type': 'multipart/mixed; boundary=b' };
    expect(await kindOf(fields, body)).toBe('human');
  });

  test('keeps the weak signs against being one as evidence', async () => {
    const mail = await mailWith({ Precedence: 'bulk' });
    expect(verdictOf(mail, cameBy(), exampleDesk)).toEqual({ kind: 'human', evidence: ['precedence: bulk'] });
  });
});

describe('a bounce', () => {
  test.each([
    ['with a report', ...deliveryStatus('failed')],
    [
      'with a report on several recipients, one of them failed',
      ...deliveryStatus('delayed', 'failed', 'delivered'),
    ],
    ['with a report that says nothing', ...deliveryStatus()],
    [
      'with an internationalised report',
      ...report('delivery-status', 'message/global-delivery-status', 'Action: failed'),
    ],
    ['with only its header field', { 'X-Failed-Recipients': 'a@b.example' }, 'Sorry'],
    ['from a daemon without an address', { From: 'MAILER-DAEMON' }, 'Sorry'],
    ['from a daemon on a host', { From: 'Mail Delivery System <Mailer-Daemon@mx.example.com>' }, 'Sorry'],
    [
      'from a postmaster, by its words',
      { From: 'postmaster@example.com', Subject: 'Problem' },
      'The following addresses had permanent fatal errors',
    ],
    [
      'from a postmaster, by its subject',
      { From: 'postmaster@example.com', Subject: 'Unzustellbar: Auskunft' },
      'x',
    ],
    [
      'from an address of bounces, by its words',
      { From: 'bounces@mx.example.com', Subject: 'Delivery Status Notification (Failure)' },
      'x',
    ],
    [
      'from a sender that nobody can answer, by subject and text',
      { From: 'no-reply@mx.example.com', Subject: 'Mail could not be delivered' },
      'Your mail could not be delivered: mailbox is full',
    ],
    [
      'that also says it is automatic',
      { From: 'MAILER-DAEMON@example.com', 'Auto-Submitted': 'auto-replied' },
      'x',
    ],
  ])('%s is one', async (_, fields: Fields, body) => {
    expect(await kindOf(fields, body)).toBe('bounce');
  });

  test.each([
    'Undelivered Mail Returned to Sender', 'Mail delivery failed: returning message to sender', 'failure notice', 'Delivery Status Notification (Failure)',
    'Unzustellbar: x', 'Non remis : x', 'No se puede entregar: x', 'Mancato recapito: x', 'Não é possível entregar: x', 'Onbestelbaar: x', 'Niedostarczalne: x',
    'Nedoručitelné: x', 'Olevererbart: x', 'Toimitus epäonnistui', 'Недоставленное сообщение', 'Αδύνατη η παράδοση', '配信不能: x', '未送达: x', '배달되지 않음: x',
    'Your message could not be delivered', 'Bounced mail', 'Mailbox full', 'Benachrichtigung zum Übermittlungsstatus (Fehlgeschlagen)', 'Mail konnte nicht zugestellt werden',
    'Erreur de distribution', 'Notificación de estado de entrega (error)', 'Notifica sullo stato del recapito (errore)', 'Det går inte att leverera: x', 'Toimittamatta: x',
    'Kättetoimetamatu: x', 'Nepiegādājams: x', 'Neįteikta: x', 'Недоставено: x', 'Отчет о недоставке',
  ])('with the null sender and the subject %s is one', async (subject) => {
    expect(await kindOf({ Subject: subject }, 'x', '')).toBe('bounce');
  }); // biome-ignore format: a table

  test('says what it rests on without a person’s data', async () => {
    const [fields, body] = deliveryStatus('failed');
    const mail = await mailWith({ ...fields, From: 'Ada <mailer-daemon@private.example>' }, body);
    const { evidence } = verdictOf(mail, cameBy({ envelopeFrom: '' }), exampleDesk);
    expect(evidence).toEqual([
      'part: message/delivery-status',
      'report-type: delivery-status',
      'from: mailer-daemon',
      'envelope: null sender',
      'part: multipart/report',
    ]);
  });
});

describe('a notice that mail is', () => {
  test('still under way is delayed', async () => {
    expect(await kindOf(...deliveryStatus('delayed'))).toBe('delayed');
    expect(
      await kindOf({ From: 'MAILER-DAEMON@example.com', Subject: 'Warning: message 1KF delayed 48 hours' }),
    ).toBe('delayed');
  });

  test.each([
    'Delivery delayed', 'Delayed Mail (still being retried)', 'Message deferred', 'Zustellung verzögert: Auskunft', 'Remise différée : x', 'Retraso en la entrega: x',
    'Consegna in ritardo: x', 'Entrega atrasada: x', 'Bezorging vertraagd: x',
  ])('under way, with the null sender and the subject %s, is delayed', async (subject) => {
    expect(await kindOf({ Subject: subject }, 'x', '')).toBe('delayed');
  }); // biome-ignore format: a table

  test('given up after delays is a bounce', async () => {
    const fields = {
      From: 'MAILER-DAEMON@example.com',
      Subject: 'Returned mail: Deferred: Connection timed out',
    };
    expect(await kindOf(fields)).toBe('bounce');
  });

  test('delivered is a receipt', async () => {
    expect(await kindOf(...deliveryStatus('delivered'))).toBe('receipt');
    expect(await kindOf(...deliveryStatus('relayed', 'expanded'))).toBe('receipt');
  });

  test('read is a receipt, also from Outlook without a report', async () => {
    expect(
      await kindOf(
        ...report(
          'disposition-notification',
          'message/disposition-notification',
          'Disposition: manual-action; displayed',
        ),
      ),
    ).toBe('receipt');
    expect(await kindOf({ Subject: 'Read: my complaint' })).toBe('human');
  });

  test.each([
    'Gelesen: x', 'Lesebestätigung: x', 'Lu : x', 'Accusé de lecture : x', 'Lido: x', 'Confirmación de lectura: x', 'Letto: x', 'Przeczytano: x', 'Prečítané: x',
    'Elolvasva: x', 'Citit: x', 'Pročitano: x', 'Prebrano: x', 'Прочетено: x', 'Διαβάστηκε: x', 'Loetud: x', 'Izlasīts: x', 'Perskaityta: x', 'Okundu: x',
  ])('read, with the null sender and the subject %s, is a receipt', async (subject) => {
    expect(await kindOf({ Subject: subject }, 'x', '')).toBe('receipt');
  }); // biome-ignore format: a table
});

describe('a complaint', () => {
  const returned = (fields: Fields): readonly [Fields, string] => [
    { 'Content-Type': 'multipart/mixed; boundary=b', ...fields },
    multipart(
      'b',
      '\r\nThis is a spam complaint',
      'Content-Type: message/rfc822\r\n\r\nSubject: ours\r\n\r\nx',
    ),
  ];

  test('by a feedback loop is a report', async () => {
    expect(
      await kindOf(...report('feedback-report', 'message/feedback-report', 'Feedback-Type: abuse')),
    ).toBe('complaint-report');
    expect(
      await kindOf(
        ...returned({ From: 'staff@hotmail.com', Subject: 'complaint about message from 192.0.2.1' }),
      ),
    ).toBe('complaint-report');
  });

  test('by a feedback loop that sends our mail back as it is, or names itself first, is a report', async () => {
    const back = {
      From: 'staff@hotmail.com',
      Subject: 'complaint about message from 192.0.2.1',
      'Content-Type': 'message/rfc822',
    };
    expect(await kindOf(back, 'Subject: ours\r\n\r\nx')).toBe('complaint-report');
    expect(await kindOf(...returned({ From: 'fbl@isp.example', Subject: 'Example-ISP Abuse Report' }))).toBe(
      'complaint-report',
    );
  });

  test('by a person with our mail attached is human', async () => {
    expect(await kindOf(...returned({ Subject: 'Complaint: spam from you' }))).toBe('human');
  });
});

describe('an automatic reply', () => {
  test.each<[string, Fields]>([
    ['Auto-Submitted', { 'Auto-Submitted': 'auto-replied (vacation)' }],
    ['X-Autoreply', { 'X-Autoreply': 'yes' }],
    ['X-Autorespond', { 'X-Autorespond': 'My data' }],
    ['X-Auto-Reply-From', { 'X-Autoreply-From': 'ada@example.net' }],
    ['Precedence', { Precedence: 'auto_reply' }],
    ['X-POST-MessageClass', { 'X-POST-MessageClass': '9; Autoresponder' }],
    ['an address', { From: 'autoreply@example.com' }],
    [
      'Exchange’s subject',
      {
        Subject: 'Automatic reply: My data',
        'Auto-Submitted': 'auto-generated',
        'X-Auto-Response-Suppress': 'All',
      },
    ],
    ['a subject of Notes', { Subject: 'Ada Example is out of the office (returning 05/09/2026)' }],
    ['its words beside a wish for silence', { Subject: 'Re: Your data', 'X-Auto-Response-Suppress': 'All' }],
  ])('is known by %s', async (_, fields) => {
    expect(await kindOf(fields, 'I am out of the office until Monday.')).toBe('automatic-reply');
  });

  test.each([
    'Out of Office: My data', 'Out of office', 'Automatische Antwort: Auskunft', 'Abwesenheitsnotiz', 'Abwesend bis 12.3.', 'Réponse automatique : Demande', 'Absence du bureau',
    'Respuesta automática: x', 'Risposta automatica: x', 'Resposta automática: x', 'Automatisch antwoord: x', 'Autosvar: x', 'Automaattinen vastaus: x', 'Odpowiedź automatyczna: x',
    'Automatická odpověď: x', 'Automatikus válasz: x', 'Автоматический ответ: x', 'Otomatik yanıt: x', '自動応答: x', '自动回复: x', '자동 회신: x', 'תשובה אוטומטית: x',
    'Auto: Re: x', 'Respuesta de ausencia', 'Mensaje automático: x', 'Messaggio automatico: x', 'Ausência temporária: x', 'Resposta automàtica: x', 'Afwezigheidsbericht', 'Frånvarande: x',
    'Fraværende: x', 'Poissaoloilmoitus', 'Sjálfvirkt svar: x', 'Nieobecny: x', 'În afara biroului: x', 'Odsotnost: x', 'Odsutan: x', 'Kontorist väljas: x', 'Freagra uathoibríoch: x',
    'Tweġiba awtomatika: x', 'Аутоматски одговор: x', 'Отсутствие на рабочем месте', 'İşyeri dışında: x', '不在: x',
  ])('is known by the subject %s', async (subject) => {
    expect(await kindOf({ Subject: subject })).toBe('automatic-reply');
  }); // biome-ignore format: a table

  test('is what comes with the null sender and reports on nothing', async () => {
    expect(await kindOf({ Subject: 'Re: Your data' }, 'Back on Monday', '')).toBe('automatic-reply');
  });

  test('is not what says so of itself in the negative', async () => {
    expect(await kindOf({ 'X-Autoreply': 'no' })).toBe('human');
  });
});

describe('mail to many', () => {
  test.each<[string, Fields]>([
    ['List-Post', { 'List-Post': '<mailto:talk@lists.example>' }],
    ['List-Id', { 'List-Id': '<talk.lists.example>' }],
    ['Mailing-List', { 'Mailing-List': 'list talk@lists.example' }],
    ['the sender of majordomo', { Sender: 'owner-talk@lists.example', Precedence: 'bulk' }],
  ])('through a list is known by %s', async (_, fields) => {
    expect(await kindOf(fields)).toBe('list');
  });

  test.each<[string, Fields]>([
    ['an unsubscribe field', { 'List-Unsubscribe': '<https://news.example/off>' }],
    [
      'a list id of a campaign',
      { 'List-Id': '<c1.campaigns.example>', 'List-Unsubscribe': '<https://news.example/off>' },
    ],
    ['two weak signs', { From: 'no-reply@shop.example', Precedence: 'bulk' }],
    ['a machine that says so', { 'Auto-Submitted': 'auto-generated' }],
    [
      'the subject of DMARC reports',
      { Subject: 'Report Domain: example.org Submitter: isp.example Report-ID: <1>' },
    ],
    ['the type of TLS reports', { 'Content-Type': 'multipart/report; report-type=tlsrpt; boundary=b' }],
  ])('in bulk is known by %s', async (_, fields) => {
    expect(await kindOf(fields)).toBe('bulk');
  });
});

test('an invitation is calendar, a published calendar is not', async () => {
  expect(await kindOf({ 'Content-Type': 'text/calendar; method=REQUEST' }, 'BEGIN:VCALENDAR')).toBe(
    'calendar',
  );
  expect(await kindOf({ 'Content-Type': 'text/calendar; method=PUBLISH' }, 'BEGIN:VCALENDAR')).toBe('human');
});

test('mail from the desk’s own address is own, whatever else it says', async () => {
  expect(await kindOf({ From: 'Privacy <Privacy+x@Example.org>', 'Auto-Submitted': 'auto-replied' })).toBe(
    'own',
  );
});
