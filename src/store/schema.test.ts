import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api';
import { expect, it } from 'vitest';
import { migrationsFolder } from './migrate.ts';
import * as schema from './schema.ts';

it('has a migration for everything in the schema', async () => {
  const meta = join(migrationsFolder, 'meta');
  const latest = readdirSync(meta)
    .filter((file) => file.endsWith('_snapshot.json'))
    .toSorted()
    .at(-1)!;
  const migrated = JSON.parse(readFileSync(join(meta, latest), 'utf8'));
  // What `npx drizzle-kit generate` would write now.
  expect(await generateMigration(migrated, generateDrizzleJson(schema, migrated.id))).toEqual([]);
});
