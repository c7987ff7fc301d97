// Evidence that no person wrote: fields of the transport. None of it makes junk alone; agents and web forms send some too.

export interface MachineEvidence {
  /** The field and its machine value, e.g. `auto-submitted: auto-replied`. */
  readonly span: string;
  /** 2: a report or reply that only machines send; 1: a bulk or automatic mail. */
  readonly strength: 1 | 2;
}

type Rule = readonly [field: string, value: RegExp, strength: 1 | 2];

const rules: readonly Rule[] = [
  ['content-type', /multipart\/report/i, 2],
  ['content-type', /text\/calendar/i, 2],
  ['content-type', /message\/(?:delivery-status|disposition-notification|feedback-report)/i, 2],
  ['auto-submitted', /^\s*auto-(?:replied|notified)/i, 2],
  ['auto-submitted', /^\s*auto-generated/i, 1],
  ['return-path', /^\s*<>\s*$/, 1],
  ['x-autoreply', /^(?!\s*(?:no|false)\s*$)\s*\S/i, 2],
  ['x-autorespond', /\S/, 2],
  ['x-failed-recipients', /\S/, 2],
  ['precedence', /^\s*auto_reply/i, 2],
  ['precedence', /^\s*(?:bulk|junk|list)/i, 1],
  ['list-unsubscribe', /\S/, 1],
  ['list-id', /\S/, 1],
  ['feedback-id', /\S/, 1],
  ['x-spam-flag', /^\s*yes/i, 1],
  ['x-spam-status', /^\s*yes/i, 1],
  ['x-ses-spam-verdict', /fail/i, 1],
  ['x-campaign-id', /\S/, 1],
  ['x-mailer', /mailchimp|sendgrid|hubspot|sendinblue|brevo|mailerlite|campaign/i, 1],
];

/** Fields that only machines set, one piece of evidence a rule. */
export function machineEvidence(
  headers: Readonly<Record<string, string>>,
  from?: string,
): readonly MachineEvidence[] {
  const byName = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const sender = from === undefined ? null : unanswerable.exec(from.slice(0, 300));
  const evidence = rules.flatMap(([field, value, strength]) => {
    const given = byName.get(field);
    return given !== undefined && value.test(given.slice(0, 500))
      ? [{ span: `${field}: ${given.slice(0, 60)}`, strength }]
      : [];
  });
  return sender ? [...evidence, { span: `${senderMark} ${sender[1]}`, strength: 1 as const }] : evidence;
}

/** How the evidence of a sender that takes no answer begins. */
export const senderMark = 'from:';

/** Senders that say of themselves that nobody reads an answer. */
const unanswerable =
  /(?:^|[\s<"'(])((?:no|do-?not|donot|nicht|ne-?pas|non|nao|no-?responda|niet|ei|svar-?ikke|nie)[-_.]?(?:reply|respond|replies|antworten|repondre|rispondere|responder|responda|beantwoorden|vastata|odpowiadaj)[\w.+-]*@|(?:noreply|mailer-daemon|postmaster|notifications?|alerts?|automated|auto-?mailer|system|daemon|bounces?|newsletters?|mailings?|monitoring|cron|jenkins|donotreply)[\w.+-]*@)/i;
