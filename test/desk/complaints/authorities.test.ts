import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { regionsOf } from '../../../functions/desk/clocks/places.ts';
import {
  authorities,
  authoritiesFor,
  authorityFor,
  authorityNamed,
  namedAuthority,
} from '../../../functions/desk/complaints/authorities.ts';
import type { Authority } from '../../../functions/desk/complaints/authority.ts';
import { authoritiesPage } from '../../../functions/desk/complaints/page.ts';

const union = 'AT BE BG CY CZ DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
const others = ['IS', 'LI', 'NO', 'GB', 'CH'];
const laender = 'BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH'.split(' ');

const ofAll = (value: (authority: Authority) => string | undefined) =>
  authorities.flatMap((authority) => value(authority) ?? []);

describe('whoever lives', () => {
  test.each([...union, ...others])('in %s has one authority there', (country) => {
    expect(authorityFor(country)?.competentFor).toContain(country);
  });

  test.each(laender)('in the German Land %s has one for companies', (land) => {
    const authority = authorityFor(`DE-${land}`);
    expect(authority?.competentFor).toEqual([`DE-${land}`]);
    expect(authority?.supervises).toBe('companies');
  });

  test('in Germany, in a Land that nobody named, is left the choice among sixteen', () => {
    expect(authorityFor('DE')).toBeUndefined();
    expect(
      authoritiesFor('DE')
        .flatMap(({ competentFor }) => competentFor)
        .sort(),
    ).toEqual(laender.map((land) => `DE-${land}`));
    expect(authoritiesFor('DE-XX')).toEqual(authoritiesFor('DE'));
  });

  test('in Bavaria is sent to the authority for companies, not to the one for public bodies', () => {
    expect(authorityFor('DE-BY')?.slug).toBe('de-by-baylda');
  });

  test.each([
    ['GB-SCT', 'gb-ico'],
    ['UK', 'gb-ico'],
    ['EL', 'gr-dpa'],
    ['CH-ZH', 'ch-edoeb'],
    ['ES-CT', 'es-aepd'],
    ['AX', 'fi-tietosuoja'],
    ['RE', 'fr-cnil'],
  ])('in %s is sent to %s', (residence, slug) => {
    expect(authorityFor(residence)?.slug).toBe(slug);
  });

  test.each(['US', 'US-CA', 'JP', '', '-', 'de', '__proto__'])(
    'in “%s” has none that we know',
    (residence) => {
      expect(authorityFor(residence)).toBeUndefined();
      expect(authoritiesFor(residence)).toEqual([]);
    },
  );

  test('where nobody knows is left the choice among all for companies', () => {
    expect(authorityFor(undefined)).toBeUndefined();
    expect(authoritiesFor(undefined)).toHaveLength(union.length + others.length + laender.length);
  });
});

test('the Länder are those whose holidays the clocks know', () => {
  expect([...(regionsOf('DE') ?? [])].sort()).toEqual(laender);
});

describe('the table', () => {
  test('gives no two authorities the same slug or name', () => {
    const twice = (values: readonly string[]) => values.filter((value, i) => values.indexOf(value) !== i);
    expect(twice(ofAll(({ slug }) => slug))).toEqual([]);
    expect(twice(ofAll(({ englishName }) => englishName))).toEqual([]);
    // Denmark and Norway call theirs by the same word.
    expect(twice(ofAll(({ name }) => name))).toEqual(['Datatilsynet']);
  });

  test('finds each authority by its slug, and none by another word', () => {
    for (const authority of authorities) expect(authorityNamed(authority.slug)).toBe(authority);
    expect(authorityNamed('constructor')).toBeUndefined();
    expect(ofAll(({ slug }) => slug)).toEqual(ofAll(({ slug }) => /^[a-z]{2}(-[a-z]+)+$/.exec(slug)?.[0]));
  });

  test('leads to https addresses only', () => {
    for (const address of ofAll(({ web }) => web).concat(ofAll(({ complaintPage }) => complaintPage)))
      expect(new URL(address).protocol).toBe('https:');
  });

  test('holds mailboxes of offices, never of a person', () => {
    for (const address of ofAll(({ email }) => email)) {
      expect(address).toMatch(/^[a-z.]+@[a-z0-9.-]+\.[a-z]{2,}$/);
      // A person's box is first name, dot, surname; these are the offices' own words with a dot in them.
      if (/^[^@]*\./.test(address))
        expect([
          'info.dss@llv.li',
          'idpc.info@idpc.org.mt',
          'gp.ip@ip-rs.si',
          'statny.dozor@pdp.gov.sk',
        ]).toContain(address);
    }
  });

  test('names languages by their BCP 47 tags', () => {
    for (const { languages } of authorities) {
      expect(languages).not.toEqual([]);
      expect(Intl.getCanonicalLocales([...languages])).toEqual(languages);
    }
  });

  test('says of each row when it was checked and against what, and what speaks against an address that only others tell', () => {
    for (const { slug, source, checked, address } of authorities) {
      expect(checked.on, slug).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(checked.against, slug).toMatch(
        /^(https:\/\/|published documents of others$|the data set only$)/,
      );
      expect(source, slug).not.toBe('');
      expect(address.length, slug).toBeGreaterThan(2);
    }
    const newer = authorities.filter(({ source }) => source === 'published documents of others');
    expect(newer.filter(({ open }) => open === undefined)).toEqual([]);
  });
});

test('a letter names an authority with its page for complaints, where one is known', () => {
  const france = authorityNamed('fr-cnil');
  expect(france && namedAuthority(france)).toEqual({
    name: "Commission nationale de l'informatique et des libertés (CNIL)",
    web: 'https://cnil.fr/fr/node/166989',
    address: '3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07, France',
  });
  const czechia = authorityNamed('cz-uoou');
  expect(czechia && namedAuthority(czechia)).toMatchObject({
    web: 'https://uoou.gov.cz/',
    email: 'posta@uoou.gov.cz',
  });
});

test('the page for people is made of the table', () => {
  expect(
    readFileSync('docs/authorities.md', 'utf8'),
    'run `node bin/authorities-page.ts > docs/authorities.md`',
  ).toBe(authoritiesPage());
});
