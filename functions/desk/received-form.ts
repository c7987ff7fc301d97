import type { Received } from './case-file.ts';
import { sort } from './sorting/sort.ts';
import { moreExact, statedResidence } from './sorting/sorting.ts';

/** What a person typed into the form; '' where they left a field out. */
export interface FormWords {
  readonly name: string;
  readonly address: string;
  /** ISO 3166-1 alpha-2, chosen from a list: a residence that the person states. */
  readonly country: string;
  readonly message: string;
}

/** Understands a form: the same rules as for mail sort its words. */
export function receivedForm(
  { name, address, country, message }: FormWords,
  names: { readonly origin: string; readonly delivery: string; readonly message: string },
  at: string,
): Received {
  const person = { name, address };
  const sorted = sort({ subject: '', text: message, from: address });
  const residence = moreExact(country || undefined, statedResidence(sorted.residence));
  return {
    origin: names.origin,
    delivery: names.delivery,
    message: {
      id: names.message,
      direction: 'in',
      channel: 'form',
      at,
      from: person,
      subject: '',
      text: message,
      attachments: [],
      delivery: names.delivery,
    },
    person,
    sorted,
    ...(residence && { residence }),
    cites: [],
    trusted: true,
    history: false,
    thread: {},
  };
}
