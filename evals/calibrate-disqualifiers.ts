/**
 * `npm run calibrate:disqualifiers -- [--dry]` fits what kinds of evidence weigh for the disqualifiers that rest on them,
 * on the `fit`, `dev` and `written` openings, prints how they do on stories that were left out, and writes
 * src/rubric/signs/weights.ts.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { DisqualifierId } from '../src/contract/vocabulary.ts';
import { blameKinds } from '../src/rubric/signs/blame/kinds.ts';
import { gaveUpKinds } from '../src/rubric/signs/gave-up/kinds.ts';
import { isWeighable, type Kinds } from '../src/rubric/signs/weighed.ts';
import type { Doc } from '../src/rubric/text/document.ts';
import { type DisqualifierRow, fitDisqualifier } from './lib/fit-disqualifiers.ts';
import { goldRank, type Opening, readOpenings } from './lib/graded-answers.ts';
import { principleOf } from './lib/rubric-run.ts';
import { readAs } from './lib/signal-rows.ts';

const { values } = parseArgs({ options: { dry: { type: 'boolean', default: false } } });

interface Weighed {
  id: DisqualifierId;
  kinds(doc: Doc): Kinds<string, string>;
  /** Chosen so that about four of five alarms on stories left out are right. */
  cut: number;
}

const WEIGHED: readonly Weighed[] = [
  { id: 'gave_up', kinds: gaveUpKinds, cut: 0 },
  { id: 'blame', kinds: blameKinds, cut: 0.3 },
];

/** Carriers are few, and a false alarm hurts most on answers that raters would hire on. */
const CARRIER = 2.5;
const weightOf = (carries: boolean, rank: number): number => {
  if (carries) return CARRIER;
  return rank >= 3 ? 1.6 : rank === 2 ? 1 : 0.6;
};

const answers = readOpenings(['fit', 'dev', 'written']).flatMap((opening) => {
  const doc = readAs(opening.answer, {
    principle: principleOf(opening.principle),
    level: opening.level,
    question: opening.question,
  });
  return isWeighable(doc) ? [{ opening, doc }] : [];
});

const rowOf = (opening: Opening, doc: Doc, { id, kinds }: Weighed): DisqualifierRow => {
  const carries = opening.disqualifiers.includes(id);
  const rank = goldRank(opening);
  return {
    kinds: kinds(doc),
    carries,
    story: opening.ladder ?? opening.story,
    weight: weightOf(carries, rank),
    hireSide: rank >= 3,
  };
};

const fitted = WEIGHED.map((weighed) =>
  fitDisqualifier(
    weighed.id,
    answers.map(({ opening, doc }) => rowOf(opening, doc, weighed)),
    weighed.cut,
  ),
);
for (const { id, seen, carriers, falseAlarms, onHireSide } of fitted)
  console.log(
    `${id}: on stories left out ${seen} of ${carriers} seen, ${falseAlarms} false alarms (precision ${(
      seen / Math.max(1, seen + falseAlarms)
    ).toFixed(2)}), ${onHireSide} of them on hire-side answers`,
  );

const header = `/**
 * What kinds of evidence weigh for a disqualifier, and the sum from which it is there. Written by
 * \`npm run calibrate:disqualifiers\` (evals/calibrate-disqualifiers.ts); do not edit by hand.
 */
import type { BlameAgainst, BlameFor } from './blame/kinds.ts';
import type { GaveUpAgainst, GaveUpFor } from './gave-up/kinds.ts';
import type { KindWeights } from './weighed.ts';

`;
const TYPES: Partial<Record<DisqualifierId, string>> = {
  gave_up: 'GAVE_UP: KindWeights<GaveUpFor, GaveUpAgainst>',
  blame: 'BLAME: KindWeights<BlameFor, BlameAgainst>',
};
if (!values.dry) {
  const tables = fitted.map(
    ({ id, weights }) => `export const ${TYPES[id]} = ${JSON.stringify(weights, null, 2)};\n`,
  );
  writeFileSync(new URL('../src/rubric/signs/weights.ts', import.meta.url), header + tables.join('\n'));
  console.log(
    'Wrote src/rubric/signs/weights.ts; format it with `npx biome check --write src/rubric/signs`.',
  );
}
