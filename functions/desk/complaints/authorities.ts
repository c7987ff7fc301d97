// Which data protection authority a person may complain to.
import { isoCode } from '../clocks/places.ts';
import type { NamedAuthority } from '../letters/letter.ts';
import { authoritiesOfCountries } from './authorities-of-countries.ts';
import type { Authority } from './authority.ts';
import { germanAuthorities } from './german-authorities.ts';

/** Every authority that the desk knows, those for public bodies included. */
export const authorities: readonly Authority[] = [...authoritiesOfCountries, ...germanAuthorities];

const bySlug = new Map(authorities.map((authority) => [authority.slug, authority]));

/** The authority that a case names; undefined for a slug that we never gave out. */
export const authorityNamed = (slug: string): Authority | undefined => bySlug.get(slug);

/**
 * The authorities that supervise companies where a person lives, for staff to choose from. Germany without its Land gives those
 * of all Länder; a region that has no authority of its own counts as its country.
 *
 * @param residence ISO 3166-1 alpha-2 (`NL`) or ISO 3166-2 (`DE-BY`); without one, every authority for companies
 * @returns none where no law that we know gives the person an authority
 */
export function authoritiesFor(residence: string | undefined): readonly Authority[] {
  const forCompanies = authorities.filter(({ supervises }) => supervises === 'companies');
  if (residence === undefined) return forCompanies;
  const code = isoCode(residence);
  const [country = ''] = code.split('-');
  const serving = (place: string) => forCompanies.filter(({ competentFor }) => competentFor.includes(place));
  const nearest = [code, country].map(serving).find((found) => found.length > 0);
  return (
    nearest ??
    forCompanies.filter(({ competentFor }) => competentFor.some((place) => place.startsWith(`${country}-`)))
  );
}

/**
 * The authority of a person's residence (GDPR Article 77; UK GDPR Article 77; FADP Article 49).
 *
 * @returns undefined where there is none, or where nobody can tell which: the residence is not known, or is Germany without
 *   the Land. Then staff choose among `authoritiesFor`; the person may also choose by their work or by where it happened.
 */
export function authorityFor(residence: string | undefined): Authority | undefined {
  const [first, ...others] = authoritiesFor(residence);
  return others.length === 0 ? first : undefined;
}

/** An authority as a letter names it. */
export const namedAuthority = ({ name, complaintPage, web, address, email }: Authority): NamedAuthority => ({
  name,
  web: complaintPage ?? web,
  address: address.join(', '),
  ...(email && { email }),
});
