// `npm run record:example`: plays an interview against the real service, over HTTP, without a model, and writes
// what it said to the file that the web app's example shows. The answers are those of test/support/example-interview.ts.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { playExample } from '../test/support/example-interview.ts';
import { startServerProcess } from '../test/support/server-process.ts';

const target = fileURLToPath(new URL('../src/web/screens/example/recorded.json', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const dataDir = mkdtempSync(join(tmpdir(), 'bar-raiser-example-'));
const server = await startServerProcess(join(dataDir, 'data'));
try {
  const played = await playExample((path, init) => fetch(server.url + path, init));
  const recorded = { recordedAt: new Date().toISOString(), version, ...played };
  writeFileSync(target, `${JSON.stringify(recorded, null, 2)}\n`);
  process.stdout.write(
    `Recorded ${played.interview.transcript.length} messages: ${played.debrief.verdict}\n`,
  );
} finally {
  await server.stop('SIGTERM');
  rmSync(dataDir, { recursive: true, force: true });
}
