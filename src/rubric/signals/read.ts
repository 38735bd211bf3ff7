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
import { readResults } from './read-results.ts';
import { readSigns } from './read-signs.ts';
import { readSpread } from './read-spread.ts';
import { readWorth } from './read-worth.ts';
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

/** Where each signal stands among those of an answer. Every reader names its own in the same order for every answer. */
const places = new Map<string, number>();

/** The signals of an answer: a list, because they are too many for an object whose properties are found quickly. */
export class Signals {
  readonly #all: Signal[] = [];

  constructor(doc: Doc) {
    const ids: string[] = [];
    for (const read of READERS) {
      const found: Record<string, Signal> = read(doc);
      for (const id in found) {
        if (places.size === 0) ids.push(id);
        this.#all.push(found[id]!);
      }
    }
    for (const [place, id] of ids.entries()) places.set(id, place);
  }

  get(id: SignalId): Signal {
    return this.#all[places.get(id)!]!;
  }
}

/** All signals of an answer; read once for each document. */
export const signalsOf = once((doc: Doc): Signals => new Signals(doc));

/** Looks signals up for answers to a question about one principle; what depends on it is read when it is asked for. */
export function signalsUnder(doc: Doc, slug: PrincipleSlug): (id: AnySignalId) => Signal {
  const signals = signalsOf(doc);
  let core: Record<CoreId, Signal> | undefined;
  return (id) => {
    if (!isCore(id)) return signals.get(id);
    core ??= readCore(doc, slug);
    return core[id];
  };
}

const CORE_IDS: ReadonlySet<string> = new Set<CoreId>(['coreDone', 'coreUndone']);
const isCore = (id: AnySignalId): id is CoreId => CORE_IDS.has(id);
