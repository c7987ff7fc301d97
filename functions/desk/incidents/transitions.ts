// The state machine of an incident, as data: the rules obey it, the API shows it, docs/incidents.md draws it.
import { Refusal } from '../refusal.ts';
import type { Incident, IncidentState } from './incident.ts';

export const incidentActions = ['edit', 'assess', 'contain', 'tell', 'delay', 'close', 'reopen'] as const;
export type IncidentAction = (typeof incidentActions)[number];

interface Transition {
  readonly to: IncidentState;
  /** Where it was contained before. */
  readonly whenContained?: IncidentState;
  /** Words for the drawing. */
  readonly says: string;
}

const anyTime = (to: IncidentState) =>
  ({
    edit: { to, says: 'what is known' },
    tell: { to, says: 'somebody was told, or a duty is none' },
    delay: { to, says: 'law enforcement asks to wait, or no longer' },
  }) as const;

export const incidentTransitions: Readonly<
  Record<IncidentState, Readonly<Partial<Record<IncidentAction, Transition>>>>
> = {
  reported: {
    ...anyTime('reported'),
    assess: { to: 'assessed', whenContained: 'contained', says: 'an officer judges the risk, with reasons' },
    contain: { to: 'reported', says: 'it goes on no longer' },
  },
  assessed: {
    ...anyTime('assessed'),
    assess: { to: 'assessed', says: 'judged anew' },
    contain: { to: 'contained', says: 'it goes on no longer' },
    close: { to: 'closed', says: 'it was no breach' },
  },
  contained: {
    ...anyTime('contained'),
    assess: { to: 'contained', says: 'judged anew' },
    close: { to: 'closed', says: 'everybody who must know was told in full' },
  },
  closed: {
    reopen: { to: 'assessed', says: 'new facts, a mistake, or an authority asks' },
  },
};

const isAction = (name: string): name is IncidentAction => incidentActions.some((each) => each === name);

/** What the state machine lets staff do from there. */
export const incidentActionsFrom = (state: IncidentState): readonly IncidentAction[] =>
  Object.keys(incidentTransitions[state]).filter(isAction);

/**
 * The state after an action.
 *
 * @throws Refusal `conflict` that names what can be done instead
 */
export function incidentStateAfter(
  { state, containments }: Pick<Incident, 'state' | 'containments'>,
  action: IncidentAction,
): IncidentState {
  const transition = incidentTransitions[state][action];
  if (!transition)
    throw new Refusal(
      'conflict',
      `The incident is ${state}. From there it can be: ${incidentActionsFrom(state).join(', ')}.`,
    );
  return containments.length > 0 ? (transition.whenContained ?? transition.to) : transition.to;
}

/** The drawing of it (Mermaid), as docs/incidents.md holds it. */
export function incidentDrawing(): string {
  const lines = Object.entries(incidentTransitions).flatMap(([from, ways]) =>
    Object.entries(ways).flatMap(([action, { to, whenContained, says }]) => [
      `  ${from} --> ${to}: ${action} (${says})`,
      ...(whenContained ? [`  ${from} --> ${whenContained}: ${action} (it was contained before)`] : []),
    ]),
  );
  return ['stateDiagram-v2', '  [*] --> reported: staff, or a report that somebody wrote', ...lines].join(
    '\n',
  );
}
