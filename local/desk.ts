// The whole desk on this machine: what the template describes, each part by what stands for it here.
import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { httpApi } from './api-gateway.ts';
import { awsServer } from './aws.ts';
import { makeTable, startEngine } from './dynamodb.ts';
import { issuerAt, signIn } from './issuer.ts';
import { at, listAt, numberAt, only, textAt } from './json.ts';
import { type Lambda, lambdasOf } from './lambda.ts';
import { deliver, localPages } from './local-pages.ts';
import { type AccessKey, bucketsOf, s3Server } from './s3.ts';
import { startSchedules } from './scheduler.ts';
import { secretsServer } from './secrets-manager.ts';
import { answerJson, close, type Handler, listen, serverOf } from './servers.ts';
import { outboxIn, sesServer } from './ses.ts';
import { type Arrival, inboundOf, smtpDoor } from './ses-inbound.ts';
import { type Queue, queuesOf, topicsOf } from './sqs.ts';
import { followStream } from './streams.ts';
import { type Synthesis, synthesised } from './synthesis.ts';
import { region } from './template.ts';

export interface DeskSettings {
  /** Folder of all that the desk keeps; without it the desk is a fresh one. */
  readonly dataDir: string;
  /** 0 for any free one. */
  readonly port: number;
  readonly smtpPort: number;
  /** Takes a line for the terminal. */
  readonly tell: (line: string) => void;
  /** Instead of the stack of this project; takes the address of the desk. */
  readonly synthesis?: (url: string) => Synthesis;
}
export type RunningDesk = Awaited<ReturnType<typeof startDesk>>;

/** @throws Error with a sentence for the operator: port or folder taken, something unknown in the template */
export async function startDesk(settings: DeskSettings) {
  const ends: (() => unknown)[] = [];
  /** Lets what runs end. What waits is still there at the next start. */
  const stop = async (): Promise<void> => {
    for (const end of ends.splice(0).reverse()) await end();
  };
  try {
    return { ...(await start(settings, ends)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** @param ends is given what must be undone at the end, the last first */
async function start({ port, smtpPort, tell, ...settings }: DeskSettings, ends: (() => unknown)[]) {
  const dataDir = resolve(settings.dataDir);
  const kept = (name: string): string => join(dataDir, name);
  let handle: Handler = async (_, response) =>
    answerJson(response, 503, { message: 'The desk is still starting.' });
  const web = serverOf((request, response) => handle(request, response));
  const url = `http://127.0.0.1:${await listen(web, port, 'PORT')}`;
  ends.push(() => close(web));
  const smtp = await smtpDoor(smtpPort);
  ends.push(smtp.stop);
  const engine = await startEngine(kept('dynamodb'), () =>
    tell('The table engine ended. Start the desk again.'),
  );
  ends.push(engine.stop);

  const synthesis = settings.synthesis?.(url) ?? (await synthesised(url, tell));
  const { template } = synthesis;
  const { name } = await makeTable(engine.call, template);
  const queues = await queuesOf(template, kept('queues'));
  const topics = topicsOf(template, queues);
  const fileOf = bucketsOf(template, kept('s3'));
  const inbound = inboundOf(template, topics, fileOf);
  const outbox = outboxIn(kept('outbox'));

  const key = { accessKeyId: 'local', secretAccessKey: randomBytes(16).toString('hex') };
  const actions = sesServer(template, topics, inbound, kept('outbox'), outbox);
  const targets = secretsServer(template, kept('keys'));
  const aws = awsServer({ targets, actions, s3: s3Server(fileOf, key) });
  const services = `http://127.0.0.1:${await listen(aws, 0, '')}`;
  ends.push(() => close(aws));
  const lambdas = lambdasOf(synthesis, environment(services, engine.endpoint, key), kept('logs'), tell);
  for (const lambda of lambdas) ends.push(lambda.stop);
  const issuer = await issuerAt(url, dataDir);
  const table = { endpoint: engine.endpoint, name };
  const [api, staff] = [httpApi(template, lambdas, issuer), signIn(issuer)];
  const pages = localPages(outbox, inbound, { dataDir, table, addresses: inbound.addresses });

  ends.push(startSchedules(template, lambdas));
  for (const queue of queues) ends.push(queue.stop);
  for (const { id, properties } of template('AWS::Lambda::EventSourceMapping')) {
    only(properties, mappingProperties);
    const lambda = lambdas.find(({ arn }) => arn.endsWith(`:${textAt(properties, 'FunctionName')}`));
    const [from, failures] = ['EventSourceArn', 'DestinationConfig.OnFailure.Destination'].map((path) =>
      queues.find(({ arn }) => arn === at(properties, path)),
    );
    if (lambda && from) feed(from, properties, lambda);
    else if (lambda && failures)
      ends.push(
        followStream({
          call: engine.call,
          table: name,
          lambda,
          mapping: properties,
          giveUp: failures.send,
          place: kept(`streams/${id}`),
        }),
      );
    else throw new Error(`local/ cannot run the event source ${id}`);
  }
  ends.push(() => Promise.all([close(web), smtp.stop()]));

  handle = async (request, response) => {
    // A page from elsewhere whose name was made to point here must not read the desk.
    const isOurs = /^(127\.0\.0\.1|localhost)(:|$)/.test(request.headers.host ?? '');
    if (!isOurs) return answerJson(response, 421, { message: 'This desk is for this machine only.' });
    if (/^\/_local\/(oidc|sign-in)\//.test(request.url ?? '')) return staff(request, response);
    return (request.url?.startsWith('/_local/') ? pages : api)(request, response);
  };
  smtp.open(inbound);
  const deliverTo = (arrival: Arrival) => deliver(inbound, arrival);
  return {
    url,
    smtpPort: smtp.port,
    addresses: inbound.addresses,
    table,
    outbox,
    deliver: deliverTo,
    issuer,
  };
}

const mappingProperties =
  'BatchSize BisectBatchOnFunctionError DestinationConfig EventSourceArn FilterCriteria FunctionName ' +
  'FunctionResponseTypes MaximumRecordAgeInSeconds MaximumRetryAttempts ScalingConfig StartingPosition';

/** Queue → function, with reports of what failed in a batch where the template asks for them. */
function feed(queue: Queue, mapping: unknown, lambda: Lambda): void {
  const reports = listAt(mapping, 'FunctionResponseTypes').includes('ReportBatchItemFailures');
  queue.consume(numberAt(mapping, 'BatchSize'), async (Records) => {
    const result = await lambda.invoke({ Records });
    const failures = reports ? listAt(result, 'batchItemFailures') : [];
    return failures.map((failure) => textAt(failure, 'itemIdentifier'));
  });
}

/** What AWS puts beside a function's own settings, and where its services are. */
const environment = (services: string, dynamodb: string, { accessKeyId, secretAccessKey }: AccessKey) => ({
  AWS_REGION: region,
  AWS_ACCESS_KEY_ID: accessKeyId,
  AWS_SECRET_ACCESS_KEY: secretAccessKey,
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
  AWS_ENDPOINT_URL: services,
  AWS_ENDPOINT_URL_DYNAMODB: dynamodb,
  TZ: ':UTC',
});
