// What every page has at hand: who signed in, whose desk it is, and the API.
import { createContext, useContext } from 'react';
import type { Api } from '../api/client.ts';
import type { Session } from '../sign-in/session.ts';
import type { Settings } from '../sign-in/settings.ts';

export interface Desk {
  readonly settings: Settings;
  readonly session: Session;
  readonly api: Api;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('A page of the console stands outside of its shell.');
  return desk;
}
