// What went wrong, as the API says it (RFC 9457) or as we say it where nothing answered.

/** `offline`: no answer came. `signed-out`: the session is over. `stale`: somebody else changed it meanwhile. */
export type ProblemKind = 'offline' | 'signed-out' | 'forbidden' | 'missing' | 'stale' | 'refused' | 'fault';

const kindOf = (status: number): ProblemKind => {
  if (status === 0) return 'offline';
  if (status === 401) return 'signed-out';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'missing';
  if (status === 412) return 'stale';
  return status < 500 ? 'refused' : 'fault';
};

export class Problem extends Error {
  readonly kind: ProblemKind;
  readonly status: number;

  /** @param status of HTTP; 0 where nothing answered @param detail the sentence for a person, in the words of the API */
  constructor(status: number, detail = '') {
    super(detail);
    this.name = 'Problem';
    this.status = status;
    this.kind = kindOf(status);
  }
}

/** The kinds of which the API says nothing that helps: the console has sentences of its own. */
export const isOurs = (kind: ProblemKind): kind is 'offline' | 'signed-out' | 'fault' =>
  kind === 'offline' || kind === 'signed-out' || kind === 'fault';

/** Whatever was thrown, as a problem. */
export const problemOf = (error: unknown): Problem => (error instanceof Problem ? error : new Problem(500));
