import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { findPrinciple } from '../../catalogue/index.ts';
import { answerTextSchema } from '../../contract/critique.ts';
import type { Level } from '../../contract/vocabulary.ts';
import type { Walkthrough } from '../../contract/walkthrough.ts';
import { createBoundary } from '../../services/grading/boundary.ts';
import { PREVIEWABLE_PROMPTS, type Preview } from '../../services/prompts/preview.ts';
import { loadBuiltinWalkthroughs } from '../backend.ts';
import { EXIT, UsageError } from '../exit.ts';
import type { Io } from '../terminal.ts';

/** Lists the prompts in the versions the service uses. */
export function listPromptsCommand({ json }: { json?: boolean }, io: Io): number {
  const list = PREVIEWABLE_PROMPTS.map(({ name, version, purpose }) => ({ name, version, purpose }));
  if (json) io.stdout.write(`${JSON.stringify(list, null, 2)}\n`);
  else for (const { version, purpose } of list) io.stdout.write(`${version.padEnd(20)} ${purpose}\n`);
  return EXIT.done;
}

export interface RenderPromptOptions {
  walkthrough: string;
  answer: string;
  level?: Level;
  probe?: string;
  opening?: string;
  json?: boolean;
}

/** Prints a prompt as a model gets it, so that a person can read it. Calls no model. */
export async function renderPromptCommand(
  name: string,
  options: RenderPromptOptions,
  io: Io,
): Promise<number> {
  const prompt = PREVIEWABLE_PROMPTS.find((each) => each.name === name);
  if (prompt === undefined) {
    const names = PREVIEWABLE_PROMPTS.map((each) => each.name).join(', ');
    throw new UsageError(`There is no prompt "${name}". One of: ${names}`);
  }
  const walkthrough = await findWalkthrough(options.walkthrough);
  const preview = prompt.preview({
    walkthrough,
    principle: findPrinciple(walkthrough.principle)!,
    level: options.level ?? 'sde2',
    answer: await readAnswer(options.answer, io),
    opening:
      options.opening === undefined ? strongOpening(walkthrough) : await readAnswer(options.opening, io),
    probe: findProbe(walkthrough, options.probe),
    boundary: createBoundary(randomBytes(32)),
  });
  io.stdout.write(
    options.json ? `${JSON.stringify(preview, null, 2)}\n` : `${describe(prompt.version, preview)}\n`,
  );
  return EXIT.done;
}

function describe(version: string, { rendered, output }: Preview): string {
  const part = (title: string, body: string) => `=== ${title}\n\n${body}`;
  return [
    ...rendered.stable.map((body, index) => part(`${version}: stable, part ${index + 1}`, body)),
    ...rendered.history.map((body, index) => part(`earlier exchange ${index + 1}, marked as data`, body)),
    part('this call', rendered.data),
    ...(output === undefined ? [] : [part('the shape of the answer', JSON.stringify(output, null, 2))]),
  ].join('\n\n');
}

async function findWalkthrough(id: string): Promise<Walkthrough> {
  const walkthroughs = await loadBuiltinWalkthroughs();
  const found = walkthroughs.find((each) => each.id === id);
  if (found !== undefined) return found;
  const ids = walkthroughs.map((each) => `  ${each.id}`).join('\n');
  throw new UsageError(`There is no built-in walkthrough "${id}". One of:\n${ids}`);
}

function findProbe({ probes }: Walkthrough, id: string | undefined) {
  const found = id === undefined ? probes[0] : probes.find((probe) => probe.id === id);
  if (found !== undefined) return found;
  throw new UsageError(`There is no probe "${id}". One of: ${probes.map((probe) => probe.id).join(', ')}`);
}

/** The walkthrough's own example: a follow-up needs something that it follows. */
const strongOpening = ({ steps }: Walkthrough): string =>
  steps.flatMap(({ strongExample }) => strongExample ?? []).join(' ');

async function readAnswer(file: string, io: Io): Promise<string> {
  const raw = file === '-' ? await text(io.stdin as NodeJS.ReadStream) : await read(file);
  const parsed = answerTextSchema.safeParse(raw);
  if (!parsed.success)
    throw new UsageError(`${file}: the answer ${parsed.error.issues[0]!.message}.`, EXIT.refused);
  return parsed.data;
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`Cannot read ${file}: ${(error as NodeJS.ErrnoException).code ?? 'unknown error'}`);
  }
}
