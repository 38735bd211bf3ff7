import { describe, expect, it } from 'vitest';
import { findPrinciple } from '../catalogue/index.ts';
import { decideOn, gradeAnswer, type RubricInput } from './index.ts';

const principle = findPrinciple('have-backbone')!;
const answer =
  'I told the director that the plan would drop orders, because my replay of March lost 41 of 900. She chose the smaller fix. I wrote it that week, released it and watched it for a month: losses went from 41 to 2.';
const inputs: Record<string, RubricInput> = {
  'an opening': { answer, principle, level: 'sde2' },
  'a follow-up': {
    answer,
    principle,
    level: 'senior',
    probe: { question: 'What did you do after the decision went against you?' },
  },
};

describe('decideOn', () => {
  for (const [name, input] of Object.entries(inputs)) {
    it(`comes to what gradeAnswer decided, from the findings alone: ${name}`, () => {
      const { dimensions, disqualifiers, ...grading } = gradeAnswer(input);
      expect(grading).toMatchObject(decideOn(dimensions, disqualifiers, input));
    });

    it(`falls when what was clear becomes absent: ${name}`, () => {
      const { dimensions, disqualifiers, score } = gradeAnswer(input);
      const worse = dimensions.map((finding) => ({ ...finding, status: 'absent' as const, evidence: [] }));
      expect(decideOn(worse, disqualifiers, input).score).toBeLessThan(score);
    });
  }
});
