// A web form filled in by a person: whatever headers the form sets, and whatever it prints around the words.
import { fold, wordsIn } from './tokens.ts';

const nameLabels = wordsIn(
  'nom i cognoms, name, full name, first name, your name, from, vorname, nachname, nombre, nombre y apellidos, nom, nom et prénom, prénom, nome, nome e cognome, nome completo, naam, voornaam, imię, imię i nazwisko, jméno, jméno a příjmení, meno, namn, navn, nimi, név, ime, ime in priimek, ime i prezime, όνομα, ονοματεπώνυμο, име, имя, имя и фамилия, фио, імʼя, ім я, прізвище, прізвище та ім я, фамилия, vardas, vārds, ad soyad, adı, nume, nume și prenume, ainm, isem, nafn, nimi, お名前, 名前, 姓名, e mail, email, correo, mail, e post, e posta',
  ',',
);
const messageLabels = wordsIn(
  'missatge, message, your message, comment, comments, text, nachricht, ihre nachricht, anfrage, kommentar, mensaje, comentario, comentarios, messaggio, testo, mensagem, comentário, wiadomość, treść, zpráva, text zprávy, správa, bericht, vraag, opmerking, meddelande, besked, melding, viesti, üzenet, μήνυμα, съобщение, сообщение, текст, повідомлення, poruka, sporočilo, mesaj, žinutė, ziņa, ziņojums, sõnum, teachtaireacht, messaġġ, skilaboð, お問い合わせ内容, 内容, 留言',
  ',',
);

const fewLines = 20;

/** What a person wrote into a web form: not what the form prints before its first line, nor its own labels before the message. */
export function formValues(text: string): string {
  const lines = text.split('\n');
  const isKnown = (label: string) => nameLabels.all.has(label) || messageLabels.all.has(label);
  const labels = lines.map(labelOf);
  const first = labels.findIndex((label) => label !== undefined && isKnown(label));
  const message = labels.findIndex((label) => label !== undefined && messageLabels.all.has(label));
  return lines
    .map((line, index) => {
      const label = labels[index];
      if (index < first) return label === undefined ? '' : withoutLabel(line);
      return index > message || label === undefined || isKnown(label) ? line : withoutLabel(line);
    })
    .join('\n')
    .trim();
}

const withoutLabel = (line: string): string => line.slice(line.search(/[:：]/) + 1).trim();

const labelOf = (line: string): string | undefined => {
  const end = line.search(/[:：]/);
  if (end <= 0 || end >= 40) return undefined;
  const label = fold(line.slice(0, end).replaceAll('-', ' ').replaceAll('*', '').replaceAll("'", ' ').trim());
  return label.split(' ').length <= 4 ? label : undefined;
};

/** True where lines like `Name: …` and `Message: …` stand at the beginning. */
export function isFilledForm(text: string): boolean {
  const found = text.split('\n', fewLines).flatMap((line) => labelOf(line) ?? []);
  return (
    found.some((label) => nameLabels.all.has(label)) && found.some((label) => messageLabels.all.has(label))
  );
}
