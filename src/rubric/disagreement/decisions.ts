/** What was decided in a disagreement, by whom, and which way. */
import { phrases } from '../phrases.ts';
import type { Doc, Sentence } from '../text/document.ts';
import { wordClass } from '../text/word-class.ts';
import * as lexicon from './lexicon.ts';
import { clauseAt } from './spans.ts';
import { happened, isEvent, isOwn, type Place, place, placesWhere } from './telling.ts';

export interface Decision extends Place {
  outcome: 'for' | 'against' | 'unknown';
  /** Whether somebody other than the candidate is named who decided. */
  named: boolean;
}

/** A sentence that is nothing but an assent: the decision has been made, whoever made it. */
const ASSENTS = wordClass('okay ok fine decided right agreed fair enough all so done understood');
const LONGEST_ASSENT = 3;

function isAssent(doc: Doc, { first, last }: Sentence): boolean {
  let words = 0;
  for (let at = first; at < last; at += 1) {
    const token = doc.tokens[at]!;
    if (token.pos === 'PUNCT') continue;
    words += 1;
    if (words > LONGEST_ASSENT || !ASSENTS.hasForm(token)) return false;
  }
  return words > 0;
}

/** "Fine, convince me": leave to make the case, and no decision yet. */
const inviting = phrases(
  'convince|persuade|show|prove|tell|give|bring me|us|it',
  'come back with|when|if|once',
  'let us see',
  'make your|the case',
  'go and|find|count|measure|check',
);

export function decisionsOf(doc: Doc): Decision[] {
  const bySentence = new Map<number, Decision>();
  for (const match of lexicon.deciding.find(doc)) {
    const clause = clauseAt(doc, match.start);
    if (
      clause &&
      (!happened(clause) || clause.agent === 'candidate' || clause.reported || !isEvent(doc, clause))
    )
      continue;
    const { sentence } = match;
    if (inviting.test(doc, sentence)) continue;
    const outcome = lexicon.decidedAgainst.test(doc, sentence)
      ? 'against'
      : lexicon.decidedFor.test(doc, sentence)
        ? 'for'
        : 'unknown';
    const named = clause?.agent === 'other' || (bySentence.get(sentence)?.named ?? false);
    bySentence.set(sentence, { ...place(match), outcome, named });
  }
  for (const match of placesWhere(
    doc,
    lexicon.assenting,
    (clause) => isOwn(clause) && clause.modality !== 'question',
  )) {
    if (!bySentence.has(match.sentence))
      bySentence.set(match.sentence, { ...match, outcome: 'unknown', named: false });
  }
  for (const sentence of doc.sentences) {
    if (!bySentence.has(sentence.index) && isAssent(doc, sentence)) {
      const { start, end, index } = sentence;
      bySentence.set(index, { start, end, sentence: index, outcome: 'unknown', named: false });
    }
  }
  return [...bySentence.values()].sort((a, b) => a.start - b.start);
}

/** Where no decision is told in words for it: the first thing that others do after the case has been made. */
export function answerOf(doc: Doc, from: number): Decision[] {
  const clause = doc.clauses.find(
    ({ start, agent, finite, modality, reported }) =>
      start > from && agent === 'other' && finite && modality === 'did' && !reported,
  );
  return clause ? [{ ...place(clause), outcome: 'unknown', named: true }] : [];
}
