/** Whose impulse it was: who acts first, who decides, and whether the candidate does what others have asked for. */
import { happened } from '../acts/acts.ts';
import type { Clause, Doc } from '../text/document.ts';
import { wordClass as words } from '../text/word-class.ts';
import { many, type Signal } from './signal.ts';

/** Up to here it is told how it began. */
const OUTSET = 0.5;
/** Up to here it may be told what one made up one's mind to. */
const SCENE = 0.6;
/** How much each act tells of who began, beside the one before it. */
const FADING = 0.65;

/** What everybody is and has tells nothing of who moved first. */
const STATES = words('be have do get seem look work live lie stand sit belong mean become stay remain');
const BIDDING = words(
  `require ask tell order want instruct request demand wish prescribe direct command urge assign set expect dictate ring phone call
   wake summon page fetch remind push press beg send summon oblige nominate charge task invite warn alert notify`,
);
/** What one does who moves of one's own accord: to make up one's mind, to ask for it, to wonder. */
const RESOLVING = words(
  `decide reason weigh think judge figure conclude choose resolve calculate reckon determine dare offer volunteer propose suggest
   beg pester persuade wonder guess suspect sense feel insist plead doubt fear imagine consider convince`,
);

const isOthers = (doc: Doc, { agent, subject }: Clause): boolean =>
  agent === 'other' || (agent === 'thing' && subject >= 0 && doc.tokens[subject]!.pos === 'PROPN');

export function readImpulse(doc: Doc): Record<'firstMove' | 'othersMove' | 'bidden' | 'resolving', Signal> {
  const mine: Clause[] = [];
  const others: Clause[] = [];
  const bidden: Clause[] = [];
  const resolving: Clause[] = [];
  let [moves, myMoves, weight] = [0, 0, 1];
  for (const clause of doc.clauses) {
    if (!clause.finite || clause.negated) continue;
    const byMe = clause.agent === 'candidate';
    if (!byMe && !isOthers(doc, clause)) continue;
    if (!byMe && clause.patient === 'candidate' && BIDDING.hasLemma(clause)) bidden.push(clause);
    if (clause.tense !== 'past') continue;
    if (byMe && clause.start < doc.text.length * SCENE && RESOLVING.hasLemma(clause)) resolving.push(clause);
    if (clause.start >= doc.text.length * OUTSET) continue;
    (byMe ? mine : others).push(clause);
    if (!happened(clause) || STATES.hasLemma(clause)) continue;
    moves += weight;
    if (byMe) myMoves += weight;
    weight *= FADING;
  }
  return {
    firstMove: { value: moves > 0 ? myMoves / moves : 0.5, spans: mine.slice(0, 1) },
    othersMove: { value: others.length / (mine.length + others.length + 1), spans: others },
    bidden: many(bidden, 1),
    resolving: many(resolving, 1),
  };
}
