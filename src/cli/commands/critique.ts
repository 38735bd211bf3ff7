import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { findPrinciple } from '../../catalogue/index.ts';
import { type CritiqueRequest, critiqueRequestSchema } from '../../contract/critique.ts';
import { MAX_ANSWER_LENGTH, PRINCIPLES } from '../../contract/vocabulary.ts';
import type { Walkthrough } from '../../contract/walkthrough.ts';
import { createRubricGrader } from '../../services/rubric-grader.ts';
import { loadBuiltinWalkthroughs } from '../backend.ts';
import { EXIT, UsageError } from '../exit.ts';
import { renderCritique } from '../render.ts';
import { createTerminal, type Io } from '../terminal.ts';

export interface CritiqueOptions {
  principle?: string;
  walkthrough?: string;
  question?: string;
  level?: string;
  probe?: string;
  opening?: string;
  json?: boolean;
}

/** Critiques one answer from a file or from standard input. Needs no server and keeps nothing. */
export async function critiqueCommand(
  file: string | undefined,
  options: CritiqueOptions,
  io: Io,
): Promise<number> {
  if (options.opening !== undefined && options.probe === undefined) {
    throw new UsageError('--opening goes with --probe: the follow-up question that was asked about it.');
  }
  if ((file === undefined || file === '-') && io.stdin.isTTY === true) {
    io.stderr.write('Type or paste your answer, then press Ctrl+D on an empty line.\n');
  }
  const answer = await readText(file ?? '-', io);
  const opening = options.opening === undefined ? undefined : await readText(options.opening, io);
  const walkthrough = options.walkthrough === undefined ? undefined : await builtin(options.walkthrough);
  const request = parseRequest({
    answer,
    principle: options.principle ?? walkthrough?.principle ?? 'have-backbone',
    question: options.question ?? walkthrough?.question,
    level: options.level,
    probe: options.probe === undefined ? undefined : { question: options.probe, opening },
  });

  const grading = await createRubricGrader().grade(
    { ...request, principle: findPrinciple(request.principle!)!, level: request.level ?? 'sde2' },
    'auto',
  );
  if (options.json) io.stdout.write(`${JSON.stringify(grading, null, 2)}\n`);
  else renderCritique(createTerminal(io), grading);
  return EXIT.done;
}

async function builtin(id: string): Promise<Walkthrough> {
  const walkthroughs = await loadBuiltinWalkthroughs();
  const found = walkthroughs.find((walkthrough) => walkthrough.id === id);
  if (found !== undefined) return found;
  throw new UsageError(
    `There is no built-in walkthrough "${id}". One of:\n${walkthroughs.map((each) => `  ${each.id}`).join('\n')}\n` +
      'For an imported one, give --principle and --question.',
  );
}

function parseRequest(input: unknown): CritiqueRequest {
  const parsed = critiqueRequestSchema.safeParse(input);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  const field = String(issue.path[0]);
  if (field === 'answer') {
    const why = issue.code === 'too_big' ? `is longer than ${MAX_ANSWER_LENGTH} characters` : 'is empty';
    throw new UsageError(`The answer ${why}.`, EXIT.refused);
  }
  const allowed = field === 'principle' ? ` One of: ${PRINCIPLES.join(', ')}` : '';
  throw new UsageError(`--${field}: ${issue.message}.${allowed}`);
}

async function readText(file: string, io: Io): Promise<string> {
  try {
    const bytes = file === '-' ? await buffer(io.stdin as NodeJS.ReadStream) : await readFile(file);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(`${file} is not valid UTF-8.`, EXIT.refused);
    throw new UsageError(`Cannot read ${file}: ${(error as NodeJS.ErrnoException).code ?? 'unknown error'}`);
  }
}
