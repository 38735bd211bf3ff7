/**
 * Keeps what V8 compiled. Code that it has optimised is for objects of certain hidden classes, and a hidden class dies
 * with the last object that has it, taking the code along. An answer leaves nothing behind; so after every full
 * collection of garbage hundreds of functions would have to be compiled again, and the next two hundred answers take
 * twice as long. Made-up answers are therefore graded once and kept: they have all hidden classes that answers have.
 */
import type { Principle } from '../contract/principle.ts';
import { DIMENSIONS, DISQUALIFIERS, type Level } from '../contract/vocabulary.ts';
import { CHECKS } from './checks/index.ts';
import type { RubricInput } from './index.ts';

/** A process that grades fewer answers ends before anything is compiled, and is spared the work. */
const ANSWERS_BEFORE = 100;
/** So many examples of each check make a text in which everything occurs that checks look for. */
const EXAMPLES_EACH = 1;

/** Calls `make` once, when it was called itself for the hundredth time, and keeps what it made for ever. */
export function keepAfterWhile<Given>(make: (given: Given) => unknown): (given: Given) => void {
  const kept: unknown[] = [];
  let calls = 0;
  return (given) => {
    if (calls >= ANSWERS_BEFORE) return;
    calls += 1;
    if (calls === ANSWERS_BEFORE) kept.push(make(given));
  };
}

/** An opening and a follow-up out of the checks' own examples, for a principle that asks for everything. */
export function samplesFor(principle: Principle, level: Level): RubricInput[] {
  const dimensions = Object.fromEntries(DIMENSIONS.map((id) => [id, 'core'])) as Principle['dimensions'];
  const demanding = { ...principle, dimensions, disqualifiers: [...DISQUALIFIERS] };
  const examples = CHECKS.map((check) => check.examples);
  const openings = examples.flatMap((all) => all.filter(({ probe }) => !probe).slice(0, EXAMPLES_EACH));
  const answer = openings.map(({ text }) => text).join('\n\n');
  const followUps = examples.flatMap((all) =>
    all.flatMap(({ text, probe }) => (probe ? [{ text, probe }] : [])),
  );
  return [
    { answer, question: principle.name, principle: demanding, level },
    ...followUps
      .slice(0, EXAMPLES_EACH)
      .map(({ text, probe }) => ({ answer: text, probe, principle: demanding, level })),
  ];
}
