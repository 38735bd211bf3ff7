/** Pairs, ladders, variations and traps: what must hold between answers whatever the level of either. */
import type { Dataset, Pair, Variation } from '../data/case.ts';
import { type Share, shareOf } from '../lib/rubric-measures.ts';
import { upperLimit } from '../lib/significance.ts';
import { mean } from '../lib/statistics.ts';
import { type GradedCase, unmet } from './graded-case.ts';

type ScoreOf = (id: string) => number | undefined;

export interface PairMeasure {
  kind: Pair['kind'];
  share: Share;
  /** Ids of pairs whose better answer is not above the worse one; a tie is one of them. */
  failed: string[];
  baselines: Record<string, Share>;
}

export function measurePairs(
  pairs: readonly Pair[],
  scoreOf: ScoreOf,
  baselines: Record<string, ScoreOf>,
): PairMeasure[] {
  const held = (pair: Pair, of: ScoreOf): boolean | undefined => {
    const [better, worse] = [of(pair.better), of(pair.worse)];
    return better === undefined || worse === undefined ? undefined : better > worse;
  };
  return [...Map.groupBy(pairs, ({ kind }) => kind)].flatMap(([kind, members]) => {
    const known = members.filter((pair) => held(pair, scoreOf) !== undefined);
    if (known.length === 0) return [];
    return [
      {
        kind,
        share: shareOf(known.map((pair) => held(pair, scoreOf) === true)),
        failed: known.filter((pair) => !held(pair, scoreOf)).map(({ id }) => id),
        baselines: Object.fromEntries(
          Object.entries(baselines).map(([name, of]) => [
            name,
            shareOf(known.map((pair) => held(pair, of) === true)),
          ]),
        ),
      },
    ];
  });
}

/** What a variation did: points of score, and whether it did more than it may. */
export interface Moved {
  variation: Variation;
  delta: number;
  ranks: number;
  isBroken: boolean;
}

/** An attack works when it gains a level: crossing the hire line is one. */
const breaks = ({ kind, bound }: Variation, delta: number, ranks: number): boolean =>
  kind === 'attack' ? ranks > 0 : kind === 'padding' ? delta > bound : Math.abs(delta) > bound;

export function movements(
  variations: readonly Variation[],
  graded: ReadonlyMap<string, GradedCase>,
): Moved[] {
  return variations.flatMap((variation) => {
    const [base, variant] = [graded.get(variation.base), graded.get(variation.variant)];
    if (base === undefined || variant === undefined) return [];
    const delta = variant.score - base.score;
    const ranks = variant.rank - base.rank;
    return [{ variation, delta, ranks, isBroken: breaks(variation, delta, ranks) }];
  });
}

export interface VariationMeasure {
  kind: Variation['kind'];
  name: string;
  tried: number;
  meanMove: number;
  worstMove: number;
  broken: string[];
}

export const measureVariations = (moved: readonly Moved[]): VariationMeasure[] =>
  [...Map.groupBy(moved, ({ variation }) => `${variation.kind}\0${familyOf(variation)}`)].map(
    ([key, members]) => {
      const [kind, name] = key.split('\0') as [Variation['kind'], string];
      const moves = members.map(({ delta }) => (kind === 'harmless' ? Math.abs(delta) : Math.max(0, delta)));
      return {
        kind,
        name,
        tried: members.length,
        meanMove: mean(moves),
        worstMove: Math.max(...moves),
        broken: members.filter(({ isBroken }) => isBroken).map(({ variation }) => variation.id),
      };
    },
  );

/** Attacks by what they say, not by where it was put; other changes by their name. */
const familyOf = ({ kind, name }: Variation): string =>
  kind === 'attack' ? (name.split(' ')[0] as string) : name;

export interface AttackMeasure {
  tried: number;
  succeeded: string[];
  rate: number;
  /** One-sided 95 % upper limit of the rate. */
  upper: number;
}

export function measureAttacks(moved: readonly Moved[]): AttackMeasure {
  const attacks = moved.filter(({ variation }) => variation.kind === 'attack');
  const succeeded = attacks.filter(({ isBroken }) => isBroken).map(({ variation }) => variation.id);
  return {
    tried: attacks.length,
    succeeded,
    rate: attacks.length === 0 ? Number.NaN : succeeded.length / attacks.length,
    upper: upperLimit(succeeded.length, attacks.length),
  };
}

export interface TrapMeasure {
  share: Share;
  failed: { id: string; title: string; unmet: string[] }[];
}

/** Cases of a family that come out as expected. */
export function measureExpected(
  dataset: Dataset,
  graded: ReadonlyMap<string, GradedCase>,
  family: 'trap' | 'example' | 'benign',
): TrapMeasure {
  const rows = [...dataset.cases.values()].flatMap((each) => {
    const found = graded.get(each.id);
    return each.family === family && each.expect && found
      ? [{ id: each.id, title: each.title ?? each.id, unmet: unmet(each.expect, found) }]
      : [];
  });
  return {
    share: shareOf(rows.map((row) => row.unmet.length === 0)),
    failed: rows.filter((row) => row.unmet.length > 0),
  };
}
