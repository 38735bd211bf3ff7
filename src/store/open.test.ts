import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openStore } from './open.ts';

it.each([undefined, ''])(
  'takes the embedded database when the address of a server is %j',
  async (databaseUrl) => {
    const root = mkdtempSync(join(tmpdir(), 'bar-raiser-open-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    // A data directory that is a file: only the embedded database takes offence.
    const dataDir = join(root, 'file');
    writeFileSync(dataDir, '');
    await expect(openStore({ databaseUrl, dataDir })).rejects.toMatchObject({
      code: 'data_directory_unusable',
    });
  },
);
