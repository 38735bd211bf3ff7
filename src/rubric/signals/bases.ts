/** Which signals speak for or against a dimension, and how a finding that rests on them is worded. */
import type { DimensionId } from '../../contract/vocabulary.ts';
import { BASES_OF_DISPUTES } from './bases-of-disputes.ts';
import { BASES_OF_RESULTS } from './bases-of-results.ts';
import { BASES_OF_THE_STORY } from './bases-of-the-story.ts';
import type { Basis } from './basis.ts';

export const BASES: Partial<Record<DimensionId, Basis>> = {
  ...BASES_OF_THE_STORY,
  ...BASES_OF_DISPUTES,
  ...BASES_OF_RESULTS,
};
