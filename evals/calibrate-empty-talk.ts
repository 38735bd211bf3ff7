/**
 * `npm run calibrate:empty-talk -- [--dry]` fits what makes a sentence empty talk on the `tune` additions and on the
 * sentences of good answers (the `fit`, `dev` and `written` openings and pairs), and writes
 * src/rubric/text/empty-talk-weights.ts. It prints how much of the additions of a writer left out is seen, and how
 * many sentences of good answers left out would be taken out with them.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isHireSide, verdictRank } from '../src/contract/vocabulary.ts';
import { ENOUGH } from '../src/rubric/text/empty-talk.ts';
import { readAdditions } from './lib/additions.ts';
import { fitEmptyTalk, measureBy, type TalkRow, talkRows } from './lib/fit-empty-talk.ts';
import { goldRank, readContrastPairs, readOpenings, type Split } from './lib/graded-answers.ts';

const { values } = parseArgs({ options: { dry: { type: 'boolean', default: false } } });

/** Other languages are seen as such (unreadable.ts); their words must not become words of English. */
const FOREIGN = 'other-language';
const TUNE: readonly Split[] = ['fit', 'dev', 'written'];
const HIRE = verdictRank('leaning_hire');

interface Part {
  writer: string;
  rows: TalkRow[];
}

const empty: Part[] = readAdditions('empty', 'tune')
  .filter(({ family }) => family !== FOREIGN)
  .map(({ writer, text }) => ({ writer, rows: talkRows(text, true) }));
const telling: Part[] = readAdditions('telling', 'tune').map(({ writer, text }) => ({
  writer,
  rows: talkRows(text, false),
}));
// Weak answers hold much empty talk themselves, so only good ones tell what must stay.
const good = readOpenings(TUNE).filter((opening) => goldRank(opening) >= HIRE);
const told: Part[] = [
  ...good.map(({ ladder, story, answer }) => ({ writer: ladder ?? story, rows: talkRows(answer, false) })),
  ...readContrastPairs(TUNE)
    .filter(({ baseVerdict }) => isHireSide(baseVerdict))
    .map(({ id, base }) => ({ writer: id, rows: talkRows(base, false) })),
];

/** One story in so many is left out with each writer of additions. */
const APART = 5;
const percent = (part: readonly boolean[]): string =>
  `${((100 * part.filter(Boolean).length) / Math.max(1, part.length)).toFixed(1)} % of ${part.length}`;

const writers = [...new Set(empty.map(({ writer }) => writer))].sort();
for (const [at, writer] of writers.entries()) {
  const isOut = (part: Part, index: number) =>
    part.writer === writer || (!writers.includes(part.writer) && index % APART === at % APART);
  const all = [...empty, ...telling, ...told];
  const emptiness = measureBy(
    fitEmptyTalk(all.filter((part, index) => !isOut(part, index)).flatMap(({ rows }) => rows)),
  );
  const seen = (parts: readonly Part[]): boolean[] =>
    parts.flatMap(({ rows }) => rows.map((row) => emptiness(row) >= ENOUGH));
  const left = all.filter(isOut);
  console.log(
    `without ${writer}: ${percent(seen(left.filter(({ rows }) => rows[0]?.isEmpty)))} sentences of empty talk seen; taken out of telling additions ${percent(seen(left.filter((part) => telling.includes(part))))}, of good answers ${percent(seen(left.filter((part) => told.includes(part))))}`,
  );
}

/** In lines of about a hundred characters; a word stays with its weight. */
const wrapped = (words: string): string =>
  words.replace(/(.{90,}?\d) (?=\D)/g, '$1\n').replace(/^/gm, '    ');

if (!values.dry) {
  const { base, shape, words } = fitEmptyTalk([...empty, ...telling, ...told].flatMap(({ rows }) => rows));
  writeFileSync(
    new URL('../src/rubric/text/empty-talk-weights.ts', import.meta.url),
    `/**
 * What speaks for a sentence being empty talk, and against it (below 0). Written by \`npm run calibrate:empty-talk\`
 * (evals/calibrate-empty-talk.ts); do not edit by hand. Order and unit: see empty-talk.ts.
 */
import type { TalkWeights } from './empty-talk.ts';

export const EMPTY_TALK: TalkWeights = {
  base: ${base},
  shape: ${JSON.stringify(shape)},
  words: \`
${wrapped(words)}
  \`,
};
`,
  );
  console.log(
    'Wrote src/rubric/text/empty-talk-weights.ts; format it with `npx biome check --write src/rubric/text`.',
  );
}
