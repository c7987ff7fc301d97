import type { AnswerOf, BodyOf } from '../api/client.ts';
import { wordsOf } from '../words/catalogue.ts';
import { useWords } from '../words/words.ts';
import en from './en.json';

const words = wordsOf(en, { de: () => import('./de.json') });
export type IncidentWord = keyof typeof en;
const isWord = (name: string): name is IncidentWord => Object.hasOwn(en, name);

/** The words of incidents; `label` is of a name that only the running page knows, the name itself where there is none. */
export function useIncidentWords() {
  const say = useWords(words);
  return {
    say,
    label: (group: string, name: string): string => {
      const whole: string = `${group}.${name}`;
      return isWord(whole) ? say(whole) : name;
    },
  };
}

export type Listed = AnswerOf<'GET /v1/incidents'>['incidents'][number];
export type Incident = AnswerOf<'GET /v1/incidents/{reference}'>;
export type Facts = Incident['facts'];
export type Assessment = Incident['assessments'][number];
export type Action = Incident['may'][number];
export type Working = AnswerOf<'POST /v1/incidents/{reference}/severity'>;
export type Scores = Working['scores'];
export type Duties = AnswerOf<'GET /v1/incidents/{reference}/duties'>;
export type Duty = Duties['duties'][number];
export type NewIncident = BodyOf<'POST /v1/incidents'>;
export type Edit = BodyOf<'PATCH /v1/incidents/{reference}'>;
export type Judgement = BodyOf<'POST /v1/incidents/{reference}/assess'>;
