// Logs and metrics: JSON lines of ids, codes and counts. What a person wrote, and who they are, never enters.
import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { metrics as names } from '../contract.ts';

export const logger = new Logger();
export const metrics = new Metrics({ namespace: names.namespace });

export type MetricName = Exclude<keyof typeof names, 'namespace'>;

/** Counts something that an alarm watches. */
export function count(name: MetricName, number = 1): void {
  metrics.addMetric(names[name], MetricUnit.Count, number);
}

/** Publishes what was counted, and says nothing where nothing was. */
export const publishesMetrics = {
  after: () => publish(),
  onError: () => publish(),
};

function publish(): void {
  if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
}

/** A fault for the log: its name, code and place, never its sentence, which may quote what a person sent. */
export function faultOf(error: unknown): Record<string, string | undefined> {
  if (!(error instanceof Error)) return { fault: typeof error };
  return {
    fault: error.name,
    code: 'code' in error && typeof error.code === 'string' ? error.code : undefined,
    at: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 8)
      .map((line) => line.trim())
      .join(' < '),
  };
}
