// npm run token -- --role officer: a token of the local issuer, for staff or a service (system), alone on stdout.
import { parseArgs } from 'node:util';
import { type Role, roles } from '../functions/contract.ts';
import { issuerAt, staffToken } from './issuer.ts';

const { values } = parseArgs({ options: { role: { type: 'string' }, name: { type: 'string' } } });
const known: readonly Role[] = [...roles, 'system'];
const role = known.find((each) => each === values.role);
if (!role) {
  console.error(`Say who the token is for: --role ${known.join('|')} [--name NAME]`);
  process.exit(1);
}
const { PORT = '3000', DATA_DIR = '.local' } = process.env;
const issuer = await issuerAt(`http://127.0.0.1:${PORT}`, DATA_DIR);
console.log(await staffToken(issuer, role, values.name ?? `local ${role}`));
