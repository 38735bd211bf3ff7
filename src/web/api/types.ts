/** The types of the HTTP contract. Types only: none of the schemas behind them is in the bundle. */
export type {
  Critique,
  CritiqueRequest,
  CritiqueSummary,
  Delivery,
  DimensionFinding,
  DisqualifierFinding,
  Evidence,
  GraderInfo,
} from '../../contract/critique.ts';
export type { DataExport, Erasure } from '../../contract/data.ts';
export type {
  AnswerResponse,
  CreateInterview,
  Debrief,
  Interview,
  InterviewMode,
  InterviewSummary,
  Message,
  RescoringEvent,
  Stopped,
} from '../../contract/interview.ts';
export type { Principle } from '../../contract/principle.ts';
export type { Quiz, QuizAnswers, QuizResult } from '../../contract/quiz.ts';
export type { UsageReport } from '../../contract/usage.ts';
export type {
  DimensionId,
  DimensionStatus,
  DisqualifierId,
  Level,
  PrincipleSlug,
  Step,
  Verdict,
} from '../../contract/vocabulary.ts';
export type {
  ImportedWalkthrough,
  Probe,
  PublicWalkthrough,
  WalkthroughSummary,
} from '../../contract/walkthrough.ts';

/** The envelope of every list. */
export interface List<T> {
  data: T[];
  /** Send it as `after` to get the next page. */
  nextCursor?: string;
}
