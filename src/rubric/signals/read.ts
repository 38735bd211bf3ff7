/**
 * The signals of an answer: small countable facts about who did what, each between 0 and 1 and each with the places
 * that show it. One missed phrase moves one of them a little; see weigh.ts for what is made of them.
 */
import type { PrincipleSlug } from '../../contract/vocabulary.ts';
import type { Doc } from '../text/document.ts';
import { once } from '../text/once.ts';
import { readActs } from './read-acts.ts';
import { readBenefit } from './read-benefit.ts';
import { readCore } from './read-core.ts';
import { readCredit } from './read-credit.ts';
import { readDispute } from './read-dispute.ts';
import { readEnding, readManner } from './read-ending.ts';
import { readImpulse } from './read-impulse.ts';
import { readKept } from './read-kept.ts';
import { readLasting } from './read-lasting.ts';
import { readHanding, readInitiative, readOwnership } from './read-origin.ts';
import { readPassages } from './read-passages.ts';
import { readResults } from './read-results.ts';
import { readSigns } from './read-signs.ts';
import { readSpread } from './read-spread.ts';
import { readWorth } from './read-worth.ts';
import { SAYS } from './says.ts';
import type { Signal } from './signal.ts';

export type { Signal } from './signal.ts';

const READERS = [
  readActs,
  readInitiative,
  readHanding,
  readImpulse,
  readOwnership,
  readResults,
  readWorth,
  readBenefit,
  readPassages,
  readLasting,
  readSpread,
  readEnding,
  readManner,
  readDispute,
  readSigns,
  readKept,
  readCredit,
] as const;

type ReadBy<Reader> = Reader extends (doc: Doc) => infer Read ? keyof Read : never;
type CoreId = keyof ReturnType<typeof readCore>;
export type SignalId = ReadBy<(typeof READERS)[number]>;
/** Those of the answer alone, and those that depend on the principle. */
export type AnySignalId = SignalId | CoreId;

const IDS = Object.keys(SAYS) as AnySignalId[];
const NUMBERS: ReadonlyMap<string, number> = new Map(IDS.map((id, number) => [id, number]));

/** The number of a signal: what is asked of every answer is asked by number, not by name. */
export const signalNumber = (id: AnySignalId): number => NUMBERS.get(id)!;

/** The numbers in the order in which the readers name their signals; it is the same for every answer. */
let orderOfReading: readonly number[] | undefined;

/** The signals of an answer: a list, because they are too many for an object whose properties are found quickly. */
export class Signals {
  readonly #doc: Doc;
  /** By their numbers; those of the core act, which depend on the principle, are not among them. */
  readonly #all = new Array<Signal | undefined>(IDS.length).fill(undefined);

  constructor(doc: Doc) {
    this.#doc = doc;
    orderOfReading ??= READERS.flatMap((read) => Object.keys(read(doc))).map((id) => NUMBERS.get(id)!);
    let at = 0;
    for (const read of READERS)
      for (const signal of Object.values<Signal>(read(doc))) {
        this.#all[orderOfReading[at]!] = signal;
        at += 1;
      }
  }

  get(id: SignalId): Signal {
    return this.#all[signalNumber(id)]!;
  }

  /** The signal of a number, for an answer to a question about one principle. */
  at(number: number, slug: PrincipleSlug): Signal {
    return this.#all[number] ?? readCore(this.#doc, slug)[IDS[number] as CoreId];
  }
}

/** All signals of an answer; read once for each document. */
export const signalsOf = once((doc: Doc): Signals => new Signals(doc));

/** Looks signals up by name for answers to a question about one principle. */
export function signalsUnder(doc: Doc, slug: PrincipleSlug): (id: AnySignalId) => Signal {
  const signals = signalsOf(doc);
  return (id) => signals.at(signalNumber(id), slug);
}
