// The package as npm packs it, in a program of somebody else's: it type-checks against `bar-raiser/client` and talks to
// a server with it. Nothing is fetched: the tarball is unpacked by hand, and what the client depends on is linked.
import { execFile, execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServerProcess } from '../support/server-process.ts';

const run = promisify(execFile);
const root = mkdtempSync(join(tmpdir(), 'bar-raiser-package-'));
const consumer = join(root, 'consumer');
const installed = join(consumer, 'node_modules', 'bar-raiser');
const tsc = resolve('node_modules/.bin/tsc');
/** What the client's types and code name besides themselves. */
const DEPENDENCIES = ['zod'];

const PROGRAM = `
import { ApiError, createClient, type Critique, type Interview } from 'bar-raiser/client';

const client = createClient({ baseUrl: process.argv[2]! });
const begun: Interview = await client.createInterview({ walkthroughId: 'unpopular-opinion', mode: 'coaching' });
const answered = await client.answerInterview(begun.id, {
  answer: 'I pulled six months of rollbacks and wrote the runbook myself.',
  turn: begun.turn,
});
const critique: Critique | undefined = answered.critique;
// @ts-expect-error there is no such mode
const wrong = () => client.createInterview({ walkthroughId: 'x', mode: 'gentle' });
const missing = await client.getInterview('nothing').catch((error: unknown) =>
  error instanceof ApiError ? error.code : 'another error',
);
const told: string[] = [];
for await (const event of client.streamAnswer(begun.id, {
  answer: 'I then told her what it had cost us: 4 rollbacks a month became 1.',
  turn: answered.turn,
})) {
  told.push(event.event);
  if (event.event === 'done') event.data.message.text.trim();
}
console.log(JSON.stringify([answered.turn, critique?.verdict !== undefined, missing, typeof wrong, told.at(-1)]));
`;

beforeAll(async () => {
  // A copy of what gets packed, so that a build of the checkout's own is left alone.
  const source = join(root, 'source');
  mkdirSync(source);
  for (const name of ['package.json', 'README.md', 'LICENSE', 'bin']) {
    cpSync(name, join(source, name), { recursive: true });
  }
  // What must stay out.
  for (const decoy of ['.env', 'src/secret.ts', 'test/some.test.ts', '.data/db']) {
    mkdirSync(dirname(join(source, decoy)), { recursive: true });
    writeFileSync(join(source, decoy), 'decoy');
  }
  execFileSync(tsc, ['-p', 'tsconfig.build.json', '--outDir', join(source, 'dist')], { stdio: 'inherit' });
  const packed = await run('npm', ['pack', '--ignore-scripts', '--json'], { cwd: source });
  const [{ filename }] = JSON.parse(packed.stdout) as [{ filename: string }];
  mkdirSync(installed, { recursive: true });
  await run('tar', ['-xzf', join(source, filename), '-C', installed, '--strip-components=1']);
  for (const name of DEPENDENCIES)
    symlinkSync(resolve('node_modules', name), join(consumer, 'node_modules', name));
  writeFileSync(join(consumer, 'package.json'), '{"type":"module"}');
  writeFileSync(join(consumer, 'program.ts'), PROGRAM);
}, 120_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the package', () => {
  it('holds the program and its compiled code, and no sources, tests or secrets', () => {
    expect(readdirSync(installed).toSorted()).toEqual([
      'LICENSE',
      'README.md',
      'bin',
      'dist',
      'package.json',
    ]);
    expect(existsSync(join(installed, 'dist/src/client/index.d.ts'))).toBe(true);
    const files = readdirSync(join(installed, 'dist'), { recursive: true }).map(String);
    expect(
      files.filter((name) => /\.test\.|(?:^|\/)\.env|\.ts$/.test(name) && !name.endsWith('.d.ts')),
    ).toEqual([]);
  });

  it.each(['nodenext', 'bundler'])(
    'type-checks in a strict program that resolves modules as %s',
    async (how) => {
      const module = how === 'bundler' ? 'esnext' : 'nodenext';
      const options = [
        '--strict',
        '--noEmit',
        '--target',
        'es2022',
        '--lib',
        'es2024,dom',
        '--types',
        'node',
      ];
      const typeRoots = ['--typeRoots', resolve('node_modules/@types')];
      const args = [...options, ...typeRoots, '--module', module, '--moduleResolution', how, 'program.ts'];
      const { stdout } = await run(tsc, args, { cwd: consumer }).catch((error: { stdout: string }) => error);
      expect(stdout).toBe('');
    },
    60_000,
  );

  it('works: an interview begun, answered and not found', { timeout: 120_000 }, async () => {
    await using server = await startServerProcess(join(root, 'data'));
    // Node strips the types of programs, though not of packages: those have to be compiled.
    const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
    const { stdout } = await run(process.execPath, [...flags, 'program.ts', server.url], { cwd: consumer });
    expect(JSON.parse(stdout)).toEqual([2, true, 'interview_not_found', 'function', 'done']);
  });
});
