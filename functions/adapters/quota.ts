// What SES lets the account send.
import { GetSendQuotaCommand, type SESClient } from '@aws-sdk/client-ses';
import type { Quota } from '../desk/notices/pace.ts';

export interface Quotas {
  read(): Promise<Quota>;
}

export const quotasBy = (client: SESClient): Quotas => ({
  async read() {
    const {
      Max24HourSend = 0,
      MaxSendRate = 0,
      SentLast24Hours = 0,
    } = await client.send(new GetSendQuotaCommand({}));
    // SES says -1 where it sets no limit to the day.
    const perDay = Max24HourSend < 0 ? Number.POSITIVE_INFINITY : Max24HourSend;
    return { perSecond: MaxSendRate, perDay, sentLastDay: SentLast24Hours };
  },
});
