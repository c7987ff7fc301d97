// The mix of mails that the figures are measured on: seeded, so that every run has the same.

export interface BenchMail {
  readonly raw: Buffer;
  readonly automatic: boolean;
}

const asks = [
  'Please delete my account and everything you know about me. I have not used it for two years.',
  'I would like to know whether I was affected by the incident that the papers wrote about last week.',
  'Bitte löschen Sie meine Daten vollständig und bestätigen Sie mir das schriftlich.',
  'Je vous prie de supprimer mon compte ainsi que toutes les données qui s’y rapportent.',
  'How come a company that I never heard of has my telephone number from you? I live in Austria.',
  'Please send me a copy of the data that you hold about me. My customer number is on the invoice.',
  'Nehmen Sie mich bitte aus Ihrem Verteiler, ich bekomme jeden Tag drei Werbemails von Ihnen.',
];
const chatter =
  'I have been with you since the spring, when a friend showed me your shop, and I was quite happy with it. ' +
  'It is only that things have changed at home and I am putting my papers in order this week. ';

/** Numbers below 1 from a seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Plain, quoted-printable, alternative with HTML, with an attachment of 20 to 200 kB, Latin-1; one in ten automatic. */
export function benchMails(count: number, seed = 1): readonly BenchMail[] {
  const chance = seeded(seed);
  return Array.from({ length: count }, (_, n) => {
    const automatic = n % 10 === 9;
    const text = automatic
      ? 'I am out of the office until Monday.'
      : (asks[Math.floor(chance() * asks.length)] ?? '') +
        '\r\n\r\n' +
        chatter.repeat(Math.floor(chance() * 6));
    const headers = [
      `Received: from mx${n}.example.net by inbound-smtp.eu-central-1.amazonaws.com; Mon, 2 Mar 2026 09:00:00 +0000`,
      `From: =?utf-8?Q?Person_${n}_J=C3=BCrgensen?= <person${n}@example.net>`,
      'To: privacy@example.org',
      `Subject: ${automatic ? 'Automatic reply: ' : ''}My data ${n}`,
      `Message-ID: <${n}.${Math.floor(chance() * 1e9)}@example.net>`,
      'Date: Mon, 2 Mar 2026 09:00:00 +0000',
      'MIME-Version: 1.0',
      ...(automatic ? ['Auto-Submitted: auto-replied'] : []),
    ];
    const shape = chance();
    const [contentHeaders, body] =
      shape < 0.4
        ? plain(text)
        : shape < 0.75
          ? alternative(text)
          : shape < 0.9
            ? withAttachment(text, chance)
            : latin1(text);
    return {
      automatic,
      raw: Buffer.concat([Buffer.from([...headers, ...contentHeaders, '', ''].join('\r\n')), body]),
    };
  });
}

type Content = readonly [headers: readonly string[], body: Buffer];

const quotedPrintable = (text: string): string =>
  [...Buffer.from(text)]
    .map((byte) =>
      byte > 126 || byte === 61
        ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(byte),
    )
    .join('')
    .replace(/.{1,72}(?==|[^=]|$)/g, '$&=\r\n');

const plain = (text: string): Content => [
  ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable'],
  Buffer.from(quotedPrintable(text)),
];

const latin1 = (text: string): Content => [
  ['Content-Type: text/plain; charset=iso-8859-1', 'Content-Transfer-Encoding: 8bit'],
  Buffer.from(text.replaceAll('’', "'"), 'latin1'),
];

const part = (headers: readonly string[], body: string): string =>
  ['--part', ...headers, '', body, ''].join('\r\n');

const alternative = (text: string): Content => [
  ['Content-Type: multipart/alternative; boundary=part'],
  Buffer.from(
    part(
      ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable'],
      quotedPrintable(text),
    ) +
      part(
        ['Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: base64'],
        Buffer.from(`<div dir="ltr"><p>${text.replaceAll('\r\n\r\n', '</p><p>')}</p></div>`).toString(
          'base64',
        ),
      ) +
      '--part--\r\n',
  ),
];

const withAttachment = (text: string, chance: () => number): Content => {
  const size = 20_000 + Math.floor(chance() * 180_000);
  const bytes = Buffer.from(Array.from({ length: size }, () => Math.floor(chance() * 256)));
  return [
    ['Content-Type: multipart/mixed; boundary=part'],
    Buffer.from(
      part(
        ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable'],
        quotedPrintable(text),
      ) +
        part(
          [
            'Content-Type: application/pdf; name=invoice.pdf',
            'Content-Disposition: attachment; filename=invoice.pdf',
            'Content-Transfer-Encoding: base64',
          ],
          bytes.toString('base64').replace(/.{76}/g, '$&\r\n'),
        ) +
        '--part--\r\n',
    ),
  ];
};
