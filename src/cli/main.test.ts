import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../entry.node.ts';
import { readConfig } from './backend.ts';
import { main } from './main.ts';

const page = (name: string) =>
  fileURLToPath(new URL(`../../test/fixtures/walkthrough-pages/${name}`, import.meta.url));
const STORY =
  'I disagreed with our director, measured 40 failed builds a week, and wrote the fix myself; it fell to 3.';

/** The database of this file: commands open it one after the other, then a server holds it. */
const folder = mkdtempSync(join(tmpdir(), 'bar-raiser-cli-'));
const dataDir = join(folder, 'data');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(argv: string[], stdin = ''): Promise<{ code: number; stdout: string; stderr: string }> {
  const sink = () => {
    const chunks: string[] = [];
    const stream = new Writable({
      write(chunk, _encoding, done) {
        chunks.push(String(chunk));
        done();
      },
    });
    return Object.assign(stream, { text: () => chunks.join('') });
  };
  const [stdout, stderr] = [sink(), sink()];
  const io = { stdin: Readable.from([stdin]), stdout, stderr, env: { DATA_DIR: dataDir } };
  const code = await main(argv, io as never);
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

const written = (name: string, content: string | Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

describe('bar-raiser', () => {
  it.each([[], ['serve'], ['critique'], ['interview'], ['import']])('helps with %s', async (...command) => {
    const { code, stdout } = await run([...command, '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('Usage: bar-raiser');
  });

  it.each([
    ['an unknown command', ['fly']],
    ['an unknown option', ['critique', '--fast']],
    ['an unknown level', ['critique', '--level', 'boss']],
    ['a port that is none', ['serve', '--port', 'http']],
    ['no file to import', ['import']],
  ])('exits with 2 on %s and says what is allowed', async (_, argv) => {
    const { code, stderr } = await run(argv);
    expect(code).toBe(2);
    expect(stderr).toMatch(/--help|must be|Allowed|unknown|missing/);
  });
});

describe('bar-raiser critique', () => {
  it('critiques standard input with quotes from it, without colours in a pipe', async () => {
    const { code, stdout } = await run(['critique', '-'], STORY);
    expect(code).toBe(0);
    expect(stdout).toMatch(/score \d+ of 100/);
    expect(stdout).toContain('no model judgement');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: looks for colours
    expect(stdout).not.toMatch(/\u001b/);
  });

  it('prints the critique as JSON whose evidence is in the answer', async () => {
    const { stdout } = await run(['critique', written('answer.txt', STORY), '--json', '--level', 'sde1']);
    const critique = JSON.parse(stdout);
    const evidence = critique.dimensions.flatMap((dimension: { evidence: unknown[] }) => dimension.evidence);
    expect(evidence.length).toBeGreaterThan(0);
    for (const { start, end, quote } of evidence) expect(STORY.slice(start, end)).toBe(quote);
  });

  it.each([
    ['an empty answer', '   ', 1],
    ['an answer that is too long', 'a '.repeat(10_001), 1],
  ])('refuses %s', async (_, answer, expected) => {
    const { code, stderr } = await run(['critique', '-'], answer);
    expect(code).toBe(expected);
    expect(stderr).toMatch(/The answer is/);
  });

  it('names the principles, the walkthroughs and the file that cannot be read', async () => {
    expect((await run(['critique', '-', '--principle', 'x'], STORY)).stderr).toContain('have-backbone');
    expect((await run(['critique', '-', '--walkthrough', 'x'], STORY)).stderr).toContain('unpopular-opinion');
    expect(await run(['critique', join(folder, 'none.txt')])).toMatchObject({ code: 2 });
    expect(await run(['critique', written('latin1.txt', new Uint8Array([0x66, 0xfc, 0x72]))])).toMatchObject({
      code: 1,
    });
  });
});

describe('bar-raiser import', () => {
  const cron = page('ownership-orphaned-cron.txt');
  const broken = () => written('broken.txt', readFileSync(cron, 'utf8').replace(/Bar Raiser Thinks/, ''));

  it('shows what it found and changes nothing with --dry-run', async () => {
    const { code, stdout } = await run(['import', cron, '--dry-run']);
    expect(code).toBe(0);
    expect(stdout).toContain('ownership');
    expect(stdout).toContain('dry run');
  });

  it('imports nothing when one of the files cannot be read', async () => {
    const good = written('good.txt', readFileSync(cron, 'utf8').replace('Describe a Time You', 'Now You'));
    const { code, stderr } = await run(['import', good, broken()]);
    expect(code).toBe(1);
    expect(stderr).toContain('Nothing was imported.');
    // The good one was not imported either, so it can be now.
    expect(await run(['import', good])).toMatchObject({ code: 0 });
  });

  it('refuses a page that was imported before, unless told to replace it', async () => {
    await run(['import', cron, '--replace']);
    expect(await run(['import', cron])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('--replace'),
    });
    expect(await run(['import', cron, '--replace'])).toMatchObject({ code: 0 });
  });

  it('names the principles when the one given is unknown', async () => {
    expect(await run(['import', cron, '--principle', 'bravery'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('dive-deep'),
    });
  });
});

describe('bar-raiser interview', () => {
  it('lists the walkthroughs when none is named and nobody is at the terminal', async () => {
    const { code, stderr } = await run(['interview']);
    expect(code).toBe(2);
    expect(stderr).toContain('disagree-with-senior-leader');
  });

  it('keeps what was said when the input ends, and goes on from there', async () => {
    const first = await run(['interview', 'unpopular-opinion'], `${STORY}\n`);
    expect(first.code).toBe(0);
    const id = /--resume (\S+)/.exec(first.stderr)![1]!;
    const second = await run(['interview', '--resume', id], Array(4).fill(STORY).join('\n'));
    expect(second.code).toBe(0);
    expect(second.stdout).toContain(STORY.slice(0, 30));
    expect(second.stdout).toContain('Debrief');
  });

  it('says so when there is no such interview', async () => {
    expect(await run(['interview', '--resume', 'nope'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('no interview'),
    });
  });
});

describe('while a server has the data', () => {
  let server: RunningServer;
  beforeAll(async () => {
    const silent = { write: () => true };
    const io = { env: { DATA_DIR: dataDir, PORT: '0' } } as never;
    server = await startServer(readConfig({}, io), { stdout: silent, stderr: silent });
  });
  afterAll(() => server.close());

  it('imports through it', async () => {
    expect(await run(['import', page('dive-deep-flaky-cache.txt')])).toMatchObject({ code: 0 });
    const { data } = (await (await fetch(`${server.url}/v1/walkthroughs`)).json()) as {
      data: { id: string }[];
    };
    expect(data.map(({ id }) => id)).toContain('dive-deep-following-one-wrong-answer-down-to-its-cause');
  });

  it.each([
    'disagree-with-senior-leader',
    'what-interviewers-listen-for',
    'unpopular-opinion',
    'pushed-back-on-low-quality',
    'changed-a-mind-with-data',
  ])('plays %s to its debrief', async (walkthrough) => {
    const argv = ['interview', walkthrough, '--mode', 'coaching', '--json'];
    const { code, stdout } = await run(argv, Array(5).fill(STORY).join('\n'));
    expect(code).toBe(0);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map((line) => line.message?.kind ?? 'debrief')).toEqual([
      'question',
      'probe',
      'probe',
      'probe',
      'probe',
      'closing',
      'debrief',
    ]);
    expect(lines[1].critique.verdict).toBeDefined();
    expect(lines.at(-1).debrief.turns).toHaveLength(5);
  });
});
