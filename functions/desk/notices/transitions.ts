// The state machine of a notice, as data: the rules obey it, the API shows it, docs/notices.md draws it.
import { Refusal } from '../refusal.ts';
import type { Notice, NoticeState } from './notice.ts';

export const noticeActions = [
  'edit',
  'add-people',
  'propose',
  'send-back',
  'approve',
  'start',
  'pause',
  'resume',
  'finish',
  'reopen',
  'withdraw',
  'post',
  'correct',
  'take-down',
  'print-letters',
  'record-mailing',
] as const;
export type NoticeAction = (typeof noticeActions)[number];

interface Transition {
  readonly to: NoticeState;
  /** Words for the drawing. */
  readonly says: string;
}
type Ways = Readonly<Partial<Record<NoticeAction, Transition>>>;

const withdraw: Ways = { withdraw: { to: 'withdrawn', says: 'it goes out no further' } };
const posting = (to: NoticeState) =>
  ({
    post: { to, says: 'it stands in public' },
    correct: { to, says: 'other words stand in public' },
    'take-down': { to, says: 'it no longer stands in public' },
  }) as const;
const mailing = (to: NoticeState) =>
  ({ 'record-mailing': { to, says: 'the print shop mailed a batch' } }) as const;

const printing = (to: NoticeState) =>
  ({
    'print-letters': { to, says: 'letters are set again, or for the first time at a better address' },
  }) as const;

export const noticeTransitions: Readonly<Record<NoticeState, Ways>> = {
  draft: {
    edit: { to: 'draft', says: 'its words, and what it is about' },
    'add-people': { to: 'draft', says: 'people whom it concerns' },
    propose: { to: 'proposed', says: 'an officer stands for it' },
    ...withdraw,
  },
  proposed: {
    'send-back': { to: 'draft', says: 'something must change' },
    approve: { to: 'approved', says: 'a second officer stands for it, or one alone says why' },
    ...withdraw,
  },
  approved: {
    'send-back': { to: 'draft', says: 'something must change' },
    start: { to: 'running', says: 'it goes out' },
    ...posting('approved'),
    ...withdraw,
  },
  running: {
    pause: { to: 'paused', says: 'nothing more goes out' },
    finish: { to: 'finished', says: 'everybody was told, or cannot be' },
    ...posting('running'),
    ...printing('running'),
    ...mailing('running'),
    ...withdraw,
  },
  paused: {
    resume: { to: 'running', says: 'it goes on' },
    finish: { to: 'finished', says: 'nobody else is to be told' },
    ...posting('paused'),
    ...mailing('paused'),
    ...withdraw,
  },
  finished: {
    reopen: { to: 'running', says: 'a mail came back late, and a letter is due' },
    ...posting('finished'),
    ...printing('finished'),
    ...mailing('finished'),
  },
  withdrawn: {
    correct: { to: 'withdrawn', says: 'other words stand in public' },
    'take-down': { to: 'withdrawn', says: 'it no longer stands in public' },
    ...mailing('withdrawn'),
  },
};

const isAction = (name: string): name is NoticeAction => noticeActions.some((each) => each === name);

/** What the state machine lets an officer do from there. */
export const noticeActionsFrom = (state: NoticeState): readonly NoticeAction[] =>
  Object.keys(noticeTransitions[state]).filter(isAction);

/**
 * The state after an action.
 *
 * @throws Refusal `conflict` that names what can be done instead
 */
export function noticeStateAfter({ state }: Pick<Notice, 'state'>, action: NoticeAction): NoticeState {
  const transition = noticeTransitions[state][action];
  if (!transition)
    throw new Refusal(
      'conflict',
      `The notice is ${state}. From there it can be: ${noticeActionsFrom(state).join(', ')}.`,
    );
  return transition.to;
}

/** The drawing of it (Mermaid), as docs/notices.md holds it. */
export function noticeDrawing(): string {
  const lines = Object.entries(noticeTransitions).flatMap(([from, ways]) =>
    Object.entries(ways).map(([action, { to, says }]) => `  ${from} --> ${to}: ${action} (${says})`),
  );
  return ['stateDiagram-v2', '  [*] --> draft: an officer opens it', ...lines].join('\n');
}
