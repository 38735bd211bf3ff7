import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { lintPrompt, lintPrompts } from './lint.ts';
import { newPromptVersion } from './new-version.ts';

const sample = {
  answer: 'An answer.',
  intent: 'An intent.',
  sheet: { anchors: { commitment: { clear: 'Clear.' } } },
};
type Input = typeof sample;
const prompt = (render: (input: Input) => string, statuses: [string, ...string[]] = ['clear']) => ({
  id: 'p',
  version: 1,
  render: (input: unknown) => ({ stable: [], history: [], data: render(input as Input) }),
  output: () => z.object({ status: z.enum(statuses) }),
});
const rulesOf = (...args: Parameters<typeof prompt>) =>
  lintPrompt(prompt(...args), sample).map(({ rule, what }) => `${rule}: ${what}`);
const whole = ({ answer, intent, sheet }: Input) =>
  `${answer} ${intent} ${sheet.anchors.commitment.clear} say clear`;

describe('the lint of prompts', () => {
  it('finds nothing wrong with the prompts as they are', async () => {
    expect(await lintPrompts()).toEqual([]);
  });

  it('finds nothing in a prompt that uses everything', () => expect(rulesOf(whole)).toEqual([]));

  it('finds what a missing variable leaves behind', () => {
    const broken = (input: Input) =>
      `${whole(input)} ${(input as unknown as { gone: string }).gone} {{name}}`;
    expect(rulesOf(broken)).toEqual([
      'unknown variable: renders undefined',
      'unknown variable: renders {{name}}',
    ]);
  });

  it('finds inputs and anchors that nobody reads', () => {
    expect(rulesOf(({ answer }) => `${answer} say clear`)).toEqual([
      'unused input: intent changes nothing in the prompt',
      'unused anchor: sheet.anchors.commitment.clear changes nothing in the prompt',
    ]);
  });

  it('finds an answer that the prompt does not speak of', () => {
    expect(rulesOf(whole, ['clear', 'murky'])).toEqual([
      'schema drift: the answer may say "murky", of which the prompt says nothing',
    ]);
  });
});

describe('a new version', () => {
  it('is a copy with the next number, and never overwrites one', () => {
    const root = mkdtempSync(join(tmpdir(), 'bar-raiser-prompts-'));
    try {
      mkdirSync(join(root, 'prompts', 'grade-opening'), { recursive: true });
      const version = newPromptVersion('grade-opening', root);
      expect(version).toMatch(/^grade-opening\/v[2-9]$/);
      const source = readFileSync(join(root, 'prompts', `${version}.ts`), 'utf8');
      expect(source).toContain(`version: ${version.slice(-1)},`);
      expect(() => newPromptVersion('grade-opening', root)).toThrow(/EEXIST/);
      expect(() => newPromptVersion('nonsense', root)).toThrow(/There is no prompt "nonsense"/);
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});
