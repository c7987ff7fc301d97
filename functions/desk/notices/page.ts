// docs/notices.md, made of the state machine and of the rules of content.
import { contentRules } from './content-rules.ts';
import { noticeKinds } from './notice.ts';
import { leastDays } from './posting.ts';
import { noticeDrawing } from './transitions.ts';

const introduction = `# Notices to many people

This page is made of the code itself: \`node bin/notices-page.ts > docs/notices.md\`; a test keeps it fresh. No legal advice.

A notice tells many people of one thing: ${noticeKinds.join(', ')}. An officer opens it with \`POST /v1/notices\`, writes its words once in each language (\`texts\`), brings in the people ([audience.md](audience.md)), and sees with \`…/preview\` what each of them would read.

**Variants.** Everybody gets the words for the law of where they live, in their own language where somebody wrote the notice in it; else in the first language of the desk in which there is a text. The preview counts those people (\`otherLanguage\`). Headings, titles and what a law wants besides come from the desk: in 29 languages, none of them read by a native speaker yet (\`reviewed\`). What a law of the United States wants besides is in English in every language.

**Data.** \`categories\` says which kinds of data of *everybody* of the notice are concerned. People whose social security number was exposed and people whose number was not are two notices. What the files say of people counts too: a kind that a law hangs something on and that the notice does not name keeps it from being proposed.

**Two officers.** One proposes; from then on no word changes. Another one approves: never the one who proposed it, never the one who changed its words last. Where there is nobody else, \`brokenGlass\` says why one acts alone: the notice shows it, the audit marks it, and the event \`NoticeApproved\` tells it. Sending it back makes it a draft again and takes both away.

**A rule of content** that a variant breaks is named with the place, the language and what mends it, and the notice is neither proposed nor approved nor started. What is checked: that the sections a law wants have words, that an offer lasts long enough, that a new policy counts no sooner than the policy promises. What no machine can check: what the words say. Where a law forbids to tell something (Massachusetts: the nature of the breach and how many are concerned), the variant is built without the sections that tell it and without the subject that an officer wrote; every other word is shown under \`review\`, and whoever approves says \`reviewed: true\`.

**A drill** (\`isDrill\`) says in its subject and before everything else that it is one. Its mails go to the simulator of SES alone, and it is never posted.

**In public.** \`…/post\` lets everybody read it at \`/notices/{reference}\`, for at least ${leastDays} days, and until a new policy or owner counts. \`…/correct\` proposes other words, \`…/approve-correction\` by another officer lets them stand there; what stood before can still be read, with its dates. \`…/take-down\` is refused before the days are over. The audit, a chain of hashes whose heads are kept outside of the table each day, proves when it stood there. \`/notices/feed.atom\` and \`/notices/feed.json\` follow the list; \`/notices/banner/{language}\` is a line without script, form or cookie that another website may show in a frame, empty while nothing is posted.

## States
`;

/** The page as it stands in docs. */
export function noticesPageOfDocs(): string {
  return [
    introduction,
    `\`\`\`mermaid\n${noticeDrawing()}\n\`\`\``,
    '',
    '## Rules of content',
    '',
    '**Not confirmed**: it was not seen in a primary text. `other` is every place whose law is not known here.',
    '',
    '| rule | place | kinds | what it wants | only where | source |',
    '| --- | --- | --- | --- | --- | --- |',
    ...contentRules.map(
      ({ id, place, kinds, says, exposed, source, confirmed, doubt }) =>
        `| ${[
          `\`${id}\`${confirmed ? '' : ' **not confirmed**'}`,
          place ?? 'everywhere',
          kinds.join(', '),
          [says, doubt].filter(Boolean).join(' '),
          exposed?.join(', ') ?? '',
          source,
        ].join(' | ')} |`,
    ),
    '',
  ].join('\n');
}
