// Once through everything that the desk does in its deployed shape: what people, staff, services and the clock can make it do.
import { type Answer, askingOf, type RunningDesk } from './asking.ts';
import { noticeWays } from './notices.ts';
import { peopleWays } from './people.ts';
import { staffWays } from './staff.ts';

/** @param heard takes every answer and what was asked */
export async function goAllWays(desk: RunningDesk, heard?: (asked: string, answer: Answer) => void): Promise<void> {
  const ask = askingOf(desk, heard);
  for (const file of ['/staff/', '/staff/settings.json']) await ask.page(file);
  const cases = await peopleWays(desk, ask);
  await noticeWays(desk, ask);
  await staffWays(ask, cases);
  await desk.wake('keep-watch');
  await desk.wake('keep-watch');
}
