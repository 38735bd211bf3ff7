/** Runs the rubric and the baselines over the graded answers and measures both. */
import { findPrinciple } from '../../src/catalogue/principles/index.ts';
import type { Principle } from '../../src/contract/principle.ts';
import { PRINCIPLES, type PrincipleSlug, verdictRank } from '../../src/contract/vocabulary.ts';
import { gradeAnswer } from '../../src/rubric/index.ts';
import type { TextScorer } from './baselines.ts';
import {
  type ContrastPair,
  type FollowUpPair,
  goldRank,
  readContrastPairs,
  readFollowUps,
  readOpenings,
  readRewordings,
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
  measureRewordings,
  measureVerdicts,
  type PairScores,
  type RewordingMeasures,
  rankOfScore,
  type Share,
  shareOf,
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
  otherQuestions: OtherQuestions;
  /** Only where a split has any. */
  rewordings?: RewordingMeasures;
  graded: Graded[];
}

/** How many answers that deserve a yes get one: as an answer to their own question, and to others. */
export interface OtherQuestions {
  own: Share;
  others: Share;
}

/** Principles that an answer is asked under beside its own, this far apart in their list. */
const OTHERS = 3;
const APART = 5;

/**
 * A good story asked under another principle seldom shows that one, and then should not get a yes. Some do show both, so
 * the best share of `others` is small and not zero.
 */
function measureOtherQuestions(graded: readonly Graded[]): OtherQuestions {
  const good = graded.filter(({ gold }) => gold >= HIRE_SIDE);
  const others = good.flatMap(({ opening: { answer, principle, level } }) =>
    Array.from({ length: OTHERS }, (_, at) => {
      const place = PRINCIPLES.indexOf(principle) + (at + 1) * APART;
      const other = principleOf(PRINCIPLES[place % PRINCIPLES.length] as PrincipleSlug);
      return verdictRank(gradeAnswer({ answer, principle: other, level }).verdict) >= HIRE_SIDE;
    }),
  );
  return { own: shareOf(good.map(({ rank }) => rank >= HIRE_SIDE)), others: shareOf(others) };
}

const HIRE_SIDE = verdictRank('leaning_hire');

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
  const rewordings = readRewordings(splits);
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
  const scorePair = (pair: ContrastPair): PairScores<ContrastPair> => ({
    pair,
    left: contrastScore(pair, pair.base),
    right: contrastScore(pair, pair.edited),
  });
  const rubric = measureGrader(
    graded,
    pairs.map(scorePair),
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
    otherQuestions: measureOtherQuestions(graded),
    ...(rewordings.length > 0 && { rewordings: measureRewordings(rewordings.map(scorePair)) }),
    graded,
  };
}
