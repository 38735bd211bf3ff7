/** The kinds of evidence that the fault is put on others, and of evidence that it is not. */
import { contempt, fingerPointing, insults } from '../../disagreement/conduct.ts';
import { readDisagreement } from '../../disagreement/read.ts';
import { isOthersWords } from '../../disagreement/spans.ts';
import type { PhraseSet } from '../../phrases.ts';
import { signalsOf } from '../../signals/read.ts';
import type { Clause, Doc, Token } from '../../text/document.ts';
import { once } from '../../text/once.ts';
import { wordClass } from '../../text/word-class.ts';
import { type Kind, type Kinds, kindOf, type Place } from '../weighed.ts';
import { attributions, clearing, duties, fairness, scorn } from './phrases.ts';
import { FAILING, TRAITS } from './words.ts';

/** What each kind says when it is there, as part of a sentence to the candidate. */
export const BLAME_SAYS = {
  lacking: 'others are told by what they did not do',
  duties: 'you say what others should have done',
  attributed: 'what went wrong is put down to others',
  scorn: 'others are spoken of with scorn',
  cleared: 'you clear yourself',
  confirmed: 'the story ends with you being right',
} as const;

export type BlameFor = keyof typeof BLAME_SAYS;
export type BlameAgainst = 'fair' | 'ownWork' | 'lateWork' | 'measured';

/** Not to know is no fault. */
const INNOCENT = wordClass('know need suffer realise realize remember');

/** Others are told by what they failed, refused or were unable to do. */
function isLacking({ agent, negated, modality, lemma, passive, finite }: Clause): boolean {
  if (!finite || passive || agent !== 'other') return false;
  if (!negated) return FAILING.has(lemma);
  if (INNOCENT.has(lemma)) return false;
  return modality === 'did' || modality === 'could' || modality === 'would' || modality === 'should';
}

/** Reads the kinds of evidence of an answer. */
export const blameKinds = once((doc: Doc): Kinds<BlameFor, BlameAgainst> => {
  const told = (...sets: readonly PhraseSet[]): Place[] =>
    sets.flatMap((set) => set.find(doc)).filter((match) => !isOthersWords(doc, match));
  const lacking = doc.clauses.filter((clause) => isLacking(clause) && !isOthersWords(doc, clause));
  const traits: Token[] = doc.tokens.filter((token) => TRAITS.hasForm(token) && !token.quoted);
  const kind = (places: readonly Place[]): Kind => kindOf(doc, places);
  const signals = signalsOf(doc);
  return {
    for: {
      lacking: kind(lacking),
      duties: kind(told(duties)),
      attributed: kind(told(attributions, fingerPointing)),
      scorn: kind([...told(scorn, contempt, insults), ...traits]),
      cleared: kind(told(clearing)),
      confirmed: { value: signals.get('confirming').value, spans: [] },
    },
    against: {
      fair: kind([...told(fairness), ...readDisagreement(doc).concessions]),
      ownWork: signals.get('ownWork'),
      lateWork: signals.get('lateWork'),
      measured: signals.get('changes'),
    },
  };
});
