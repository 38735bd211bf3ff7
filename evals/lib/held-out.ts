/**
 * Gradings of answers by signal weights that were fitted without them: what the rubric does on words that it was not
 * fitted on. Stories, not rows, are held out, since the rungs of a ladder tell the same story.
 */
import type { DimensionId } from '../../src/contract/vocabulary.ts';
import { gradeAnswer } from '../../src/rubric/index.ts';
import type { SignalWeightTable } from '../../src/rubric/signals/weigh.ts';
import { fitSignals } from './fit-signals.ts';
import type { FitRow } from './fit-weights.ts';
import { goldRank, type Opening, scoreOfRank } from './graded-answers.ts';
import { principleOf } from './rubric-run.ts';
import { type SignalRow, signalRows } from './signal-rows.ts';

const FOLDS = 6;
/** How strongly signals are drawn to the check here; `calibrate:signals` chooses for the published weights. */
const PULL = 5;

export const storyOf = ({ ladder, story }: Opening): string => ladder ?? story;

/** The fold of each story, the same in every run. */
export function foldsOf(openings: readonly Opening[]): Map<string, number> {
  const stories = [...new Set(openings.map(storyOf))].sort();
  return new Map(stories.map((story, at) => [story, at % FOLDS]));
}

const tableWithout = (
  rows: ReadonlyMap<DimensionId, readonly SignalRow[]>,
  isHeldOut: (story: string) => boolean,
): SignalWeightTable =>
  Object.fromEntries(
    [...rows].map(([id, all]) => [
      id,
      fitSignals(
        all.filter(({ story }) => !isHeldOut(story)),
        PULL,
      ),
    ]),
  );

/** Every opening, graded by weights that have not seen its story. */
export function heldOutRows(openings: readonly Opening[]): FitRow[] {
  const folds = foldsOf(openings);
  const rows = signalRows(openings);
  const tables = Array.from({ length: FOLDS }, (_, fold) =>
    tableWithout(rows, (story) => folds.get(story) === fold),
  );
  return openings.map((opening) => {
    const context = { principle: principleOf(opening.principle), level: opening.level };
    const { dimensions, disqualifiers } = gradeAnswer(
      { answer: opening.answer, question: opening.question, ...context },
      tables[folds.get(storyOf(opening)) ?? 0],
    );
    return { opening, context, dimensions, disqualifiers, target: scoreOfRank(goldRank(opening)) };
  });
}
