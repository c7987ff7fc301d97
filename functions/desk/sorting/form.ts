// A web form filled in by a person: whatever headers the form sets, and whatever it prints around the words.
import { fold, wordsIn } from './tokens.ts';

const nameLabels = wordsIn(
  'name, full name, first name, your name, from, vorname, nachname, nombre, nombre y apellidos, nom, nom et prénom, prénom, nome, nome e cognome, nome completo, naam, voornaam, imię, imię i nazwisko, jméno, jméno a příjmení, meno, namn, navn, nimi, név, ime, ime in priimek, ime i prezime, όνομα, ονοματεπώνυμο, име, имя, имя и фамилия, фио, імʼя, vardas, vārds, ad soyad, adı, nume, nume și prenume, ainm, isem, nafn, nimi, お名前, 名前, 姓名, e mail, email, correo, mail, e post, e posta',
  ',',
);
const messageLabels = wordsIn(
  'message, your message, comment, comments, text, nachricht, ihre nachricht, anfrage, kommentar, mensaje, comentario, comentarios, messaggio, testo, mensagem, comentário, wiadomość, treść, zpráva, text zprávy, správa, bericht, vraag, opmerking, meddelande, besked, melding, viesti, üzenet, μήνυμα, съобщение, сообщение, текст, повідомлення, poruka, sporočilo, mesaj, žinutė, ziņa, ziņojums, sõnum, teachtaireacht, messaġġ, skilaboð, お問い合わせ内容, 内容, 留言',
  ',',
);

const fewLines = 20;

/** True where lines like `Name: …` and `Message: …` stand at the beginning. */
export function isFilledForm(text: string): boolean {
  const found = text.split('\n', fewLines).flatMap((line) => {
    const end = line.search(/[:：]/);
    return end > 0 && end < 40
      ? [fold(line.slice(0, end).replaceAll('-', ' ').replaceAll('*', '').trim())]
      : [];
  });
  return (
    found.some((label) => nameLabels.all.has(label)) && found.some((label) => messageLabels.all.has(label))
  );
}
