/**
 * Values with units, as an answer tells them. Numbers that name a thing (versions, dates, clock times,
 * percentiles, ticket numbers) are no quantities: they say nothing about what came of the work.
 */
import type { Doc } from './document.ts';
import {
  type Lexeme,
  lexemesOf,
  NUMERAL_WORDS,
  type Numeral,
  numeralAt,
  WORDS_AFTER_ARTICLE,
} from './numerals.ts';
import { once } from './once.ts';
import {
  DURATIONS,
  isCountedOne,
  isRateAt,
  measuredOnce,
  OFTEN,
  REGULARLY,
  stemOf,
  zeroAt,
} from './unnumbered.ts';
import { WordClass } from './word-class.ts';

export { stemOf };

export type UnitKind = 'percent' | 'money' | 'duration' | 'size' | 'factor' | 'share' | 'count';

export interface Quantity {
  value: number;
  unit: UnitKind;
  /** Crude stems of the counted noun, of what it is a share of, or of the time unit: "orders a month" -> order, month. */
  nouns: string[];
  /** Whether it counts staff: the size of a team is no result. */
  countsHeads: boolean;
  /** Per hour, a month, each sprint: a rate tells a window by itself. */
  isRate: boolean;
  /** "none", "no longer any", "zero". */
  isZero: boolean;
  start: number;
  end: number;
  /** Lexeme range, for the readers of this module. */
  first: number;
  next: number;
}

export interface Quantified {
  text: string;
  lexemes: Lexeme[];
  quantities: Quantity[];
}

const words = (list: string): Set<string> => new Set(list.split(' '));

const MONEY_SIGNS = words('$ € £ ¥');
const MONEY = words(
  'dollar dollars euro euros eur usd gbp pound pounds pence cent cents francs rupees kronor yen bucks quid',
);
const SIZES = words(
  'kb mb gb tb terabyte terabytes gigabyte gigabytes megabytes gigs megs kilometre kilometres km metre metres meters miles watts kwh',
);
const MONTHS = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
);
const WEEKDAYS = words('monday tuesday wednesday thursday friday saturday sunday');
/** A number after one of these names a thing. */
const NAMED_BY_NUMBER = words(
  'version v release sprint level chapter page step phase room bay bed ward ticket pr issue number no android ios python java node postgres windows http tls layer section grade sde tier stage part route gate platform building floor line q',
);
const HEADS = words(
  'engineer engineers developer developers dev devs person colleague colleagues teammate teammates teammember member members tester testers designer designers senior seniors junior juniors manager managers lead leads intern interns guy guys freelancer freelancers analyst analysts architect architects',
);
const CLOCK = words("am pm a.m p.m o'clock oclock");
const NOUN_BREAKS = words(
  'a an the and or but so because that which who when where while if than then to from in on at by for with into over after before of as is are was were be been being have has had do does did will would could can may might should i we you he she they it this these those there not no only also just still already now since until during per each every went came got took ran said were gave saw wanted finished left dropped fell rose cost costs instead rather compared against versus',
);

function nounsAfter(lexemes: readonly Lexeme[], at: number): { nouns: string[]; next: number } {
  const nouns: string[] = [];
  let next = at;
  while (nouns.length < 3) {
    const lexeme = lexemes[next];
    if (
      lexeme?.lower === '-' &&
      lexemes[next + 1]?.kind === 'word' &&
      lexeme.end === lexemes[next + 1]?.start
    ) {
      next += 1;
      continue;
    }
    if (lexeme?.kind !== 'word' || NOUN_BREAKS.has(lexeme.lower) || /[^s]ly$/.test(lexeme.lower)) break;
    nouns.push(stemOf(lexeme.lower));
    next += 1;
  }
  return { nouns, next };
}

const isYear = (lexeme: Lexeme, value: number): boolean =>
  /^(?:19|20)\d\d$/.test(lexeme.lower) && value >= 1900 && value < 2100;

/** Whether the number from `at` to `next` names something: a version, a date, a time of day, a percentile. */
function namesSomething(lexemes: readonly Lexeme[], at: number, next: number, value: number): boolean {
  const lexeme = lexemes[at] as Lexeme;
  const before = lexemes[at - 1];
  const after = lexemes[next];
  const afterLower = after?.lower ?? '';
  if (lexeme.kind === 'number') {
    if (lexeme.lower.includes(':') || lexeme.lower.split('.').length > 2) return true;
    const glued = after && after.start === lexeme.end;
    if (glued && /^(?:st|nd|rd|th|s)$/.test(afterLower)) return true;
    if (isYear(lexeme, value)) return true;
    if (before && before.end === lexeme.start && (before.kind === 'word' || before.lower === '#'))
      return true;
  }
  if (MONTHS.has(afterLower) && after?.capital !== 'none') return true;
  if (afterLower === 'a' && lexemes[next + 1]?.lower === '.' && lexemes[next + 2]?.lower === 'm') return true;
  if (CLOCK.has(afterLower)) return true;
  const beforeLower = before?.lower ?? '';
  // "in April nine" counts, "April 9" is a day.
  const counts = lexeme.kind === 'word' && lexemes[at - 2]?.lower === 'in';
  if (MONTHS.has(beforeLower) && before?.capital !== 'none' && !counts) return true;
  const hasUnit = isUnit(lexemes, next);
  if (NAMED_BY_NUMBER.has(beforeLower) && !hasUnit && before?.end !== undefined) return true;
  if ((beforeLower === 'past' || beforeLower === 'past the') && !hasUnit) return true;
  if (
    beforeLower === 'at' &&
    !hasUnit &&
    value <= 12 &&
    Number.isInteger(value) &&
    nounsAfter(lexemes, next).nouns.length === 0
  )
    return true;
  return WEEKDAYS.has(beforeLower) && !hasUnit && nounsAfter(lexemes, next).nouns.length === 0;
}

function isUnit(lexemes: readonly Lexeme[], at: number): boolean {
  const lower = lexemes[lexemes[at]?.lower === '-' ? at + 1 : at]?.lower ?? '';
  return (
    lower === '%' ||
    lower === 'percent' ||
    lower === 'per' ||
    MONEY.has(lower) ||
    DURATIONS.has(lower) ||
    SIZES.has(lower)
  );
}

function unitAt(
  lexemes: readonly Lexeme[],
  at: number,
): { unit: UnitKind; nouns: string[]; next: number } | undefined {
  const from = lexemes[at]?.lower === '-' ? at + 1 : at;
  const lower = lexemes[from]?.lower ?? '';
  if (lower === '%' || lower === 'percent') {
    const points = /^points?$/.test(lexemes[from + 1]?.lower ?? '');
    return { unit: 'percent', nouns: [], next: from + (points ? 2 : 1) };
  }
  if (lower === 'per' && lexemes[from + 1]?.lower === 'cent')
    return { unit: 'percent', nouns: [], next: from + 2 };
  if (MONEY.has(lower)) return { unit: 'money', nouns: [], next: from + 1 };
  if (MONEY_SIGNS.has(lower)) return { unit: 'money', nouns: [], next: from + 1 };
  if (DURATIONS.has(lower)) return { unit: 'duration', nouns: [stemOf(lower)], next: from + 1 };
  if (SIZES.has(lower)) return { unit: 'size', nouns: [stemOf(lower)], next: from + 1 };
  // "4.6 out of 5", "two out of nine": a share.
  if (lower === 'out' && lexemes[from + 1]?.lower === 'of' && numeralAt(lexemes, from + 2))
    return { unit: 'share', nouns: [], next: from + 1 };
  // "twelve times a shift" says how often, "twelve times faster" by how much.
  if (lower === 'times' && isRateAt(lexemes, from + 1))
    return { unit: 'count', nouns: ['time'], next: from + 1 };
  if (lower === 'x' || lower === '×' || lower === 'times' || lower === 'fold') {
    return { unit: 'factor', nouns: [], next: from + 1 };
  }
  return undefined;
}

/** "half an hour": a fraction of a unit. */
function ofUnit(lexemes: readonly Lexeme[], { form, next }: Numeral): ReturnType<typeof unitAt> {
  const article = lexemes[next]?.lower;
  const isOf = form === 'fraction' && (article === 'a' || article === 'an');
  return isOf && DURATIONS.has(lexemes[next + 1]?.lower ?? '') ? unitAt(lexemes, next + 1) : undefined;
}

/** The number that begins at a lexeme, or the share told by two of them. */
function numberAt(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
  const numeral = numeralAt(lexemes, at);
  return numeral && (oddsFrom(lexemes, numeral) ?? numeral);
}

/** "one in eleven": a share told by two numbers, of which `part` is the first. */
function oddsFrom(lexemes: readonly Lexeme[], part: Numeral): Numeral | undefined {
  if (part.form === 'fraction') return undefined;
  // "one load in fifty"
  const named = part.value === 1 && lexemes[part.next]?.kind === 'word' ? part.next + 1 : part.next;
  const inAt = lexemes[part.next]?.lower === 'in' ? part.next : named;
  if (lexemes[inAt]?.lower !== 'in') return undefined;
  const whole = numeralAt(lexemes, inAt + 1);
  if (!whole || whole.form === 'fraction' || whole.value <= part.value || whole.value > 1_000)
    return undefined;
  const follower = lexemes[whole.next]?.lower ?? '';
  if (DURATIONS.has(follower) || follower === '%' || isYear(lexemes[inAt + 1] as Lexeme, whole.value))
    return undefined;
  return { value: part.value / whole.value, next: whole.next, form: 'fraction' };
}

/** Words that begin a value without a number: "none", "nothing", "not a single". */
const ZEROS = ['none', 'zero', 'nothing', 'not'];
const BEGINNERS = new WordClass([...NUMERAL_WORDS, ...ZEROS, ...OFTEN.keys(), ...REGULARLY.keys()]);
/** Articles are many, and few of them begin a value: "a week", "a dozen", "a third of". */
const ARTICLES = new WordClass(['a', 'an']);
const AFTER_ARTICLE = new WordClass([...WORDS_AFTER_ARTICLE, ...DURATIONS]);

/** Whether a quantity can begin with a lexeme; most cannot, and need no closer look. */
function mayBegin(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at]!;
  if (lexeme.kind === 'number' || BEGINNERS.hasForm(lexeme)) return true;
  if (ARTICLES.hasForm(lexeme)) return at + 1 < lexemes.length && AFTER_ARTICLE.hasForm(lexemes[at + 1]!);
  return lexeme.kind === 'sign' && MONEY_SIGNS.has(lexeme.lower);
}

/** "four hundred and something": the rest of a rough number. */
const ROUGH_REST = words('something odd change');

function quantityAt(lexemes: readonly Lexeme[], at: number): Quantity | undefined {
  const whole = measuredOnce(lexemes, at);
  if (whole) return whole;
  const signed = MONEY_SIGNS.has(lexemes[at]?.lower ?? '');
  const numberFrom = signed ? at + 1 : at;
  const zero = zeroAt(lexemes, at);
  const numeral =
    zero === undefined ? numberAt(lexemes, numberFrom) : { value: 0, next: zero, form: 'words' as const };
  if (!numeral) return undefined;
  if (!signed && zero === undefined && namesSomething(lexemes, numberFrom, numeral.next, numeral.value))
    return undefined;
  const direct = signed
    ? { unit: 'money' as const, nouns: [], next: numeral.next }
    : (ofUnit(lexemes, numeral) ?? unitAt(lexemes, numeral.next));
  const unit: UnitKind = direct?.unit ?? (numeral.form === 'fraction' ? 'share' : 'count');
  let next = direct?.next ?? numeral.next;
  if (lexemes[next]?.lower === 'and' && ROUGH_REST.has(lexemes[next + 1]?.lower ?? '')) next += 2;
  // "five hours ten": the second number belongs to the first.
  if (direct?.unit === 'duration') next = numeralAt(lexemes, next)?.next ?? next;
  const nouns = [...(direct?.nouns ?? [])];
  if (lexemes[next]?.lower === 'of' && unit !== 'duration') {
    let of = next + 1;
    while (/^(?:the|our|all|my|their|these|those|its)$/.test(lexemes[of]?.lower ?? '')) of += 1;
    nouns.push(...nounsAfter(lexemes, numeralAt(lexemes, of)?.next ?? of).nouns);
  } else if (unit === 'count' || unit === 'share') {
    const counted = nounsAfter(lexemes, next);
    nouns.push(...counted.nouns);
    next = counted.next;
  }
  const isRate = isRateAt(lexemes, next);
  const isOne = numeral.value === 1 && lexemes[numberFrom]?.lower === 'one' && !direct && !isRate;
  if (isOne && (nouns.length === 0 || lexemes[numeral.next]?.lower === 'of')) {
    if (!isCountedOne(lexemes, numberFrom)) return undefined;
    nouns.length = 0;
  }
  const last = lexemes[(isRate ? next + 2 : next) - 1] as Lexeme;
  return {
    value: numeral.value,
    unit,
    nouns,
    countsHeads: unit === 'count' && nouns.some((noun) => HEADS.has(noun)),
    isRate,
    isZero: numeral.value === 0,
    start: (lexemes[at] as Lexeme).start,
    end: last.end,
    first: at,
    next: isRate ? next + 2 : next,
  };
}

/** The quantities of a document, in order. Read once per document. */
export const quantitiesOf = once((doc: Doc): Quantified => readQuantities(doc));

function readQuantities(doc: Doc): Quantified {
  const lexemes = lexemesOf(doc);
  const quantities: Quantity[] = [];
  let at = 0;
  while (at < lexemes.length) {
    const quantity = mayBegin(lexemes, at) ? quantityAt(lexemes, at) : undefined;
    if (quantity) quantities.push(quantity);
    at = quantity ? Math.max(at + 1, skipNumber(lexemes, quantity)) : at + 1;
  }
  return { text: doc.text, lexemes, quantities };
}

/** Nouns after a number may hold the next number ("two of three"): go on right after the digits. */
function skipNumber(lexemes: readonly Lexeme[], quantity: Quantity): number {
  if (quantity.unit === 'duration') return quantity.next;
  const signed = MONEY_SIGNS.has(lexemes[quantity.first]?.lower ?? '');
  const at = quantity.first + (signed ? 1 : 0);
  return numberAt(lexemes, at)?.next ?? quantity.first + 1;
}
