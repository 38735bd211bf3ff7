/**
 * The rules by which wink-nlp's model corrects tags: patterns of neighbouring tags and of classes of words, compiled
 * into a finite automaton. The longest pattern from each place on wins, and the next is looked for behind it.
 *
 * Source of the procedure: wink-nlp 2.4, automaton.js, `recognize`.
 */

/**
 * Finds what the rules correct, by the tag of each word and by the class a rule may know it by (0 for none). Calls
 * `correct` with a place and the tag that a rule gives to the word there, below zero where it is certain. What is
 * corrected is behind the recogniser, so that the tags themselves may be changed at once.
 */
export type Recogniser = (
  tags: Uint8Array,
  hints: Uint8Array,
  correct: (at: number, tag: number) => void,
) => void;

/** In an automaton a class of words is its number and this; the state that is taken "otherwise" has a key of its own. */
const HINTS_FROM = 1_080_000;
const OTHERWISE = 2_070_003;
/** Tags are below this; the classes of words follow them. */
const TAGS = 19;
const SYMBOLS = TAGS + 256;

type States = Record<string, Record<string, number>>;
/** A format version, the last state, the states, what each end state corrects, and where in its pattern the word stands. */
type Automaton = [unknown, number, States, Record<string, string>, Record<string, [number, number]>];

/** A tag or a class of words as a symbol; undefined for what stands for any other one. */
function symbolOf(event: number): number | undefined {
  if (event === OTHERWISE) return undefined;
  return event >= HINTS_FROM ? TAGS + event - HINTS_FROM : event < TAGS ? event : undefined;
}

/** Compiles one automaton of the model. */
export function recogniserOf(json: string): Recogniser {
  const [, last, states, corrections, marks] = JSON.parse(json) as Automaton;
  /** The column of each symbol that the rules know; 0 for all others, with which no pattern goes on. */
  const columns = new Uint8Array(SYMBOLS);
  let width = 1;
  for (const key of Object.values(states).flatMap(Object.keys)) {
    const symbol = symbolOf(Number(key));
    if (symbol !== undefined && columns[symbol] === 0) columns[symbol] = width++;
  }
  const next = new Int16Array((last + 1) * width);
  /** What a state stands for if the pattern does not go on; what it corrects, 0 for nothing; where, from its start. */
  const otherwise = new Int16Array(last + 1);
  const tags = new Int16Array(last + 1);
  const places = new Int16Array(last + 1);
  for (const [state, row] of Object.entries(states)) {
    for (const [key, target] of Object.entries(row)) {
      const event = Number(key);
      const symbol = symbolOf(event);
      if (event === OTHERWISE) otherwise[Number(state)] = target;
      else if (symbol !== undefined) next[Number(state) * width + columns[symbol]!] = target;
    }
  }
  for (const [state, tag] of Object.entries(corrections)) tags[Number(state)] = Number(tag);
  for (const [state, [place]] of Object.entries(marks)) places[Number(state)] = place;

  return (given, hints, correct) => {
    const count = given.length;
    for (let from = 0; from < count; from += 1) {
      let state = 0;
      let shorter = 0;
      let shorterEnd = from;
      for (let at = from; ; at += 1) {
        let target = 0;
        if (at < count) {
          const hint = hints[at]!;
          target = next[state * width + columns[hint > 0 ? TAGS + hint : given[at]!]!]!;
        }
        // A pattern ends here; or it does not go on, and a shorter one may have ended before.
        if (target === 0 || tags[target] !== 0) {
          const end = target === 0 ? shorter : target;
          if (tags[end] !== 0) correct(from + places[end]!, tags[end]!);
          if (end !== 0) from = target === 0 ? shorterEnd : at;
          break;
        }
        state = target;
        if (otherwise[target] !== 0) {
          shorter = otherwise[target]!;
          shorterEnd = at;
        }
      }
    }
  };
}
