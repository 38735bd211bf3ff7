import { describe, expect, it } from 'vitest';
import type { DimensionId } from '../../contract/vocabulary.ts';
import { CHECKS } from '../checks/index.ts';
import { analyse } from '../text/analyse.ts';
import { EDITED_STORIES, edit } from './contrast-edits.ts';
import { principleFor } from './test-support.ts';

const RANK: Record<string, number> = { absent: 0, partial: 1, clear: 2 };

/** The share of edits that the check alone sees; what it misses is left to the signals. */
const LEAST_SEEN: Partial<Record<DimensionId, number>> = {
  scope_boundary: 0.85,
  self_initiation: 0.9,
  individual_contribution: 0.4,
  data_backed_disagreement: 0.8,
  commitment: 1,
  follow_through: 1,
  metric_delta: 0.9,
  second_order_effect: 1,
  reflection: 1,
};

function rankOf(
  id: DimensionId,
  text: string,
  principle: (typeof EDITED_STORIES)[number]['principle'],
): number {
  const check = CHECKS.find((one) => one.id === id);
  if (check?.kind !== 'dimension') throw new Error(`No check reads ${id}.`);
  const context = { principle: principleFor(principle), level: 'sde2' as const };
  return RANK[check.run(analyse(text), context).status] ?? 0;
}

describe('a few words take the substance of one dimension away', () => {
  for (const [id, least] of Object.entries(LEAST_SEEN) as [DimensionId, number][]) {
    it(`${id}: its status falls`, () => {
      const edited = EDITED_STORIES.flatMap(({ text, principle, edits }) => {
        const before = rankOf(id, edit(text, ['', '']), principle);
        return (edits[id] ?? []).map((change) => ({
          change,
          falls: rankOf(id, edit(text, change), principle) < before,
        }));
      });
      const missed = edited.filter(({ falls }) => !falls).map(({ change }) => change[1]);
      expect(1 - missed.length / edited.length, missed.join('\n')).toBeGreaterThanOrEqual(least);
    });
  }
});
