/** What a command needs of the process, so that tests can stand in for it. */
export interface EvalIo {
  stdout: { isTTY?: boolean; write(text: string): unknown };
  stderr: { isTTY?: boolean; write(text: string): unknown };
  env: Readonly<Record<string, string | undefined>>;
  now(): Date;
  /** Aborted when the person wants to stop. */
  signal?: AbortSignal;
}
