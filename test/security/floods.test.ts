// A thousand mails, a thousand forms, bodies without an end: the desk is no weapon against others, and none against its operator.
import { once } from 'node:events';
import { connect } from 'node:net';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  mostForAnUnprovenAddressInADay,
  mostForOneAddressInADay,
} from '../../functions/desk/letters/limits.ts';
import { receiveMail } from '../../functions/receive-mail.ts';
import { sendLetters } from '../../functions/send-letters.ts';
import { httpApi } from '../../local/api-gateway.ts';
import { issuerAt } from '../../local/issuer.ts';
import { close, listen, serverOf } from '../../local/servers.ts';
import { delivered, type Notified, rawMail } from '../a-mail.ts';
import { staffCalls } from '../a-staff-call.ts';
import { arnOf, folders, refTo, templateOf } from '../local/a-template.ts';
import { aBrowser } from '../public/a-visit.ts';
import { deskInMemory } from '../simulator/desk-in-memory.ts';

describe('a thousand mails under one forged address', () => {
  const desk = deskInMemory();
  const { world, aws } = desk;
  beforeEach(() => desk.reset());

  const flood = async (mails: number, how: (n: number) => Notified, from: (n: number) => string) => {
    for (let n = 0; n < mails; n++) {
      const raw = rawMail({
        from: from(n),
        messageId: `<forged-${n}@evil.example>`,
        text: `Delete my account, please. ${n}`,
      });
      await receiveMail(world)(
        delivered(desk, raw, { delivery: `forged-${n}`, source: 'spammer@evil.example', ...how(n) }),
      );
    }
    const letters = [...aws.rows.values()].filter(({ SK }) => String(SK).startsWith('LETTER#'));
    for (const { PK, SK } of letters) await sendLetters(world)({ PK: String(PK), SK: String(SK) });
    return { cases: [...aws.rows.values()].filter(({ SK }) => SK === 'CASE').length, sent: aws.sent.length };
  };
  const victim = () => 'Victim <victim@example.net>';

  test.each([
    [
      'whose domain forbids it',
      200,
      0,
      { verdicts: { dmarc: 'FAIL', spf: 'FAIL', dkim: 'FAIL' }, dmarcPolicy: 'reject' },
    ],
    [
      'whose domain only watches',
      200,
      mostForAnUnprovenAddressInADay,
      { verdicts: { dmarc: 'FAIL', spf: 'FAIL' }, dmarcPolicy: 'none' },
    ],
    [
      'whose domain says nothing',
      1000,
      mostForAnUnprovenAddressInADay,
      { verdicts: { dmarc: 'GRAY', spf: 'GRAY', dkim: 'GRAY' } },
    ],
  ] as const)(
    '%s (%i mails) are answered at most %i times',
    { timeout: 120_000 },
    async (_, mails, most, how) => {
      const { cases, sent } = await flood(mails, () => how, victim);
      expect(cases).toBe(mails);
      expect(sent).toBeLessThanOrEqual(Math.min(most, 1));
    },
  );

  test('written in ten ways is still one address', async () => {
    const ways = [
      'victim@example.net',
      'VICTIM@example.net',
      'Victim@EXAMPLE.NET',
      '"victim"@example.net',
      'A <victim@example.net>',
      '<victim@example.net>',
      'victim@example.net (B)',
      '=?utf-8?Q?V?= <victim@example.net>',
    ];
    await flood(
      80,
      () => ({ verdicts: { dmarc: 'GRAY' } }),
      (n) => ways[n % ways.length] ?? '',
    );
    const toVictim = aws.sent.filter(({ to }) => /^victim@/i.test(to[0] ?? ''));
    expect(toVictim.length).toBeLessThanOrEqual(1);
  });

  test('through Reply-To is no way to another one', async () => {
    for (let n = 0; n < 30; n++) {
      const raw = rawMail({
        from: `a${n}@evil.example`,
        messageId: `<r-${n}@x.example>`,
        headers: ['Reply-To: victim@example.net'],
      });
      await receiveMail(world)(
        delivered(desk, raw, { delivery: `r-${n}`, verdicts: { dmarc: 'GRAY', spf: 'GRAY', dkim: 'GRAY' } }),
      );
    }
    for (const { PK, SK } of [...aws.rows.values()].filter(({ SK }) => String(SK).startsWith('LETTER#')))
      await sendLetters(world)({ PK: String(PK), SK: String(SK) });
    expect(aws.sent.filter(({ to }) => to.includes('victim@example.net'))).toEqual([]);
  });

  test('leave the person who really writes an answer', async () => {
    await flood(50, () => ({ verdicts: { dmarc: 'GRAY' } }), victim);
    const before = aws.sent.length;
    const raw = rawMail({ from: victim(), messageId: '<genuine@example.net>', text: 'This is really me.' });
    await receiveMail(world)(delivered(desk, raw, { delivery: 'genuine' }));
    const last = aws.stream.findLast(({ row }) => row.SK === 'LETTER#ack')?.row;
    await sendLetters(world)({ PK: String(last?.PK), SK: 'LETTER#ack' });
    expect(aws.sent.length).toBe(before + 1);
  });
});

test('a hundred forms with one address, from as many networks, are three letters to it, and each is a case', {
  timeout: 120_000,
}, async () => {
  const { desk, submit, references, mails } = aBrowser();
  for (let n = 0; n < 100; n++) {
    const source = `10.${n % 250}.${Math.trunc(n / 250)}.1`;
    await submit('erasure', { name: 'V', address: 'victim@example.net' }, { source });
    desk.passMinutes(1);
  }
  expect(references()).toHaveLength(100);
  expect(await mails()).toHaveLength(mostForOneAddressInADay);
});

describe('a body', () => {
  const desk = deskInMemory();
  const call = staffCalls(desk);
  const cpu = async (run: () => Promise<unknown>): Promise<number> => {
    const before = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };

  test.each([
    ['nested a hundred thousand times', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['nested in objects', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
    ['of five million characters', JSON.stringify({ person: 'a'.repeat(5_000_000) })],
    [
      'of a hundred thousand fields',
      JSON.stringify(Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`f${i}`, i]))),
    ],
    ['of a long list', JSON.stringify({ person: Array.from({ length: 200_000 }, () => 'x') })],
    [
      'of an address without an end',
      JSON.stringify({ person: `${'a.'.repeat(100_000)}@${'b.'.repeat(100_000)}` }),
    ],
    ['that is cut off', '{"person":"ada@example'],
    ['of half a character', '{"person":"\ud800"}'],
    ['of numbers beyond all', '{"person":1e999}'],
  ])('%s is refused in a moment', async (_, body) => {
    expect(
      await cpu(async () => expect((await call('POST /v1/search', { body })).status).toBe(400)),
    ).toBeLessThan(1500);
  });

  test('of a hundred thousand wrong fields is not said again in the answer', async () => {
    const body = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`f${i}`, i]));
    expect(JSON.stringify((await call('POST /v1/search', { body })).body).length).toBeLessThan(10_000);
  });

  test('of a form with a hundred thousand fields is a page like any other', async () => {
    const { visit, stampOf } = aBrowser();
    const stamp = stampOf(await visit('/en/request/other'));
    const many = Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`f${i}`, 'x']));
    expect(
      await cpu(async () =>
        expect((await visit('/en/request/other', { form: { ...many, stamp, step: 'check' } })).status).toBe(
          400,
        ),
      ),
    ).toBeLessThan(1500);
  });
});

describe('a request that never ends', () => {
  test('reaches no function, and keeps no other one waiting', async () => {
    const route = {
      Type: 'AWS::ApiGatewayV2::Route',
      Properties: {
        RouteKey: 'POST /',
        AuthorizationType: 'NONE',
        Target: { 'Fn::Join': ['', ['integrations/', refTo('Integration')]] },
      },
    };
    const template = templateOf({
      Function: { Type: 'AWS::Lambda::Function' },
      Integration: {
        Type: 'AWS::ApiGatewayV2::Integration',
        Properties: { IntegrationUri: arnOf('Function') },
      },
      Post: route,
    });
    const invoke = vi.fn(async () => ({ statusCode: 200, body: 'yes' }));
    const lambda = {
      name: 'it',
      arn: template('AWS::Lambda::Function')[0]?.arn ?? '',
      invoke,
      stop: async () => {},
    };
    const api = httpApi(template, [lambda], await issuerAt('http://127.0.0.1', folders()()));
    const server = serverOf((request, response) => api(request, response));
    const port = await listen(server, 0);
    const slow = connect(port, '127.0.0.1');
    await once(slow, 'connect');
    slow.write('POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1000\r\n\r\nonly a beginning');
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: 'x' })),
    );
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    expect(invoke).toHaveBeenCalledTimes(20);
    slow.destroy();
    await close(server);
    expect(invoke).toHaveBeenCalledTimes(20);
  });
});
