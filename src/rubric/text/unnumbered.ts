/**
 * Values that are told without a number of their own: "none", "a week", "once a month", and the "one" that is a number
 * and no pronoun.
 */
import type { Lexeme } from './numerals.ts';
import type { Quantity } from './quantities.ts';

const words = (list: string): Set<string> => new Set(list.split(' '));

export const DURATIONS = words(
  'ms millisecond milliseconds s sec secs second seconds min mins minute minutes h hr hrs hour hours day days evening evenings night nights week weeks fortnight month months year years sprint sprints quarters term terms',
);
const RATE_LEADS = words('a an per each every');
const RATE_UNITS = words(
  'second minute hour day night week month quarter year season term sprint release shift week sample million thousand hundred head customer call',
);

/** A crude stem: enough to see that "orders" and "order", "tries" and "try" are the same noun. */
export function stemOf(word: string): string {
  if (word.length <= 3 || !word.endsWith('s')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/(?:ches|shes|xes|sses)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** "a week", "per shift". */
export const isRateAt = (lexemes: readonly Lexeme[], at: number): boolean =>
  RATE_LEADS.has(lexemes[at]?.lower ?? '') && RATE_UNITS.has(stemOf(lexemes[at + 1]?.lower ?? ''));

/** "zero", "none", "nothing", "not one": the value after which nothing is left. */
export function zeroAt(lexemes: readonly Lexeme[], at: number): number | undefined {
  const lower = lexemes[at]?.lower;
  if (lower === 'none' || lower === 'zero' || (lower === 'nothing' && lexemes[at - 1]?.lower === 'to'))
    return at + 1;
  if (
    lower === 'not' &&
    (lexemes[at + 1]?.lower === 'one' || lexemes[at + 1]?.lower === 'a') &&
    lexemes[at + 2]?.lower === 'single'
  )
    return at + 3;
  return undefined;
}

const TAKING = words(
  'was is takes took take needs needed need cost costs lasts lasted about almost nearly roughly than from to of under over used',
);

/** "an hour earlier", "a day less". */
const COMPARED = words('earlier sooner less more longer shorter faster later');

/** "It took a week": one unit of time, where the words before it say that it is a measure. */
function singleUnitAt(lexemes: readonly Lexeme[], at: number): Quantity | undefined {
  const article = lexemes[at];
  const unit = lexemes[at + 1];
  const isMeasure =
    (article?.lower === 'a' || article?.lower === 'an') &&
    DURATIONS.has(unit?.lower ?? '') &&
    (TAKING.has(lexemes[at - 1]?.lower ?? '') || COMPARED.has(lexemes[at + 2]?.lower ?? ''));
  if (!isMeasure || !article || !unit || unit.lower.length < 3) return undefined;
  return {
    value: 1,
    unit: 'duration',
    nouns: [stemOf(unit.lower)],
    countsHeads: false,
    isRate: false,
    isZero: false,
    start: article.start,
    end: unit.end,
    first: at,
    next: at + 2,
  };
}

/** What leads or follows a bare "one" that is a number. */
const LEADS_ONE = words('to from than under below over above only just about nearly almost now');
const FOLLOWS_ONE = words('or in out now today instead');

/** A bare "one" is a pronoun more often than a number: "the old one", "one I had missed". */
export const isCountedOne = (lexemes: readonly Lexeme[], at: number): boolean =>
  LEADS_ONE.has(lexemes[at - 1]?.lower ?? '') ||
  lexemes[at - 2]?.lower === 'now' ||
  FOLLOWS_ONE.has(lexemes[at + 1]?.lower ?? '') ||
  (lexemes[at + 1]?.kind === 'sign' && ['is', "it's", 'was'].includes(lexemes[at - 1]?.lower ?? ''));

/** "once a month", "twice a shift". */
export const OFTEN = new Map([
  ['once', 1],
  ['twice', 2],
]);

/** How often in a month: "from daily to twice a month". */
export const REGULARLY = new Map([
  ['hourly', 720],
  ['daily', 30],
  ['weekly', 4],
]);
const BETWEEN = words('from to');

function regularlyAt(lexemes: readonly Lexeme[], at: number): Quantity | undefined {
  const { lower, start, end } = lexemes[at] as Lexeme;
  const value = REGULARLY.get(lower);
  if (value === undefined || !BETWEEN.has(lexemes[at - 1]?.lower ?? '')) return undefined;
  const counted = {
    unit: 'count' as const,
    nouns: ['time'],
    countsHeads: false,
    isRate: true,
    isZero: false,
  };
  return { value, ...counted, start, end, first: at, next: at + 1 };
}

function oftenAt(lexemes: readonly Lexeme[], at: number): Quantity | undefined {
  const word = lexemes[at] as Lexeme;
  const value = OFTEN.get(word.lower);
  const unit = isRateAt(lexemes, at + 1) ? lexemes[at + 2] : isWholeAnswer(lexemes, at) ? word : undefined;
  if (value === undefined || !unit) return undefined;
  return {
    value,
    unit: 'count',
    nouns: ['time'],
    countsHeads: false,
    isRate: true,
    isZero: false,
    start: word.start,
    end: unit.end,
    first: at,
    next: unit === word ? at + 1 : at + 3,
  };
}

/** "by winter it was twice.": the window was said before. */
const isWholeAnswer = (lexemes: readonly Lexeme[], at: number): boolean =>
  ['is', 'was', "it's"].includes(lexemes[at - 1]?.lower ?? '') && lexemes[at + 1]?.kind !== 'word';

/** "It took a week", "twice a shift": a value that says itself how much it is. */
export const measuredOnce = (lexemes: readonly Lexeme[], at: number): Quantity | undefined =>
  singleUnitAt(lexemes, at) ?? oftenAt(lexemes, at) ?? regularlyAt(lexemes, at);
