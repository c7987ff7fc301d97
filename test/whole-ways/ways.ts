// Once through everything that the desk does in its deployed shape: what people, staff, services and the clock can make it do.
import { textAt } from '../../local/json.ts';
import { type Answer, type Ask, askingOf, type RunningDesk } from './asking.ts';
import { noticeWays } from './notices.ts';
import { peopleWays } from './people.ts';
import { registerWays } from './register.ts';
import { staffWays } from './staff.ts';
import { arrivedEarlier, yearsFor } from './years.ts';

/** @param dataDir where the desk keeps what it has @param heard takes every answer and what was asked */
export async function goAllWays(
  desk: RunningDesk,
  dataDir: string,
  heard?: (asked: string, answer: Answer) => void,
): Promise<void> {
  const ask = askingOf(desk, heard);
  for (const file of ['/staff/', '/staff/settings.json']) await ask.page(file);
  const cases = await peopleWays(desk, ask);
  const leaveRegister = await registerWays(ask);
  const notice = await noticeWays(desk, ask);
  await ask.page(cases.statusPage);
  await staffWays(ask, cases);
  await leaveRegister();
  await yearsPass(desk, ask, dataDir, { ...cases, notice });
}

/** What the clock makes the desk do. */
async function yearsPass(
  desk: RunningDesk,
  ask: Ask,
  dataDir: string,
  { ofLost, ofForm, notice }: { readonly ofLost: string; readonly ofForm: string; readonly notice: string },
): Promise<void> {
  const years = yearsFor(desk);
  await ask.done('POST', `/v1/cases/${ofLost}/items/1/answer`, { result: 'granted', told: 'post' });
  await years.closed(ofLost);
  const { letters } = Object(await ask.done('GET', `/v1/cases/${ofForm}`));
  await years.claimed(ofForm, textAt(letters, '0.id'));
  await years.finished(notice);
  await arrivedEarlier(dataDir);
  for (const name of ['keep-watch', 'run-notices', 'keep-watch']) await desk.wake(name);
}
