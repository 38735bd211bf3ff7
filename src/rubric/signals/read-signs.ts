/**
 * The signs of the disqualifiers as signals. One of them is harmless and none disqualifies here; many of them say that
 * the act was not the candidate's own, or was not carried through.
 */
import { clauseAt, isOthersWords } from '../disagreement/spans.ts';
import type { Match, PhraseSet } from '../phrases.ts';
import * as handed from '../signs/assigned-by-manager/words.ts';
import * as faults from '../signs/blame/words.ts';
import { outright, turnsAway } from '../signs/gave-up/turning-away.ts';
import * as leaving from '../signs/gave-up/words.ts';
import { ESSAYS } from '../signs/no-own-story.ts';
import { STRAYING } from '../signs/off-topic.ts';
import * as routing from '../signs/routed-not-owned/words.ts';
import { isLate, toldPlaces } from '../signs/told.ts';
import type { Doc } from '../text/document.ts';
import { many, massed } from './signal.ts';

/** Work is handed down in the first part of a story, and let go in the last. */
const OUTSET = 0.5;
const ENDING = 0.5;

export function readSigns(doc: Doc) {
  const told = (set: PhraseSet): Match[] => toldPlaces(doc, set);
  const own = (set: PhraseSet): Match[] => set.find(doc).filter((match) => !isOthersWords(doc, match));
  const late = (set: PhraseSet): Match[] => told(set).filter(({ sentence }) => isLate(doc, sentence, ENDING));
  // "Nobody had told me to": the words of an order, and the opposite.
  const early = (set: PhraseSet): Match[] =>
    told(set).filter(
      ({ sentence, start }) => !isLate(doc, sentence, OUTSET) && clauseAt(doc, start)?.agent !== 'nobody',
    );
  const ofMine = (places: Match[]): Match[] =>
    places.filter(({ start }) => {
      const agent = clauseAt(doc, start)?.agent;
      return agent === undefined || (agent !== 'other' && agent !== 'nobody');
    });
  return {
    comesDown: massed([...early(handed.planned), ...early(handed.comes)], 1.5),
    ordered: massed([...early(handed.handsOver), ...early(handed.obedience)], 1),
    ownWill: many(own(handed.ownIdea), 1.5),
    cast: massed(handed.cast.find(doc), 1.5),
    sentOn: massed(ofMine(told(routing.passes)), 1.5),
    lookingOn: massed(ofMine(told(routing.looksOn)), 2),
    solvedByOthers: massed(told(routing.othersSolve), 1.5),
    letGo: massed([...ofMine(late(turnsAway)), ...ofMine(late(outright))], 2),
    excusing: massed(late(leaving.excuses), 1.5),
    unchanged: massed(late(leaving.remains), 1.5),
    hearsay: massed(late(leaving.comforts), 1.5),
    accusing: massed(own(faults.accusations), 1.5),
    belittling: massed(
      [...own(faults.contempt), ...doc.tokens.filter((token) => faults.TRAITS.hasForm(token))],
      1.5,
    ),
    denying: massed(own(faults.denies), 1.5),
    admitting: many(own(faults.admits), 1.5),
    careerTalk: many(own(ESSAYS.wholeCareer), 2),
    method: many([...own(ESSAYS.method), ...own(ESSAYS.withholds)], 2),
    straying: many([...own(STRAYING.life), ...own(STRAYING.opinion)], 2),
    lecturing: many(own(STRAYING.lecture), 2),
    toInterviewer: many(own(STRAYING.interview), 2),
  };
}
