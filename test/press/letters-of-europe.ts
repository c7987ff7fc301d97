// Letters in the languages that are hardest to set, to real-looking people who do not exist.
import type { Addressee, LetterText } from '../../functions/desk/notices/letter-sheet.ts';

export interface Example {
  readonly to: Addressee;
  readonly text: LetterText;
}

const text = (language: string, title: string, heading: string, ...paragraphs: string[]): LetterText => ({
  language,
  title,
  blocks: [{ paragraphs: paragraphs.slice(0, 1) }, { heading, paragraphs: paragraphs.slice(1) }],
});

export const examples: Readonly<Record<string, Example>> = {
  greek: {
    to: { name: 'Ελένη Παπαδοπούλου', postal: 'Λεωφόρος Βασιλίσσης Σοφίας 12\n106 74 Αθήνα', country: 'GR' },
    text: text(
      'el',
      'Ενημέρωση για παραβίαση δεδομένων',
      'Τι συνέβη',
      'Σας γράφουμε επειδή το συμβάν αφορά και εσάς.',
      'Στις 3 Μαρτίου κάποιος απέκτησε πρόσβαση σε έναν διακομιστή μας. Ώρα: 10:45 π.μ. ΐ ΰ Ά Ώ ς.',
    ),
  },
  polish: {
    to: { name: 'Zażółć Gęślą-Jaźń', postal: 'ul. Źródlana 5 m. 7\n00-950 Łódź', country: 'PL' },
    text: text(
      'pl',
      'Zawiadomienie o naruszeniu ochrony danych',
      'Co się stało',
      'Piszemy do Pani lub Pana, ponieważ zdarzenie dotyczy także tych danych.',
      'Dnia 3 marca ktoś uzyskał dostęp do naszego serwera. Żółw, świnia, ćma, Śląsk, Ńóż.',
    ),
  },
  german: {
    to: {
      name: 'Dr. Jörg-Rüdiger von und zu Weißenfels-Großschönau',
      postal:
        'c/o Gemeinnützige Wohnungsbaugenossenschaft\nHinterhaus, 3. OG links\nStraße des 17. Juni 135\n10623 Berlin',
      country: 'DE',
    },
    text: text(
      'de',
      'Benachrichtigung über eine Verletzung des Schutzes personenbezogener Daten',
      'Was geschehen ist',
      'Wir schreiben Ihnen, weil der Vorfall auch Sie betrifft.',
      'Am 3. März hatte jemand Zugriff auf einen unserer Server. Datenschutz-Grundverordnung, Ärger, Öl, Übung, größer, GROẞ.',
    ),
  },
  bulgarian: {
    to: { name: 'Йорданка Щърбанова', postal: 'бул. „Цар Освободител“ 8\n1000 София', country: 'BG' },
    text: text(
      'bg',
      'Съобщение за нарушение на сигурността',
      'Какво се случи',
      'Пишем Ви, защото случаят засяга и Вас.',
      'На 3 март някой получи достъп до наш сървър. Ѝ, ъгъл, Юлия, №.',
    ),
  },
  japanese: {
    to: {
      name: '髙橋 𠮷郎 様',
      postal: '〒100-0005\n東京都千代田区丸の内一丁目9番1号\nグランサウスタワー 12階',
      country: 'JP',
    },
    text: text(
      'ja',
      '個人情報の漏えいに関するお知らせ',
      '何が起きたか',
      'このたびの件について、お客様にお知らせいたします。',
      '3月3日に、第三者が当社のサーバーに接続しました。お客様の氏名と住所が見られたおそれがあります。ご不明な点は privacy@example.org までお問い合わせください。',
    ),
  },
  maltese: {
    to: { name: 'Ġorġ Żammit Ħaż-Żebbuġ', postal: '42, Triq il-Kbira\nĦad-Dingli DGL 1234', country: 'MT' },
    text: text(
      'mt',
      'Avviż dwar ksur tad-data',
      'X’ġara',
      'Qed niktbulek għax dan jolqot lilek ukoll.',
      'Fit-3 ta’ Marzu xi ħadd kellu aċċess għal server tagħna. Ċ ċ Ġ ġ Ħ ħ Għ għ Ż ż.',
    ),
  },
  irish: {
    to: {
      name: 'Síle Ní Dhónaill',
      postal: '3 Sráid Uí Chonaill Íochtarach\nBaile Átha Cliath 1\nD01 F5P2',
      country: 'IE',
    },
    text: text(
      'ga',
      'Fógra faoi shárú sonraí',
      'Cad a tharla',
      'Táimid ag scríobh chugat mar go mbaineann sé seo leat freisin.',
      'An 3 Márta bhí rochtain ag duine éigin ar fhreastalaí dár gcuid. Á É Í Ó Ú ḃ ċ ḋ ḟ ġ ṁ ṗ ṡ ṫ.',
    ),
  },
  turkish: {
    to: {
      name: 'İpek Şahin Çığır',
      postal: 'Bağdat Caddesi No: 5 Daire: 12\n34710 Kadıköy/İstanbul',
      country: 'TR',
    },
    text: text(
      'tr',
      'Veri ihlali bildirimi',
      'Ne oldu',
      'Bu olay sizi de ilgilendirdiği için yazıyoruz.',
      '3 Mart’ta biri sunucularımızdan birine erişti. İIıi, ğüşöç, ĞÜŞÖÇ, kâğıt, ofis, fiyat.',
    ),
  },
  icelandic: {
    to: { name: 'Þórdís Ægisdóttir Ðurðsson', postal: 'Þingholtsstræti 27\n101 Reykjavík', country: 'IS' },
    text: text(
      'is',
      'Tilkynning um öryggisbrest',
      'Hvað gerðist',
      'Við skrifum þér af því að þetta varðar þig líka.',
      'Hinn 3. mars komst einhver inn á netþjón okkar. Áð, ýmis, þú, æði, öld.',
    ),
  },
  georgian: {
    to: { name: 'ნინო ბერიძე', postal: 'რუსთაველის გამზირი 12\n0108 თბილისი', country: 'GE' },
    text: text('ka', 'შეტყობინება', 'რა მოხდა', 'გწერთ, რადგან ეს თქვენც გეხებათ.', 'სამ მარტს.'),
  },
  armenian: {
    to: { name: 'Անի Հովհաննիսյան', postal: 'Մաշտոցի պողոտա 5\n0002 Երևան', country: 'AM' },
    text: text('hy', 'Ծանուցում', 'Ինչ է պատահել', 'Գրում ենք Ձեզ։', 'Մարտի երեքին։'),
  },
  american: {
    to: {
      name: 'Zoë Núñez-O’Brien',
      postal: '1234 Martin Luther King Jr. Blvd, Apt. 56B\nSan José, CA 95113',
      country: 'US',
    },
    text: text(
      'en',
      'Notice of Data Breach',
      'What Happened',
      'We are writing because this concerns you, too.',
      'On March 3 somebody had access to one of our servers.',
    ),
  },
};
