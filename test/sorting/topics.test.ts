import { describe, expect, test } from 'vitest';
import { leadOfJunk } from '../../functions/desk/sorting/junk.ts';
import { analyse } from '../../functions/desk/sorting/sort.ts';
import type { Words } from '../../functions/desk/sorting/sorting.ts';

const featuresOf = (text: string, more: Partial<Words> = {}) =>
  analyse({ subject: '', text, ...more }).features.map(({ name }) => name);
const mayBeJunk = (text: string, more: Partial<Words> = {}) => {
  const { reading, features, machine, isReply } = analyse({ subject: '', text, ...more });
  return Number.isFinite(leadOfJunk(reading, features, machine, isReply));
};

describe('what somebody studies', () => {
  test.each([
    ['en', 'I am a student and write my thesis on the right to be forgotten. May I ask five questions?'],
    ['de', 'Ich schreibe meine Masterarbeit über das Löschen von Daten. Hätte jemand Zeit für ein Gespräch?'],
    ['fr', 'Je prépare mon mémoire de master sur le droit à l’effacement. Auriez-vous dix minutes ?'],
    ['pl', 'Piszę pracę dyplomową o usuwaniu danych. Czy ktoś odpowie na kilka pytań?'],
    ['sv', 'Jag skriver min uppsats om radering av personuppgifter. Kan någon svara på fem frågor?'],
    ['es', 'Soy estudiante y hago mi tesis sobre el derecho al olvido. ¿Podría entrevistar a alguien?'],
  ])('is a subject and no ask, in %s', (_, text) => {
    const features = featuresOf(text);
    expect(features.some((name) => /^as a subject: has:(?:erase|erasure-right)$/.test(name))).toBe(true);
    expect(features).not.toContain('has:erase');
    expect(features).not.toContain('has:erasure-right');
  });

  test('is an ask where a student speaks of their own data', () => {
    const text = 'I am a student at the university. Please delete my data and my account.';
    expect(featuresOf(text)).toContain('has:erase');
  });
});

describe('a list of what one might ask', () => {
  test.each([
    ['en', 'The voice said one for deletion, two for a data breach, three for a complaint.'],
    ['de', 'Die Stimme sagte: eins für Löschung, zwei bei einer Datenpanne, drei für eine Beschwerde.'],
    ['it', 'La voce diceva: uno per la cancellazione, due per la violazione dei dati, tre per un reclamo.'],
    ['nl', 'De stem zei: één voor verwijdering, twee voor een datalek, drie voor een klacht.'],
    ['cs', 'Hlas říkal: jedna pro výmaz, dva pro únik dat, tři pro stížnost.'],
  ])('asks for none of it, in %s', (_, text) => {
    expect(featuresOf(`I rang about the bus. ${text}`)).toContain('as a subject: has:breach');
  });

  test('is one ask beside another where somebody says my data and asks', () => {
    const text = 'I complain about the data breach and demand that you delete my data.';
    expect(featuresOf(text)).toContain('has:erase');
    expect(featuresOf(text)).toContain('has:breach');
  });
});

describe('what a machine counts', () => {
  test.each([
    ['en', 'Scheduled clean-up finished 02:00. 12 accounts deleted. 3 pending.'],
    ['de', 'Der Lauf ist beendet. 12 Konten gelöscht. Gesperrt: 118.'],
    ['it', 'Attività conclusa alle 03:00. 7 account eliminati. Errori: 0.'],
    ['lt', 'Užduotis baigta 03:00. Ištrinta paskyrų: 240. Klaidų: 0.'],
    [
      'fr',
      'La purge mensuelle est terminée à 02:00. 5 comptes ont été supprimés par le système. Erreurs : 0.',
    ],
  ])('has happened, and may be junk, in %s', (_, text) => {
    const features = featuresOf(text);
    expect(features).toContain('a company erases');
    expect(features.some((name) => name.startsWith('announced: has:erase'))).toBe(true);
  });

  test('is an ask where a person counts', () => {
    expect(featuresOf('Please delete my 2 accounts, opened in 2019 and 2021.')).toContain('has:erase');
    expect(featuresOf('I have 2 accounts. Delete number 1.')).toContain('has:erase');
  });
});

describe('what a cheat threatens with', () => {
  const threat = 'Your account will be deleted within 24 hours. Click here to verify your password.';

  test('is no ask, and may be junk', () => {
    expect(featuresOf(threat)).not.toContain('has:erase');
    expect(mayBeJunk(threat)).toBe(true);
  });
});

describe('a refusal to erase', () => {
  test.each([
    ['en', 'Do not delete anything. When does the boat leave on Sunday?'],
    ['de', 'Bitte nichts löschen. Wann fährt am Sonntag das Schiff?'],
    ['es', 'No borren nada. ¿A qué hora sale el barco el domingo?'],
    ['pl', 'Proszę niczego nie usuwać. O której w niedzielę odpływa statek?'],
    ['fi', 'Älkää poistako mitään. Mihin aikaan laiva lähtee sunnuntaina?'],
  ])('goes beside another ask, in %s', (_, text) => {
    expect(featuresOf(text)).toContain('a refusal and another ask');
  });

  test('leaves a breach to be one', () => {
    const text = 'Do not delete anything, but somebody logged in to my account and ordered three bikes.';
    expect(featuresOf(text)).toContain('a refusal beside a breach');
  });

  test('is none where the same person asks for erasure too', () => {
    const text = 'Do not only deactivate it. Please delete my account.';
    expect(featuresOf(text)).not.toContain('a refusal and no ask for it');
  });

  test('silences the words that it refuses', () => {
    const { stems } = analyse({ subject: '', text: 'Please do not delete my account, I still need it.' });
    expect([...stems.keys()]).not.toContain('delet');
  });
});

test('a supplier who complains about a price list is not held for one who sells', () => {
  const text =
    'The tanker did not come on Tuesday. This is a complaint: we want payment by your price list. Delivery is on Friday at 10.';
  expect(mayBeJunk(text)).toBe(false);
});
