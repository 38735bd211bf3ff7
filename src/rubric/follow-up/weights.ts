/**
 * The published arithmetic of a follow-up answer. With its dimensions, their evidence and this file anybody can
 * recompute its score:
 *
 *   credit(finding) = STATUS_CREDIT[status] + QUOTE_CREDIT[status] * quotes     (at most MAX_QUOTES quotes)
 *   score           = cap * sum over the assessed demands of share * credit / sum of their shares
 *   cap             = 100, or the smallest cap of a disqualifier (verdict/weights.ts)
 *
 * The shares are in `demands.ts`. A quote under `clear` or `partial` is a sentence that speaks for the finding; a
 * quote under `absent` is one that speaks against it, so it takes credit away. A demand of which hardly anything speaks,
 * neither for nor against, is not assessed and leaves its share to the others.
 *
 * A status comes from a balance: for each signal its STRENGTH times the share of sentences that carry it, what
 * speaks for the demand less what speaks against it. `STRENGTH` and `BASE` are fitted by `npm run
 * calibrate:follow-ups` on pairs of weak and strong answers; do not edit them by hand.
 */
import type { SignalId } from './observe.ts';
import { FITTED } from './strengths.ts';

type Judged = 'clear' | 'partial' | 'absent';

export const STATUS_CREDIT: Record<Judged, number> = { clear: 0.7, partial: 0.42, absent: 0.12 };
export const QUOTE_CREDIT: Record<Judged, number> = { clear: 0.06, partial: 0.04, absent: -0.03 };
export const MAX_QUOTES = 4;

/** What the balance of relevance begins with, before any signal. */
export const BASE: number = FITTED.base;
/** How much a signal counts where every sentence carries it. */
export const STRENGTH: Record<SignalId, number> = FITTED.strengths;

/** The balances from which relevance, and any other demand, is partial and clear. */
export const PARTIAL_FROM = { relevance: -0.3, other: 0.15 };
export const CLEAR_FROM = { relevance: 0.35, other: 0.6 };
