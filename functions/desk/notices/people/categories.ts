// Categories of data as a file names them: our codes, or words that lists use. What nobody knows counts as `other`: it must not vanish.
import { type DataCategory, dataCategories } from '../../incidents/incident.ts';
import { once } from './once.ts';
import { plainWord } from './plain-words.ts';

const words: Readonly<Record<DataCategory, string>> = {
  name: 'names|full name|vorname|nachname|nom|nombre|nome',
  contact:
    'contact data|contact details|kontaktdaten|coordonnees|email|e mail|mail|phone|telephone|telefon|address|adresse|postal address|anschrift',
  'birth-date':
    'birth date|date of birth|dob|birthday|geburtsdatum|date de naissance|fecha de nacimiento|data di nascita',
  credentials:
    'password|passwords|password hash|login|passwort|mot de passe|contrasena|zugangsdaten|username and password',
  'social-security-number': 'ssn|social security|social security number',
  'driving-licence':
    'driver license|drivers license|driver s license|driving licence|fuhrerschein|permis de conduire',
  'government-id':
    'government id|passport|passport number|national id|id card|personalausweis|ausweis|pass|reisepass|passeport|carte d identite|dni|nif|codice fiscale|pesel|tax id|steuer id',
  'bank-account':
    'bank account|bank|iban|account number|bankverbindung|konto|kontonummer|compte bancaire|rib',
  'payment-card':
    'payment card|credit card|card number|kreditkarte|debit card|carte bancaire|carte de credit|tarjeta',
  economic: 'income|salary|gehalt|einkommen|salaire|credit|debts|financial|finances|finanzdaten',
  location: 'location data|geolocation|gps|standort|localisation',
  communications: 'messages|message content|emails|chats|correspondence|nachrichten',
  behaviour: 'behavior|browsing|usage|usage data|purchases|orders|bestellungen|achats|nutzungsdaten',
  pictures: 'photo|photos|images|pictures|video|fotos|bilder',
  health:
    'medical|health data|medical data|gesundheit|gesundheitsdaten|sante|salud|salute|patient data|diagnosis',
  genetic: 'dna|genetic data|genetisch',
  biometric: 'biometrics|fingerprint|face|biometrisch|fingerabdruck',
  'ethnic-origin': 'ethnicity|race|ethnic origin',
  'political-opinion': 'politics|political|political opinion',
  belief: 'religion|religious|belief|konfession',
  'trade-union': 'trade union|union membership|gewerkschaft|syndicat',
  'sex-life': 'sex life|sexual orientation|orientation',
  criminal: 'criminal record|convictions|criminal data|vorstrafen',
  other: 'else',
};

const known = once(
  (): ReadonlyMap<string, DataCategory> =>
    new Map(
      dataCategories.flatMap((category) =>
        [category, ...words[category].split('|')].map((word) => [plainWord(word), category] as const),
      ),
    ),
);

export const isKnownCategory = (word: string): boolean => known().has(plainWord(word));

/** Words of a cell with several of them. */
export const categoryWords = (cell: string): readonly string[] =>
  cell.split(/[,;|/+\n]/).filter((word) => word.trim() !== '');

/** Categories of a cell, each once. */
export const categoriesIn = (cell: string): readonly DataCategory[] => [
  ...new Set(categoryWords(cell).map((word) => known().get(plainWord(word)) ?? ('other' as const))),
];
