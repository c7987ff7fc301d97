import { describe, expect, test } from 'vitest';
import { analyse, sort } from '../../functions/desk/sorting/sort.ts';
import type { Words } from '../../functions/desk/sorting/sorting.ts';

const queueOf = (text: string, more: Partial<Words> = {}) =>
  sort({ subject: '', text, ...more }).asks[0].queue;
const featuresOf = (text: string, more: Partial<Words> = {}) =>
  analyse({ subject: '', text, ...more }).features.map(({ name }) => name);

describe('what a company tells that it erases', () => {
  test.each([
    ['en', 'You have not logged in for two years. On 1 June we will delete your account.'],
    ['de', 'Sie haben sich lange nicht angemeldet. Am 1. Juni löschen wir Ihr Konto.'],
    ['pl', 'Od dwóch lat nie było Cię u nas. 1 czerwca usuniemy Twoje konto.'],
    ['it', 'Non accedi da due anni. Il 1° giugno elimineremo il tuo profilo.'],
    ['hu', 'Két éve nem jártál nálunk. Június 1-jén töröljük a fiókodat.'],
    ['ru', 'Вы не заходили два года. 1 июня мы удалим ваш аккаунт.'],
  ])('is no ask for it, in %s', (_, text) => {
    const features = featuresOf(text);
    expect(features).toContain('a company erases');
    expect(features).not.toContain('has:erase');
  });

  test('is not heard where somebody says my', () => {
    const text = 'We moved in May. Please delete my account, we deleted the app already.';
    expect(featuresOf(text)).not.toContain('a company erases');
    expect(queueOf(text)).toBe('deletion');
  });

  test('is not heard in the question that somebody answers', () => {
    const text =
      'Yes please, all of it.\n\nOn 4 Mar 2026 at 09:14, Privacy <privacy@company.example> wrote:\n> Shall we delete your account?';
    expect(queueOf(text, { subject: 'Re: Your message' })).toBe('deletion');
  });

  test('is junk where it is a notice and nothing has to be done', () => {
    const text =
      'You have not logged in since 2023. On 30 April we will delete your account. To keep it, log in once. No action is needed otherwise.';
    expect(queueOf(text, { subject: 'Your account will be deleted' })).toBe('junk');
  });
});

describe('an absence', () => {
  const away =
    'I am out of the office until 3 September and not reading my mail. If it can not wait, ask Moira.';

  test('says nothing of the mail that it answers', () => {
    expect(queueOf(away, { subject: 'Re: Your request for deletion' })).toBe('junk');
  });

  test('with a wish in it is somebody who goes on a journey', () => {
    const wish = `${away} Until I am back in the office I want all that you have about me to be gone.`;
    expect(queueOf(wish, { subject: 'Away from Saturday' })).not.toBe('junk');
  });
});

describe('small print under a question', () => {
  test.each([
    'Is the showroom open on Good Friday?\n\nDesmond O.\n\nMerrion Care keeps what it holds about residents for seven years. You may have your data erased, corrected or restricted, object, and complain to the ICO. Suspect a data breach? Then tell the data protection officer. Data are never given to third parties.',
    'Gibt es den Stuhl auch ohne Armlehnen?\n\nR. M.\n\nWir verarbeiten Ihre Daten nach der DSGVO und geben sie nicht an Dritte weiter. Sie können jederzeit Löschung, Auskunft oder Berichtigung verlangen und der Verarbeitung widersprechen. Datenpannen melden Sie bitte unserem Datenschutzbeauftragten, Beschwerden nimmt die Aufsichtsbehörde entgegen.',
    'Fazem entregas ao sábado?\n\nLar Sereno. Tratamos dados pessoais segundo o RGPD. Pode pedir o acesso, a retificação, o apagamento ou a portabilidade e apresentar reclamação à CNPD. Violações de dados comunicam-se ao encarregado da proteção de dados. Não partilhamos dados com terceiros.',
  ])('does not count: %s', (text) => expect(queueOf(text, { subject: 'A question' })).toBe('general'));

  test('counts where somebody speaks of their own data in it', () => {
    const text =
      'Good morning.\n\nI was a customer until May.\n\nUnder the GDPR you have to answer me: I ask you to erase my data, I object to their use, and I shall complain to the ICO and to your data protection officer if you pass them on to third parties again.';
    expect(analyse({ subject: 'My data', text }).reading.voided.size).toBe(0);
  });
});

test('who tells of fraud in the name of the company is not junk for the words of the fraud', () => {
  const text =
    'My mother got a text in your name: "your parcel is waiting, pay 1.99 for redelivery". She typed in her card. It was phishing. Please warn people.';
  expect(queueOf(text)).toBe('breach-notice');
});

test('who quotes a newsletter that they do not want is not junk', () => {
  const text =
    '"You are receiving this because you signed up." I did not. View in browser, unsubscribe at any time: I clicked all of it. Please stop, the account stays.';
  expect(queueOf(text, { subject: 'Newsletter no. 48' })).not.toBe('junk');
});
