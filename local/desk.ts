// The whole desk on this machine: what the template describes, each part by what stands for it here.
import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { httpApi } from './api-gateway.ts';
import { awsServer } from './aws.ts';
import { keptIn } from './durable.ts';
import { makeTables, startEngine } from './dynamodb.ts';
import { eventBusServer } from './event-bus.ts';
import { guardBy, guardedTables, type Permits } from './guard.ts';
import { issuerAt, signIn } from './issuer.ts';
import { at, only, textAt } from './json.ts';
import { lambdasOf, startSchedules } from './lambda.ts';
import { deliver, localPages } from './local-pages.ts';
import { bucketsOf, s3Server } from './s3.ts';
import { secretsServer } from './secrets-manager.ts';
import { answerJson, close, type Handler, listen, serverOf } from './servers.ts';
import { type Sent, sesServer } from './ses.ts';
import { type Arrival, type Inbound, inboundOf, smtpDoor } from './ses-inbound.ts';
import { queuesOf, sqsServer, topicsOf } from './sqs.ts';
import { followStream } from './streams.ts';
import { type Synthesis, synthesised } from './synthesis.ts';
import { region, type Template } from './template.ts';

/**
 * `dataDir`: all that the desk keeps; port 0: any free one; `synthesis`: instead of the stack, for this address of a desk;
 * `permits`: who asks whether a function may make a call.
 */
type Settings = Places & {
  tell(line: string): void;
  synthesis?(url: string): Synthesis;
  permits?(template: Template): Permits;
};
type Places = { readonly dataDir: string; readonly port: number; readonly smtpPort: number };

/** @throws Error with a sentence for the operator: port or folder taken, something unknown in the template */
export async function startDesk({ port, smtpPort, tell, ...settings }: Settings) {
  await using ends = new AsyncDisposableStack();
  const kept = (...names: string[]): string => join(resolve(settings.dataDir), ...names);
  let handle: Handler = async (_, response) => answerJson(response, 503, { message: 'Still starting.' });
  const web = serverOf((request, response) => handle(request, response));
  const url = `http://127.0.0.1:${await listen(web, port, 'PORT')}`;
  ends.defer(() => close(web));
  let opened: Inbound | undefined;
  const smtp = await smtpDoor(smtpPort, () => opened);
  ends.defer(smtp.stop);
  const engine = await startEngine(kept('dynamodb'));
  ends.defer(engine.stop);
  const synthesis = settings.synthesis?.(url) ?? synthesised(url, tell);
  const { template } = synthesis;
  const name = await makeTables(engine.call, template);
  const queues = queuesOf(template, kept('queues'));
  const topics = topicsOf(template, queues);
  const fileOf = bucketsOf(template, kept('s3'));
  const inbound = inboundOf(template, topics, fileOf);
  const outbox = keptIn<Sent>(kept('outbox'));
  const secretAccessKey = randomBytes(16).toString('hex');
  // Each function shows a name of its own, and the operator's commands, which may do all, another.
  const callers = ['local', ...template('AWS::Lambda::Function').map(({ ref }) => ref)];
  const actions = sesServer(template, topics, inbound, kept('outbox'), outbox);
  const events = eventBusServer(template, kept('events.jsonl'));
  const targets = { ...secretsServer(template, kept('keys')), ...events, ...sqsServer(queues) };
  const guard = settings.permits && guardBy(settings.permits(template), template);
  const aws = awsServer(targets, actions, s3Server(fileOf, { callers, secretAccessKey }), guard);
  const AWS_ENDPOINT_URL = `http://127.0.0.1:${await listen(aws, 0)}`;
  const tables = guard && guardedTables(engine.endpoint, guard);
  const AWS_ENDPOINT_URL_DYNAMODB = tables ? `http://127.0.0.1:${await listen(tables, 0)}` : engine.endpoint;
  if (tables) ends.defer(() => close(tables));
  const endpoints = { AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_DYNAMODB };
  const environment = {
    AWS_REGION: region,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    ...endpoints,
    TZ: ':UTC',
  };
  ends.defer(() => close(aws));
  const lambdas = lambdasOf(synthesis, environment, kept('logs'), tell);
  for (const lambda of lambdas) ends.defer(lambda.stop);
  const issuer = await issuerAt(url, kept());
  const told = template('AWS::Lambda::Function').map((each) => at(each, 'properties.Environment.Variables'));
  const settingsTold = Object.assign({}, ...told);
  const { MAIL_BUCKET: mails, PROOF_BUCKET: proofs, RECIPIENTS_TABLE: people } = settingsTold;
  const { DESK: desk, KEY_RING: keyRing } = settingsTold;
  const table = { endpoint: engine.endpoint, name, people };
  const buckets = { endpoint: AWS_ENDPOINT_URL, mails, proofs };
  const [bus = ''] = template('AWS::Events::EventBus').map(({ ref }) => ref);
  const waiting = { names: queues.map(({ ref }) => ref), bus };
  const about = {
    queues: waiting,
    desk,
    keyRing,
    url,
    smtpPort: smtp.port,
    addresses: inbound.addresses,
    table,
    buckets,
  };
  const [api, pages] = [httpApi(template, lambdas, issuer), localPages(outbox, inbound, about)];
  let staff: Promise<Handler> | undefined; // loaded when somebody first signs in: most runs never do

  const stopping = new AbortController();
  ends.defer(startSchedules(template, lambdas));
  for (const queue of queues) ends.defer(queue.stop);
  for (const { id, properties: mapping } of template('AWS::Lambda::EventSourceMapping')) {
    only(mapping, mappingProperties);
    const lambda = lambdas.find(({ arn }) => arn.endsWith(`:${textAt(mapping, 'FunctionName')}`));
    const queueAt = (path: string) => queues.find(({ arn }) => arn === at(mapping, path));
    const queue = queueAt('EventSourceArn');
    const giveUp = queueAt('DestinationConfig.OnFailure.Destination')?.send;
    if (!lambda || (!queue && !giveUp)) throw new Error(`local/ cannot run the event source ${id}`);
    const source = { call: engine.call, table: name, lambda, mapping, place: kept('streams', `${id}.json`) };
    if (queue) queue.feed(lambda, mapping);
    const following = giveUp && followStream({ ...source, giveUp }, stopping.signal);
    ends.defer(() => following);
  }
  ends.defer(() => stopping.abort());
  ends.defer(() => Promise.all([close(web), smtp.stop()]).then(() => undefined));

  handle = async (request, response) => {
    // A page from elsewhere whose name was made to point here must not read the desk.
    const isOurs = /^(127\.0\.0\.1|localhost)(:|$)/.test(request.headers.host ?? '');
    if (!isOurs) return answerJson(response, 421, { message: 'This desk is for this machine only.' });
    const [, part] = /^\/_local\/(oidc|sign-in)?/.exec(request.url ?? '') ?? [undefined, 'api'];
    if (part && part !== 'api') staff ??= signIn(issuer);
    return (part === 'api' ? api : part && staff ? await staff : pages)(request, response);
  };
  opened = inbound;
  const running = ends.move();
  /** Lets what runs end. What waits is still there at the next start. */
  const stop = () => running.disposeAsync();
  const take = (arrival: Arrival) => deliver(inbound, arrival);
  /** Runs a function that a schedule wakes, before its time. */
  const wake = async (name: string): Promise<void> => {
    await lambdas.find((lambda) => lambda.name === name)?.invoke({});
  };
  return { ...about, outbox, issuer, deliver: take, wake, stop, [Symbol.asyncDispose]: stop };
}

const mappingProperties =
  'BatchSize BisectBatchOnFunctionError DestinationConfig EventSourceArn FilterCriteria FunctionName ' +
  'FunctionResponseTypes MaximumRecordAgeInSeconds MaximumRetryAttempts ScalingConfig StartingPosition';
