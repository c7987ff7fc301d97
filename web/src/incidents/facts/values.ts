// What somebody enters of an incident, and what the API gets of it.
import { dataCategories } from '../../words/data-categories.ts';
import { awarenessReasons, groups, natures, oneOf, roles } from '../choices.ts';
import type { Edit, Facts, NewIncident } from '../incident-file.ts';
import { faultOf, isSameMoment, type Moment, momentOf, noMoment, whenOf } from './moment.ts';

export interface Values {
  readonly title: string;
  readonly what: string;
  readonly aware: Moment;
  /** Why awareness is another moment than was entered; empty where it is not. */
  readonly awarenessReason: string;
  readonly role: string;
  readonly occurredFrom: Moment;
  readonly occurredUntil: Moment;
  readonly discovered: Moment;
  readonly determined: Moment;
  readonly goodCauseOn: string;
  readonly natures: readonly string[];
  readonly affected: readonly { readonly place: string; readonly people: string }[];
  readonly groups: readonly string[];
  readonly categories: readonly string[];
  readonly records: string;
  readonly protection: string;
  readonly consequences: string;
  readonly measures: string;
  readonly contactName: string;
  readonly contactAddress: string;
  readonly contactPhone: string;
  readonly processors: readonly { readonly name: string; readonly told: Moment }[];
  /** References with spaces or commas between them. */
  readonly cases: string;
}

export const blank: Values = {
  title: '',
  what: '',
  aware: noMoment,
  awarenessReason: '',
  role: 'controller',
  occurredFrom: noMoment,
  occurredUntil: noMoment,
  discovered: noMoment,
  determined: noMoment,
  goodCauseOn: '',
  natures: [],
  affected: [],
  groups: [],
  categories: [],
  records: '',
  protection: '',
  consequences: '',
  measures: '',
  contactName: '',
  contactAddress: '',
  contactPhone: '',
  processors: [],
  cases: '',
};

export function valuesOf(facts: Facts, timeZone: string): Values {
  const moment = (when: string | undefined) => momentOf(when, timeZone);
  return {
    title: facts.title,
    what: facts.what,
    aware: moment(facts.awareAt),
    awarenessReason: '',
    role: facts.role ?? 'controller',
    occurredFrom: moment(facts.occurredFrom),
    occurredUntil: moment(facts.occurredUntil),
    discovered: moment(facts.discoveredAt),
    determined: moment(facts.determinedAt),
    goodCauseOn: facts.goodCauseAt ?? '',
    natures: facts.natures ?? [],
    affected: (facts.affected ?? []).map(({ residence, people }) => ({
      place: residence,
      people: String(people),
    })),
    groups: facts.groups ?? [],
    categories: facts.categories ?? [],
    records: facts.records === undefined ? '' : String(facts.records),
    protection: facts.protection ?? '',
    consequences: facts.consequences ?? '',
    measures: facts.measures ?? '',
    contactName: facts.contact?.name ?? '',
    contactAddress: facts.contact?.address ?? '',
    contactPhone: facts.contact?.phone ?? '',
    processors: (facts.processors ?? []).map(({ name, toldAt }) => ({ name, told: moment(toldAt) })),
    cases: (facts.cases ?? []).join(' '),
  };
}

export type Fault =
  | 'wrong.day'
  | 'wrong.time'
  | 'wrong.number'
  | 'wrong.places'
  | 'missing.title'
  | 'missing.what'
  | 'missing.aware'
  | 'missing.contact'
  | 'missing.processor'
  | 'missing.reason';
export type Faults = Readonly<Partial<Record<keyof Values, Fault>>>;

const isNumber = (text: string): boolean => /^\d{1,10}$/.test(text.trim());
const moments = ['aware', 'occurredFrom', 'occurredUntil', 'discovered', 'determined'] as const;

/** What is missing or wrong, by the field at which it is said; whether the facts make sense together the API says. */
export function faultsOf(values: Values): Faults {
  const { title, what, aware, affected, records, contactName, contactAddress, contactPhone } = values;
  const isContact = [contactName, contactAddress, contactPhone].some((each) => each.trim() !== '');
  const wrongMoments = moments.flatMap((name) => {
    const fault = faultOf(values[name]);
    return fault ? [[name, fault]] : [];
  });
  return {
    ...(!title.trim() && { title: 'missing.title' }),
    ...(!what.trim() && { what: 'missing.what' }),
    ...((!aware.day || !aware.time.trim()) && { aware: 'missing.aware' }),
    ...Object.fromEntries(wrongMoments),
    ...(affected.some(({ place, people }) => !place || !isNumber(people)) && { affected: 'wrong.places' }),
    ...(records.trim() && !isNumber(records) && { records: 'wrong.number' }),
    ...(isContact && (!contactName.trim() || !contactAddress.trim()) && { contactName: 'missing.contact' }),
    ...(values.processors.some(({ name, told }) => !name.trim() || faultOf(told)) && {
      processors: 'missing.processor',
    }),
  };
}

const chosen = <T extends string>(all: readonly T[], picked: readonly string[]): readonly T[] =>
  all.filter((each) => picked.includes(each));

/** All facts as the API takes them, undefined where nothing is entered. */
function factsIn(values: Values, timeZone: string) {
  const when = (moment: Moment) => whenOf(moment, timeZone);
  const text = (name: 'protection' | 'consequences' | 'measures') => values[name].trim() || undefined;
  const { contactName, contactAddress, contactPhone } = values;
  return {
    title: values.title.trim(),
    what: values.what.trim(),
    awareAt: when(values.aware),
    role: oneOf(roles, values.role) ?? 'controller',
    occurredFrom: when(values.occurredFrom),
    occurredUntil: when(values.occurredUntil),
    discoveredAt: when(values.discovered),
    determinedAt: when(values.determined),
    goodCauseAt: values.goodCauseOn || undefined,
    natures: chosen(natures, values.natures),
    affected: values.affected.map(({ place, people }) => ({ residence: place, people: Number(people) })),
    groups: chosen(groups, values.groups),
    categories: chosen(dataCategories, values.categories),
    records: values.records.trim() ? Number(values.records) : undefined,
    protection: text('protection'),
    consequences: text('consequences'),
    measures: text('measures'),
    contact: contactName.trim()
      ? {
          name: contactName.trim(),
          address: contactAddress.trim(),
          ...(contactPhone.trim() && { phone: contactPhone.trim() }),
        }
      : undefined,
    processors: values.processors.map(({ name, told }) => {
      const toldAt = when(told);
      return { name: name.trim(), ...(toldAt && { toldAt }) };
    }),
    cases: values.cases.split(/[\s,;]+/).filter(Boolean),
  };
}

/** @param report the item of a case that it begins with */
export function newIncidentOf(
  values: Values,
  { isDrill, report }: { readonly isDrill: boolean; readonly report: NewIncident['case'] },
  timeZone: string,
): NewIncident {
  const { title, what, ...others } = factsIn(values, timeZone);
  const known = Object.entries<unknown>(others).filter(([, value]) => value !== undefined);
  return { title, what, ...Object.fromEntries(known), isDrill, ...(report && { case: report }) };
}

const emptied: ReadonlySet<string> = new Set([
  'occurredFrom',
  'occurredUntil',
  'discoveredAt',
  'determinedAt',
  'goodCauseAt',
  'records',
  'protection',
  'consequences',
  'measures',
  'contact',
]);

/** Only what is another now than in the register, so that what others entered meanwhile stays. */
export function editOf(facts: Facts, values: Values, timeZone: string): Edit {
  const before = new Map<string, unknown>(Object.entries(factsIn(valuesOf(facts, timeZone), timeZone)));
  const after = Object.entries<unknown>(factsIn(values, timeZone));
  const changed = after.filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before.get(name)));
  const edit = changed
    .filter(([name, value]) => value !== undefined || emptied.has(name))
    .map(([name, value]): readonly [string, unknown] => [name, value ?? null]);
  const reason = oneOf(awarenessReasons, values.awarenessReason);
  const isMoved = !isSameMoment(values.aware, facts.awareAt, timeZone);
  return { ...Object.fromEntries(edit), ...(isMoved && reason && { awarenessReason: reason }) };
}

/** Names of the values in which two differ. */
export const differing = (one: Values, other: Values): readonly (keyof Values)[] =>
  valueNames.filter((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]));

const isValueName = (name: string): name is keyof Values => Object.hasOwn(blank, name);
const valueNames = Object.keys(blank).filter(isValueName);
