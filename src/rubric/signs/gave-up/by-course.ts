/**
 * Letting go, read by where it stands: the last thing the candidate does about the matter is to turn away from it,
 * and the matter is still there, or what became of it is hearsay, or being right has to do.
 */
import { actsOf, isConcrete } from '../../acts/acts.ts';
import { tellingOf } from '../../acts/eventless.ts';
import { storyOf } from '../../acts/story.ts';
import { clauseAt, countSentences, isNotReopening } from '../../disagreement/spans.ts';
import type { Match } from '../../phrases.ts';
import type { Clause, Doc } from '../../text/document.ts';
import { once } from '../../text/once.ts';
import { isLate, ownWorkAfter, toldPlaces } from '../told.ts';
import { comforts, excuses, remains, turnsAway } from './course-words.ts';

/** Acts that only end the matter: they are no work on it. */
const ENDING = new Set(
  'take leave close drop stop put delete switch turn move shut cut order finish book pack archive walk watch see check read remove set change cancel'.split(
    ' ',
  ),
);
/** Own work told after the turning away, up to which it stays turned away. */
const WORK_AFTER = 1;
/** The turning away belongs to the end of the story. */
const LATE_FROM = 0.34;
/** Points, of eight, from which turning away and what is told with it are the end of the story. */
const POINTS = 5;
const CLASSES = 3;
/** So few words and sentences leave no room for work that is not told: fewer signs are enough. */
const BRIEF_WORDS = 150;
/** Who tells more own acts than this has done too much for the signs to be the story. */
const MOST_OWN = 5;
const BRIEF_SENTENCES = 9;
const BRIEF_CLASSES = 2;
const BRIEF_ACTS = 1;
const FEW_ACTS = 1;

const isOwn = (clause: Clause | undefined): boolean =>
  clause === undefined || (clause.agent !== 'other' && clause.agent !== 'nobody');

/** The places that show that a decision or a problem was let go at the end; empty where they do not. */
export const lettingGoIn = once((doc: Doc): readonly Match[] => find(doc));

function find(doc: Doc): Match[] {
  const brief = doc.words <= BRIEF_WORDS && doc.sentences.length <= BRIEF_SENTENCES;
  if (!brief && tellingOf(doc).own > MOST_OWN) return [];
  const own = (match: Match): boolean => isOwn(clauseAt(doc, match.start));
  const away = toldPlaces(doc, turnsAway).filter(
    (match) => isLate(doc, match.sentence, LATE_FROM) && own(match) && !isNotReopening(doc, match),
  );
  if ((away.length === 0 && !brief) || storyOf(doc).kind === 'anothers') return [];
  const from = away[0]?.sentence ?? doc.sentences.length >> 1;
  const endsIn = new Set(away.map(({ sentence }) => sentence));
  const worked = ownWorkAfter(
    doc,
    from,
    (clause) => !ENDING.has(clause.lemma) && !endsIn.has(clause.sentence),
  );
  if (worked.length > WORK_AFTER) return [];
  const why = toldPlaces(doc, excuses).filter((place) => place.sentence >= from - 1);
  const still = toldPlaces(doc, remains).filter((place) => place.sentence >= from);
  const comfort = toldPlaces(doc, comforts).filter((place) => place.sentence >= from);
  const parts = [away, why, still, comfort];
  const points = parts.reduce((sum, places) => sum + Math.min(2, countSentences(places)), 0);
  const all = parts.flat().sort((left, right) => left.start - right.start);
  const classes = parts.filter((places) => places.length > 0).length;
  const unsettled = still.length + comfort.length > 0 && classes >= CLASSES;
  if (
    away.length > 0 &&
    tellingOf(doc).own <= MOST_OWN &&
    unsettled &&
    points >= POINTS &&
    countSentences(all) >= CLASSES
  )
    return all;
  // Who tells so little of their own doing has little to set against one sign.
  const wanted = tellingOf(doc).own <= FEW_ACTS ? 1 : BRIEF_CLASSES;
  if (!brief || classes < wanted) return [];
  // Told in a few words, what is done after the turning away shows whether it was the end.
  const last = Math.max(...all.map(({ sentence }) => sentence));
  const acts = actsOf(doc).filter(
    ({ agent, kind, clause }) =>
      (agent === 'candidate' || agent === 'team') &&
      isConcrete({ clause, kind, agent }) &&
      clause.sentence >= from &&
      clause.finite &&
      !away.some(({ start, end }) => start < clause.end && clause.start < end),
  );
  const turned = (away.at(-1) ?? all[0])?.start ?? 0;
  const built = acts.some(
    ({ kind, clause }) => kind === 'build' && clause.start > turned && !ENDING.has(clause.lemma),
  );
  return !built && last >= doc.sentences.length - 2 && acts.length <= BRIEF_ACTS ? all : [];
}
