import type { DimensionId } from '../../contract/vocabulary.ts';
import type { Anchor } from './define-anchor.ts';
import * as disagreement from './disagreement.ts';
import * as results from './results.ts';
import * as story from './story.ts';
import * as telling from './telling.ts';

export { PRINCIPLE_ANCHORS } from './by-principle.ts';
export type { Anchor, PrincipleAnchors } from './define-anchor.ts';

/** The behavioural anchors of every dimension; the model's grading prompts are built from them. */
export const ANCHORS: Record<DimensionId, Anchor> = { ...story, ...disagreement, ...results, ...telling };
