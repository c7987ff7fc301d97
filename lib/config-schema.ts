// The shape of desk.config.json. Every message says how to put the field right.
import * as v from 'valibot';
import {
  kinds,
  letterCatalogues,
  letterSentences,
  promiseIds,
  standardAudienceDays,
  standardCaseDays,
} from '../functions/contract.ts';

/** An object without unknown fields. A missing field is told with its own description. */
const fields = <const E extends v.ObjectEntries>(entries: E) =>
  v.strictObject(entries, ({ expected }) => {
    if (expected === 'never')
      return `this field is not known here. Known are: ${Object.keys(entries).join(', ')}.`;
    const missing = entries[expected.replaceAll('"', '')];
    return missing
      ? `is missing. ${describe(missing)}`
      : `write an object with ${Object.keys(entries).join(', ')}.`;
  });

const describe = (field: v.ObjectEntries[string]): string => v.getDescription(field) ?? 'Write it.';

const text = (description: string) =>
  v.pipe(v.string(description), v.trim(), v.nonEmpty(description), v.description(description));

const address = (description: string) => {
  const message = `write one mail address in lower case, like privacy@example.org. ${description}`;
  return v.pipe(
    v.string(message),
    v.regex(/^[^\s@<>",;:A-Z]+@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/, message),
    v.description(description),
  );
};

const domain = (description: string) => {
  const message = `write a domain in lower case, like example.org. ${description}`;
  return v.pipe(
    v.string(message),
    v.regex(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/, message),
    v.description(description),
  );
};

const webAddress = (description: string) => {
  const message = `write a web address that begins with https://. ${description}`;
  return v.pipe(
    v.string(message),
    v.url(message),
    v.startsWith('https://', message),
    v.description(description),
  );
};

const days = (least: number, most: number, description: string) => {
  const message = `write a whole number of days from ${least} to ${most}. ${description}`;
  return v.pipe(
    v.number(message),
    v.integer(message),
    v.minValue(least, message),
    v.maxValue(most, message),
    v.description(description),
  );
};

const listOf = <const S extends v.GenericSchema>(item: S, description: string) =>
  v.pipe(v.array(item, `write a list in [ ]. ${description}`), v.description(description));

const isCountry = (code: string): boolean =>
  /^[A-Z]{2}$/.test(code) &&
  new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined;

const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

/** The periods for which CloudWatch can keep logs, as far as a desk may want them. */
export const logDays = [7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731] as const;

const organisation = fields({
  name: text('The name of the organisation, as letters say it.'),
  postalAddress: v.optional(
    v.pipe(
      listOf(
        text('A line of the postal address.'),
        'The postal address of the organisation, line by line, as printed letters name the sender.',
      ),
      v.maxLength(5, 'write at most five lines: they stand on one line above the address of the recipient.'),
    ),
  ),
  country: v.pipe(
    text('The ISO 3166-1 code of the country of the organisation, like DE or US.'),
    v.check(isCountry, 'write the two capital letters of ISO 3166-1, like DE or US.'),
  ),
  timeZone: v.pipe(
    text('The IANA time zone in which the organisation counts days, like Europe/Berlin.'),
    v.check(isTimeZone, 'write an IANA time zone, like Europe/Berlin or America/New_York.'),
  ),
  policy: webAddress('The address of the published privacy policy.'),
  dataPrivacyFramework: v.optional(
    v.pipe(
      v.boolean('write true or false.'),
      v.description('True where the organisation takes part in the Data Privacy Framework.'),
    ),
    false,
  ),
});

const inbound = v.pipe(
  v.variant(
    'shape',
    [
      fields({
        shape: v.pipe(v.literal('mx'), v.description('The MX records of the addresses point to SES.')),
      }),
      fields({
        shape: v.pipe(
          v.literal('forwarding'),
          v.description('The mailboxes stay at Google, Microsoft or another provider and forward to SES.'),
        ),
        address: address(
          'The address to which the mailboxes forward; the MX record of its domain points to SES.',
        ),
        forwarders: v.pipe(
          listOf(
            address('A mailbox or group that forwards.'),
            'The mailboxes or groups that forward to the desk.',
          ),
          v.minLength(1, 'name at least one mailbox or group that forwards to the desk.'),
        ),
      }),
    ],
    'write {"shape": "mx"}, or {"shape": "forwarding", "address": …, "forwarders": […]}.',
  ),
  v.description('How mail reaches SES: {"shape": "mx"} or {"shape": "forwarding", …}.'),
);

/** The domain of a mail address. */
export const domainOf = (mail: string): string => mail.slice(mail.lastIndexOf('@') + 1);

const mail = v.pipe(
  fields({
    domain: domain('The domain that signs the letters (DKIM); the address below belongs to it.'),
    identity: v.optional(
      v.pipe(
        v.picklist(['new', 'existing'], 'write "new", or "existing" where SES knows the domain already.'),
        v.description(
          '"existing" where this account has set up the domains of the desk in SES before: the desk leaves them as they are.',
        ),
      ),
      'new',
    ),
    address: address('The address that people know and that letters come from.'),
    furtherAddresses: v.optional(
      listOf(address('A further address.'), 'Further addresses at which mail for the desk may arrive.'),
      [],
    ),
    inbound,
    staffDomains: v.optional(
      listOf(
        domain('A domain.'),
        'Further domains of the organisation: mail from there is from a colleague.',
      ),
      [],
    ),
    joinRuleSet: v.optional(
      text(
        'The active receipt rule set of another system in this account and region: the desk puts its rule into it.',
      ),
    ),
  }),
  v.forward(
    v.partialCheck(
      [['domain'], ['address']],
      (input) => domainOf(input.address) === input.domain,
      'must be an address at mail.domain, or letters from it could not be signed. Change one of the two.',
    ),
    ['address'],
  ),
  v.forward(
    v.partialCheck(
      [['domain'], ['inbound']],
      ({ inbound: by, domain: signing }) => by.shape === 'mx' || domainOf(by.address) !== signing,
      'its address must be in a subdomain of its own, like desk@privacy.example.org: the MX record of mail.domain stays where it is.',
    ),
    ['inbound'],
  ),
);

/** What would mean nothing without a period. */
const withPeriod: readonly (typeof promiseIds)[number][] = [
  'promise-access',
  'promise-opt-out',
  'promise-policy-change',
];

const promise = v.pipe(
  fields({
    rule: v.pipe(
      v.picklist(promiseIds, `write one of ${promiseIds.join(', ')}.`),
      v.description(`What is promised: one of ${promiseIds.join(', ')}.`),
    ),
    days: v.optional(days(1, 365, 'Calendar days, the day of receipt or publication not counted.')),
    businessDays: v.optional(
      days(1, 365, 'Business days in the country of the organisation, the day of receipt not counted.'),
    ),
    quote: text('The sentence of the policy, word for word.'),
    policyVersion: text('Version or date of the policy that holds the sentence.'),
    url: v.optional(webAddress('Where the sentence stands, if not in organisation.policy.')),
    kinds: v.optional(
      v.pipe(
        v.array(v.picklist(kinds, `write kinds of asks: ${kinds.join(', ')}.`), 'write a list in [ ].'),
        v.minLength(1, 'name at least one kind, or leave the field out.'),
        v.description('The kinds of asks that hang on it, if not those of its rule.'),
      ),
    ),
  }),
  v.forward(
    v.partialCheck(
      [['days'], ['businessDays']],
      (input) => input.days === undefined || input.businessDays === undefined,
      'write days or businessDays, not both.',
    ),
    ['businessDays'],
  ),
  v.forward(
    v.partialCheck(
      [['rule'], ['days'], ['businessDays']],
      (input) =>
        !withPeriod.includes(input.rule) || input.days !== undefined || input.businessDays !== undefined,
      'is missing. This promise says by when: write days or businessDays.',
    ),
    ['days'],
  ),
);

/** Relative luminance of a colour, from 0 to 1 (WCAG 2.2). @param colour `#rrggbb` */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** White letters on it can be read: WCAG 2.2 success criterion 1.4.3. */
const carriesWhite = (colour: string): boolean => 1.05 / (luminanceOf(colour) + 0.05) >= 4.5;

const look = fields({
  colour: v.optional(
    v.pipe(
      v.string('write a colour like #0b5fa5.'),
      v.regex(/^#[0-9a-f]{6}$/, 'write a colour as six small hexadecimal digits, like #0b5fa5.'),
      v.check(
        carriesWhite,
        'is too light: white letters on it could not be read (contrast below 4.5 to 1). Choose a darker one.',
      ),
      v.description('The colour of buttons and of the line on top of the pages.'),
    ),
  ),
  logo: v.optional(
    v.pipe(
      text('The file of the logo beside this file, an SVG or PNG of at most 50 KB.'),
      v.regex(
        /^[\w./-]+\.(?:svg|png)$/,
        'write the name of an SVG or PNG file beside this file, like logo.svg.',
      ),
    ),
  ),
  links: v.optional(
    listOf(
      fields({ text: text('The words of the link.'), url: webAddress('Where it leads.') }),
      'Further links at the foot of the pages, like an imprint.',
    ),
  ),
});

const web = v.pipe(
  fields({
    showScore: v.optional(
      v.pipe(
        v.boolean('write true or false.'),
        v.description('True to tell everybody, on the page of promises, how often each was kept.'),
      ),
      false,
    ),
    look: v.optional(v.pipe(look, v.description('How the public pages look: {"colour", "logo", "links"}.'))),
    domain: v.optional(
      domain('The domain under which people reach the form; without it, the address of the API.'),
    ),
    certificate: v.optional(
      v.pipe(
        text(
          'The ARN of the ACM certificate for that domain, in the region of the desk. Without it, something of yours stands in front.',
        ),
        v.startsWith('arn:', 'write the ARN of an ACM certificate.'),
      ),
    ),
  }),
  v.forward(
    v.check(({ domain: own, certificate }) => !certificate || !!own, 'is only for a domain: add web.domain.'),
    ['certificate'],
  ),
);

/** Three years: longer than a case is kept by itself. */
const standardProofDays = 1096;

const retention = fields({
  rawMailDays: days(30, 3650, 'Days after which the raw bytes of a mail go.'),
  deletedMailDays: days(1, 90, 'Days for which a deleted raw mail can still be brought back.'),
  backupDays: days(1, 35, 'Days to any second of which the table can be brought back.'),
  caseDays: v.optional(
    days(30, 3650, 'Days after its last answer for which a case is kept; then what is personal in it goes.'),
    standardCaseDays,
  ),
  audienceDays: v.optional(
    days(
      90,
      3650,
      'Days after the end of a notice for which the people whom it concerned are kept, with what each was sent.',
    ),
    standardAudienceDays,
  ),
  proofDays: v.optional(
    days(
      90,
      3650,
      'Days for which nobody can delete the heads of the audit and the log of erasures, not even the root of the account; more can be set later, never less for what is there. They hold nothing personal.',
    ),
    standardProofDays,
  ),
  logDays: v.pipe(
    v.picklist(
      logDays,
      `write one of ${logDays.join(', ')}: CloudWatch keeps logs for these numbers of days.`,
    ),
    v.description('Days for which logs are kept; they hold no personal data.'),
  ),
});

const placesOf = (sentence: string): string =>
  [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort().join(' ');

/** The operator's own wording of sentences, each known by its name and with the places that ours has. */
const ownSentences = v.pipe(
  v.record(v.string(), v.string('write a sentence in quotes.')),
  v.rawCheck(({ dataset, addIssue }) => {
    const known = new Map<string, readonly string[]>(Object.entries(letterSentences));
    for (const [name, sentence] of Object.entries(dataset.typed ? dataset.value : {})) {
      const wanted = known.get(name);
      const places = placesOf((wanted ?? []).map((place) => `{${place}}`).join(' '));
      if (!wanted)
        addIssue({
          message: `there is no sentence “${name}”. All names stand in functions/desk/letters/catalogues/en.ts.`,
        });
      else if (placesOf(sentence) !== places)
        addIssue({
          message: `“${name}” must have ${places ? `the places ${places}, and no others` : 'no {places}'}.`,
        });
    }
  }),
);

const staff = fields({
  issuer: webAddress(
    'The issuer of the tokens of your own OpenID Connect provider. API Gateway hands groups on as words: keep groups whose names hold a space and the word agent, officer or auditor out of the tokens.',
  ),
  audience: text('The audience of those tokens.'),
  client: v.optional(
    text(
      'The staff console there: a public client with code and PKCE whose redirect address is <form>/staff/; without it the audience.',
    ),
  ),
  scope: v.optional(text('The scopes that the console asks for.'), 'openid'),
  origins: v.optional(
    v.array(webAddress('An origin besides the issuer’s that the console must reach to sign in.')),
    [],
  ),
});

const dollars = 'write a whole number of US dollars, 1 or more.';

const alarms = v.pipe(
  fields({
    email: v.optional(
      address('The mailbox of staff that is told of alarms and, once a day, of what is due.'),
    ),
    monthlyUsd: v.optional(
      v.pipe(
        v.number(dollars),
        v.integer(dollars),
        v.minValue(1, dollars),
        v.description(
          'US dollars that the whole AWS account should cost a month at most: that mailbox is told at 80 and 100 percent, and when AWS foresees more.',
        ),
      ),
    ),
  }),
  v.forward(
    v.check(
      ({ email, monthlyUsd }) => monthlyUsd === undefined || email !== undefined,
      'is told by mail: add alarms.email.',
    ),
    ['monthlyUsd'],
  ),
);

const restored = fields({
  deskTable: v.optional(
    fields({
      name: text('The name of the table.'),
      stream: v.pipe(
        text('The ARN of its stream (LatestStreamArn).'),
        v.startsWith('arn:', 'write the ARN of the stream of that table.'),
      ),
    }),
  ),
  recipientsTable: v.optional(text('The name of the table of people whom notices concern.')),
});

const whole = fields({
  $schema: v.optional(v.string()),
  organisation: v.pipe(
    organisation,
    v.description('Who runs the desk: {"name", "country", "timeZone", "policy"}.'),
  ),
  mail: v.pipe(mail, v.description('Where mail comes in and from where letters go out.')),
  languages: v.pipe(
    listOf(
      v.pipe(
        v.string('write a BCP 47 language tag, like en or pt-BR.'),
        v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'write a BCP 47 language tag, like en or pt-BR.'),
      ),
      'The languages of the letters; the first is used where we do not write the language of a person.',
    ),
    v.minLength(1, 'name at least one language.'),
  ),
  letters: v.optional(
    v.pipe(
      v.record(
        v.pipe(
          v.string(),
          v.check(
            (code) => Object.hasOwn(letterCatalogues, code),
            `write one of the languages of the letters: ${Object.keys(letterCatalogues).join(', ')}.`,
          ),
        ),
        ownSentences,
      ),
      v.description(
        'Your own wording of single sentences of the letters: {"de": {"closing": "Herzliche Grüße"}}.',
      ),
    ),
  ),
  web: v.optional(v.pipe(web, v.description('Where people reach the form.')), {}),
  promises: v.pipe(
    v.array(promise, 'write a list in [ ], empty where the policy promises nothing.'),
    v.check(
      (promises) => new Set(promises.map(({ rule }) => rule)).size === promises.length,
      'name each rule once: a clock is known by its rule.',
    ),
    v.description(
      'What the published policy promises, sentence by sentence; one with a period hangs a clock on asks.',
    ),
  ),
  retention: v.pipe(
    retention,
    v.description('How long things are kept: {"rawMailDays", "deletedMailDays", "backupDays", "logDays"}.'),
  ),
  staff: v.optional(
    v.pipe(staff, v.description('Your own OpenID Connect provider; without it the desk makes a user pool.')),
  ),
  systems: v.optional(
    v.pipe(
      v.boolean('write true or false.'),
      v.description(
        'True: the user pool of the desk gets a client for services of your own that erase what cases ask for. AWS bills it by the month.',
      ),
    ),
    false,
  ),
  alarms: v.optional(v.pipe(alarms, v.description('Who is told when something is wrong.')), {}),
  restored: v.optional(
    v.pipe(
      restored,
      v.description(
        'Tables that were brought back or made anew and take the place of the stack’s own (docs/runbook.md).',
      ),
    ),
  ),
});
/** The 24 months for which California wants records of requests (11 CCR 7101). */
const leastCaseDays = 731;

/** The schema of desk.config.json; `desk.config.schema.json` is made of it. */
export const configSchema = v.pipe(
  whole,
  v.forward(
    v.partialCheck(
      [
        ['organisation', 'country'],
        ['retention', 'caseDays'],
      ],
      ({ organisation: { country }, retention: { caseDays } }) =>
        country !== 'US' || caseDays >= leastCaseDays,
      `write ${leastCaseDays} or more, or leave it out: California wants records of requests for 24 months (11 CCR 7101).`,
    ),
    ['retention', 'caseDays'],
  ),
);
export type Config = v.InferOutput<typeof configSchema>;
