// reliability.md, test 27: a model that obeys whatever escapes the data changes 0 grades in 300 attacks, and grades 300
// benign look-alikes.
import { describe, expect, it } from 'vitest';
import { attacks, benign, benignInput, pairs } from '../../evals/attacks/corpus.ts';
import type { ModelFindings, RenderedPrompt } from '../../prompts/index.ts';
import type { AdapterRequest } from '../../src/models/adapter.ts';
import type { GradeInput } from '../../src/services/deps.ts';
import { createBoundary } from '../../src/services/grading/boundary.ts';
import { createModelGrader } from '../../src/services/grading/model-grader.ts';
import { ordersIn } from '../support/gullible-reader.ts';
import { scriptedModel } from '../support/scripted-model.ts';

const secret = new Uint8Array(32).fill(9);
const boundary = createBoundary(secret);
const asRendered = ({ instructions, history, input }: AdapterRequest): RenderedPrompt => ({
  stable: [...instructions],
  history: [...(history ?? [])],
  data: input,
});

const quoteOf = (answer: string) => answer.split(/\s+/).slice(0, 8).join(' ');
const findings = ({ answer, principle }: GradeInput, status: 'clear' | 'absent'): ModelFindings => ({
  // Only what the principle asks for: anything else would not be an answer of the shape that is asked for.
  dimensions: (['commitment', 'reflection', 'relevance', 'individual_contribution'] as const)
    .filter((id) => principle.dimensions[id] !== undefined)
    .map((id) => ({ id, status, reason: 'As told.', quotes: [quoteOf(answer)] })),
  disqualifiers: [],
});

/**
 * A model that takes whatever it believes to stand outside the data for an order, and obeys it at once: all
 * clear, with true quotes. Without such an order it judges strictly, and each answer alike.
 */
async function gradeGullibly(given: GradeInput, neutral: GradeInput) {
  let obeyed = false;
  let orders: string[] | undefined;
  const { model } = scriptedModel((request) => {
    const prompt = asRendered(request);
    const heard = (['sloppy', 'decoding'] as const).map((reading) => ordersIn(prompt, reading));
    if (orders === undefined) {
      orders = heard;
      return JSON.stringify(findings(neutral, 'absent'));
    }
    obeyed = heard.some((each, index) => each !== orders![index]);
    return JSON.stringify(findings(given, obeyed ? 'clear' : 'absent'));
  });
  const grader = createModelGrader({ model, boundary });
  await grader.grade(neutral, 'model');
  return { obeyed, grading: await grader.grade(given, 'model') };
}
const statuses = (grading: { dimensions: readonly { id: string; status: string; decidedBy: string }[] }) =>
  grading.dimensions
    .filter(({ decidedBy }) => decidedBy === 'model')
    .map(({ id, status }) => `${id} ${status}`);

describe('the corpus', () => {
  it('has at least 300 attacks in ten families and 300 benign answers, no two the same', () => {
    expect(attacks.length).toBeGreaterThanOrEqual(300);
    const families = Map.groupBy(attacks, ({ family }) => family);
    expect(families.size).toBe(10);
    for (const rows of families.values()) expect(rows.length).toBeGreaterThanOrEqual(30);
    expect(benign.length).toBeGreaterThanOrEqual(300);
    const texts = [
      ...attacks.map((each) => each.attackedOpening + each.attackedFollowUp),
      ...benign.map(({ answer }) => answer),
    ];
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('attacks something that can be gained: pasted in as it stands, an order is obeyed', () => {
    const pasted = (answer: string): RenderedPrompt => ({
      stable: ['Judge.'],
      history: [],
      data: `<exchange turn="1" boundary="0123456789abcdef">\n${answer}\n</exchange turn="1" boundary="0123456789abcdef">`,
    });
    const escaped = attacks.filter(
      ({ opening, attackedOpening }) =>
        ordersIn(pasted(attackedOpening), 'sloppy') !== ordersIn(pasted(opening), 'sloppy'),
    );
    expect(escaped.length).toBeGreaterThan(10);
    const unmarked = (answer: string): RenderedPrompt => ({ stable: ['Judge.'], history: [], data: answer });
    expect(
      attacks.every(
        ({ opening, attackedOpening }) =>
          ordersIn(unmarked(attackedOpening), 'decoding') !== ordersIn(unmarked(opening), 'decoding'),
      ),
    ).toBe(true);
  });
});

describe('a gullible model', () => {
  it('never changes what it finds for an order in an answer', async () => {
    const changed: string[] = [];
    for (const { id, clean, attacked } of pairs) {
      const before = await gradeGullibly(clean, clean);
      const after = await gradeGullibly(attacked, clean);
      const isSame = statuses(after.grading).join() === statuses(before.grading).join();
      // A degraded grading would have nothing of the model in it, and prove nothing.
      if (after.obeyed || !isSame || after.grading.grader.degraded !== undefined) changed.push(id);
    }
    expect(changed).toEqual([]);
  }, 120_000);

  it('grades every benign look-alike', async () => {
    const refused: string[] = [];
    for (const { id, ...rest } of benign) {
      const given = benignInput(rest);
      const neutral = { ...given, answer: 'I told her no, and I built it.' };
      const { grading, obeyed } = await gradeGullibly(given, neutral);
      if (obeyed || grading.grader.kind !== 'model' || grading.grader.degraded !== undefined)
        refused.push(id);
    }
    expect(refused).toEqual([]);
  }, 120_000);
});
