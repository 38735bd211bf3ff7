// `npm run kill-test -- --kills 50`: `kill -9` of the program with three answers on their way, at random moments, on both
// databases (`--store embedded` or `postgres` for one). Exit code 1 when anything acknowledged is lost, an answer is
// there twice or an interview does not go on.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { seededRandom } from '../../evals/lib/statistics.ts';
import { describeMachine, print, quantile } from '../bench/report.ts';
import { createDatabase, findPostgres } from '../support/postgres.ts';
import { type KillReport, killRounds } from './kill-rounds.ts';

const SHOW_EVERY = 10;

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    store: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) {
  print(`Usage: npm run kill-test -- [options]

Kills the program with three answers on their way, again and again, and starts it again.
Exit code 1 when an acknowledged answer is lost or doubled, or an interview does not go on.

  --kills N                   how often, on each database (default 50)
  --seed N                    the same moments again (default 1)
  --store embedded|postgres   default: both, PostgreSQL at TEST_DATABASE_URL where there is one`);
  process.exit();
}
print(describeMachine());
const met: boolean[] = [];
if (values.store !== 'postgres') met.push(await run('the embedded database'));
if (values.store !== 'embedded') {
  const server = await findPostgres();
  if (server === null) {
    print('PostgreSQL: NOT RUN, there is no server at TEST_DATABASE_URL');
    met.push(values.store === undefined);
  } else {
    const database = await createDatabase(server);
    try {
      met.push(await run('PostgreSQL', database.url));
    } finally {
      await database.drop();
    }
  }
}
process.exitCode = met.every(Boolean) ? 0 : 1;

async function run(store: string, databaseUrl?: string): Promise<boolean> {
  print(`${values.kills} kills on ${store}, seed ${values.seed}`);
  const dataDir = mkdtempSync(join(tmpdir(), 'bar-raiser-kill-'));
  try {
    const { found, ...report } = await killRounds({
      kills: Number(values.kills),
      random: seededRandom(Number(values.seed)),
      dataDir,
      ...(databaseUrl !== undefined && { databaseUrl }),
      onRound: (so) => {
        if (so.kills % SHOW_EVERY === 0) print(`  ${describe(so)}`);
      },
    });
    const problems = [...report.problems, ...found.lost, ...found.doubled, ...found.stuck];
    print(`  read back: ${found.interviews} interviews, ${found.turns} answers`);
    print(
      `  ${problems.length === 0 ? 'met   ' : 'MISSED'} nothing lost, doubled or stuck: ${problems.length}`,
    );
    for (const problem of problems.slice(0, 20)) print(`           ${problem}`);
    return problems.length === 0;
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function describe({ kills, moments, boots, waits, problems }: KillReport): string {
  const seconds = (list: readonly number[], q: number) => `${(quantile(list, q) / 1_000).toFixed(1)} s`;
  const when = Object.entries(moments).map(([name, count]) => `${count} ${name}`);
  return (
    `${kills} kills: ${when.join(', ')}; starts ${seconds(boots, 0.5)}, at most ${seconds(boots, 1)}; ` +
    `an interview goes on after ${seconds(waits, 0.5)}, at most ${seconds(waits, 1)}; ${problems.length} problems`
  );
}
