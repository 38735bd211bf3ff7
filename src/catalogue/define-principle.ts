import type { Principle } from '../contract/principle.ts';
import { DIMENSIONS, type DimensionId, type DisqualifierId } from '../contract/vocabulary.ts';

/**
 * What every principle shares: an answer must be about the principle and show its own author at work; how it
 * is told counts; agreement between turns and fit with the level can only help.
 */
const SHARED_DIMENSIONS = {
  relevance: 'core',
  individual_contribution: 'core',
  reflection: 'counts',
  structure: 'counts',
  time: 'counts',
  consistency: 'optional',
  level_fit: 'optional',
} as const satisfies Principle['dimensions'];

/** No principle can be shown by an answer without an own story, about something else, or aimed at the grader. */
const SHARED_DISQUALIFIERS = [
  'no_own_story',
  'off_topic',
  'manipulation',
] as const satisfies readonly DisqualifierId[];

type SharedDimension = keyof typeof SHARED_DIMENSIONS;
type SharedDisqualifier = (typeof SHARED_DISQUALIFIERS)[number];

/** A principle as its file states it: only what it does not share with the other fifteen. */
export type PrincipleDefinition = Omit<Principle, 'dimensions' | 'disqualifiers'> & {
  dimensions: Partial<Record<Exclude<DimensionId, SharedDimension>, Principle['dimensions'][DimensionId]>>;
  disqualifiers: readonly Exclude<DisqualifierId, SharedDisqualifier>[];
};

/**
 * Completes a principle with what all of them share. Dimensions come out in the order in which a critique lists
 * them; those that neither the principle nor the shared set names stay out, which means `not_applicable`.
 */
export function definePrinciple(definition: PrincipleDefinition): Principle {
  const roles: Principle['dimensions'] = { ...SHARED_DIMENSIONS, ...definition.dimensions };
  return {
    ...definition,
    dimensions: Object.fromEntries(DIMENSIONS.filter((id) => id in roles).map((id) => [id, roles[id]])),
    disqualifiers: [...definition.disqualifiers, ...SHARED_DISQUALIFIERS],
  };
}
