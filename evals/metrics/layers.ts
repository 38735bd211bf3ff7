/** Where a model was used: whether the rubric alone, the two together, both or neither were right. */
import { DIMENSIONS, verdictRank } from '../../src/contract/vocabulary.ts';
import { gradeAnswer } from '../../src/rubric/index.ts';
import type { GradedCase } from './graded-case.ts';

export interface LayerMeasure {
  name: string;
  both: number;
  rubricOnly: number;
  modelOnly: number;
  neither: number;
}

export function measureLayers(rated: readonly GradedCase[]): LayerMeasure[] {
  const rubric = new Map(rated.map((each) => [each.case.id, gradeAnswer(each.case.input)]));
  const tally = (name: string, judge: (each: GradedCase) => [boolean, boolean] | undefined): LayerMeasure => {
    const judged = rated.flatMap((each) => {
      const right = judge(each);
      return right === undefined ? [] : [right];
    });
    const times = (alone: boolean, together: boolean) =>
      judged.filter(([left, right]) => left === alone && right === together).length;
    return {
      name,
      both: times(true, true),
      rubricOnly: times(true, false),
      modelOnly: times(false, true),
      neither: times(false, false),
    };
  };
  return [
    tally('hire side of the verdict', ({ case: { id, gold }, rank }) => {
      const alone = rubric.get(id);
      if (gold === undefined || alone === undefined) return undefined;
      const isHire = gold.rank >= 3;
      return [isHire === verdictRank(alone.verdict) >= 3, isHire === rank >= 3];
    }),
    ...DIMENSIONS.map((dimension) =>
      tally(dimension, ({ case: { id, gold }, dimensions }) => {
        const truth = gold?.dimensions[dimension];
        const alone = rubric.get(id)?.dimensions.find((each) => each.id === dimension)?.status;
        if (truth === undefined || truth === 'not_applicable') return undefined;
        return [alone === truth, dimensions[dimension] === truth];
      }),
    ).filter(({ both, rubricOnly, modelOnly, neither }) => both + rubricOnly + modelOnly + neither > 0),
  ];
}
