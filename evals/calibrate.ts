/**
 * `npm run calibrate -- [--dry]` fits the weights of the verdict on the `fit` and `written` openings and writes them to
 * src/rubric/verdict/weights.ts. Monotone by construction: no step from absent over partial to clear may be
 * negative. How strongly weights are drawn to the prior is chosen by cross-validation over stories.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { verdictRank } from '../src/contract/vocabulary.ts';
import { gradeAnswer } from '../src/rubric/index.ts';
import { marginOf } from '../src/rubric/verdict/confidence.ts';
import { scoreFindings, verdictOfScore, type Weights } from '../src/rubric/verdict/verdict.ts';
import { type FitRow, fitWeights, PRIOR } from './lib/fit-weights.ts';
import { goldRank, type Opening, readOpenings, scoreOfRank } from './lib/graded-answers.ts';
import { principleOf } from './lib/rubric-run.ts';
import { quadraticWeightedKappa } from './lib/statistics.ts';

const { values } = parseArgs({ options: { dry: { type: 'boolean', default: false } } });

const toRow = (opening: Opening): FitRow => {
  const context = { principle: principleOf(opening.principle), level: opening.level };
  const { dimensions, disqualifiers } = gradeAnswer({
    answer: opening.answer,
    question: opening.question,
    ...context,
  });
  return { opening, context, dimensions, disqualifiers, target: scoreOfRank(goldRank(opening)) };
};

const scoreOf = (row: FitRow, weights: Weights): number =>
  scoreFindings(row.dimensions, row.disqualifiers, row.context, weights).score;
const kappa = (rows: readonly FitRow[], scores: readonly number[]): number =>
  quadraticWeightedKappa(
    rows.map(({ opening }) => goldRank(opening)),
    scores.map((score) => verdictRank(verdictOfScore(score))),
  );
const squaredError = (rows: readonly FitRow[], scores: readonly number[]): number =>
  rows.reduce((sum, row, at) => sum + (row.target - (scores[at] as number)) ** 2, 0) / rows.length;

const FOLDS = 7;

/** Scores of rows by weights that were fitted without the row's story. */
function crossValidated(rows: readonly FitRow[], pull: number): number[] {
  const stories = [...new Set(rows.map(({ opening }) => opening.ladder ?? opening.story))].sort();
  const foldOf = (row: FitRow): number => stories.indexOf(row.opening.ladder ?? row.opening.story) % FOLDS;
  const models = Array.from({ length: FOLDS }, (_, fold) =>
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

const fit = readOpenings(['fit', 'written']).map(toRow);
const dev = readOpenings(['dev']).map(toRow);
const pulls = [0.3, 1, 3, 10, 30];
const tried = pulls.map((pull) => {
  const scores = crossValidated(fit, pull);
  return { pull, error: squaredError(fit, scores), kappa: kappa(fit, scores), scores };
});
for (const { pull, error, kappa: agreement } of tried) {
  console.log(
    `pull ${pull}: cross-validated RMSE ${Math.sqrt(error).toFixed(1)}, QWK ${agreement.toFixed(3)}`,
  );
}
const best = tried.reduce((left, right) => (right.error < left.error ? right : left));
const weights = fitWeights(fit, best.pull);
const devScores = dev.map((row) => scoreOf(row, weights));
// Checks were chosen while looking at `fit` and `dev`: how far a verdict can be trusted shows on fresh answers only.
const fresh = fit
  .map((row, at) => ({ row, score: best.scores[at] as number }))
  .filter(({ row }) => row.opening.split === 'written');
const published: Weights = {
  ...weights,
  reliability: reliabilityOf(
    fresh.map(({ row }) => row),
    fresh.map(({ score }) => score),
  ),
};
console.log(
  `chosen pull ${best.pull}; fit QWK ${kappa(
    fit,
    fit.map((row) => scoreOf(row, weights)),
  ).toFixed(3)}, dev QWK ${kappa(dev, devScores).toFixed(3)}`,
);
console.log(
  `prior alone: fit QWK ${kappa(
    fit,
    fit.map((row) => scoreOf(row, PRIOR)),
  ).toFixed(3)}, dev QWK ${kappa(
    dev,
    dev.map((row) => scoreOf(row, PRIOR)),
  ).toFixed(3)}`,
);

const header = `/**
 * The published weights of the verdict. Written by \`npm run calibrate\` (evals/calibrate.ts) from the graded
 * answers of the \`fit\` split; do not edit by hand. With a critique's dimensions and disqualifiers and this file
 * anybody can recompute its score (see verdict.ts for the arithmetic).
 */
import { POLICY } from './policy.ts';
import type { Weights } from './verdict.ts';

export const WEIGHTS: Weights = {
  ...POLICY,
`;
const { base, points, levelOffset, reliability } = published;
if (!values.dry) {
  writeFileSync(
    new URL('../src/rubric/verdict/weights.ts', import.meta.url),
    `${header}${JSON.stringify({ base, points, levelOffset, reliability }, null, 2).slice(2)};\n`,
  );
  console.log(
    'Wrote src/rubric/verdict/weights.ts; format it with `npx biome check --write src/rubric/verdict/weights.ts`.',
  );
} else console.log(JSON.stringify(published.points));
