import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import { beforeEach, describe, expect, test } from 'vitest';
import { onHttp } from '../functions/adapters/http.ts';
import { publicWeb } from '../functions/public-web.ts';
import { deskInMemory } from './simulator/desk-in-memory.ts';

const desk = deskInMemory();
const { aws, world } = desk;
const web = onHttp(publicWeb(world));

async function visit(routeKey: string, body = '') {
  const event = { version: '2.0', routeKey, headers: {}, body, isBase64Encoded: false, requestContext: {} };
  const response = await web(
    event as unknown as APIGatewayProxyEventV2,
    { awsRequestId: 'request' } as Context,
  );
  return { status: response.statusCode, headers: response.headers ?? {}, body: response.body ?? '' };
}

const cases = () => [...aws.rows.values()].filter((row) => row.SK === 'CASE');
const submissionOf = (page: string) => /name="submission" value="([^"]+)"/.exec(page)?.[1] ?? '';
const freshSubmission = async () => submissionOf((await visit('GET /')).body);
const filled = (fields: Record<string, string>) => new URLSearchParams(fields).toString();
const good = {
  name: 'Ada Example',
  address: 'ada@example.net',
  country: 'FR',
  message: 'Please delete my account.',
};

beforeEach(() => desk.reset());

describe('the form', () => {
  test('opens a case, shows its reference and owes an acknowledgement', async () => {
    const { status, body } = await visit('POST /', filled({ ...good, submission: await freshSubmission() }));
    expect(status).toBe(200);
    expect(body).toContain(String(cases()[0]?.reference));
    const whole = await world.cases.read(String(cases()[0]?.reference));
    expect(whole?.caseFile).toMatchObject({
      channel: 'form',
      residence: 'FR',
      person: { address: 'ada@example.net' },
    });
    expect(whole?.letters).toMatchObject([{ letter: { id: 'ack', to: { address: 'ada@example.net' } } }]);
  });

  test('names the date of the law where the person lives in the EU, and only the promise elsewhere', async () => {
    const rulesFor = async (country: string) => {
      desk.reset();
      await visit('POST /', filled({ ...good, country, submission: await freshSubmission() }));
      const whole = await world.cases.read(String(cases()[0]?.reference));
      return whole?.caseFile.items[0]?.clocks.map(({ rule }) => rule).sort();
    };
    expect(await rulesFor('FR')).toEqual(['eu-gdpr-12-3', 'promise-access']);
    expect(await rulesFor('US')).toEqual(['promise-access']);
    expect(await rulesFor('')).toEqual(['promise-access']);
  });

  test('sent twice, by an impatient finger or a lost connection, is one case', async () => {
    const body = filled({ ...good, submission: await freshSubmission() });
    const [first, second] = [await visit('POST /', body), await visit('POST /', body)];
    expect(cases()).toHaveLength(1);
    expect(second.body).toBe(first.body);
  });

  test('with a token that is not ours is still taken: nobody loses a request over it', async () => {
    for (const submission of ['', 'made-up', 'a.b'])
      expect((await visit('POST /', filled({ ...good, submission }))).status).toBe(200);
  });

  test.each([
    [{ message: '' }, 'message', 'Tell us what we can do for you.'],
    [{ message: 'x'.repeat(20_001) }, 'message', 'Your message can have at most 20,000 characters.'],
    [{ address: '' }, 'address', 'Enter your email address, so that we can answer you.'],
    [{ address: 'ada at example' }, 'address', 'Enter an email address like name@example.org.'],
    [{ address: 'a@b.example, c@d.example' }, 'address', 'Enter an email address like name@example.org.'],
    [{ country: 'Atlantis' }, 'country', 'Choose a country from the list, or leave it out.'],
  ])(
    'says beside the field and in a summary what to put right, and keeps what was typed: %o',
    async (wrong, field, sentence) => {
      const { status, body } = await visit(
        'POST /',
        filled({ ...good, ...wrong, submission: await freshSubmission() }),
      );
      expect(status).toBe(400);
      expect(body).toContain(`<a href="#${field}">${sentence}</a>`);
      expect(body).toContain(`id="${field}-wrong"`);
      expect(body).toContain('value="Ada Example"');
      expect(body).toMatch(/<title>Error: /);
      expect(cases()).toEqual([]);
    },
  );

  test('shows hostile words as words', async () => {
    const name = '"><script>alert(1)</script>';
    const { body } = await visit('POST /', filled({ ...good, name, address: '', submission: '' }));
    expect(body).not.toContain('<script');
    expect(body).toContain('&lt;script');
  });

  test('needs no script and lets nothing in from elsewhere', async () => {
    const { headers, body } = await visit('GET /');
    expect(body).not.toMatch(/<script|\son\w+=|javascript:|<link|<img|src=/);
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'/,
    );
    expect(headers['cache-control']).toBe('no-store');
  });
});

test('a fault is a page that says where to write instead', async () => {
  aws.fault = () => 'fail-before';
  const { status, body } = await visit('POST /', filled({ ...good, submission: '' }));
  expect(status).toBe(500);
  expect(body).toContain('Something went wrong on our side');
});
