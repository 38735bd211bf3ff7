/** Finds the words, numbers and signs of a text one after the other; what the pieces are, a pattern says. */

const NOT_ASCII = /[\u0080-\uffff]/;
const BLANK = 32;

/** A pattern for one piece in two forms that find the same in ASCII; without Unicode classes it is several times as fast. */
export interface Piece {
  ascii: RegExp;
  unicode: RegExp;
}

/** Declares what a piece is. `ascii` and `unicode` are sources of patterns. */
export const piece = (ascii: string, unicode: string): Piece => ({
  ascii: new RegExp(ascii, 'y'),
  unicode: new RegExp(unicode, 'uy'),
});

/** Calls `found` for each piece of a text with its place, and the piece in small letters; linear in its length. */
export function scan(
  text: string,
  { ascii, unicode }: Piece,
  found: (lower: string, start: number, end: number) => void,
): void {
  // In ASCII a text has small letters at the same places; elsewhere a letter may become longer.
  const isAscii = !NOT_ASCII.test(text);
  const pattern = isAscii ? ascii : unicode;
  const small = isAscii ? text.toLowerCase() : text;
  let at = 0;
  while (at < text.length) {
    pattern.lastIndex = at;
    if (text.charCodeAt(at) === BLANK || !pattern.test(text)) {
      at += 1;
      continue;
    }
    const end = pattern.lastIndex;
    const raw = small.slice(at, end);
    found(isAscii ? raw : raw.toLowerCase(), at, end);
    at = end;
  }
}
