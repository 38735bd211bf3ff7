/** Which rules read the act of which principle. */
import type { PrincipleSlug } from '../../contract/vocabulary.ts';
import { belongingOf } from '../acts/belonging.ts';
import { boundaryOf } from '../acts/boundary.ts';
import { holdingOf } from '../acts/holding.ts';
import { type Owned, realmOf } from '../acts/realm.ts';
import type { Span } from '../define-check.ts';
import type { Doc } from '../text/document.ts';
import { once } from '../text/once.ts';
import { CUSTOMER_OBSESSION } from './of-customers.ts';
import { BIAS_FOR_ACTION, HIGHEST_STANDARDS } from './of-decisions.ts';
import { HAVE_BACKBONE } from './of-disagreement.ts';
import { BEST_EMPLOYER, EARN_TRUST, HIRE_AND_DEVELOP } from './of-persons.ts';
import { FRUGALITY, SUCCESS_AND_SCALE, THINK_BIG } from './of-reach.ts';
import { ARE_RIGHT, LEARN } from './of-thought.ts';
import { DELIVER_RESULTS, DIVE_DEEP, INVENT_AND_SIMPLIFY } from './of-work.ts';
import { type CoreReading, type Rules, readBy } from './rules.ts';

export type { CoreReading } from './rules.ts';

const RULES: Record<Exclude<PrincipleSlug, 'ownership'>, Rules> = {
  'have-backbone': HAVE_BACKBONE,
  'customer-obsession': CUSTOMER_OBSESSION,
  'dive-deep': DIVE_DEEP,
  'deliver-results': DELIVER_RESULTS,
  'earn-trust': EARN_TRUST,
  'invent-and-simplify': INVENT_AND_SIMPLIFY,
  'bias-for-action': BIAS_FOR_ACTION,
  'are-right-a-lot': ARE_RIGHT,
  'insist-on-the-highest-standards': HIGHEST_STANDARDS,
  'learn-and-be-curious': LEARN,
  'hire-and-develop-the-best': HIRE_AND_DEVELOP,
  'think-big': THINK_BIG,
  frugality: FRUGALITY,
  'strive-to-be-earths-best-employer': BEST_EMPLOYER,
  'success-and-scale': SUCCESS_AND_SCALE,
};

/** Several readings find the same statement, each in its own way: it is one. */
function eachOnce(...readings: readonly (readonly Span[])[]): Span[] {
  const kept: Span[] = [];
  for (const reading of readings)
    for (const span of reading)
      if (!kept.some(({ start, end }) => start < span.end && span.start < end)) kept.push(span);
  return kept;
}

/** Those that the story is about. */
const central = (owned: readonly Owned[]): Span[] =>
  owned.filter(({ weight }) => weight >= CENTRAL).map(({ clause }) => clause);
const CENTRAL = 0.5;

/** Whose matter it was decides whether it was taken on. */
function ownership(doc: Doc): CoreReading {
  const { mine, theirs } = belongingOf(doc);
  const holding = holdingOf(doc);
  const realm = realmOf(doc);
  const { foreign, notMine, unasked } = boundaryOf(doc);
  return {
    done: eachOnce(theirs, holding.theirs, foreign, notMine, unasked, central(realm.theirs)),
    undone: eachOnce(mine, holding.mine, central(realm.mine)),
  };
}

const readings = once((_: Doc) => new Map<PrincipleSlug, CoreReading>());

/** What an answer shows of the act that a principle asks for; read once for each of them. */
export function coreReadingOf(doc: Doc, slug: PrincipleSlug): CoreReading {
  const known = readings(doc);
  let reading = known.get(slug);
  if (reading === undefined) {
    reading = slug === 'ownership' ? ownership(doc) : readBy(doc, RULES[slug]);
    known.set(slug, reading);
  }
  return reading;
}
