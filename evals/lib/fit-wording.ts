/**
 * Fits what common words weigh for a dimension (src/rubric/signals/wording.ts): a ridge regression of the raters'
 * status on standardised shares, in which edits that change nothing are differences that should say nothing. What a row
 * would be told by a fit without its writer follows from the same matrix, with no second fit; the edits are in it whoever
 * wrote them.
 */
import { COMMON_WORDS } from '../../src/rubric/signals/common-words.ts';
import { bounded, THIRDS, type Wording } from '../../src/rubric/signals/wording.ts';
import {
  addProducts,
  dot,
  LEAST_SPREAD,
  onValues,
  solver,
  standardise,
  symmetric,
} from './linear-algebra.ts';
import { mean } from './statistics.ts';

/** How strongly all words are drawn to nothing. */
const PULL = 2_000;

export interface WordedRow {
  wording: Wording;
  writer: string;
  gold: number;
}

/** The wording before and after an edit of a few words that leaves what an answer shows as it was. */
export interface HarmlessEdit {
  before: Wording;
  after: Wording;
}

/** For how many openings an edit counts: its difference is a few words and small. */
const EDIT_COUNTS = 10;

export interface FittedWording {
  /** In the order and unit of `weighWording`. */
  weights: number[];
  /** For each row what words say of it that are weighed without the rows of its writer. */
  unread: number[];
}

/** The shares of the words of an answer, a column for each word and third. */
function sharesOf({ at, values }: Wording): Float64Array {
  const line = new Float64Array(COMMON_WORDS.length * THIRDS);
  for (const [index, place] of at.entries()) line[place] = values[index]!;
  return line;
}

/** The differences which edits make, in the unit of the table that openings were standardised to. */
function differences(edits: readonly HarmlessEdit[], spreads: Float64Array): Float64Array[] {
  return edits.map(({ before, after }) => {
    const [from, to] = [sharesOf(before), sharesOf(after)];
    return to.map((share, at) =>
      spreads[at]! > LEAST_SPREAD ? (Math.sqrt(EDIT_COUNTS) * (share - from[at]!)) / spreads[at]! : 0,
    );
  });
}

export function fitWording(rows: readonly WordedRow[], edits: readonly HarmlessEdit[] = []): FittedWording {
  const scaled = standardise(
    rows.map(({ wording }) => sharesOf(wording)),
    COMMON_WORDS.length * THIRDS,
  );
  const { table, means } = scaled;
  const usual = mean(rows.map(({ gold }) => gold));
  const products = symmetric(means.length, PULL);
  addProducts(products, table);
  addProducts(products, differences(edits, scaled.spreads));
  const solve = solver(products);
  const pulls = new Float64Array(means.length);
  for (const [row, line] of table.entries())
    for (let at = 0; at < line.length; at += 1) pulls[at]! += (rows[row]!.gold - usual) * line[at]!;
  const fitted = solve(pulls);

  // What a row would be told without its writer: the residuals of the writer's rows in the fit with them, times the
  // inverse of (1 - H), H being the rows' own share in what the fit says of them.
  const unread = new Array<number>(rows.length).fill(0);
  for (const writer of new Set(rows.map((row) => row.writer))) {
    const own = rows.flatMap((row, at) => (row.writer === writer ? [at] : []));
    const solved = own.map((row) => solve(table[row]!));
    const rest = own.map((row, at) =>
      Float64Array.from(
        own.slice(0, at + 1),
        (_, column) => (at === column ? 1 : 0) - dot(table[row]!, solved[column]!),
      ),
    );
    const residuals = Float64Array.from(own, (row) => rows[row]!.gold - usual - dot(table[row]!, fitted));
    const without = solver(rest)(residuals);
    for (const [at, row] of own.entries()) unread[row] = rows[row]!.gold - usual - without[at]!;
  }

  return { weights: onValues(fitted, scaled), unread: unread.map(bounded) };
}
