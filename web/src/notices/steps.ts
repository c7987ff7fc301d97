// The way of a notice, step by step, and how far each of them is.
import { isImporting, type Notice, type Preview } from './notice-file.ts';

export const steps = [
  'people',
  'words',
  'variants',
  'approval',
  'sending',
  'letters',
  'public',
  'proof',
] as const;
export type Step = (typeof steps)[number];

export const isStep = (name: string | null): name is Step => steps.some((each) => each === name);

type StageWord =
  | 'stage.approved'
  | 'stage.faults'
  | 'stage.finished'
  | 'stage.languages'
  | 'stage.letters'
  | 'stage.never-public'
  | 'stage.no-variants'
  | 'stage.no-words'
  | 'stage.nobody'
  | 'stage.not-proposed'
  | 'stage.not-public'
  | 'stage.not-started'
  | 'stage.paused'
  | 'stage.people'
  | 'stage.proof'
  | 'stage.proposed'
  | 'stage.public'
  | 'stage.reading'
  | 'stage.running'
  | 'stage.taken-down'
  | 'stage.variants'
  | 'stage.withdrawn';

export interface Stage {
  /** Of the sign before it. */
  readonly type: 'success' | 'error' | 'warning' | 'info' | 'pending' | 'in-progress' | 'stopped';
  /** Of the catalogue. */
  readonly word: StageWord;
  readonly count?: number;
}

/** Where whoever opens it finds what is to be done next. */
export function stepFor(notice: Notice): Step {
  if (notice.state === 'draft') {
    if (notice.people === 0 || isImporting(notice)) return 'people';
    return notice.texts.length === 0 ? 'words' : 'variants';
  }
  if (notice.state === 'proposed' || notice.state === 'approved') return 'approval';
  return notice.state === 'running' || notice.state === 'paused' ? 'sending' : 'proof';
}

/** @param preview as soon as it was read */
export function stageOf(step: Step, notice: Notice, preview: Preview | undefined): Stage {
  const isDraft = notice.state === 'draft';
  switch (step) {
    case 'people':
      if (isImporting(notice)) return { type: 'in-progress', word: 'stage.reading' };
      return notice.people > 0
        ? { type: 'success', word: 'stage.people', count: notice.people }
        : { type: isDraft ? 'pending' : 'info', word: 'stage.nobody' };
    case 'words':
      if (notice.texts.length === 0) return { type: 'pending', word: 'stage.no-words' };
      return preview && preview.faults.length > 0
        ? { type: 'error', word: 'stage.faults', count: preview.faults.length }
        : { type: 'success', word: 'stage.languages', count: notice.texts.length };
    case 'variants':
      return preview && preview.variants.length > 0
        ? { type: 'info', word: 'stage.variants', count: preview.variants.length }
        : { type: 'pending', word: 'stage.no-variants' };
    case 'approval':
      if (notice.approval?.approvedBy) return { type: 'success', word: 'stage.approved' };
      return notice.approval
        ? { type: 'in-progress', word: 'stage.proposed' }
        : { type: 'pending', word: 'stage.not-proposed' };
    case 'sending':
      return sendingStage(notice);
    case 'letters':
      return notice.startedAt
        ? { type: 'info', word: 'stage.letters' }
        : { type: 'pending', word: 'stage.not-started' };
    case 'public':
      if (notice.isDrill) return { type: 'stopped', word: 'stage.never-public' };
      if (!notice.posting) return { type: 'pending', word: 'stage.not-public' };
      return notice.posting.withdrawnAt
        ? { type: 'stopped', word: 'stage.taken-down' }
        : { type: 'success', word: 'stage.public' };
    case 'proof':
      return notice.startedAt
        ? { type: 'info', word: 'stage.proof' }
        : { type: 'pending', word: 'stage.not-started' };
  }
}

function sendingStage({ state, startedAt }: Notice): Stage {
  if (state === 'running') return { type: 'in-progress', word: 'stage.running' };
  if (state === 'paused') return { type: 'warning', word: 'stage.paused' };
  if (state === 'finished') return { type: 'success', word: 'stage.finished' };
  if (state === 'withdrawn') return { type: 'stopped', word: 'stage.withdrawn' };
  return { type: 'pending', word: startedAt ? 'stage.paused' : 'stage.not-started' };
}
