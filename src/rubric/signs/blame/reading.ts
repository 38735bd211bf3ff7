/**
 * Fault that is put on others, read by its parts: what others failed to do or are like, and an own share that is
 * denied or waved off. A fault of one's own that is named in the same story counts against it.
 */
import { tellingOf } from '../../acts/eventless.ts';
import { clauseAt, countSentences, isOthersWords } from '../../disagreement/spans.ts';
import type { Match } from '../../phrases.ts';
import type { Clause, Doc } from '../../text/document.ts';
import { once } from '../../text/once.ts';
import { hasFewWords, isTold, MOST_OWN, toldPlaces } from '../told.ts';
import { accusations, admits, contempt, denies, EXPECTED, FAILING, TRAITS } from './words.ts';

/** The places that put a fault on others while the own share is denied; empty where they do not. */
export const faultingIn = once((doc: Doc): readonly Match[] => find(doc));

const isOther = (clause: Clause | undefined): boolean =>
  clause === undefined || (clause.agent !== 'candidate' && clause.agent !== 'team');

/** Clauses that tell others by what they failed to do. */
const failings = (doc: Doc): Clause[] =>
  doc.clauses.filter(
    (clause) =>
      (clause.agent === 'other' || clause.agent === 'nobody') &&
      !clause.passive &&
      clause.finite &&
      (clause.modality === 'did' || clause.modality === 'could') &&
      !isOthersWords(doc, clause) &&
      ((clause.negated && EXPECTED.hasLemma(clause)) ||
        (!clause.negated && FAILING.hasLemma(clause) && clause.agent === 'other')),
  );

/** Traits told of others, not of oneself and not denied. */
function traits(doc: Doc): Match[] {
  const found: Match[] = [];
  for (const token of doc.tokens) {
    if (!TRAITS.hasForm(token) || token.quoted) continue;
    const place = { start: token.start, end: token.end, sentence: token.sentence, word: 0, next: 0 };
    const clause = clauseAt(doc, token.start);
    if (isTold(doc, place) && isOther(clause) && !clause?.negated) found.push(place);
  }
  return found;
}

const POINTS_BRIEF = 2;
const FEW_ACTS = 1;
const POINTS = 5;
/** What one class of signs counts for at most, in sentences. */
const MOST = 3;
/** What an own fault that is named takes away. */
const ADMITTED = 2;

function find(doc: Doc): Match[] {
  if (tellingOf(doc).own > MOST_OWN) return [];
  const asPlace = ({ start, end, sentence }: Clause): Match => ({ start, end, sentence, word: 0, next: 0 });
  const own = (match: Match): boolean => !isOthersWords(doc, match);
  // "It should have said" is about a thing.
  const ofThing = (match: Match): boolean => {
    const clause = clauseAt(doc, match.start);
    return clause?.agent === 'thing' && clause.modality === 'should';
  };
  const accused = [
    ...accusations.find(doc).filter((match) => own(match) && !ofThing(match)),
    ...failings(doc).map(asPlace),
  ];
  const scorn = [
    ...traits(doc),
    ...toldPlaces(doc, contempt).filter((match) => isOther(clauseAt(doc, match.start))),
  ];
  if (accused.length + scorn.length === 0) return [];
  const denied = denies.find(doc).filter(own);
  const admitted = admits
    .find(doc)
    .filter((match) => own(match) && clauseAt(doc, match.start)?.modality !== 'would');
  const points =
    [accused, scorn, denied].reduce((sum, places) => sum + Math.min(MOST, countSentences(places)), 0) -
    ADMITTED * countSentences(admitted);
  // Who tells so little of their own doing has little to set against one sign.
  const few = tellingOf(doc).own <= FEW_ACTS;
  if (points < (!hasFewWords(doc) ? POINTS : few ? 1 : POINTS_BRIEF)) return [];
  const all = [...accused, ...scorn, ...denied].sort((left, right) => left.start - right.start);
  return few || countSentences(all) > 1 ? all : [];
}
