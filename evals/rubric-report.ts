/**
 * `npm run rubric:report -- [--split fit|dev|tune|sealed|all|written|check] [--dimension ID] [--disqualifier ID] [--misses N] [--passages] [--write]`
 * Measures the rubric on the graded answers. Texts of the sealed split are never printed. `--write` puts the
 * report for every split under evals/reports/.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { dimensionIdSchema, disqualifierIdSchema, VERDICTS } from '../src/contract/vocabulary.ts';
import { RUBRIC_VERSION } from '../src/rubric/index.ts';
import { fitBaselines } from './lib/baselines.ts';
import { isPrintable, type Split } from './lib/graded-answers.ts';
import { measurePassages, readPassages } from './lib/passages.ts';
import { renderPassages, renderSplit } from './lib/rubric-rendering.ts';
import { measureSplit, type SplitMeasures } from './lib/rubric-run.ts';

const { values } = parseArgs({
  options: {
    split: { type: 'string', default: 'dev' },
    dimension: { type: 'string' },
    disqualifier: { type: 'string' },
    misses: { type: 'string', default: '5' },
    passages: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(
    'Usage: npm run rubric:report -- [--split fit|dev|tune|sealed|all|written|check] [--dimension ID] [--disqualifier ID] [--misses N] [--passages] [--write]',
  );
  process.exit(0);
}

const SPLITS: Record<string, readonly Split[]> = {
  fit: ['fit'],
  dev: ['dev'],
  tune: ['fit', 'dev'],
  sealed: ['sealed'],
  all: ['fit', 'dev', 'sealed'],
  written: ['written'],
  check: ['check'],
};

const splits = SPLITS[values.split];
if (!splits) {
  console.error(`Unknown split "${values.split}": ${Object.keys(SPLITS).join(', ')}.`);
  process.exit(2);
}

const passages = {
  tune: () => measurePassages(readPassages('tune')),
  check: () => measurePassages(readPassages('check')),
};
if (values.passages) {
  console.log(renderPassages(passages.tune(), passages.check()));
  process.exit(0);
}

const baselines = fitBaselines();
const clip = (text: string): string => (text.length > 900 ? `${text.slice(0, 900)} ...` : text);

function printDimensionMisses(measured: SplitMeasures, id: string, count: number): void {
  const dimension = dimensionIdSchema.parse(id);
  const misses = measured.graded.filter(({ opening, grading }) => {
    const found = grading?.dimensions.find((entry) => entry.id === dimension)?.status;
    const gold = opening.dimensions[dimension];
    return isPrintable(opening.split) && gold !== undefined && gold !== 'not_applicable' && gold !== found;
  });
  console.log(`\n${misses.length} misses of ${dimension}:`);
  for (const { opening, grading } of misses.slice(0, count)) {
    const found = grading?.dimensions.find((entry) => entry.id === dimension);
    console.log(
      `\n- ${opening.id}: raters ${opening.dimensions[dimension]}, rubric ${found?.status}: ${found?.reason}`,
    );
    for (const { quote } of found?.evidence ?? []) console.log(`    > ${quote}`);
    console.log(`  ${clip(opening.answer)}`);
  }
}

function printDisqualifierMisses(measured: SplitMeasures, id: string, count: number): void {
  const disqualifier = disqualifierIdSchema.parse(id);
  const misses = measured.graded.filter(
    ({ opening, grading }) =>
      isPrintable(opening.split) &&
      opening.disqualifiers.includes(disqualifier) !==
        grading?.disqualifiers.some((found) => found.id === disqualifier),
  );
  console.log(`\n${misses.length} misses of ${disqualifier}:`);
  for (const { opening, grading } of misses.slice(0, count)) {
    const found = grading?.disqualifiers.find((entry) => entry.id === disqualifier);
    console.log(`\n- ${opening.id}: ${found ? `false alarm: ${found.reason}` : 'not seen'}`);
    for (const { quote } of found?.evidence ?? []) console.log(`    > ${quote}`);
    console.log(`  ${clip(opening.answer)}`);
  }
}

function printVerdictMisses(measured: SplitMeasures, count: number): void {
  const worst = measured.graded
    .filter(({ opening, gold, rank }) => isPrintable(opening.split) && gold !== rank)
    .sort((left, right) => Math.abs(right.gold - right.rank) - Math.abs(left.gold - left.rank));
  for (const { opening, gold, rank, score, grading } of worst.slice(0, count)) {
    console.log(`\n- ${opening.id}: raters ${VERDICTS[gold]}, rubric ${VERDICTS[rank]} (${score})`);
    const wrong = (grading?.dimensions ?? []).filter(({ id, status }) => {
      const rated = opening.dimensions[id];
      return rated !== undefined && rated !== 'not_applicable' && rated !== status;
    });
    for (const { id, status } of wrong)
      console.log(`    ${id}: raters ${opening.dimensions[id]}, rubric ${status}`);
    const alarms = (grading?.disqualifiers ?? []).map(({ id }) => id).join(', ') || 'none';
    console.log(`    disqualifiers: raters ${opening.disqualifiers.join(', ') || 'none'}; rubric ${alarms}`);
    console.log(`  ${clip(opening.answer)}`);
  }
}

const measured = measureSplit(splits, baselines);
const count = Number(values.misses);
if (values.dimension) printDimensionMisses(measured, values.dimension, count);
else if (values.disqualifier) printDisqualifierMisses(measured, values.disqualifier, count);
else {
  console.log(renderSplit(values.split, measured));
  if (count > 0) printVerdictMisses(measured, count);
}

if (values.write) {
  const parts = ['fit', 'dev', 'sealed', 'all', 'written', 'check']
    .map((name) => ({
      name,
      measures: measureSplit(SPLITS[name] as readonly Split[], baselines),
    }))
    .filter(({ measures }) => measures.graded.length > 0);
  const header = `# Rubric report\n\nRubric ${RUBRIC_VERSION}. Reproduce with \`npm run rubric:report -- --write\`. Agreement with these labels is level recovery, never validity: an AI model wrote and rated the answers (see evals/datasets/graded-answers/README.md). Weights are fitted on \`fit\`, \`dev\` and \`written\`; rules were chosen while looking at \`fit\`, \`dev\` and \`written\`; nobody read \`sealed\` or \`check\`. Only those two tell what the rubric does on answers nobody tuned it to.\n`;
  const [tuned, unread] = [passages.tune(), passages.check()];
  writeFileSync(
    new URL('reports/rubric.md', import.meta.url),
    [
      header,
      renderPassages(tuned, unread),
      ...parts.map(({ name, measures }) => renderSplit(name, measures)),
    ].join('\n'),
  );
  const data = parts.map(({ name, measures: { graded: _texts, ...figures } }) => ({
    split: name,
    ...figures,
  }));
  writeFileSync(
    new URL('reports/rubric.json', import.meta.url),
    `${JSON.stringify({ rubricVersion: RUBRIC_VERSION, passages: { tune: tuned, check: unread }, splits: data }, null, 2)}\n`,
  );
  console.log('\nWrote evals/reports/rubric.md and evals/reports/rubric.json.');
}
