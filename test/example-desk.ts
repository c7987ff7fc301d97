import type { Desk } from '../functions/contract.ts';

/** The operator of every test. */
export const exampleDesk: Desk = {
  organisation: 'Example Company',
  country: 'DE',
  timeZone: 'Europe/Berlin',
  policy: 'https://example.org/privacy',
  address: 'privacy@example.org',
  receivesAt: ['privacy@example.org'],
  forwarders: [],
  ownDomains: ['example.org'],
  languages: ['en', 'de', 'fr'],
  web: 'https://privacy.example.org',
  promises: [
    {
      rule: 'promise-access',
      days: 30,
      quote: 'We answer your request within 30 days.',
      policyVersion: '2026-01',
    },
  ],
};
