/**
 * What is decided and not fitted: which findings hold a score down, however good the rest is. From domain.md
 * section 5 ("Relevance 0 caps at Not inclined", "confirms hand-off: capped").
 */
import type { Weights } from './verdict.ts';

/** The best score on the side of the line that does not hire. */
const NO_HIRE = 49;

export const POLICY: Pick<
  Weights,
  'creditNotApplicable' | 'dimensionCaps' | 'disqualifierCaps' | 'contestedBy' | 'contestedCap'
> = {
  creditNotApplicable: 0.6,
  dimensionCaps: [
    { dimension: 'relevance', status: 'absent', cap: NO_HIRE },
    { dimension: 'individual_contribution', status: 'absent', cap: 33 },
  ],
  // How bad the rest of the answer is differs, so most disqualifiers only keep it from being a yes and otherwise take
  // points away (`penalties`). Without a story, or with an appeal to the grader, there is no rest. A story of another
  // principle is a story, and which matter a story is of is the reading that is wrong most often.
  disqualifierCaps: {
    assigned_by_manager: NO_HIRE,
    routed_not_owned: NO_HIRE,
    gave_up: NO_HIRE,
    blame: NO_HIRE,
    no_own_story: 16,
    off_topic: 33,
    manipulation: 4,
  },
  contestedBy: {
    assigned_by_manager: ['self_initiation'],
    routed_not_owned: ['follow_through', 'individual_contribution', 'second_order_effect'],
    gave_up: ['commitment', 'follow_through'],
    blame: ['respectful_engagement', 'reflection'],
    // What somebody began, measured or left behind did happen, and to somebody.
    no_own_story: [
      'individual_contribution',
      'self_initiation',
      'metric_delta',
      'second_order_effect',
      'follow_through',
    ],
    off_topic: ['relevance'],
  },
  contestedCap: 62,
};
