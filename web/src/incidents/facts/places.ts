// Where people live, as laws of breaches tell places apart: countries, the states of the United States, or nobody knows.
import type { Language } from '../../words/catalogue.ts';
import { countriesIn, type NamedCountry } from '../../words/countries.ts';

const states =
  'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming';

/** Stands for people of whom nobody knows where they live. */
export const nowhereKnown = 'ZZ';

/** @param unknown what a choice says where nobody knows */
export function placesIn(reader: Language, unknown: string): readonly NamedCountry[] {
  const american = states.split(',').map((each) => {
    const code = `US-${each.slice(0, 2)}`;
    return { value: code, label: `${each.slice(3)} (${code})` };
  });
  return [{ value: nowhereKnown, label: unknown }, ...countriesIn(reader), ...american];
}
