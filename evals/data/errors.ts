/** Why an eval could not be done. The exit code says whose turn it is: 2 the caller's, 3 the provider's. */
export class CannotEvaluateError extends Error {
  override readonly name = 'CannotEvaluateError';
  readonly exitCode: 2 | 3;

  constructor(message: string, exitCode: 2 | 3 = 2) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** A data file, a setting or an argument is wrong; nothing was run and nothing was written. */
export const usageError = (message: string): CannotEvaluateError => new CannotEvaluateError(message, 2);
/** The provider or the machine failed. Never counted as a grading failure: CI may simply try again. */
export const infraError = (message: string): CannotEvaluateError => new CannotEvaluateError(message, 3);
