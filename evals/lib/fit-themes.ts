/**
 * Fits what common words say of which principle a story shows (src/rubric/signals/theme.ts): for each principle a ridge
 * regression that tells the stories which show it from those that show another one. Every opening is also told by words
 * that were weighed without its writer.
 */
import { PRINCIPLES, type PrincipleSlug } from '../../src/contract/vocabulary.ts';
import { COMMON_WORDS } from '../../src/rubric/signals/common-words.ts';
import { type Themes, withinTheme } from '../../src/rubric/signals/theme.ts';
import { THIRDS, type Wording } from '../../src/rubric/signals/wording.ts';
import type { Opening } from './graded-answers.ts';
import { addProducts, dot, onValues, solver, standardise, symmetric } from './linear-algebra.ts';
import { mean } from './statistics.ts';

/** How strongly all words are drawn to nothing. */
const PULL = 4_000;

export interface ThemedRow {
  opening: Opening;
  wording: Wording;
}

export interface FittedThemes {
  themes: Themes;
  /** For each opening how far it is about its principle, by words weighed without its writer. */
  unread: ReadonlyMap<Opening, number>;
}

const WIDTH = COMMON_WORDS.length;

function sharesOf({ at, values }: Wording): Float64Array {
  const shares = new Float64Array(WIDTH);
  for (const [index, place] of at.entries()) shares[Math.floor(place / THIRDS)]! += values[index]!;
  return shares;
}

export function fitThemes(rows: readonly ThemedRow[]): FittedThemes {
  const scaled = standardise(
    rows.map(({ wording }) => sharesOf(wording)),
    WIDTH,
  );
  const { table } = scaled;

  const shows = rows.map(({ opening }) => opening.dimensions.relevance === 'clear');
  const shown = rows.flatMap((_, at) => (shows[at] ? [at] : []));
  /** Whether a story shows a principle, in units in which all principles spread alike. */
  const targets = PRINCIPLES.map((slug) => {
    const share = mean(shown.map((at) => (rows[at]!.opening.principle === slug ? 1 : 0)));
    const spread = Math.sqrt(Math.max(share * (1 - share), 1e-6));
    return rows.map(({ opening }) => ((opening.principle === slug ? 1 : 0) - share) / spread);
  });
  const products = symmetric(WIDTH, PULL);
  addProducts(
    products,
    shown.map((at) => table[at]!),
  );
  const sidesWithout = (without: ReadonlySet<number>): Float64Array[] =>
    targets.map((target) => {
      const side = new Float64Array(WIDTH);
      for (const row of shown)
        if (!without.has(row))
          for (let at = 0; at < WIDTH; at += 1) side[at]! += target[row]! * table[row]![at]!;
      return side;
    });
  const published = sidesWithout(new Set()).map(solver(products));

  const told = new Array<number>(rows.length).fill(0);
  const ofPrinciple = (fitted: readonly Float64Array[], row: number): number =>
    dot(fitted[PRINCIPLES.indexOf(rows[row]!.opening.principle)]!, table[row]!);
  for (const writer of new Set(rows.map(({ opening }) => opening.writer))) {
    const own = rows.flatMap(({ opening }, at) => (opening.writer === writer ? [at] : []));
    const left = own.filter((at) => shows[at]).map((at) => table[at]!);
    addProducts(products, left, -1);
    const fitted = sidesWithout(new Set(own)).map(solver(products));
    addProducts(products, left);
    for (const row of own) told[row] = ofPrinciple(fitted, row);
  }
  const usual = mean(shown.map((at) => told[at]!));
  const entries = PRINCIPLES.map((slug, at): [PrincipleSlug, number[]] => [
    slug,
    onValues(published[at]!, scaled, -usual),
  ]);
  return {
    themes: Object.fromEntries(entries) as unknown as Themes,
    unread: new Map(rows.map(({ opening }, at) => [opening, withinTheme(told[at]! - usual)])),
  };
}
