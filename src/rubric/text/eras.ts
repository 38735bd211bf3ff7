/** When a value held: before the story's change or after it, as far as its own clause says. */
import type { Lexeme } from './numerals.ts';
import type { Quantity } from './quantities.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const BREAKS = words('. ; ! ? : — , and but against instead');
const TIMES = words(
  'second minute hour day night week month quarter season spring summer autumn fall winter year time release sprint term game project inventory audit',
);
const BEFORE = words(
  'before earlier previously formerly originally beforehand hitherto initially first beginning start usually normally ordinarily otherwise',
);
const PARTICIPLE = /(?:ed|en|wn|lt|ught|ost|ade|ood|at|ung|aid|old|un|een)$/;
const AFTER = words('now today after afterwards since currently later nowadays eventually meanwhile');
const HELD = words('was were had stood sat took needed used ran cost came lay hovered been began');
const HOLDS = words('is are takes needs runs stands costs has have stays remains settled left');
const STARTED = words('joined began started came arrived took');
const REACH = 12;

export type Era = 'before' | 'after' | 'maybe before' | 'maybe after' | 'unsaid';

/** The words of the clause around a quantity, without those of its neighbours. */
function around(lexemes: readonly Lexeme[], quantity: Quantity, from: number, to: number): string[] {
  let first = quantity.first;
  while (first > from && quantity.first - first < REACH && !BREAKS.has(lexemes[first - 1]?.lower ?? '.'))
    first -= 1;
  // "In the three months before, it had been ninety": an opening phrase belongs to its clause.
  if (lexemes[first - 1]?.lower === ',' && !BREAKS.has(lexemes[first - 2]?.lower ?? '.')) {
    let opening = first - 1;
    while (opening > from && first - opening < REACH && !BREAKS.has(lexemes[opening - 1]?.lower ?? '.'))
      opening -= 1;
    first = opening;
  }
  let last = quantity.next;
  while (last < to && last - quantity.next < REACH && !BREAKS.has(lexemes[last]?.lower ?? '.')) last += 1;
  const near: string[] = [];
  for (let at = first; at < Math.min(last, lexemes.length); at += 1) near.push((lexemes[at] as Lexeme).lower);
  return near;
}

/** Reads the era of a quantity from the lexemes between its neighbours `from` and `to`. */
export function eraOf(lexemes: readonly Lexeme[], quantity: Quantity, from: number, to: number): Era {
  const near = around(lexemes, quantity, from, to);
  const follows = (word: string, set: ReadonlySet<string>): boolean =>
    near.some(
      (lower, at) =>
        lower === word && near.slice(at + 1, at + 3).some((next) => set.has(next.replace(/s$/, ''))),
    );
  const when = near.indexOf('when');
  if (when >= 0 && near.slice(when).some((word) => STARTED.has(word))) return 'before';
  if (when >= 0 && near.slice(when).some((word) => word === 'left' || word === 'finished')) return 'after';
  if (follows('last', TIMES) || follows('previous', TIMES) || near.includes('until')) return 'before';
  if (near.includes('one') && near.includes('before')) return 'before';
  const isBefore =
    near.some((word, at) => BEFORE.has(word) && !(word === 'first' && near[at - 1] !== 'at')) ||
    near.some((word, at) => word === 'used' && near[at + 1] === 'to');
  const byThen = near.some(
    (word, at) => word === 'by' && ['the', 'then', 'end'].includes(near[at + 1] ?? ''),
  );
  const isAfter =
    byThen ||
    near.some((word) => AFTER.has(word)) ||
    follows('this', TIMES) ||
    follows('these', TIMES) ||
    (follows('next', TIMES) && !near.some((word) => word === 'will' || word === 'going'));
  if (isBefore !== isAfter) return isBefore ? 'before' : 'after';
  // "where they had waited five weeks"
  const isHad = (word: string): boolean => word === 'had' || word.endsWith("'d");
  if (near.some((word, at) => isHad(word) && PARTICIPLE.test(near[at + 1] ?? ''))) return 'before';
  if (near.some((word) => HOLDS.has(word))) return 'maybe after';
  return near.some((word) => HELD.has(word)) ? 'maybe before' : 'unsaid';
}

/** Whether two eras tell a change: one of them is said, and the other is not the same. */
export function areApart(left: Era, right: Era): boolean {
  const side = (era: Era): string => era.replace('maybe ', '');
  // "In spring there were two, where the year before we'd had five": the plain past is the later one.
  if (left === 'maybe before' && right === 'before') return true;
  // "Each desk had taken 14, and from that day it took 22": so is the one after a pluperfect.
  if (left === 'before' && right === 'maybe before') return true;
  if (left === right || side(left) === side(right)) return false;
  const said = [left, right].filter((era) => era === 'before' || era === 'after').length;
  if (said === 0) return false;
  // "after" alone says little: results are told after something anyway. A "before" is a comparison by itself.
  return left === 'before' || right === 'before' || (left !== 'unsaid' && right !== 'unsaid');
}
