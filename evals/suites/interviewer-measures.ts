/** What a set of interviews amounts to, and whether it got worse. */
import * as z from 'zod';
import type { Comparison } from '../gate/compare.ts';
import type { Flip } from '../gate/flips.ts';
import { adjusted, mcnemarTest, outcomeOf } from '../gate/tests.ts';
import { type Share, shareOf } from '../lib/rubric-measures.ts';
import {
  type InterviewResult,
  interviewSchema,
  type Response,
  RULES,
  type Rule,
} from './interview-result.ts';

export const interviewRunSchema = z.strictObject({
  schema: z.literal('eval-interviews'),
  version: z.literal(2),
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
  /** Of what names a gap or asks again: how much of it is right. What names nothing is no miss. */
  gapHits: Record<Response['kind'], Share>;
  /** Of the bridges after answers that lack something: how many say what. */
  gapsNamed: Share;
  wrong: Response[];
  unread: string[];
}

const isHit = ({ heard }: Response): boolean => heard === 'hit';
const isWrong = ({ heard }: Response): boolean => heard === 'wrong';

const nameOf = ({ walkthrough, persona }: InterviewResult): string => `${walkthrough}/${persona}`;

export function measureInterviews({ interviews }: InterviewRun): InterviewMeasures {
  const responses = interviews.flatMap((each) => each.responses);
  const hitsOf = (kind: Response['kind']) =>
    shareOf(responses.filter((each) => each.kind === kind && each.heard !== 'open').map(isHit));
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
    gapHits: { bridge: hitsOf('bridge'), clarification: hitsOf('clarification') },
    gapsNamed: shareOf(responses.filter(({ kind, lacks }) => kind === 'bridge' && lacks).map(isHit)),
    wrong: responses.filter(isWrong),
    unread: [...new Set(interviews.flatMap((each) => each.unread))],
  };
}

/** A broken promise fails by itself; what is said about gaps only when it got worse by more than chance. */
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
  const earlier = new Map(
    base.interviews.flatMap(({ responses }) => responses.map((each) => [each.id, each] as const)),
  );
  const shared = head.interviews.flatMap(({ responses }) =>
    responses.flatMap((now) => {
      const then = earlier.get(now.id);
      return then === undefined ? [] : [{ then, now }];
    }),
  );
  const lacking = shared.filter(({ then, now }) => then.lacks && now.lacks);
  const compareOn = (name: string, on: typeof shared, holds: (each: Response) => boolean) =>
    mcnemarTest(
      name,
      'headline',
      on.map(({ then }) => holds(then)),
      on.map(({ now }) => holds(now)),
    );
  const tests = adjusted([
    ...(shared.length > 0
      ? [compareOn('names no gap that is not there', shared, (each) => !isWrong(each))]
      : []),
    ...(lacking.length > 0 ? [compareOn('names a gap that is there', lacking, isHit)] : []),
  ]);
  const broken = states.filter(({ was, is }) => is && !was).map(({ flip }) => flip);
  const flips = shared
    .filter(({ then, now }) => then.heard !== now.heard)
    .map(
      ({ then, now }): Flip => ({
        id: now.id,
        kind: 'interview',
        what: `${then.heard} -> ${now.heard}: ${now.said}`,
        direction: directionOf(then, now),
      }),
    );
  return {
    compared: compared.length,
    left: head.interviews.length - compared.length,
    tests,
    broken,
    known: states.filter(({ was, is }) => is && was).map(({ flip }) => flip),
    repaired: states.filter(({ was, is }) => !is && was).map(({ flip }) => flip),
    flips,
    quarantined: [],
    outcome: broken.length > 0 ? 'regression' : outcomeOf(tests),
  };
}

/** A wrong word is worse than none, and none is worse than the right one only where something is missing. */
function directionOf(then: Response, now: Response): Flip['direction'] {
  const worth = ({ heard, lacks }: Response) => (heard === 'wrong' ? -1 : heard === 'hit' && lacks ? 1 : 0);
  return worth(now) === worth(then) ? 'other' : worth(now) > worth(then) ? 'better' : 'worse';
}
