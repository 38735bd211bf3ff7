import type { Usage } from '../../contract/usage.ts';
import type { AttemptRecord } from '../../models/port.ts';
import type { AttemptPurpose } from '../../store/port.ts';

/** What one operation has asked of models so far: the tally behind `usage` in its response. */
export class Account {
  /** The interview or the critique that is charged. */
  readonly subjectId: string;
  readonly tenantId: string;
  readonly #attempts: { purpose: AttemptPurpose; attempt: AttemptRecord }[] = [];

  constructor(tenantId: string, subjectId: string) {
    this.tenantId = tenantId;
    this.subjectId = subjectId;
  }

  add(purpose: AttemptPurpose, attempt: AttemptRecord): void {
    this.#attempts.push({ purpose, attempt });
  }

  /**
   * For everything, or for one purpose alone.
   *
   * @returns undefined as long as no provider has been asked
   */
  usage(only?: AttemptPurpose): Usage | undefined {
    const attempts = this.#attempts.flatMap(({ purpose, attempt }) =>
      only === undefined || purpose === only ? [attempt] : [],
    );
    if (attempts.length === 0) return undefined;
    const sum = (pick: (attempt: AttemptRecord) => number) =>
      attempts.reduce((total, attempt) => total + pick(attempt), 0);
    // A part that nobody has a price for makes the whole unknown, not cheap.
    const isPriced = attempts.every(({ costMicroUsd }) => costMicroUsd !== undefined);
    const estimated = attempts.filter(({ usageSource }) => usageSource === 'estimated').length;
    return {
      inputTokens: sum(({ usage }) => usage.inputTokens),
      outputTokens: sum(({ usage }) => usage.outputTokens),
      cacheReadTokens: sum(({ usage }) => usage.cacheReadTokens),
      cacheWriteTokens: sum(({ usage }) => usage.cacheWriteTokens),
      attempts: attempts.length,
      ...(estimated > 0 && { estimated }),
      ...(isPriced && { costMicroUsd: sum(({ costMicroUsd }) => costMicroUsd!) }),
    };
  }
}
