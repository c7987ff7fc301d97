import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answerTo,
  claimsAnotherAddress,
  isOwnAddress,
  isOwnDomain,
  normalAddress,
  personOf,
  samePerson,
} from '../../functions/desk/mail/whose.ts';
import { exampleDesk } from '../example-desk.ts';
import { cameBy, mailWith } from './a-mail.ts';

const who = async (fields: Readonly<Record<string, string | undefined>>, way = cameBy()) =>
  personOf(await mailWith(fields), way, exampleDesk);

describe('a mail is', () => {
  test('the first usable author’s', async () => {
    expect(await who({ From: 'Nobody, Ada Example <Ada@Example.NET>, bea@example.net' })).toEqual({
      name: 'Nobody, Ada Example',
      address: 'Ada@example.net',
    });
    expect(await who({ From: 'root@localhost, ada@example.net' })).toEqual({
      name: '',
      address: 'ada@example.net',
    });
  });

  test.each([
    ['Reply-To', { 'Reply-To': 'ada@example.net', Sender: 'bea@example.net' }, 'ada@example.net'],
    ['Sender', { Sender: 'bea@example.net' }, 'bea@example.net'],
    ['the envelope', {}, 'envelope@example.net'],
  ])('known by %s where From names nobody', async (_, fields, address) => {
    expect(
      await who({ From: 'somebody', ...fields }, cameBy({ envelopeFrom: 'envelope@example.net' })),
    ).toEqual({ name: '', address });
  });

  test('nobody’s when nothing names an address', async () => {
    expect(await who({ From: undefined }, cameBy({ envelopeFrom: '' }))).toBeUndefined();
  });

  test('From’s even when Reply-To says otherwise, since anybody may write anything there', async () => {
    expect((await who({ 'Reply-To': 'victim@example.com' }))?.address).toBe('ada@example.net');
  });

  test.each(['noreply@forms.example', 'website@example.org'])(
    'Reply-To’s when From (%s) takes no answers and DMARC passed',
    async (From) => {
      const fields = { From, 'Reply-To': 'Bea <bea@example.com>' };
      expect(await who(fields)).toEqual({ name: 'Bea', address: 'bea@example.com' });
      expect((await who(fields, cameBy({ verdicts: { dmarc: 'GRAY' } })))?.address).toBe(From);
    },
  );

  test('Reply-To’s within a no-reply address’s own domain', async () => {
    const fields = { From: 'no-reply@agent.example', 'Reply-To': 'requests@agent.example' };
    expect((await who(fields, cameBy({ verdicts: { dmarc: 'GRAY' } })))?.address).toBe(
      'requests@agent.example',
    );
  });

  test('never the desk’s own by Reply-To', async () => {
    expect((await who({ From: 'noreply@forms.example', 'Reply-To': 'privacy@example.org' }))?.address).toBe(
      'noreply@forms.example',
    );
  });
});

test('an answer goes to Reply-To only where that is trustworthy', async () => {
  const mail = await mailWith({ 'Reply-To': 'ada@work.example' });
  const person = { name: 'Ada', address: 'ada@example.net' };
  expect(answerTo(mail, cameBy(), person, exampleDesk).address).toBe('ada@work.example');
  expect(answerTo(mail, cameBy({ verdicts: { dmarc: 'GRAY' } }), person, exampleDesk)).toBe(person);
});

test.each(['privacy@example.org', 'bea@example.org'])(
  'an answer never goes to %s, one of the operator’s own, because a stranger asks for it',
  async (address) => {
    const person = { name: 'Ada', address: 'ada@example.net' };
    expect(answerTo(await mailWith({ 'Reply-To': address }), cameBy(), person, exampleDesk)).toBe(person);
  },
);

describe('an address', () => {
  test.each([
    [' Ada.Example@EXAMPLE.Net ', 'Ada.Example@example.net'],
    ['ada+x@example.net', 'ada+x@example.net'],
    ['\u200bada@example.net', 'ada@example.net'],
    ['ädä@bücher.example', 'ädä@bücher.example'],
    ['ada@localhost', undefined],
    ['ada@.example', undefined],
    ['ada@example..net', undefined],
    ['ada@example.', undefined],
    ['ada@bea@example.net', undefined],
    ['ada example.net', undefined],
    ['', undefined],
  ])('%j is %j in its one form', (address, normal) => {
    expect(normalAddress(address)).toBe(normal);
  });

  test('is one person’s in any case, and no address is nobody’s', () => {
    const person = (address: string) => ({ name: '', address });
    expect(samePerson(person('Ada@Example.net'), person('ada@example.NET'))).toBe(true);
    expect(samePerson(person('ada@example.net'), person('bea@example.net'))).toBe(false);
    expect(samePerson(person(''), person(''))).toBe(false);
  });

  test('is the desk’s own with any plus part, and a colleague’s in any subdomain', () => {
    expect(isOwnAddress('Privacy+PD-7F3K@example.org', exampleDesk)).toBe(true);
    expect(isOwnAddress('ada@example.org', exampleDesk)).toBe(false);
    expect(isOwnDomain('ada@mail.Example.org', exampleDesk)).toBe(true);
    expect(isOwnDomain('ada@notexample.org', exampleDesk)).toBe(false);
  });

  test('in one form stays in it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string()), (address) => {
        const normal = normalAddress(address);
        if (normal !== undefined) expect(normalAddress(normal)).toBe(normal);
      }),
    );
  });
});

describe('a display name', () => {
  test('loses what steers or hides', async () => {
    expect((await who({ From: '"Ada\u202e\u200b Ex\u0007ample\u2066" <ada@example.net>' }))?.name).toBe(
      'Ada Example',
    );
  });

  test('keeps the joiners that Persian names need', async () => {
    expect((await who({ From: '"علی\u200cرضا" <ali@example.net>' }))?.name).toBe('علی\u200cرضا');
  });

  test.each([
    ['boss@example.org', true],
    ['Boss <boss@example.org>', true],
    ['ada@example.net', false],
    ['Ada @ work', false],
    ['', false],
  ])('%j that holds another address is told: %s', (name, told) => {
    expect(claimsAnotherAddress({ name, address: 'Ada@example.net' })).toBe(told);
  });
});
