/** Which cases came out differently, and whether that is nearer to the graders. */
import { DIMENSIONS, VERDICTS } from '../../src/contract/vocabulary.ts';
import { type GradedCase, unmet } from '../metrics/graded-case.ts';
import type { Sides } from './tests.ts';

export interface Flip {
  id: string;
  kind: 'verdict' | 'dimension' | 'trap' | 'pair' | 'variation' | 'example' | 'arithmetic' | 'interview';
  what: string;
  direction: 'worse' | 'better' | 'other';
}

export function flipsOf({ base, head }: Sides): Flip[] {
  const flips: Flip[] = [];
  for (const [id, now] of head) {
    const before = base.get(id) as GradedCase;
    const { gold, expect } = now.case;
    if (before.rank !== now.rank) {
      const crossed = before.rank >= 3 !== now.rank >= 3 ? ' across the hire line' : '';
      const direction =
        gold === undefined
          ? 'other'
          : Math.sign(Math.abs(before.rank - gold.rank) - Math.abs(now.rank - gold.rank));
      flips.push({
        id,
        kind: 'verdict',
        what: `${VERDICTS[before.rank]} -> ${VERDICTS[now.rank]}${crossed}${gold ? `, graders ${VERDICTS[gold.rank]}` : ''}`,
        direction: direction === 'other' || direction === 0 ? 'other' : direction > 0 ? 'better' : 'worse',
      });
    }
    for (const dimension of DIMENSIONS) {
      const [was, is, truth] = [
        before.dimensions[dimension],
        now.dimensions[dimension],
        gold?.dimensions[dimension],
      ];
      // Changed copies of an answer follow their base; naming each would bury what matters.
      if (was === is || truth === undefined || (was !== truth && is !== truth)) continue;
      flips.push({
        id,
        kind: 'dimension',
        what: `${dimension}: ${was} -> ${is}, graders ${truth}`,
        direction: is === truth ? 'better' : 'worse',
      });
    }
    if (expect !== undefined && now.case.family === 'trap') {
      const [failedBefore, failsNow] = [unmet(expect, before), unmet(expect, now)];
      if ((failedBefore.length === 0) !== (failsNow.length === 0))
        flips.push({
          id,
          kind: 'trap',
          what:
            failsNow.length > 0 ? failsNow.join('; ') : `now as expected (was: ${failedBefore.join('; ')})`,
          direction: failsNow.length > 0 ? 'worse' : 'better',
        });
    }
  }
  return flips;
}
