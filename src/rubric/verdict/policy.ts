/**
 * What is decided and not fitted: which findings hold a score down, however good the rest is. From domain.md
 * section 5 ("Relevance 0 caps at Not inclined", "confirms hand-off: capped").
 */
import type { Weights } from './verdict.ts';

export const POLICY: Pick<
  Weights,
  'creditNotApplicable' | 'dimensionCaps' | 'disqualifierCaps' | 'contestedBy' | 'contestedCap'
> = {
  creditNotApplicable: 0.6,
  dimensionCaps: [
    { dimension: 'relevance', status: 'absent', cap: 49 },
    { dimension: 'individual_contribution', status: 'absent', cap: 33 },
    // Core to the one principle that asks for it: without it the principle is not shown.
    { dimension: 'data_backed_disagreement', status: 'absent', cap: 49 },
    // Absent is contempt, or going behind somebody's back; silence about the other side is not assessed.
    { dimension: 'respectful_engagement', status: 'absent', cap: 49 },
  ],
  // On the tune rows raters put 26 of 36 answers that blame at the very bottom, 15 of 19 that only gave up above it.
  disqualifierCaps: {
    assigned_by_manager: 30,
    routed_not_owned: 30,
    gave_up: 20,
    blame: 15,
    no_own_story: 10,
    off_topic: 10,
    manipulation: 4,
  },
  contestedBy: {
    assigned_by_manager: ['self_initiation'],
    routed_not_owned: ['follow_through', 'individual_contribution'],
    gave_up: ['commitment', 'follow_through'],
    blame: ['respectful_engagement', 'reflection'],
    no_own_story: ['individual_contribution'],
    off_topic: ['relevance'],
  },
  contestedCap: 62,
};
