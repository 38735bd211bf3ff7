/** What the rubric report measures, as data: one function per family of graded answers. */
import type { Grading } from '../../src/contract/critique.ts';
import {
  DIMENSIONS,
  DISQUALIFIERS,
  type DimensionId,
  type DisqualifierId,
  VERDICTS,
  verdictRank,
} from '../../src/contract/vocabulary.ts';
import type { ContrastPair, FollowUpPair, Opening } from './graded-answers.ts';
import { goldRank } from './graded-answers.ts';
import {
  type ClassScores,
  classScores,
  clusterBootstrap,
  mean,
  quadraticWeightedKappa,
  wilson,
} from './statistics.ts';

export interface Graded {
  opening: Opening;
  gold: number;
  score: number;
  rank: number;
  grading?: Grading;
}

const BAND = 100 / VERDICTS.length;
export const rankOfScore = (score: number): number =>
  Math.min(5, Math.max(0, Math.floor(score / BAND + 1e-9)));

export interface Share {
  hits: number;
  total: number;
  rate: number;
  interval: [number, number];
}

export const shareOf = (results: readonly boolean[]): Share => {
  const hits = results.filter(Boolean).length;
  return { hits, total: results.length, rate: hits / results.length, interval: wilson(hits, results.length) };
};

export interface VerdictMeasures {
  answers: number;
  qwk: number;
  qwkInterval: [number, number];
  hireSide: Share;
  exact: Share;
  within1: Share;
  confusion: number[][];
}

const kappaOf = (rows: readonly Graded[]): number =>
  quadraticWeightedKappa(
    rows.map(({ gold }) => gold),
    rows.map(({ rank }) => rank),
  );

export function measureVerdicts(rows: readonly Graded[]): VerdictMeasures {
  const confusion = VERDICTS.map(() => VERDICTS.map(() => 0));
  for (const { gold, rank } of rows)
    (confusion[gold] as number[])[rank] = ((confusion[gold] as number[])[rank] ?? 0) + 1;
  return {
    answers: rows.length,
    qwk: kappaOf(rows),
    qwkInterval: clusterBootstrap(rows, ({ opening }) => opening.ladder ?? opening.story, kappaOf),
    hireSide: shareOf(rows.map(({ gold, rank }) => gold >= 3 === rank >= 3)),
    exact: shareOf(rows.map(({ gold, rank }) => gold === rank)),
    within1: shareOf(rows.map(({ gold, rank }) => Math.abs(gold - rank) <= 1)),
    confusion,
  };
}

const ORDER: Record<string, number> = { absent: 0, partial: 1, clear: 2 };

export interface DimensionMeasures {
  id: DimensionId;
  rated: number;
  qwk: number;
  accuracy: number;
  clear: ClassScores;
  absent: ClassScores;
  notAssessed: number;
}

/** Per dimension, over the rows where the raters gave it a status that applies. */
export function measureDimensions(rows: readonly Graded[]): DimensionMeasures[] {
  return DIMENSIONS.flatMap((id) => {
    const pairs = rows.flatMap(({ opening, grading }) => {
      const gold = opening.dimensions[id];
      const found = grading?.dimensions.find((dimension) => dimension.id === id)?.status;
      return gold !== undefined && gold in ORDER && found !== undefined ? [{ gold, found }] : [];
    });
    if (pairs.length === 0) return [];
    const told = pairs.filter(({ found }) => found in ORDER);
    const truth = pairs.map(({ gold }) => gold as string);
    const predicted = pairs.map(({ found }) => found as string);
    return [
      {
        id,
        rated: pairs.length,
        qwk: quadraticWeightedKappa(
          told.map(({ gold }) => ORDER[gold] as number),
          told.map(({ found }) => ORDER[found] as number),
        ),
        accuracy: mean(pairs.map(({ gold, found }) => (gold === found ? 1 : 0))),
        clear: classScores(truth, predicted, 'clear'),
        absent: classScores(truth, predicted, 'absent'),
        notAssessed: pairs.length - told.length,
      },
    ];
  });
}

export interface DisqualifierMeasures extends ClassScores {
  id: DisqualifierId;
  /** Firings on answers whose raters were on the hire side. */
  falseAlarmsOnHires: number;
}

export function measureDisqualifiers(rows: readonly Graded[]): DisqualifierMeasures[] {
  return DISQUALIFIERS.map((id) => {
    const truth = rows.map(({ opening }) => (opening.disqualifiers.includes(id) ? 'yes' : 'no'));
    const predicted = rows.map(({ grading }) =>
      grading?.disqualifiers.some((found) => found.id === id) ? 'yes' : 'no',
    );
    const falseAlarmsOnHires = rows.filter(
      ({ gold }, at) => gold >= 3 && predicted[at] === 'yes' && truth[at] === 'no',
    ).length;
    return { id, ...classScores(truth, predicted, 'yes'), falseAlarmsOnHires };
  });
}

export interface LadderMeasures {
  topOverBottom: Share;
  adjacent: Share;
}

/** One story told at five qualities: a better rung must score higher; a tie is a failure. */
export function measureLadders(rows: readonly Graded[]): LadderMeasures {
  const ladders = Map.groupBy(
    rows.filter(({ opening }) => opening.ladder),
    ({ opening }) => opening.ladder as string,
  );
  const top: boolean[] = [];
  const adjacent: boolean[] = [];
  for (const ladder of ladders.values()) {
    const rungs = ladder.sort((left, right) => (left.opening.rung ?? 0) - (right.opening.rung ?? 0));
    top.push((rungs.at(-1)?.score ?? 0) > (rungs[0]?.score ?? 0));
    for (const [at, rung] of rungs.slice(1).entries()) adjacent.push(rung.score > (rungs[at]?.score ?? 0));
  }
  return { topOverBottom: shareOf(top), adjacent: shareOf(adjacent) };
}

export interface PairScores<Pair> {
  pair: Pair;
  left: number;
  right: number;
}

export interface ContrastMeasures {
  /** The edit moves the score the way the label says, by more than 5 points. */
  direction: Share;
  /** The edit moves it that way at all. */
  sign: Share;
  /** A harmless edit moves the score by at most 5 points. */
  harmless: Share;
}

export function measureContrasts(scored: readonly PairScores<ContrastPair>[]): ContrastMeasures {
  const moved = scored.filter(({ pair }) => pair.changedDimension !== null);
  const gain = ({ pair, left, right }: PairScores<ContrastPair>): number =>
    (right - left) * Math.sign(verdictRank(pair.editedVerdict) - verdictRank(pair.baseVerdict));
  return {
    direction: shareOf(moved.map((row) => gain(row) > 5)),
    sign: shareOf(moved.map((row) => gain(row) > 0)),
    harmless: shareOf(
      scored
        .filter(({ pair }) => pair.changedDimension === null)
        .map(({ left, right }) => Math.abs(left - right) <= 5),
    ),
  };
}

export interface RewordingMeasures {
  /** The score moves by at most 5 points when the whole answer is told in other words. */
  within5: Share;
  /** Both tellings are on the same side of the line between a yes and a no. */
  sameSide: Share;
  /** Points by which it moves, in the mean, whichever way. */
  meanMove: number;
}

export function measureRewordings(scored: readonly PairScores<ContrastPair>[]): RewordingMeasures {
  const moves = scored.map(({ left, right }) => Math.abs(left - right));
  const isYes = (score: number): boolean => rankOfScore(score) >= 3;
  return {
    within5: shareOf(moves.map((move) => move <= 5)),
    sameSide: shareOf(scored.map(({ left, right }) => isYes(left) === isYes(right))),
    meanMove: mean(moves),
  };
}

/** A strong follow-up answer must score higher than a weak one; a tie is a failure. */
export const measureFollowUps = (scored: readonly PairScores<FollowUpPair>[]): Share =>
  shareOf(scored.map(({ left, right }) => right > left));

export interface ReliabilityBin {
  from: number;
  to: number;
  answers: number;
  confidence: number;
  /** Share of verdicts on the raters' side of the hire line. */
  correct: number;
}

/** Whether confidence means what it says: stated against observed, in bins. */
export function measureReliability(rows: readonly Graded[]): ReliabilityBin[] {
  const edges = [0.5, 0.7, 0.8, 0.9, 0.95, 1.0001];
  return edges.slice(1).flatMap((to, at) => {
    const from = edges[at] as number;
    const members = rows.filter(({ grading }) => {
      const confidence = Math.max(0.5, grading?.confidence ?? 0);
      return confidence >= from && confidence < to;
    });
    if (members.length === 0) return [];
    return [
      {
        from,
        to: Math.min(1, to),
        answers: members.length,
        confidence: mean(members.map(({ grading }) => grading?.confidence ?? 0)),
        correct: mean(members.map(({ gold, rank }) => (gold >= 3 === rank >= 3 ? 1 : 0))),
      },
    ];
  });
}

export { goldRank };
