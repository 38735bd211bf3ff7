import * as z from 'zod';
import type { ExchangeInput, RenderedPrompt, SheetInput } from '../../../prompts/index.ts';
import { ANCHORS, PRINCIPLE_ANCHORS } from '../../catalogue/index.ts';
import type { ModelRequest } from '../../models/port.ts';
import type { Exchange, GradeInput } from '../deps.ts';
import type { Boundary } from './boundary.ts';

type Subject = Pick<GradeInput, 'principle' | 'level' | 'walkthrough'>;

/** What the prompts of one interview have in common. */
export const sheetFor = ({ principle, level, walkthrough }: Subject): SheetInput => ({
  principle,
  level,
  anchors: ANCHORS,
  principleAnchors: PRINCIPLE_ANCHORS[principle.slug],
  ...(walkthrough === undefined ? {} : { walkthrough }),
});

/** The exchanges of an interview as the prompts take them, oldest first. */
export function exchangesFor(
  exchanges: readonly Exchange[],
  walkthrough: GradeInput['walkthrough'],
  boundary: Boundary,
): ExchangeInput[] {
  return exchanges.map(({ asked, answer }, index) => {
    // A message may begin with a bridge. What counts is the documented question, and it makes an exchange the
    // same text whether it is the current one or an earlier one.
    const probe = walkthrough?.probes.find(({ question }) => asked.endsWith(question));
    const exchange = {
      turn: index + 1,
      asked: probe?.question ?? asked,
      ...(probe === undefined ? {} : { intent: probe.intent }),
      answer,
    };
    return { ...exchange, boundary: boundary(exchange) };
  });
}

/** The exchanges up to and including the answer that is graded. */
export function exchangesOf(input: GradeInput, boundary: Boundary): ExchangeInput[] {
  const { answer, probe, walkthrough } = input;
  const question =
    input.question ?? walkthrough?.question ?? `Tell me about a time that shows ${input.principle.name}.`;
  const opening = probe?.opening === undefined ? [] : [{ asked: question, answer: probe.opening }];
  const exchanges = exchangesFor(
    [...(input.earlier ?? opening), { asked: probe?.question ?? question, answer }],
    walkthrough,
    boundary,
  );
  const last = exchanges.at(-1)!;
  if (probe?.intent === undefined || last.intent !== undefined) return exchanges;
  const { boundary: _, ...own } = { ...last, intent: probe.intent };
  return [...exchanges.slice(0, -1), { ...own, boundary: boundary(own) }];
}

/** A rendered prompt as the model port takes it. */
export const toRequest = (
  { stable, history, data }: RenderedPrompt,
  maxOutputTokens: number,
): ModelRequest => ({ instructions: stable, history, input: data, maxOutputTokens });

/**
 * Renders a prompt with what an earlier version of it does not take left out: a comparison may put one in the place
 * of the current one.
 */
export function renderWith<Input>(
  prompt: { render(given: Input): RenderedPrompt },
  given: Input,
): RenderedPrompt {
  try {
    return prompt.render(given);
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    const unknown = error.issues.filter((issue) => issue.code === 'unrecognized_keys');
    if (unknown.length < error.issues.length) throw error;
    const fitting = structuredClone(given);
    for (const { path, keys } of unknown) {
      const holder = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)[key], fitting);
      for (const key of keys) delete (holder as Record<string, unknown>)[key];
    }
    return prompt.render(fitting);
  }
}
