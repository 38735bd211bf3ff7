/** The tester every check runs through: its own examples, and what must hold for all checks. */
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DIMENSION_STATUSES } from '../../contract/vocabulary.ts';
import type { Check, CheckContext, DimensionExample, DisqualifierExample, Span } from '../define-check.ts';
import { readSign } from '../signs/weighed.ts';
import { analyse } from '../text/analyse.ts';
import { principleFor } from './test-support.ts';

type Example = DimensionExample | DisqualifierExample;

const AWKWARD = [
  '',
  ' ',
  'a',
  '\ud800',
  '👩‍💻👩‍💻',
  'I. I. I.',
  'x'.repeat(3_000),
  'مرحبا بالعالم',
  '{"a": 1}; DROP TABLE',
];

function contextOf(example: Partial<Example>): CheckContext {
  const { opening, ...probe } = example.probe ?? { question: '' };
  return {
    principle: principleFor(example.principle ?? 'have-backbone'),
    level: example.level ?? 'sde2',
    ...(example.question !== undefined && { question: example.question }),
    ...(example.probe && {
      probe: { ...probe, ...(opening !== undefined && { opening: analyse(opening) }) },
    }),
  };
}

function outcomeOf(check: Check, example: Partial<Example> & { text: string }) {
  const doc = analyse(example.text);
  const context = contextOf(example);
  if (check.kind === 'dimension') {
    const found = check.run(doc, context);
    return { expected: found.status as string, reason: found.reason, evidence: found.evidence };
  }
  const found = readSign(check, doc, context);
  return { expected: found ? 'fires' : 'silent', reason: found?.reason, evidence: found?.evidence ?? [] };
}

function expectInside(text: string, spans: readonly Span[]): void {
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(text.slice(start, end).trim()).not.toBe('');
  }
}

/** Registers the tests of one check. Call it from `checks/<id>.test.ts` with that file's `import.meta.url`. */
export function testCheck(check: Check, testFile: string): void {
  describe(check.id, () => {
    it('is named after its file', () => {
      expect(basename(fileURLToPath(testFile))).toBe(`${check.id.replaceAll('_', '-')}.test.ts`);
    });

    it('says why it exists and shows what it does', () => {
      expect(check.title.length).toBeGreaterThan(3);
      expect(check.why.length).toBeGreaterThan(40);
      expect(check.source.length).toBeGreaterThan(5);
      const shown = new Set(check.examples.map((example) => example.expect));
      const wanted = check.kind === 'disqualifier' ? ['fires', 'silent'] : DIMENSION_STATUSES.slice(0, 3);
      for (const status of wanted) expect([...shown], `an example that is ${status}`).toContain(status);
    });

    for (const example of check.examples) {
      const label = `${example.expect}: ${example.text.slice(0, 90)}`;
      it(label, () => {
        const outcome = outcomeOf(check, example);
        expect(outcome.expected, outcome.reason).toBe(example.expect);
        expectInside(example.text, outcome.evidence);
      });
    }

    it('gives the same result twice and leaves the document as it was', () => {
      for (const example of check.examples) {
        const doc = analyse(example.text);
        const context = contextOf(example);
        const before = JSON.stringify(doc.sentences);
        const first = check.run(doc, context);
        expect(check.run(doc, context)).toEqual(first);
        expect(check.run(analyse(example.text), contextOf(example))).toEqual(first);
        expect(JSON.stringify(doc.sentences)).toBe(before);
      }
    });

    it('survives any text, finds nothing good in nothing, and points inside the text', () => {
      for (const text of AWKWARD) {
        const outcome = outcomeOf(check, { text });
        expect(outcome.expected).not.toBe(check.kind === 'disqualifier' ? 'fires-on-anything' : 'unknown');
        expectInside(text, outcome.evidence);
      }
      const empty = outcomeOf(check, { text: '' });
      if (check.kind === 'dimension') expect(empty.expected).not.toBe('clear');
      expect(empty.evidence).toEqual([]);
    });
  });
}
