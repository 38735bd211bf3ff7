/** The kinds of evidence that the fault is put on others, and of evidence that it is not. */

import { isMine } from '../../acts/acts.ts';
import { contempt, fingerPointing, insults } from '../../disagreement/conduct.ts';
import { readDisagreement } from '../../disagreement/read.ts';
import { clauseAt, isOthersWords } from '../../disagreement/spans.ts';
import type { PhraseSet } from '../../phrases.ts';
import { signalsOf } from '../../signals/read.ts';
import type { Signal } from '../../signals/signal.ts';
import type { Clause, Doc, Token } from '../../text/document.ts';
import { once } from '../../text/once.ts';
import { mayHave, wordClass } from '../../text/word-class.ts';
import { type Kinds, kindOf, type Place } from '../weighed.ts';
import { attributions, clearing, duties, fairness, scorn } from './phrases.ts';
import { contempt as belittling, TRAITS } from './words.ts';

/** What each kind says when it is there, as part of a sentence to the candidate. */
export const BLAME_SAYS = {
  lacking: 'others are told by what they did not do',
  duties: 'you say what others should have done',
  attributed: 'what went wrong is put down to others',
  scorn: 'others are spoken of with scorn',
  belittled: 'others are made small',
  cleared: 'you clear yourself',
  confirmed: 'the story ends with you being right',
} as const;

export type BlameFor = keyof typeof BLAME_SAYS;
export type BlameAgainst = 'fair' | 'sideBySide' | 'ownWork' | 'lateWork' | 'measured';

/** Not to know is no fault. */
const INNOCENT = wordClass('know need suffer realise realize remember sleep hear see find like');

/** Others are told by what they did not do, or were unable to; what somebody lost or broke is part of many stories. */
function isLacking(clause: Clause): boolean {
  const { agent, negated, modality, passive, finite } = clause;
  if (!finite || passive || agent !== 'other' || !negated || INNOCENT.hasLemma(clause)) return false;
  return modality === 'did' || modality === 'could' || modality === 'would' || modality === 'should';
}

/** What one does for somebody. */
const HELPING = wordClass(
  'show give teach help ask sit make explain offer walk thank invite listen call apologise apologize train coach pair take bring send let get put build write',
);
/** "We had the same room", "we lost two of them": nothing that is done together. */
const STATES = wordClass('be have know want need think feel lose miss break fail pay');

/** Something done for the others, or together with them: who blames stands apart. */
function isSideBySide(clause: Clause): boolean {
  const { agent, patient, finite, tense, modality, negated } = clause;
  if (!finite || tense !== 'past' || modality !== 'did' || negated) return false;
  return agent === 'candidate'
    ? patient === 'other' && HELPING.hasLemma(clause)
    : agent === 'team' && !STATES.hasLemma(clause);
}

/** What others are called, where nobody is quoted. */
function traitsIn(doc: Doc): Token[] {
  const found: Token[] = [];
  for (const { index, first, last } of doc.sentences) {
    if (!mayHave(doc, index, TRAITS)) continue;
    for (let at = first; at < last; at += 1) {
      const token = doc.tokens[at]!;
      if (TRAITS.hasForm(token) && !token.quoted) found.push(token);
    }
  }
  return found;
}

/** Reads the kinds of evidence of an answer. */
export const blameKinds = once((doc: Doc): Kinds<BlameFor, BlameAgainst> => {
  const told = (...sets: readonly PhraseSet[]): Place[] => {
    const found: Place[] = [];
    for (const set of sets)
      for (const match of set.find(doc)) if (!isOthersWords(doc, match)) found.push(match);
    return found;
  };
  const lacking = doc.clauses.filter((clause) => isLacking(clause) && !isOthersWords(doc, clause));
  // "I was afraid to break it", "I don't know how": what is said of oneself puts nobody down.
  const ofOthers = (places: readonly Place[]): Place[] =>
    places.filter(({ start }) => {
      const clause = clauseAt(doc, start);
      return clause === undefined || clause.passive || !isMine(clause);
    });
  const kind = (places: readonly Place[]): Signal => kindOf(doc, places);
  const signals = signalsOf(doc);
  return {
    for: {
      lacking: kind(lacking),
      duties: kind(ofOthers(told(duties))),
      attributed: kind(told(attributions, fingerPointing)),
      scorn: kind([...ofOthers(told(scorn, contempt, insults)), ...traitsIn(doc)]),
      belittled: kind(ofOthers(told(belittling))),
      cleared: kind(told(clearing)),
      confirmed: { value: signals.get('confirming').value, spans: [] },
    },
    against: {
      fair: kind([...told(fairness), ...readDisagreement(doc).concessions]),
      sideBySide: kind(doc.clauses.filter(isSideBySide)),
      ownWork: signals.get('ownWork'),
      lateWork: signals.get('lateWork'),
      measured: signals.get('changes'),
    },
  };
});
