// A notice in the deployed shape: a file of people goes in over the API, mails and letters come out, a mail comes back, and the proof says so.
import { expect, test, vi } from 'vitest';
import { at, textAt } from '../local/json.ts';
import { aRunningDesk } from './a-running-desk.ts';

const { desk, used, call } = aRunningDesk();

const file = `name;email;street;postcode;city;country;language
Ada Example;success+ada@simulator.amazonses.com;;;;DE;de
Bo Example;bounce+bo@simulator.amazonses.com;Straße 1;12345;Ort;DE;de
Cy Example;bounce+cy@simulator.amazonses.com;;;;DE;de
`;

test('each person is told once, a mail that comes back becomes a letter, and nothing is done without power', async () => {
  const texts = [
    { language: 'de', subject: 'Neue Regeln', sections: { 'what-changes': 'Wir löschen früher.' } },
  ];
  const opened = await call('POST', '/v1/notices', {
    kind: 'policy-change',
    title: 'New rules',
    isDrill: true,
    effective: '2030-01-01',
    texts,
  });
  const path = `/v1/notices/${textAt(opened, 'reference')}`;
  const offer = await call('POST', `${path}/audience`, {});
  const form = new FormData();
  for (const [name, value] of Object.entries(at(offer, 'fields') ?? {})) form.append(name, String(value));
  form.append('file', new Blob([file]));
  expect((await fetch(textAt(offer, 'url'), { method: 'POST', body: form })).ok).toBe(true);
  const upload = `${path}/audience/${textAt(offer, 'upload')}`;
  const mapping = at(await call('POST', `${upload}/preview`, {}), 'mapping');
  await call('POST', `${upload}/import`, { mapping });
  await desk().wake('run-notices');
  await call('POST', `${path}/propose`, {});
  await call('POST', `${path}/approve`, { reviewed: true }, 'two');
  await call('POST', `${path}/start`, {}, 'two');
  await vi.waitFor(
    async () => {
      await desk().wake('run-notices');
      expect(at(await call('GET', path), 'state')).toBe('finished');
    },
    { timeout: 240_000, interval: 1000 },
  );
  expect(
    desk()
      .outbox.map(({ to }) => to[0])
      .sort(),
  ).toEqual([
    'bounce+bo@simulator.amazonses.com',
    'bounce+cy@simulator.amazonses.com',
    'success+ada@simulator.amazonses.com',
  ]);
  expect(await call('GET', `${path}/report`)).toMatchObject({
    people: 3,
    reached: 1,
    onTheWay: 1,
    notReached: 1,
    reasons: [{ why: 'mail-came-back', people: 1 }],
    batches: [{ n: 1, letters: 1 }],
  });
  expect(await call('GET', `${path}/report.csv`)).toMatch(
    /Bo Example[\s\S]*mail bounced[\s\S]*letter printed 1/,
  );
  expect([...used.refused.keys()]).toEqual([]);
}, 300_000);
