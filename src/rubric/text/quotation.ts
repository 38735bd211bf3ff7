/** Which tokens stand inside quotation marks. */
import type { RawToken } from './tokenise.ts';

/** A quotation longer than this, in tokens, is a forgotten closing mark and is not believed. */
const LONGEST_QUOTE = 120;

const CLOSES = new Map([
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['"', '"'],
]);

/** One flag for each token; the marks themselves count as inside. */
export function quotedTokens(tokens: readonly RawToken[], text: string): boolean[] {
  const inside = new Array<boolean>(tokens.length).fill(false);
  let open = -1;
  let closing = '';
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]!.kind !== 'sign') continue;
    const mark = tokens[at]!.lower;
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
      inside.fill(true, open, at + 1);
      open = -1;
    }
  }
  return inside;
}

/** A single mark opens a quotation after a blank and directly before a word; otherwise it is an apostrophe. */
function opensSingle(tokens: readonly RawToken[], at: number, text: string): boolean {
  const mark = tokens[at]!;
  const next = tokens[at + 1];
  if (!next || next.start !== mark.end || next.kind === 'sign') return false;
  return at === 0 || /[\s([—-]/.test(text[mark.start - 1] ?? ' ');
}

function closesSingle(tokens: readonly RawToken[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    tokens[at - 1]?.end === tokens[at]!.start &&
    (!next || next.start > tokens[at]!.end || next.kind === 'sign')
  );
}
