import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { lockDataDirectory } from '../../store/data-dir-lock.ts';
import { doctorCommand } from './doctor.ts';
import type { Finding } from './doctor-checks.ts';

const folder = mkdtempSync(join(tmpdir(), 'bar-raiser-doctor-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function examine(env: Record<string, string>, json = true) {
  let text = '';
  const stdout = new Writable({
    write(chunk, _encoding, done) {
      text += chunk;
      done();
    },
  });
  const io = { stdin: process.stdin, stdout, stderr: stdout, env: { PORT: '0', ...env } };
  const code = await doctorCommand({ json }, io as never);
  const { findings } = json ? (JSON.parse(text) as { findings: Finding[] }) : { findings: [] };
  const of = (name: string) => findings.filter((finding) => finding.name === name);
  return { code, text, of };
}

describe('bar-raiser doctor', () => {
  it('finds nothing wrong with an installation that was never started', async () => {
    const dataDir = join(folder, 'new');
    const { code, text } = await examine({ DATA_DIR: dataDir }, false);
    expect([code, text]).toEqual([
      0,
      expect.stringMatching(/ok +Node\.js[\s\S]*created with the first start/),
    ]);
  });

  it.each([
    [{ PORT: 'eighty' }, 'Settings', /PORT/],
    [{ DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:1/none' }, 'Database', /ECONNREFUSED/],
    [{ HOST: '0.0.0.0' }, 'API keys', /keys create/],
    [{ ANTHROPIC_API_KEY: 'x', ANTHROPIC_BASE_URL: 'http://127.0.0.1:1' }, 'Provider', /does not answer/],
  ])('names what is wrong: %j', async (env, name, detail) => {
    const { code, text, of } = await examine({
      DATA_DIR: join(folder, 'wrong'),
      ...(env as Record<string, string>),
    });
    expect(code).toBe(1);
    expect(of(name)).toEqual([{ name, state: 'wrong', detail: expect.stringMatching(detail) }]);
    expect(text).not.toContain('secret');
  });

  it('tells a port that is taken, a file in the way and a provider that refuses the key', async () => {
    const server = createServer((_, response) => void response.writeHead(401).end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const { of } = await examine({
      DATA_DIR: file,
      HOST: '127.0.0.1',
      PORT: String(port),
      ANTHROPIC_API_KEY: 'sk-ant-wrong-wrong-wrong-wrong',
      ANTHROPIC_BASE_URL: `http://127.0.0.1:${port}`,
    });
    await new Promise((closed) => server.close(closed));
    expect(of('Port')[0]).toMatchObject({ state: 'wrong', detail: expect.stringContaining('EADDRINUSE') });
    expect(of('Data directory')[0]!.state).toBe('wrong');
    expect(of('Provider')[0]).toMatchObject({
      state: 'wrong',
      detail: expect.stringContaining('refuses the key'),
    });
  });

  it('asks the server that has the data open', async () => {
    const dataDir = join(folder, 'owned');
    const server = createServer((_, response) => void response.writeHead(200).end('{}'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const lock = lockDataDirectory(dataDir);
    lock.announce({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
    const { code, of } = await examine({ DATA_DIR: dataDir });
    lock.release();
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    expect([code, of('Database')[0]!.detail]).toEqual([0, expect.stringContaining('which is ready')]);
  });
});
