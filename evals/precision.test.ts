import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isHireSide, type Level } from '../src/contract/vocabulary.ts';
import { type Walkthrough, walkthroughSchema } from '../src/contract/walkthrough.ts';
import { gradeAnswer } from '../src/rubric/index.ts';
import { goldRank, readOpenings } from './lib/graded-answers.ts';
import { principleOf } from './lib/rubric-run.ts';

const folder = new URL('../seeds/walkthroughs/', import.meta.url);
const walkthroughs: Walkthrough[] = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => walkthroughSchema.parse(parse(readFileSync(new URL(file, folder), 'utf8'))));

/** The strong telling of a walkthrough: its five steps, with the reflection of the level. */
const strongTelling = ({ steps, reflections }: Walkthrough, level: Level): string => {
  const told = steps
    .filter(({ step }) => step !== 'reflection')
    .flatMap(({ strongExample }) => strongExample ?? []);
  return [...told, level === 'senior' ? reflections.senior : reflections.sde2].join(' ');
};

describe('the shipped walkthroughs, which no check was fitted to', () => {
  for (const walkthrough of walkthroughs) {
    const principle = principleOf(walkthrough.principle);
    const grade = (answer: string, level: Level) =>
      gradeAnswer({ answer, principle, level, question: walkthrough.question });

    for (const level of ['sde2', 'senior'] as const) {
      it(`${walkthrough.id}, ${level}: the strong telling is on the hire side without a false alarm`, () => {
        const strong = grade(strongTelling(walkthrough, level), level);
        expect(strong.disqualifiers).toEqual([]);
        expect(isHireSide(strong.verdict)).toBe(true);
        expect(grade(walkthrough.weakAnswer.answer, level).score).toBeLessThan(strong.score - 30);
      });
    }

    for (const { id, question, intent, strong, weak } of walkthrough.probes) {
      it(`${walkthrough.id}, ${id}: the strong follow-up scores higher than the weak one`, () => {
        const probe = { question, intent, opening: strongTelling(walkthrough, 'sde2') };
        const score = (answer: string): number =>
          gradeAnswer({ answer, principle, level: 'sde2', question: walkthrough.question, probe }).score;
        expect(score(strong.answer)).toBeGreaterThan(score(weak.answer));
      });
    }
  }
});

describe('the precision corpus: answers that raters would hire on', () => {
  const excellent = readOpenings(['fit', 'dev', 'written']).filter((opening) => goldRank(opening) >= 4);
  const alarms = excellent.flatMap((opening) =>
    gradeAnswer({
      answer: opening.answer,
      principle: principleOf(opening.principle),
      level: opening.level,
      question: opening.question,
    }).disqualifiers.map(({ id }) => `${opening.id}: ${id}`),
  );

  it('raises a disqualifier on at most one in fifty of them', () => {
    expect(alarms.length, alarms.join(', ')).toBeLessThanOrEqual(excellent.length / 50);
  });
});
