/**
 * Letting go, read by where it stands: the last thing the candidate does about the matter is to turn away from it,
 * and the matter is still there, or what became of it is hearsay, or being right has to do.
 */
import { actsOf, isConcrete } from '../../acts/acts.ts';
import { tellingOf } from '../../acts/eventless.ts';
import { storyOf } from '../../acts/story.ts';
import { clauseAt, countSentences, isNotReopening } from '../../disagreement/spans.ts';
import type { Match, PhraseSet } from '../../phrases.ts';
import type { Clause, Doc } from '../../text/document.ts';
import { once } from '../../text/once.ts';
import { wordClass } from '../../text/word-class.ts';
import { isBrief, isLate, ownWorkAfter, toldPlaces } from '../told.ts';
import { outright, turnsAway } from './turning-away.ts';
import { comforts, excuses, remains } from './words.ts';

/** Acts that only end the matter: they are no work on it. */
const ENDING = wordClass(
  `take leave close drop stop put delete switch turn move shut cut order finish book pack archive walk watch see check
  read remove set change cancel`,
);
/** Own work told after the turning away, up to which it stays turned away. */
const WORK_AFTER = 1;
/** The turning away belongs to the end of the story. */
const LATE_FROM = 0.34;
const OUTRIGHT_FROM = 0.5;
/** Points, of eight, from which turning away and what is told with it are the end of the story. */
const POINTS = 5;
const CLASSES = 3;
/** In a brief answer so many classes are enough, and one where hardly any own work is told. */
const BRIEF_CLASSES = 2;
const FEW_ACTS = 1;
/** Own acts beside the turning away, up to which a brief answer ends with it. */
const ACTS_BESIDE = 1;

/** So many reasons why it did not go on tell by themselves that it did not. */
const EXCUSES_ALONE = 2;

interface LettingGo {
  away: readonly Match[];
  excuse: readonly Match[];
  /** It is still as it was. */
  still: readonly Match[];
  comfort: readonly Match[];
  /** Where the turning away begins; the middle of the answer where nobody says it. */
  from: number;
}

/** The places that show that a decision or a problem was let go at the end; empty where they do not. */
export const lettingGoIn = once((doc: Doc): readonly Match[] => {
  if (storyOf(doc).kind === 'anothers') return [];
  const told = read(doc);
  const { away, excuse, still, comfort } = told;
  const places = [...away, ...excuse, ...still, ...comfort].sort((left, right) => left.start - right.start);
  if (endsTheStory(doc, told, places) || endsBriefly(doc, told, places)) return places;
  return outrightAtTheEnd(doc);
});

function read(doc: Doc): LettingGo {
  const away = toldPlaces(doc, turnsAway).filter(
    (match) =>
      isLate(doc, match.sentence, LATE_FROM) &&
      isOwn(clauseAt(doc, match.start)) &&
      !isNotReopening(doc, match),
  );
  const from = away[0]?.sentence ?? doc.sentences.length >> 1;
  const since = (set: PhraseSet, before = 0): Match[] =>
    toldPlaces(doc, set).filter(({ sentence }) => sentence >= from - before);
  return { away, excuse: since(excuses, 1), still: since(remains), comfort: since(comforts), from };
}

/** Places where it is said outright, and after which the candidate does nothing more. */
function outrightAtTheEnd(doc: Doc): readonly Match[] {
  const said = toldPlaces(doc, outright, false).filter((match) => {
    const agent = clauseAt(doc, match.start)?.agent;
    return (
      isLate(doc, match.sentence, OUTRIGHT_FROM) &&
      (agent === undefined || agent === 'candidate' || agent === 'none') &&
      !isNotReopening(doc, match)
    );
  });
  const last = said.at(-1);
  if (!last) return [];
  const after = actsOf(doc).filter(
    ({ agent, kind, clause }) =>
      (agent === 'candidate' || agent === 'team' || agent === 'none') &&
      isConcrete({ clause, kind, agent }) &&
      clause.start > last.end &&
      !ENDING.hasLemma(clause),
  );
  return after.length === 0 ? said : [];
}

const isOwn = (clause: Clause | undefined): boolean =>
  clause === undefined || (clause.agent !== 'other' && clause.agent !== 'nobody');

const classesOf = ({ away, excuse, still, comfort }: LettingGo): readonly Match[][] =>
  [away, excuse, still, comfort].filter((places) => places.length > 0).map((places) => [...places]);

/** Whether no own work follows the turning away. */
function isIdleAfter(doc: Doc, { away, from }: LettingGo): boolean {
  const endsIn = new Set(away.map(({ sentence }) => sentence));
  const worked = ownWorkAfter(
    doc,
    from,
    (clause) => !ENDING.hasLemma(clause) && !endsIn.has(clause.sentence),
  );
  return worked.length <= WORK_AFTER;
}

/** Turned away, and it is told why, that nothing changed, or what comforts. */
function endsTheStory(doc: Doc, told: LettingGo, places: readonly Match[]): boolean {
  const classes = classesOf(told);
  if (told.away.length === 0 || told.still.length + told.comfort.length === 0) return false;
  if (classes.length < CLASSES || countSentences(places) < CLASSES) return false;
  const points = classes.reduce((sum, found) => sum + Math.min(2, countSentences(found)), 0);
  return points >= POINTS && isIdleAfter(doc, told);
}

/** Told in a few words, what is done after the turning away shows whether it was the end. */
function endsBriefly(doc: Doc, told: LettingGo, places: readonly Match[]): boolean {
  const wanted = tellingOf(doc).own <= FEW_ACTS ? 1 : BRIEF_CLASSES;
  if (!isBrief(doc) || classesOf(told).length < wanted || !isIdleAfter(doc, told)) return false;
  // One reason is no excuse yet, and hearsay is nothing without a matter that was left.
  if (told.away.length + told.still.length === 0 && told.excuse.length < EXCUSES_ALONE) return false;
  const last = Math.max(...places.map(({ sentence }) => sentence));
  const acts = actsOf(doc).filter(
    ({ agent, kind, clause }) =>
      (agent === 'candidate' || agent === 'team') &&
      isConcrete({ clause, kind, agent }) &&
      clause.sentence >= told.from &&
      clause.finite &&
      !told.away.some(({ start, end }) => start < clause.end && clause.start < end),
  );
  const turned = (told.away.at(-1) ?? places[0])?.start ?? 0;
  const built = acts.some(
    ({ kind, clause }) => kind === 'build' && clause.start > turned && !ENDING.hasLemma(clause),
  );
  return !built && last >= doc.sentences.length - 2 && acts.length <= ACTS_BESIDE;
}
