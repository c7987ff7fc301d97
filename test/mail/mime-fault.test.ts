import { expect, test, vi } from 'vitest';
import { parseMail } from '../../functions/adapters/mime.ts';
import { raw } from './a-mail.ts';

vi.mock('../../functions/adapters/mime/html-text.ts', () => ({
  htmlText: () => {
    throw new RangeError('a fault of ours');
  },
}));

test('a fault of ours while a body is read leaves the header and the beginning of the body', async () => {
  const mail = await parseMail(
    raw('From: ada@example.net', 'Subject: My data', 'Content-Type: text/html', '', '<p>please</p>'),
  );
  expect(mail).toMatchObject({
    from: [{ address: 'ada@example.net' }],
    subject: 'My data',
    text: '<p>please</p>',
  });
  expect(mail.defects).toContain('unparseable');
});
