// When a person must look, and what it means for those who wait for an answer.
import { Aws, Duration, Stack } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  Metric,
  Stats,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { countedBy, type FunctionName, metrics } from '../functions/contract.ts';
import { acknowledge } from './acknowledge.ts';
import type { DeskFunction } from './desk-function.ts';
import type { NotifiedQueue } from './notified-queue.ts';

interface AlarmsProps {
  readonly key: IKey;
  /** The mailbox that is told. */
  readonly email: string | undefined;
  /** The address that people write to. */
  readonly address: string;
  readonly arrivals: NotifiedQueue;
  readonly feedback: NotifiedQueue;
  readonly unposted: Queue;
  readonly unpublished: Queue;
  readonly unsent: Queue;
  readonly unprinted: Queue;
  readonly functions: readonly DeskFunction[];
}

/** An alarm as a person reads it: what it means, and what to do. */
interface Told {
  readonly means: string;
  readonly remedy: string;
}

const period = Duration.minutes(5);

export class Alarms extends Construct {
  private readonly action: SnsAction;

  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id);
    const { address, arrivals, feedback, unposted, unpublished, unsent, unprinted, functions } = props;
    this.action = new SnsAction(this.topic(props));
    const again = (queue: string): string =>
      `npm run redrive -- ${queue} --stack ${Stack.of(this).stackName}`;

    this.whenAny('MailNotTaken', waitingIn(arrivals.deadLetters), {
      means: `Mail to ${address} could not be made a case in several tries: nobody has read it and nobody was answered.`,
      remedy: `Every mail is safe in S3. Read the log of receive-mail, put the cause right, then ${again('InboundMailArrivals')}.`,
    });
    this.when(
      'MailWaits',
      { metric: oldestIn(arrivals.queue), threshold: 900, comparison: '>=' },
      {
        means: `Mail to ${address} has been waiting for a quarter of an hour: since then nobody's mail is answered.`,
        remedy: 'Nothing is lost. Look whether receive-mail runs and whether it is throttled.',
      },
    );
    this.whenAny('LettersNotPosted', waitingIn(unposted), {
      means:
        'Letters that the desk owes could not be handed to SES: people wait for an acknowledgement or an answer.',
      remedy: `keep-watch tries them again. If it stays, read the log of send-letters; the messages themselves may go: ${again('LetterOutboxUnposted')}.`,
    });
    this.whenAny('EventsNotPublished', waitingIn(unpublished), {
      means: 'Events could not be handed to the event bus: a deletion job may not know that it has work.',
      remedy: `Read the log of publish-events, put the cause right, then ${again('EventOutboxUnpublished')}: the events of those days go out again.`,
    });
    this.whenAny('NoticesNotSent', waitingIn(unsent), {
      means:
        'Mails of a notice could not be sent in several tries: up to ten people a message are not told yet.',
      remedy: `run-notices hands these people over again after a quarter of an hour. If it stays, read the log of send-letters, then ${again('NoticeMails')}: who was told meanwhile is not told again.`,
    });
    this.whenAny('BatchesNotPrinted', waitingIn(unprinted), {
      means: 'A batch of printed letters could not be set in several tries: up to 500 people get no letter.',
      remedy: `Read the log of print-letters, put the cause right, then ${again('PrintShop')}.`,
    });
    this.whenAny('LettersUnprintable', counted('lettersUnprintable'), {
      means:
        'Some letters on paper could not be set: an address does not fit into a window, or has a character that our fonts lack.',
      remedy: 'The notice lists them with the reason. Put each address right, and print again.',
    });
    this.whenAny('FeedbackNotTaken', waitingIn(feedback.deadLetters), {
      means:
        'What became of some letters could not be written down: a bounce may go unseen, and a person unanswered.',
      remedy: `Read the log of take-feedback, put the cause right, then ${again('FeedbackEvents')}.`,
    });
    this.whenAny('LettersFailed', counted('lettersFailed'), {
      means: 'SES refused letters: these people have no answer by mail.',
      remedy: 'Their cases show the letter and why. Put the address right, or answer in another way.',
    });
    this.whenAny('LettersUnknown', counted('lettersUnknown'), {
      means:
        'Nobody knows whether some letters went out: a person may have none, and would get two if it were sent blindly.',
      remedy: 'Their cases ask staff to decide.',
    });
    this.whenAny('AcknowledgementsHeld', counted('acknowledgementsHeld'), {
      means:
        'Acknowledgements are held back: either many people write at the same time, or somebody floods the desk or one person under a forged address.',
      remedy:
        'Look at the newest cases. Nothing is lost: each is in its queue; what is only slow follows by itself, what is withheld staff acknowledge by hand.',
    });
    this.whenAny('ItemsOverdue', counted('itemsOverdue', Stats.MAXIMUM, Duration.hours(1)), {
      means: 'Requests are past their safe date: a promise or a term of law is about to be broken, or is.',
      remedy: 'Staff begin at the top of each queue: it is sorted by date.',
    });
    this.whenAny('MailsLost', counted('mailsLost'), {
      means: `Mail to ${address} lies in S3, and no case holds it: these people wait for nobody.`,
      remedy: `The log of keep-watch names each mail. Look into the log of receive-mail, then ${again('InboundMailArrivals')}.`,
    });
    this.whenAny('MailsNotUnderstood', counted('mailsNotUnderstood'), {
      means:
        'The desk could not understand some mails, by a fault of its own: they lie unread in the queue general, and nobody was answered.',
      remedy:
        'Open the newest cases there and work them by the raw mail. The log of receive-mail names each and the place of the fault: report it.',
    });
    this.whenAny('PersonsUnanswered', counted('personsUnanswered'), {
      means: 'Cases of the last two days have no acknowledgement, and none will go out by itself.',
      remedy: 'The log of keep-watch names the cases: acknowledge them by hand.',
    });
    this.whenAny('IncidentsPressing', counted('incidentsPressing', Stats.MAXIMUM, Duration.hours(1)), {
      means:
        'An authority must be told of a breach within 24 hours, or should have been: some of these terms are 72 hours, nights and weekends included.',
      remedy:
        'Open the register of incidents: the first in the list is due first. Tell what is known; the rest may follow.',
    });
    this.whenAny('UrgentCases', counted('urgentCases'), {
      means:
        'Somebody wrote of a child, of a danger to a person or of a breach in progress: this cannot wait for the morning.',
      remedy: 'Open the newest cases. For a child, freeze the account first; the proof can come later.',
    });
    this.when(
      'CanaryMissing',
      { metric: counted('canaryReturned', Stats.SUM, Duration.hours(1)), ...notForADay },
      {
        means: `The daily test mail to ${address} has not come back for a day: what people write there may not arrive either.`,
        remedy:
          'Look at the MX record or the forwarding, at the active receipt rule set, and whether SES may send.',
      },
    );
    // Of the whole account: the limit is the account's, and the desk has it to itself.
    this.whenAny('Throttles', LambdaFunction.metricAllThrottles({ period, statistic: Stats.SUM }), {
      means:
        'Functions were held back by a limit of the account: answers are late, and the form may have turned people away.',
      remedy: 'Ask AWS for a higher quota of concurrent executions, or look what else uses it up.',
    });
    for (const fn of functions)
      this.whenAny(`Errors-${fn.name}`, fn.lambda.metricErrors({ period }), {
        means: failing[fn.name](address),
        remedy: `Read the log of ${fn.name}.`,
      });
  }

  private whenAny(id: string, metric: IMetric, told: Told): void {
    this.when(id, { metric, threshold: 1, comparison: '>=' }, told);
  }

  private when(id: string, condition: Condition, { means, remedy }: Told): void {
    const {
      metric,
      threshold,
      comparison,
      periods = 1,
      silence = TreatMissingData.NOT_BREACHING,
    } = condition;
    new Alarm(this, id, {
      alarmDescription: `${means} ${remedy}`,
      metric,
      threshold,
      comparisonOperator:
        comparison === '>='
          ? ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD
          : ComparisonOperator.LESS_THAN_THRESHOLD,
      evaluationPeriods: periods,
      treatMissingData: silence,
    }).addAlarmAction(this.action);
  }

  private topic({ key, email }: AlarmsProps): Topic {
    const topic = new Topic(this, 'Topic', { masterKey: key, enforceSSL: true, displayName: 'Privacy Desk' });
    topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
    if (email) topic.addSubscription(new EmailSubscription(email));
    acknowledge(
      topic,
      'An alarm that no mail could tell of still stands in CloudWatch.',
      'Serverless-SNSRedrivePolicy',
    );
    return topic;
  }
}

interface Condition {
  readonly metric: IMetric;
  readonly threshold: number;
  readonly comparison: '>=' | '<';
  /** Periods in a row, 1 unless told. */
  readonly periods?: number;
  readonly silence?: TreatMissingData;
}

/** Hours: one more than a day, because the canary goes by the calendar, and one more for the night when clocks go back. */
const notForADay = {
  threshold: 1,
  comparison: '<',
  periods: 26,
  silence: TreatMissingData.BREACHING,
} as const;

const waitingIn = (queue: Queue): IMetric =>
  queue.metricApproximateNumberOfMessagesVisible({ period, statistic: Stats.MAXIMUM });

const oldestIn = (queue: Queue): IMetric =>
  queue.metricApproximateAgeOfOldestMessage({ period, statistic: Stats.MAXIMUM });

/** A metric of our own, over all functions that count it. */
function counted(
  name: keyof typeof countedBy,
  statistic: string = Stats.SUM,
  every: Duration = period,
): IMetric {
  const [first, ...others] = countedBy[name].map(
    (service) =>
      new Metric({
        namespace: metrics.namespace,
        metricName: metrics[name],
        dimensionsMap: { service },
        statistic,
        period: every,
      }),
  );
  return first && others.length === 0 ? first : sumOf([...(first ? [first] : []), ...others], every);
}

const sumOf = (parts: readonly Metric[], every: Duration): IMetric =>
  new MathExpression({
    expression: parts.map((_, i) => `FILL(m${i}, 0)`).join(' + '),
    usingMetrics: Object.fromEntries(parts.map((part, i) => [`m${i}`, part])),
    period: every,
  });

/** What it means for people when a function fails. */
const failing: Readonly<Record<FunctionName, (address: string) => string>> = {
  'receive-mail': (address) =>
    `Mail to ${address} is not taken in: who writes now waits for an acknowledgement. It is tried again.`,
  'public-web': () =>
    'The form failed people who wanted to send a request: it may be lost unless they try again or write a mail.',
  console: () => 'Staff could not open the console: who had it open works on, the others wait.',
  'staff-api': () => 'Staff could not read or work cases: answers are delayed.',
  'show-original': () => 'Staff could not see mails as they came; their text and the raw mail are there.',
  'notices-api': () =>
    'Staff could not write, approve or stop notices to many people: whoever must be told waits.',
  'send-letters': () =>
    'Letters do not go out: people wait for their acknowledgement or answer. They are tried again.',
  'print-letters': () =>
    'Printed letters are not set: people who are told by post wait. They are tried again.',
  'take-feedback': () =>
    'What became of letters is not written down: bounces go unseen until it works again.',
  'publish-events': () => 'Other systems are not told what changed: their work waits. It is tried again.',
  'keep-watch': () =>
    'Nobody looks after overlooked letters and overdue items, and no test mail proves that mail arrives.',
  'run-notices': () =>
    'A notice does not get on: its list of people is not read, or people are not told. It is tried again each minute.',
};
