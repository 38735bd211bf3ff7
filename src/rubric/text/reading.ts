/** What is remembered while the clauses of a sentence are read from left to right. */
import type { Agent, Clause } from './document.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { lowerAt, type SentenceView } from './verb-groups.ts';

export interface Reading {
  readonly view: SentenceView;
  readonly clauses: Clause[];
  /** The last finite clause, whose subject a coordinated verb shares, and whether an infinitive follows it. */
  lastFinite: { clause: Clause; infinitive: boolean } | undefined;
  /** The last finite clause that no other clause contains. */
  lastMain: Clause | undefined;
  /** The phrase that still waits for its verb: "my lead, who was busy, said". */
  waiting: NounPhrase | undefined;
  /** Whose words or thoughts are being told. */
  reportedBy: Agent | undefined;
  /** Inside "if ...". */
  conditional: boolean;
  /** Gerunds before their main clause: "By reading it, I ...". */
  readonly orphans: Clause[];
}

/** The phrase that ends directly before a place. */
export const phraseBefore = ({ view }: Reading, at: number): NounPhrase | undefined =>
  at > view.first && at <= view.last ? view.phraseEnding[at - 1] : undefined;

/** The phrase that begins at a place. */
export const phraseFrom = ({ view }: Reading, at: number): NounPhrase | undefined =>
  at >= view.first && at < view.last ? view.phraseStarting[at] : undefined;

/** Begins the reading of a sentence. */
export function startReading(view: SentenceView): Reading {
  return {
    view,
    clauses: [],
    lastFinite: undefined,
    lastMain: undefined,
    waiting: undefined,
    reportedBy: undefined,
    conditional: false,
    orphans: [],
  };
}

/** "my lead, who was busy, said": the phrase before "who" waits for a verb of its own. */
export function noteAntecedent(reading: Reading, at: number): void {
  // "for them that month, and ...": a determiner, and no relative.
  const own = phraseFrom(reading, at);
  if (own && own.head > at) return;
  const before = lowerAt(reading.view, at - 1) === ',' ? at - 1 : at;
  const phrase = phraseBefore(reading, before);
  if (!phrase || isObject(reading, phrase)) return;
  const outer = outermost(reading, phrase);
  if (!isObject(reading, outer)) reading.waiting = outer;
}

/** Whether a verb stands directly before the phrase, which is then its object. */
export function isObject(reading: Reading, phrase: NounPhrase): boolean {
  const last = reading.clauses.at(-1);
  return last !== undefined && last.last === phrase.first;
}

/** From "the platform team" in "the lead of the platform team" to "the lead". */
export function outermost(reading: Reading, phrase: NounPhrase): NounPhrase {
  let outer = phrase;
  for (let steps = 0; steps < 4; steps += 1) {
    const preposition = reading.view.tokens[outer.first - 1];
    if (!preposition || outer.first <= reading.view.first || preposition.pos !== 'ADP') break;
    const previous = phraseBefore(reading, outer.first - 1);
    if (!previous) break;
    outer = previous;
  }
  return outer;
}
