/**
 * Changes of a value: a before and an after, told in any of the ways English has for it. A delta that somebody
 * only proposed, hoped for or estimated is marked as such: it is no result.
 */
import type { Doc } from './document.ts';
import { areApart, eraOf } from './eras.ts';
import type { Lexeme } from './numerals.ts';
import { once } from './once.ts';
import { type Quantified, type Quantity, quantitiesOf } from './quantities.ts';
import { wordClass } from './word-class.ts';

export interface Delta {
  /** How it is told: two values, a relative change, or a comparison with before. */
  form: 'two-values' | 'relative' | 'comparison';
  quantities: Quantity[];
  /** "would", "could", "target", "proposed": not something that came about. */
  isHypothetical: boolean;
  start: number;
  end: number;
}

const words = (list: string): Set<string> => new Set(list.split(' '));

const CHANGE = words(
  'cut cuts reduce reduced reduces drop drops dropped fall falls fell fallen shrink shrank shrunk lower lowered decrease decreased decline declined rise rises rose risen grow grew grown climb climbed improve improved increase increased raise raised save saved saves saving trim trimmed slash slashed shorten shortened speed sped boost boosted lift lifted jump jumped down up off',
);
const WHOLE_CHANGE = wordClass(
  'halved halving halves doubled doubles doubling tripled trebled quadrupled twice twofold threefold fourfold fivefold tenfold',
);
const COMPARATIVE = words(
  'faster slower less fewer more lower higher shorter longer cheaper quicker smaller bigger larger additional extra',
);
const CONTRASTS = [
  ['instead', 'of'],
  ['opposed', 'to'],
  ['in', 'contrast', 'to'],
  ['unlike'],
  ['rather', 'than'],
  ['compared', 'to'],
  ['compared', 'with'],
  ['down', 'from'],
  ['up', 'from'],
  ['against'],
  ['versus'],
  ['vs'],
  ['previously'],
  ['formerly'],
  ['originally'],
];
/** "two levels higher", "one more time": no measure of anything. */
const NO_MEASURES = words('level more time times');
const HYPOTHETICAL = words(
  "would could might should ought may will shall supposed if target targets goal goals aim aimed hope hoped hopes plan planned plans promise promised estimate estimated forecast expected expect projected propose proposed proposes suggest suggested suggests want wanted wants ask asked predicted imagine suppose let's we'll they'll i'll it'll",
);
/** How far apart two values of one change may stand, in words. */
const REACH = 22;
const CLAUSE_SIGNS = words('. ; ! ? : —');

/** The lexeme index at which the clause around `at` begins, at most `reach` lexemes back. */
function clauseStart(lexemes: readonly Lexeme[], at: number, reach = 24): number {
  let start = at;
  while (start > 0 && at - start < reach && !CLAUSE_SIGNS.has(lexemes[start - 1]?.lower ?? '')) start -= 1;
  return start;
}

function lowers(lexemes: readonly Lexeme[], from: number, to: number): string[] {
  const found: string[] = [];
  for (let at = Math.max(0, from); at < Math.min(to, lexemes.length); at += 1)
    found.push((lexemes[at] as Lexeme).lower);
  return found;
}

function hasSequence(list: readonly string[], sequence: readonly string[]): boolean {
  for (let at = 0; at < list.length; at += 1) {
    let same = 0;
    while (same < sequence.length && list[at + same] === sequence[same]) same += 1;
    if (same === sequence.length) return true;
  }
  return false;
}

/** Whether two quantities can be values of one thing. A bare number takes the unit of its partner. */
export function areComparable(left: Quantity, right: Quantity): boolean {
  if (left.isZero || right.isZero) return true;
  if (left.unit === right.unit) {
    if (left.unit !== 'count' || left.nouns.length === 0 || right.nouns.length === 0) return true;
    return left.nouns.some((noun) => right.nouns.includes(noun));
  }
  const bare = left.unit === 'count' ? left : right.unit === 'count' ? right : undefined;
  return bare !== undefined && (bare.nouns.length === 0 || bare.isRate);
}

/** "from 8 to 3", "to 3 from 8", "4 a month -> 1". */
function isFromTo(lexemes: readonly Lexeme[], left: Quantity, right: Quantity): boolean {
  const between = lowers(lexemes, left.next, right.first);
  if (between.length > 12) return false;
  const lead = lowers(lexemes, left.first - 3, left.first);
  const tail = between.slice(-4);
  if (hasSequence(between, ['-', '>']) || between.includes('→')) return true;
  if (lead.includes('from') && (tail.includes('to') || tail.includes('into'))) return true;
  const follows = lowers(lexemes, right.next, right.next + 4);
  return tail.includes('from') && between.length <= 6 && !follows.includes('to');
}

const MONTH = new Set(
  'january february march april may june july august september october november december spring summer autumn winter'.split(
    ' ',
  ),
);

const BEFORE_MONTH = words('in of by this last');

/** "9 instead of 23", "22 % in May, 6 % in July": a comparison by the words between or behind the values. */
function isContrast(lexemes: readonly Lexeme[], left: Quantity, right: Quantity): boolean {
  const between = lowers(lexemes, left.next, right.first);
  const last = between.slice(-4);
  for (const sequence of CONTRASTS) if (hasSequence(last, sequence)) return true;
  if (between.at(-1) === 'not' && between.length <= 4) return true;
  const dated = (quantity: Quantity): boolean =>
    (BEFORE_MONTH.has(lexemes[quantity.next]?.lower ?? '') &&
      MONTH.has(lexemes[quantity.next + 1]?.lower ?? '')) ||
    lexemes
      .slice(Math.max(0, quantity.first - 4), quantity.first)
      .some(({ lower }, at, led) => BEFORE_MONTH.has(lower) && MONTH.has(led[at + 1]?.lower ?? ''));
  if (dated(left) && dated(right) && between.length <= 8) return true;
  // "eighteen in the autumn, two since Christmas"
  if (between[0] === 'in' && between.length <= 8 && lexemes[right.next]?.lower === 'since') return true;
  // "340 open tickets at Easter. At Whitsun it was 25": "it" is what was counted before.
  const [second, first] = [between.at(-1) ?? '', between.at(-2) ?? ''];
  const refers =
    (first === 'it' && ['was', 'is', 'were'].includes(second)) ||
    (second === 'been' && first === 'had' && between.at(-3) === 'it');
  if (refers && right.nouns.length === 0 && (left.nouns.length > 0 || left.isRate || left.unit !== 'count'))
    return true;
  // "instead of 400 alarms they got twelve"
  return hasSequence(lowers(lexemes, left.first - 3, left.first), ['instead', 'of']);
}

/** Whether the clauses of two values say that one held before and the other after. */
function isEraChange(
  lexemes: readonly Lexeme[],
  left: Quantity,
  right: Quantity,
  index: number,
  all: readonly Quantity[],
): boolean {
  const rightAt = all.indexOf(right, index);
  const before = eraOf(lexemes, left, all[index - 1]?.next ?? 0, right.first);
  const after = eraOf(lexemes, right, left.next, all[rightAt + 1]?.first ?? lexemes.length);
  return areApart(before, after);
}

const ROUGHLY = words('about around almost nearly roughly some over well more than at least up to a the');

/** "by 40", "by almost 40", but not "by never letting one". */
function isLedByBy(lead: readonly string[]): boolean {
  let at = lead.length - 1;
  while (at > 0 && lead.length - at < 4 && ROUGHLY.has(lead[at] as string)) at -= 1;
  // "off by nine minutes" is a deviation, not a change.
  return lead[at] === 'by' && lead[at - 1] !== 'off';
}

/** "fell 30 percent", "by about a third", "11 percent faster", "800 fewer calls". */
function isRelative(lexemes: readonly Lexeme[], quantity: Quantity): boolean {
  const follower = lexemes[quantity.next]?.lower ?? '';
  const isMeasure = quantity.unit !== 'count' || quantity.nouns.length > 0;
  if (!isMeasure) return false;
  if (
    quantity.unit === 'share' &&
    ['as', 'what'].includes(
      lowers(lexemes, quantity.next - 2, quantity.next + 2).find(
        (word) => word === 'as' || word === 'what',
      ) ?? '',
    )
  )
    return true;
  if (quantity.unit === 'factor') return COMPARATIVE.has(follower) || follower === 'as';
  if (NO_MEASURES.has(quantity.nouns[0] ?? '')) return false;
  if (COMPARATIVE.has(follower) || quantity.nouns.some((noun) => COMPARATIVE.has(noun)))
    return !quantity.countsHeads;
  const lead = lowers(lexemes, clauseStart(lexemes, quantity.first, 9), quantity.first);
  const changes = lead.some((word) => CHANGE.has(word));
  if (!changes) return false;
  if (quantity.unit === 'percent' || quantity.unit === 'share') {
    return !lead.slice(-2).includes('to') && !lead.slice(-2).includes('at');
  }
  return isLedByBy(lead) || (quantity.unit === 'money' && !lead.slice(-3).includes('to'));
}

/** After "'d" these endings mean "had", anything else "would". */
const PARTICIPLE = /(?:ed|en|wn|lt|ught|ost|ade|een|one|ad|ut|ot|ent|ood|ead|ept|un|ung|aid|old)$/;

function isHypothetical(lexemes: readonly Lexeme[], first: number, last: number): boolean {
  const around = lowers(lexemes, clauseStart(lexemes, first), last);
  const joint = around.findLastIndex((word) => word === ',' || word === 'and' || word === 'but');
  const near = joint >= 0 && around.length - joint > 6 ? around.slice(joint) : around;
  return near.some(
    (word, index) =>
      HYPOTHETICAL.has(word) || (word.endsWith("'d") && !PARTICIPLE.test(near[index + 1] ?? '')),
  );
}

const isNamed = ({ text, lexemes }: Quantified, quantity: Quantity): boolean => {
  const before = lexemes[quantity.first - 1];
  return (
    quantity.unit === 'count' &&
    quantity.nouns.length === 0 &&
    before?.kind === 'word' &&
    /^\p{Lu}\p{Ll}/u.test(text.slice(before.start, before.end)) &&
    !CLAUSE_SIGNS.has(lexemes[quantity.first - 2]?.lower ?? '.')
  );
};

const SENTENCE_SIGNS = new Set(['.', '?', '!']);

/** How two quantities tell one change, if they do. */
function changeForm(
  told: Quantified,
  left: Quantity,
  right: Quantity,
  index: number,
): Delta['form'] | undefined {
  if (right.first - left.next > REACH || !areComparable(left, right) || isNamed(told, left)) return undefined;
  const { lexemes, quantities } = told;
  if (left.value === right.value && left.unit === right.unit) return undefined;
  let stops = 0;
  for (let at = left.next; at < right.first; at += 1)
    if (SENTENCE_SIGNS.has((lexemes[at] as Lexeme).lower)) stops += 1;
  if (stops > 1) return undefined;
  if (stops === 0 && isFromTo(lexemes, left, right)) return 'two-values';
  if (stops <= 1 && right.first - left.next <= 14 && isContrast(lexemes, left, right)) return 'comparison';
  const bare =
    left.unit === 'count' && right.unit === 'count' && left.nouns.length + right.nouns.length === 0;
  const sameKind = !bare || left.isRate || right.first - left.next <= 14;
  return sameKind && isEraChange(lexemes, left, right, index, quantities) ? 'comparison' : undefined;
}

/** "twice as fast", and not "postponed twice as a result". */
const isTwiceAs = (lexemes: readonly Lexeme[], at: number): boolean =>
  lexemes[at + 1]?.lower === 'as' && !['a', 'an', 'the'].includes(lexemes[at + 2]?.lower ?? '');

/** The changes of value an answer tells, in order. */
export const deltasOf = once((doc: Doc): Delta[] => {
  const told = quantitiesOf(doc);
  const { lexemes, quantities } = told;
  const deltas: Delta[] = [];
  const add = (form: Delta['form'], members: Quantity[]): void => {
    const first = members[0] as Quantity;
    const last = members.at(-1) as Quantity;
    deltas.push({
      form,
      quantities: members,
      isHypothetical: isHypothetical(lexemes, first.first, last.next),
      start: first.start,
      end: last.end,
    });
  };
  for (const [index, left] of quantities.entries()) {
    let form: Delta['form'] | undefined;
    for (let next = index + 1; next < quantities.length && next < index + 4 && !form; next += 1) {
      const right = quantities[next] as Quantity;
      form = changeForm(told, left, right, index);
      if (form) add(form, [left, right]);
    }
    if (!form && isRelative(lexemes, left)) add('relative', [left]);
  }
  for (let index = 0; index < lexemes.length; index += 1) {
    const lexeme = lexemes[index] as Lexeme;
    if (!WHOLE_CHANGE.hasForm(lexeme)) continue;
    const { lower, start, end } = lexeme;
    if (lower === 'twice' && !isTwiceAs(lexemes, index)) continue;
    deltas.push({
      form: 'relative',
      quantities: [],
      isHypothetical: isHypothetical(lexemes, index, index),
      start,
      end,
    });
  }
  deltas.sort((left, right) => left.start - right.start);
  return deltas;
});
