/**
 * The deterministic grader. Pure: no I/O, no clock, no randomness, nothing of an answer kept (what is kept is made up, see
 * kept-shapes.ts).
 *
 * Everything outside this folder imports from here and from nowhere deeper.
 */
import type { DimensionFinding, DisqualifierFinding, Grading } from '../contract/critique.ts';
import type { RescoringEvent } from '../contract/interview.ts';
import type { Principle } from '../contract/principle.ts';
import type { Level, Verdict } from '../contract/vocabulary.ts';

export { decideOn } from './decide-on.ts';
export { gradeAnswer } from './engine.ts';
export { statusAt } from './follow-up/grade-follow-up.ts';
export { assessSubstance, type Substance } from './substance.ts';
export { RUBRIC_VERSION } from './version.ts';

export interface RubricInput {
  answer: string;
  principle: Principle;
  level: Level;
  /** The interview question that was answered. */
  question?: string;
  /** Present when the answer is a follow-up answer. */
  probe?: { question: string; intent?: string; opening?: string };
}

export interface FollowUp {
  /** The turn number of the follow-up answer in its interview. */
  turn: number;
  probeId?: string;
  answer: string;
  grading: Grading;
}

export interface Rescored {
  verdict: Verdict;
  score: number;
  confidence: number;
  barRaiserThinks: string;
  flipFact: string;
  dimensions: DimensionFinding[];
  disqualifiers: DisqualifierFinding[];
  /** What each follow-up did to the opening, in turn order; the evidence points into the follow-up answer. */
  events: RescoringEvent[];
}

export { rescoreOpening } from './rescore/rescore.ts';
