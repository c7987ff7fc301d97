// The nouns of the register of incidents as the API writes them.
import type { AnswerOf, BodyOf } from '../api/client.ts';

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
