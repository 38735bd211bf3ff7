/** What calls to models cost, and what they may cost. */
import type { AttemptRecord } from '../../models/port.ts';

export type AttemptPurpose = 'bridge' | 'clarification' | 'grading' | 'coaching_note' | 'debrief';

/** One request to a model's provider, as it is booked. */
export interface LedgerEntry extends AttemptRecord {
  id: string;
  /** The interview or critique it was made for. */
  subjectId: string;
  purpose: AttemptPurpose;
}

/** What calls came to. Tokens of the three kinds of input do not overlap. */
export interface Spending {
  attempts: number;
  /** Those of them that brought no whole answer. */
  failed: number;
  inputTokens: number;
  outputTokens: number;
  cacheReadTokens: number;
  cacheWriteTokens: number;
  /** Of the attempts whose price is known. */
  costMicroUsd: number;
  /** Attempts at models whose price is not known: they are not in the cost. */
  unpriced: number;
  /** Tokens of those, read and written. */
  unpricedTokens: number;
  /** Attempts with a figure that is this service's estimate, because they ended before the provider named it. */
  estimated: number;
}

export interface Reservation {
  id: string;
  subjectId: string;
  /** 0 where the price is not known: then the limits on unpriced tokens are what holds. */
  amountMicroUsd: number;
  /** Read and written, at most. Left out: none. */
  tokens?: number;
  expiresAt: Date;
}

/** The most that may be spent, in millionths of a US dollar. */
export interface SpendingLimits {
  subjectMicroUsd: number;
  dayMicroUsd: number;
  /** Tokens, read and written. Left out: as many as the money buys. */
  dayTokens?: number | undefined;
  /** Tokens of models whose price is not known, for the subject and for the day; for reservations of no amount. */
  unpricedTokens?: { subject: number; day: number } | undefined;
  /** When the day began that these are for: a full hour. */
  dayStart: Date;
}

export interface LedgerRepository {
  /**
   * Sets an amount aside before a call. Refused, with nothing written, when what has been booked, what is set
   * aside and this together would be over a limit; concurrent callers are counted one after the other.
   */
  reserve(reservation: Reservation, limits: SpendingLimits, now: Date): Promise<'ok' | 'spent'>;
  /** In one transaction: the attempts of a call, and the end of its reservation. */
  book(entries: readonly LedgerEntry[], reservationId?: string): Promise<void>;
  /** Totals by `provider:model`, in its alphabetical order. */
  totals(filter: { since?: Date; subjectId?: string }): Promise<({ model: string } & Spending)[]>;
}
