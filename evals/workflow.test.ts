import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { main } from './main.ts';

interface Workflow {
  jobs: Record<string, { steps: { run?: string }[] }>;
}

const { jobs } = parse(
  readFileSync(new URL('../.github/workflows/ci.yml', import.meta.url), 'utf8'),
) as Workflow;
const scripts = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));

/** The options of the one call of `npm run eval -- <start>` in the workflow, without where reports go. */
function callOf(start: string): string[] {
  const calls = scripts.flatMap(
    (script) => script.match(new RegExp(`npm run eval -- ${start}[^\\n"]*`)) ?? [],
  );
  expect(calls).toHaveLength(1);
  return (calls[0] as string)
    .replace('npm run eval -- ', '')
    .replaceAll(/--output \S+/g, '')
    .split(/\s+/)
    .filter((word) => word !== '' && word !== '\\');
}

it('grades with a model for less than the limit it sets itself: beyond it nothing is graded at all', async () => {
  const args = callOf('model');
  const limit = Number(args[args.indexOf('--max-cost') + 1]);
  let said = '';
  const stream = { write: (text: string) => (said += text) };
  const code = await main([...args, '--dry-run'], {
    stdout: stream,
    stderr: stream,
    env: { ANTHROPIC_API_KEY: 'none' },
    now: () => new Date(),
  });
  expect(code).toBe(0);
  const price = Number(/calls to make, about \$([\d.]+)/.exec(said)?.[1]);
  expect(price).toBeGreaterThan(0);
  expect(price).toBeLessThan(limit);
});

it('runs the gate over all that needs no key', () => {
  expect(callOf('--gate')).toEqual(['--gate']);
});
