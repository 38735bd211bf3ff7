import { describe, expect, it } from 'vitest';
import type { Grading } from '../../contract/critique.ts';
import {
  DIMENSIONS,
  type DimensionId,
  type DimensionStatus,
  verdictRank,
} from '../../contract/vocabulary.ts';
import { type FollowUp, gradeAnswer, type RubricInput, rescoreOpening } from '../index.ts';
import { principleFor } from '../testing/test-support.ts';
import { decide } from '../verdict/index.ts';
import { GENERIC_DOUBT, HAND_OFF_CAP, MAX_BARE_JUMPS } from './rescore.ts';

const ANSWER =
  'Our tech lead, Marta, wanted the long cache. I disagreed, replayed one day of bookings and counted 340 oversold slots. ' +
  'I proposed to evict a slot when its last place goes. She said evictions get lost when the queue lags, and she was right, ' +
  'so I added a limit. She signed off. I wrote the limit and shipped it. Oversold slots fell from 118 to 6 a week.';
const input: RubricInput = { answer: ANSWER, principle: principleFor('have-backbone'), level: 'sde2' };

/** An opening whose findings are given, so that a row of the table is tested apart from the checks. */
function opening(
  given: Partial<Record<DimensionId, DimensionStatus>> = {},
  otherwise: DimensionStatus = 'clear',
): Grading {
  const graded = gradeAnswer(input);
  const dimensions = DIMENSIONS.map((id) => ({
    id,
    status: given[id] ?? otherwise,
    reason: 'Given.',
    evidence: [],
    decidedBy: 'rubric' as const,
  }));
  return { ...graded, dimensions, disqualifiers: [], ...decide(dimensions, [], input) };
}

function followUp(answer: string, question: string, turn = 2, principle = input.principle): FollowUp {
  const grading = gradeAnswer({ ...input, answer, principle, probe: { question, opening: ANSWER } });
  return { turn, probeId: `probe-${turn}`, answer, grading };
}

const COORDINATE = 'How did you get the other team to accept it?';
const MEASURE = 'How did you measure the impact?';

describe('rescoreOpening', () => {
  it('leaves the opening as it is without follow-ups', () => {
    const before = opening();
    const after = rescoreOpening(input, before, []);
    expect(after).toMatchObject({
      verdict: before.verdict,
      score: before.score,
      confidence: before.confidence,
      events: [],
    });
  });

  it('never puts a better opening below a worse one that was asked and answered alike', () => {
    const told = {
      supplied: followUp(
        'Oversold slots went from 118 a week in March to 6 a week in June. I took both numbers from the booking log, the same query each Monday, and no other change went live in those weeks.',
        MEASURE,
      ),
      handedOff: followUp('I sent them a message and they took care of it.', COORDINATE),
    };
    const steps = [
      ['absent', 0],
      ['absent', 0.14],
      ['partial', 0.15],
      ['partial', 0.44],
      ['clear', 0.45],
      ['clear', 1],
    ] as const;
    for (const [name, answer] of Object.entries(told))
      for (const moved of ['metric_delta', 'follow_through'] as const) {
        const scores = steps.map(([status, strength]) => {
          const given = opening({}, 'partial');
          const dimensions = given.dimensions.map((found) =>
            found.id === moved ? { ...found, status, strength } : found,
          );
          const before = { ...given, dimensions, ...decide(dimensions, [], input) };
          return rescoreOpening(input, before, [answer]).score;
        });
        expect(scores, `${name}, ${moved}`).toEqual(scores.toSorted((left, right) => left - right));
      }
  });

  it.each([
    'I sent them a message and they took care of it.',
    'I escalated it over chat and they handled it from there.',
    'To be fair, the platform team fixed it, they took it from there after I posted in their channel.',
  ])('puts a confirmed hand-off at no hire however good the opening: %s', (answer) => {
    const before = opening();
    expect(verdictRank(before.verdict)).toBeGreaterThanOrEqual(4);
    const after = rescoreOpening(input, before, [followUp(answer, COORDINATE)]);
    expect(after.verdict).toBe('no_hire');
    expect(after.score).toBeLessThanOrEqual(HAND_OFF_CAP);
    expect(after.dimensions.find(({ id }) => id === 'follow_through')?.status).toBe('absent');
    expect(after.disqualifiers.map(({ id }) => id)).toContain('routed_not_owned');
    const capped = after.events.find(({ effect }) => effect === 'capped');
    expect(capped?.evidence.length).toBeGreaterThan(0);
  });

  it('takes no hand-off from one that was only weighed, or from a word of others in an answer that convinces', () => {
    const before = opening();
    for (const answer of [
      'I sent the lead a complete change with its tests and the numbers from the logs. Escalating without a solution would have added weeks. I answered her three comments the same day and watched the rollout with her.',
      'I told them what I had found, brought the change with a test for each case, answered both comments that afternoon and stayed on the deploy until the rate was zero.',
    ]) {
      const after = rescoreOpening(input, before, [followUp(answer, COORDINATE)]);
      expect(after.events.filter(({ effect }) => effect === 'capped')).toEqual([]);
      expect(after.score).toBeGreaterThanOrEqual(before.score);
    }
  });

  it('speaks of the verdict that the cap leaves, and gives its reason once', () => {
    const answer = 'I sent them a message and they took care of it.';
    const after = rescoreOpening(input, opening(), [followUp(answer, COORDINATE)]);
    expect(after.verdict).toBe('no_hire');
    expect(after.barRaiserThinks).not.toMatch(/towards yes|would hire/i);
    expect(after.barRaiserThinks.split('The follow-up confirms')).toHaveLength(2);
  });

  it('takes self-initiation away when the answer reveals an assignment, and caps where the principle says so', () => {
    const answer = 'My manager asked me to look into it and gave me the ticket, so I started with the logs.';
    const strict = rescoreOpening(input, opening(), [followUp(answer, 'Why did you take this on?')]);
    expect(strict.dimensions.find(({ id }) => id === 'self_initiation')?.status).toBe('absent');
    expect(strict.events.map(({ effect }) => effect)).toEqual(['lowered', 'capped']);

    const lenient = { ...input, principle: { ...input.principle, disqualifiers: [] } };
    const after = rescoreOpening(lenient, opening(), [
      followUp(answer, 'Why did you take this on?', 2, lenient.principle),
    ]);
    expect(after.events.map(({ effect }) => effect)).toEqual(['lowered']);
    expect(after.disqualifiers).toEqual([]);
    expect(after.score).toBeGreaterThan(strict.score);
  });

  it('caps on a contradiction that is not taken back', () => {
    const after = rescoreOpening(input, opening(), [
      followUp(
        'Marta wrote the limit one evening, and I looked at the dashboards with her.',
        'What was your own part?',
      ),
    ]);
    expect(verdictRank(after.verdict)).toBeLessThanOrEqual(2);
    expect(after.events).toContainEqual(expect.objectContaining({ dimension: 'consistency', to: 'absent' }));
  });

  it('takes nothing for a correction that is made openly', () => {
    const before = opening();
    const after = rescoreOpening(input, before, [
      followUp(
        'I have to correct myself: oversold slots fell from 118 to 16, and not to 6, I mixed up the weeks.',
        MEASURE,
      ),
    ]);
    expect(after.score).toBeGreaterThanOrEqual(before.score);
    expect(after.events.some(({ effect }) => effect === 'lowered' || effect === 'capped')).toBe(false);
    expect(after.events[0]?.reason).toMatch(/correct/);
  });

  it('raises a content dimension to clear on named specifics, and the structure by half only', () => {
    const before = opening({ metric_delta: 'absent', structure: 'absent' });
    const after = rescoreOpening(input, before, [
      followUp(
        'I counted bookings into full slots in the same log, four weeks before and four weeks after. Oversold slots fell from 118 a week to 6. ' +
          "I also left out the stores that were closed, because they'd have flattered it, and Marta recounted one store by hand.",
        MEASURE,
      ),
    ]);
    const moved = after.events.find(({ dimension }) => dimension === 'metric_delta');
    expect(moved).toMatchObject({
      effect: 'raised',
      from: 'absent',
      to: 'clear',
      turn: 2,
      probeId: 'probe-2',
    });
    expect(after.dimensions.find(({ id }) => id === 'structure')?.status).toBe('partial');
    expect(after.score).toBeGreaterThan(before.score);
  });

  it('gains nothing from generic answers, and two running lower the confidence', () => {
    const before = opening({ reflection: 'absent' });
    const one = followUp(
      'I would say communication is key. I learned that you should always communicate more.',
      'What did you learn?',
      2,
    );
    const two = followUp('It went very well and everybody was happy with the result in general.', MEASURE, 3);
    const after = rescoreOpening(input, before, [one]);
    expect(after).toMatchObject({ score: before.score, confidence: before.confidence });
    const doubted = rescoreOpening(input, before, [one, two]);
    expect(doubted.score).toBe(before.score);
    expect(doubted.confidence).toBeCloseTo(before.confidence - GENERIC_DOUBT, 2);
    expect(doubted.events.map(({ effect }) => effect)).toEqual(['unchanged', 'unchanged']);
  });

  it('takes a hypothesis for an intention', () => {
    const before = opening({ commitment: 'absent', follow_through: 'absent' });
    const after = rescoreOpening(input, before, [
      followUp(
        "I'd have asked which part they minded. Then I would have built their version, moved my service first and watched the rate with them for two weeks.",
        'What if they had rejected it?',
      ),
    ]);
    expect(after.score).toBe(before.score);
    expect(after.events).toEqual([expect.objectContaining({ effect: 'unchanged' })]);
  });

  it('leaves the opening alone when there is no answer', () => {
    const before = opening();
    const after = rescoreOpening(input, before, [followUp("I don't know, I can't remember that.", MEASURE)]);
    expect(after).toMatchObject({ score: before.score, confidence: before.confidence });
    expect(after.events[0]?.effect).toBe('unchanged');
  });

  it('lets few dimensions jump from absent to clear without specifics', () => {
    const before = opening({}, 'absent');
    const bare = DIMENSIONS.map((id) => ({
      id,
      status: 'clear' as const,
      reason: 'Said.',
      evidence: [{ start: 0, end: 1, quote: 'i' }],
      decidedBy: 'model' as const,
    }));
    const answer =
      'it was all of that and so on, we talked about things and it went on in the usual way for quite some time';
    const grading = { ...opening(), dimensions: bare, score: 80, verdict: 'hire' as const };
    const after = rescoreOpening(input, before, [{ turn: 2, answer, grading }]);
    const jumps = after.events.filter(({ from, to }) => from === 'absent' && to === 'clear');
    expect(jumps).toHaveLength(MAX_BARE_JUMPS);
    expect(after.events.some(({ dimension }) => dimension === 'relevance' || dimension === 'time')).toBe(
      false,
    );
  });

  it('quotes the follow-up answer and nothing else', () => {
    const answers = [
      followUp(
        'I counted 118 before and 6 after, over four weeks, and Marta recounted one store by hand.',
        MEASURE,
        2,
      ),
      followUp('I sent a mail and they took care of it.', COORDINATE, 3),
    ];
    const { events } = rescoreOpening(input, opening({ metric_delta: 'absent' }), answers);
    expect(events.length).toBeGreaterThan(1);
    for (const { turn, evidence } of events) {
      const answer = answers.find((candidate) => candidate.turn === turn)?.answer ?? '';
      for (const { start, end, quote } of evidence) expect(answer.slice(start, end)).toBe(quote);
    }
  });

  it('does not change what it was given', () => {
    const before = opening({ metric_delta: 'absent' });
    const copy = structuredClone(before);
    rescoreOpening(input, before, [followUp('I sent a mail and they took care of it.', COORDINATE)]);
    expect(before).toEqual(copy);
  });
});
