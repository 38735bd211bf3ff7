/** Filled pauses and false starts, for the delivery notes; they weigh nothing in the grade. */
import type { Token } from './document.ts';
import { wordClass } from './word-class.ts';

const FILLERS = wordClass('um umm uh uhm erm er hmm hm eh ehm mmm heh');

/** Places of "um", "uh", "you know", and of a word said twice in a row. */
export function fillersOf(tokens: readonly Token[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const next = tokens[at + 1];
    if (FILLERS.hasForm(token)) found.push({ start: token.start, end: token.end });
    else if (next && isFixedFiller(tokens, at)) {
      found.push({ start: token.start, end: next.end });
      at += 1;
    } else if (repeats(tokens, at)) found.push({ start: token.start, end: token.end });
  }
  return found;
}

/** ", you know," and ", I mean,": between commas they say nothing. */
function isFixedFiller(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]!.lower;
  if (first !== 'you' && first !== 'i') return false;
  if (tokens[at + 1]!.lower !== (first === 'you' ? 'know' : 'mean')) return false;
  const after = tokens[at + 2]?.lower;
  const before = tokens[at - 1]?.lower;
  return (
    after === ',' &&
    (before === undefined || before === ',' || before === '.' || before === 'and' || before === 'so')
  );
}

const FUNCTION_WORD = wordClass(
  'i we the a an to of in on and so but it that this he she they my our was is it',
);

/** "the, the report", "to to": a function word said twice. */
function repeats(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  if (!FUNCTION_WORD.hasForm(tokens[at]!) || lower === 'that') return false;
  const next = tokens[at + 1]?.lower === ',' ? tokens[at + 2] : tokens[at + 1];
  return next?.lower === lower && next.sentence === tokens[at]!.sentence;
}
