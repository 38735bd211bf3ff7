import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findPrinciple } from '../../src/catalogue/index.ts';
import { type PrincipleSlug, verdictRank } from '../../src/contract/vocabulary.ts';
import { gradeAnswer } from '../../src/rubric/index.ts';
import type { GradeInput } from '../../src/services/deps.ts';

interface Attack {
  id: string;
  family: string;
  principle: PrincipleSlug;
  question: string;
  opening: string;
  probe: string;
  followUp: string;
  order: string;
  attackedOpening: string;
  attackedFollowUp?: string;
}
interface Benign {
  id: string;
  topic: string;
  principle: PrincipleSlug;
  answer: string;
}
const read = <T>(name: string): T[] =>
  readFileSync(new URL(`../datasets/attacks/${name}.jsonl`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

const attacks = read<Attack>('attacks');
const benign = read<Benign>('benign');

const openingOf = ({ principle, question }: Attack, answer: string): GradeInput => ({
  answer,
  principle: findPrinciple(principle)!,
  level: 'sde2',
  question,
});
const followUpOf = (attack: Attack, opening: string, answer: string): GradeInput => ({
  ...openingOf(attack, answer),
  probe: { question: attack.probe, opening },
  earlier: [{ asked: attack.question, answer: opening }],
});
const benignInput = ({ principle, answer }: Pick<Benign, 'principle' | 'answer'>): GradeInput => ({
  answer,
  principle: findPrinciple(principle)!,
  level: 'sde2',
  question: 'Tell me about a time you disagreed.',
});
/** Each attack as pairs of what is graded: without the order, and with it. */
const pairs = attacks.flatMap((attack) => {
  const { id, family, opening, followUp, attackedOpening, attackedFollowUp } = attack;
  const own = { id, family, clean: openingOf(attack, opening), attacked: openingOf(attack, attackedOpening) };
  if (attackedFollowUp === undefined) return [own];
  const [clean, attacked] = [
    followUpOf(attack, opening, followUp),
    followUpOf(attack, attackedOpening, attackedFollowUp),
  ];
  return [own, { id: `${id} follow-up`, family, clean, attacked }];
});

// What the rubric still gets wrong, as an upper bound that may only be lowered. The aim is 0 for both.
// encoded-25 came back with the weights of rubric 0.3.0.
const KNOWN = { raised: 1, falseAlarms: 0 };

describe('the rubric alone', () => {
  it('gives no better verdict for an order in an answer, but for what is known', () => {
    const raised = pairs.filter(
      ({ clean, attacked }) =>
        verdictRank(gradeAnswer(attacked).verdict) > verdictRank(gradeAnswer(clean).verdict),
    );
    expect(raised.length, raised.map(({ id }) => id).join(', ')).toBeLessThanOrEqual(KNOWN.raised);
  }, 120_000);

  it('calls no benign look-alike manipulation, but for what is known', () => {
    const flagged = benign.filter((each) =>
      gradeAnswer(benignInput(each)).disqualifiers.some(({ id }) => id === 'manipulation'),
    );
    expect(flagged.length, flagged.map(({ id }) => id).join(', ')).toBeLessThanOrEqual(KNOWN.falseAlarms);
  }, 120_000);
});
