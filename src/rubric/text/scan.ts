/** Finds the words, numbers and signs of a text one after the other; what the pieces are, a pattern says. */
import type { ReadToken } from './token.ts';

const NOT_ASCII = /[\u0080-\uffff]/;
export const isAscii = (text: string): boolean => !NOT_ASCII.test(text);

/** A pattern for one piece in two forms that find the same in ASCII; without Unicode classes it is several times as fast. */
export interface Piece {
  ascii: RegExp;
  unicode: RegExp;
  /** Whether each sign is a piece; otherwise none is but what the pattern names. */
  takesSigns: boolean;
}

/** Declares what a piece is. `ascii` and `unicode` are sources of patterns. */
export const piece = (ascii: string, unicode: string, takesSigns = false): Piece => ({
  ascii: new RegExp(ascii, 'y'),
  unicode: new RegExp(unicode, 'uy'),
  takesSigns,
});

/** After a plain token, one of these may go on with it where the pattern is a wider one ("5%", "o'5"). */
const mayGoOn = (code: number): boolean => code === 37 || code === 39 || code === 0x2019;
const FIRST_BEHIND_ASCII = 128;

/**
 * Finds the pieces of a text in order; linear in its length. Most are plain words, which are tokens already: those are
 * given to `take`, and so are signs, if pieces can be signs. Others are cut out of the text: `cut` is given one in small
 * letters with its place, and the token that it begins in.
 */
export function scan(
  text: string,
  { ascii, unicode, takesSigns }: Piece,
  tokens: readonly ReadToken[],
  take: (token: ReadToken) => void,
  cut: (lower: string, start: number, end: number, from: ReadToken) => void,
): void {
  const pattern = isAscii(text) ? ascii : unicode;
  let at = 0;
  for (const token of tokens) {
    // The piece before may have reached into it.
    if (token.start >= at) {
      at = token.start;
      const isWhole = token.plain && !mayGoOn(text.charCodeAt(token.end));
      // One that every pattern takes for a piece of its own, or for none.
      const isSign = token.kind === 'sign' && text.charCodeAt(at) < FIRST_BEHIND_ASCII && token.lower !== '%';
      if (isWhole || (isSign && takesSigns)) take(token);
      if (isWhole || isSign) {
        at = token.end;
        continue;
      }
    }
    while (at < token.end) {
      pattern.lastIndex = at;
      if (!pattern.test(text)) {
        at += 1;
        continue;
      }
      const end = pattern.lastIndex;
      cut(text.slice(at, end).toLowerCase(), at, end, token);
      at = end;
    }
  }
}
