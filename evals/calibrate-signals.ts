/**
 * `npm run calibrate:signals -- [--dry]` fits what signals weigh on the `fit`, `dev` and `written` openings and writes
 * src/rubric/signals/weights.ts. Run `npm run calibrate` afterwards: the verdict's weights rest on the statuses.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fitDimension } from './lib/fit-signals.ts';
import { readOpenings } from './lib/graded-answers.ts';
import { signalRows } from './lib/signal-rows.ts';

const { values } = parseArgs({ options: { dry: { type: 'boolean', default: false } } });

const fitted = [...signalRows(readOpenings(['fit', 'dev', 'written']))].map(([id, rows]) => ({
  id,
  rows: rows.length,
  ...fitDimension(rows),
}));
const change = ([before, after]: readonly [number, number]): string =>
  `${before.toFixed(2)} -> ${after.toFixed(2)}`;
for (const { id, rows, pull, fresh, all } of fitted)
  console.log(`${id} (${rows} rows, pull ${pull}): fresh answers ${change(fresh)}, all ${change(all)}`);

const header = `/**
 * What signals weigh in the status of a dimension. Written by \`npm run calibrate:signals\`
 * (evals/calibrate-signals.ts); do not edit by hand. Order of the weights: see \`termsOf\` in weigh.ts.
 */
import type { SignalWeightTable } from './weigh.ts';

export const SIGNAL_WEIGHTS: SignalWeightTable = `;
if (!values.dry) {
  const table = Object.fromEntries(fitted.map(({ id, weights }) => [id, weights]));
  writeFileSync(
    new URL('../src/rubric/signals/weights.ts', import.meta.url),
    `${header}${JSON.stringify(table, null, 2)};\n`,
  );
  console.log(
    'Wrote src/rubric/signals/weights.ts; format it with `npx biome check --write src/rubric/signals`.',
  );
}
