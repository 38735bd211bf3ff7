import { describe, expect, it } from 'vitest';
import { isHireSide } from '../../contract/vocabulary.ts';
import { PAIRS } from '../testing/follow-up-pairs.ts';
import { principleFor } from '../testing/test-support.ts';
import { analyse } from '../text/analyse.ts';
import { DEMANDS } from './demands.ts';
import { gradeFollowUp } from './grade-follow-up.ts';
import { MAX_QUOTES, QUOTE_CREDIT, STATUS_CREDIT } from './weights.ts';

const grade = (answer: string, question: string, intent?: string) =>
  gradeFollowUp(analyse(answer), {
    principle: principleFor('have-backbone'),
    level: 'sde2',
    probe: { question, ...(intent !== undefined && { intent }) },
  });

describe('gradeFollowUp', () => {
  for (const { question, intent, weak, strong } of PAIRS) {
    it(`prefers the answer that answers: ${question}`, () => {
      const [better, worse] = [grade(strong, question, intent), grade(weak, question, intent)];
      expect(better.score).toBeGreaterThan(worse.score + 5);
    });
  }

  it('does not need the documented intent', () => {
    const wrong = PAIRS.filter(
      ({ question, weak, strong }) => grade(strong, question).score <= grade(weak, question).score,
    );
    expect(wrong.map(({ question }) => question)).toEqual([]);
  });

  it('can be recomputed from the findings, their quotes and the published weights', () => {
    for (const { question, intent, strong } of PAIRS) {
      const { kind, findings, score } = grade(strong, question, intent);
      let [earned, shares] = [0, 0];
      for (const { dimension, share } of DEMANDS[kind]) {
        const finding = findings.find(({ id }) => id === dimension)?.finding;
        if (!finding || finding.status === 'not_assessed') continue;
        const status = finding.status as 'clear' | 'partial' | 'absent';
        earned += share * (STATUS_CREDIT[status] + QUOTE_CREDIT[status] * finding.evidence.length);
        shares += share;
        expect(finding.evidence.length).toBeLessThanOrEqual(MAX_QUOTES);
      }
      const credit = earned / shares;
      expect(Math.abs(score - 100 * credit)).toBeLessThanOrEqual(0.051);
    }
  });

  it('keeps a bare hand-off, a refusal and an empty answer off the hire side', () => {
    const question = 'How did you get the fix accepted by the other team?';
    for (const answer of [
      'I sent them a message and they took care of it.',
      'I told them about it and they handled it from there, and everybody was happy.',
      'I would rather not say.',
      'It just worked out.',
      '',
    ]) {
      expect(isHireSide(grade(answer, question).verdict), answer).toBe(false);
    }
  });

  it('gives nothing for saying an answer twice', () => {
    for (const { question, intent, weak } of PAIRS) {
      expect(grade(`${weak} ${weak}`, question, intent).score).toBeLessThanOrEqual(
        grade(weak, question, intent).score + 5,
      );
    }
  });

  it('counts a cap for each disqualifier', () => {
    const { question, intent, strong } = PAIRS[0] as (typeof PAIRS)[number];
    const context = {
      principle: principleFor('have-backbone'),
      level: 'sde2' as const,
      probe: { question, intent },
    };
    const capped = gradeFollowUp(analyse(strong), context, () => [
      { id: 'manipulation', reason: 'A plea.', evidence: [] },
    ]);
    expect(capped.score).toBeLessThanOrEqual(10);
    expect(isHireSide(capped.verdict)).toBe(false);
  });
});

describe('DEMANDS', () => {
  it('shares out one whole for every kind of probe', () => {
    for (const demands of Object.values(DEMANDS)) {
      expect(demands.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    }
  });
});
