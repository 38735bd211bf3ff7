/**
 * `npm run eval:additions -- [--tune]` puts what tells nothing before, into and behind answers and counts how often the
 * verdict rises, by family: on the additions that nobody read (evals/datasets/additions; about three minutes), and with
 * `--tune` on those that were fitted on too (about ten).
 */
import { parseArgs } from 'node:util';
import { verdictRank } from '../src/contract/vocabulary.ts';
import { readAdditions } from './lib/additions.ts';
import { measureAdditions, nothingRaised, takenOut } from './lib/additions-measure.ts';
import { goldRank, readOpenings } from './lib/graded-answers.ts';

/** Every so many of the written openings is an answer that additions are put to. */
const EVERY = 67;
const FEWEST_WORDS = 60;

const all = readOpenings(['fit', 'dev', 'written']);
const openings = all.filter(
  ({ answer }, at) => at % EVERY === 0 && answer.split(/\s+/).length > FEWEST_WORDS,
);
const { values } = parseArgs({ options: { tune: { type: 'boolean', default: false } } });
for (const split of values.tune ? (['check', 'tune'] as const) : (['check'] as const)) {
  const families = measureAdditions(readAdditions('empty', split), openings);
  const sum = nothingRaised();
  console.log(`${split}: ${openings.length} answers, three places`);
  for (const [family, found] of families) {
    for (const key of ['runs', 'raised', 'additions', 'raising'] as const) sum[key] += found[key];
    console.log(
      `  ${family.padEnd(16)} raises the verdict in ${found.raised} of ${found.runs}; ${found.raising} of ${found.additions} additions do somewhere`,
    );
  }
  console.log(
    `  all              raises the verdict in ${sum.raised} of ${sum.runs}; ${sum.raising} of ${sum.additions} additions do somewhere`,
  );
  const telling = readAdditions('telling', split).map(({ text }) => text);
  console.log(`  telling ones taken for empty: ${takenOut(telling)} of ${telling.length}`);
}
const good = readOpenings(['check', 'sealed']).filter(
  (opening) => goldRank(opening) >= verdictRank('leaning_hire'),
);
console.log(
  `good answers of check and sealed with a sentence taken out: ${takenOut(good.map(({ answer }) => answer))} of ${good.length}`,
);
