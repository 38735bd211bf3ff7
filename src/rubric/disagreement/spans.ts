/** From places in a text to evidence, and whose words a place is. */
import type { Span } from '../define-check.ts';
import { type Match, phrases, wordsOf } from '../phrases.ts';
import type { Clause, Doc } from '../text/document.ts';

interface Place {
  start: number;
  sentence: number;
}

const MAX_SENTENCES = 3;

/** The words of a sentence, without the blanks around it. */
export function spanOfSentence(doc: Doc, index: number): Span {
  const { start, end } = doc.sentences[index] ?? { start: 0, end: 0 };
  const text = doc.text.slice(start, end);
  return {
    start: start + text.length - text.trimStart().length,
    end: end - (text.length - text.trimEnd().length),
  };
}

/** The sentences of some places, each once and in order, the first few. */
export function sentenceSpans(doc: Doc, places: readonly Place[], limit = MAX_SENTENCES): Span[] {
  const sentences = [...new Set(places.map(({ sentence }) => sentence))].sort((a, b) => a - b);
  return sentences.slice(0, limit).map((sentence) => spanOfSentence(doc, sentence));
}

/** How many different sentences some places lie in. */
export function countSentences(places: readonly Place[]): number {
  let count = 0;
  for (let at = 0; at < places.length; at += 1) {
    let earlier = 0;
    while (places[earlier]!.sentence !== places[at]!.sentence) earlier += 1;
    if (earlier === at) count += 1;
  }
  return count;
}

/** The sentence an offset lies in: the last one that begins at or before it. */
export function sentenceAt(doc: Doc, offset: number): number {
  let low = 0;
  let high = doc.sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (doc.sentences[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The innermost clause an offset lies in. */
export function clauseAt(doc: Doc, offset: number): Clause | undefined {
  const sentence = doc.sentences[sentenceAt(doc, offset)];
  if (!sentence) return undefined;
  let best: Clause | undefined;
  for (let index = sentence.firstClause; index < sentence.lastClause; index += 1) {
    const clause = doc.clauses[index]!;
    if (clause.start > offset || offset >= clause.end) continue;
    if (!best || clause.end - clause.start < best.end - best.start) best = clause;
  }
  return best;
}

/** The last clause of a place's sentence that begins at or before it; the place may lie between two clauses. */
export function clauseBefore(doc: Doc, { sentence, start }: Place): Clause | undefined {
  const { firstClause, lastClause } = doc.sentences[sentence]!;
  for (let at = lastClause - 1; at >= firstClause; at -= 1)
    if (doc.clauses[at]!.start <= start) return doc.clauses[at];
  return undefined;
}

/** Whether an offset lies inside quotation marks. */
export function isQuoted(doc: Doc, offset: number): boolean {
  const { first, last } = doc.sentences[sentenceAt(doc, offset)] ?? { first: 0, last: 0 };
  let at = first;
  while (at < last && doc.tokens[at]!.end <= offset) at += 1;
  return at < last && doc.tokens[at]!.quoted;
}

const endorsing = phrases(
  'this|that|which|it is|was true|right|correct|exactly',
  'ought|needs|needed|had to be said',
  'i agreed',
  '{they} was|were right',
);

/** Whether a place is somebody else's words which the candidate does not take up in this or the next sentence. */
export function isOthersWords(doc: Doc, place: Place, clause = clauseAt(doc, place.start)): boolean {
  const said =
    isQuoted(doc, place.start) ||
    (clause?.reported === true && clause.speaker !== 'candidate' && clause.speaker !== 'team');
  if (!said) return false;
  return !endorsing
    .find(doc)
    .some(
      ({ start, sentence }) =>
        (sentence === place.sentence || sentence === place.sentence + 1) &&
        clauseAt(doc, start)?.negated === false,
    );
}

/** "I didn't mention it again": not to reopen what was decided is commitment, not giving up. */
export function isNotReopening(doc: Doc, { next, sentence }: Match): boolean {
  const words = wordsOf(doc);
  for (let at = next - 1; at < next + 3 && at < words.length; at += 1)
    if (words[at]!.lower === 'again' && words[at]!.sentence === sentence) return true;
  return false;
}
