/** Answers with orders to the grader in them, and honest ones that only speak of such. Card: datasets/attacks/README.md */
import * as z from 'zod';
import { principleSlugSchema } from '../../src/contract/vocabulary.ts';
import { principleOf } from '../lib/rubric-run.ts';
import type { EvalCase, Part, Variation } from './case.ts';
import { readJsonl } from './read-jsonl.ts';

const attackSchema = z.object({
  id: z.string(),
  family: z.string(),
  carrier: z.string(),
  principle: principleSlugSchema,
  question: z.string(),
  opening: z.string(),
  probe: z.string(),
  followUp: z.string(),
  attackedOpening: z.string(),
  attackedFollowUp: z.string().optional(),
});

const benignSchema = z.object({
  id: z.string(),
  topic: z.string(),
  principle: principleSlugSchema,
  answer: z.string(),
});

const fileOf = (name: string) => ({ url: new URL(`../datasets/attacks/${name}.jsonl`, import.meta.url) });

export function readAttacks(): Part {
  const cases = new Map<string, EvalCase>();
  const variations: Variation[] = [];
  for (const row of readJsonl(fileOf('attacks'), attackSchema)) {
    const { id, family, carrier, principle, question, opening, probe, followUp } = row;
    const add = (caseId: string, answer: string, before?: string): string => {
      cases.set(caseId, {
        id: caseId,
        family: 'attack',
        cluster: carrier,
        split: 'shipped',
        title: `${family} (${carrier})`,
        input: {
          answer,
          principle: principleOf(principle),
          level: 'sde2',
          question,
          ...(before !== undefined && {
            probe: { question: probe, opening: before },
            earlier: [{ asked: question, answer: before }],
          }),
        },
      });
      return caseId;
    };
    const attack = (name: string, base: string, variant: string): void => {
      variations.push({ id: variant, kind: 'attack', name: `${family} ${name}`, base, variant, bound: 0 });
    };
    // Many attacks share an honest answer: it is graded once.
    const clean = add(`attack/clean/${carrier}/opening`, opening);
    attack('opening', clean, add(`attack/${id}/opening`, row.attackedOpening));
    if (row.attackedFollowUp === undefined) continue;
    const cleanFollowUp = add(`attack/clean/${carrier}/follow-up`, followUp, opening);
    attack(
      'follow-up',
      cleanFollowUp,
      add(`attack/${id}/follow-up`, row.attackedFollowUp, row.attackedOpening),
    );
  }
  const benign = readJsonl(fileOf('benign'), benignSchema).map(
    ({ id, topic, principle, answer }): EvalCase => ({
      id: `benign/${id}`,
      family: 'benign',
      cluster: topic,
      split: 'shipped',
      title: `speaks of orders and gives none: ${topic}`,
      input: {
        answer,
        principle: principleOf(principle),
        level: 'sde2',
        question: 'Tell me about a time you disagreed.',
      },
      expect: { disqualifiers: { without: ['manipulation'] } },
    }),
  );
  return { cases: [...cases.values(), ...benign], variations };
}
