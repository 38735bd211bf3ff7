/** What the tests of the rubric share. Not imported by the product. */
import type { Principle } from '../../contract/principle.ts';
import type { PrincipleSlug } from '../../contract/vocabulary.ts';

const CHALLENGE: Principle['dimensions'] = {
  data_backed_disagreement: 'core',
  respectful_engagement: 'counts',
  commitment: 'core',
};

/** A principle profile for tests that do not depend on the catalogue's data. */
export function principleFor(slug: PrincipleSlug): Principle {
  return {
    slug,
    name: slug,
    means: 'A profile for tests.',
    coreAct: 'A profile for tests.',
    listenFor: ['own acts', 'results'],
    redFlags: ['none'],
    probeIntents: ['what did you do'],
    dimensions: {
      relevance: 'core',
      scope_boundary: slug === 'have-backbone' ? 'optional' : 'counts',
      self_initiation: 'counts',
      individual_contribution: 'core',
      ...(slug === 'have-backbone' ? CHALLENGE : {}),
      follow_through: 'counts',
      metric_delta: 'counts',
      business_impact: 'counts',
      second_order_effect: 'counts',
      reflection: 'counts',
      structure: 'counts',
      time: 'counts',
      consistency: 'counts',
      level_fit: 'counts',
    },
    disqualifiers: [
      'assigned_by_manager',
      'routed_not_owned',
      'gave_up',
      'blame',
      'no_own_story',
      'off_topic',
      'manipulation',
    ],
  };
}
