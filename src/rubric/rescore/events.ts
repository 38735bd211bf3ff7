/** What one follow-up answer reveals about the opening, as facts; what follows from them is decided in `rescore.ts`. */
import type { DimensionFinding, DisqualifierFinding } from '../../contract/critique.ts';
import type { DimensionId } from '../../contract/vocabulary.ts';
import { actsOf, isWork } from '../acts/acts.ts';
import { assignmentsOf } from '../acts/assignment.ts';
import { CHECKS } from '../checks/index.ts';
import { type Contradiction, contradictionsBetween, correctionsIn } from '../consistency/contradictions.ts';
import type { CheckContext, Finding, Span } from '../define-check.ts';
import { clauseAt, spanOfSentence } from '../disagreement/spans.ts';
import { handOffs } from '../follow-up/evasions.ts';
import type { FollowUp } from '../index.ts';
import { assessSubstance } from '../substance.ts';
import type { Doc } from '../text/document.ts';
import { quantitiesOf } from '../text/quantities.ts';

export interface Revealed {
  /** The candidate says that there is no answer (`declined`), or says nothing that could be judged. */
  silence: 'declined' | 'nothing' | undefined;
  /** Others did the work, or were to do it, and no work of the candidate is told. */
  handOff: Span[];
  /** Somebody told the candidate to do it. */
  assigned: Span[];
  contradictions: Contradiction[];
  corrections: Span[];
  /** Told as what would be done, not as what was done. */
  hypothetical: boolean;
  /** Values, names or worked acts: what makes a gain believable. */
  specific: boolean;
  /** What the answer shows by itself, by dimension. */
  shown: Map<DimensionId, Pick<DimensionFinding, 'status' | 'reason'> & { evidence: Span[] }>;
}

/** Dimensions a follow-up answer can show; the time and the relevance of an opening it cannot. */
const CONTENT: readonly DimensionId[] = [
  'scope_boundary',
  'self_initiation',
  'individual_contribution',
  'data_backed_disagreement',
  'respectful_engagement',
  'commitment',
  'follow_through',
  'metric_delta',
  'business_impact',
  'second_order_effect',
  'reflection',
];
const VALUE = { clear: 2, partial: 1, absent: 0, not_applicable: -1, not_assessed: -1 } as const;

/** A follow-up with a lower score than this shows too little to raise anything. */
export const RAISES_FROM = 50;

/** How many clauses must be hypothetical, and how many times the told ones, for an answer to be a hypothesis. */
const HYPOTHETICAL_FROM = 2;

function isHypothetical(doc: Doc): boolean {
  const mine = doc.clauses.filter(
    ({ agent, finite }) => finite && (agent === 'candidate' || agent === 'team'),
  );
  const imagined = mine.filter(
    ({ modality }) => modality === 'would' || modality === 'could' || modality === 'will',
  ).length;
  const told = mine.filter(({ modality, tense }) => modality === 'did' && tense === 'past').length;
  return imagined >= HYPOTHETICAL_FROM && imagined > told;
}

function handOffIn(doc: Doc): Span[] {
  const work = actsOf(doc).filter((act) => act.agent === 'candidate' && isWork(act));
  const places = handOffs.find(doc).filter(({ start }) => {
    const clause = clauseAt(doc, start);
    // "Escalating without a solution would have cost weeks" names a hand-off that did not happen.
    return (
      clause === undefined ||
      (clause.modality === 'did' && !clause.negated && clause.finite && clause.agent !== 'none')
    );
  });
  if (places.length === 0 || work.length > 1) return [];
  return [...new Set(places.map(({ sentence }) => sentence))].map((sentence) =>
    spanOfSentence(doc, sentence),
  );
}

const isSpecific = (doc: Doc): boolean => {
  const { quantities } = quantitiesOf(doc);
  const named = doc.tokens.some(({ pos, index, lower }) => pos === 'PROPN' && index > 0 && lower !== 'i');
  const worked = actsOf(doc).filter((act) => act.agent === 'candidate' && isWork(act)).length;
  return quantities.length > 0 || named || worked >= 2;
};

/** What the answer shows by itself: its grading for the probe, and the opening's own checks run on its words. */
function shownBy(doc: Doc, followUp: FollowUp, context: CheckContext): Revealed['shown'] {
  const shown: Revealed['shown'] = new Map();
  const keep = (id: DimensionId, found: Pick<Finding, 'status' | 'reason' | 'evidence'>): void => {
    const before = shown.get(id);
    if (found.evidence.length === 0 || VALUE[found.status] <= (before ? VALUE[before.status] : 0)) return;
    shown.set(id, { status: found.status, reason: found.reason, evidence: [...found.evidence] });
  };
  for (const { id, ...found } of followUp.grading.dimensions) if (CONTENT.includes(id)) keep(id, found);
  for (const check of CHECKS) {
    if (check.kind === 'dimension' && CONTENT.includes(check.id)) keep(check.id, check.run(doc, context));
  }
  return shown;
}

/** Reads one follow-up answer against the opening. `doc` is the answer analysed. */
export function readFollowUp(doc: Doc, opening: Doc, followUp: FollowUp, context: CheckContext): Revealed {
  const disqualified = (id: DisqualifierFinding['id']): Span[] | undefined =>
    followUp.grading.disqualifiers.find((found) => found.id === id)?.evidence;
  // An answer that convinces shows the candidate at work, so a word of others in it confirms no hand-off.
  const convinces = followUp.grading.score >= RAISES_FROM;
  const handOff = disqualified('routed_not_owned') ?? (convinces ? [] : handOffIn(doc));
  const substance = assessSubstance(followUp.answer);
  const assigned = assignmentsOf(doc).filter(({ opposed, exceeded }) => !opposed && !exceeded);
  return {
    silence: substance === 'gradable' || handOff.length > 0 ? undefined : substance,
    handOff,
    assigned:
      disqualified('assigned_by_manager') ??
      assigned.map(({ clause }) => ({ start: clause.start, end: clause.end })),
    contradictions: contradictionsBetween(opening, doc),
    corrections: correctionsIn(doc),
    hypothetical: isHypothetical(doc),
    specific: isSpecific(doc),
    shown: shownBy(doc, followUp, context),
  };
}
