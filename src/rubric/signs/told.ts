/** Reading signs by their place in the story: what is told as a fact, and what the candidate did after it. */
import { actsOf } from '../acts/acts.ts';
import { clauseAt, isOthersWords } from '../disagreement/spans.ts';
import type { Match, PhraseSet } from '../phrases.ts';
import type { Clause, Doc } from '../text/document.ts';

/** So few words leave no room for work that is not told: fewer signs are enough. */
const BRIEF_WORDS = 150;
const BRIEF_SENTENCES = 9;
/** Who tells more own acts than this has done too much for the signs to be the story. */
export const MOST_OWN = 5;

export const hasFewWords = (doc: Doc): boolean => doc.words <= BRIEF_WORDS;
export const isBrief = (doc: Doc): boolean => hasFewWords(doc) && doc.sentences.length <= BRIEF_SENTENCES;

/** Whether a place tells something that took place: not wished, asked, nor somebody else's words. */
export function isTold(doc: Doc, match: Match, clause = clauseAt(doc, match.start)): boolean {
  const modality = clause?.modality;
  if (modality === 'would' || modality === 'question' || modality === 'should') return false;
  return !isOthersWords(doc, match, clause);
}

/** The places of a set that are told as facts; `denied` keeps those whose own clause is negated. */
export function toldPlaces(doc: Doc, set: PhraseSet, denied = true): Match[] {
  const places: Match[] = [];
  for (const match of set.find(doc)) {
    const clause = clauseAt(doc, match.start);
    if (isTold(doc, match, clause) && (denied || clause?.negated !== true)) places.push(match);
  }
  return places;
}

/** Whether a sentence stands after this share of the story. */
export const isLate = (doc: Doc, sentence: number, share: number): boolean =>
  sentence + 1 >= doc.sentences.length * share;

/** Own work on the matter, finding out or making, told after a sentence. */
export function ownWorkAfter(
  doc: Doc,
  sentence: number,
  counts: (clause: Clause) => boolean = () => true,
): Clause[] {
  return actsOf(doc)
    .filter(
      ({ agent, kind, clause }) =>
        agent === 'candidate' &&
        (kind === 'build' || kind === 'investigate') &&
        clause.tense !== 'present' &&
        clause.sentence > sentence &&
        counts(clause),
    )
    .map(({ clause }) => clause);
}
