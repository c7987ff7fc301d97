// npm start: the whole desk on this machine.
import { startDesk } from './desk.ts';

const { PORT = '3000', SMTP_PORT = '2525', DATA_DIR = '.local' } = process.env;
const tell = (line: string): void => console.log(line);

try {
  if (Number(process.versions.node.split('.')[0]) < 24)
    throw new Error(`Privacy Desk needs Node 24 or newer; this is ${process.version}.`);
  const desk = await startDesk({ dataDir: DATA_DIR, port: Number(PORT), smtpPort: Number(SMTP_PORT), tell });
  tell(`Privacy Desk is ready
  form        ${desk.url}/
  staff API   ${desk.url}/v1   (token: npm run --silent token -- --role officer)
  sent mail   ${desk.url}/_local/
  mail in     127.0.0.1:${desk.smtpPort} by SMTP, for ${desk.addresses.join(', ')}
  data        ${DATA_DIR}   (remove it for a fresh desk)`);
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, async () => {
      tell('Stopping …');
      await desk.stop();
      process.exit(0);
    });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
