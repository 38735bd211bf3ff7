/**
 * The published arithmetic of a follow-up answer. With its dimensions, their evidence and this file anybody can
 * recompute its score:
 *
 *   credit(finding) = STATUS_CREDIT[status] + QUOTE_CREDIT[status] * quotes     (at most MAX_QUOTES quotes)
 *   score           = cap * sum over the probe's demands of share * credit
 *   cap             = 100, or the smallest cap of a disqualifier (verdict/weights.ts)
 *
 * The shares are in `demands.ts`. A quote under `clear` or `partial` is a sentence that speaks for the finding; a
 * quote under `absent` is one that speaks against it, so it takes credit away.
 */
import type { SignalId } from './observe.ts';

type Judged = 'clear' | 'partial' | 'absent';

export const STATUS_CREDIT: Record<Judged, number> = { clear: 0.7, partial: 0.38, absent: 0.12 };
export const QUOTE_CREDIT: Record<Judged, number> = { clear: 0.075, partial: 0.05, absent: -0.03 };
export const MAX_QUOTES = 4;

/** The balance of signals (those for, less those against) from which a dimension is partial, and clear. */
export const PARTIAL_FROM = 0.6;
export const CLEAR_FROM = 2;

/** How much one sentence with this signal counts on its side of the balance. */
export const STRENGTH: Record<SignalId, number> = {
  grants: 1,
  ownErrors: 1,
  limits: 0.9,
  reports: 0.8,
  ownActs: 0.6,
  events: 0.6,
  comparisons: 0.5,
  causes: 0.5,
  quantities: 0.3,
  facts: 0.3,
  workings: 0.6,
  changes: 0.5,
  effects: 0.8,
  maxims: 1,
  selfPraise: 1,
  applause: 1,
  dismissals: 0.8,
  handOffs: 1,
  efforts: 0.6,
  moreOfTheSame: 1,
  aboutPeople: 0.8,
};
