// What may be done with an incident, as the API says it, and which of it is being done, as the address says it.
import { useDutyNames } from '../duties/names.ts';
import type { Duty, Incident } from '../incident-file.ts';
import { Assess } from './assess.tsx';
import type { Doing } from './deed-form.tsx';
import { Close, Contain, Reopen } from './ending.tsx';
import { DecideNone, Tell } from './telling.tsx';
import { BeginDelay, EndDelay } from './waiting.tsx';

const ofIncidents = ['assess', 'contain', 'delay', 'end-delay', 'close', 'reopen'] as const;
const ofDuties = ['tell', 'none'] as const;
export type DeedName = (typeof ofIncidents)[number] | (typeof ofDuties)[number];
const isDeedName = (name: string): name is DeedName =>
  [...ofIncidents, ...ofDuties].some((each) => each === name);

const isWaiting = ({ delays }: Incident): boolean => delays.some(({ until }) => until === undefined);

function may(incident: Incident, name: DeedName): boolean {
  switch (name) {
    case 'tell':
    case 'none':
      return incident.may.includes('tell');
    case 'delay':
      return incident.may.includes('delay') && !isWaiting(incident);
    case 'end-delay':
      return incident.may.includes('delay') && isWaiting(incident);
    default:
      return incident.may.includes(name);
  }
}

/** What may be done with the whole incident, what comes next first. */
export function deedsFrom(incident: Incident): readonly (typeof ofIncidents)[number][] {
  const all = ofIncidents.filter((name) => may(incident, name));
  const isNext = (name: string): boolean =>
    (name === 'assess' && incident.assessments.length === 0) ||
    (name === 'contain' && incident.assessments.length > 0 && incident.containments.length === 0);
  const next = all.find(isNext) ?? all.find((name) => name === 'close' || name === 'reopen');
  return next ? [next, ...all.filter((name) => name !== next)] : all;
}

/** `assess`, `tell.eu-gdpr-33@FR`; undefined where that may not be done now. */
export function doingIn(
  told: string,
  incident: Incident,
  duties: readonly Duty[],
): { readonly name: DeedName; readonly duty?: Duty } | undefined {
  const [name = '', ...rest] = told.split('.');
  if (!isDeedName(name) || !may(incident, name)) return undefined;
  if (name !== 'tell' && name !== 'none') return { name };
  const duty = duties.find(({ id }) => id === rest.join('.'));
  return duty && { name, duty };
}

interface OneDeedProps extends Doing {
  readonly name: DeedName;
  readonly duty?: Duty;
  readonly duties: readonly Duty[];
}

export function OneDeed({ name, duty, duties, ...doing }: OneDeedProps) {
  const nameOf = useDutyNames();
  const ofDuty = duty && { ...doing, duty, about: nameOf(duty) };
  switch (name) {
    case 'assess':
      return <Assess {...doing} />;
    case 'contain':
      return <Contain {...doing} />;
    case 'delay':
      return <BeginDelay {...doing} duties={duties} />;
    case 'end-delay':
      return <EndDelay {...doing} />;
    case 'close':
      return <Close {...doing} />;
    case 'reopen':
      return <Reopen {...doing} />;
    case 'tell':
      return ofDuty ? <Tell {...ofDuty} /> : null;
    case 'none':
      return ofDuty ? <DecideNone {...ofDuty} /> : null;
  }
}
