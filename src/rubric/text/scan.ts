/** Finds the words, numbers and signs of a text one after the other; what the pieces are, a pattern says. */

const NOT_ASCII = /[\u0080-\uffff]/;
export const isAscii = (text: string): boolean => !NOT_ASCII.test(text);
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

/** The words of a text as far as they were split before. */
export interface Split {
  readonly tokens: readonly {
    readonly start: number;
    readonly end: number;
    readonly lower: string;
    readonly form: number;
    /** Of Latin letters a to z alone, which every pattern takes for one piece as well. */
    readonly plain: boolean;
  }[];
}

/** After a plain token, one of these may go on with it where the pattern is a wider one ("5%", "o'5"). */
const mayGoOn = (code: number): boolean => code === 37 || code === 39 || code === 0x2019;

/**
 * Calls `found` for each piece of a text with its place, and the piece in small letters; linear in its length. Pieces
 * that `split` knows are not cut out again; `found` is given their index in it, and -1 for others.
 */
export function scan(
  text: string,
  { ascii, unicode }: Piece,
  found: (lower: string, start: number, end: number, token: number) => void,
  split?: Split,
): void {
  // In ASCII a text has small letters at the same places; elsewhere a letter may become longer.
  const onlyAscii = isAscii(text);
  const pattern = onlyAscii ? ascii : unicode;
  // Few pieces are left to be cut out where most are known.
  const isSmall = onlyAscii && split === undefined;
  const small = isSmall ? text.toLowerCase() : text;
  const tokens = split?.tokens ?? [];
  let token = 0;
  let at = 0;
  while (at < text.length) {
    if (text.charCodeAt(at) === BLANK) {
      at += 1;
      continue;
    }
    while (token < tokens.length && tokens[token]!.start < at) token += 1;
    if (token < tokens.length && tokens[token]!.plain) {
      const { start, end, lower } = tokens[token]!;
      if (start === at && !mayGoOn(text.charCodeAt(end))) {
        found(lower, at, end, token);
        at = end;
        continue;
      }
    }
    pattern.lastIndex = at;
    if (!pattern.test(text)) {
      at += 1;
      continue;
    }
    const end = pattern.lastIndex;
    const raw = small.slice(at, end);
    found(isSmall ? raw : raw.toLowerCase(), at, end, -1);
    at = end;
  }
}
