// A mail as it came, shown to staff: what is left of hostile HTML, and who may see it.
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, describe, expect, test } from 'vitest';
import { onHttp } from '../functions/adapters/http.ts';
import { safeHtml } from '../functions/adapters/safe-html.ts';
import { auditSchema, originalSchema } from '../functions/adapters/staff-schemas.ts';
import { originalRoutes } from '../functions/contract.ts';
import { receiveMail } from '../functions/receive-mail.ts';
import { showOriginal } from '../functions/show-original.ts';
import { delivered, rawMail } from './a-mail.ts';
import { staffCalls } from './a-staff-call.ts';
import { deskInMemory } from './simulator/desk-in-memory.ts';

/** What makes a browser act, load or go somewhere. */
const active =
  /<(?!\/?(?:[a-z][a-z0-9]*)[ >/])|\son\w+\s*=|\b(?:src|srcset|href|action|style|background|poster|data|formaction|xlink:href|id|class|name)\s*=|<(?:script|style|link|meta|base|iframe|frame|object|embed|form|input|button|select|textarea|svg|math|img|picture|source|video|audio|template|noscript|title)\b/i;

describe('hostile HTML', () => {
  test.each([
    ['<script>alert(1)</script>', ''],
    ['<p onclick="x()">words</p>', '<p>words</p>'],
    ['<img src="https://evil.example/p.gif" alt="Logo">', '<span>[Logo]</span>'],
    ['<a href="javascript:x()">click</a>', '<a title="javascript:x()">click</a>'],
    ['<div style="position:fixed;background:url(//evil.example)">cover</div>', '<div>cover</div>'],
    ['<svg><script>x()</script><a xlink:href="x">y</a></svg>', '<a>y</a>'],
    ['<form action="//evil.example"><input name="p"><button>Go</button></form>', 'Go'],
    [
      '<table background="//evil.example" align="center"><tr><td colspan="2">cell',
      '<table align="center"><tr><td colspan="2">cell</td></tr></table>',
    ],
    [
      '<base href="//evil.example"><link rel="dns-prefetch" href="//evil.example"><meta http-equiv="refresh" content="0">',
      '',
    ],
    ['<noscript><p title="</noscript><img src=x onerror=x()>">', '<p></p>'],
    [
      '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=x()&gt;">',
      '<table><span></span></table>',
    ],
    ['5 &lt; 6 &amp; <b>bold</b>', '5 &lt; 6 &amp; <b>bold</b>'],
  ])('%s becomes words alone', async (html, safe) => {
    const shown = await safeHtml(html);
    expect(shown.html).not.toMatch(active);
    expect(shown.html).toBe(safe);
  });

  test('tells where links lead, and how much it would have fetched', async () => {
    const html =
      '<style>@import url(//e.example/a.css)</style><img src="http://e.example/1"><a href="https://bank.example/x">Bank</a><a href="https://bank.example/x">again</a>';
    expect(await safeHtml(html)).toMatchObject({
      links: ['https://bank.example/x'],
      remote: 3,
      isCut: false,
    });
  });

  test('is cut where nobody reads on, however deep it is', async () => {
    const deep = await safeHtml('<div>'.repeat(50_000));
    expect(deep.isCut).toBe(true);
  });

  test('keeps nothing that acts, whatever it is made of', async () => {
    const bits = fc.constantFrom(
      ...'<|>|/|"|\'|=| |<!--|-->|<![CDATA[|]]>|<script|</script>|<style>|<svg|<math>|onload=|href=|javascript:|src=//e.example|<img |<a |<p>|&lt;|&#60;|\0|\n|style=|<noscript>|<title>|<textarea>|<xmp>|<plaintext>|<template>|text'.split(
        '|',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(bits, { maxLength: 40 }), async (parts) => {
        const { html } = await safeHtml(parts.join(''));
        const tags = html.match(/<[^>]*>?/g) ?? [];
        for (const tag of tags) expect(tag).not.toMatch(active);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the original of a message', () => {
  const desk = deskInMemory();
  const { world, aws } = desk;
  const staff = staffCalls(desk);
  const api = onHttp(showOriginal(world));
  let reference = '';
  let id = '';
  beforeEach(async () => {
    desk.reset();
    const raw = rawMail({
      headers: ['MIME-Version: 1.0', 'Content-Type: text/html; charset=utf-8'],
      text: '<p onclick="x()">Delete <b>me</b></p><img src="https://evil.example/p">',
    });
    await receiveMail(world)(delivered(desk, raw));
    reference = String([...aws.rows.values()].find(({ SK }) => SK === 'CASE')?.reference);
    id = (await world.cases.read(reference))?.messages[0]?.id ?? '';
  });
  const call = async (path: Record<string, string>, groups = '[agent]') => {
    const event = {
      version: '2.0',
      routeKey: originalRoutes[0],
      headers: {},
      pathParameters: path,
      requestContext: { authorizer: { jwt: { claims: { sub: 'sub-1', 'cognito:groups': groups } } } },
    } as unknown as APIGatewayProxyEventV2;
    const { statusCode, body } = await api(event, { awsRequestId: 'request' } as Context);
    return { status: statusCode, body: JSON.parse(body ?? 'null') };
  };

  test('is shown harmless to every role, and who saw it is written down', async () => {
    for (const role of ['auditor', 'agent', 'officer']) {
      const { status, body } = await call({ reference, id }, `[${role}]`);
      expect(status).toBe(200);
      expect(v.parse(originalSchema, body)).toEqual({
        reference,
        id,
        html: expect.stringMatching(/^<p>Delete <b>me<\/b><\/p><span><\/span>\s*$/),
        links: [],
        remote: 1,
        isCut: false,
      });
    }
    const { body } = await staff('GET /v1/cases/{reference}/audit', { path: { reference } });
    expect(v.parse(auditSchema, body).accesses.map(({ actor }) => actor)).toEqual(
      Array(3).fill('staff:sub-1'),
    );
  });

  test.each(['[]', '[admin]', '[system]'])('is for nobody else: %s', async (groups) => {
    expect((await call({ reference, id }, groups)).status).toBe(403);
  });

  test('of no message, or of one whose mail is not kept any more, is said to be missing', async () => {
    expect((await call({ reference, id: 'none' })).status).toBe(404);
    expect((await call({ reference: 'PD-0000-0000-0', id })).status).toBeOneOf([400, 404]);
    const message = await world.cases.message(reference, id);
    await world.mails.erase(message?.raw ?? '');
    const { status, body } = await call({ reference, id });
    expect([status, body.detail]).toEqual([404, expect.stringContaining('not kept any more')]);
  });
});
