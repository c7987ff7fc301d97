// Public holidays of one region, by ISO 3166-2, beside those of its country: German Länder by their own holiday acts, Spanish
// regions, and the others that have some by law; of Spain only what its regions name year after year. A day that only some communes
// keep is here too, and says so: the longest reading counts it, and no residence names a commune.
import { easter, type Holiday, on, the } from './holidays.ts';

interface Region {
  readonly name: string;
  readonly holidays: readonly Holiday[];
  /** Where it is one of several of its country. */
  readonly zone?: string;
  /** They stand instead of those of the country, not beside them. */
  readonly instead?: true;
}

const epiphany = on('01-06', 'Epiphany');
const womensDay = on('03-08', 'International Women’s Day');
const corpusChristi = easter(60, 'Corpus Christi');
const partOf = (holiday: Holiday, onlyIn: string): Holiday => ({ ...holiday, onlyIn });
const assumption = on('08-15', 'Assumption');
const reformationDay = on('10-31', 'Reformation Day');
const allSaints = on('11-01', 'All Saints’ Day');

const maundyThursday = easter(-3, 'Maundy Thursday');
const easterMonday = easter(1, 'Easter Monday');
const whitMonday = easter(50, 'Whit Monday');
const secondOfChristmas = on('12-26', 'the second day of Christmas');

const goodFridayInAlsace = easter(-2, 'Good Friday', {
  onlyIn: 'communes with a Protestant church or one of both confessions',
});

const madeUpFor = { madeUpFor: true } as const;

const region = (name: string, ...holidays: readonly Holiday[]): Region => ({ name, holidays });
const spanish = (name: string, ...holidays: readonly Holiday[]): Region => ({
  name,
  holidays,
  zone: 'Europe/Madrid',
});

export const regionalHolidays: Readonly<Record<string, Region>> = {
  'DE-BB': region('Brandenburg', reformationDay),
  'DE-BE': region(
    'Berlin',
    { ...womensDay, from: 2019 },
    { ...on('05-08', 'the 80th anniversary of liberation'), from: 2025, until: 2025 },
  ),
  'DE-BW': region('Baden-Württemberg', epiphany, corpusChristi, allSaints),
  // Bavarian Feiertagsgesetz, Article 1(1) no. 2 and (2)
  'DE-BY': region(
    'Bavaria',
    epiphany,
    corpusChristi,
    partOf(on('08-08', 'the Augsburg Peace Festival'), 'the city of Augsburg'),
    partOf(assumption, 'communes with more Catholics than Protestants'),
    allSaints,
  ),
  'DE-HB': region('Bremen', reformationDay),
  'DE-HE': region('Hesse', corpusChristi),
  'DE-HH': region('Hamburg', reformationDay),
  'DE-MV': region('Mecklenburg-Western Pomerania', { ...womensDay, from: 2023 }, reformationDay),
  'DE-NI': region('Lower Saxony', reformationDay),
  'DE-NW': region('North Rhine-Westphalia', corpusChristi, allSaints),
  'DE-RP': region('Rhineland-Palatinate', corpusChristi, allSaints),
  'DE-SH': region('Schleswig-Holstein', reformationDay),
  'DE-SL': region('Saarland', corpusChristi, assumption, allSaints),
  'DE-SN': region(
    'Saxony',
    partOf(corpusChristi, 'some communes of the district of Bautzen'),
    reformationDay,
    the('Wednesday', '11-16', 'the Day of Repentance and Prayer'),
  ),
  'DE-ST': region('Saxony-Anhalt', epiphany, reformationDay),
  // Thüringer Feier- und Gedenktagsgesetz, sections 2(2) and 10(1)
  'DE-TH': region(
    'Thuringia',
    partOf(corpusChristi, 'the district of Eichsfeld and some communes near it'),
    { ...on('09-20', 'World Children’s Day'), from: 2019 },
    reformationDay,
  ),

  'ES-AN': spanish('Andalusia', on('02-28', 'Andalusia Day'), maundyThursday),
  'ES-AR': spanish('Aragon', maundyThursday, on('04-23', 'Aragon Day')),
  'ES-AS': spanish('Asturias', maundyThursday, on('09-08', 'Asturias Day')),
  'ES-CB': spanish(
    'Cantabria',
    maundyThursday,
    on('07-28', 'Day of the Institutions of Cantabria'),
    on('09-15', 'Our Lady of Bien Aparecida'),
  ),
  'ES-CE': spanish('Ceuta', maundyThursday),
  'ES-CL': spanish('Castile and León', maundyThursday, on('04-23', 'Castile and León Day')),
  'ES-CM': spanish('Castilla-La Mancha', maundyThursday, on('05-31', 'Castilla-La Mancha Day')),
  'ES-CN': {
    ...region('the Canary Islands', maundyThursday, on('05-30', 'Canary Islands Day')),
    zone: 'Atlantic/Canary',
  },
  'ES-CT': spanish(
    'Catalonia',
    easterMonday,
    on('06-24', 'St John’s Day'),
    on('09-11', 'Catalonia Day'),
    on('12-26', 'St Stephen’s Day'),
  ),
  'ES-EX': spanish('Extremadura', maundyThursday, on('09-08', 'Extremadura Day')),
  'ES-GA': spanish('Galicia', maundyThursday, on('07-25', 'Galicia Day')),
  'ES-IB': spanish('the Balearic Islands', on('03-01', 'Balearic Islands Day'), maundyThursday),
  'ES-MC': spanish('Murcia', maundyThursday, on('06-09', 'Murcia Day')),
  'ES-MD': spanish('Madrid', maundyThursday, on('05-02', 'Madrid Day')),
  'ES-ML': spanish('Melilla', maundyThursday),
  'ES-NC': spanish('Navarre', maundyThursday, easterMonday, on('12-03', 'Navarre Day')),
  'ES-PV': spanish('the Basque Country', maundyThursday, easterMonday),
  'ES-RI': spanish('La Rioja', maundyThursday, easterMonday, on('06-09', 'La Rioja Day')),
  'ES-VC': spanish('Valencia', on('03-19', 'St Joseph’s Day'), easterMonday, on('10-09', 'Valencia Day')),

  // Law of 1 August 1900 and ordinance of 16 August 1892, still in force in Alsace and Moselle
  'FR-57': region('Moselle', goodFridayInAlsace, secondOfChristmas),
  'FR-67': region('Bas-Rhin', goodFridayInAlsace, secondOfChristmas),
  'FR-68': region('Haut-Rhin', goodFridayInAlsace, secondOfChristmas),
  // Labour Code, Article L3422-2: the abolition of slavery
  GF: region('French Guiana', on('06-10', 'Abolition Day')),
  GP: region('Guadeloupe', on('05-27', 'Abolition Day')),
  MQ: region('Martinique', on('05-22', 'Abolition Day')),
  RE: region('Réunion', on('12-20', 'Abolition Day')),
  YT: region('Mayotte', on('04-27', 'Abolition Day')),
  'IT-BZ': region('South Tyrol', whitMonday),
  'PT-20': { ...region('the Azores', easter(50, 'Azores Day')), zone: 'Atlantic/Azores' },
  'PT-30': { ...region('Madeira', on('07-01', 'Madeira Day'), secondOfChristmas), zone: 'Atlantic/Madeira' },

  'GB-SCT': {
    name: 'Scotland',
    instead: true,
    holidays: [
      on('01-01', 'New Year’s Day', madeUpFor),
      on('01-02', 'the second of January', madeUpFor),
      easter(-2, 'Good Friday'),
      the('Monday', '05-01', 'the early May bank holiday'),
      the('Monday', '05-25', 'the spring bank holiday'),
      on('06-15', 'the bank holiday for the World Cup', { from: 2026, until: 2026 }),
      the('Monday', '08-01', 'the summer bank holiday'),
      on('11-30', 'St Andrew’s Day', madeUpFor),
      on('12-25', 'Christmas Day', madeUpFor),
      on('12-26', 'Boxing Day', madeUpFor),
    ],
  },
  'GB-NIR': region(
    'Northern Ireland',
    on('03-17', 'St Patrick’s Day', madeUpFor),
    on('07-12', 'the anniversary of the Battle of the Boyne', madeUpFor),
  ),
};
