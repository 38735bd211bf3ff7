import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DimensionFinding, DisqualifierFinding } from '../../contract/critique.ts';
import {
  DIMENSIONS,
  DISQUALIFIERS,
  type DimensionId,
  type DisqualifierId,
  LEVELS,
  PRINCIPLES,
  VERDICTS,
  verdictRank,
} from '../../contract/vocabulary.ts';
import { principleFor } from '../testing/test-support.ts';
import { decide, standing } from './index.ts';
import { scoreFindings, verdictOfScore, withinScale } from './verdict.ts';
import { WEIGHTS } from './weights.ts';

const ORDER = ['absent', 'partial', 'clear'] as const;
const statuses = fc.array(fc.constantFrom(...ORDER), {
  minLength: DIMENSIONS.length,
  maxLength: DIMENSIONS.length,
});
const context = fc.record({
  principle: fc.constantFrom(...PRINCIPLES).map(principleFor),
  level: fc.constantFrom(...LEVELS),
});
const disqualifiers = fc
  .subarray([...DISQUALIFIERS], { maxLength: 2 })
  .map((ids) => ids.map((id) => ({ id })));

const finding = (id: DimensionFinding['id'], status: DimensionFinding['status']): DimensionFinding => ({
  id,
  status,
  reason: 'A reason.',
  evidence: [],
  decidedBy: 'rubric',
});
const toFindings = (list: readonly (typeof ORDER)[number][]): DimensionFinding[] =>
  DIMENSIONS.map((id, at) => finding(id, list[at] ?? 'absent'));

describe('scoreFindings', () => {
  it('never falls when one dimension improves', () => {
    fc.assert(
      fc.property(statuses, context, disqualifiers, fc.nat(DIMENSIONS.length - 1), (list, where, bad, at) => {
        const step = ORDER.indexOf(list[at] as (typeof ORDER)[number]);
        fc.pre(step < 2);
        const better = list.with(at, ORDER[step + 1] as (typeof ORDER)[number]);
        const before = scoreFindings(toFindings(list), bad, where, WEIGHTS).score;
        expect(scoreFindings(toFindings(better), bad, where, WEIGHTS).score).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 500 },
    );
  });

  it('never falls when a finding is stronger, within its status or into a better one', () => {
    const strength = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        statuses,
        context,
        fc.nat(DIMENSIONS.length - 1),
        strength,
        strength,
        (list, where, at, one, two) => {
          const scored = (status: (typeof ORDER)[number], strength: number): number =>
            scoreFindings(
              toFindings(list).map((entry, index) => (index === at ? { ...entry, status, strength } : entry)),
              [],
              where,
              WEIGHTS,
            ).score;
          const [weak, strong] = [Math.min(one, two), Math.max(one, two)];
          for (const status of ORDER)
            expect(scored(status, weak)).toBeLessThanOrEqual(scored(status, strong));
          expect(scored('absent', strong)).toBeLessThanOrEqual(scored('partial', weak));
          expect(scored('partial', strong)).toBeLessThanOrEqual(scored('clear', weak));
        },
      ),
    );
  });

  it('never falls when a disqualifier is taken away', () => {
    fc.assert(
      fc.property(statuses, context, disqualifiers, (list, where, bad) => {
        const before = scoreFindings(toFindings(list), bad, where, WEIGHTS).score;
        expect(scoreFindings(toFindings(list), bad.slice(1), where, WEIGHTS).score).toBeGreaterThanOrEqual(
          before,
        );
      }),
    );
  });

  it('can be recomputed from the findings and the published weights alone', () => {
    const principle = principleFor('ownership');
    const findings = toFindings(DIMENSIONS.map((_, at) => ORDER[at % 3] as (typeof ORDER)[number])).map(
      (entry, at) =>
        at % 4 === 0
          ? { ...entry, strength: { absent: 0.1, partial: 0.4, clear: 0.7 }[entry.status as 'clear'] }
          : entry,
    );
    const bare = { absent: 0, partial: 0.3, clear: 0.8 } as Record<string, number>;
    const byHand = findings.reduce(
      (sum, { id, status, strength }) => sum + WEIGHTS.worth[id] * (strength ?? (bare[status] as number)),
      WEIGHTS.base + WEIGHTS.levelOffset.senior,
    );
    const { uncapped } = scoreFindings(findings, [], { principle, level: 'senior' }, WEIGHTS);
    expect(uncapped).toBeCloseTo(Math.min(100, Math.max(0, byHand)), 6);
  });

  it('keeps the better of two very good or very bad sums apart, within the scale', () => {
    for (const [worse, better] of [
      [-9, -5],
      [-5, 1],
      [3, 5],
      [50, 51],
      [95, 99],
      [101, 106],
    ] as const) {
      expect(withinScale(better)).toBeGreaterThan(withinScale(worse));
      expect(withinScale(worse)).toBeGreaterThan(0);
      expect(withinScale(better)).toBeLessThan(100);
    }
    expect(withinScale(50)).toBe(50);
  });

  it('takes points from a disqualified answer and caps it, lower when nothing contests it', () => {
    const where = { principle: principleFor('have-backbone'), level: 'sde2' as const };
    const best = toFindings(DIMENSIONS.map(() => 'clear' as const));
    const scoreWith = (findings: DimensionFinding[], ...ids: (typeof DISQUALIFIERS)[number][]) =>
      scoreFindings(
        findings,
        ids.map((id) => ({ id })),
        where,
        WEIGHTS,
      );
    expect(scoreWith(best, 'manipulation').verdict).toBe('strong_no_hire');
    expect(scoreWith(best, 'blame').score).toBe(WEIGHTS.contestedCap);
    const sneering = best.map((entry) =>
      entry.id === 'respectful_engagement' || entry.id === 'reflection'
        ? { ...entry, status: 'partial' as const }
        : entry,
    );
    expect(scoreWith(sneering, 'blame').score).toBe(WEIGHTS.disqualifierCaps.blame);
    const weak = toFindings(DIMENSIONS.map((_, at) => (at % 3 === 0 ? 'clear' : 'absent')));
    for (const id of DISQUALIFIERS) {
      const lost = scoreWith(weak).uncapped - scoreWith(weak, id).uncapped;
      expect(lost).toBeCloseTo(Math.min(WEIGHTS.penalties[id] ?? 0, scoreWith(weak).uncapped), 6);
    }
  });

  it('never lets a disqualified answer be a hire, unless its findings contradict that', () => {
    fc.assert(
      fc.property(statuses, context, fc.constantFrom(...DISQUALIFIERS), (list, where, id) => {
        const findings = toFindings(list);
        const isContested = WEIGHTS.contestedBy[id]?.some(
          (dimension) => findings.find((entry) => entry.id === dimension)?.status === 'clear',
        );
        fc.pre(!isContested);
        expect(scoreFindings(findings, [{ id }], where, WEIGHTS).score).toBeLessThan(50);
      }),
    );
  });
});

describe('a disqualifier that dimensions speak against', () => {
  const read = (id: DisqualifierId): DisqualifierFinding => ({ id, reason: 'as read', evidence: [] });
  const clear = (...ids: readonly DimensionId[]): DimensionFinding[] =>
    toFindings(DIMENSIONS.map((id) => (ids.includes(id) ? 'clear' : 'partial')));

  it('stands against one of them, and not against two', () => {
    const routed = [read('routed_not_owned')];
    expect(standing(routed, clear())).toEqual(routed);
    expect(standing(routed, clear('follow_through'))).toEqual(routed);
    expect(standing(routed, clear('follow_through', 'individual_contribution'))).toEqual([]);
  });

  it('stands whatever else is clear', () => {
    const all = DISQUALIFIERS.map(read);
    const others = DIMENSIONS.filter((id) => !Object.values(WEIGHTS.contestedBy).flat().includes(id));
    expect(standing(all, clear(...others))).toEqual(all);
    expect(standing([read('manipulation')], clear(...DIMENSIONS))).toEqual([read('manipulation')]);
  });
});

describe('verdictOfScore', () => {
  it('is monotone with the score and reaches all six', () => {
    const ranks = Array.from({ length: 101 }, (_, score) => verdictRank(verdictOfScore(score)));
    expect(ranks).toEqual([...ranks].sort((left, right) => left - right));
    expect(new Set(ranks).size).toBe(VERDICTS.length);
    expect(verdictOfScore(50)).toBe('leaning_hire');
    expect(verdictOfScore(49.9)).toBe('leaning_no_hire');
  });
});

describe('decide', () => {
  it('says nothing in its explanation that no finding holds', () => {
    const where = { principle: principleFor('ownership'), level: 'sde2' as const };
    const nothing = decide(toFindings(DIMENSIONS.map(() => 'absent' as const)), [], where);
    expect(nothing.barRaiserThinks).not.toContain('What speaks for it');
    const all = decide(toFindings(DIMENSIONS.map(() => 'clear' as const)), [], where);
    expect(all.barRaiserThinks).not.toContain('holds me back');
    expect(all.verdict).toBe('strong_hire');
    const disqualified = decide(
      toFindings(DIMENSIONS.map(() => 'clear' as const)),
      [{ id: 'manipulation', reason: 'It speaks to the grader.', evidence: [] }],
      where,
    );
    expect(disqualified.barRaiserThinks).toContain('It speaks to the grader.');
  });

  it('names what lifts a disqualifier, where that weighs more than any missing fact', () => {
    const where = { principle: principleFor('ownership'), level: 'sde2' as const };
    const weak = DIMENSIONS.map((id) => finding(id, id === 'business_impact' ? 'partial' : 'clear'));
    const contested = decide(weak, [{ id: 'gave_up', reason: 'You left it.', evidence: [] }], where);
    expect(contested.flipFact).toContain('succeed after you had lost');
  });

  it('names a fact that would raise the score', () => {
    const where = { principle: principleFor('ownership'), level: 'sde2' as const };
    const good = DIMENSIONS.map((id) => finding(id, id === 'reflection' ? 'absent' : 'clear'));
    expect(decide(good, [], where).flipFact.toLowerCase()).toContain('taught you');
  });
});
