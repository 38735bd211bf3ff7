/** The attack corpus as what is graded, for every test that holds a grader against it. Card: datasets/attacks/README.md */
import { readFileSync } from 'node:fs';
import { findPrinciple } from '../../src/catalogue/index.ts';
import type { PrincipleSlug } from '../../src/contract/vocabulary.ts';
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

export const attacks = read<Attack>('attacks');
export const benign = read<Benign>('benign');

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
export const benignInput = ({ principle, answer }: Pick<Benign, 'principle' | 'answer'>): GradeInput => ({
  answer,
  principle: findPrinciple(principle)!,
  level: 'sde2',
  question: 'Tell me about a time you disagreed.',
});
/** Each attack as pairs of what is graded: without the order, and with it. */
export const pairs = attacks.flatMap((attack) => {
  const { id, family, opening, followUp, attackedOpening, attackedFollowUp } = attack;
  const own = { id, family, clean: openingOf(attack, opening), attacked: openingOf(attack, attackedOpening) };
  if (attackedFollowUp === undefined) return [own];
  const [clean, attacked] = [
    followUpOf(attack, opening, followUp),
    followUpOf(attack, attackedOpening, attackedFollowUp),
  ];
  return [own, { id: `${id} follow-up`, family, clean, attacked }];
});
