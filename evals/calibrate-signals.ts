/**
 * `npm run calibrate:signals -- [--dry]` fits what signals and common words weigh on the `fit`, `dev` and `written`
 * openings, and the words of single sentences on pairs of tellings, and writes src/rubric/signals/weights.ts,
 * wording-weights.ts, sentence-words.ts, sentence-weights.ts and theme-weights.ts; with `--words` it only chooses the common
 * words anew (common-words.ts). Run `npm run calibrate` afterwards: the verdict's weights rest on the statuses.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { commonWords, commonWordsFile } from './lib/common-words.ts';
import { fitSentences } from './lib/fit-sentences.ts';
import { fitDimension } from './lib/fit-signals.ts';
import { readOpenings } from './lib/graded-answers.ts';
import { signalRows } from './lib/signal-rows.ts';

const { values } = parseArgs({
  options: { dry: { type: 'boolean', default: false }, words: { type: 'boolean', default: false } },
});

const openings = readOpenings(['fit', 'dev', 'written']);
const target = (name: string): URL => new URL(`../src/rubric/signals/${name}.ts`, import.meta.url);

if (values.words) {
  writeFileSync(target('common-words'), commonWordsFile(commonWords(openings)));
  console.log('Wrote src/rubric/signals/common-words.ts; now run this command again without --words.');
  process.exit();
}

const taught = fitSentences(openings);
const fitted = [...signalRows(openings)].map(([id, rows]) => ({
  id,
  rows: rows.length,
  ...fitDimension(id, rows, taught),
}));
const change = ([before, after]: readonly [number, number]): string =>
  `${before.toFixed(2)} -> ${after.toFixed(2)}`;
for (const { id, rows, pull, fresh, all, weights } of fitted)
  console.log(
    `${id} (${rows} rows, pull ${pull}, wording ${weights.weights.at(weights.themes ? -3 : -2)}, sentences ${weights.weights.at(weights.themes ? -2 : -1)}): fresh answers ${change(fresh)}, all ${change(all)}`,
  );

const header = (what: string): string => `/**
 * ${what} Written by \`npm run calibrate:signals\`
 * (evals/calibrate-signals.ts); do not edit by hand.`;
if (!values.dry) {
  const words = Object.fromEntries(fitted.map(({ id, weights }) => [id, weights.wording]));
  writeFileSync(
    target('wording-weights'),
    `${header('What common words weigh in the status of a dimension.')} Order and unit: see \`weighWording\` in wording.ts.
 */
export const WORDING = ${JSON.stringify(words)} as const;
`,
  );
  const ofSentences = Object.fromEntries(fitted.map(({ id, weights }) => [id, weights.sentences]));
  writeFileSync(
    target('sentence-words'),
    `${header('The words that single sentences are weighed by.')} Chosen in evals/lib/fit-sentences.ts.
 */
export const SENTENCE_WORDS: readonly string[] =
  \`${taught.words.join(' ').replace(/(.{100,}?) /g, '$1\n  ')}\`.split(/\\s+/);
`,
  );
  writeFileSync(
    target('sentence-weights'),
    `${header('What the words of single sentences weigh in the status of a dimension.')} Order and unit: see \`weighSentences\`
 * in sentences.ts.
 */
export const SENTENCES = ${JSON.stringify(ofSentences)} as const;
`,
  );
  writeFileSync(
    target('theme-weights'),
    `${header('What common words say of which principle a story shows.')} Order and unit: see \`weighTheme\` in theme.ts.
 */
import type { Themes } from './theme.ts';

export const THEMES: Themes = ${JSON.stringify(fitted.find(({ weights }) => weights.themes)?.weights.themes)};
`,
  );
  const table = Object.fromEntries(
    fitted.map(({ id, weights: { themes, ...weights } }) => [
      id,
      {
        ...weights,
        wording: `@WORDING.${id}`,
        sentences: `@SENTENCES.${id}`,
        ...(themes && { themes: '@THEMES' }),
      },
    ]),
  );
  writeFileSync(
    target('weights'),
    `${header('What signals weigh in the status of a dimension.')} Order of the weights: see \`termsOf\` in weigh.ts.
 */
import { SENTENCES } from './sentence-weights.ts';
import { THEMES } from './theme-weights.ts';
import type { SignalWeightTable } from './weigh.ts';
import { WORDING } from './wording-weights.ts';

export const SIGNAL_WEIGHTS: SignalWeightTable = ${JSON.stringify(table, null, 2).replace(/"@([\w.]+)"/g, '$1')};
`,
  );
  console.log(
    'Wrote weights.ts, wording-weights.ts, sentence-words.ts, sentence-weights.ts and theme-weights.ts in src/rubric/signals; format them with `npx biome check --write src/rubric/signals`.',
  );
}
