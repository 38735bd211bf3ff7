/**
 * The rules by which wink-nlp's model corrects tags: patterns of neighbouring tags and of classes of words, compiled
 * into a finite automaton. The longest pattern from each place on wins, and the next is looked for behind it.
 *
 * Source of the procedure: wink-nlp 2.4, automaton.js, `recognize`.
 */

/** The tag that a rule gives to the word at a place; below zero where it is certain. */
export interface Correction {
  at: number;
  tag: number;
}

/** Finds what the rules correct, by the tag of each word and by the class a rule may know it by (0 for none). */
export type Recogniser = (tags: Uint8Array, hints: Uint8Array) => Correction[];

/** In an automaton a class of words is its number and this; the state that is taken "otherwise" has a key of its own. */
const HINTS_FROM = 1_080_000;
const OTHERWISE = 2_070_003;
/** Tags are below this; the classes of words follow them. */
const TAGS = 19;
const SYMBOLS = TAGS + 256;

type States = Record<string, Record<string, number>>;
/** A format version, the last state, the states, what each end state corrects, and where in its pattern the word stands. */
type Automaton = [unknown, number, States, Record<string, string>, Record<string, [number, number]>];

/** Compiles one automaton of the model. */
export function recogniserOf(json: string): Recogniser {
  const [, last, states, corrections, marks] = JSON.parse(json) as Automaton;
  const next = new Int16Array((last + 1) * SYMBOLS);
  /** What a state stands for if the pattern does not go on; what it corrects, 0 for nothing; where, from its start. */
  const otherwise = new Int16Array(last + 1);
  const tags = new Int16Array(last + 1);
  const places = new Int16Array(last + 1);
  for (const [state, row] of Object.entries(states)) {
    for (const [key, target] of Object.entries(row)) {
      const event = Number(key);
      if (event === OTHERWISE) otherwise[Number(state)] = target;
      else if (event >= HINTS_FROM) next[Number(state) * SYMBOLS + TAGS + event - HINTS_FROM] = target;
      else if (event < TAGS) next[Number(state) * SYMBOLS + event] = target;
    }
  }
  for (const [state, tag] of Object.entries(corrections)) tags[Number(state)] = Number(tag);
  for (const [state, [place]] of Object.entries(marks)) places[Number(state)] = place;

  return (given, hints) => {
    const found: Correction[] = [];
    const count = given.length;
    let first = 0;
    let state = 0;
    let shorter = 0;
    let shorterEnd = 0;
    const accept = (end: number): void => {
      if (tags[end] !== 0) found.push({ at: first + places[end]!, tag: tags[end]! });
    };
    for (let from = 0; from <= count; from += 1) {
      for (let at = from; at <= count; at += 1) {
        let target = 0;
        if (at < count) {
          const hint = hints[at]!;
          target = next[state * SYMBOLS + (hint > 0 ? TAGS + hint : given[at]!)]!;
        }
        if (state === 0 && target !== 0) first = at;
        if (tags[target] !== 0) {
          // A pattern ends here.
          accept(target);
          from = at;
          state = 0;
          shorter = 0;
          break;
        }
        state = target;
        if (target === 0) {
          // It does not go on; a shorter one may have ended before.
          if (shorter !== 0) {
            accept(shorter);
            from = shorterEnd;
            shorter = 0;
          }
          break;
        }
        if (otherwise[target] !== 0) {
          shorter = otherwise[target]!;
          shorterEnd = at;
        }
      }
    }
    return found;
  };
}
