import { randomUUID } from 'node:crypto';
import type {
  AnswerResponse,
  Debrief,
  Interview,
  InterviewSummary,
  Message,
} from '../../contract/interview.ts';
import type { WalkthroughSummary } from '../../contract/walkthrough.ts';
import { type AnswerReader, createAnswerReader, InterruptedError } from '../answers.ts';
import { callApi, jsonBody, RefusedError, type Send, UnreachableError } from '../api.ts';
import { type BackendOptions, withBackend } from '../backend.ts';
import { UsageError } from '../exit.ts';
import { renderCritique, renderDebrief } from '../render.ts';
import { createTerminal, type Io, printable, type Terminal } from '../terminal.ts';

export interface InterviewOptions extends BackendOptions {
  level?: string;
  mode?: string;
  /** `true`: the latest open interview; a string: the one with that id. */
  resume?: string | true;
  json?: boolean;
}

const INTERRUPTED = 130;

/** Plays a mock interview in the terminal. Returns the exit code. */
export async function interviewCommand(
  walkthroughId: string | undefined,
  options: InterviewOptions,
  io: Io,
): Promise<number> {
  const terminal = createTerminal(io, options.json ? (io.stderr as Io['stdout']) : io.stdout);
  return withBackend(options, io, async (send) => {
    const answers = createAnswerReader(io);
    const session: Session = { send, io, terminal, answers, json: options.json ?? false };
    try {
      const interview = await beginOrResume(session, walkthroughId, options);
      return await converse(session, interview);
    } catch (error) {
      if (error instanceof InterruptedError) return INTERRUPTED;
      throw error;
    } finally {
      answers.close();
    }
  });
}

interface Session {
  send: Send;
  io: Io;
  terminal: Terminal;
  answers: AnswerReader;
  json: boolean;
}

async function beginOrResume(
  session: Session,
  walkthroughId: string | undefined,
  options: InterviewOptions,
): Promise<Interview> {
  const { send, terminal } = session;
  if (options.resume !== undefined) {
    const id = options.resume === true ? await latestOpen(send) : options.resume;
    const interview = await callApi<Interview>(send, `/v1/interviews/${encodeURIComponent(id)}`);
    if (!session.json) replay(terminal, interview);
    return interview;
  }
  const body = {
    walkthroughId: walkthroughId ?? (await chooseWalkthrough(session)),
    ...(options.level === undefined ? {} : { level: options.level }),
    ...(options.mode === undefined ? {} : { mode: options.mode }),
  };
  const interview = await callApi<Interview>(
    send,
    '/v1/interviews',
    jsonBody(body, { 'idempotency-key': randomUUID() }),
  );
  if (!session.json) {
    terminal.line(terminal.colors.bold(interview.title));
    terminal.paragraph(
      terminal.colors.dim(
        `${interview.mode} mode, level ${interview.level}. Practice only: a program is asking. Enter sends an answer; ` +
          `end a line with \\ to go on in the next one. Ctrl+C leaves; nothing you sent is lost.`,
      ),
    );
    terminal.line();
  }
  return interview;
}

async function latestOpen(send: Send): Promise<string> {
  let cursor: string | undefined;
  do {
    const page = await callApi<{ data: InterviewSummary[]; nextCursor?: string }>(
      send,
      `/v1/interviews?limit=50${cursor === undefined ? '' : `&after=${encodeURIComponent(cursor)}`}`,
    );
    const open = page.data.find(({ state }) => state !== 'closed');
    if (open !== undefined) return open.id;
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  throw new UsageError('There is no open interview to resume. Start one with: bar-raiser interview');
}

async function chooseWalkthrough({ send, terminal, answers, io, json }: Session): Promise<string> {
  const { data } = await callApi<{ data: WalkthroughSummary[] }>(send, '/v1/walkthroughs');
  if (io.stdin.isTTY !== true || json) {
    throw new UsageError(`Name a walkthrough:\n${data.map(({ id }) => `  ${id}`).join('\n')}`);
  }
  terminal.line('Which walkthrough?');
  for (const [index, { title, question }] of data.entries()) {
    terminal.line();
    terminal.paragraph(`${terminal.colors.bold(`${index + 1}. ${printable(title)}`)}`);
    terminal.paragraph(printable(question), 3);
  }
  terminal.line();
  for (;;) {
    const choice = (await answers.next(`Number (1-${data.length}): `))?.trim();
    if (choice === undefined) throw new InterruptedError();
    const chosen = data[Number(choice) - 1] ?? data.find(({ id }) => id === choice);
    if (chosen !== undefined) return chosen.id;
    terminal.line(`Please enter a number from 1 to ${data.length}.`);
  }
}

function replay(terminal: Terminal, { title, transcript, message }: Interview): void {
  terminal.line(terminal.colors.bold(`${printable(title)} (resumed)`));
  terminal.line();
  for (const entry of transcript) {
    if (entry.role === 'candidate') {
      terminal.line(terminal.colors.dim('You'));
      terminal.paragraph(terminal.colors.dim(printable(entry.text)), 2);
      terminal.line();
    } else if (entry.text !== message.text || entry.kind !== message.kind) {
      say(terminal, entry);
    }
  }
}

function say(terminal: Terminal, { text, kind }: Message): void {
  terminal.line(terminal.colors.cyan(kind === 'closing' ? 'Bar raiser' : `Bar raiser (${kind})`));
  terminal.paragraph(printable(text), 2);
  terminal.line();
}

async function converse(session: Session, interview: Interview): Promise<number> {
  const { terminal, io, answers, json, send } = session;
  const emit = (value: unknown) => void io.stdout.write(`${JSON.stringify(value)}\n`);
  let { state, turn, message } = interview;
  const show = () =>
    json ? emit({ interviewId: interview.id, state, turn, message }) : say(terminal, message);
  show();

  while (state !== 'closed') {
    const answer = await answers.next('> ').catch((error: unknown) => {
      if (error instanceof InterruptedError) tellHowToResume(session, interview.id);
      throw error;
    });
    if (answer === null) {
      tellHowToResume(session, interview.id);
      return 0;
    }
    if (!json) terminal.line();
    let response: AnswerResponse;
    try {
      response = await sendAnswer(send, interview.id, turn, answer);
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      // Somebody else answered this turn (a second terminal, the browser): go on from where it stands now.
      if (error.problem.code === 'stale_turn' || error.problem.code === 'interview_closed') {
        terminal.line('This interview has moved on elsewhere. Going on from there.');
        ({ state, turn, message } = await callApi<Interview>(send, `/v1/interviews/${interview.id}`));
        show();
        continue;
      }
      terminal.paragraph(terminal.colors.red(error.message));
      if (error.problem.status === 404) return 1;
      continue;
    }
    ({ state, turn, message } = response);
    if (json) {
      emit(response);
    } else {
      if (response.critique !== undefined) {
        renderCritique(terminal, response.critique);
        terminal.line();
      }
      show();
    }
  }

  const debrief = await callApi<Debrief>(send, `/v1/interviews/${interview.id}/debrief`);
  if (json) emit({ debrief });
  else renderDebrief(terminal, debrief);
  return 0;
}

/** One key for all tries, so that an answer that arrived but whose reply was lost is not given twice. */
async function sendAnswer(send: Send, id: string, turn: number, answer: string): Promise<AnswerResponse> {
  const request = jsonBody({ answer, turn }, { 'idempotency-key': randomUUID() });
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await callApi<AnswerResponse>(send, `/v1/interviews/${id}/answers`, request);
    } catch (error) {
      if (!(error instanceof UnreachableError) || attempt === 4) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500 * attempt));
    }
  }
}

function tellHowToResume({ io }: Session, id: string): void {
  io.stderr.write(`\nEverything you sent is saved. Go on with: bar-raiser interview --resume ${id}\n`);
}
