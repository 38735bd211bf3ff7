/**
 * `npm run eval:sabotage -- [--only TEXT]`: breaks each check and each weight on purpose and each prompt version in a
 * copy, and tells what notices it: the gate, or for prompts their linter and their tests. Exit code 1 when something
 * is noticed by nothing, or when the grading is not what it was once all is taken back.
 */
import { parseArgs } from 'node:util';
import { loadDataset } from '../data/index.ts';
import { currentCommit } from '../run/commit.ts';
import { RUBRIC_GRADER } from '../suites/rubric.ts';
import { allBreaks } from './breaks.ts';
import { sabotagedPrompts } from './prompts.ts';
import { gradeAll, noticedBy, sabotageCases, tryBreak } from './try.ts';

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const MOST_NAMED = 3;

const dataset = await loadDataset();
const cases = sabotageCases(dataset);
const base = gradeAll(dataset, cases);
console.log(
  `# npm run eval:sabotage\n\n${new Date().toISOString().slice(0, 10)}, ${currentCommit() ?? 'no commit'}, rubric ${RUBRIC_GRADER.rubricVersion}. ${cases.length} cases, graded anew with every break; the gate compares with the grading before.\n`,
);
console.log('| broken | noticed by | cases that flipped |\n| --- | --- | --- |');

let holes = 0;
let tried = 0;
for (const broken of allBreaks().filter(({ id }) => id.includes(values.only))) {
  const result = tryBreak(dataset, cases, base, broken);
  const by = noticedBy(result);
  const flipped = [...new Set([...result.comparison.flips, ...result.comparison.broken].map(({ id }) => id))];
  const isHole = by.length === 0 && result.moot === undefined;
  tried += 1;
  if (isHole) holes += 1;
  const verdict =
    result.moot ?? (by.join('; ') || `**nothing**; largest move ${result.largestMove.toFixed(1)} points`);
  console.log(
    `| ${broken.id} | ${verdict} | ${flipped.length}${flipped.length > 0 ? `: ${flipped.slice(0, MOST_NAMED).join(', ')}` : ''} |`,
  );
}
for (const { id, by } of await sabotagedPrompts(values.only)) {
  tried += 1;
  if (by.length === 0) holes += 1;
  console.log(`| ${id} | ${by.join('; ') || '**nothing**'} | needs a model or its recordings |`);
}

const after = gradeAll(dataset, cases);
const isUndone = JSON.stringify(after.run.results.map(strip)) === JSON.stringify(base.run.results.map(strip));
console.log(
  `\n${tried} breaks, ${holes} unnoticed. Taken back, the grading is ${isUndone ? 'what it was' : '**not** what it was'}.`,
);
process.exitCode = holes === 0 && isUndone ? 0 : 1;

function strip({ ms: _, ...rest }: (typeof base.run.results)[number]) {
  return rest;
}
