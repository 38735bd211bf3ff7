/** What a set of interviews amounts to, and whether it got worse. */
import * as z from 'zod';
import type { Comparison } from '../gate/compare.ts';
import type { Flip } from '../gate/flips.ts';
import { adjusted, mcnemarTest } from '../gate/tests.ts';
import { type Share, shareOf } from '../lib/rubric-measures.ts';
import { type InterviewResult, interviewSchema, RULES, type Rule } from './interview-result.ts';

export const interviewRunSchema = z.strictObject({
  schema: z.literal('eval-interviews'),
  version: z.literal(1),
  createdAt: z.string(),
  commit: z.string().optional(),
  /** What worded the bridges. */
  speaker: z.string(),
  partial: z.boolean().optional(),
  interviews: z.array(interviewSchema),
});
export type InterviewRun = z.infer<typeof interviewRunSchema>;

export interface InterviewMeasures {
  interviews: number;
  messages: number;
  rules: { rule: Rule; kept: Share; examples: string[] }[];
  /** Bridges that name something the answer before them lacks. */
  gapHits: Share;
  missed: { id: string; bridge: string }[];
  unread: string[];
}

const nameOf = ({ walkthrough, persona }: InterviewResult): string => `${walkthrough}/${persona}`;

export function measureInterviews({ interviews }: InterviewRun): InterviewMeasures {
  const bridges = interviews.flatMap((each) => each.bridges);
  return {
    interviews: interviews.length,
    messages: interviews.reduce((sum, { turns }) => sum + turns + 1, 0),
    rules: RULES.map((rule) => ({
      rule,
      kept: shareOf(interviews.map(({ violations }) => !violations.some((each) => each.rule === rule))),
      examples: interviews.flatMap((each) =>
        each.violations
          .filter((violation) => violation.rule === rule)
          .map(({ turn, what }) => `${nameOf(each)}, turn ${turn}: ${what}`),
      ),
    })),
    gapHits: shareOf(bridges.map(({ hit }) => hit)),
    missed: bridges.filter(({ hit }) => !hit).map(({ id, bridge }) => ({ id, bridge })),
    unread: [...new Set(interviews.flatMap((each) => each.unread))],
  };
}

/** A broken promise fails by itself; the gap hit-rate only when it fell by more than chance. */
export function compareInterviews(base: InterviewRun, head: InterviewRun): Comparison {
  const before = new Map(base.interviews.map((each) => [nameOf(each), each]));
  const compared = head.interviews.filter((each) => before.has(nameOf(each)));
  const states = head.interviews.flatMap((each) =>
    RULES.map((rule) => {
      const violationsOf = (of: InterviewResult | undefined) =>
        of?.violations.filter((violation) => violation.rule === rule) ?? [];
      const [was, is] = [violationsOf(before.get(nameOf(each))), violationsOf(each)];
      const flip: Flip = {
        id: nameOf(each),
        kind: 'interview',
        what: `${rule}: ${is[0] ? `turn ${is[0].turn}: ${is[0].what}` : 'kept again'}`,
        direction: is.length > 0 ? 'worse' : 'better',
      };
      return { flip, was: was.length > 0, is: is.length > 0 };
    }),
  );
  const hits = new Map(base.interviews.flatMap(({ bridges }) => bridges.map(({ id, hit }) => [id, hit])));
  const shared = head.interviews.flatMap(({ bridges }) => bridges).filter(({ id }) => hits.has(id));
  const tests =
    shared.length === 0
      ? []
      : adjusted([
          mcnemarTest(
            'bridge names a gap',
            'headline',
            shared.map(({ id }) => hits.get(id) === true),
            shared.map(({ hit }) => hit),
          ),
        ]);
  const broken = states.filter(({ was, is }) => is && !was).map(({ flip }) => flip);
  const flips = shared
    .filter(({ id, hit }) => hits.get(id) !== hit)
    .map(
      ({ id, hit, bridge }): Flip => ({
        id,
        kind: 'interview',
        what: bridge,
        direction: hit ? 'better' : 'worse',
      }),
    );
  const outcome = tests[0]?.outcome ?? 'unchanged';
  return {
    compared: compared.length,
    left: head.interviews.length - compared.length,
    tests,
    broken,
    known: states.filter(({ was, is }) => is && was).map(({ flip }) => flip),
    repaired: states.filter(({ was, is }) => !is && was).map(({ flip }) => flip),
    flips,
    quarantined: [],
    outcome: broken.length > 0 ? 'regression' : outcome,
  };
}
