/** Whether a change went the right way: which things ought to fall, which to rise. */
import type { Delta } from './deltas.ts';
import type { Lexeme } from './numerals.ts';
import { type Quantity, stemOf } from './quantities.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Fewer is better. */
const BURDENS = words(
  'error failure fault crash complaint incident outage bug defect delay latency wait waiting duration cost bill spend spending expense price downtime churn dropout loss lost late missed wrong rejected rejection refused cancelled canceled cancellation failed failing broken abandoned duplicate double doubled warning alarm alert page pager escalation rework backlog queue debt timeout retry reset callout dispute chargeback fraud injury accident absence turnover overrun conflict oversold finding leak jam burn scrap spoilage reject slow stuck stale dead blocked denied interruption mistake problem issue contact noise',
);
/** More is better. */
const GAINS = words(
  'conversion retention revenue income sale profit throughput coverage accuracy precision recall completion completed finished success satisfaction adoption uptime availability signup registration donation attendance usage reader visitor watch engagement productivity yield renewal score rating star mark grade speed response passed correct healthy survived',
);
const DOWN = words(
  'cut cuts reduce reduced drop dropped drops fall fell fallen falls shrink shrank shrunk lowered lower decreased declined down trimmed slashed halved less fewer shorter saved lost',
);
const UP = words(
  'rise rose risen rises grow grew grown climb climbed increased increase raised raise jumped gained up doubled tripled more additional extra higher longer',
);

export type Direction = 'better' | 'worse' | 'flat' | 'unknown';

/** A count that moves by less than this share has hardly moved. */
const FLAT_SHARE = 0.1;
/** Of fewer than these one more or less is a share that can be felt. */
const LEAST_COUNT = 10;
/** How far back the thing that changed is looked for, in words. */
const REACH = 10;

/** The sign of what changed: 1 when more is better, -1 when less is, 0 when that cannot be told. */
function valence(lexemes: readonly Lexeme[], from: number, to: number, isDuration: boolean): number {
  for (let at = to - 1; at >= Math.max(0, from); at -= 1) {
    const lower = lexemes[at]?.lower ?? '';
    if (/^[.;!?]$/.test(lower)) return 0;
    const stem = stemOf(lower);
    // "crash-free", "error free": the absence of a burden is what is counted.
    const freed = lexemes[at + 1]?.lower === '-' ? lexemes[at + 2] : lexemes[at + 1];
    if (freed?.lower === 'free') return 1;
    // "The time went from nine days to two", but not "watch time fell by 3 percent".
    if (stem === 'time' && isDuration) return -1;
    if (BURDENS.has(stem) || BURDENS.has(lower)) return -1;
    if (GAINS.has(stem) || GAINS.has(lower)) return 1;
  }
  return 0;
}

/** "from 52 to 31 thousand": the scale that is said once counts for both. */
const scaledLike = (first: Quantity, second: Quantity): number =>
  second.value >= 1_000 && first.value > 0 && first.value < second.value / 100
    ? first.value * 10 ** (3 * Math.floor(Math.log10(second.value) / 3))
    : first.value;

/** Whether a whole number of things or of units of time is all but the same as before. */
const isFlat = (first: Quantity, second: Quantity, before: number): boolean =>
  (first.unit === 'count' || first.unit === 'duration') &&
  first.value >= LEAST_COUNT &&
  Number.isInteger(first.value) &&
  Number.isInteger(second.value) &&
  Math.abs(second.value - before) < before * FLAT_SHARE;

/** Judges a change told as "from A to B" or by a verb of rising and falling; anything else is `unknown`. */
export function directionOf(delta: Delta, lexemes: readonly Lexeme[]): Direction {
  const [first, second] = delta.quantities;
  if (!first) return 'unknown';
  const sign = valence(lexemes, first.first - REACH, first.first, first.unit === 'duration');
  if (delta.form === 'two-values' && second) {
    const isFromTo = lexemes
      .slice(Math.max(0, first.first - 3), first.first)
      .some(({ lower }) => lower === 'from');
    const sameUnit = first.unit === second.unit || (second.unit === 'count' && second.nouns.length === 0);
    if (!isFromTo || !sameUnit) return 'unknown';
    const before = scaledLike(first, second);
    if (isFlat(first, second, before)) return 'flat';
    const moved = Math.sign(second.value - before);
    return moved === 0 || sign === 0 ? 'unknown' : moved === sign ? 'better' : 'worse';
  }
  if (
    delta.form === 'comparison' &&
    second &&
    first.unit === second.unit &&
    isFlat(first, second, first.value)
  )
    return 'flat';
  if (delta.form !== 'relative' || sign === 0) return 'unknown';
  const near = lexemes.slice(Math.max(0, first.first - 4), first.next + 2).map(({ lower }) => lower);
  const moved = near.some((word) => UP.has(word)) ? 1 : near.some((word) => DOWN.has(word)) ? -1 : 0;
  return moved === 0 ? 'unknown' : moved === sign ? 'better' : 'worse';
}
