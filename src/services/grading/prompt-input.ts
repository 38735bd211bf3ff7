import type { ExchangeInput, RenderedPrompt, SheetInput } from '../../../prompts/index.ts';
import { ANCHORS } from '../../catalogue/index.ts';
import type { ModelRequest } from '../../models/port.ts';
import type { Exchange, GradeInput } from '../deps.ts';
import type { Boundary } from './boundary.ts';

type Subject = Pick<GradeInput, 'principle' | 'level' | 'walkthrough'>;

/** What the prompts of one interview have in common. */
export const sheetFor = ({ principle, level, walkthrough }: Subject): SheetInput => ({
  principle,
  level,
  anchors: ANCHORS,
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
