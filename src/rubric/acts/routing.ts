/** Whether the problem was passed on, and whether others then solved it. */
import type { Clause, Doc } from '../text/document.ts';
import type { Act } from './acts.ts';
import { actsOf, happened, isWork } from './acts.ts';
import { contributionOf } from './contribution.ts';

const words = (text: string): Set<string> => new Set(text.split(/\s+/).filter(Boolean));

/** "They took care of it", "she took it from there": somebody else has it now. */
const TAKING_OVER = words(
  'take handle fix solve resolve look sort deal manage sort_out investigate repair change refresh find work own pick correct patch',
);
/** To bring people together or keep pressing them is to have others do it. */
const CONVENING = words(
  'coordinate facilitate align press chase ping remind pull gather open follow push organise organize monitor wait',
);

export interface Routing {
  /** Where the candidate passes the matter on. */
  passedOn: Act[];
  /** Where others then do the work on it. */
  takenOver: Clause[];
  /** Own work on the matter that is told after it was passed on. */
  ownAfter: number;
  /** All own work on the matter. */
  own: number;
}

/** Reads who carried the matter after it was passed on. */
export function routingOf(doc: Doc): Routing {
  const acts = actsOf(doc);
  const passedOn = acts.filter(
    (act) =>
      (act.agent === 'candidate' || act.agent === 'team') && (act.kind === 'route' || convenes(doc, act)),
  );
  const first = passedOn[0]?.clause.index ?? Number.POSITIVE_INFINITY;
  const takenOver = acts
    .filter(
      (act) =>
        act.agent === 'other' &&
        act.clause.index > first &&
        (isWork(act) || TAKING_OVER.has(act.clause.lemma)),
    )
    .map((act) => act.clause)
    .filter(happened);
  const ownAfter = acts.filter(
    ({ agent, kind, clause }) =>
      agent === 'candidate' &&
      clause.index > first &&
      (kind === 'build' || kind === 'investigate') &&
      clause.tense === 'past',
  ).length;
  return { passedOn, takenOver, ownAfter, own: contributionOf(doc).own };
}

function convenes(doc: Doc, { clause, kind }: Act): boolean {
  if (kind !== 'vague' && kind !== 'other') return false;
  if (clause.lemma === 'keep') {
    const next = doc.clauses[clause.index + 1];
    return next !== undefined && next.governor === clause.index && CONVENING.has(next.lemma);
  }
  return CONVENING.has(clause.lemma) && (clause.lemma !== 'pull' || clause.particle === 'together');
}
