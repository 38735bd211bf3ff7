/** Which tokens stand inside quotation marks. */
import type { ReadToken } from './token.ts';

/** A quotation longer than this, in tokens, is a forgotten closing mark and is not believed. */
const LONGEST_QUOTE = 120;

const CLOSES = new Map([
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['"', '"'],
]);

/** Marks the tokens inside quotations; the marks themselves count as inside. */
export function markQuoted(tokens: readonly ReadToken[], text: string): void {
  let open = -1;
  let closing = '';
  for (let at = 0; at < tokens.length; at += 1) {
    const { kind, lower: mark } = tokens[at]!;
    if (kind !== 'sign') continue;
    if (open >= 0 && at - open > LONGEST_QUOTE) open = -1;
    if (open < 0) {
      const single = mark === "'" && opensSingle(tokens, at, text);
      const expected = single ? "'" : CLOSES.get(mark);
      if (expected !== undefined) {
        open = at;
        closing = expected;
      }
    } else if (mark === closing || (closing === '”' && mark === '"')) {
      if (mark === "'" && !closesSingle(tokens, at)) continue;
      for (let quoted = open; quoted <= at; quoted += 1) tokens[quoted]!.quoted = true;
      open = -1;
    }
  }
}

/** A single mark opens a quotation after a blank and directly before a word; otherwise it is an apostrophe. */
function opensSingle(tokens: readonly ReadToken[], at: number, text: string): boolean {
  const mark = tokens[at]!;
  const next = tokens[at + 1];
  if (!next || next.start !== mark.end || next.kind === 'sign') return false;
  return at === 0 || /[\s([—-]/.test(text[mark.start - 1] ?? ' ');
}

function closesSingle(tokens: readonly ReadToken[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    tokens[at - 1]?.end === tokens[at]!.start &&
    (!next || next.start > tokens[at]!.end || next.kind === 'sign')
  );
}
