import { coachingNote, debrief, type Note, type RenderedPrompt, versionOf } from '../../../prompts/index.ts';
import type { DimensionFinding, Evidence, Grading } from '../../contract/critique.ts';
import type { Principle } from '../../contract/principle.ts';
import type { DimensionId } from '../../contract/vocabulary.ts';
import { ModelError } from '../../models/errors.ts';
import type { CallOptions, Model, StructuredResult } from '../../models/port.ts';
import type { Exchange, GradeInput } from '../deps.ts';
import type { Boundary } from '../grading/boundary.ts';
import { createQuoteLocator } from '../grading/locate-quotes.ts';
import { exchangesFor, sheetFor, toRequest } from '../grading/prompt-input.ts';
import { createInventionFinder } from './invented-facts.ts';
import { createEchoFinder, type SpeechFault } from './screen-speech.ts';
import { GRADING, OUT_OF_ROLE, PRAISE } from './steering-words.ts';

interface WritingDeps {
  model: Model;
  boundary: Boundary;
}

export interface NoteInput extends Pick<GradeInput, 'principle' | 'level' | 'walkthrough'> {
  /** The interview so far, oldest first. A coaching note is about the last exchange. */
  exchanges: readonly Exchange[];
}

/** What a coach says, resting on the candidate's own words; or why there is nothing to say it with. */
export type WrittenNote =
  | {
      note: string;
      /** The words it rests on; offsets into the answer of that turn (1-based). */
      evidence: (Evidence & { turn: number })[];
      /** Facts that are missing, as questions only the candidate can answer. */
      questions: string[];
      promptVersion: string;
      usage: StructuredResult<Note>['usage'];
    }
  | { degraded: string };

/** A model that thinks does so within these. */
const MAX_OUTPUT_TOKENS = 4_000;

/** Says what a stronger answer would add, from the candidate's own facts. */
export function writeCoachingNote(
  deps: WritingDeps,
  input: NoteInput & { grading: Pick<Grading, 'dimensions'> },
  options: CallOptions = {},
): Promise<WrittenNote> {
  const exchanges = exchangesFor(input.exchanges, input.walkthrough, deps.boundary);
  const given = {
    sheet: sheetFor(input),
    earlier: exchanges.slice(0, -1),
    exchange: exchanges.at(-1)!,
    gaps: gapsOf(input.grading.dimensions, input.principle),
  };
  return write(
    deps,
    coachingNote.render(given),
    versionOf(coachingNote),
    coachingNote.output(),
    input,
    options,
  );
}

/** What the rescoring found about a dimension. */
export interface DebriefFinding extends Pick<DimensionFinding, 'id' | 'status'> {
  /** The follow-up answer that moved it, and the status it had before. */
  moved?: { turn: number; from: DimensionFinding['status'] };
}

/** Sums a closed interview up for the candidate, within what code has found. */
export function writeDebriefNote(
  deps: WritingDeps,
  input: NoteInput & { findings: readonly DebriefFinding[]; flipFact: string },
  options: CallOptions = {},
): Promise<WrittenNote> {
  const exchanges = exchangesFor(input.exchanges, input.walkthrough, deps.boundary);
  const findings = input.findings
    .filter(({ status }) => status !== 'not_applicable')
    .map(({ id, status, moved }) => ({ dimension: id, status, ...(moved !== undefined && { moved }) }));
  const rendered = debrief.render({
    sheet: sheetFor(input),
    exchanges,
    findings,
    flipFact: input.flipFact,
  });
  return write(deps, rendered, versionOf(debrief), debrief.output(), input, options);
}

const ROLE_RANK = { core: 0, counts: 1, optional: 2 } as const;

/** What is absent before what is partial, what is core before what counts. */
function gapsOf(dimensions: readonly DimensionFinding[], { dimensions: roles }: Principle): DimensionId[] {
  const rank = ({ id, status }: DimensionFinding) =>
    ROLE_RANK[roles[id] ?? 'optional'] * 2 + (status === 'absent' ? 0 : 1);
  return dimensions
    .filter(({ id, status }) => id !== 'time' && (status === 'absent' || status === 'partial'))
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ id }) => id);
}

async function write(
  { model }: WritingDeps,
  rendered: RenderedPrompt,
  promptVersion: string,
  schema: ReturnType<typeof coachingNote.output>,
  { exchanges }: NoteInput,
  options: CallOptions,
): Promise<WrittenNote> {
  try {
    const request = { ...toRequest(rendered, MAX_OUTPUT_TOKENS), effort: 'low' as const, schema };
    const { value, usage } = await model.generateStructured(request, options);
    const evidence = locateIn(exchanges, value.quotes);
    if (evidence.length === 0) return { degraded: 'screened_unsupported' };
    const screened = screenNote(value, exchanges, rendered.stable);
    if ('fault' in screened) return { degraded: `screened_${screened.fault}` };
    return { ...screened, evidence, promptVersion, usage };
  } catch (error) {
    if (error instanceof ModelError) return { degraded: error.code };
    throw error;
  }
}

/** The quotes that stand in the answer of the turn they are said to be from. */
function locateIn(exchanges: readonly Exchange[], quotes: Note['quotes']): (Evidence & { turn: number })[] {
  return quotes.flatMap(({ turn, quote }) => {
    const answer = exchanges[turn - 1]?.answer;
    if (answer === undefined) return [];
    return createQuoteLocator(answer)([quote]).evidence.map((evidence) => ({ ...evidence, turn }));
  });
}

/**
 * What of a note may be said. A note that shows its model was talked to is dropped whole; otherwise a sentence or a
 * question that goes too far is left out, and the others stand.
 */
function screenNote(
  { note, questions }: Note,
  exchanges: readonly Exchange[],
  sheet: readonly string[],
): Pick<Note, 'note' | 'questions'> | { fault: SpeechFault } {
  const heard = exchanges.flatMap(({ asked, answer }) => [asked, answer]);
  const all = [note, ...questions].join('\n');
  if (createEchoFinder(sheet, heard)(all)) return { fault: 'sheet_echo' };
  if (OUT_OF_ROLE.test(all)) return { fault: 'out_of_role' };

  // Only the candidate's own facts, in the questions too: a figure in a question suggests its answer.
  const findInvention = createInventionFinder(exchanges.map(({ answer }) => answer));
  const faultOf = (text: string): SpeechFault | undefined => {
    if (PRAISE.test(text)) return 'praise';
    if (GRADING.test(text) || DIMENSION_NAME.test(text)) return 'hint';
    return findInvention(text) === undefined ? undefined : 'invented_fact';
  };
  const sentences = note.split(SENTENCE_END).filter((sentence) => sentence.trim() !== '');
  const kept = sentences.filter((sentence) => faultOf(sentence) === undefined);
  if (kept.length === 0) return { fault: sentences.map(faultOf).find((fault) => fault) ?? 'empty' };
  return {
    note: kept.join(' '),
    questions: questions.filter((each) => each.trimEnd().endsWith('?') && faultOf(each) === undefined),
  };
}

const SENTENCE_END = /(?<=[.!?…]["'”’)]?)\s+/u;
/** Such as `metric_delta`: a name of the machinery. */
const DIMENSION_NAME = /\b[a-z]+_[a-z_]+\b/;
