/** Whether an answer tells an event of the candidate's own: not a wish, a habit, or somebody else's deed. */
import type { Clause, Doc } from '../text/document.ts';
import { TIMES } from '../text/lexicon/people.ts';
import { once } from '../text/once.ts';
import { mayHave, wordClass } from '../text/word-class.ts';
import { type Act, actsOf, isMine, isWork } from './acts.ts';
import { contributionOf } from './contribution.ts';
import { routingOf } from './routing.ts';

/**
 * `own`: an event with the candidate in it. `hypothetical`: what one would do. `habitual`: what one always does.
 * `anothers`: what somebody else did while the candidate looked on. `none`: no event at all.
 */
export type StoryKind = 'own' | 'hypothetical' | 'habitual' | 'anothers' | 'none';

export interface Story {
  kind: StoryKind;
  /** The clauses that show it. */
  clauses: readonly Clause[];
}

const MONTHS = wordClass(
  'january february march april may june july august september october november december spring summer autumn winter',
);
const IMAGINING = wordClass('picture imagine suppose assume pretend');

/** Judges what kind of story an answer tells; computed once for each document. */
export const storyOf = once((doc: Doc): Story => judge(doc));

function judge(doc: Doc): Story {
  const hypothetical: Clause[] = [];
  const habitual: Clause[] = [];
  let told = 0;
  let ownPast = 0;
  let finite = 0;
  for (const clause of doc.clauses) {
    if (!clause.finite) continue;
    finite += 1;
    const imagined =
      clause.modality === 'would' ||
      clause.modality === 'could' ||
      clause.modality === 'should' ||
      clause.modality === 'will';
    if (imagined && (isMine(clause) || clause.agent === 'none')) hypothetical.push(clause);
    if (clause.modality !== 'did' || clause.reported) continue;
    if (clause.tense === 'past') told += 1;
  }
  for (const { clause, kind } of actsOf(doc)) {
    if (!isMine(clause) || kind === 'mental' || !clause.finite || clause.reported) continue;
    if (clause.tense === 'past') ownPast += 1;
    if (clause.tense === 'present') habitual.push(clause);
  }
  const { own, shareOfAll, others, team, otherActs } = contributionOf(doc);
  const imagining = imaginingOf(doc);
  if (imagining) return { kind: 'hypothetical', clauses: [imagining, ...hypothetical] };
  if (hypothetical.length >= 3 && hypothetical.length > 2 * ownPast && hypothetical.length > told * 0.6)
    return { kind: 'hypothetical', clauses: hypothetical };
  const presentTold = habitual.length >= 3 && habitual.length > 2 * ownPast;
  if (presentTold && told <= finite * 0.25 && !isDramatised(doc) && !isDated(doc))
    return { kind: 'habitual', clauses: habitual };
  if (
    others >= 2.4 &&
    shareOfAll <= 0.42 &&
    own <= 2.8 &&
    hasProtagonist(doc, otherActs) &&
    team < 1 &&
    routingOf(doc).passedOn.length === 0 &&
    told >= 4
  ) {
    return { kind: 'anothers', clauses: otherActs.map((act) => act.clause) };
  }
  const toldNow = habitual.length >= 3 && (isDramatised(doc) || isDated(doc));
  if (ownPast === 0 && own < 1 && !toldNow) {
    if (others >= 1.2) return { kind: 'anothers', clauses: otherActs.map((act) => act.clause) };
    return { kind: 'none', clauses: habitual };
  }
  return { kind: 'own', clauses: [] };
}

/** Whether one person (a name and the pronoun that follows it look like two) does most of what others do. */
function hasProtagonist(doc: Doc, acts: readonly Act[]): boolean {
  const counts = new Map<string, number>();
  for (const { clause } of acts) {
    const subject = clause.subject >= 0 ? doc.tokens[clause.subject]!.lower : '';
    counts.set(subject, (counts.get(subject) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return most >= 2 && most * 2 >= acts.length;
}

/** "Picture this", "imagine that": the answer announces an invention. */
function imaginingOf(doc: Doc): Clause | undefined {
  for (const clause of doc.clauses) {
    if (clause.sentence > 1) return undefined;
    const ordered = clause.agent === 'none' && clause.tense === 'present' && clause.modality === 'did';
    if (
      IMAGINING.hasLemma(clause) &&
      (ordered || clause.agent === 'team') &&
      clause.finite &&
      !clause.reported
    )
      return clause;
  }
  return undefined;
}

/** What tells a date, or begins one. */
const DATED = wordClass('yesterday ago last');

/** "Yesterday", "last March", "two weeks ago": one event, even if it is told in the present. */
export function isDated(doc: Doc): boolean {
  for (const { index, first, last } of doc.sentences) {
    if (!mayHave(doc, index, DATED)) continue;
    for (let at = first; at < last; at += 1) {
      const token = doc.tokens[at]!;
      if (token.quoted || !DATED.hasForm(token)) continue;
      if (token.lower !== 'last') return true;
      const next = doc.tokens[at + 1];
      if (next !== undefined && (TIMES.hasForm(next) || MONTHS.hasForm(next))) return true;
    }
  }
  return false;
}

/** A story told in the present has other people who act and speak in it. */
export function isDramatised(doc: Doc): boolean {
  let others = 0;
  for (const act of actsOf(doc)) {
    const speaks = act.kind === 'persuade' || isWork(act);
    if (act.agent === 'other' && act.clause.tense === 'present' && act.clause.finite && speaks) others += 1;
  }
  return others >= 2;
}
