/**
 * Gradings of answers by signal weights that were fitted without them: what the rubric does on words that it was not
 * fitted on. Stories, not rows, are held out, since the rungs of a ladder tell the same story.
 */
import { gradeAnswer } from '../../src/rubric/index.ts';
import type { SignalWeightTable } from '../../src/rubric/signals/weigh.ts';
import { unreadSigns } from './fit-disqualifiers.ts';
import { fitSentences } from './fit-sentences.ts';
import { fitTerms, withTelling } from './fit-signals.ts';
import type { FitRow } from './fit-weights.ts';
import { goldRank, type Opening, scoreOfRank } from './graded-answers.ts';
import { principleOf } from './rubric-run.ts';
import { signalRows } from './signal-rows.ts';

const FOLDS = 6;
/** How strongly signals are drawn to the check here; `calibrate:signals` chooses for the published weights. */
const PULL = 5;

export const storyOf = ({ ladder, story }: Opening): string => ladder ?? story;

/** The fold of each story, the same in every run. */
export function foldsOf(openings: readonly Opening[]): Map<string, number> {
  const stories = [...new Set(openings.map(storyOf))].sort();
  return new Map(stories.map((story, at) => [story, at % FOLDS]));
}

/** Every opening, graded by weights that have not seen its story, and words weighed without its writer. */
export function heldOutRows(openings: readonly Opening[]): FitRow[] {
  const folds = foldsOf(openings);
  const taught = fitSentences(openings);
  const worded = [...signalRows(openings)].map(([id, rows]) => ({ id, ...withTelling(id, rows, taught) }));
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    worded.map(({ id, rows, unread }) => ({
      id,
      unread,
      weights: fitTerms(
        rows.filter(({ story }) => folds.get(story) !== fold),
        PULL,
      ),
    })),
  );
  /** The weights for one opening: what its words say is a constant in them. */
  const tableFor = (opening: Opening): SignalWeightTable =>
    Object.fromEntries(
      models[folds.get(storyOf(opening)) ?? 0]!.map(({ id, unread, weights }) => [
        id,
        {
          ...weights,
          wording: [1_000 * (unread.get(opening)?.wording ?? 0)],
          sentences: [1_000 * (unread.get(opening)?.sentences ?? 0)],
          themes: { [opening.principle]: [1_000 * (unread.get(opening)?.theme ?? 0)] },
        },
      ]),
    );
  const signsFor = unreadSigns(openings);
  return openings.map((opening) => {
    const context = { principle: principleOf(opening.principle), level: opening.level };
    const { dimensions, disqualifiers } = gradeAnswer(
      { answer: opening.answer, question: opening.question, ...context },
      { signals: tableFor(opening), signs: signsFor(opening) },
    );
    return { opening, context, dimensions, disqualifiers, target: scoreOfRank(goldRank(opening)) };
  });
}
