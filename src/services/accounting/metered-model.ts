import { ModelError } from '../../models/errors.ts';
import { STRUCTURED_LIMITS, TEXT_LIMITS } from '../../models/limits.ts';
import type {
  AttemptRecord,
  CallOptions,
  Model,
  ModelRequest,
  StructuredRequest,
  StructuredResult,
  TextEvent,
} from '../../models/port.ts';
import { NO_USAGE } from '../../models/usage.ts';
import type { AttemptPurpose, LedgerEntry } from '../../store/port.ts';
import type { ModelDeps, ServiceDeps } from '../deps.ts';
import type { Account } from './account.ts';

type Deps = Pick<ServiceDeps, 'store' | 'now' | 'newId'>;

type MeteringDeps = Pick<ModelDeps, 'budget' | 'tenantBudget' | 'onFault' | 'onAttempt'>;

/** A call may be billed for each of its attempts. */
const MAX_ATTEMPTS = Math.max(TEXT_LIMITS.maxAttempts, STRUCTURED_LIMITS.maxAttempts);
/** Longer than any call lasts: a reservation that is still there then belongs to a process that is gone. */
const RESERVED_FOR_MS = 2 * STRUCTURED_LIMITS.deadlineMs;

/**
 * A model whose every call is paid for: what it may cost at most is set aside before it is asked, and every
 * attempt is booked when the call is over. A call that would be over a budget is refused with `budget_spent`
 * and asks nobody.
 */
export function meteredModel(
  model: Model,
  deps: Deps,
  { budget, tenantBudget, onFault, onAttempt: onEveryAttempt }: MeteringDeps,
  account: Account,
  purpose: AttemptPurpose,
): Model {
  const ledger = deps.store.forTenant(account.tenantId).ledger;

  /** @returns the id of the reservation */
  async function reserve(request: ModelRequest | StructuredRequest<unknown>): Promise<string> {
    const { costMicroUsd, inputTokens, outputTokens } = model.worstCase(request);
    const own = await tenantBudget?.(account.tenantId);
    const now = deps.now();
    const id = deps.newId();
    const reserved = await ledger.reserve(
      {
        id,
        subjectId: account.subjectId,
        amountMicroUsd: (costMicroUsd ?? 0) * MAX_ATTEMPTS,
        tokens: (inputTokens + outputTokens) * MAX_ATTEMPTS,
        expiresAt: new Date(now.getTime() + RESERVED_FOR_MS),
      },
      {
        subjectMicroUsd: budget.perInterviewMicroUsd,
        dayMicroUsd: own?.costPerDayMicroUsd ?? budget.perDayMicroUsd,
        dayTokens: own?.tokensPerDay,
        // Without a price there is no cost to hold against a budget, so the tokens themselves are held.
        ...(costMicroUsd === undefined && {
          unpricedTokens: { subject: budget.perInterviewUnpricedTokens, day: budget.perDayUnpricedTokens },
        }),
        dayStart: startOfDay(now),
      },
      now,
    );
    if (reserved === 'spent') throw new ModelError('budget_spent');
    return id;
  }

  function bookkeeper(options: CallOptions) {
    const entries: LedgerEntry[] = [];
    return {
      entries,
      onAttempt(attempt: AttemptRecord) {
        entries.push({ ...attempt, id: deps.newId(), subjectId: account.subjectId, purpose });
        account.add(purpose, attempt);
        onEveryAttempt?.(purpose, attempt);
        options.onAttempt?.(attempt);
      },
    };
  }

  async function book(entries: readonly LedgerEntry[], reservation: string): Promise<void> {
    // What the model said is no worse for a ledger that cannot be written just now.
    await ledger.book(entries, reservation).catch(onFault);
  }

  return {
    id: model.id,

    async *streamText(request, options = {}): AsyncGenerator<TextEvent> {
      let reservation: string;
      try {
        reservation = await reserve(request);
      } catch (error) {
        if (!(error instanceof ModelError)) throw error;
        yield { type: 'end', stop: 'failed', text: '', usage: { ...NO_USAGE }, attempts: 0, error };
        return;
      }
      const { entries, onAttempt } = bookkeeper(options);
      let end: TextEvent | undefined;
      try {
        for await (const event of model.streamText(request, { ...options, onAttempt })) {
          if (event.type === 'end') end = event;
          else yield event;
        }
      } finally {
        // Also when the caller leaves its loop.
        await book(entries, reservation);
      }
      if (end !== undefined) yield end;
    },

    async generateStructured<T>(
      request: StructuredRequest<T>,
      options: CallOptions = {},
    ): Promise<StructuredResult<T>> {
      const reservation = await reserve(request);
      const { entries, onAttempt } = bookkeeper(options);
      try {
        return await model.generateStructured(request, { ...options, onAttempt });
      } finally {
        await book(entries, reservation);
      }
    },

    countTokens: (request, options) => model.countTokens(request, options),
    worstCase: (request) => model.worstCase(request),
  };
}

/** Midnight, UTC. */
export const startOfDay = (now: Date): Date =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()));
