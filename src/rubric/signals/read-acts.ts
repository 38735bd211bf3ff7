/** Who did what: the candidate's own work beside that of the team and of others. */
import { type Act, actsOf, happened, isConcrete, isWork } from '../acts/acts.ts';
import { isCarriedOut } from '../acts/carried-out.ts';
import { contributionOf } from '../acts/contribution.ts';
import type { Clause, Doc } from '../text/document.ts';
import { hasWord } from '../text/word-class.ts';
import { lateness, many, share, some } from './signal.ts';
import * as classes from './word-classes.ts';

const SECOND_HALF = 0.45;

const clausesOf = (acts: readonly Act[]): Clause[] => acts.map(({ clause }) => clause);

/** An act that is told with what it was done to, and with a detail: a number, a name, a place. */
function isDetailed(doc: Doc, { clause }: Act): boolean {
  if (clause.object < 0) return false;
  if (clause.last - clause.verb < 5) return false;
  for (let at = clause.verb + 1; at < clause.last; at += 1) {
    const { pos } = doc.tokens[at]!;
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM') return true;
  }
  return false;
}

/** How much of what is told comes late. */
function sumOfLateness(doc: Doc, clauses: readonly Clause[]): number {
  let sum = 0;
  for (const { start } of clauses) sum += lateness(doc, start, SECOND_HALF);
  return sum;
}

/** Told as done. */
const isPast = (doc: Doc, clause: Clause): boolean =>
  (clause.finite && clause.tense === 'past') || isCarriedOut(doc, clause);

/** The first clause of each verb: who asks three people has asked. */
function distinctVerbs(clauses: readonly Clause[]): Clause[] {
  const seen = new Set<string>();
  return clauses.filter(({ lemma }) => !seen.has(lemma) && seen.add(lemma));
}

export function readActs(doc: Doc) {
  const { ownEven, share: ownShare, visible, routed, ownActs, teamActs, otherActs } = contributionOf(doc);
  const told = actsOf(doc).filter((act) => isConcrete(act) && isPast(doc, act.clause));
  const mine = told.filter(({ agent }) => agent === 'candidate');
  const own = clausesOf(mine);
  const isLateWork = ({ clause, kind }: Act): boolean =>
    kind !== 'persuade' && kind !== 'lead' && lateness(doc, clause.start, SECOND_HALF) > 0;
  const lateOwn = clausesOf(mine.filter(isLateWork));
  const lateOther = clausesOf(told.filter((act) => act.agent === 'other' && isLateWork(act)));
  const lateWorth = sumOfLateness(doc, lateOwn);
  const telling = doc.clauses.filter(
    (clause) =>
      clause.agent === 'candidate' && happened(clause) && clause.finite && classes.TELLING.hasLemma(clause),
  );
  const ofKind = (kind: string): Clause[] => clausesOf(mine.filter((act) => act.kind === kind));
  const imagined = doc.clauses.filter(
    ({ agent, modality, finite }) =>
      finite && agent === 'candidate' && modality !== 'did' && modality !== 'question',
  );
  const nobodys = actsOf(doc).filter((act) => act.agent === 'none' && act.clause.passive && isWork(act));
  const isEarly = ({ start }: Clause): boolean => start < doc.text.length * 0.5;
  const early = clausesOf(mine.filter((act) => isWork(act) && isEarly(act.clause)));
  const sentenceOf = ({ sentence }: Clause) => doc.sentences[sentence]!;
  const went = distinctVerbs(
    clausesOf(
      actsOf(doc).filter(
        ({ agent, clause, kind }) =>
          agent === 'candidate' &&
          (kind === 'investigate' || classes.GOING_TO_SEE.hasLemma(clause)) &&
          isPast(doc, clause),
      ),
    ),
  );
  const ownTime = own.filter((clause) => hasWord(doc, sentenceOf(clause), classes.OWN_TIME));
  const worked = clausesOf(ownActs);
  const spoken = doc.clauses.filter((clause) => clause.reported);
  return {
    earlyWork: many(early, 2),
    wentToSee: many(went, 4),
    ownTime: some(ownTime),
    spoken: { value: spoken.length / (doc.clauses.length + 1), spans: spoken },
    ownWork: { value: ownEven / (ownEven + 5), spans: worked },
    visibleWork: { value: visible / (visible + 2.5), spans: ownShare > 0 ? worked : [] },
    ownActs: many(own, 4),
    detailed: many(clausesOf(mine.filter((act) => isWork(act) && isDetailed(doc, act))), 3),
    investigating: many(ofKind('investigate'), 1.5),
    building: many(ofKind('build'), 1.5),
    arguing: many(ofKind('persuade'), 1.5),
    lateWork: { value: lateWorth / (lateWorth + 2), spans: lateOwn },
    lateShare: { value: lateWorth / (lateWorth + sumOfLateness(doc, lateOther) + 1), spans: lateOwn },
    telling: share(telling, own),
    passingOn: many(clausesOf(routed), 1.5),
    teamWork: share(clausesOf(teamActs), own),
    othersWork: share(clausesOf(otherActs), own),
    nobodysWork: share(clausesOf(nobodys), own),
    imagined: share(imagined, own),
  };
}
