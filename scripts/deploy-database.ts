// Deploy commands for a database that a Worker uses, since a Worker cannot read files:
//   npm run deploy:migrate   brings its tables up to date
//   npm run deploy:seed      makes its built-in walkthroughs those of seeds/walkthroughs
// Both take DATABASE_URL, the address of the database itself and not of a pool before it, and may be repeated.
import { fileURLToPath } from 'node:url';
import { loadSeeds } from '../src/services/seeds/load.ts';
import { migratePostgres } from '../src/store/migrate.ts';
import { openPostgresStore } from '../src/store/postgres.ts';

const STEPS: Record<string, (url: string) => Promise<string>> = {
  async migrate(url) {
    await migratePostgres(url);
    return 'The tables are up to date.';
  },
  async seed(url) {
    const walkthroughs = await loadSeeds(fileURLToPath(new URL('../seeds/walkthroughs', import.meta.url)));
    const store = openPostgresStore({ url, max: 2 });
    try {
      const { added, changed, removed } = await store.syncBuiltins(walkthroughs);
      return `${walkthroughs.length} walkthroughs: ${added} added, ${changed} changed, ${removed} removed.`;
    } finally {
      await store.close();
    }
  },
};

const step = STEPS[process.argv[2] ?? ''];
const url = process.env.DATABASE_URL;
if (step === undefined || !url || !URL.canParse(url)) {
  process.stderr.write(
    'Set DATABASE_URL (postgres://user:password@host:5432/database) and run `npm run deploy:migrate` or `npm run deploy:seed`.\n',
  );
  process.exitCode = 2;
} else {
  try {
    process.stdout.write(`${await step(url)}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
