/** Whether the problem was passed on, and whether others then solved it. */
import { phrases } from '../phrases.ts';
import type { Clause, Doc } from '../text/document.ts';
import { once } from '../text/once.ts';
import { wordClass as words } from '../text/word-class.ts';
import type { Act } from './acts.ts';
import { actsOf, happened } from './acts.ts';

/** "They took care of it", "she took it from there": somebody else has it now. */
const TAKING_OVER = words(
  'take handle fix solve resolve look sort deal manage care investigate repair change refresh find work own pick correct patch',
);
/** To bring people together or keep pressing them is to have others do it. */
const CONVENING = words(
  'coordinate facilitate align press chase ping remind pull gather open follow push organise organize monitor wait',
);

/** Looking on while others work. */
const WATCHING = words(
  'monitor watch follow track check see read look attach update confirm verify wait copy tell say',
);

export interface Routing {
  /** Where the candidate passes the matter on. */
  passedOn: Act[];
  /** Where others then do the work on it. */
  takenOver: Clause[];
  /** Own work that is told after it was passed on, looking on not counted. */
  ownAfter: number;
  /** What the candidate made, in the whole answer. */
  made: number;
  /** What the candidate found out by work, looking on not counted. */
  found: number;
}

/** The matter, or what is known of it, goes to others. */
const handsOn = phrases(
  '~leave it|this|that|them|everything|the .. with|to|for him|her|them|others|the|our|their|whoever',
  '~pass|~hand|~give it|this|that|everything|the|my * on|over? to',
  '~send|~mail|~give|~hand .. my|the|some notes|note|list|findings|log|logs|screenshot|screenshots|figures|description|observations|photo|photos',
  '~write it|this|that all? down|up for',
);

function handedOn(doc: Doc, known: readonly Act[]): Act[] {
  const found: Act[] = [];
  for (const { sentence, start, end } of handsOn.find(doc)) {
    const { firstClause, lastClause } = doc.sentences[sentence]!;
    for (let at = firstClause; at < lastClause; at += 1) {
      const clause = doc.clauses[at]!;
      const isThere =
        clause.start <= end &&
        start <= doc.tokens[clause.verb]!.start &&
        doc.tokens[clause.verb]!.start < end;
      if (!isThere || clause.agent !== 'candidate' || !happened(clause) || clause.tense !== 'past') continue;
      if (!known.some((act) => act.clause === clause))
        found.push({ clause, kind: 'route', agent: 'candidate' });
    }
  }
  return found;
}

/** Reads who carried the matter after it was passed on. */
export const routingOf = once((doc: Doc): Routing => {
  const acts = actsOf(doc);
  const routed = acts.filter(
    (act) =>
      (act.agent === 'candidate' || act.agent === 'team') && (act.kind === 'route' || convenes(doc, act)),
  );
  const passedOn = [...routed, ...handedOn(doc, routed)].sort(
    (left, right) => left.clause.index - right.clause.index,
  );
  const first = passedOn[0]?.clause.index ?? Number.POSITIVE_INFINITY;
  const takenOver = acts
    .filter(
      (act) =>
        act.agent === 'other' &&
        act.clause.index > first &&
        act.clause.tense === 'past' &&
        (act.kind === 'build' || act.kind === 'investigate' || TAKING_OVER.hasLemma(act.clause)),
    )
    .map((act) => act.clause);
  const own = acts.filter(
    ({ agent, kind, clause }) =>
      agent === 'candidate' &&
      (kind === 'build' || kind === 'investigate') &&
      clause.tense === 'past' &&
      !WATCHING.hasLemma(clause),
  );
  return {
    passedOn,
    takenOver,
    ownAfter: own.filter(({ clause }) => clause.index > first).length,
    made: own.filter(({ kind }) => kind === 'build').length,
    found: own.filter(({ kind }) => kind === 'investigate').length,
  };
});

function convenes(doc: Doc, { clause, kind }: Act): boolean {
  if (kind !== 'vague' && kind !== 'other') return false;
  if (clause.lemma === 'keep') {
    const next = doc.clauses[clause.index + 1];
    return next !== undefined && next.governor === clause.index && CONVENING.hasLemma(next);
  }
  return CONVENING.hasLemma(clause) && (clause.lemma !== 'pull' || clause.particle === 'together');
}
