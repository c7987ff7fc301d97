// What columns are called in lists of people, in the languages of the desk: each word says which field the column holds.
import { once } from './once.ts';
import { plainWord } from './plain-words.ts';

/** What a column may hold of a person. `street`, `postcode` and `city` make a postal address together. */
export const fields = [
  'name',
  'address',
  'postal',
  'street',
  'postcode',
  'city',
  'country',
  'subdivision',
  'language',
  'categories',
] as const;
export type Field = (typeof fields)[number];

const words: Readonly<Record<Field, string>> = {
  name: `name|full name|customer|customer name|client|contact name|person|recipient|first name|firstname|given name|middle name|last name|lastname|surname|family name|
    vorname|nachname|familienname|vollname|kunde|kundenname|empfanger|nom|prenom|nom complet|nom de famille|nombre|apellido|apellidos|nome|cognome|nome completo|sobrenome|apelido|
    naam|voornaam|achternaam|tussenvoegsel|navn|fornavn|efternavn|etternavn|namn|fornamn|efternamn|nimi|etunimi|sukunimi|eesnimi|perekonnanimi|vards|uzvards|vardas|pavarde|
    imie|nazwisko|imie i nazwisko|jmeno|prijmeni|meno|priezvisko|nev|keresztnev|vezeteknev|teljes nev|nume|prenume|ime|priimek|prezime|име|фамилия|имя|отчество|имена|ім я|прізвище|
    ονομα|επωνυμο|ονοματεπωνυμο|ad|soyad|ad soyad|isim|ainm|sloinne|isem|kunjom|nafn|氏名|名前|姓|名`,
  address: `email|e mail|mail|email address|e mail address|mail address|emailaddress|mailaddress|primary email|contact email|customer email|user email|
    e mail adresse|emailadresse|mailadresse|adresse e mail|adresse mail|adresse electronique|courriel|mel|correo|correo electronico|direccion de correo|indirizzo email|posta elettronica|
    endereco de email|endereco eletronico|correio eletronico|e mailadres|emailadres|e postadress|e post|epost|e postadresse|sahkoposti|sahkopostiosoite|e posti aadress|e pasts|el pastas|el pasto adresas|
    adres e mail|adres email|e mailova adresa|emailova adresa|email cim|e mail cim|adresa de e mail|adresa email|e posta|elektronski naslov|имейл|електронна поща|электронная почта|почта|електронна пошта|
    ηλεκτρονικη διευθυνση|ηλ ταχυδρομειο|e posta adresi|eposta|riomhphost|posta elettronika|netfang|tolvupostfang|メール|メールアドレス`,
  postal: `postal address|mailing address|full address|address|home address|billing address|shipping address|delivery address|anschrift|adresse|postanschrift|postadresse|lieferadresse|rechnungsadresse|
    adresse postale|adresse complete|direccion|direccion postal|domicilio|indirizzo|indirizzo postale|endereco|morada|adres|postadres|adresse postal|postadress|osoite|postiosoite|aadress|adrese|pasta adrese|adresas|
    adres pocztowy|adresa|postova adresa|cim|postacim|lakcim|adresa postala|naslov|adresa stanovanja|адрес|пощенски адрес|почтовый адрес|адреса|поштова адреса|διευθυνση|ταχυδρομικη διευθυνση|adresi|seoladh|indirizz|heimilisfang|住所`,
  street: `street|street address|street name|address line 1|address line 2|address line 3|address 1|address 2|addressline1|addressline2|address1|address2|line 1|line 2|house number|number|strasse|str|hausnummer|hausnr|strasse und hausnummer|strasse hausnummer|strasse nr|adresszusatz|
    rue|numero et rue|adresse ligne 1|adresse 1|adresse 2|complement d adresse|calle|calle y numero|via|via e numero|rua|straat|huisnummer|straat en huisnummer|gade|vej|gate|gata|gatuadress|katu|katuosoite|lahiosoite|tanav|iela|gatve|
    ulica|ulica i numer|nr domu|ulice|cislo popisne|utca|strada|ulica i broj|улица|вулиця|οδος|οδος και αριθμος|sokak|cadde|sraid|triq|gotuheiti`,
  postcode: `zip|zip code|zipcode|postcode|post code|postal code|postalcode|plz|postleitzahl|code postal|cp|codigo postal|cap|codice postale|cep|postnummer|postnr|postinumero|postiindeks|sihtnumber|pasta indekss|pasto kodas|
    kod pocztowy|psc|iranyitoszam|irsz|cod postal|postna stevilka|postanski broj|пощенски код|индекс|почтовый индекс|поштовий індекс|ταχυδρομικος κωδικας|τκ|posta kodu|postchod|kodici postali|郵便番号`,
  city: `city|town|locality|place|city town|ort|stadt|wohnort|ville|commune|localite|ciudad|localidad|poblacion|citta|comune|cidade|localidade|plaats|woonplaats|stad|by|poststed|postort|ort|kaupunki|postitoimipaikka|linn|pilseta|miestas|
    miasto|miejscowosc|mesto|obec|varos|telepules|oras|localitate|kraj|grad|град|населено място|город|місто|πολη|sehir|il|cathair|belt|baer|stadur|市`,
  country: `country|country code|nation|land|staat|landercode|landeskennzeichen|pays|code pays|pais|paese|nazione|maa|riik|valsts|salis|kraj|panstwo|zeme|stat|krajina|orszag|tara|drzava|zemlja|държава|страна|країна|χωρα|ulke|tir|pajjiz|国|residence|country of residence`,
  subdivision: `state|state province|province|region|us state|state code|county|bundesland|kanton|canton|departement|provincia|comunidad autonoma|estado|regione|provincie|fylke|lan|maakunta|maakond|wojewodztwo|kraj kraj|megye|judet|zupanija|област|штат|νομος|eyalet|都道府県`,
  language: `language|lang|locale|preferred language|language code|sprache|korrespondenzsprache|langue|idioma|lingua|taal|sprog|sprak|kieli|keel|valoda|kalba|jezyk|jazyk|nyelv|limba|jezik|език|язык|мова|γλωσσα|dil|teanga|lingwa|tungumal|言語`,
  categories: `categories|category|data categories|data category|categories of data|affected data|data affected|exposed data|data types|data exposed|datenkategorien|kategorien|betroffene daten|datenarten|categories de donnees|donnees concernees|categorias|categorias de datos|categorie|categorie di dati|gegevens|kategorie danych`,
};

const known = once(
  (): ReadonlyMap<string, Field> =>
    new Map(
      [...fields]
        .reverse()
        .flatMap((field) => words[field].split('|').map((word) => [plainWord(word), field] as const)),
    ),
);

const compact = once(
  (): ReadonlyMap<string, Field> =>
    new Map([...known()].map(([word, field]) => [word.replaceAll(' ', ''), field] as const)),
);

/** The field of a column by its header; undefined where the words say nothing that is known. */
export function fieldNamed(header: string): Field | undefined {
  // `customerEmail` and `customer_email` are the same words.
  const word = plainWord(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
  if (word === '') return undefined;
  const exact = known().get(word) ?? compact().get(word.replaceAll(' ', ''));
  if (exact) return exact;
  const parts = word.split(' ');
  // The most telling tail or head of it: `billing street`, `email work`.
  for (let size = parts.length - 1; size > 0; size--) {
    const found = known().get(parts.slice(-size).join(' ')) ?? known().get(parts.slice(0, size).join(' '));
    if (found) return found;
  }
  return undefined;
}

/** In which order the parts of a name are written: given names before family names. */
export const isFamilyName = (header: string): boolean =>
  familyNames().has(plainWord(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')));
const familyNames = once(
  (): ReadonlySet<string> =>
    new Set(
      `last name|lastname|surname|family name|nachname|familienname|nom de famille|nom|apellido|apellidos|cognome|sobrenome|apelido|achternaam|efternavn|etternavn|efternamn|sukunimi|perekonnanimi|uzvards|pavarde|nazwisko|prijmeni|priezvisko|priimek|prezime|фамилия|прізвище|επωνυμο|soyad|sloinne|kunjom`
        .split('|')
        .map(plainWord),
    ),
);
