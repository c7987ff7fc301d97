// Incidents in the desk table. One change is one transaction, with its own entry in a chain of hashes.
import { randomBytes } from 'node:crypto';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Actor } from '../desk/case-file.ts';
import type { Desk } from '../desk/desk.ts';
import { countsHours, dutiesOf, isPending, nextDue } from '../desk/incidents/duties.ts';
import type { Incident, IncidentChange, IncidentRule } from '../desk/incidents/incident.ts';
import { peopleIn } from '../desk/incidents/incident.ts';
import { riskOf } from '../desk/incidents/owed.ts';
import { incidentReference } from '../desk/incidents/reference.ts';
import { Refusal } from '../desk/refusal.ts';
import { type AuditRow, auditRow, commitmentTo } from './audit.ts';
import { ofKind } from './case-rows.ts';
import type { Audit, Only } from './cases.ts';
import { type IncidentList, incidentListIn, type ListedIncident, placeInRegister } from './incident-list.ts';
import type { Keys } from './keys.ts';
import {
  accessKey,
  accessOfRow,
  auditRowOf,
  incidentKey,
  incidentPartition,
  packed,
  pagesOf,
  type Row,
  seenKey,
  type Table,
  unpacked,
  wholeIncidentAudit,
} from './table.ts';
import { type Condition, isNew, persist, put, transact, type Write } from './transaction.ts';

export interface Incidents {
  find(reference: string): Promise<Incident | undefined>;
  audit(reference: string): Promise<Audit<IncidentRule> | undefined>;
  /** Opens the incident that the origin stands for, once: repeating it gives the incident as it is. */
  begin(origin: string, rule: (reference: string) => IncidentChange): Promise<Incident>;
  /** As that of cases. @throws Refusal `missing` without such an incident, `stale` where `ifVersion` is not its own any more */
  change(reference: string, rule: (incident: Incident) => IncidentChange, only?: Only): Promise<Incident>;
  readonly list: IncidentList;
  recordAccess(reference: string, actor: Actor, at: string): Promise<void>;
}

interface Loaded {
  readonly incident: Incident;
  readonly salt: string;
  readonly auditHead: string;
}

interface IncidentRow {
  readonly reference: string;
  readonly version: number;
  readonly origin: string;
  readonly salt: string;
  readonly auditHead: string;
  readonly item: ListedIncident;
  /** The whole incident as packed JSON. */
  readonly detail: Uint8Array;
}

/** A repeated call is known longer than anybody repeats it. */
const seenSeconds = 366 * 24 * 3600;
const mostCollisions = 8;
/** Far from DynamoDB's 400 KB. */
const mostBytes = 300_000;

export function incidentsIn(
  table: Table,
  keys: () => Promise<Keys>,
  now: () => string,
  desk: Desk,
): Incidents {
  const get = async (Key: Row): Promise<Row | undefined> =>
    (await table.client.send(new GetCommand({ TableName: table.name, Key, ConsistentRead: true }))).Item;

  const load = async (reference: string): Promise<Loaded | undefined> => {
    const row = await get(incidentKey(reference));
    return row && loadedFrom(row as Row & IncidentRow);
  };

  const loadKnown = async (reference: string): Promise<Loaded> => {
    const loaded = await load(reference);
    if (!loaded) throw new Refusal('missing', `There is no incident ${reference}.`);
    return loaded;
  };

  const save = async (
    before: Loaded | undefined,
    { incident, entry }: IncidentChange,
    extra: readonly Write[] = [],
  ): Promise<void> => {
    const text = JSON.stringify(incident);
    const salt = before?.salt ?? randomBytes(16).toString('base64url');
    // The audit holds no words: it answers for all of them.
    const words = commitmentTo(salt, { id: String(incident.version), text });
    const audit = auditRow(entry, incident.version, before?.auditHead ?? '', [words]);
    await transact(table, [
      put(table, rowOf(incident, text, { salt, auditHead: audit.hash }, desk), unchangedSince(before)),
      put(table, auditRowOf(incident.reference, audit, now()), isNew),
      ...extra,
    ]);
  };

  const onceOnly = (reference: string, { once }: Only): readonly Write[] => {
    if (!once) return [];
    const expires = Math.floor(Date.parse(now()) / 1000) + seenSeconds;
    return [put(table, { ...seenKey(once), origin: once, reference, delivery: once, expires }, isNew)];
  };

  const decide = async (
    reference: string,
    rule: (incident: Incident) => IncidentChange,
    only: Only,
  ): Promise<Incident> => {
    // What tells that it was done is read after the incident: where it is missing, the incident is without the change too.
    const before = await loadKnown(reference);
    if (only.once && (await get(seenKey(only.once)))) return before.incident;
    if (only.ifVersion !== undefined && before.incident.version !== only.ifVersion)
      throw new Refusal(
        'stale',
        `Incident ${reference} changed meanwhile. Read it again and repeat what is still right.`,
      );
    const change = rule(before.incident);
    await save(before, change, onceOnly(reference, only));
    return change.incident;
  };

  return {
    find: async (reference) => (await load(reference))?.incident,

    audit: incidentAuditsIn(table),

    async begin(origin, rule) {
      const ring = await keys();
      for (let collision = 0; collision < mostCollisions; collision++) {
        const reference = incidentReference(ring.reference(origin, collision));
        const change = rule(reference);
        const saved = await persist(() => save(undefined, change), isIncident);
        if (!saved) return change.incident;
        if (saved.there.origin === origin) return (await loadKnown(reference)).incident;
      }
      throw new Error('every reference of this origin is taken');
    },

    async change(reference, rule, only = {}) {
      const changed = await persist(
        () => decide(reference, rule, only),
        ({ SK }) => SK === 'SEEN',
      );
      return 'there' in changed ? (await loadKnown(reference)).incident : changed;
    },

    list: incidentListIn(table),

    async recordAccess(reference, actor, at) {
      const row = { ...accessKey(reference, at, randomBytes(4).toString('hex')), actor };
      await table.client.send(new PutCommand({ TableName: table.name, Item: row }));
    },
  };
}

/** Reading what was done to an incident needs neither keys nor the operator's settings. */
export const incidentAuditsIn = (table: Table) => async (reference: string) => {
  const rows: Row[] = [];
  const pages = pagesOf(table, {
    KeyConditionExpression: 'PK = :incident AND SK BETWEEN :from AND :to',
    ExpressionAttributeValues: {
      ':incident': incidentKey(reference).PK,
      ':from': wholeIncidentAudit[0],
      ':to': wholeIncidentAudit[1],
    },
    ConsistentRead: true,
  });
  for await (const page of pages) rows.push(...page.rows);
  const row = rows.find(isIncident);
  return (
    row && {
      rows: ofKind<AuditRow<IncidentRule>>(rows, 'AUDIT#'),
      head: String(row.auditHead),
      accesses: ofKind(rows, 'ACCESS#').map(accessOfRow),
    }
  );
};

const isIncident = (row: Row): boolean => row.SK === 'INCIDENT';

const unchangedSince = (before: Loaded | undefined): Condition =>
  before
    ? {
        ConditionExpression: 'version = :before',
        ExpressionAttributeValues: { ':before': before.incident.version },
      }
    : isNew;

/** @throws Refusal `invalid` where its words are more than a row can hold */
function rowOf(
  incident: Incident,
  text: string,
  chain: Pick<IncidentRow, 'salt' | 'auditHead'>,
  desk: Desk,
): Row {
  const detail = packed(text);
  if (detail.byteLength > mostBytes)
    throw new Refusal(
      'invalid',
      'The incident holds too many words. Keep long texts elsewhere, and say where.',
    );
  const { reference, version, origin } = incident;
  const item = listedIncident(incident, desk);
  const row: IncidentRow = { reference, version, origin, ...chain, item, detail };
  return {
    ...incidentKey(reference),
    ...row,
    GSI1PK: incidentPartition(item.closedAt === null ? 'open' : 'closed'),
    GSI1SK: placeInRegister(item),
  };
}

const loadedFrom = ({ detail, salt, auditHead }: IncidentRow): Loaded => ({
  incident: JSON.parse(unpacked(detail)) as Incident,
  salt,
  auditHead,
});

function listedIncident(incident: Incident, desk: Desk): ListedIncident {
  const duties = dutiesOf(incident, desk);
  const pending = incident.state === 'closed' ? [] : duties.filter(isPending);
  const { reference, state, openedAt, facts, closedAt } = incident;
  return {
    reference,
    title: facts.title,
    state,
    awareAt: facts.awareAt,
    openedAt,
    people: peopleIn(facts.affected),
    risk: riskOf(incident) ?? null,
    nextDue: nextDue(pending),
    hoursEnd: nextDue(pending.filter(countsHours)),
    pending: pending.length,
    closedAt: closedAt ?? null,
  };
}
