/** What the process says to whoever called it (contract.md, "Commands"). */
export const EXIT = { done: 0, refused: 1, usage: 2 } as const;

/** The command cannot do what it was asked; the message says why and what to do instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly exitCode: number;

  constructor(message: string, exitCode: number = EXIT.usage) {
    super(message);
    this.exitCode = exitCode;
  }
}
