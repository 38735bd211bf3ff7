import { globSync, readFileSync } from 'node:fs';
import { isSafe } from 'redos-detector';
import { describe, expect, it } from 'vitest';

/** A regular expression literal after what can only stand before a value. */
const LITERAL = /(?<=[=(,:[]\s*)\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)/g;

/** A comment of a line's own: its stars and slashes look like a pattern after a colon. */
const COMMENT = /^\s*\/\*\*.*\*\/$/gm;

const patterns = globSync('src/rubric/**/*.ts')
  .filter((file) => !file.endsWith('.test.ts') && !file.includes('/testing/'))
  .flatMap((file) =>
    [...readFileSync(file, 'utf8').replaceAll(COMMENT, '').matchAll(LITERAL)].map(
      ([literal, source = '', flags = '']) => ({
        file,
        literal,
        source,
        flags,
      }),
    ),
  );

/** Not yet proven by the detector; each meets one word or one clause at a time. Only ever shortened. */
const UNPROVEN = new Set(['src/rubric/text/part-of-speech.ts', 'src/rubric/consistency/contradictions.ts']);

describe("the patterns that meet candidates' text", () => {
  it('finds them', () => {
    expect(patterns.length).toBeGreaterThan(10);
  });

  for (const { file, literal, source, flags } of patterns.filter((pattern) => !UNPROVEN.has(pattern.file))) {
    it(`${file}: ${literal.slice(0, 60)} cannot backtrack without bound`, { timeout: 90_000 }, () => {
      // Case is irrelevant to backtracking, and the detector does not expand it for Unicode patterns.
      const result = isSafe(new RegExp(source, flags.replace('i', '')), {
        maxScore: 400,
        maxSteps: 60_000,
        // The steps bound the search; the time only guards against a detector that hangs.
        timeout: 60_000,
      });
      expect(result.safe, JSON.stringify(result.error)).toBe(true);
    });
  }
});
