// One receipt rule set is active for a whole account and region: what may be done to that pointer.

/** What CloudFormation asks for. */
export interface Wish {
  readonly request: 'Create' | 'Update' | 'Delete';
  /** The rule set that holds our rule. */
  readonly ruleSet: string;
  /** The rule set that held it before an update. */
  readonly previous?: string | undefined;
  /** True where the rule set is another system's and we only put our rule into it. */
  readonly joined: boolean;
}

export type Decision =
  | { readonly do: 'activate'; readonly ruleSet: string }
  | { readonly do: 'deactivate' }
  | { readonly do: 'nothing' }
  | { readonly do: 'refuse'; readonly because: string };

const nothing = { do: 'nothing' } as const;

/**
 * Takes the pointer only where nobody has it or we do, and lets go only of our own.
 *
 * @param active name of the rule set that is active now
 */
export function decide({ request, ruleSet, previous, joined }: Wish, active: string | undefined): Decision {
  if (request === 'Delete') return !joined && active === ruleSet ? { do: 'deactivate' } : nothing;
  if (active === ruleSet) return nothing;
  if (joined)
    return refuse(
      `desk.config.json names ${ruleSet} as mail.joinRuleSet, but ${active ? `${active} is` : 'no receipt rule set is'} active in this account and region. Name the active one, or activate ${ruleSet} first.`,
    );
  if (active === undefined || active === previous) return { do: 'activate', ruleSet };
  return refuse(
    `The receipt rule set ${active} of another system is active in this account and region, and only one can be. Name it in desk.config.json as mail.joinRuleSet, and the desk puts its rule into it.`,
  );
}

const refuse = (because: string): Decision => ({ do: 'refuse', because });
