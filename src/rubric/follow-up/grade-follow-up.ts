/**
 * Judges a follow-up answer by what its probe asks for: does it answer, with particulars, or does it evade, praise,
 * hand off or stay general? Only the dimensions the probe asks for are judged.
 */
import type { DisqualifierFinding } from '../../contract/critique.ts';
import type { DimensionId, DisqualifierId } from '../../contract/vocabulary.ts';
import type { CheckContext, Disqualified, Finding } from '../define-check.ts';
import { spanOfSentence } from '../disagreement/spans.ts';
import type { Doc } from '../text/document.ts';
import type { Decision } from '../verdict/index.ts';
import { verdictOfScore } from '../verdict/verdict.ts';
import { WEIGHTS } from '../verdict/weights.ts';
import { DEMANDS, type Demand } from './demands.ts';
import { type Observed, observe, type SignalId } from './observe.ts';
import { type ProbeKind, probeKindOf } from './probe-kind.ts';
import { CLEAR_FROM, MAX_QUOTES, PARTIAL_FROM, QUOTE_CREDIT, STATUS_CREDIT, STRENGTH } from './weights.ts';
import { adviceFor, explainFollowUp, flipFactFor, reasonFor } from './wording.ts';

export type FollowUpContext = CheckContext & { probe: NonNullable<CheckContext['probe']> };

export interface FollowUpFinding {
  id: DimensionId;
  finding: Finding;
}

export interface FollowUpJudgement extends Decision {
  kind: ProbeKind;
  /** The dimensions the probe asks for; what is not here is `not_assessed`. */
  findings: FollowUpFinding[];
  disqualifiers: { id: DisqualifierId; found: Disqualified }[];
}

/** Fewer words than this cannot answer a probe, whatever they are. */
const TOO_SHORT = 6;
/** Each signal counts in at most this many sentences, so that repeating oneself adds nothing. */
const MAX_SENTENCES = 3;

const balance = (observed: Observed, ids: readonly SignalId[]): number =>
  ids.reduce((sum, id) => sum + STRENGTH[id] * Math.min(MAX_SENTENCES, observed[id].length), 0);

const sentencesOf = (observed: Observed, ids: readonly SignalId[]): number[] =>
  [...new Set(ids.flatMap((id) => observed[id].slice(0, MAX_SENTENCES)))].sort((a, b) => a - b);

function judge(doc: Doc, observed: Observed, demand: Demand): Finding {
  const net = balance(observed, demand.for) - balance(observed, demand.against);
  const status = net >= CLEAR_FROM ? 'clear' : net >= PARTIAL_FROM ? 'partial' : 'absent';
  const speaking = sentencesOf(observed, status === 'absent' ? demand.against : demand.for);
  const evidence = speaking.slice(0, MAX_QUOTES).map((sentence) => spanOfSentence(doc, sentence));
  return {
    status,
    reason: reasonFor(demand, status, observed),
    ...(status !== 'clear' && { advice: adviceFor(demand.dimension) }),
    evidence,
  };
}

function creditOf({ status, evidence }: Finding): number {
  if (status !== 'clear' && status !== 'partial' && status !== 'absent') return 0;
  return STATUS_CREDIT[status] + QUOTE_CREDIT[status] * Math.min(MAX_QUOTES, evidence.length);
}

/** Grades a follow-up answer. `disqualifiers` are those the checks found; each caps the score as in an opening. */
export function gradeFollowUp(
  doc: Doc,
  context: FollowUpContext,
  disqualifiers: readonly DisqualifierFinding[] = [],
): FollowUpJudgement {
  const kind = probeKindOf(context.probe.question, context.probe.intent);
  const demands = DEMANDS[kind];
  const observed = observe(doc, kind === 'if_refused' || kind === 'hindsight');
  const findings = demands.map((demand) => ({
    id: demand.dimension,
    finding:
      doc.words < TOO_SHORT
        ? { status: 'absent' as const, reason: 'There is too little here to judge.', evidence: [] }
        : judge(doc, observed, demand),
  }));
  const counted = disqualifiersOf(findings, disqualifiers);
  return {
    kind,
    findings,
    disqualifiers: counted.map(({ id, reason, evidence }) => ({ id, found: { reason, evidence } })),
    ...decideFollowUp(kind, findings, disqualifiers),
  };
}

/** An answer to a probe need not tell a whole story, nor be about the principle: these say nothing about it. */
const OF_OPENINGS_ONLY: ReadonlySet<DisqualifierId> = new Set(['no_own_story', 'off_topic']);

/**
 * The disqualifiers that count for a follow-up. It is short, so one sign can mislead: where a dimension is clear,
 * or two are partial, only an appeal to the grader still disqualifies.
 */
export function disqualifiersOf(
  findings: readonly FollowUpFinding[],
  disqualifiers: readonly DisqualifierFinding[],
): DisqualifierFinding[] {
  const count = (status: Finding['status']): number =>
    findings.filter(({ finding }) => finding.status === status).length;
  const convincing = count('clear') > 0 || count('partial') > 1;
  return disqualifiers.filter(
    ({ id }) => !OF_OPENINGS_ONLY.has(id) && (id === 'manipulation' || !convincing),
  );
}

/** The published arithmetic (weights.ts) over the findings of a follow-up answer, whoever made them. */
export function decideFollowUp(
  kind: ProbeKind,
  findings: readonly FollowUpFinding[],
  disqualifiers: readonly DisqualifierFinding[],
): Decision {
  const credit = DEMANDS[kind].reduce((sum, { dimension, share }) => {
    const found = findings.find(({ id }) => id === dimension)?.finding;
    return sum + share * creditOf(found ?? { status: 'absent', reason: '', evidence: [] });
  }, 0);
  const counted = disqualifiersOf(findings, disqualifiers);
  const cap = Math.min(100, ...counted.map(({ id }) => WEIGHTS.disqualifierCaps[id]));
  const score = Math.round(cap * Math.min(1, Math.max(0, credit)) * 10) / 10;
  return {
    verdict: verdictOfScore(score),
    score,
    confidence: Math.round((0.5 + Math.min(45, Math.abs(score - 50)) / 100) * 100) / 100,
    barRaiserThinks: explainFollowUp(kind, findings, counted),
    flipFact: flipFactFor(kind, findings),
  };
}
