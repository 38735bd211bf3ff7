import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import type { ApiKey } from '../../src/contract/access.ts';
import { type ServerProcess, startServerProcess } from '../support/server-process.ts';

const binary = fileURLToPath(new URL('../../bin/bar-raiser.mjs', import.meta.url));
const dataDir = mkdtempSync(join(tmpdir(), 'bar-raiser-keys-'));
let server: ServerProcess | undefined;
afterAll(async () => {
  await server?.stop('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

interface Run {
  code: number;
  stdout: string;
  stderr: string;
}
const bar = (...args: string[]): Promise<Run> =>
  promisify(execFile)(process.execPath, [binary, ...args], {
    env: { ...process.env, DATABASE_URL: '', DATA_DIR: dataDir, HOST: '', PORT: '0' },
  }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  );
const status = async (key?: string, path = '/v1/walkthroughs') =>
  (
    await fetch(`${server!.url}${path}`, {
      headers: key === undefined ? {} : { authorization: `Bearer ${key}` },
    })
  ).status;

describe('bar-raiser keys', () => {
  it('opens a server to others only with a key, and ends a key at once', { timeout: 240_000 }, async () => {
    // Nobody can reach a server from elsewhere before there is a key.
    const refused = await bar('serve', '--host', '0.0.0.0');
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('bar-raiser keys create')]);

    // Without a server.
    const made = await bar('keys', 'create', '--tenant', 'acme', '--name', 'offline', '--expires', '90d');
    expect(made.code).toBe(0);
    const key = made.stdout.trim();
    expect(key).toMatch(/^br_live_[0-9A-Za-z]{48}$/);
    expect(made.stderr).toContain('only time it is shown');

    server = await startServerProcess(dataDir, { HOST: '0.0.0.0' });
    expect([await status(), await status(key), await status(`${key.slice(0, -1)}_`)]).toEqual([
      401, 200, 401,
    ]);
    expect(await status(key, '/v1/keys')).toBe(403);

    // Through the server, which has the data directory open.
    const other = (
      await bar('keys', 'create', '--name', 'online', '--scopes', 'catalogue:read')
    ).stdout.trim();
    expect([await status(other), await status(other, '/v1/interviews')]).toEqual([200, 403]);
    const listed = await bar('keys', 'list', '--json');
    const keys = JSON.parse(listed.stdout) as ApiKey[];
    expect(keys.map(({ name, tenantId, status: state }) => [name, tenantId, state])).toEqual([
      ['offline', 'acme', 'active'],
      ['online', 'local', 'active'],
    ]);
    expect(listed.stdout).not.toContain(key.slice(20));
    expect(keys[0]!.lastUsedAt).toBeDefined();
    expect((await bar('keys', 'list')).stdout).toContain('offline');

    expect((await bar('keys', 'revoke', keys[0]!.id)).code).toBe(0);
    expect([await status(key), await status(other)]).toEqual([401, 200]);
    expect((await bar('keys', 'revoke', 'nobody0000')).code).toBe(1);
    expect((await bar('keys', 'create', '--name', 'x', '--scopes', 'everything')).code).toBe(2);

    // Other commands work as before: the data directory is theirs.
    expect((await bar('interview', '--resume')).stderr).not.toMatch(/API key/);

    await server.stop('SIGTERM');
    const files = readdirSync(dataDir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
    for (const secret of [key, other]) expect(files.some((file) => file.includes(secret))).toBe(false);
  });
});
