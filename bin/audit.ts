// npm run audit:verify: every audit chain, and each against the heads that were kept outside of the table. Exit 1 on a break.
import { breakInWords, checkAudits } from '../functions/adapters/audit-check.ts';
import { casesIn } from '../functions/adapters/cases.ts';
import { incidentAuditsIn } from '../functions/adapters/incidents.ts';
import { keptProofsIn } from '../functions/adapters/kept-proofs.ts';
import { noticeAuditsIn } from '../functions/adapters/notices.ts';
import { tableOf } from '../functions/adapters/table.ts';
import { type AuditCommand, auditCommand } from '../lib/commands.ts';
import { whereKept } from '../lib/kept.ts';

/** Reading an audit needs no key. */
const noKeys = () => Promise.reject(new Error('an audit is read without keys'));

async function verify({ names, except }: AuditCommand): Promise<boolean> {
  const kept = await whereKept(names);
  const table = tableOf(kept.dynamo, kept.table);
  const cases = casesIn(table, noKeys, () => new Date().toISOString());
  const incidents = { audit: incidentAuditsIn(table) };
  const notices = { audit: noticeAuditsIn(table) };
  const report = await checkAudits(
    { table, cases, incidents, notices, proofs: keptProofsIn(kept.s3, kept.proofs) },
    except,
  );
  for (const each of report.breaks) console.error(breakInWords(each));
  const { days, heads, entries, erased, verified } = report;
  const known = days.count ? `${heads} heads from ${days.first} to ${days.last}` : 'no heads yet';
  console.error(
    `${report.cases} cases (${erased} erased), ${report.incidents} incidents, ${report.notices} notices, ${entries} entries, ${known}: ${verified ? 'all verify' : `${report.breaks.length} do not verify`}.`,
  );
  console.log(JSON.stringify(report));
  return verified;
}

try {
  process.exitCode = (await verify(auditCommand(process.argv.slice(2)))) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
