// Faults that somebody could write into the desk. The simulator must find each: a fault that it lives through is one that a
// person would find instead.

/** What is simulated: desks, lists of people, notices that go out, letters. */
export type Lives = 'desks' | 'campaigns' | 'imports' | 'printings';

export interface PlantedFault {
  /** What goes wrong, as a sentence. */
  readonly says: string;
  /** Of the project. */
  readonly file: string;
  /** Stands in the file once, and becomes `to`. */
  readonly from: string;
  readonly to: string;
  /** Which lives must find it: those of a desk unless told. */
  readonly foundBy?: Exclude<Lives, 'desks'>;
}

const cases = 'functions/adapters/cases.ts';
const caseRows = 'functions/adapters/case-rows.ts';
const letters = 'functions/adapters/letters.ts';
const transaction = 'functions/adapters/transaction.ts';
const receiveMail = 'functions/receive-mail.ts';
const keepWatch = 'functions/keep-watch.ts';
const erasure = 'functions/adapters/erasure.ts';
const joining = 'functions/desk/case-life/joining.ts';
const mailings = 'functions/adapters/mailings.ts';
const telling = 'functions/desk/notices/telling.ts';

export const plantedFaults: readonly PlantedFault[] = [
  {
    says: 'a row that must be new may be there already',
    file: transaction,
    from: "export const isNew: Condition = { ConditionExpression: 'attribute_not_exists(PK)' };",
    to: 'export const isNew: Condition = {};',
  },
  {
    says: 'nothing remembers the key of a change',
    file: cases,
    from: '[...(once ? [once] : []), ...uses].map(',
    to: '[...uses].map(',
  },
  {
    says: 'a redelivered mail is taken for a copy',
    file: cases,
    from: 'return there.delivery === received.delivery\n',
    to: 'return there.delivery === received.origin\n',
  },
  {
    says: 'a copy of a mail is dropped',
    file: cases,
    from: ': attach(reference, received);\n',
    to: ": { reference, how: 'copy' };\n",
  },
  {
    says: 'a mail that joined a case opens one of its own when it comes again',
    file: cases,
    from: 'received.cites.length > 0 ? [absent(table, seenKey(received.origin), received.origin)] : [];',
    to: '[];',
  },
  {
    says: 'a mail that joined is not remembered',
    file: cases,
    from: 'put(table, seenRow(received.origin, reference, received.delivery), isNew),',
    to: '',
  },
  {
    says: 'a mail that has a case of its own joins another one when it comes again',
    file: cases,
    from: '...(itself ? [] : [absent(table, own, received.origin)]),',
    to: '',
  },
  {
    says: 'the other of two cases is not saved',
    file: cases,
    from: '...writesOf(table, ring, other, otherChange, now()),',
    to: '...(other ? [] : writesOf(table, ring, other, otherChange, now())),',
  },
  {
    says: 'the chain of the audit begins anew with each entry',
    file: caseRows,
    from: "auditRow(entry, caseFile.version, before?.auditHead ?? '', commitments)",
    to: "auditRow(entry, caseFile.version, '', commitments)",
  },
  {
    says: 'the letters of a change are not written with it',
    file: caseRows,
    from: '...letters.map((letter) =>',
    to: '...letters.slice(letters.length).map((letter) =>',
  },
  {
    says: 'a letter that another one claimed is posted too',
    file: letters,
    from: 'return there?.claim === claim\n',
    to: 'return there\n',
  },
  {
    says: 'a letter that was sent may be claimed again',
    file: letters,
    from: "        '#state = :due',\n",
    to: "        'attribute_exists(PK) AND :due = :due',\n",
  },
  {
    says: 'what a late function knows overwrites the fate of a letter',
    file: letters,
    from: "'claim = :claim AND #state = :claimed',",
    to: "'attribute_exists(PK) AND (claim = :claim OR #state <> :claimed OR #state = :claimed)',",
  },
  {
    says: 'nobody looks for letters that were overlooked',
    file: keepWatch,
    from: 'for (const name of await letters.overdue(at)) {',
    to: "for (const name of await letters.overdue('2000-01-01T00:00:00.000Z')) {",
  },
  {
    says: 'SES’s word that it sent a letter is not heard',
    file: 'functions/take-feedback.ts',
    from: 'await world.letters.feedback(letter, feedback, at);',
    to: "if (feedback.event !== 'sent') await world.letters.feedback(letter, feedback, at);",
  },
  {
    says: 'a case is not told that its letter was lost',
    file: keepWatch,
    from: 'if (loss && !isOfNoCase(name)) await tellLost(cases, name, { ...loss, at });',
    to: '',
  },
  {
    says: 'an answer counts as given though its letter never went out',
    file: 'functions/adapters/lost-letters.ts',
    from: '(caseFile) => rule(caseFile, lost), { once });',
    to: '(caseFile) => rule(caseFile, undefined), { once });',
  },
  {
    says: 'what was attached to a mail is not kept',
    file: receiveMail,
    from: '    if (key) await mails.keep(key, content);\n',
    to: '    if (key && !content) await mails.keep(key, content);\n',
  },
  {
    says: 'a machine is answered',
    file: 'functions/desk/case-life/opening.ts',
    from: "const told = !silence && !history && items.some((item) => item.queue !== 'junk');",
    to: "const told = !history && items.some((item) => item.queue !== 'junk');",
  },
  {
    says: 'a mail that joins is acknowledged as a case of its own',
    file: 'functions/adapters/placing.ts',
    from: 'if (cited && mayJoin(cited, received))',
    to: 'if (cited && mayJoin(cited, received) && received.person.address === "nobody")',
  },
  {
    says: 'a stranger who cites a case enters it',
    file: joining,
    from: '[person, ...participants].some((each) => samePerson(each, received.person));',
    to: '[person, ...participants].some((each) => samePerson(each, received.person) || each.address !== "");',
  },
  {
    says: 'a report that proves nothing is believed',
    file: 'functions/desk/mail/returned.ts',
    from: '  const came = letters.find(\n    ({ messageId }) =>\n',
    to: '  const came = letters.find(\n    ({ messageId }) => messageId !== undefined ||\n',
  },
  {
    says: 'one address is acknowledged without end',
    file: 'functions/adapters/limits.ts',
    from: "'attribute_not_exists(letters) OR size(letters) < :most OR contains(letters, :letter)',",
    to: "'attribute_not_exists(letters) OR size(letters) < :most OR contains(letters, :letter) OR size(letters) >= :most',",
  },
  {
    says: 'the raw mail stays when its case is erased',
    file: erasure,
    from: '    await Promise.all(keys.map((key) => mails.erase(key)));\n    if (left',
    to: '    if (left',
  },
  {
    says: 'an erasure leaves no record outside of the table',
    file: erasure,
    from: 'if (record) await log.write(record);',
    to: '',
  },
  {
    says: 'an erasure that was cut off is never finished',
    file: keepWatch,
    from: 'for (const reference of await erasures.unfinished()) await erasures.goOn(reference);',
    to: '',
  },
  {
    says: 'only the first event of a change is published',
    file: 'functions/publish-events.ts',
    from: 'await bus.publish(events);',
    to: 'await bus.publish(events.slice(0, 1));',
  },
  {
    says: 'a form that was sent twice is two cases',
    file: 'functions/public/request.ts',
    from: "origin: ring.origin('form', stamp),",
    to: "origin: ring.origin('form', stamp, at, String(Math.random())),",
  },
  {
    says: 'the register of written notice does not hear of a change',
    file: cases,
    from: '...register, ...extra]);',
    to: '...register.slice(register.length), ...extra]);',
  },
  {
    says: 'the heads of a day are never kept',
    file: keepWatch,
    from: 'for (const date of await heads.due(at)) await heads.keep(date, at);',
    to: '',
  },
  {
    says: 'the second path looks at half of the mails',
    file: 'functions/adapters/reconciliation.ts',
    from: 'const [oldest, newest] = [49 * hour, hour];',
    to: 'const [oldest, newest] = [2 * hour, hour];',
  },
  {
    says: 'a person of a notice is claimed whatever became of them',
    file: mailings,
    from: "'#state = :queued AND way = :mail',",
    to: "'attribute_exists(PK)',",
    foundBy: 'campaigns',
  },
  {
    says: 'people whose message was lost are never handed over again',
    file: telling,
    from: "later(since, graceMinutes) <= at ? { to: 'due' } : undefined;",
    to: 'undefined;',
    foundBy: 'campaigns',
  },
  {
    says: 'nobody gets a letter whose mail came back',
    file: telling,
    from: "...(postal ? { to: 'due', way: 'letter' } : { to: 'unreachable', way: 'none' }),",
    to: "...(postal ? { to: 'unreachable', way: 'none' } : { to: 'unreachable', way: 'none' }),",
    foundBy: 'campaigns',
  },
  {
    says: 'a batch of letters that was lost on its way to the press never goes again',
    file: 'functions/running/batching-letters.ts',
    from: 'if (isWaiting) await noticeQueues.letters(reference, n);',
    to: '',
    foundBy: 'campaigns',
  },
  {
    says: 'a settlement that comes late undoes what SES told of a mail',
    file: mailings,
    from: "'claim = :claim AND #state = :was', {",
    to: "'attribute_exists(PK)', {",
    foundBy: 'campaigns',
  },
  {
    says: 'two events of one mail write over each other',
    file: mailings,
    from: "['#state = :was', 'since = :since', kept].join(' AND ')",
    to: "'attribute_exists(PK)'",
    foundBy: 'campaigns',
  },
  {
    says: 'a mail that came back counts as sent when its Send event comes late',
    file: telling,
    from: 'if (isKnown || cameBack(recipient, messageId)) return undefined;',
    to: 'if (isKnown) return undefined;',
    foundBy: 'campaigns',
  },
  {
    says: 'a file of people is read on from where another reader left off',
    file: 'functions/adapters/audience-book.ts',
    from: "ConditionExpression: 'heldBy = :me AND #step = :step',",
    to: "ConditionExpression: 'attribute_exists(PK)',",
    foundBy: 'imports',
  },
  {
    says: 'rows that were set aside are forgotten when the file moves on',
    file: 'functions/running/reading-files.ts',
    from: 'else if (progress.joinedParts < progress.parts) {',
    to: 'else if (progress.joinedParts + 1 < progress.parts) {',
    foundBy: 'imports',
  },
  {
    says: 'a letter counts as printed whoever has its person by then',
    file: 'functions/adapters/letter-batches.ts',
    from: "{ from: ['queued'], to, at, ifClaim: claimOf(batch), trace:",
    to: "{ from: ['queued', 'printed', 'posted'], to, at, trace:",
    foundBy: 'printings',
  },
  {
    says: 'an order for letters that comes again is a second order',
    file: 'functions/notices/letters.ts',
    from: 'if (before) return before;',
    to: '',
    foundBy: 'printings',
  },
  {
    says: 'a batch tells that it is printed before its files are kept',
    file: 'functions/print-letters.ts',
    from: 'await papers.keep(batch, pdf, manifest);\n    await batches.settle(batch, outcome, now());',
    to: 'await batches.settle(batch, outcome, now());\n    await papers.keep(batch, pdf, manifest);',
    foundBy: 'printings',
  },
];
