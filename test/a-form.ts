// A filled-in form, as the rules get it.
import type { FormArrival, FormNames, FormWords } from '../functions/desk/form/received-form.ts';
import { receivedForm } from '../functions/desk/form/received-form.ts';

const blank: FormWords = {
  choice: 'other',
  who: 'myself',
  name: 'Ada',
  address: 'ada@example.net',
  account: '',
  link: '',
  postal: '',
  country: '',
  message: '',
};

/** What comes of a form in which only these fields were filled in another way. */
export const aForm = (
  words: Partial<FormWords>,
  names: Omit<FormNames, 'digest'>,
  arrival: Partial<FormArrival> & Pick<FormArrival, 'at'>,
) =>
  receivedForm(
    { ...blank, ...words },
    { digest: '0'.repeat(64), ...names },
    { language: 'en', isHeld: false, ...arrival },
  );
