// EventBridge Scheduler: `rate(…)`. A run comes one period after the start of the desk, and then every period.
import { textAt } from './json.ts';
import type { Lambda } from './lambda.ts';
import type { Template } from './template.ts';

const units: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/** Starts the schedules of the template; the returned function ends them. */
export function startSchedules(template: Template, lambdas: readonly Lambda[]): () => void {
  const timers = template('AWS::Scheduler::Schedule').map(({ properties }) => {
    const expression = textAt(properties, 'ScheduleExpression');
    const [, count = 0, unit = ''] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
    const lambda = lambdas.find(({ arn }) => arn === textAt(properties, 'Target.Arn'));
    const period = Number(count) * (units[unit] ?? 0);
    if (!period || !lambda) throw new Error(`local/ does not know the schedule ${expression}`);
    const input: unknown = JSON.parse(textAt(properties, 'Target.Input', '{}'));
    return setInterval(() => lambda.invoke(input).catch(() => undefined), period); // it tells of failures itself
  });
  return () => timers.forEach(clearInterval);
}
