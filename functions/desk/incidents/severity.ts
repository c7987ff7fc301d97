// How grave a breach is, by ENISA's method: "Recommendations for a methodology of the assessment of severity of personal data
// breaches" (working document 1.0, December 2013). Severity = context × ease of identification + circumstances.

/** Kinds of data with the score that each begins with. */
export const contexts = { simple: 1, behavioural: 2, financial: 3, sensitive: 4 } as const;
export type Context = keyof typeof contexts;

export const identifications = { negligible: 0.25, limited: 0.5, significant: 0.75, maximum: 1 } as const;
export type Identification = keyof typeof identifications;

/** What became of each quality of the data, with what it adds. */
export const confidentialities = { kept: 0, 'known-recipients': 0.25, 'unknown-recipients': 0.5 } as const;
export const integrities = { kept: 0, recoverable: 0.25, unrecoverable: 0.5 } as const;
export const availabilities = { kept: 0, temporary: 0.25, final: 0.5 } as const;
const maliceAdds = 0.5;

export interface Scores {
  /** Each kind of data that is concerned; what makes it worse or better than usual moves its score by `adjust`. */
  readonly contexts: readonly {
    readonly kind: Context;
    readonly adjust: number;
    readonly because?: string | undefined;
  }[];
  readonly identification: Identification;
  readonly confidentiality: keyof typeof confidentialities;
  readonly integrity: keyof typeof integrities;
  readonly availability: keyof typeof availabilities;
  readonly malicious: boolean;
  /** Nobody can read it: encrypted, and the key is safe. Beside the score. */
  readonly unintelligible: boolean;
}

export const levels = ['low', 'medium', 'high', 'very high'] as const;
export type Level = (typeof levels)[number];

export interface Working {
  readonly scores: Scores;
  readonly context: number;
  readonly severity: number;
  readonly level: Level;
  /** The way to the number, in sentences. */
  readonly steps: readonly string[];
}

/** A number of people from which ENISA wants it to be said beside the score. */
const manyPeople = 100;

/** @param people how many are concerned, in all places */
export function severityOf(scores: Scores, people: number): Working {
  const scored = scores.contexts.map((each) => ({ ...each, score: scoreOf(each) }));
  const context = Math.max(...scored.map(({ score }) => score));
  const ease = identifications[scores.identification];
  const circumstances = circumstancesOf(scores);
  const added = circumstances.reduce((sum, { adds }) => sum + adds, 0);
  const severity = context * ease + added;
  const level = levelOf(severity);
  return {
    scores,
    context,
    severity,
    level,
    steps: [
      ...scored.map(
        ({ kind, adjust, because, score }) =>
          `Context: ${kind} data begin with ${contexts[kind]}${adjust === 0 ? '' : `, ${signed(adjust)} (${because ?? ''}), within 1 and 4`}: ${score}.`,
      ),
      ...(scored.length > 1 ? [`The highest counts: ${context}.`] : []),
      `Ease of identification: ${scores.identification}, ${ease}.`,
      ...circumstances.map(({ says, adds }) => `Circumstances: ${says}, ${signed(adds)}.`),
      `${context} × ${ease} + ${added} = ${severity}: ${level}.`,
      ...(people > manyPeople ? [`Beside the score: more than ${manyPeople} people are concerned.`] : []),
      ...(scores.unintelligible ? ['Beside the score: nobody can read the data.'] : []),
    ],
  };
}

const scoreOf = ({ kind, adjust }: Scores['contexts'][number]): number =>
  Math.min(4, Math.max(1, contexts[kind] + adjust));

function circumstancesOf({ confidentiality, integrity, availability, malicious }: Scores) {
  return [
    { says: `confidentiality ${inWords(confidentiality)}`, adds: confidentialities[confidentiality] },
    { says: `integrity ${inWords(integrity)}`, adds: integrities[integrity] },
    { says: `availability ${inWords(availability)}`, adds: availabilities[availability] },
    { says: malicious ? 'malice' : 'no malice', adds: malicious ? maliceAdds : 0 },
  ];
}

function levelOf(severity: number): Level {
  if (severity < 2) return 'low';
  if (severity < 3) return 'medium';
  return severity < 4 ? 'high' : 'very high';
}

const inWords = (code: string): string => code.replaceAll('-', ' ');
const signed = (number: number): string => (number < 0 ? `−${-number}` : `+${number}`);
