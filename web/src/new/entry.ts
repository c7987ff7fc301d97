// What somebody enters of a case, and what the API gets of it.
import type { BodyOf } from '../api/client.ts';
import type { Uploaded } from '../api/upload.ts';

type Body = BodyOf<'POST /v1/cases'>;
export type Ask = Body['asks'][number];
export const channels = ['phone', 'post', 'staff'] as const satisfies readonly Body['channel'][];

export interface Entry {
  readonly channel: Body['channel'];
  /** YYYY-MM-DD */
  readonly day: string;
  /** HH:MM in the zone of this browser, or empty. */
  readonly time: string;
  readonly name: string;
  readonly address: string;
  readonly postal: string;
  readonly acknowledge: boolean;
  readonly asks: readonly Ask[];
  readonly subject: string;
  readonly text: string;
  /** Empty: not known. */
  readonly language: string;
  readonly residence: string;
}

export const firstAsk: Ask = { queue: 'general', kind: 'question' };

export const blank = (today: string): Entry => ({
  channel: 'phone',
  day: today,
  time: '',
  name: '',
  address: '',
  postal: '',
  acknowledge: true,
  asks: [firstAsk],
  subject: '',
  text: '',
  language: '',
  residence: '',
});

export type Fault =
  | 'missing.day'
  | 'future'
  | 'wrong.time'
  | 'missing.person'
  | 'wrong.address'
  | 'missing.text';

/** What is missing or wrong, by the field at which it is said. */
export function faultsOf(entry: Entry, today: string): Readonly<Partial<Record<keyof Entry, Fault>>> {
  const { day, time, name, address, postal, text } = entry;
  return {
    ...(!/^\d{4}-\d\d-\d\d$/.test(day) ? { day: 'missing.day' } : day > today && { day: 'future' }),
    ...(time && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time) && { time: 'wrong.time' }),
    ...(postal.trim() && !name.trim() && !address.trim() && { name: 'missing.person' }),
    ...(address.trim() && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address.trim()) && { address: 'wrong.address' }),
    ...(!text.trim() && { text: 'missing.text' }),
  };
}

export function bodyOf(entry: Entry, attachments: readonly Uploaded[]): Body {
  const { channel, day, time, asks, acknowledge } = entry;
  const said = (name: 'name' | 'address' | 'postal' | 'subject' | 'language' | 'residence') =>
    entry[name].trim() ? { [name]: entry[name].trim() } : {};
  const person = { ...said('name'), ...said('address') };
  return {
    channel,
    receivedAt: time ? new Date(`${day}T${time}`).toISOString() : day,
    ...(Object.keys(person).length > 0 && { person }),
    ...said('postal'),
    asks,
    ...said('subject'),
    text: entry.text.trim(),
    ...(attachments.length > 0 && { attachments }),
    ...said('language'),
    ...said('residence'),
    acknowledge,
  };
}
