import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { main } from './main.ts';

const folder = mkdtempSync(join(tmpdir(), 'bar-raiser-eval-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(args: string[], env: Record<string, string> = {}, signal?: AbortSignal) {
  let [out, err] = ['', ''];
  const code = await main(args, {
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    env,
    now: () => new Date('2026-11-21T00:00:00Z'),
    ...(signal && { signal }),
  });
  return { code, out, err };
}

describe('bar-raiser eval', () => {
  it('writes every kind of report, each well-formed, and shows no text that nobody may tune on', async () => {
    const files = ['r.md', 'r.html', 'r.xml', 'r.json'].map((name) => join(folder, name));
    const { code, out } = await run([
      'rubric',
      '--family',
      'opening,trap',
      '--split',
      'tune,sealed,trap',
      '--details',
      ...files.flatMap((file) => ['--output', file]),
    ]);
    expect(code).toBe(0);
    expect(out).toContain('level recovery, never human validity');
    const [markdown, html, junit, json] = files.map((file) => readFileSync(file, 'utf8'));
    expect(markdown).toContain('| length only |');
    expect(html).toContain('<svg');
    expect(html).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/);
    expect(junit).toMatch(/^<\?xml[\s\S]*<\/testsuites>\n$/);
    const saved = JSON.parse(json ?? '') as { runs: { results: { id: string }[] }[] };
    expect(saved.runs[0]?.results.length).toBeGreaterThan(150);
    const sealed = readFileSync(
      new URL('datasets/graded-answers/openings.sealed.jsonl', import.meta.url),
      'utf8',
    )
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { answer: string }).answer);
    for (const report of [markdown, html, junit, json, out])
      for (const answer of sealed)
        expect(report?.includes(answer.slice(0, 60)), 'a sealed text in a report').toBe(false);
  }, 180_000);

  it('is quiet on standard output but for the results with --json', async () => {
    const { code, out } = await run(['rubric', '--family', 'trap', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ schema: 'eval-results', version: 1 });
  });

  it('shows a saved run as a page, also one in which little could be measured', async () => {
    const file = join(folder, 'traps.json');
    expect((await run(['rubric', '--family', 'trap', '--output', file])).code).toBe(0);
    const { code, out } = await run(['view', file, '--print']);
    expect(code).toBe(0);
    expect(readFileSync(new URL(out.trim()), 'utf8')).toContain('</html>');
  });

  it.each([
    [['nonsense'], /There is no suite "nonsense"/],
    [['rubric', '--family', 'nonsense'], /There is no family/],
    [['rubric', '--split', 'nonsense'], /There is no split/],
    [['rubric', '--filter', 'no case is called this'], /No case fits/],
    [['rubric', '--shard', '3/2'], /--shard must be like/],
    [['rubric', '--repeat', 'x'], /--repeat must be a whole number/],
    [['rubric', '--output', 'report.pdf'], /must end in \.md/],
    [['rubric', '--family', 'trap', '--output', '/proc/nope/report.md'], /cannot be written/],
    [['rubric', '--limit', '0'], /--limit must be a whole number/],
    [['rubric', '--family', 'trap', '--update-baseline'], /made of all cases/],
    [['rubric', '--nonsense'], /unknown option/],
    [['compare', 'no-such-file.json', 'no-such-commit'], /neither a result file/],
    [['merge', 'no-such-file.json'], /does not exist/],
    [['model', '--record'], /No model is configured/],
    [['model', '--live', '--record'], /--live keeps nothing/],
  ])('refuses %j with exit code 2 and says why', async (args, why) => {
    const { code, err } = await run(args);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(why) });
  });

  it('says so when another version wrote a result', async () => {
    const file = join(folder, 'old.json');
    const interviews = { schema: 'eval-interviews', version: 1 };
    writeFileSync(
      file,
      JSON.stringify({ schema: 'eval-results', version: 1, runs: [interviews], report: {} }),
    );
    const { code, err } = await run(['compare', file, 'baseline']);
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/old\.json: holds version 1 of eval-interviews; this program reads version 2/),
    ]);
  });

  it('overwrites nothing when it cannot write', async () => {
    const target = join(folder, 'kept');
    writeFileSync(target, 'a file, not a folder');
    const { code, err } = await run(['rubric', '--family', 'trap', '--output', join(target, 'r.json')]);
    expect(code).toBe(2);
    expect(err).toMatch(/cannot be written/);
    expect(readFileSync(target, 'utf8')).toBe('a file, not a folder');
  });

  it('stops when interrupted, with exit code 2, and goes on where it stopped', async () => {
    const controller = new AbortController();
    controller.abort();
    const target = join(folder, 'interrupted.json');
    const args = ['rubric', '--family', 'trap', '--output', target];
    const stopped = await run(args, {}, controller.signal);
    expect(stopped).toMatchObject({ code: 2, err: expect.stringContaining('--resume') });
    expect(existsSync(target)).toBe(false);
    expect(await run(['rubric', '--family', 'padding', '--resume'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('was begun with other data'),
    });
    const resumed = await run([...args, '--resume']);
    expect(resumed.code).toBe(0);
    expect(existsSync(target)).toBe(true);
  });

  it('stops between two interviews, with exit code 2', async () => {
    const controller = new AbortController();
    controller.abort();
    const target = join(folder, 'interviews.json');
    const stopped = await run(['interviewer', '--output', target], {}, controller.signal);
    expect(stopped).toMatchObject({ code: 2, err: expect.stringContaining('Nothing was overwritten') });
    expect(existsSync(target)).toBe(false);
  });

  it('makes one result of all shards, the same as without them', async () => {
    const args = ['rubric', '--family', 'trap'];
    const parts = ['1/2', '2/2'].map((shard) => [shard, join(folder, `${shard[0]}.json`)] as const);
    for (const [shard, file] of parts)
      expect((await run([...args, '--shard', shard, '--output', file])).code).toBe(0);
    const whole = await run([...args, '--json']);
    const merged = await run(['merge', ...parts.map(([, file]) => file), '--json']);
    const verdicts = (text: string) =>
      (JSON.parse(text).runs[0].results as { id: string; verdict: string }[])
        .map(({ id, verdict }) => `${id} ${verdict}`)
        .sort();
    expect(verdicts(merged.out)).toEqual(verdicts(whole.out));
    const part = parts[0]?.[1] as string;
    expect(await run(['merge', part])).toMatchObject({ code: 2 });
    expect(await run(['merge', part, part])).toMatchObject({ code: 2 });
  });

  it('hears Ctrl+C as a process of its own, in the middle of a run, and goes on from there', async () => {
    const target = join(folder, 'killed.json');
    const args = ['rubric', '--family', 'opening', '--limit', '1000', '--output', target];
    const evaluation = start(args);
    await evaluation.until(/rubric: \d+\/\d+/);
    evaluation.child.kill('SIGINT');
    expect(await evaluation.ended).toBe(2);
    expect(evaluation.said()).toContain('add --resume');
    expect(existsSync(target)).toBe(false);
    const resumed = await run([...args, '--resume']);
    expect(resumed.code).toBe(0);
    const { runs } = JSON.parse(readFileSync(target, 'utf8')) as { runs: { results: { id: string }[] }[] };
    const ids = runs[0]?.results.map(({ id }) => id) ?? [];
    expect(ids.length).toBe(new Set(ids).size);
    expect(ids.length).toBe(1000);
  }, 120_000);

  it('grades again when a file is saved, compares with the last save, and ends at Ctrl+C', async () => {
    const watching = start(['watch', '--family', 'trap']);
    await watching.until(/watching; Ctrl\+C ends/);
    const now = new Date();
    // A save that changes nothing.
    utimesSync(new URL('datasets/traps/traps.jsonl', import.meta.url), now, now);
    await watching.until(/Against the last save: unchanged[\s\S]*watching; Ctrl\+C ends/);
    watching.child.kill('SIGINT');
    expect(await watching.ended).toBe(0);
  }, 120_000);
});

/** The command as a process, with what it says so far. */
function start(args: string[]) {
  const child = spawn(process.execPath, [fileURLToPath(new URL('main.ts', import.meta.url)), ...args]);
  let said = '';
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const until = async (pattern: RegExp): Promise<void> => {
    while (!pattern.test(said))
      await Promise.race([
        once(child.stdout, 'data'),
        once(child.stderr, 'data'),
        ended.then((code) => Promise.reject(new Error(`ended with ${code}: ${said}`))),
      ]);
  };
  return { child, ended, until, said: () => said };
}
