/**
 * `npm run calibrate -- [--dry]` fits the weights of the verdict on the `fit`, `dev` and `written` openings and writes
 * them to src/rubric/verdict/weights.ts. The statuses they are fitted on come from signal weights that have not seen the
 * story (see lib/held-out.ts): findings are then as often wrong as on new answers, and weights and confidence allow
 * for it. Monotone by construction: no worth and no penalty may be negative. How strongly weights are
 * drawn to the prior is chosen by cross-validation over stories.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { verdictRank } from '../src/contract/vocabulary.ts';
import { gradeAnswer } from '../src/rubric/index.ts';
import { marginOf } from '../src/rubric/verdict/confidence.ts';
import { scoreFindings, verdictOfScore, type Weights } from '../src/rubric/verdict/verdict.ts';
import { type FitRow, fitWeights } from './lib/fit-weights.ts';
import { goldRank, readOpenings } from './lib/graded-answers.ts';
import { foldsOf, heldOutRows, storyOf } from './lib/held-out.ts';
import { quadraticWeightedKappa } from './lib/statistics.ts';

const { values } = parseArgs({ options: { dry: { type: 'boolean', default: false } } });

const scoreOf = (row: FitRow, weights: Weights): number =>
  scoreFindings(row.dimensions, row.disqualifiers, row.context, weights).score;
const kappa = (rows: readonly FitRow[], scores: readonly number[]): number =>
  quadraticWeightedKappa(
    rows.map(({ opening }) => goldRank(opening)),
    scores.map((score) => verdictRank(verdictOfScore(score))),
  );
const squaredError = (rows: readonly FitRow[], scores: readonly number[]): number =>
  rows.reduce((sum, row, at) => sum + (row.target - (scores[at] as number)) ** 2, 0) / rows.length;

const rows = heldOutRows(readOpenings(['fit', 'dev', 'written']));
const folds = foldsOf(rows.map(({ opening }) => opening));
const foldOf = ({ opening }: FitRow): number => folds.get(storyOf(opening)) ?? 0;

/** Scores of rows by weights that were fitted without the row's story. */
function crossValidated(pull: number): number[] {
  const models = [...new Set(folds.values())].sort().map((fold) =>
    fitWeights(
      rows.filter((row) => foldOf(row) !== fold),
      pull,
    ),
  );
  return rows.map((row) => scoreOf(row, models[foldOf(row)] as Weights));
}

/** How often the verdict is on the raters' side of the hire line, by margin, made monotone by pooling. */
function reliabilityOf(rows: readonly FitRow[], scores: readonly number[]): Weights['reliability'] {
  const told = rows
    .map((row, at) => ({
      margin: marginOf(scores[at] as number),
      right: row.target >= 50 === (scores[at] as number) >= 50 ? 1 : 0,
    }))
    .sort((left, right) => left.margin - right.margin);
  const size = Math.ceil(told.length / 5);
  const bins: { upTo: number; right: number; total: number }[] = [];
  for (let from = 0; from < told.length; from += size) {
    const part = told.slice(from, from + size);
    bins.push({
      upTo: part.at(-1)?.margin ?? 50,
      right: part.reduce((sum, { right }) => sum + right, 0),
      total: part.length,
    });
    for (
      let last = bins.at(-1), before = bins.at(-2);
      last && before && before.right / before.total >= last.right / last.total;
    ) {
      bins.splice(-2, 2, {
        upTo: last.upTo,
        right: before.right + last.right,
        total: before.total + last.total,
      });
      [last, before] = [bins.at(-1), bins.at(-2)];
    }
  }
  // One error is added to every bin: a handful of answers never proves certainty.
  return bins.map(({ upTo, right, total }, at) => ({
    upTo: at === bins.length - 1 ? 50 : Math.round(upTo * 10) / 10,
    rate: Math.max(0.5, Math.round(((right + 0.5) / (total + 1)) * 1_000) / 1_000),
  }));
}

const pulls = [10, 30, 100];
const tried = pulls.map((pull) => {
  const scores = crossValidated(pull);
  return { pull, error: squaredError(rows, scores), kappa: kappa(rows, scores), scores };
});
for (const { pull, error, kappa: agreement } of tried) {
  console.log(
    `pull ${pull}: cross-validated RMSE ${Math.sqrt(error).toFixed(1)}, QWK ${agreement.toFixed(3)}`,
  );
}
/** Agreements nearer to each other than this are the same; of those the weights nearest to the prior are published. */
const SAME = 0.005;
const highest = Math.max(...tried.map(({ kappa: agreement }) => agreement));
const best = tried.findLast(({ kappa: agreement }) => agreement >= highest - SAME)!;
const published: Weights = { ...fitWeights(rows, best.pull), reliability: reliabilityOf(rows, best.scores) };

/** Agreement on a part of the rows: of scores by weights fitted without them, and by the weights published. */
function report(name: string, wanted: (row: FitRow) => boolean): void {
  const part = rows.flatMap((row, at) => (wanted(row) ? [{ row, score: best.scores[at] as number }] : []));
  if (part.length === 0) return;
  const chosen = part.map(({ row }) => row);
  const held = part.map(({ score }) => score);
  const sides = part.filter(({ row, score }) => row.target >= 50 === score >= 50).length / part.length;
  const told = chosen.map(({ opening, context }) => gradeAnswer({ ...opening, ...context }));
  const seen = told.map(
    ({ dimensions, disqualifiers }, at) =>
      scoreFindings(dimensions, disqualifiers, (chosen[at] as FitRow).context, published).score,
  );
  console.log(
    `${name} (${part.length}): QWK held out ${kappa(chosen, held).toFixed(3)}, hire side ${sides.toFixed(3)}; fitted on them too ${kappa(chosen, seen).toFixed(3)}`,
  );
}
console.log(`chosen pull ${best.pull}`);
report('all', () => true);
for (const split of ['fit', 'dev', 'written'] as const)
  report(split, ({ opening }) => opening.split === split);
report('plain strong, vivid weak', ({ opening }) => opening.id.startsWith('d5-'));

const header = `/**
 * The published weights of the verdict. Written by \`npm run calibrate\` (evals/calibrate.ts) from the graded
 * answers; do not edit by hand. With a critique's dimensions and disqualifiers, this file
 * and strength.ts anybody can recompute its score (see verdict.ts for the arithmetic).
 */
import { POLICY } from './policy.ts';
import type { Weights } from './verdict.ts';

export const WEIGHTS: Weights = {
  ...POLICY,
`;
const { base, worth, penalties, levelOffset, reliability } = published;
if (!values.dry) {
  writeFileSync(
    new URL('../src/rubric/verdict/weights.ts', import.meta.url),
    `${header}${JSON.stringify({ base, worth, penalties, levelOffset, reliability }, null, 2).slice(2)};\n`,
  );
  console.log(
    'Wrote src/rubric/verdict/weights.ts; format it with `npx biome check --write src/rubric/verdict/weights.ts`.',
  );
} else console.log(JSON.stringify(published.worth));
