/**
 * How a check is declared: one pure function per dimension or disqualifier, with its rationale, its source and
 * the examples that the tester runs. A check returns data; it never words a verdict and never sees another check.
 */
import type { Principle } from '../contract/principle.ts';
import type {
  DimensionId,
  DimensionStatus,
  DisqualifierId,
  Level,
  PrincipleSlug,
} from '../contract/vocabulary.ts';
import type { Kinds } from './signs/weighed.ts';
import type { Doc } from './text/document.ts';

/** A place in `doc.text`, in UTF-16 code units, end exclusive. The engine cuts the quote. */
export interface Span {
  start: number;
  end: number;
}

/** What a check may know besides the answer. */
export interface CheckContext {
  principle: Principle;
  level: Level;
  question?: string | undefined;
  /** Present when the answer is a follow-up answer; `told` is the answer that was probed, and `opening` its parse. */
  probe?: { question: string; intent?: string; told?: string; opening?: Doc } | undefined;
}

/** What a dimension check found. `not_assessed` is for what determinism cannot tell, never for a middle value. */
export interface Finding {
  status: DimensionStatus;
  /** How far it is shown, between 0 and 1, where that is finer than the status (verdict/strength.ts). */
  strength?: number;
  /** Why this status, in one sentence that is true of the evidence. */
  reason: string;
  /** What a stronger answer would add. */
  advice?: string | undefined;
  evidence: Span[];
}

/** What a disqualifier check found; it returns null when it found nothing. */
export interface Disqualified {
  reason: string;
  evidence: Span[];
}

interface ExampleContext {
  text: string;
  /** Why this example is here: the trap it covers. */
  because?: string;
  /** Default: `have-backbone`. */
  principle?: PrincipleSlug;
  /** Default: `sde2`. */
  level?: Level;
  question?: string;
  probe?: { question: string; intent?: string; opening?: string };
}

export interface DimensionExample extends ExampleContext {
  expect: DimensionStatus;
}

export interface DisqualifierExample extends ExampleContext {
  expect: 'fires' | 'silent';
}

interface Described {
  title: string;
  /** Why a bar raiser cares, and what the check deliberately ignores. */
  why: string;
  /** Where the rule comes from, for instance `domain.md section 5, trap 13`. */
  source: string;
}

export interface DimensionCheck extends Described {
  kind: 'dimension';
  id: DimensionId;
  examples: readonly DimensionExample[];
  run(doc: Doc, context: CheckContext): Finding;
}

export interface DisqualifierCheck extends Described {
  kind: 'disqualifier';
  id: DisqualifierId;
  examples: readonly DisqualifierExample[];
  /** What is said outright. */
  run(doc: Doc, context: CheckContext): Disqualified | null;
  /** How a longer answer is read: by the weight of all kinds of evidence (signs/weighed.ts). */
  weighed?: {
    kinds(doc: Doc, context: CheckContext): Kinds;
    /** Completes the reason, before what the strongest kinds say. */
    reason: string;
    /** What each kind says when it is there, as part of a sentence to the candidate. */
    says: Readonly<Record<string, string>>;
  };
}

export type Check = DimensionCheck | DisqualifierCheck;

/** Declares a check. The file is named after the id: `metric_delta` lives in `checks/metric-delta.ts`. */
export function defineCheck<Declared extends Check>(check: Declared): Declared {
  return check;
}
