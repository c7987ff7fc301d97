// Whether a duty is owed: what the facts and the assessment say of it, with the reason.
import type { DutyRow } from './duty-rows.ts';
import type { DataCategory, Decision, Incident, Risk, Told } from './incident.ts';

/** `unclear`: nobody can say yet that it is not owed, so it counts as if it were. `frozen`: law enforcement asked to wait. */
export const dutyStandings = ['owed', 'unclear', 'not-owed', 'frozen', 'told-in-part', 'told'] as const;
export type Standing = (typeof dutyStandings)[number];

interface Owed {
  readonly standing: Standing;
  readonly why: readonly string[];
}

/** Data that most breach laws of the United States are about. Their exact definitions were not read. */
export const categoriesLawsName: readonly DataCategory[] = [
  'social-security-number',
  'driving-licence',
  'government-id',
  'bank-account',
  'payment-card',
  'credentials',
  'health',
  'genetic',
  'biometric',
];

/** The risk as it was assessed last; undefined while nobody did. */
export function riskOf({ assessments }: Pick<Incident, 'assessments'>): Risk | 'no breach' | undefined {
  const last = assessments.at(-1);
  return last && (last.isBreach ? last.risk : 'no breach');
}

interface Done {
  readonly told: readonly Told[];
  readonly decision: Decision | undefined;
  readonly isFrozen: boolean;
}

/** @param people how many are concerned in the place of the duty; null while nobody entered a number */
export function standingOf(
  row: DutyRow,
  people: number | null,
  incident: Incident,
  { told, decision, isFrozen }: Done,
): Owed {
  const owed = byTheLaw(row, people, incident);
  if (told.some(({ isComplete }) => isComplete)) return { ...owed, standing: 'told' };
  if (told.length > 0) return { ...owed, standing: 'told-in-part' };
  if (owed.standing === 'not-owed') return owed;
  if (owed.standing === 'unclear' && decision)
    return { standing: 'not-owed', why: [...owed.why, decision.reasons] };
  return isFrozen ? { standing: 'frozen', why: [...owed.why, 'Law enforcement asked to wait.'] } : owed;
}

function byTheLaw(row: DutyRow, people: number | null, incident: Incident): Owed {
  const risk = riskOf(incident);
  if (risk === 'no breach') return { standing: 'not-owed', why: ['It was no breach of personal data.'] };
  const few = byNumber(row, people);
  if (few) return few;
  return row.risk === undefined ? byData(row, risk, incident) : byRisk(row.risk, risk, incident, row);
}

/** What the number of people says; undefined where it leaves the question to the rest. */
function byNumber({ atLeast }: DutyRow, people: number | null): Owed | undefined {
  if (atLeast === undefined || (people !== null && people >= atLeast)) return undefined;
  return people === null
    ? { standing: 'unclear', why: [`It is owed from ${inDigits(atLeast)} people in this place.`] }
    : {
        standing: 'not-owed',
        why: [`It is owed from ${inDigits(atLeast)} people in this place; ${inDigits(people)} are entered.`],
      };
}

function byRisk(least: Risk, risk: Risk | undefined, incident: Incident, { who }: DutyRow): Owed {
  if (least === 'unlikely') {
    if (risk === 'unlikely') return { standing: 'owed', why: ['No harm is likely, and that is to be told.'] };
    return {
      standing: 'not-owed',
      why: ['It is owed only where a written finding says that no harm is likely.'],
    };
  }
  if (risk === undefined)
    return least === 'risk'
      ? { standing: 'owed', why: ['Nobody has assessed it yet; until then it counts as a risk.'] }
      : { standing: 'unclear', why: ['It is owed where the risk is high; nobody has assessed it yet.'] };
  const exception = incident.assessments.at(-1)?.exception;
  if (who === 'people' && risk === 'high' && exception)
    return exception === 'disproportionate-effort'
      ? { standing: 'owed', why: ['Publicly: to tell each person would be a disproportionate effort.'] }
      : { standing: 'not-owed', why: [`The risk was high, but: ${exception.replaceAll('-', ' ')}.`] };
  const isEnough = risk === 'high' || (risk === 'risk' && least === 'risk');
  return isEnough
    ? { standing: 'owed', why: [`The risk was assessed as ${inWords[risk]}.`] }
    : {
        standing: 'not-owed',
        why: [`The risk was assessed as ${inWords[risk]}; it is owed where it is ${inWords[least]}.`],
      };
}

function byData({ rule, who, place }: DutyRow, risk: Risk | undefined, { facts }: Incident): Owed {
  if (!place.startsWith('US-')) return { standing: 'owed', why: ['It does not depend on the risk.'] };
  if (rule === 'us-fl-501-171-people' && risk === 'unlikely')
    return {
      standing: 'unclear',
      why: [
        'Without harm nobody need be told, but only with the written finding that is sent within 30 days.',
      ],
    };
  const named = facts.categories.filter((category) => categoriesLawsName.includes(category));
  if (named.length > 0)
    return { standing: 'owed', why: [`Concerned: ${named.join(', ')}. The risk does not matter here.`] };
  return {
    standing: 'unclear',
    why: [
      facts.categories.length === 0
        ? 'Nobody has entered which data are concerned.'
        : `These data may not be what this law means by personal information; its definition was not read. Ask counsel${who === 'people' ? ' before you tell nobody' : ''}.`,
    ],
  };
}

const inWords: Readonly<Record<Risk, string>> = { unlikely: 'unlikely', risk: 'a risk', high: 'high' };
const inDigits = (number: number): string => number.toLocaleString('en');
