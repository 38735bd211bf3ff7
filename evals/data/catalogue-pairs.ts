/**
 * Every weak and strong answer of the shipped walkthroughs, made when they are needed: a changed walkthrough is
 * measured as it stands. Data card: evals/datasets/catalogue/README.md
 */
import type { Walkthrough } from '../../src/contract/walkthrough.ts';
import { principleOf } from '../lib/rubric-run.ts';
import type { EvalCase, Part } from './case.ts';

/** The strong opening of a walkthrough: its steps in order, as a candidate would tell them. */
export const strongOpening = ({ steps }: Walkthrough): string =>
  steps
    .map(({ strongExample }) => strongExample)
    .filter((text) => text !== undefined)
    .join(' ');

export function cataloguePairs(walkthroughs: readonly Walkthrough[]): Part {
  const part = { cases: [] as EvalCase[], pairs: [] as NonNullable<Part['pairs']> };
  for (const walkthrough of walkthroughs) {
    const { id, principle, question, probes, weakAnswer } = walkthrough;
    const opening = strongOpening(walkthrough);
    const shared = { principle: principleOf(principle), level: 'sde2' as const, question, walkthrough };
    const pair = (
      name: string,
      kind: 'catalogue-opening' | 'catalogue-probe',
      texts: { weak: string; strong: string },
      probe?: EvalCase['input']['probe'],
    ): void => {
      const [weak, strong] = (['weak', 'strong'] as const).map((quality): EvalCase => {
        const answer = texts[quality];
        return {
          id: `catalogue/${id}/${name}/${quality}`,
          family: 'catalogue',
          cluster: id,
          split: 'shipped',
          title: `${walkthrough.title}: the ${quality} answer${probe ? ` to "${probe.question}"` : ''}`,
          input: { ...shared, answer, ...(probe && { probe }) },
        };
      }) as [EvalCase, EvalCase];
      part.cases.push(weak, strong);
      part.pairs.push({
        id: `catalogue/${id}/${name}`,
        kind,
        better: strong.id,
        worse: weak.id,
        cluster: id,
      });
    };
    pair('opening', 'catalogue-opening', { weak: weakAnswer.answer, strong: opening });
    for (const probe of probes)
      pair(
        probe.id,
        'catalogue-probe',
        { weak: probe.weak.answer, strong: probe.strong.answer },
        { question: probe.question, intent: probe.intent, opening },
      );
  }
  return part;
}
