import { describe, expect, it } from 'vitest';
import earlier from '../../../prompts/grade-opening/v1.ts';
import current from '../../../prompts/grade-opening/v3.ts';
import { listPrinciples, PRINCIPLE_ANCHORS } from '../../catalogue/index.ts';
import { LEVELS, type Level } from '../../contract/vocabulary.ts';
import { createBoundary } from './boundary.ts';
import { exchangesOf, renderWith, sheetFor } from './prompt-input.ts';

const boundary = createBoundary(new Uint8Array(32).fill(7));
const renderFor = (
  prompt: { render(given: never): { stable: string[] } },
  slug: string,
  level: Level = 'sde2',
) => {
  const principle = listPrinciples().find((each) => each.slug === slug)!;
  const input = { principle, level, answer: 'I built it.' };
  const given = { sheet: sheetFor(input), exchange: exchangesOf(input, boundary)[0]! };
  return renderWith(prompt as typeof current, given).stable.join('\n');
};

describe('the sheet of a grading', () => {
  it.each(listPrinciples().map(({ slug }) => slug))('gives the anchors of %s in its own terms', (slug) => {
    const text = renderFor(current, slug);
    const { relevance, here } = PRINCIPLE_ANCHORS[slug];
    for (const status of ['clear', 'partial', 'absent'] as const) {
      expect(text).toContain(`  ${status}: ${relevance[status]}\n`);
    }
    const { dimensions } = listPrinciples().find((each) => each.slug === slug)!;
    expect(Object.keys(here).length).toBeGreaterThan(1);
    for (const [id, line] of Object.entries(here)) {
      expect(dimensions).toHaveProperty(id);
      expect(text).toContain(`  for this principle: ${line}\n`);
    }
  });

  it('says no two principles in the same words', () => {
    const lines = Object.values(PRINCIPLE_ANCHORS).flatMap(({ relevance, here }) => [
      ...Object.values(relevance),
      ...Object.values(here),
    ]);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('differs by level', () => {
    const texts = LEVELS.map((level) => renderFor(current, 'ownership', level));
    expect(new Set(texts).size).toBe(LEVELS.length);
  });

  it('can still be rendered by an earlier version, for comparisons', () => {
    const text = renderFor(earlier as never, 'ownership');
    expect(text).not.toContain('for this principle:');
    expect(text).toContain('The principle: Ownership');
  });
});
