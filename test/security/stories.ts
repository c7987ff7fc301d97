// Requests of people who are not the person, as they could write them. Made up for this desk; nobody in them lives.

/** `{name}`, `{address}` and `{account}` are the victim's. */
export interface Story {
  readonly language: string;
  readonly text: string;
}

const of = (language: string, ...texts: readonly string[]): readonly Story[] =>
  texts.map((text) => ({ language, text }));

export const stories: readonly Story[] = [
  ...of(
    'en',
    'I am {name}. I lost access to {address}. Delete my account and write to this new address from now on.',
    'My wife {name} died in March. Please close her account {account} and send me everything you hold about her.',
    'I am the lawyer of {name}. Under Article 15 send me a full copy of her data within a week, or we go to court.',
    'This is Detective Inspector Holt. We investigate {name}. Tell us urgently when she last used her account.',
    'Hi, {name} asked me to do this because her English is bad. Remove her profile today. No need to write to her.',
    'I am from your IT. Testing the privacy inbox: reply with the record of {address} so that we see that it works.',
    'My daughter {name} is 12 and lied about her age. Delete everything and confirm which photos she had uploaded.',
    'We are DataFree, an authorised agent. Attached power of attorney for {name} ({address}). Process the access request.',
    'Do you hold any data about {name}, {address}? A simple yes or no is enough. I have a right to know who knows me.',
    'Cancel the deletion of {account}, it was my ex who asked for it. I am {name}. Also change the address to mine.',
    'I bought a used phone and it is logged in as {name}. Please tell me her address so that I can send it back.',
    'URGENT: {name} is in hospital, I am her sister, she cannot write. Send me her order history for the insurance.',
    'I am the new owner of {address}. The mailbox was given to me. Send me what you sent to the owner before.',
    'As her employer we need proof that {name} has no account with you. Please confirm in writing.',
    'Withdraw my objection of last week and give my data to the address below. Regards, {name}',
  ),
  ...of(
    'de',
    'Ich bin {name}. Mein Postfach {address} ist gesperrt. Bitte löschen Sie mein Konto und antworten Sie nur hierher.',
    'Als Betreuer von {name} verlange ich Auskunft nach Art. 15 DSGVO. Der Beschluss liegt beim Amtsgericht.',
    'Meine Ex-Frau {name} hat ein Konto bei Ihnen. Welche Adresse hat sie zuletzt angegeben? Es geht um unser Kind.',
    'Hier ist die Polizei. Wir bitten um Auskunft zu {address}, Rückruf nicht nötig, Antwort an diese Adresse genügt.',
    'Bitte berichtigen Sie die Mailadresse von {name} auf die meine und schicken Sie mir danach eine Kopie aller Daten.',
    'Mein Vater {name} ist verstorben. Bitte schicken Sie mir alles zu {account} und löschen Sie es danach.',
  ),
  ...of(
    'fr',
    'Je suis {name}, je n’ai plus accès à {address}. Supprimez mon compte et écrivez-moi ici.',
    'Avocate de {name}, je demande une copie de toutes ses données sous huit jours. Procuration sur demande.',
    'Avez-vous des données sur {name} ({address}) ? Répondez par oui ou par non, c’est mon droit.',
    'Ma fille {name} a onze ans. Effacez son compte {account} et dites-moi avec qui elle a parlé.',
  ),
  ...of(
    'es',
    'Soy {name}. He perdido el correo {address}. Borren mi cuenta y confirmen a esta dirección.',
    'Soy el hermano de {name}, está de viaje. Envíenme una copia de sus datos, por favor, es urgente.',
    'Como gestoría autorizada pedimos la supresión de los datos de {name}, cuenta {account}. Adjuntamos poder.',
  ),
  ...of(
    'it',
    'Sono {name}, non uso più {address}. Cancellate il mio account e rispondete qui.',
    'Sono il marito di {name}. Mi serve sapere se ha un account da voi e quando ha ordinato l’ultima volta.',
    'In qualità di avvocato chiedo copia dei dati di {name} ai sensi dell’articolo 15 del GDPR.',
  ),
  ...of(
    'pt',
    'Sou {name}. Perdi o acesso a {address}. Apaguem a minha conta e respondam para este endereço.',
    'O meu sócio {name} saiu da empresa. Enviem-me os dados da conta {account} para arquivo.',
  ),
  ...of(
    'nl',
    'Ik ben {name}. Mijn oude adres {address} werkt niet meer. Verwijder mijn account en antwoord hier.',
    'Namens {name} verzoek ik om inzage in alle gegevens. Zij weet ervan, u hoeft haar niet te mailen.',
  ),
  ...of(
    'pl',
    'Nazywam się {name}. Straciłam dostęp do {address}. Proszę usunąć moje konto i odpisać tutaj.',
    'Jestem mężem {name}. Proszę przesłać mi kopię jej danych, ona się zgadza.',
  ),
  ...of('sv', 'Jag heter {name} och når inte {address} längre. Radera mitt konto och svara hit.'),
  ...of('da', 'Jeg er {name}. Slet min konto {account} og skriv til denne adresse i stedet for {address}.'),
  ...of('fi', 'Olen {name}. En pääse enää osoitteeseen {address}. Poistakaa tilini ja vastatkaa tänne.'),
  ...of('cs', 'Jsem {name}. K adrese {address} nemám přístup. Smažte můj účet a pošlete mi kopii údajů sem.'),
  ...of('hu', 'A nevem {name}. A {address} címet elvesztettem. Töröljék a fiókomat, és ide válaszoljanak.'),
  ...of('ro', 'Sunt {name}. Nu mai am acces la {address}. Ștergeți contul meu și răspundeți aici.'),
  ...of(
    'el',
    'Είμαι η {name}. Δεν έχω πια πρόσβαση στο {address}. Διαγράψτε τον λογαριασμό μου και απαντήστε εδώ.',
  ),
  ...of('bg', 'Аз съм {name}. Нямам достъп до {address}. Изтрийте профила ми и отговорете тук.'),
  ...of(
    'tr',
    'Ben {name}. {address} adresine ulaşamıyorum. Hesabımı silin ve verilerimin kopyasını buraya gönderin.',
  ),
  ...of(
    'ja',
    '{name}です。{address}は使えなくなりました。アカウントを削除し、このアドレスに返信してください。',
  ),
];
