/**
 * The ideas that sorting looks for. One list for all languages: each file in `languages/` says how its language puts them.
 * The sentence beside a concept tells a translator what belongs there.
 */
export const concepts = {
  // Who speaks, and how
  me: 'my, mine, me, our: whose it is; not the subject pronoun I',
  'his-her': 'his, her, their, him, them, he, she: somebody else is spoken of',
  you: 'you, your: the company that is written to',
  request: 'please, I want, I ask, I demand, could you, hereby: the mark of an ask',
  question: 'who, what, why, which, whether, how long: the mark of a question',
  'how-to': 'how do I, how can I, where can I, is it possible to',
  yes: 'yes, go ahead, I agree, I confirm: the answer to a question',
  thanks: 'thank you for, thanks, all settled, no further action needed',
  unanswered: 'no answer, I have not heard, reminder, second request, weeks ago, the time has passed',
  still: 'still, again, despite, even though, keeps on: it goes on although it should not',
  'no-consent': 'without my consent, I never agreed, nobody asked me, without my knowledge',
  // Erasure
  erase: 'delete, erase, remove, wipe, destroy: verbs and nouns in every form',
  'erase-forbidden': 'do not delete, I do not want it deleted, no deletion: erasure is refused or not meant',
  'take-back':
    'I changed my mind, I take my request back, ignore my last mail, keep my account, leave everything as it is',
  'erase-done': 'you deleted, has been deleted, I deleted, thanks for deleting: it has happened',
  'erase-failed':
    'cannot delete, not yet deleted, you have still not deleted, no delete button: it should happen',
  'erasure-right': 'right to be forgotten, right to erasure, Art. 17',
  'stop-keeping':
    'stop storing, I do not want you to keep, get me out of your system, forget me, no trace of me',
  close: 'close, cancel, deactivate, terminate: what is done to an account',
  'take-down': 'take down, take offline, unpublish, blur, no longer show, I do not want to be seen on',
  data: 'data, personal data, information, records, file, everything about me',
  contact: 'e-mail address, phone number, postal address, name: single particulars',
  account: 'account, profile, user, membership, registration, login',
  content: 'photo, picture, video, post, comment, review, testimonial, article, page about me',
  online: 'website, page, Google, search results, Facebook, internet, published, brochure: where it is seen',
  child: 'my son, my daughter, my child, our kids, grandchild, pupil, minor, under age',
  guardian: 'as a parent, as the mother of, legal guardian, parental consent, I am 13 years old',
  'years-old': '# years old, aged #, # is the number',
  deceased: 'has died, passed away, deceased, late husband, estate, executor, death certificate',
  'not-mine':
    'I never signed up, not my account, I did not create, somebody used my name or address to register',
  // Rights
  access: 'copy of my data, access request, what do you hold about me, Art. 15',
  rectify: 'correct, update, change, wrong, misspelt, out of date, Art. 16',
  portability: 'data portability, export, machine-readable, hand over to another provider, Art. 20',
  restriction: 'restrict processing, block, freeze my data, Art. 18',
  objection: 'I object to the processing, objection, Art. 21',
  unsubscribe: 'unsubscribe me, take me off the mailing list, no more newsletters, opt out: whole sayings',
  marketing: 'newsletter, mailing list, advertising, promotional mail, marketing calls, offers',
  stop: 'stop, no more, I do not want any more, leave me alone',
  withdraw: 'withdraw, revoke, take back',
  consent: 'consent, permission, agreement to processing',
  service: 'order, delivery, refund, bill, price, how something works: plain customer service',
  research: 'student, thesis, survey, study, interview for research',
  // Breach
  breach: 'data breach, leak, hack, cyberattack, stolen data, exposed, dark web, incident',
  affected: 'was I affected, is my data among it, am I concerned',
  'written-notice': 'written notice, notification letter, by post, in writing, register for breach notices',
  'confirm-written':
    'confirm or answer in writing: a wish beside what is asked for, no wish to hear of a breach',
  'other-person': 'somebody else, another customer, a stranger, not mine, other people’s: whose data it is',
  misdirected: 'I received, you sent me, was sent to the wrong, wrong recipient, not meant for me',
  'open-cc': 'everybody in CC, all addresses visible, open distribution list, not in BCC',
  visible: 'I can see, is shown, appears, anyone can open, visible: something on a screen',
  takeover:
    'somebody logged in to my account, my account was hacked, password changed, orders that I did not place',
  phishing: 'fake mails in your name, pretends to be you, phishing, impersonation, spoofed, fake website',
  vulnerability: 'security hole, vulnerability, exploit, bug bounty, researcher',
  extortion: 'we have your database, pay or we publish, ransom: a threat to the company',
  'lost-device': 'my phone or laptop was stolen or lost',
  'only-you': 'an address that only you have, used for you alone, unique alias',
  spam: 'spam, strange calls, scam messages that arrive',
  press: 'journalist, newspaper, editorial office, request for comment',
  // Complaint
  complain: 'complaint, I complain, unacceptable, outrageous, worried, not in order',
  unlawful: 'unlawful, illegal, violates, not allowed, infringement',
  knows: 'knew my name, had my number, greets me by name, asked about my illness: a stranger knows',
  contacted: 'got a call from, a letter came from, rang me, wrote to me: who got in touch',
  sensitive: 'health, medical, salary, bank, passport, religion, sexuality: data that hurt',
  share: 'share, sell, pass on, disclose, give to, hand over, report to',
  'third-party': 'third party, partner, advertiser, debt collector, credit agency, employer, another company',
  transfer: 'transfer to the USA, servers outside the EU, third country, cloud abroad',
  basis: 'legal basis, legitimate interest, why do you need, what for, by what right, purpose',
  source: 'where did you get my data or number, who gave it to you',
  retention: 'how long do you keep, storage period, still have it years later',
  profiling: 'profiling, automated decision, score, algorithm, trained on my data',
  cookies: 'cookies, tracking, banner, pixel, analytics',
  surveillance: 'camera, CCTV, recording of calls, employer monitors, location tracking, biometric',
  dpo: 'data protection officer',
  policy: 'privacy policy, privacy notice, terms',
  authority: 'supervisory authority, its name, ombudsman, court',
  'authority-voice':
    'we have received a complaint against you, file number, under Art. 58, you are invited to state',
  lawyer: 'law firm, attorney, barrister, my client, we represent, legal counsel',
  claim: 'damages, compensation, cease and desist, lawsuit, legal action',
  agent: 'on behalf of, authorised, power of attorney, I write for my mother',
  threat: 'otherwise I shall, if you do not, I reserve the right, should you fail: what may come later',
  employee: 'works council, employees, staff, my employer, job applicant, trade union',
  'works-here':
    'I work for you, your employee, my shift, our supervisor, works council, my job interview with you: the person works there',
  business: 'due diligence, supplier questionnaire, processing agreement, audit, tender, certificate',
  police: 'police, public prosecutor, investigation, criminal complaint',
  'eu-law': 'GDPR in the language’s own name, articles of it, national data protection laws',
  'other-law': 'CCPA, LGPD, PIPEDA, HIPAA and other laws from outside Europe',
  'foreign-authority': 'regulators outside EU, EEA, UK and Switzerland, attorney general, FTC',
  // Not a person writing about data
  'pitch-offer': 'our solution, we help companies, our services, our platform, we offer',
  'pitch-meeting': 'book a demo, a short call, 15 minutes, are you available, calendar link',
  'pitch-prospect': 'companies like yours, I came across your website, are you the right person',
  'pitch-price': 'discount, free trial, special offer, limited time, price list',
  recruiter: 'candidates, vacancy, we are hiring, your profile fits, recruitment',
  newsletter: 'view in browser, you receive this because, issue no., this week in',
  'scam-money': 'lottery, inheritance, beneficiary, loan offer, bitcoin profit, gift cards',
  'scam-click': 'verify your account, mailbox is full, click below, suspended, parcel is waiting',
  'scam-webcam': 'I recorded you, webcam, your contacts will see',
  'auto-reply': 'out of office, I am away, on leave, will be back',
  'auto-notice':
    'automatic message, do not reply, delivery failed, your ticket, we have received your request',
  'no-reply':
    'do not reply to this, automatically generated, you receive this because, view in browser: small print of machines',
  transaction:
    'your order has shipped, invoice is ready, verification code, reset your password, incident resolved: what machines tell',
  'your-ask':
    'your request for, you asked us to, do you want us to, please confirm that: a company says what was asked of it',
  offered: 'if you wish, you can, you have the right: what is open to somebody, not asked for',
  footer: 'confidential, intended recipient, if you received this in error, think before printing',
  // Warnings
  urgent: 'urgent, at once, immediately, today',
  danger: 'in danger, stalker, threatens me, violent ex, afraid for my life, hiding',
  decoy: 'words of the other concepts in another sense: breach of contract, water leak, delete key',
  reside: 'I live in, I am a resident of, based in, my address is: a place follows',
} as const;

/** Name of an idea that sorting looks for. */
export type Concept = keyof typeof concepts;

export const isConcept = (name: string): name is Concept => Object.hasOwn(concepts, name);
