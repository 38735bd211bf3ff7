/** What the candidate had in hand: found out by own work, or told as numbers with the objection. */
import { type ActKind, actsOf } from '../acts/acts.ts';
import type { Clause, Doc } from '../text/document.ts';
import { quantitiesOf } from '../text/quantities.ts';
import { wordClass } from '../text/word-class.ts';
import * as lexicon from './lexicon.ts';
import { clauseAt, sentenceAt } from './spans.ts';
import type { Place } from './telling.ts';

/** Sentences with a value that is not a time or a head count, and sentences that name a source of evidence. */
function groundsOf(doc: Doc): { numbered: Set<number>; sourced: Set<number> } {
  const numbered = new Set<number>();
  const sourced = new Set<number>();
  for (const { unit, value, countsHeads, start } of quantitiesOf(doc).quantities)
    if (unit !== 'duration' && !countsHeads && value !== 1) numbered.add(sentenceAt(doc, start));
  for (const { sentence } of lexicon.sources.find(doc)) sourced.add(sentence);
  return { numbered, sourced };
}

/** Acts that are neither finding out nor making: they bring evidence only where a source is named. */
const isPlain = (kind: ActKind): boolean =>
  kind === 'other' || kind === 'persuade' || kind === 'build' || kind === 'vague';

/**
 * Clauses that tell of evidence: an own act with a value in its sentence or the next, a measuring act with a source,
 * or a source that says a value.
 */
export function evidenceOf(doc: Doc): Clause[] {
  const { numbered, sourced } = groundsOf(doc);
  const found: Clause[] = [];
  // What happened was told, by the candidate where somebody said it: these are the clauses that count.
  for (const { agent, kind, clause } of actsOf(doc)) {
    const { sentence } = clause;
    if (agent === 'thing') {
      if (lexicon.SHOWING.hasLemma(clause) && numbered.has(sentence) && sourced.has(sentence))
        found.push(clause);
    } else if (agent === 'candidate') {
      const isNumbered = numbered.has(sentence) || numbered.has(sentence + 1);
      const isSourced = sourced.has(sentence);
      const shows = lexicon.MEASURING.hasLemma(clause)
        ? isNumbered || isSourced
        : isNumbered &&
          (lexicon.LOOKING.hasLemma(clause)
            ? !asksFor(doc, clause)
            : kind === 'investigate' || (isSourced && (isPlain(kind) || clause.lemma === 'have')));
      if (shows) found.push(clause);
    }
  }
  return found;
}

const REQUEST = wordClass('for to if whether');
/** "I asked for ten minutes": a request finds nothing out. */
const asksFor = (doc: Doc, { lemma, verb }: Clause): boolean =>
  lemma === 'ask' && doc.tokens[verb + 1] !== undefined && REQUEST.hasForm(doc.tokens[verb + 1]!);

const RANKS = wordClass('third fourth fifth');
/** "a third way": the third of them, and no share of anything. */
function isOrdinal(doc: Doc, { start, unit }: { start: number; unit: string }): boolean {
  if (unit !== 'share') return false;
  const rank = doc.tokens.findIndex((token) => token.start >= start && RANKS.hasForm(token));
  return (
    rank >= 0 &&
    rank <= doc.tokens.findIndex((token) => token.start >= start) + 1 &&
    doc.tokens[rank + 1]?.pos === 'NOUN'
  );
}

/**
 * Facts in numbers that are told with the objection and before the answer: "in six months 28 invoices arrived late".
 * A share, or two values in one sentence; what the other side says in numbers is theirs, and "surely a third" is a guess.
 */
export function factsIn(doc: Doc, from: number, to: number, proposals: readonly Place[]): Place[] {
  const values = new Map<number, number>();
  for (const { start, unit, countsHeads, value } of quantitiesOf(doc).quantities) {
    const clause = clauseAt(doc, start);
    if (
      countsHeads ||
      value === 1 ||
      (clause?.reported && clause.speaker === 'other') ||
      clause?.agent === 'other'
    )
      continue;
    if (clause && (clause.modality === 'would' || clause.modality === 'plan' || clause.modality === 'ask'))
      continue;
    const sentence = sentenceAt(doc, start);
    if (lexicon.asserted.test(doc, sentence) || isOrdinal(doc, { start, unit })) continue;
    // What stands behind a proposal is what it would bring or cost.
    if (proposals.some((place) => place.sentence === sentence && place.start < start)) continue;
    const weight = unit === 'percent' || unit === 'share' ? 2 : 1;
    values.set(sentence, (values.get(sentence) ?? 0) + weight);
  }
  return [...values].flatMap(([sentence, weight]) => {
    const told = doc.sentences[sentence];
    return told && weight > 1 && sentence >= from && sentence <= to
      ? [{ start: told.start, end: told.end, sentence }]
      : [];
  });
}
