// What an access token says of its bearer. The API checks it; the console only shapes what it shows.

export const roles = ['auditor', 'agent', 'officer'] as const;
export type Role = (typeof roles)[number];

export interface Claims {
  readonly sub: string;
  readonly username?: string;
  /** Groups as Cognito writes them, or as other issuers do. */
  readonly groups: readonly string[];
}

/** @throws Error where the token is no JWT */
export function claimsIn(token: string): Claims {
  const [, payload = ''] = token.split('.');
  const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (each) =>
    each.charCodeAt(0),
  );
  const told: unknown = JSON.parse(new TextDecoder().decode(bytes));
  const read = (name: string): unknown =>
    typeof told === 'object' && told !== null
      ? Object.entries(told).find(([key]) => key === name)?.[1]
      : undefined;
  const username = read('username');
  return {
    sub: String(read('sub') ?? ''),
    ...(typeof username === 'string' && { username }),
    groups: [read('cognito:groups') ?? read('groups') ?? []].flat().map(String),
  };
}

export const rolesIn = ({ groups }: Claims): readonly Role[] => roles.filter((role) => groups.includes(role));
