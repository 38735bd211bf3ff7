/**
 * Judges a follow-up answer by what its probe asks for: does it answer, with particulars, or does it evade, praise,
 * hand off or stay general? Only the dimensions the probe asks for are judged.
 */
import type { DisqualifierFinding } from '../../contract/critique.ts';
import type { DimensionId, DisqualifierId } from '../../contract/vocabulary.ts';
import type { CheckContext, Finding } from '../define-check.ts';
import { spanOfSentence } from '../disagreement/spans.ts';
import { JUMBLED } from '../no-sentences.ts';
import type { Doc } from '../text/document.ts';
import { isJumbled } from '../text/jumbled.ts';
import type { Decision } from '../verdict/index.ts';
import { verdictOfScore } from '../verdict/verdict.ts';
import { WEIGHTS } from '../verdict/weights.ts';
import { DEMANDS, type Demand, shareOf } from './demands.ts';
import { type Observed, observe, type SignalId } from './observe.ts';
import { expectsHypothesis, type ProbeKind, probeKindOf } from './probe-kind.ts';
import { saidBefore } from './said-before.ts';
import {
  BASE,
  CLEAR_FROM,
  MAX_QUOTES,
  PARTIAL_FROM,
  QUOTE_CREDIT,
  STATUS_CREDIT,
  STRENGTH,
} from './weights.ts';
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
  /** Those that count. */
  disqualifiers: readonly DisqualifierFinding[];
}

/** Finds the disqualifiers of an answer, as far as they count. */
export type FindDisqualifiers = (counts: (id: DisqualifierId) => boolean) => readonly DisqualifierFinding[];

/** Fewer words than this cannot answer a probe, whatever they are. */
const TOO_SHORT = 6;
/** What the signals of one side amount to: each by its strength and the share of sentences that carry it. */
const sumOf = (doc: Doc, observed: Observed, { wanted }: Demand, ids: readonly SignalId[]): number =>
  ids.reduce((sum, id) => sum + STRENGTH[id] * shareOf(id, observed, doc, wanted), 0);

/** The sentences in which one side outweighs the other, the plainest first. */
function speaking(observed: Observed, side: readonly SignalId[], other: readonly SignalId[]): number[] {
  const worth = new Map<number, number>();
  const add = (ids: readonly SignalId[], sign: number): void => {
    for (const id of ids)
      for (const sentence of observed[id])
        worth.set(sentence, (worth.get(sentence) ?? 0) + sign * STRENGTH[id]);
  };
  add(side, 1);
  add(other, -1);
  return [...worth]
    .filter(([, sum]) => sum > 0)
    .sort(([, left], [, right]) => right - left)
    .slice(0, MAX_QUOTES)
    .map(([sentence]) => sentence)
    .sort((left, right) => left - right);
}

/** Below these sums one stray word decides, so nothing is decided. */
const SOMETHING_FOR = 0.15;
const SOMETHING_AGAINST = 0.45;

/** The status of a demand whose signals come to this balance (see weights.ts). */
export function statusAt(balance: number, demand: keyof typeof CLEAR_FROM): 'clear' | 'partial' | 'absent' {
  if (balance >= CLEAR_FROM[demand]) return 'clear';
  return balance >= PARTIAL_FROM[demand] ? 'partial' : 'absent';
}

function judge(doc: Doc, observed: Observed, demand: Demand): Finding {
  const wide = demand.dimension === 'relevance';
  const [good, bad] = [
    sumOf(doc, observed, demand, demand.for),
    sumOf(doc, observed, demand, demand.against),
  ];
  if (!wide && good < SOMETHING_FOR && bad < SOMETHING_AGAINST) {
    return {
      status: 'not_assessed',
      reason: 'The answer says too little about it, for or against.',
      evidence: [],
    };
  }
  const balance = good - bad + (wide ? BASE : 0);
  const status = statusAt(balance, wide ? 'relevance' : 'other');
  const sentences =
    status === 'absent'
      ? speaking(observed, demand.against, demand.for)
      : speaking(observed, demand.for, demand.against);
  return {
    status,
    reason: reasonFor(demand, status, observed),
    ...(status !== 'clear' && { advice: adviceFor(demand.dimension) }),
    evidence: sentences.map((sentence) => spanOfSentence(doc, sentence)),
  };
}

/** The share of sentences that say nothing new, from which on nothing is answered. */
const MOST_REPEATED = 0.6;

/** What is found of every demand where there is no answer at all. `again`: the sentences that say nothing new. */
function unanswered(doc: Doc, again: ReadonlySet<number>): Finding | undefined {
  if (doc.words < TOO_SHORT)
    return { status: 'absent', reason: 'There is too little here to judge.', evidence: [] };
  if (isJumbled(doc)) return JUMBLED;
  if (again.size <= MOST_REPEATED * doc.sentences.length) return undefined;
  return {
    status: 'absent',
    reason: 'This says again what was said before, and the question asked for more.',
    advice: 'Answer with what the opening left out.',
    evidence: [...again].slice(0, MAX_QUOTES).map((sentence) => spanOfSentence(doc, sentence)),
  };
}

function creditOf({ status, evidence }: Finding): number {
  if (status !== 'clear' && status !== 'partial' && status !== 'absent') return 0;
  return STATUS_CREDIT[status] + QUOTE_CREDIT[status] * Math.min(MAX_QUOTES, evidence.length);
}

/** The credit of a follow-up's findings, 0 to 1 (see weights.ts). */
export function creditFor(kind: ProbeKind, findings: readonly FollowUpFinding[]): number {
  let [earned, shares] = [0, 0];
  for (const { dimension, share } of DEMANDS[kind]) {
    const found = findings.find(({ id }) => id === dimension)?.finding;
    if (!found || found.status === 'not_assessed' || found.status === 'not_applicable') continue;
    earned += share * creditOf(found);
    shares += share;
  }
  return shares > 0 ? Math.min(1, Math.max(0, earned / shares)) : 0;
}

/**
 * Grades a follow-up answer. `disqualifiers` is asked for those that count beside what was found; each caps the score
 * as in an opening.
 */
export function gradeFollowUp(
  doc: Doc,
  context: FollowUpContext,
  disqualifiers: FindDisqualifiers = () => [],
): FollowUpJudgement {
  const kind = probeKindOf(context.probe.question, context.probe.intent);
  const demands = DEMANDS[kind];
  const { told = '', question } = context.probe;
  const again = saidBefore(doc, told, question);
  const observed = observe(doc, expectsHypothesis(kind), again);
  const nothing = unanswered(doc, again);
  const findings = demands.map((demand) => ({
    id: demand.dimension,
    finding: nothing ?? judge(doc, observed, demand),
  }));
  const counted = disqualifiers(countingBeside(findings));
  return { kind, findings, disqualifiers: counted, ...decideFollowUp(kind, findings, counted) };
}

/** An answer to a probe need not tell a whole story, nor be about the principle: these say nothing about it. */
const OF_OPENINGS_ONLY: ReadonlySet<DisqualifierId> = new Set(['no_own_story', 'off_topic']);

/**
 * Which disqualifiers count for a follow-up. It is short, so one sign can mislead: where a dimension is clear, or two are
 * partial, only an appeal to the grader still disqualifies.
 */
function countingBeside(findings: readonly FollowUpFinding[]): (id: DisqualifierId) => boolean {
  const count = (status: Finding['status']): number =>
    findings.filter(({ finding }) => finding.status === status).length;
  const convincing = count('clear') > 0 || count('partial') > 1;
  return (id) => !OF_OPENINGS_ONLY.has(id) && (id === 'manipulation' || !convincing);
}

/** The disqualifiers that count for a follow-up, of those that were found. */
export function disqualifiersOf(
  findings: readonly FollowUpFinding[],
  disqualifiers: readonly DisqualifierFinding[],
): DisqualifierFinding[] {
  const counts = countingBeside(findings);
  return disqualifiers.filter(({ id }) => counts(id));
}

/** The published arithmetic (weights.ts) over the findings of a follow-up answer, whoever made them. */
export function decideFollowUp(
  kind: ProbeKind,
  findings: readonly FollowUpFinding[],
  disqualifiers: readonly DisqualifierFinding[],
): Decision {
  const counted = disqualifiersOf(findings, disqualifiers);
  const cap = Math.min(100, ...counted.map(({ id }) => WEIGHTS.disqualifierCaps[id]));
  const score = Math.round(cap * creditFor(kind, findings) * 10) / 10;
  return {
    verdict: verdictOfScore(score),
    score,
    confidence: Math.round((0.5 + Math.min(45, Math.abs(score - 50)) / 100) * 100) / 100,
    barRaiserThinks: explainFollowUp(kind, findings, counted),
    flipFact: flipFactFor(kind, findings),
  };
}
