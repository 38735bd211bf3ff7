/**
 * What came of it, in numbers: the changes and values an answer reports as results, apart from the numbers of the
 * setting, of the evidence for an argument, of plans and of the candidate's own effort.
 */
import { areComparable, type Delta, deltasOf } from './deltas.ts';
import { directionOf } from './direction.ts';
import type { Doc } from './document.ts';
import type { Lexeme } from './numerals.ts';
import { once } from './once.ts';
import { type Quantified, type Quantity, quantitiesOf, stemOf } from './quantities.ts';

export interface Outcomes {
  /** Changes that came about. */
  deltas: Delta[];
  /** Changes that went the wrong way or hardly moved; not among `deltas`. */
  setbacks: Delta[];
  /** Results with one value only. */
  values: Quantity[];
}

const words = (list: string): Set<string> => new Set(list.split(' '));

/** Results come late: before this share of the text a number is part of the setting or of the argument. */
const EARLIEST = 0.5;
const SINCE = words('now today currently since after afterwards later anymore production ever next new down');
const COUNTED = words(
  'now today currently since after afterwards later production first left remaining went down up month months week weeks quarter year',
);
const FIRST_PERSON = words("i we i'd i've we'd we've my our");
/** After "we" these tell what happened to us, not what we did. */
const HAPPENS = words('had have saw see got get lost lose were are was am missed received');
const LINKS = words('and but so which that because , .');
const UNCERTAIN = words(
  'would could might should target goal hope hoped expect expected predicted plan planned estimate estimated forecast',
);
const EFFORT_UNITS = words('line test ticket page slide meeting pr session workshop');
const STOP = words(
  'the and was were had have has been with that this from they them then than about into over their there which what when will would could for not but one our out all are his her she him its per each only also just more most some any after before now today since said made make went came got day week month year time',
);

function contentAround(lexemes: readonly Lexeme[], from: number, to: number): Set<string> {
  const content = new Set<string>();
  for (const { lower, kind } of lexemes.slice(Math.max(0, from), to)) {
    if (kind === 'word' && lower.length > 3 && !STOP.has(lower)) content.add(stemOf(lower));
  }
  return content;
}

/** Whether the candidate or the team is the one who does what the number counts: effort, not result. */
export function isEffort(lexemes: readonly Lexeme[], quantity: Quantity): boolean {
  if (quantity.nouns.some((noun) => EFFORT_UNITS.has(noun))) return true;
  for (let at = quantity.first - 1; at >= Math.max(0, quantity.first - 8); at -= 1) {
    const lower = lexemes[at]?.lower ?? '';
    if (FIRST_PERSON.has(lower)) return !HAPPENS.has(lexemes[at + 1]?.lower ?? '');
    if (LINKS.has(lower)) return false;
  }
  return false;
}

/** A bare count is a result only where its sentence says when it was counted. */
function isReported(doc: Doc, lexemes: readonly Lexeme[], quantity: Quantity): boolean {
  if (quantity.unit !== 'count' || quantity.isRate) return true;
  const sentence = doc.sentences[sentenceAt(doc, quantity.start)];
  return lexemes
    .slice(Math.max(0, quantity.first - 10), quantity.next + 8)
    .some(({ lower, start }) => COUNTED.has(lower) && sentence !== undefined && start >= sentence.start);
}

const isUncertain = (lexemes: readonly Lexeme[], quantity: Quantity): boolean =>
  lexemes.slice(Math.max(0, quantity.first - 8), quantity.next + 3).some(({ lower }) => UNCERTAIN.has(lower));

/** The sentence of the text a place lies in, by binary search. */
function sentenceAt(doc: Doc, place: number): number {
  let low = 0;
  let high = doc.sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((doc.sentences[middle]?.start ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether a place belongs to the telling of results. */
export function isOutcomePlace(doc: Doc, place: number): boolean {
  const sentence = doc.sentences[sentenceAt(doc, place)];
  if (!sentence) return false;
  if (sentence.step === 'result' || sentence.step === 'reflection') return true;
  return place >= doc.text.length * EARLIEST && sentence.step !== 'situation';
}

const FURTHER = words('other others another further neighbouring sister');
/** Verbs by which a value gets to where it is. */
const REACHING = words(
  'went go goes came come comes fell fall falls dropped drop drops rose rise rises grew grow climbed sank shrank got get is are was were stands stood down up back',
);

/** "went to 5 percent", "is down to two": the words before a value say that it was another one before. */
function isReached(lexemes: readonly Lexeme[], { first }: Quantity): boolean {
  const before = lexemes.slice(Math.max(0, first - 4), first).map(({ lower }) => lower);
  const to = before.lastIndexOf('to');
  return to > 0 && to >= before.length - 2 && before.slice(0, to).some((word) => REACHING.has(word));
}

/** Of one kind of measure, whatever it is of: shares, sums of money, rates of the same window. */
const isSameMeasure = (left: Quantity, right: Quantity): boolean =>
  left.unit === right.unit &&
  (left.unit === 'percent' || (left.isRate && right.isRate && left.nouns[0] === right.nouns[0]));

const THEN = words(
  'then january february march april may june july august september october november december spring summer autumn winter christmas easter end time middle following next',
);
/** "By June", "by the end of the spring": at a time that came. */
const isByThen = (near: readonly Lexeme[]): boolean =>
  near.some(
    ({ lower }, at) =>
      lower === 'by' &&
      (THEN.has(near[at + 1]?.lower ?? '') ||
        (near[at + 1]?.lower === 'the' && THEN.has(near[at + 2]?.lower ?? ''))),
  );

/** "40 requests a minute" far above, "now gives 6 a minute" here: the same thing, told in two places. */
function earlierValue(doc: Doc, quantity: Quantity, quantified: Quantified): Quantity | undefined {
  const { lexemes, quantities } = quantified;
  const sentence = doc.sentences[sentenceAt(doc, quantity.start)];
  if (!sentence) return undefined;
  // "two other piers" are no later number of the pier that was named before.
  if (lexemes.slice(quantity.first, quantity.next).some(({ lower }) => FURTHER.has(lower))) return undefined;
  const near = lexemes.slice(Math.max(0, quantity.first - 14), quantity.next + 8);
  const reached = isReached(lexemes, quantity);
  if (
    !reached &&
    !isByThen(near) &&
    !near.some(({ lower, start, end }) => SINCE.has(lower) && start >= sentence.start && end <= sentence.end)
  ) {
    return undefined;
  }
  const here = contentAround(lexemes, quantity.first - 14, quantity.next + 8);
  return quantities.find((earlier) => {
    if (earlier.start >= sentence.start || earlier.value === quantity.value) return false;
    if (earlier.unit === 'duration' && !reached) return false;
    if (
      !areComparable(earlier, quantity) ||
      (earlier.unit === 'count' && earlier.nouns.length === 0 && !earlier.isRate)
    )
      return false;
    if (reached && isSameMeasure(earlier, quantity)) return true;
    const there = contentAround(lexemes, earlier.first - 6, earlier.next + 6);
    return [...here].some((stem) => there.has(stem));
  });
}

/** Whether a place stands in quotation marks: what somebody else said of theirs is no result of the candidate. */
function isQuoted(doc: Doc, place: number): boolean {
  const { first, last } = doc.sentences[sentenceAt(doc, place)] ?? { first: 0, last: 0 };
  for (let at = first; at < last; at += 1) {
    const { start, end, quoted } = doc.tokens[at]!;
    if (quoted && start <= place && place < end) return true;
  }
  return false;
}

const isGoodNews = (delta: Delta, lexemes: readonly Lexeme[]): boolean =>
  delta.form === 'comparison' || directionOf(delta, lexemes) === 'better';

/** The numbers an answer reports as results. Read once per document. */
export const outcomesOf = once((doc: Doc): Outcomes => {
  const quantified = quantitiesOf(doc);
  const { lexemes, quantities } = quantified;
  const firstEnd = doc.sentences[0]?.end ?? 0;
  const deltas = deltasOf(doc).filter((delta) => {
    if (delta.isHypothetical || isQuoted(doc, delta.start)) return false;
    // A telling may begin with its result: a first sentence in which something got better.
    return isOutcomePlace(doc, delta.start) || (delta.end <= firstEnd && isGoodNews(delta, lexemes));
  });
  const told = new Set(deltas.flatMap((delta) => delta.quantities));
  const values = quantities.filter(
    (quantity) =>
      !told.has(quantity) &&
      !isQuoted(doc, quantity.start) &&
      isOutcomePlace(doc, quantity.start) &&
      !isUncertain(lexemes, quantity) &&
      (quantity.isZero || quantity.isRate || quantity.unit !== 'count' || quantity.nouns.length > 0) &&
      (quantity.unit !== 'duration' || isReached(lexemes, quantity)) &&
      quantity.unit !== 'size' &&
      quantity.unit !== 'factor' &&
      !quantity.countsHeads &&
      !(quantity.value === 1 && quantity.unit === 'count'),
  );
  for (const value of [...values]) {
    const earlier = earlierValue(doc, value, quantified);
    if (!earlier) continue;
    deltas.push({
      form: 'comparison',
      quantities: [earlier, value],
      isHypothetical: false,
      start: value.start,
      end: value.end,
    });
    values.splice(values.indexOf(value), 1);
  }
  const setbacks = deltas.filter((delta) => ['worse', 'flat'].includes(directionOf(delta, lexemes)));
  const found = {
    deltas: deltas.filter((delta) => !setbacks.includes(delta)),
    setbacks,
    values: values.filter((value) => !isEffort(lexemes, value) && isReported(doc, lexemes, value)),
  };
  return found;
});
