/**
 * `npm run calibrate:follow-ups -- [--dry]` fits how much the signals of a follow-up answer count, on the pairs that
 * may be read (`fit`, `dev`, `written` and the rubric's own examples), prints how pairs left out of the fit fare, and writes
 * src/rubric/follow-up/strengths.ts.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { PAIRS } from '../src/rubric/testing/follow-up-pairs.ts';
import { balanceOf, type FollowUpRow, fitFollowUps, followUpRows } from './lib/fit-follow-ups.ts';
import { readFollowUps } from './lib/graded-answers.ts';

const { values } = parseArgs({ options: { dry: { type: 'boolean', default: false } } });

const FOLDS = 6;
const rows = followUpRows([
  ...readFollowUps(['fit', 'dev', 'written']),
  ...PAIRS.map(({ question, intent, weak, strong }) => ({ probe: { question, intent }, weak, strong })),
]);

interface Tally {
  pairs: number;
  ordered: number;
  strongAbove: number;
  weakBelow: number;
}

function tally(kept: readonly FollowUpRow[], judged: readonly FollowUpRow[]): Tally {
  const fitted = fitFollowUps(kept);
  const sum: Tally = { pairs: 0, ordered: 0, strongAbove: 0, weakBelow: 0 };
  for (const [strong, weak] of Map.groupBy(judged, ({ pair }) => pair).values()) {
    if (!strong || !weak) continue;
    const [high, low] = [balanceOf(strong, fitted), balanceOf(weak, fitted)];
    sum.pairs += 1;
    sum.ordered += high > low ? 1 : 0;
    sum.strongAbove += high > 0 ? 1 : 0;
    sum.weakBelow += low < 0 ? 1 : 0;
  }
  return sum;
}

const folds = Array.from({ length: FOLDS }, (_, fold) =>
  tally(
    rows.filter(({ pair }) => pair % FOLDS !== fold),
    rows.filter(({ pair }) => pair % FOLDS === fold),
  ),
);
const total = (key: keyof Tally): number => folds.reduce((sum, fold) => sum + fold[key], 0);
console.log(
  `left out of the fit: ${total('ordered')} of ${total('pairs')} pairs in order, ${total('strongAbove')} strong above zero, ${total('weakBelow')} weak below`,
);

const fitted = fitFollowUps(rows);
console.log(JSON.stringify(fitted, null, 2));

if (!values.dry) {
  const lines = Object.entries(fitted.strengths).map(([id, strength]) => `    ${id}: ${strength},`);
  writeFileSync(
    new URL('../src/rubric/follow-up/strengths.ts', import.meta.url),
    `/**
 * How much the signals of a follow-up answer count. Written by \`npm run calibrate:follow-ups\`
 * (evals/calibrate-follow-ups.ts); do not edit by hand. What is made of them: see weights.ts.
 */
import type { SignalId } from './observe.ts';

export const FITTED: { base: number; strengths: Record<SignalId, number> } = {
  base: ${fitted.base},
  strengths: {
${lines.join('\n')}
  },
};
`,
  );
  console.log('Wrote src/rubric/follow-up/strengths.ts.');
}
