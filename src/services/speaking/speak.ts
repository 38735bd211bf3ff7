import { bridge, clarification, type RenderedPrompt, versionOf } from '../../../prompts/index.ts';
import type { CallOptions, Model, TextEnd, Usage } from '../../models/port.ts';
import type { Exchange, GradeInput } from '../deps.ts';
import type { Boundary } from '../grading/boundary.ts';
import { exchangesFor, sheetFor, toRequest } from '../grading/prompt-input.ts';
import { nextTurn } from '../internal/next-turn.ts';
import { createSpeechScreen, type SpeechRules, type SpeechScreen } from './screen-speech.ts';

export interface SpeakingDeps {
  model: Pick<Model, 'streamText'>;
  boundary: Boundary;
}

export interface SpeechInput extends Pick<GradeInput, 'principle' | 'level' | 'walkthrough'> {
  /** The interview so far, oldest first; the last exchange is the one to react to. */
  exchanges: readonly Exchange[];
  /** The words to say when the model has none that pass. */
  scripted: string;
}

/** What is said, as it is said. Concatenate `text`; `replace` takes back what was said so far. */
export type SpokenEvent =
  | { type: 'text'; text: string }
  | { type: 'replace'; text: string }
  | {
      type: 'end';
      /** All that was said, as it is to be kept. */
      text: string;
      by: 'model' | 'script';
      /** Why the scripted words were said: a code of the model's fault, or `screened_` and what was wrong. */
      degraded?: string;
      promptVersion: string;
      usage: Usage;
    };

/** Some forty words; the rest is for a model that thinks before it speaks. */
const MAX_OUTPUT_TOKENS = 1_500;

/**
 * Words the bridge to the next documented question. The question itself is not part of what is said here: the
 * caller puts it after the bridge, unchanged.
 */
export function speakBridge(
  deps: SpeakingDeps,
  input: SpeechInput & { nextQuestion: string },
  options: CallOptions = {},
): AsyncIterable<SpokenEvent> {
  const { earlier, exchange, sheet } = promptInput(deps, input);
  const { nextQuestion } = input;
  const rendered = bridge.render({ sheet, earlier, exchange, nextQuestion });
  const rules = { maxWords: 40, maxSentences: 2, mayAsk: false, question: nextQuestion };
  return speak(deps.model, rendered, versionOf(bridge), rules, input, options);
}

/** Words the one clarification after an answer that gave nothing to grade. */
export function speakClarification(
  deps: SpeakingDeps,
  input: SpeechInput,
  options: CallOptions = {},
): AsyncIterable<SpokenEvent> {
  const { earlier, exchange, sheet } = promptInput(deps, input);
  const rendered = clarification.render({ sheet, earlier, exchange });
  const rules = { maxWords: 55, maxSentences: 3, mayAsk: true, question: exchange.asked };
  return speak(deps.model, rendered, versionOf(clarification), rules, input, options);
}

function promptInput({ boundary }: SpeakingDeps, input: SpeechInput) {
  const exchanges = exchangesFor(input.exchanges, input.walkthrough, boundary);
  return { sheet: sheetFor(input), earlier: exchanges.slice(0, -1), exchange: exchanges.at(-1)! };
}

async function* speak(
  model: SpeakingDeps['model'],
  rendered: RenderedPrompt,
  promptVersion: string,
  limits: Pick<SpeechRules, 'maxWords' | 'maxSentences' | 'mayAsk' | 'question'>,
  { exchanges, scripted }: SpeechInput,
  options: CallOptions,
): AsyncGenerator<SpokenEvent> {
  const stopModel = new AbortController();
  const signal = AbortSignal.any([
    stopModel.signal,
    ...(options.signal === undefined ? [] : [options.signal]),
  ]);

  const request = toRequest(rendered, MAX_OUTPUT_TOKENS);
  const events = begun(model.streamText(request, { ...options, signal }));
  // The request leaves first; its answer is not here sooner than what it is screened with.
  await nextTurn();
  const screen = createSpeechScreen({
    ...limits,
    heard: exchanges.flatMap(({ asked, answer }) => [asked, answer]),
    sheet: rendered.stable,
  });
  const heldBack = new HeldBack(screen);
  let end: TextEnd | undefined;
  for await (const event of events) {
    if (event.type === 'end') end = event;
    else if (heldBack.fault === undefined) {
      const ready = heldBack.push(event.text);
      if (ready !== '') yield { type: 'text', text: ready };
      // Nothing that is still to come can be used; the stream ends with what it cost so far.
      if (heldBack.fault !== undefined) stopModel.abort();
    }
  }
  const usage = end!.usage;
  const rest = heldBack.fault === undefined && end!.stop === 'complete' ? heldBack.finish() : '';
  const degraded =
    heldBack.fault !== undefined
      ? `screened_${heldBack.fault}`
      : end!.stop === 'complete'
        ? undefined
        : (end!.error?.code ?? end!.stop);
  if (degraded === undefined) {
    if (rest !== '') yield { type: 'text', text: rest };
    yield { type: 'end', text: heldBack.shown, by: 'model', promptVersion, usage };
    return;
  }
  yield heldBack.shown === '' ? { type: 'text', text: scripted } : { type: 'replace', text: scripted };
  yield { type: 'end', text: scripted, by: 'script', degraded, promptVersion, usage };
}

/** A stream that is asked for its first event now and not only when somebody reads it. */
function begun<T>(source: AsyncIterable<T>): AsyncIterableIterator<T> {
  const events = source[Symbol.asyncIterator]();
  let first: Promise<IteratorResult<T>> | undefined = events.next();
  // Whoever reads it hears of a fault; until then it is nobody's.
  first.catch(() => {});
  return {
    next() {
      const step = first ?? events.next();
      first = undefined;
      return step;
    },
    return: async () => (await events.return?.()) ?? { done: true, value: undefined },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/**
 * Lets words through that pass together with all before them. A word that is not whole yet is let through where it
 * passes as it stands: one that turns out to be a fault when it has grown is taken back with the rest. Where it does not
 * pass it waits, since "3" may yet become the 37 that the candidate named.
 */
class HeldBack {
  shown = '';
  fault: ReturnType<SpeechScreen> | undefined;
  #waiting = '';
  readonly #screen: SpeechScreen;

  constructor(screen: SpeechScreen) {
    this.#screen = screen;
  }

  /** @returns what may be shown now */
  push(text: string): string {
    this.#waiting = (this.#waiting + text).replace(/\s+/gu, ' ');
    const space = this.#waiting.search(/\s\S*$/u);
    const whole = space <= 0 ? '' : this.#release(space);
    return this.fault === undefined ? whole + this.#releaseBeginning() : whole;
  }

  finish(): string {
    this.#waiting = this.#waiting.trimEnd();
    const rest = this.#release(this.#waiting.length);
    if (this.fault === undefined && this.shown === '') this.fault = 'empty';
    return rest;
  }

  /** Shows what there is of the last word, if that passes. */
  #releaseBeginning(): string {
    const beginning = this.shown === '' ? this.#waiting.trimStart() : this.#waiting;
    if (beginning.trim() === '' || this.#screen(this.shown + beginning) !== undefined) return '';
    this.shown += beginning;
    this.#waiting = '';
    return beginning;
  }

  #release(length: number): string {
    const ready =
      this.shown === '' ? this.#waiting.slice(0, length).trimStart() : this.#waiting.slice(0, length);
    this.fault = this.#screen(this.shown + ready);
    if (this.fault !== undefined) return '';
    this.shown += ready;
    this.#waiting = this.#waiting.slice(length);
    return ready;
  }
}
