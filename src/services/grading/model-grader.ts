import {
  gradeFollowUp,
  gradeOpening,
  type ModelFindings,
  type RenderedPrompt,
  versionOf,
} from '../../../prompts/index.ts';
import type { Grading } from '../../contract/critique.ts';
import { ModelError } from '../../models/errors.ts';
import type { Model, StructuredRequest, StructuredResult, Usage } from '../../models/port.ts';
import { decideOn, gradeAnswer } from '../../rubric/index.ts';
import type { GradeInput, GradeOptions, Grader } from '../deps.ts';
import { nextTurn } from '../internal/next-turn.ts';
import { createEchoFinder } from '../speaking/screen-speech.ts';
import type { Boundary } from './boundary.ts';
import { mergeFindings } from './merge.ts';
import { combineVotes, type PanelFindings } from './panel.ts';
import { exchangesOf, renderWith, sheetFor, toRequest } from './prompt-input.ts';

export interface ModelGraderDeps {
  model: Model;
  boundary: Boundary;
  /** How often an answer is graded; more than once makes it a panel. Default: 1. */
  votes?: number;
  /** The cap on one grading, thinking included. */
  maxOutputTokens?: number;
  /** `prepareGrading` and `gradeAnswer` unless given: who grades many answers can remember, and take turns. */
  prepare?: (input: GradeInput) => PreparedGrading;
  gradeByRubric?: (input: GradeInput) => Grading | Promise<Grading>;
}

/** What a model is asked about an answer. */
export interface PreparedGrading {
  /** `<name>/v<n>` */
  promptVersion: string;
  request: StructuredRequest<ModelFindings>;
}

/** Fourteen findings are some 2,000; the rest is for a model that thinks. */
const MAX_OUTPUT_TOKENS = 12_000;
const LABEL = 'Model and rubric: a model judged, fixed rules checked its quotes and computed the verdict';

/**
 * Grades with a model's findings and the rubric's. The rubric always runs; whatever goes wrong with the model
 * leaves its critique, marked with the reason.
 */
export function createModelGrader(deps: ModelGraderDeps): Grader {
  const { gradeByRubric = gradeAnswer, prepare = (input) => prepareGrading(input, deps) } = deps;
  return {
    async grade(input, choice, options = {}) {
      if (choice === 'rubric') return options.rubric ?? gradeByRubric(input);
      const { promptVersion, request } = prepare(input);
      const asking = askPanel(deps, request, options);
      // It is waited for below; until then its failure is nobody's fault.
      asking.catch(() => {});
      // The rubric takes milliseconds of work, the model seconds of waiting: the request leaves first.
      if (options.rubric === undefined) await nextTurn();
      const rubric = options.rubric ?? (await gradeByRubric(input));
      try {
        return combine(deps, input, rubric, { promptVersion, sheet: request.instructions }, await asking);
      } catch (error) {
        if (!(error instanceof ModelError)) throw error;
        return { ...rubric, grader: { ...rubric.grader, degraded: error.code } };
      }
    },
  };
}

function combine(
  deps: ModelGraderDeps,
  input: GradeInput,
  rubric: Grading,
  { promptVersion, sheet }: { promptVersion: string; sheet: readonly string[] },
  results: readonly StructuredResult<ModelFindings>[],
): Grading {
  const leaks = leakFinder(sheet, input);
  const votes = results.map(({ value }) => withoutLeaks(value, leaks));
  const panel = combineVotes(votes);

  const merge = (findings: ModelFindings) => mergeFindings(input.answer, input.principle, rubric, findings);
  const { dimensions, disqualifiers, quotes, agreement } = merge(panel.findings);
  const decision = decideOn(dimensions, disqualifiers, input);
  const verdictOf = (vote: ModelFindings) => {
    const merged = merge(vote);
    return decideOn(merged.dimensions, merged.disqualifiers, input).verdict;
  };
  return {
    ...rubric,
    ...decision,
    confidence: confidenceOf(decision.confidence, agreement, panel),
    dimensions,
    disqualifiers,
    grader: {
      kind: 'model',
      label: LABEL,
      rubricVersion: rubric.grader.rubricVersion,
      model: deps.model.id,
      promptVersion,
      usage: totalUsage(results),
      quotes,
      ...((deps.votes ?? 1) > 1
        ? {
            panel: {
              votes: votes.length,
              verdicts: votes.map(verdictOf),
              agreement: Math.round(panel.agreement * 100) / 100,
            },
          }
        : {}),
    },
  };
}

/** Renders the prompt of an answer. */
export function prepareGrading(
  input: GradeInput,
  { boundary, maxOutputTokens = MAX_OUTPUT_TOKENS }: Pick<ModelGraderDeps, 'boundary' | 'maxOutputTokens'>,
): PreparedGrading {
  const { prompt, rendered, schema } = promptFor(input, boundary);
  // Dearer thinking makes the candidate wait for minutes; the anchors do the work.
  const request = { ...toRequest(rendered, maxOutputTokens), effort: 'medium' as const, schema };
  return { promptVersion: versionOf(prompt), request };
}

/** Reasons speak of what anchors say, so only a long run of the sheet's words is a leak. */
const LEAKED_WORDS = 14;

const leakFinder = (sheet: readonly string[], { answer, question = '', probe, earlier = [] }: GradeInput) =>
  createEchoFinder(
    sheet,
    [question, probe?.question ?? '', answer, ...earlier.flatMap((each) => [each.asked, each.answer])],
    LEAKED_WORDS,
  );

/** A finding whose reason reads the sheet out is of a model that was talked into it. */
function withoutLeaks(findings: ModelFindings, leaks: (text: string) => boolean): ModelFindings {
  return {
    dimensions: findings.dimensions.filter(({ reason }) => !leaks(reason)),
    disqualifiers: findings.disqualifiers.filter(({ reason }) => !leaks(reason)),
  };
}

function promptFor(input: GradeInput, boundary: Boundary) {
  const sheet = sheetFor(input);
  const exchanges = exchangesOf(input, boundary);
  const exchange = exchanges.at(-1)!;
  const render = <Input>(
    prompt: { id: string; version: number; render(given: Input): RenderedPrompt },
    given: Input,
  ) => ({ prompt, rendered: renderWith(prompt, given) });

  if (input.probe === undefined) {
    const given = { sheet, exchange };
    return { ...render(gradeOpening, given), schema: gradeOpening.output(given) };
  }
  const given = { sheet, earlier: exchanges.slice(0, -1), exchange };
  return { ...render(gradeFollowUp, given), schema: gradeFollowUp.output(given) };
}

/** Asks as often as configured. The first grading must come back; of the others, those that fail are left out. */
async function askPanel(
  { model, votes = 1 }: ModelGraderDeps,
  request: StructuredRequest<ModelFindings>,
  options: GradeOptions,
): Promise<StructuredResult<ModelFindings>[]> {
  // Alone, so that the others find the shared prefix in the provider's cache.
  const first = await model.generateStructured(request, options);
  const others = await Promise.allSettled(
    Array.from({ length: votes - 1 }, () => model.generateStructured(request, options)),
  );
  const fault = others.find((each) => each.status === 'rejected' && !(each.reason instanceof ModelError));
  if (fault?.status === 'rejected') throw fault.reason;
  return [first, ...others.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))];
}

/**
 * The verdict's own confidence, drawn towards a coin toss (0.5) by disagreement: halved where rubric and model
 * contradict each other everywhere, and again as far as the panel is split.
 */
function confidenceOf(own: number, agreement: number, panel: PanelFindings): number {
  const certainty = (own - 0.5) * (0.5 + agreement / 2) * panel.agreement;
  return Math.round((0.5 + certainty) * 100) / 100;
}

function totalUsage(results: readonly StructuredResult<unknown>[]): Record<string, number> {
  const sum = (pick: (usage: Usage) => number) =>
    results.reduce((total, { usage }) => total + pick(usage), 0);
  return {
    inputTokens: sum(({ inputTokens }) => inputTokens),
    outputTokens: sum(({ outputTokens }) => outputTokens),
    cacheReadTokens: sum(({ cacheReadTokens }) => cacheReadTokens),
    cacheWriteTokens: sum(({ cacheWriteTokens }) => cacheWriteTokens),
    attempts: results.reduce((total, { attempts }) => total + attempts, 0),
  };
}
