/**
 * Moves the opening's grade by what the follow-up answers revealed (domain.md section 5, "Rescoring events").
 * Every move is an event with the words that made it. The arithmetic is that of the verdict: a moved dimension is
 * decided again with the published weights, and the difference is added to the opening's score.
 */
import type { DimensionFinding, DisqualifierFinding, Grading } from '../../contract/critique.ts';
import type { RescoringEvent } from '../../contract/interview.ts';
import type { DimensionId, DimensionStatus, DisqualifierId } from '../../contract/vocabulary.ts';
import type { CheckContext, Span } from '../define-check.ts';
import type { FollowUp, Rescored, RubricInput } from '../index.ts';
import { analyse } from '../text/analyse.ts';
import { decide } from '../verdict/index.ts';
import { LEANINGS } from '../verdict/phrases.ts';
import { strengthOf } from '../verdict/strength.ts';
import { verdictOfScore } from '../verdict/verdict.ts';
import { RAISES_FROM, type Revealed, readFollowUp } from './events.ts';

/** The best score that is still `no_hire`: where a confirmed hand-off puts the opening, however good it was. */
export const HAND_OFF_CAP = 33;
/** The best score that is still `leaning_no_hire`: while two accounts cannot both be true. */
export const CONTRADICTION_CAP = 49;
/** At most this many dimensions may go from absent to clear on words alone: later turns invite embroidery. */
export const MAX_BARE_JUMPS = 2;
/** What two generic answers running take from the confidence, and each further one. */
export const GENERIC_DOUBT = 0.1;
type EventBody = Omit<RescoringEvent, 'turn' | 'probeId'>;

interface State {
  dimensions: Map<DimensionId, DimensionFinding>;
  disqualifiers: DisqualifierFinding[];
  caps: number[];
  bareJumps: number;
  genericRun: number;
  doubt: number;
}

const quotes = (text: string, spans: readonly Span[]) =>
  spans
    .filter(({ start, end }) => text.slice(start, end).trim() !== '')
    .slice(0, 3)
    .map(({ start, end }) => ({ start, end, quote: text.slice(start, end) }));

const RANK: Partial<Record<DimensionStatus, number>> = { absent: 0, partial: 1, clear: 2 };

function move(
  state: State,
  id: DimensionId,
  to: DimensionStatus,
  reason: string,
  answer: string,
  spans: readonly Span[],
): EventBody | null {
  const finding = state.dimensions.get(id);
  if (!finding || finding.status === 'not_applicable') return null;
  // A moved finding counts as its new status. One that has the status already may be told too weakly or too strongly for
  // it: otherwise a better opening could end below a worse one.
  if (finding.status === to && strengthOf(finding) === strengthOf({ status: to })) return null;
  const { advice, strength: _, ...rest } = finding;
  state.dimensions.set(id, {
    ...rest,
    status: to,
    reason,
    evidence: [],
    ...(to !== 'clear' && advice !== undefined && { advice }),
  });
  const lowered = strengthOf({ status: to }) < strengthOf(finding);
  const known = RANK[finding.status] !== undefined;
  return {
    effect: known && lowered ? 'lowered' : known || to !== 'absent' ? 'raised' : 'lowered',
    dimension: id,
    from: finding.status,
    to,
    reason,
    evidence: quotes(answer, spans),
  };
}

function disqualify(state: State, id: DisqualifierId, reason: string): void {
  // The words are in the follow-up; evidence of the opening's disqualifiers points into the opening.
  if (!state.disqualifiers.some((known) => known.id === id))
    state.disqualifiers.push({ id, reason, evidence: [] });
}

/** Facts against the opening: each lowers a dimension, caps the verdict, or both. */
function lower(state: State, revealed: Revealed, followUp: FollowUp, input: RubricInput): EventBody[] {
  const { answer, grading } = followUp;
  const events: (EventBody | null)[] = [];
  if (revealed.handOff.length > 0) {
    const reason = 'The follow-up confirms that the work was handed to others.';
    events.push(move(state, 'follow_through', 'absent', reason, answer, revealed.handOff));
    disqualify(state, 'routed_not_owned', reason);
    state.caps.push(HAND_OFF_CAP);
    events.push({
      effect: 'capped',
      reason: `${reason} The verdict is at most no hire.`,
      evidence: quotes(answer, revealed.handOff),
    });
  }
  if (revealed.assigned.length > 0) {
    const reason = 'The follow-up reveals that the work was assigned.';
    events.push(move(state, 'self_initiation', 'absent', reason, answer, revealed.assigned));
    if (input.principle.disqualifiers.includes('assigned_by_manager')) {
      disqualify(state, 'assigned_by_manager', reason);
      events.push({ effect: 'capped', reason, evidence: quotes(answer, revealed.assigned) });
    }
  }
  for (const { reason, later } of revealed.contradictions.slice(0, 1)) {
    events.push(move(state, 'consistency', 'absent', reason, answer, [later]));
    state.caps.push(CONTRADICTION_CAP);
    events.push({
      effect: 'capped',
      reason: `The follow-up contradicts the opening. ${reason}`,
      evidence: quotes(answer, [later]),
    });
  }
  for (const { id, reason, evidence } of grading.disqualifiers) {
    if (id === 'routed_not_owned' || id === 'assigned_by_manager') continue;
    // That one answer tells no story of its own says nothing about the opening's story.
    if (id === 'no_own_story' || id === 'off_topic') continue;
    disqualify(state, id, reason);
    events.push({ effect: 'capped', reason, evidence: quotes(answer, evidence) });
  }
  return events.filter((event) => event !== null);
}

/** What a convincing answer adds: each content dimension by what the answer shows of it. */
function raise(state: State, revealed: Revealed, { answer }: FollowUp): EventBody[] {
  const events: EventBody[] = [];
  for (const [id, shown] of revealed.shown) {
    const now = state.dimensions.get(id);
    const [from, to] = [RANK[now?.status ?? 'not_assessed'], RANK[shown.status]];
    if (!now || from === undefined || to === undefined || to < from) continue;
    if (to === from && strengthOf(now) >= strengthOf({ status: shown.status })) continue;
    const bareJump = from === 0 && to === 2 && !revealed.specific;
    const target = bareJump && state.bareJumps >= MAX_BARE_JUMPS ? 'partial' : shown.status;
    if (bareJump && target === 'clear') state.bareJumps += 1;
    const event = move(
      state,
      id,
      target,
      `The follow-up ${to === from ? 'shows it more plainly' : 'supplies it'}. ${shown.reason}`,
      answer,
      shown.evidence,
    );
    if (event) events.push(event);
  }
  // A step that is told only when asked for completes the structure by half.
  if (events.length > 0 && state.dimensions.get('structure')?.status === 'absent') {
    const spans = events[0]?.evidence ?? [];
    const event = move(
      state,
      'structure',
      'partial',
      'A missing part came when it was asked for.',
      answer,
      spans,
    );
    if (event) events.push(event);
  }
  return events;
}

function applyFollowUp(
  state: State,
  revealed: Revealed,
  followUp: FollowUp,
  input: RubricInput,
): EventBody[] {
  const { answer, grading } = followUp;
  const unchanged = (reason: string, spans: readonly Span[] = []): EventBody[] => [
    { effect: 'unchanged', reason, evidence: quotes(answer, spans) },
  ];
  if (revealed.silence === 'declined')
    return unchanged('You leave this question unanswered and say so; nothing is inferred from it.');
  if (revealed.silence === 'nothing')
    return unchanged('The answer gives nothing to judge, so nothing is inferred from it.');

  const against = lower(state, revealed, followUp, input);
  if (against.length > 0) {
    state.genericRun = 0;
    return against;
  }
  if (revealed.corrections.length > 0) {
    const event = move(
      state,
      'consistency',
      'clear',
      'You correct the opening openly.',
      answer,
      revealed.corrections,
    );
    const added =
      grading.score >= RAISES_FROM && !revealed.hypothetical ? raise(state, revealed, followUp) : [];
    const kept = unchanged(
      'You correct the opening openly; the value is replaced and nothing is deducted.',
      revealed.corrections,
    );
    return [...(event ? [event] : kept), ...added];
  }
  if (revealed.hypothetical) {
    return unchanged('It says what you would do, which shows an intention and proves no action.');
  }
  if (grading.score < RAISES_FROM) {
    state.genericRun += 1;
    if (state.genericRun >= 2) state.doubt += GENERIC_DOUBT;
    return unchanged(
      state.genericRun >= 2
        ? 'Another answer without specifics: nothing is gained, and the opening is trusted a little less.'
        : 'The answer stays general, so nothing is gained.',
    );
  }
  state.genericRun = 0;
  const gained = raise(state, revealed, followUp);
  return gained.length > 0 ? gained : unchanged('The answer supports what the opening said.');
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** See the top of the file. With no follow-up, or none that moves anything, the opening's grade stays as it is. */
export function rescoreOpening(
  input: RubricInput,
  opening: Grading,
  followUps: readonly FollowUp[],
): Rescored {
  const told = analyse(input.answer);
  const context: CheckContext = {
    principle: input.principle,
    level: input.level,
    ...(input.question !== undefined && { question: input.question }),
  };
  const state: State = {
    dimensions: new Map(opening.dimensions.map((finding) => [finding.id, finding])),
    disqualifiers: [...opening.disqualifiers],
    caps: [],
    bareJumps: 0,
    genericRun: 0,
    doubt: 0,
  };
  const events = followUps.flatMap((followUp): RescoringEvent[] => {
    const revealed = readFollowUp(analyse(followUp.answer), told, followUp, context);
    return applyFollowUp(state, revealed, followUp, input).map((event) => ({
      turn: followUp.turn,
      ...(followUp.probeId !== undefined && { probeId: followUp.probeId }),
      ...event,
    }));
  });

  const dimensions = [...state.dimensions.values()];
  const confidence = Math.round(clamp(opening.confidence - state.doubt, 0.05, 1) * 100) / 100;
  if (events.every(({ effect }) => effect === 'unchanged')) {
    const { verdict, score, barRaiserThinks, flipFact } = opening;
    return {
      verdict,
      score,
      confidence,
      barRaiserThinks,
      flipFact,
      dimensions,
      disqualifiers: state.disqualifiers,
      events,
    };
  }
  const before = decide(opening.dimensions, opening.disqualifiers, input);
  const after = decide(dimensions, state.disqualifiers, input);
  const moved = opening.score + after.score - before.score;
  const cap = Math.min(100, ...state.caps);
  const score = Math.round(clamp(Math.min(moved, cap), 0, 100) * 10) / 10;
  const verdict = verdictOfScore(score);
  return {
    verdict,
    score,
    confidence: Math.round(clamp(after.confidence - state.doubt, 0.05, 1) * 100) / 100,
    // The findings alone lean towards `after.verdict`; a cap can hold the verdict lower.
    barRaiserThinks: [
      after.barRaiserThinks.replace(LEANINGS[after.verdict], LEANINGS[verdict]),
      ...summaryOf(events, after.barRaiserThinks),
    ].join(' '),
    flipFact: after.flipFact,
    dimensions,
    disqualifiers: state.disqualifiers,
    events,
  };
}

/** One sentence on what the follow-ups did, unless it has been said. */
function summaryOf(events: readonly RescoringEvent[], said: string): string[] {
  const capped = events.find(({ effect }) => effect === 'capped');
  if (capped)
    return said.includes(capped.reason.replace(' The verdict is at most no hire.', ''))
      ? []
      : [`The follow-ups decided it: ${capped.reason}`];
  const raised = events.filter(({ effect }) => effect === 'raised').length;
  const lowered = events.filter(({ effect }) => effect === 'lowered').length;
  if (raised > 0 && lowered > 0) return ['The follow-ups added to some findings and took from others.'];
  return raised > 0
    ? ['The follow-ups added what the opening had left out.']
    : ['The follow-ups took something from the opening.'];
}
