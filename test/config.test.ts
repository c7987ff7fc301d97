import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { deskSchema } from '../functions/contract.ts';
import { type Config, deskOf, parseConfig, receivingAddresses, receivingDomains } from '../lib/config.ts';
import { configJsonSchema } from '../lib/config-json-schema.ts';

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const example = JSON.parse(read('desk.config.json'));

const mail = (replaced: object): Config =>
  parseConfig(JSON.stringify({ ...example, mail: { ...example.mail, ...replaced } }));
const forwarding = {
  shape: 'forwarding',
  address: 'desk@privacy.example.org',
  forwarders: ['privacy-group@example.org'],
};

/** The sentence that refuses the example with one value replaced; a value of undefined takes the field out. */
function refusal(path: string, value: unknown): string {
  const config = structuredClone(example);
  const names = path.split('.');
  const last = names.pop() ?? '';
  const parent = names.reduce((object, name) => object[name], config);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  try {
    parseConfig(JSON.stringify(config), 'desk.test.config.json');
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return 'it was taken';
}

describe('the operator’s own wording of letters', () => {
  test('is taken, and takes no room from the settings', () => {
    const letters = { de: { closing: 'Herzliche Grüße', 'answer-by': 'Antwort bis {date}.' } };
    const config = parseConfig(JSON.stringify({ ...example, letters }));
    expect(config.letters).toEqual(letters);
    expect(JSON.stringify(deskOf(config, 'https://example.org'))).not.toContain('Herzliche');
  });

  test.each([
    [{ de: { close: 'x' } }, 'letters.de: there is no sentence “close”.'],
    [{ de: { 'answer-by': 'Bald.' } }, 'letters.de: “answer-by” must have the places {date}, and no others.'],
    [{ de: { closing: '{name}' } }, 'letters.de: “closing” must have no {places}.'],
    [{ german: { closing: 'x' } }, 'write one of the languages of the letters: bg, cs, da, '],
  ])('is refused where it would not fit: %j', (letters, sentence) => {
    expect(refusal('letters', letters)).toContain(sentence);
  });
});

describe('the config that is committed', () => {
  test('is valid', () => {
    expect(parseConfig(read('desk.config.json')).organisation.name).toBe('Example Company');
  });

  test('has a JSON schema beside it that is fresh', () => {
    expect(read('desk.config.schema.json')).toBe(configJsonSchema());
  });
});

describe('a wrong config is refused with the field and how to put it right', () => {
  test.each([
    ['organisation.name', undefined, /organisation\.name: is missing\. The name of the organisation/],
    ['organisation.name', '  ', /organisation\.name: The name/],
    ['organisation.country', 'Germany', /organisation\.country: write the two capital letters/],
    ['organisation.country', 'XX', /organisation\.country: write the two capital letters/],
    ['organisation.timeZone', 'Mars/Olympus', /organisation\.timeZone: write an IANA time zone/],
    [
      'organisation.policy',
      'http://example.org',
      /organisation\.policy: write a web address that begins with https/,
    ],
    ['mail', undefined, /mail: is missing\./],
    ['mail.address', 'privacy', /mail\.address: write one mail address in lower case/],
    ['mail.address', 'Privacy@example.org', /mail\.address: write one mail address in lower case/],
    ['mail.address', 'privacy@example.org, x@example.org', /mail\.address: write one mail address/],
    ['mail.address', 'privacy@example.com', /mail\.address: must be an address at mail\.domain/],
    ['mail.inbound', { shape: 'pop3' }, /mail\.inbound\.shape: write \{"shape": "mx"\}/],
    ['mail.inbound', { ...forwarding, forwarders: [] }, /mail\.inbound\.forwarders: name at least one/],
    [
      'mail.inbound',
      { ...forwarding, address: 'desk@example.org' },
      /mail\.inbound: its address must be in a subdomain/,
    ],
    [
      'mail.adress',
      'privacy@example.org',
      /mail\.adress: this field is not known here\. Known are: .*address/,
    ],
    ['languages', [], /languages: name at least one/],
    ['languages', ['English'], /languages\.0: write a BCP 47/],
    ['promises.0.days', 1.5, /promises\.0\.days: write a whole number of days from 1/],
    ['promises.0.rule', 'promise-everything', /promises\.0\.rule: write one of promise-access, /],
    ['promises.0.days', undefined, /promises\.0\.days: is missing\. This promise says by when/],
    ['promises.0.businessDays', 10, /promises\.0\.businessDays: write days or businessDays, not both/],
    ['promises.0.url', 'example.org', /promises\.0\.url: write a web address/],
    ['promises.0.kinds', ['deletion'], /promises\.0\.kinds\.0: write kinds of asks: erasure, /],
    ['promises.1.rule', 'promise-access', /promises: name each rule once/],
    ['retention.logDays', 31, /retention\.logDays: write one of 7, 14, 30/],
    ['retention.caseDays', 700, /retention\.caseDays: write 731 or more.*7101/],
    ['retention.backupDays', 36, /retention\.backupDays: write a whole number of days from 1 to 35/],
    [
      'web',
      { certificate: 'arn:aws:acm:eu-west-1:1:certificate/1' },
      /web\.certificate: is only for a domain/,
    ],
    ['staff', { issuer: 'https://id.example.org' }, /staff\.audience: is missing/],
    ['alarms.email', 7, /alarms\.email: write one mail address/],
  ])('%s = %j', (path, value, sentence) => {
    expect(refusal(path, value)).toMatch(sentence);
  });

  test('every line begins with the name of the file', () => {
    const lines = refusal('organisation', undefined)
      .split('\n')
      .concat(refusal('mail.domain', 7).split('\n'));
    for (const line of lines) expect(line).toMatch(/^desk\.test\.config\.json: [a-z.]+: /);
  });

  test('all problems are told at once', () => {
    expect(refusal('organisation', { name: 'X', country: 'de', timeZone: 'x' }).split('\n')).toHaveLength(3);
  });

  test('text that is no JSON is told with its place', () => {
    expect(() => parseConfig('{\n  "mail": ')).toThrow(/^desk\.config\.json: is not JSON: /);
  });
});

describe('what the functions are told', () => {
  test('is what their own schema takes', () => {
    const desk = deskOf(parseConfig(read('desk.config.json')), 'https://api.example.net');
    expect(v.parse(deskSchema, desk)).toEqual(desk);
  });

  test('where the MX record points to SES, SES receives for every address', () => {
    const config = mail({ furtherAddresses: ['dpo@example.org', 'rights@example.net'] });
    expect(receivingAddresses(config)).toEqual([
      'privacy@example.org',
      'dpo@example.org',
      'rights@example.net',
    ]);
    expect(receivingDomains(config)).toEqual(['example.org', 'example.net']);
  });

  test('where mailboxes forward, SES receives only for the address they forward to', () => {
    const config = mail({ furtherAddresses: ['dpo@example.org'], inbound: forwarding });
    expect(receivingAddresses(config)).toEqual(['desk@privacy.example.org']);
    expect(deskOf(config, 'https://api.example.net')).toMatchObject({
      address: 'privacy@example.org',
      receivesAt: ['privacy@example.org', 'dpo@example.org', 'desk@privacy.example.org'],
      forwarders: ['privacy-group@example.org'],
    });
  });

  test('domains of staff are our own, without repeats', () => {
    const { ownDomains } = deskOf(mail({ staffDomains: ['example.com', 'example.org'] }), '');
    expect(ownDomains).toEqual(['example.org', 'example.com']);
  });
});
