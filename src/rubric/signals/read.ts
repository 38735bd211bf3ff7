/**
 * The signals of an answer: small countable facts about who did what, each between 0 and 1 and each with the places
 * that show it. One missed phrase moves one of them a little; see weigh.ts for what is made of them.
 */
import type { Doc } from '../text/document.ts';
import { once } from '../text/once.ts';
import { readActs } from './read-acts.ts';
import { readDispute } from './read-dispute.ts';
import { readEnding, readManner } from './read-ending.ts';
import { readOrigin } from './read-origin.ts';
import { readResults } from './read-results.ts';
import { readSigns } from './read-signs.ts';
import { readSpread } from './read-spread.ts';
import type { Signal } from './signal.ts';

export type { Signal } from './signal.ts';

const readAll = (doc: Doc) => ({
  ...readActs(doc),
  ...readOrigin(doc),
  ...readResults(doc),
  ...readSpread(doc),
  ...readEnding(doc),
  ...readManner(doc),
  ...readDispute(doc),
  ...readSigns(doc),
});

export type SignalId = keyof ReturnType<typeof readAll>;
export type Signals = Record<SignalId, Signal>;

/** All signals of an answer; read once for each document. */
export const signalsOf = once((doc: Doc): Signals => readAll(doc));
