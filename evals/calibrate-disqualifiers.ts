/**
 * `npm run calibrate:disqualifiers -- [--dry]` fits what kinds of evidence and common words weigh for the disqualifiers
 * that rest on them, on the `fit`, `dev` and `written` openings, prints how they do on stories that were left out, and
 * writes weights.ts and wording-weights.ts in src/rubric/signs.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CHECKS } from '../src/rubric/checks/index.ts';
import type { DisqualifierCheck } from '../src/rubric/define-check.ts';
import { readWording } from '../src/rubric/signals/wording.ts';
import { WEIGHED_SIGNS, type WeighedSign } from '../src/rubric/signs/weighed.ts';
import { type DisqualifierRow, fitDisqualifier, weighable } from './lib/fit-disqualifiers.ts';
import { goldRank, readOpenings } from './lib/graded-answers.ts';

const { values } = parseArgs({ options: { dry: { type: 'boolean', default: false } } });

/** The sum from which each is there: chosen so that about two of three alarms on stories left out are right. */
const CUTS: Readonly<Record<WeighedSign, number>> = {
  assigned_by_manager: 0.5,
  routed_not_owned: 0.5,
  gave_up: 0.3,
  blame: 0.6,
  no_own_story: 0.7,
};

/** Carriers are few, and a false alarm hurts most on answers that raters would hire on. */
const CARRIER = 2.5;
const weightOf = (carries: boolean, rank: number): number => {
  if (carries) return CARRIER;
  return rank >= 3 ? 1.6 : rank === 2 ? 1 : 0.6;
};

const answers = weighable(readOpenings(['fit', 'dev', 'written']));

function rowsOf(id: WeighedSign): DisqualifierRow[] {
  const check = CHECKS.find((each): each is DisqualifierCheck => each.id === id);
  if (check?.weighed === undefined) throw new Error(`The check ${id} says no kinds of evidence.`);
  const { kinds } = check.weighed;
  return answers.map(({ opening, context, doc }) => {
    const carries = opening.disqualifiers.includes(id);
    const rank = goldRank(opening);
    return {
      kinds: kinds(doc, context),
      wording: readWording(doc),
      writer: opening.writer,
      carries,
      story: opening.ladder ?? opening.story,
      weight: weightOf(carries, rank),
      hireSide: rank >= 3,
    };
  });
}

const fitted = WEIGHED_SIGNS.map((id) => fitDisqualifier(id, rowsOf(id), CUTS[id]));
for (const { id, seen, carriers, falseAlarms, onHireSide } of fitted)
  console.log(
    `${id}: on stories left out ${seen} of ${carriers} seen, ${falseAlarms} false alarms (precision ${(
      seen / Math.max(1, seen + falseAlarms)
    ).toFixed(2)}), ${onHireSide} of them on hire-side answers`,
  );

const header = (what: string): string => `/**
 * ${what} Written by
 * \`npm run calibrate:disqualifiers\` (evals/calibrate-disqualifiers.ts); do not edit by hand.`;
const target = (name: string): URL => new URL(`../src/rubric/signs/${name}.ts`, import.meta.url);
if (!values.dry) {
  const words = Object.fromEntries(fitted.map(({ id, weights }) => [id, weights.words]));
  writeFileSync(
    target('wording-weights'),
    `${header('What common words weigh for a disqualifier.')} Order and unit: see \`weighWording\`.
 */
export const SIGN_WORDING = ${JSON.stringify(words)} as const;
`,
  );
  const table = Object.fromEntries(
    fitted.map(({ id, weights }) => [id, { ...weights, words: `@SIGN_WORDING.${id}` }]),
  );
  writeFileSync(
    target('weights'),
    `${header('What kinds of evidence weigh for a disqualifier, and the sum from which it is there.')}
 */
import type { SignWeightTable } from './weighed.ts';
import { SIGN_WORDING } from './wording-weights.ts';

export const SIGN_WEIGHTS: SignWeightTable = ${JSON.stringify(table, null, 2).replace(/"@([\w.]+)"/g, '$1')};
`,
  );
  console.log(
    'Wrote weights.ts and wording-weights.ts in src/rubric/signs; format them with `npx biome check --write src/rubric/signs`.',
  );
}
