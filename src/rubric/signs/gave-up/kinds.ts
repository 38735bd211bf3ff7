/** The kinds of evidence that a matter was let go, and of evidence that it was not. */
import { leavesIt, minimalCompliance, sabotage, vindication } from '../../disagreement/conduct.ts';
import { clauseAt, isNotReopening } from '../../disagreement/spans.ts';
import type { PhraseSet } from '../../phrases.ts';
import { signalsOf } from '../../signals/read.ts';
import type { Signal } from '../../signals/signal.ts';
import type { Clause, Doc } from '../../text/document.ts';
import { once } from '../../text/once.ts';
import { isLate, toldPlaces } from '../told.ts';
import { type Kinds, kindOf, type Place } from '../weighed.ts';
import { grudging, turning, vindicated } from './phrases.ts';
import { excusing, hearsay, remaining, resigning } from './reasons.ts';
import { isWithdrawal } from './withdrawal.ts';

/** What each kind says when it is there, as part of a sentence to the candidate. */
export const GAVE_UP_SAYS = {
  withdrew: 'you stopped, left or dropped it',
  turned: 'you turned to other things',
  resigned: 'you saw no point in going on',
  excused: 'circumstances have to explain it',
  remained: 'the matter stayed as it was, or you know of its end by hearsay',
  grudging: 'you did no more than you were told',
  opposed: 'you worked against what was decided',
  vindicated: 'being right had to do',
} as const;

export type GaveUpFor = keyof typeof GAVE_UP_SAYS;
export type GaveUpAgainst = 'ownWork' | 'lateWork' | 'workAfter' | 'measured';

/** Letting go is the end of a story, not its beginning. */
const LATE_FROM = 0.36;

/** "I didn't say I told you so." */
const isUnsaid = (clause: Clause | undefined): boolean =>
  clause?.negated === true && (clause.lemma === 'say' || clause.lemma === 'tell');

/** "She was right": who grants it to others is not the one who was right. */
const isGranted = (clause: Clause | undefined): boolean =>
  clause?.agent === 'other' || clause?.agent === 'nobody';

/** Reads the kinds of evidence of an answer. */
export const gaveUpKinds = once((doc: Doc): Kinds<GaveUpFor, GaveUpAgainst> => {
  const isEnd = ({ sentence }: Place): boolean => isLate(doc, sentence, LATE_FROM);
  const isOwn = (place: Place): boolean => {
    const agent = clauseAt(doc, place.start)?.agent ?? 'none';
    return agent === 'candidate' || agent === 'team' || agent === 'none';
  };
  const told = (...sets: readonly PhraseSet[]): Place[] =>
    sets.flatMap((set) =>
      toldPlaces(doc, set).filter((match) => isEnd(match) && !isNotReopening(doc, match)),
    );
  const own = (...sets: readonly PhraseSet[]): Place[] => told(...sets).filter(isOwn);
  const withdrew = doc.clauses.filter((clause) => isEnd(clause) && isWithdrawal(doc, clause));
  const kind = (places: readonly Place[]): Signal => kindOf(doc, places);
  const signals = signalsOf(doc);
  return {
    for: {
      withdrew: kind([...own(leavesIt), ...withdrew]),
      turned: kind(own(turning)),
      resigned: kind(told(resigning)),
      excused: kind(told(excusing)),
      remained: kind([...told(remaining), ...own(hearsay)]),
      grudging: kind(own(grudging, minimalCompliance)),
      opposed: kind(own(sabotage)),
      vindicated: kind(
        told(vindicated, vindication).filter(({ start }) => {
          const clause = clauseAt(doc, start);
          return !isUnsaid(clause) && !isGranted(clause);
        }),
      ),
    },
    against: {
      ownWork: signals.get('ownWork'),
      lateWork: signals.get('lateWork'),
      workAfter: signals.get('workAfter'),
      measured: signals.get('changes'),
    },
  };
});
