/** One line of a page that carries words. Numbers count from 1. */
export interface PageLine {
  number: number;
  /** The line as it stands, indentation included. */
  raw: string;
  /** The line without white space around it: what values are taken from. */
  text: string;
}

export interface PageLines {
  lines: PageLine[];
  /** Lines without one ASCII letter or digit: own-line emoji, clean or garbled. */
  glyphs: PageLine[];
  /** How many lines the page has, empty ones included. */
  total: number;
}

/**
 * Splits a page into the lines that carry words. Empty lines and glyph-only lines mean nothing in the
 * grammar (GRAMMAR "How to parse", 2), which is what makes the spaced and the compact layout one.
 * U+0085 and U+2028 are not line ends here: the first is a byte of some garbled emoji. A byte order mark
 * counts as white space for `trim`, wherever joined files may have left one.
 */
export const splitLines = (page: string): PageLines => {
  const lines: PageLine[] = [];
  const glyphs: PageLine[] = [];
  const all = page.split(/\r\n|\n|\r/);
  for (const [index, raw] of all.entries()) {
    const text = raw.trim();
    if (text === '') continue;
    const line = { number: index + 1, raw, text };
    // A flaw may be written without ASCII; its bullet marks it as text.
    (/[A-Za-z0-9]/.test(text) || isBulleted(raw) ? lines : glyphs).push(line);
  }
  return { lines, glyphs, total: all.length };
};

/**
 * The line as it is compared with a label: without everything before the first ASCII letter or digit, so
 * that no emoji, however it was garbled, can matter. For recognition only, never for a value.
 */
export const labelOf = (text: string): string => {
  const start = text.search(/[A-Za-z0-9]/);
  return start < 0 ? '' : text.slice(start).trimEnd();
};

const isBulleted = (raw: string): boolean => /^\s*•\s*\S/.test(raw);

/** A run without ASCII: a glyph, what became of one, or the start of a word such as "Über". */
const leadingNonAscii = (text: string): string => /^[^\p{ASCII}\s]+/u.exec(text)?.[0] ?? '';

/** The first word when it has no ASCII at all, otherwise the empty string. */
const glyphWord = (text: string): string => {
  const run = leadingNonAscii(text);
  return run.length === text.length || /^\s/.test(text.slice(run.length, run.length + 1)) ? run : '';
};

/**
 * Drops the emoji before a value that shares its line (the stopwatch before a timing). A garbled emoji
 * may fall into several words, because one of its bytes can read as a space. A fraction ("½") stays.
 */
export const dropLeadingGlyph = (text: string): string => {
  let rest = text.trim();
  for (let glyph = glyphWord(rest); glyph !== '' && !/^\p{N}/u.test(glyph); glyph = glyphWord(rest)) {
    rest = rest.slice(glyph.length).trim();
  }
  const glued = leadingNonAscii(rest);
  // An emoji glued to the text has a symbol in it, clean or garbled; the first letter of "Über" is none.
  return /[\p{S}\p{C}]/u.test(glued) ? rest.slice(glued.length).trim() : rest;
};

/** The text of a bulleted line (`  • text`), whatever became of the bullet; undefined without a bullet. */
export const bulletText = (raw: string): string | undefined => {
  const line = raw.trim();
  if (line.startsWith('•')) return line.slice(1).trim();
  const garbled = glyphWord(line);
  if (garbled !== '') return line.slice(garbled.length).trim();
  // The bullet itself may have been lost; its indentation then still marks the line.
  return /^\s/.test(raw) ? line : undefined;
};

/** Whether the text starts and ends with a quotation mark of its own. */
export const isQuoted = (text: string): boolean =>
  text.length >= 2 && text.startsWith('"') && text.endsWith('"');

/** Strips one enclosing pair of quotation marks, if there is one. */
export const unquote = (text: string): string => (isQuoted(text) ? text.slice(1, -1).trim() : text);

/** Phrases of a page as a message quotes them; a page with thousands of them must not flood its report. */
export const quotedList = (phrases: readonly string[]): string => {
  const shown = phrases.slice(0, 10).map((phrase) => `"${phrase}"`);
  return phrases.length > shown.length ? `${shown.join(', ')} and others` : shown.join(', ');
};
