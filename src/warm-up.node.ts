import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Principle } from './contract/principle.ts';
import type { Walkthrough } from './contract/walkthrough.ts';
import type { Model } from './models/port.ts';
import { NO_USAGE } from './models/usage.ts';
import type { Exchange } from './services/deps.ts';
import type { Boundary } from './services/grading/boundary.ts';
import { loadRubric } from './services/internal/load-rubric.ts';
import { speakBridge } from './services/speaking/speak.ts';

/** After the start, milliseconds: whoever started the server opens it first. */
const BEGIN_AFTER_MS = 1_000;
/** Between two steps, milliseconds: a request that comes meanwhile waits for one step at most. */
const PAUSE_MS = 5;
/** The share of a pause in which the process did something else, from which on it is not idle. */
const BUSY_FROM = 0.5;
const WAIT_WHEN_BUSY_MS = 500;
/** After so many rounds through the catalogue the engine has compiled what it will compile (about 300 gradings). */
const ROUNDS = 30;

export interface WarmUpDeps {
  walkthroughs: readonly Walkthrough[];
  principles: readonly Principle[];
  /** Present where a model speaks: its words are then rehearsed as well. */
  boundary?: Boundary | undefined;
}

/**
 * Grades the catalogue's own answers, and says a bridge to each, while nobody asks for anything. A fresh process runs
 * code in the engine's slow tiers: its first answer takes more than a hundred milliseconds to grade, its
 * three-hundredth two or three. Nothing is stored and no model is asked. Ends by itself, or with `signal`; never keeps
 * the process alive and never fails.
 */
export async function warmUp(deps: WarmUpDeps, signal: AbortSignal): Promise<void> {
  try {
    await sleep(BEGIN_AFTER_MS, undefined, { signal, ref: false });
    const steps = await rehearsal(deps);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const step of steps) {
        await step();
        await idle(signal);
      }
    }
  } catch {
    // It was broken off; or an answer cannot be graded, which the candidate who gives such a one will be told.
  }
}

/** Waits for a pause in which this process had next to nothing to do. */
async function idle(signal: AbortSignal): Promise<void> {
  for (let ms = PAUSE_MS; ; ms = WAIT_WHEN_BUSY_MS) {
    const before = performance.eventLoopUtilization();
    await sleep(ms, undefined, { signal, ref: false });
    if (performance.eventLoopUtilization(before).utilization < BUSY_FROM) return;
  }
}

/** What happens to an answer on its way to the next question, for every walkthrough an opening and a follow-up. */
async function rehearsal({ walkthroughs, principles, boundary }: WarmUpDeps) {
  const { assessSubstance, gradeAnswer } = await loadRubric();
  return walkthroughs.flatMap((walkthrough) => {
    const principle = principles.find(({ slug }) => slug === walkthrough.principle);
    const [probe] = walkthrough.probes;
    if (principle === undefined || probe === undefined) return [];
    const { question, steps } = walkthrough;
    const opening = steps.map(({ strongExample }) => strongExample ?? '').join(' ');
    const openingExchange = { asked: question, answer: opening };
    const grade = (exchanges: readonly [...Exchange[], Exchange], about?: typeof probe) => async () => {
      const { answer } = exchanges.at(-1)!;
      assessSubstance(answer);
      gradeAnswer({
        answer,
        principle,
        level: 'senior',
        question,
        ...(about && { probe: { question: about.question, intent: about.intent, opening } }),
      });
      if (boundary === undefined) return;
      const input = { principle, level: 'senior' as const, walkthrough, exchanges, scripted: 'Understood.' };
      for await (const _ of speakBridge(
        { model: rehearsing, boundary },
        { ...input, nextQuestion: probe.question },
      ));
    };
    return [
      grade([openingExchange]),
      grade([openingExchange, { asked: probe.question, answer: probe.strong.answer }], probe),
    ];
  });
}

/** Stands where a model stands and says what one might say. */
const rehearsing: Pick<Model, 'streamText'> = {
  async *streamText() {
    const words = 'So you looked at what had happened before, and you went to her with it.'.match(/\S+\s?/g)!;
    for (const text of words) yield { type: 'text', text };
    yield { type: 'end', stop: 'complete', text: words.join(''), usage: { ...NO_USAGE }, attempts: 1 };
  },
};
