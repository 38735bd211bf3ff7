/** Runs the rubric and the baselines over the graded answers and measures both. */
import { findPrinciple } from '../../src/catalogue/principles/index.ts';
import type { Principle } from '../../src/contract/principle.ts';
import { type PrincipleSlug, verdictRank } from '../../src/contract/vocabulary.ts';
import { gradeAnswer } from '../../src/rubric/index.ts';
import type { TextScorer } from './baselines.ts';
import {
  type ContrastPair,
  type FollowUpPair,
  goldRank,
  readContrastPairs,
  readFollowUps,
  readOpenings,
  type Split,
} from './graded-answers.ts';
import {
  type ContrastMeasures,
  type Graded,
  type LadderMeasures,
  measureContrasts,
  measureDimensions,
  measureDisqualifiers,
  measureFollowUps,
  measureLadders,
  measureReliability,
  measureVerdicts,
  type PairScores,
  rankOfScore,
  type Share,
  type VerdictMeasures,
} from './rubric-measures.ts';

export const principleOf = (slug: PrincipleSlug): Principle => {
  const principle = findPrinciple(slug);
  if (!principle) throw new Error(`The catalogue has no principle "${slug}".`);
  return principle;
};

export interface GraderMeasures {
  verdicts: VerdictMeasures;
  plain?: VerdictMeasures;
  ladders: LadderMeasures;
  contrasts: ContrastMeasures;
  followUps: Share;
}

export interface SplitMeasures {
  rubric: GraderMeasures;
  baselines: Record<string, GraderMeasures>;
  dimensions: ReturnType<typeof measureDimensions>;
  disqualifiers: ReturnType<typeof measureDisqualifiers>;
  reliability: ReturnType<typeof measureReliability>;
  graded: Graded[];
}

/** The rows whose weak answers are vivid and whose strong ones are plain. */
const isPlainStrong = ({ opening }: Graded): boolean => opening.id.startsWith('d5-');

function measureGrader(
  graded: readonly Graded[],
  contrasts: readonly PairScores<ContrastPair>[],
  followUps: readonly PairScores<FollowUpPair>[],
): GraderMeasures {
  const plain = graded.filter(isPlainStrong);
  return {
    verdicts: measureVerdicts(graded),
    ...(plain.length > 0 && { plain: measureVerdicts(plain) }),
    ladders: measureLadders(graded),
    contrasts: measureContrasts(contrasts),
    followUps: measureFollowUps(followUps),
  };
}

/** Grades everything in the splits and measures it, with every baseline on the same rows. */
export function measureSplit(splits: readonly Split[], baselines: Record<string, TextScorer>): SplitMeasures {
  const openings = readOpenings(splits);
  const pairs = readContrastPairs(splits);
  const probes = readFollowUps(splits);
  const graded: Graded[] = openings.map((opening) => {
    const grading = gradeAnswer({
      answer: opening.answer,
      principle: principleOf(opening.principle),
      level: opening.level,
      question: opening.question,
    });
    return {
      opening,
      gold: goldRank(opening),
      score: grading.score,
      rank: verdictRank(grading.verdict),
      grading,
    };
  });
  const contrastScore = (pair: ContrastPair, answer: string): number =>
    gradeAnswer({
      answer,
      principle: principleOf(pair.principle),
      level: pair.level,
      question: pair.question,
    }).score;
  const followUpScore = ({ principle, probe, opening }: FollowUpPair, answer: string): number =>
    gradeAnswer({
      answer,
      principle: principleOf(principle),
      level: 'sde2',
      probe: {
        question: probe.question,
        ...(probe.intent !== undefined && { intent: probe.intent }),
        opening,
      },
    }).score;
  const rubric = measureGrader(
    graded,
    pairs.map((pair) => ({
      pair,
      left: contrastScore(pair, pair.base),
      right: contrastScore(pair, pair.edited),
    })),
    probes.map((pair) => ({
      pair,
      left: followUpScore(pair, pair.weak),
      right: followUpScore(pair, pair.strong),
    })),
  );
  const measuredBaselines = Object.entries(baselines).map(([name, score]) => [
    name,
    measureGrader(
      openings.map((opening) => {
        const value = score(opening.answer);
        return { opening, gold: goldRank(opening), score: value, rank: rankOfScore(value) };
      }),
      pairs.map((pair) => ({ pair, left: score(pair.base), right: score(pair.edited) })),
      probes.map((pair) => ({ pair, left: score(pair.weak), right: score(pair.strong) })),
    ),
  ]);
  return {
    rubric,
    baselines: Object.fromEntries(measuredBaselines),
    dimensions: measureDimensions(graded),
    disqualifiers: measureDisqualifiers(graded),
    reliability: measureReliability(graded),
    graded,
  };
}
