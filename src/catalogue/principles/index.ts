import type { Principle } from '../../contract/principle.ts';
import { PRINCIPLES, type PrincipleSlug } from '../../contract/vocabulary.ts';
import areRightALot from './are-right-a-lot.ts';
import biasForAction from './bias-for-action.ts';
import customerObsession from './customer-obsession.ts';
import deliverResults from './deliver-results.ts';
import diveDeep from './dive-deep.ts';
import earnTrust from './earn-trust.ts';
import frugality from './frugality.ts';
import haveBackbone from './have-backbone.ts';
import hireAndDevelopTheBest from './hire-and-develop-the-best.ts';
import insistOnTheHighestStandards from './insist-on-the-highest-standards.ts';
import inventAndSimplify from './invent-and-simplify.ts';
import learnAndBeCurious from './learn-and-be-curious.ts';
import ownership from './ownership.ts';
import striveToBeEarthsBestEmployer from './strive-to-be-earths-best-employer.ts';
import successAndScale from './success-and-scale.ts';
import thinkBig from './think-big.ts';

const BY_SLUG: Record<PrincipleSlug, Principle> = {
  'have-backbone': haveBackbone,
  ownership,
  'customer-obsession': customerObsession,
  'dive-deep': diveDeep,
  'deliver-results': deliverResults,
  'earn-trust': earnTrust,
  'invent-and-simplify': inventAndSimplify,
  'bias-for-action': biasForAction,
  'are-right-a-lot': areRightALot,
  'insist-on-the-highest-standards': insistOnTheHighestStandards,
  'learn-and-be-curious': learnAndBeCurious,
  'hire-and-develop-the-best': hireAndDevelopTheBest,
  'think-big': thinkBig,
  frugality,
  'strive-to-be-earths-best-employer': striveToBeEarthsBestEmployer,
  'success-and-scale': successAndScale,
};

/** The sixteen principles, in the order of the contract. */
export const listPrinciples = (): readonly Principle[] => PRINCIPLES.map((slug) => BY_SLUG[slug]);

/** The principle with this slug, or undefined for anything that is not one of the sixteen. */
export const findPrinciple = (slug: string): Principle | undefined =>
  Object.hasOwn(BY_SLUG, slug) ? BY_SLUG[slug as PrincipleSlug] : undefined;
