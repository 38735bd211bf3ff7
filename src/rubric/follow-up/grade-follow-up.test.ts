import { describe, expect, it } from 'vitest';
import { isHireSide } from '../../contract/vocabulary.ts';
import { gradeAnswer } from '../index.ts';
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

  describe('an answer that says again what the opening said', () => {
    const opening =
      'I ran the booking desk of a ferry line. In May I saw that every fourth refund went to the wrong card. Nobody had ' +
      'asked me to look. I pulled two hundred refunds, found that the terminal kept the card of the customer before, and ' +
      'showed it to the supplier. They shipped a fix in June, and wrong refunds fell from 51 a week to 2.';
    const followUp = (answer: string) =>
      gradeAnswer({
        answer,
        principle: principleFor('ownership'),
        level: 'sde2',
        probe: { question: 'How do you know that your fix was the reason?', opening },
      });

    it('is no answer, whether word for word or with a few words changed', () => {
      const changed = opening
        .replace('In May', 'In spring')
        .replace('showed it', 'took it')
        .replace('a week', 'weekly');
      for (const answer of [opening, changed, opening.toUpperCase(), `Well, as I said. ${opening}`]) {
        const { verdict, dimensions } = followUp(answer);
        expect(isHireSide(verdict), answer).toBe(false);
        const relevance = dimensions.find(({ id }) => id === 'relevance');
        expect(relevance?.reason).toContain('says again what was said before');
        expect(relevance?.evidence.length).toBeGreaterThan(0);
      }
    });

    it('is an answer where what is new stands beside it', () => {
      const news =
        'The supplier had shipped it to our north terminals first, so for two weeks I had both to compare. The north fell ' +
        'to nothing in the first night, and the south stayed at about fifty until it got the fix. What I cannot rule out is ' +
        'that the two left are the same fault in an old terminal, because I never got to see those.';
      const alone = followUp(news);
      const restated = followUp(`Wrong refunds fell from 51 a week to 2. ${news}`);
      expect(isHireSide(alone.verdict)).toBe(true);
      expect(isHireSide(restated.verdict)).toBe(true);
    });
  });
});
