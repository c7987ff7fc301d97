// npm start: the whole desk on this machine.

const { PORT = '3000', SMTP_PORT = '2525', DATA_DIR = '.local' } = process.env;
try {
  if (Number.parseInt(process.versions.node, 10) < 24)
    throw new Error(`Privacy Desk needs Node 24 or newer; this is ${process.version}.`);
  const { startDesk } = await import('./desk.ts');
  const places = { dataDir: DATA_DIR, port: Number(PORT), smtpPort: Number(SMTP_PORT) };
  const { url, smtpPort, addresses, stop } = await startDesk({ ...places, tell: console.log });
  console.log(`Privacy Desk is ready
  form        ${url}/
  console     ${url}/staff/
  staff API   ${url}/v1   (token: npm run --silent token -- --role officer)
  sent mail   ${url}/_local/
  mail in     127.0.0.1:${smtpPort} by SMTP, for ${addresses.join(', ')}
  data        ${DATA_DIR}   (remove it for a fresh desk)`);
  const end = () => stop().then(() => process.exit(0));
  process.once('SIGINT', end).once('SIGTERM', end);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
