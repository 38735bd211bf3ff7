/**
 * The examples every check carries, graded by the whole rubric: what a check promises must survive everything around
 * it. They guard the dimensions that no grader of the graded answers was asked about.
 */
import { CHECKS } from '../../src/rubric/checks/index.ts';
import { principleOf } from '../lib/rubric-run.ts';
import type { EvalCase, Expectation, Part } from './case.ts';

export function checkExamples(): Part {
  const cases = CHECKS.flatMap((check): EvalCase[] =>
    check.examples.map((example, at) => {
      const { text, because, principle = 'have-backbone', level = 'sde2', question, probe } = example;
      const expect: Expectation =
        check.kind === 'dimension'
          ? { dimensions: { [check.id]: [example.expect] } }
          : { disqualifiers: { [example.expect === 'fires' ? 'with' : 'without']: [check.id] } };
      return {
        id: `example/${check.id}/${at + 1}`,
        family: 'example',
        cluster: check.id,
        split: 'shipped',
        title: `${check.id}${because ? `: ${because}` : ''}`,
        input: {
          answer: text,
          principle: principleOf(principle),
          level,
          ...(question !== undefined && { question }),
          ...(probe && { probe }),
        },
        expect,
      };
    }),
  );
  return { cases };
}
