// What the desk tells the console before anybody signs in.

/** How staff sign in, and whose desk it is: `/staff/settings.json`. */
export interface Settings {
  readonly organisation: string;
  /** Languages of the letters, BCP 47; the first is the desk's own. */
  readonly languages: readonly string[];
  readonly timeZone: string;
  readonly issuer: string;
  readonly client: string;
  readonly scope: string;
  readonly signOut?: string;
}

/** @throws Error where the desk does not answer */
export async function readSettings(): Promise<Settings> {
  const response = await fetch('/staff/settings.json', { cache: 'no-cache' });
  if (!response.ok) throw new Error('The desk does not answer.');
  return response.json();
}
