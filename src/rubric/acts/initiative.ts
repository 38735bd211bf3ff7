/** Signs that somebody acted because they saw a need, not because they were told to. */
import type { Clause, Doc } from '../text/document.ts';
import { once } from '../text/once.ts';
import { wordClass as words } from '../text/word-class.ts';
import { happened } from './acts.ts';

export const NOTICING = words(
  'notice see spot realise realize discover suspect wonder observe overhear stumble hear sense',
);
export const CHOOSING = words('decide choose volunteer offer propose suggest undertake recommend initiate');
export const OPPOSING = words(
  'disagree object refuse oppose resist challenge contest dispute protest decline push argue',
);
/** What nobody did to the candidate: "nobody asked me". */
const UNASKED = words('ask assign tell request order give require instruct');
/** What nobody did about the matter, in the beginning of the story: "no one had looked at it". */
const UNATTENDED = words(
  'look watch follow pick own check measure fix care know maintain work notice bother investigate',
);
const BEGINNING = 0.5;
/** To stop, to wait: "nobody asked me to stop" says nothing about who gave the work. */
const HALTING = words('stop leave wait drop quit slow hold');

export interface Initiative {
  /** The candidate saw the need. */
  noticed: Clause[];
  /** The candidate chose, offered or proposed. */
  chose: Clause[];
  /** The text says that nobody had asked. */
  unasked: Clause[];
}

/** The signs of initiative; collected once for each document. */
export const initiativeOf = once((doc: Doc): Initiative => collect(doc));

function collect(doc: Doc): Initiative {
  const found: Initiative = { noticed: [], chose: [], unasked: [] };
  for (const clause of doc.clauses) {
    if (isUnasked(doc, clause)) found.unasked.push(clause);
    if (clause.agent !== 'candidate' || !happened(clause)) continue;
    if (NOTICING.hasLemma(clause) && clause.tense !== 'present') found.noticed.push(clause);
    if (CHOOSING.hasLemma(clause)) found.chose.push(clause);
  }
  return found;
}

/** "Nobody asked for money": what people did not want, and not what nobody asked the candidate to do. */
function asksForThing(doc: Doc, clause: Clause): boolean {
  const [first, second] = doc.tokens.slice(clause.verb + 1, clause.verb + 3);
  if (clause.lemma !== 'ask' || first?.lower !== 'for' || second?.pos !== 'NOUN') return false;
  return !doc.tokens.slice(clause.first, clause.verb).some(({ lower }) => lower === 'had');
}

function isUnasked(doc: Doc, clause: Clause): boolean {
  if (clause.reported && clause.speaker !== 'candidate') return false;
  const next = doc.clauses[clause.index + 1];
  const halted = next !== undefined && next.governor === clause.index && HALTING.hasLemma(next);
  if (halted) return false;
  if (clause.agent === 'nobody') {
    if (clause.modality !== 'did' || clause.negated || !clause.finite) return false;
    if (UNASKED.hasLemma(clause)) return clause.patient !== 'other' && !asksForThing(doc, clause);
    return UNATTENDED.hasLemma(clause) && clause.sentence <= doc.sentences.length * BEGINNING;
  }
  const ordered =
    clause.lemma === 'ask' ||
    clause.lemma === 'assign' ||
    clause.lemma === 'tell' ||
    clause.lemma === 'request';
  return clause.passive && clause.negated && ordered && clause.patient !== 'other';
}
