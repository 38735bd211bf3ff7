import { createInterface } from 'node:readline';
import type { Io } from './terminal.ts';

/** Reads the candidate's answers, one after the other. */
export interface AnswerReader {
  /** The next answer; `null` at the end of the input. Rejects with InterruptedError on Ctrl+C. */
  next(prompt: string): Promise<string | null>;
  close(): void;
}

export class InterruptedError extends Error {
  override readonly name = 'InterruptedError';
}

// Lines of a paste arrive within a few milliseconds of each other; nobody types a second line that fast.
const PASTE_GAP_MS = 60;

/**
 * Enter sends an answer, as in a chat. A pasted answer of several paragraphs stays one answer, because its
 * lines come as one burst; a line that ends with a backslash goes on in the next one. From a pipe, every
 * line is an answer and blank lines are passed over.
 */
export function createAnswerReader(io: Io): AnswerReader {
  const interactive = io.stdin.isTTY === true;
  const readline = createInterface({
    input: io.stdin,
    ...(interactive ? { output: io.stdout } : {}),
    terminal: interactive,
    historySize: 0,
  });

  const ready: string[] = [];
  let lines: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  let ended = false;
  let interrupted = false;
  let wake = () => {};

  const settle = () => {
    timer = undefined;
    // The paste ended in the middle of a line, which is still being edited: Enter will send it all.
    if (interactive && readline.line !== '' && !ended) return;
    const answer = lines.join('\n');
    lines = [];
    if (answer.trim() !== '') ready.push(answer);
    wake();
  };

  readline.on('line', (line) => {
    clearTimeout(timer);
    if (line.endsWith('\\')) {
      lines.push(line.slice(0, -1));
      return;
    }
    lines.push(line);
    if (interactive) timer = setTimeout(settle, PASTE_GAP_MS);
    else settle();
  });
  readline.on('SIGINT', () => {
    interrupted = true;
    wake();
  });
  readline.on('close', () => {
    clearTimeout(timer);
    ended = true;
    settle();
  });

  return {
    async next(prompt) {
      if (interactive && !ended) {
        readline.setPrompt(prompt);
        readline.prompt();
      }
      while (ready.length === 0 && !ended && !interrupted) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      if (interrupted) throw new InterruptedError();
      return ready.shift() ?? null;
    },
    close: () => readline.close(),
  };
}
