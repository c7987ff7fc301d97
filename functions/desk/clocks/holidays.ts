// National public holidays of the EU, the EEA and the United Kingdom, as rules, frozen: no library, no network, no yearly chore.
// Only what may fall on a working day is listed, so no Easter Sunday, and no days off by a decree for one year. `latest` is the
// longest reading: a day that a law makes a holiday for part of a region counts for all of it. Reviewed 2026-11; decisions/0007
// has sources.
import type { Weekday } from './calendar.ts';
import type { Country } from './places.ts';

export interface Holiday {
  readonly name: string;
  readonly when: /** `MM-DD` */
    | { readonly on: string }
    /** Days after Easter Sunday of the Western or the Orthodox churches. */
    | { readonly easter: number }
    | { readonly orthodoxEaster: number }
    /** The first such weekday on or after `MM-DD`. */
    | { readonly the: Weekday; readonly onOrAfter: string };
  /** First and last year in which it is one. */
  readonly from?: number;
  readonly until?: number;
  /** Days by which it moves when it would fall on such a weekday. */
  readonly moved?: Readonly<Partial<Record<Weekday, number>>>;
  /** On a Saturday or Sunday it is made up for on the next day that is a working day and no holiday. */
  readonly madeUpFor?: true;
  /** On a Saturday the Friday before is off too, for who works from Monday to Friday. */
  readonly fridayBefore?: true;
  /** The national law that equates the day with a holiday for time limits; absent for public holidays proper. */
  readonly equatedBy?: string;
  /** It is one only in part of the place, in words: nobody knows in which part the person lives. */
  readonly onlyIn?: string;
}

type Details = Omit<Holiday, 'name' | 'when'>;

/** @param date `MM-DD` */
export const on = (date: string, name: string, details: Details = {}): Holiday => ({
  name,
  when: { on: date },
  ...details,
});
/** @param days after Easter Sunday of the Western churches */
export const easter = (days: number, name: string, details: Details = {}): Holiday => ({
  name,
  when: { easter: days },
  ...details,
});
const orthodoxEaster = (days: number, name: string): Holiday => ({ name, when: { orthodoxEaster: days } });
/** @param onOrAfter `MM-DD` */
export const the = (weekday: Weekday, onOrAfter: string, name: string): Holiday => ({
  name,
  when: { the: weekday, onOrAfter },
});

const newYear = on('01-01', 'New Year’s Day');
const secondOfJanuary = on('01-02', 'the day after New Year');
const epiphany = on('01-06', 'Epiphany');
const labourDay = on('05-01', 'Labour Day');
const victoryDay = on('05-08', 'Victory Day');
const assumption = on('08-15', 'Assumption');
const allSaints = on('11-01', 'All Saints’ Day');
const armistice = on('11-11', 'Armistice Day');
const immaculateConception = on('12-08', 'Immaculate Conception');
const christmasEve = on('12-24', 'Christmas Eve');
const christmas = on('12-25', 'Christmas Day');
const secondOfChristmas = on('12-26', 'the second day of Christmas');
const newYearsEve = on('12-31', 'New Year’s Eve');

const maundyThursday = easter(-3, 'Maundy Thursday');
const goodFriday = easter(-2, 'Good Friday');
const easterMonday = easter(1, 'Easter Monday');
const ascension = easter(39, 'Ascension Day');
const whitMonday = easter(50, 'Whit Monday');
const corpusChristi = easter(60, 'Corpus Christi');

const cleanMonday = orthodoxEaster(-48, 'Clean Monday');
const orthodoxGoodFriday = orthodoxEaster(-2, 'Orthodox Good Friday');
const orthodoxEasterMonday = orthodoxEaster(1, 'Orthodox Easter Monday');
const orthodoxWhitMonday = orthodoxEaster(50, 'Orthodox Whit Monday');

const midsummerEve = the('Friday', '06-19', 'Midsummer Eve');

const madeUpFor = (holiday: Holiday): Holiday => ({ ...holiday, madeUpFor: true });
const equated = (holiday: Holiday, equatedBy: string): Holiday => ({ ...holiday, equatedBy });

export const publicHolidays: Readonly<Record<Country, readonly Holiday[]>> = {
  AT: [
    newYear,
    epiphany,
    equated(
      goodFriday,
      'Austria’s notification under Article 11 of the European Convention on the Calculation of Time-Limits',
    ),
    easterMonday,
    labourDay,
    ascension,
    whitMonday,
    corpusChristi,
    assumption,
    on('10-26', 'National Day'),
    allSaints,
    immaculateConception,
    christmas,
    secondOfChristmas,
  ],
  BE: [
    newYear,
    easterMonday,
    labourDay,
    ascension,
    whitMonday,
    on('07-21', 'National Day'),
    assumption,
    allSaints,
    armistice,
    christmas,
  ],
  // Labour Code, Article 154(2): all but the days of Easter are made up for
  BG: [
    ...[
      newYear,
      on('03-03', 'Liberation Day'),
      labourDay,
      on('05-06', 'St George’s Day'),
      on('05-24', 'Day of Education and Culture'),
      on('09-06', 'Unification Day'),
      on('09-22', 'Independence Day'),
      christmasEve,
      christmas,
      secondOfChristmas,
    ].map(madeUpFor),
    orthodoxGoodFriday,
    orthodoxEasterMonday,
  ],
  CY: [
    newYear,
    epiphany,
    cleanMonday,
    on('03-25', 'Greek Independence Day'),
    on('04-01', 'Cyprus National Day'),
    orthodoxGoodFriday,
    orthodoxEasterMonday,
    labourDay,
    orthodoxWhitMonday,
    assumption,
    on('10-01', 'Independence Day'),
    on('10-28', 'Ochi Day'),
    christmas,
    secondOfChristmas,
  ],
  CZ: [
    newYear,
    goodFriday,
    easterMonday,
    labourDay,
    victoryDay,
    on('07-05', 'Day of Saints Cyril and Methodius'),
    on('07-06', 'Jan Hus Day'),
    on('09-28', 'Statehood Day'),
    on('10-28', 'Independent Czechoslovak State Day'),
    on('11-17', 'Day of the Struggle for Freedom and Democracy'),
    christmasEve,
    christmas,
    secondOfChristmas,
  ],
  DE: [
    newYear,
    goodFriday,
    easterMonday,
    labourDay,
    ascension,
    whitMonday,
    on('10-03', 'Day of German Unity'),
    christmas,
    secondOfChristmas,
  ],
  DK: [
    newYear,
    maundyThursday,
    goodFriday,
    easterMonday,
    ascension,
    whitMonday,
    christmas,
    secondOfChristmas,
  ],
  EE: [
    newYear,
    on('02-24', 'Independence Day'),
    goodFriday,
    labourDay,
    on('06-23', 'Victory Day'),
    on('06-24', 'Midsummer Day'),
    on('08-20', 'Day of Restoration of Independence'),
    christmasEve,
    christmas,
    secondOfChristmas,
  ],
  ES: [
    newYear,
    epiphany,
    goodFriday,
    labourDay,
    assumption,
    on('10-12', 'National Day'),
    allSaints,
    on('12-06', 'Constitution Day'),
    immaculateConception,
    christmas,
  ],
  FI: [
    newYear,
    epiphany,
    goodFriday,
    easterMonday,
    labourDay,
    ascension,
    ...[midsummerEve, christmasEve].map((eve) =>
      equated(eve, 'the Act on the Calculation of Prescribed Time Limits (150/1930), section 5'),
    ),
    on('12-06', 'Independence Day'),
    christmas,
    secondOfChristmas,
  ],
  FR: [
    newYear,
    easterMonday,
    labourDay,
    victoryDay,
    ascension,
    whitMonday,
    on('07-14', 'Bastille Day'),
    assumption,
    allSaints,
    armistice,
    christmas,
  ],
  GR: [
    newYear,
    epiphany,
    cleanMonday,
    on('03-25', 'Independence Day'),
    orthodoxGoodFriday,
    orthodoxEasterMonday,
    labourDay,
    orthodoxWhitMonday,
    assumption,
    on('10-28', 'Ochi Day'),
    christmas,
    secondOfChristmas,
  ],
  HR: [
    newYear,
    epiphany,
    easterMonday,
    labourDay,
    on('05-30', 'Statehood Day'),
    corpusChristi,
    on('06-22', 'Anti-Fascist Struggle Day'),
    on('08-05', 'Victory and Homeland Thanksgiving Day'),
    assumption,
    allSaints,
    on('11-18', 'Remembrance Day'),
    christmas,
    secondOfChristmas,
  ],
  HU: [
    newYear,
    on('03-15', 'Revolution Day'),
    goodFriday,
    easterMonday,
    labourDay,
    whitMonday,
    on('08-20', 'State Foundation Day'),
    on('10-23', 'Republic Day'),
    allSaints,
    christmas,
    secondOfChristmas,
  ],
  IE: [
    newYear,
    // the first Monday in February, unless the first of February is a Friday
    {
      ...on('02-01', 'St Brigid’s Day'),
      from: 2023,
      moved: { Tuesday: 6, Wednesday: 5, Thursday: 4, Saturday: 2, Sunday: 1 },
    },
    on('03-17', 'St Patrick’s Day'),
    easterMonday,
    the('Monday', '05-01', 'the May holiday'),
    the('Monday', '06-01', 'the June holiday'),
    the('Monday', '08-01', 'the August holiday'),
    the('Monday', '10-25', 'the October holiday'),
    christmas,
    on('12-26', 'St Stephen’s Day'),
  ],
  IT: [
    newYear,
    epiphany,
    easterMonday,
    on('04-25', 'Liberation Day'),
    labourDay,
    on('06-02', 'Republic Day'),
    assumption,
    { ...on('10-04', 'St Francis’ Day'), from: 2026 },
    allSaints,
    immaculateConception,
    christmas,
    on('12-26', 'St Stephen’s Day'),
  ],
  LT: [
    newYear,
    on('02-16', 'Day of Restoration of the State'),
    on('03-11', 'Day of Restoration of Independence'),
    easterMonday,
    labourDay,
    on('06-24', 'St John’s Day'),
    on('07-06', 'Statehood Day'),
    assumption,
    allSaints,
    on('11-02', 'All Souls’ Day'),
    christmasEve,
    christmas,
    secondOfChristmas,
  ],
  LU: [
    newYear,
    easterMonday,
    labourDay,
    on('05-09', 'Europe Day'),
    ascension,
    whitMonday,
    on('06-23', 'National Day'),
    assumption,
    allSaints,
    christmas,
    secondOfChristmas,
  ],
  LV: [
    newYear,
    goodFriday,
    easterMonday,
    labourDay,
    madeUpFor(on('05-04', 'Day of Restoration of Independence')),
    on('06-23', 'Līgo Day'),
    on('06-24', 'Midsummer Day'),
    madeUpFor(on('11-18', 'Republic Day')),
    christmasEve,
    christmas,
    secondOfChristmas,
    newYearsEve,
  ],
  MT: [
    newYear,
    on('02-10', 'Feast of St Paul’s Shipwreck'),
    on('03-19', 'Feast of St Joseph'),
    on('03-31', 'Freedom Day'),
    goodFriday,
    labourDay,
    on('06-07', 'Sette Giugno'),
    on('06-29', 'Feast of St Peter and St Paul'),
    assumption,
    on('09-08', 'Feast of Our Lady of Victories'),
    on('09-21', 'Independence Day'),
    immaculateConception,
    on('12-13', 'Republic Day'),
    christmas,
  ],
  NL: [
    newYear,
    equated(goodFriday, 'the General Time Limits Act (Algemene termijnenwet), Article 3(2)'),
    easterMonday,
    { ...on('04-27', 'King’s Day'), moved: { Sunday: -1 } },
    equated(
      on('05-05', 'Liberation Day'),
      'the General Time Limits Act (Algemene termijnenwet), Article 3(1)',
    ),
    ascension,
    whitMonday,
    christmas,
    secondOfChristmas,
  ],
  PL: [
    newYear,
    epiphany,
    easterMonday,
    labourDay,
    on('05-03', 'Constitution Day'),
    corpusChristi,
    assumption,
    allSaints,
    on('11-11', 'Independence Day'),
    { ...christmasEve, from: 2025 },
    christmas,
    secondOfChristmas,
  ],
  PT: [
    newYear,
    goodFriday,
    on('04-25', 'Freedom Day'),
    labourDay,
    corpusChristi,
    on('06-10', 'Portugal Day'),
    assumption,
    on('10-05', 'Republic Day'),
    allSaints,
    on('12-01', 'Restoration of Independence'),
    immaculateConception,
    christmas,
  ],
  RO: [
    newYear,
    secondOfJanuary,
    { ...epiphany, from: 2024 },
    { ...on('01-07', 'St John the Baptist’s Day'), from: 2024 },
    on('01-24', 'Unification Day'),
    orthodoxGoodFriday,
    orthodoxEasterMonday,
    labourDay,
    on('06-01', 'Children’s Day'),
    orthodoxWhitMonday,
    assumption,
    on('11-30', 'St Andrew’s Day'),
    on('12-01', 'National Day'),
    christmas,
    secondOfChristmas,
  ],
  SE: [
    newYear,
    epiphany,
    goodFriday,
    easterMonday,
    labourDay,
    ascension,
    on('06-06', 'National Day'),
    ...[midsummerEve, christmasEve, newYearsEve].map((eve) =>
      equated(eve, 'Act 1930:173 on the computation of statutory time, section 2'),
    ),
    christmas,
    secondOfChristmas,
  ],
  SI: [
    newYear,
    secondOfJanuary,
    on('02-08', 'Prešeren Day'),
    easterMonday,
    on('04-27', 'Day of Uprising against Occupation'),
    labourDay,
    on('05-02', 'the second day of Labour Day'),
    on('06-25', 'Statehood Day'),
    assumption,
    on('10-31', 'Reformation Day'),
    on('11-01', 'Remembrance Day'),
    christmas,
    on('12-26', 'Independence and Unity Day'),
  ],
  SK: [
    newYear,
    epiphany,
    goodFriday,
    easterMonday,
    labourDay,
    { ...victoryDay, until: 2025 },
    on('07-05', 'Day of Saints Cyril and Methodius'),
    on('08-29', 'Day of the Slovak National Uprising'),
    { ...on('09-15', 'Our Lady of Sorrows'), until: 2025 },
    allSaints,
    { ...on('11-17', 'Day of the Struggle for Freedom and Democracy'), until: 2024 },
    christmasEve,
    christmas,
    secondOfChristmas,
  ],

  IS: [
    newYear,
    maundyThursday,
    goodFriday,
    easterMonday,
    the('Thursday', '04-19', 'the first day of summer'),
    labourDay,
    ascension,
    whitMonday,
    on('06-17', 'National Day'),
    the('Monday', '08-01', 'Commerce Day'),
    christmas,
    secondOfChristmas,
  ],
  // as in the yearly lists of EEA holidays in the Official Journal (2014/C 27/05, 2014/C 455/07)
  LI: [
    newYear,
    on('01-02', 'Berchtold’s Day'),
    epiphany,
    on('02-02', 'Candlemas'),
    easter(-47, 'Shrove Tuesday'),
    on('03-19', 'St Joseph’s Day'),
    goodFriday,
    easterMonday,
    labourDay,
    ascension,
    whitMonday,
    corpusChristi,
    on('08-15', 'National Day'),
    on('09-08', 'Nativity of Mary'),
    allSaints,
    immaculateConception,
    christmas,
    secondOfChristmas,
    newYearsEve,
  ],
  NO: [
    newYear,
    maundyThursday,
    goodFriday,
    easterMonday,
    labourDay,
    on('05-17', 'Constitution Day'),
    ascension,
    whitMonday,
    christmas,
    secondOfChristmas,
  ],

  // England and Wales: Banking and Financial Dealings Act 1971, Schedule 1, and the days substituted and added by proclamation
  GB: [
    on('01-01', 'New Year’s Day', { madeUpFor: true }),
    goodFriday,
    easterMonday,
    the('Monday', '05-01', 'the early May bank holiday'),
    the('Monday', '05-25', 'the spring bank holiday'),
    the('Monday', '08-25', 'the summer bank holiday'),
    on('12-25', 'Christmas Day', { madeUpFor: true }),
    on('12-26', 'Boxing Day', { madeUpFor: true }),
  ],
};
