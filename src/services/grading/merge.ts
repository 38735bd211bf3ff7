import type { ModelFindings } from '../../../prompts/index.ts';
import type { DimensionFinding, DisqualifierFinding, Grading } from '../../contract/critique.ts';
import type { Principle } from '../../contract/principle.ts';
import { DISQUALIFIERS } from '../../contract/vocabulary.ts';
import { createQuoteLocator, type LocatedQuotes } from './locate-quotes.ts';
import { DISPROVED_BY, TRUST } from './trust.ts';

export interface Merged {
  dimensions: DimensionFinding[];
  disqualifiers: DisqualifierFinding[];
  /** The model's quotes that are in the answer, and those that are not. */
  quotes: { located: number; dropped: number };
  /** 0 to 1: how far rubric and model agree on the dimensions both judged, weighted by what counts. */
  agreement: number;
}

type Judged = 'clear' | 'partial' | 'absent';
const RANK: Record<Judged, number> = { absent: 0, partial: 1, clear: 2 };
const isJudged = (status: string): status is Judged => status in RANK;

/** What the model found about one dimension, once its quotes have been looked up. */
interface Supported {
  status: Judged;
  reason: string;
  evidence: LocatedQuotes['evidence'];
}

/**
 * Combines what rules and a model found in an answer, by the table in `trust.ts`. The statuses that come out are
 * the input of the verdict; the model has no other way to move it.
 */
export function mergeFindings(
  answer: string,
  principle: Principle,
  rubric: Pick<Grading, 'dimensions' | 'disqualifiers'>,
  model: ModelFindings,
): Merged {
  const locate = createQuoteLocator(answer);
  const quotes = { located: 0, dropped: 0 };
  const lookUp = (claimed: readonly string[]) => {
    const located = locate(claimed);
    quotes.located += claimed.length - located.dropped;
    quotes.dropped += located.dropped;
    return located.evidence;
  };

  const supported = new Map<string, Supported>();
  for (const { id, status, reason, quotes: claimed } of model.dimensions) {
    const evidence = lookUp(claimed);
    // Absence has no words to show; anything else without words is a claim nobody can check.
    if (isJudged(status) && (evidence.length > 0 || status === 'absent')) {
      supported.set(id, { status, reason, evidence });
    }
  }

  const dimensions = rubric.dimensions.map((finding) => decide(finding, supported.get(finding.id)));
  const reported = model.disqualifiers.map(({ id, reason, quotes: claimed }) => ({
    id,
    reason,
    evidence: lookUp(claimed),
  }));
  return {
    dimensions,
    disqualifiers: mergeDisqualifiers(principle, rubric, reported, supported),
    quotes,
    agreement: agreementOf(principle, rubric.dimensions, supported),
  };
}

function decide(rubric: DimensionFinding, model: Supported | undefined): DimensionFinding {
  const trust = TRUST[rubric.id];
  if (model === undefined || trust === 'rubric' || rubric.status === 'not_applicable') return rubric;
  // Without a strength: what the rubric's signals amount to says nothing of what the model saw.
  const byModel = (status: Judged, reason: string): DimensionFinding => ({
    id: rubric.id,
    status,
    reason,
    ...(status !== 'clear' && rubric.advice !== undefined ? { advice: rubric.advice } : {}),
    evidence: model.evidence,
    decidedBy: 'model',
  });
  const tooHigh = trust === 'model_near_rubric' && rubric.status === 'absent' && model.status === 'clear';
  if (tooHigh)
    return byModel('partial', `${model.reason} No more than partial: ${uncapitalised(rubric.reason)}`);
  return byModel(model.status, model.reason);
}

function mergeDisqualifiers(
  principle: Principle,
  rubric: Pick<Grading, 'dimensions' | 'disqualifiers'>,
  reported: readonly DisqualifierFinding[],
  supported: ReadonlyMap<string, Supported>,
): DisqualifierFinding[] {
  return DISQUALIFIERS.flatMap((id) => {
    const byRubric = rubric.disqualifiers.find((each) => each.id === id);
    const byModel = reported.find((each) => each.id === id && each.evidence.length > 0);
    const disproof = DISPROVED_BY[id];
    if (disproof === 'rubric') return byRubric ?? [];
    if (!principle.disqualifiers.includes(id)) return byRubric ?? [];
    if (disproof === 'model') return byModel ?? [];
    if (byRubric !== undefined && byModel !== undefined) return byRubric;

    const seenByRubric = rubric.dimensions.find((each) => each.id === disproof);
    const doubter = byRubric === undefined ? seenByRubric : supported.get(disproof);
    const disproved = doubter?.status === 'clear' && doubter.evidence.length > 0;
    return disproved ? [] : (byRubric ?? byModel ?? []);
  });
}

const WEIGHT = { core: 4, counts: 2, optional: 1 } as const;

function agreementOf(
  principle: Principle,
  rubric: readonly DimensionFinding[],
  supported: ReadonlyMap<string, Supported>,
): number {
  let [agreed, all] = [0, 0];
  for (const { id, status } of rubric) {
    const model = supported.get(id);
    const role = principle.dimensions[id];
    if (model === undefined || role === undefined || !isJudged(status)) continue;
    all += WEIGHT[role];
    agreed += WEIGHT[role] * (1 - Math.abs(RANK[status] - RANK[model.status]) / 2);
  }
  return all === 0 ? 0 : agreed / all;
}

const uncapitalised = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
