import * as z from 'zod';
import {
  bridge,
  clarification,
  coachingNote,
  debrief,
  gradeFollowUp,
  gradeOpening,
  type Prompt,
  type RenderedPrompt,
  versionOf,
} from '../../../prompts/index.ts';
import type { Principle } from '../../contract/principle.ts';
import type { Level } from '../../contract/vocabulary.ts';
import type { Walkthrough } from '../../contract/walkthrough.ts';
import { gradeAnswer } from '../../rubric/index.ts';
import type { Boundary } from '../grading/boundary.ts';
import { exchangesFor, sheetFor } from '../grading/prompt-input.ts';

export interface PreviewInput {
  walkthrough: Walkthrough;
  principle: Principle;
  level: Level;
  /** The answer that is read: to the question, or to the follow-up where the prompt is about one. */
  answer: string;
  /** The answer to the question, where `answer` is to a follow-up. */
  opening: string;
  /** The follow-up that is answered, or that comes next. */
  probe: Walkthrough['probes'][number];
  boundary: Boundary;
}

export interface Preview {
  rendered: RenderedPrompt;
  /** The JSON Schema of the answer; absent where the answer is plain text. */
  output?: unknown;
}

export interface PreviewablePrompt {
  /** Such as `grade-opening`. */
  name: string;
  /** Such as `grade-opening/v1`: the one in use. */
  version: string;
  purpose: string;
  /** Renders the prompt exactly as the service would send it. */
  preview(input: PreviewInput): Preview;
}

function previewable<Input>(
  prompt: Prompt<Input> & { output?(given: Input): z.ZodType },
  purpose: string,
  toInput: (input: PreviewInput) => Input,
): PreviewablePrompt {
  return {
    name: prompt.id,
    version: versionOf(prompt),
    purpose,
    preview(input) {
      const given = toInput(input);
      const rendered = prompt.render(given);
      return prompt.output === undefined
        ? { rendered }
        : { rendered, output: z.toJSONSchema(prompt.output(given)) };
    },
  };
}

const opening = ({ walkthrough, answer, boundary }: PreviewInput) =>
  exchangesFor([{ asked: walkthrough.question, answer }], walkthrough, boundary)[0]!;
const withFollowUp = ({ walkthrough, opening: first, probe, answer, boundary }: PreviewInput) =>
  exchangesFor(
    [
      { asked: walkthrough.question, answer: first },
      { asked: probe.question, answer },
    ],
    walkthrough,
    boundary,
  );
const gradeOf = ({ answer, principle, level, walkthrough }: PreviewInput) =>
  gradeAnswer({ answer, principle, level, question: walkthrough.question });
const graded = (input: PreviewInput) =>
  gradeOf(input).dimensions.filter(({ status }) => status !== 'not_applicable');

/** Every prompt of the service. */
export const PREVIEWABLE_PROMPTS: readonly PreviewablePrompt[] = [
  previewable(gradeOpening, 'judges the answer to the interview question', (input) => ({
    sheet: sheetFor(input),
    exchange: opening(input),
  })),
  previewable(gradeFollowUp, 'judges the answer to a follow-up question', (input) => {
    const [first, second] = withFollowUp(input);
    return { sheet: sheetFor(input), earlier: [first!], exchange: second! };
  }),
  previewable(bridge, 'words the sentence that leads to the next question', (input) => ({
    sheet: sheetFor(input),
    earlier: [],
    exchange: opening(input),
    nextQuestion: input.probe.question,
  })),
  previewable(clarification, 'asks once more after an answer with nothing in it', (input) => ({
    sheet: sheetFor(input),
    earlier: [],
    exchange: opening(input),
  })),
  previewable(coachingNote, 'says what a stronger answer would add', (input) => ({
    sheet: sheetFor(input),
    earlier: [],
    exchange: opening(input),
    gaps: graded(input).flatMap(({ id, status }) => (status === 'absent' || status === 'partial' ? id : [])),
  })),
  previewable(debrief, 'sums a closed interview up', (input) => ({
    sheet: sheetFor(input),
    exchanges: withFollowUp(input),
    findings: graded(input).map(({ id, status }) => ({ dimension: id, status })),
    flipFact: gradeOf(input).flipFact,
  })),
];
