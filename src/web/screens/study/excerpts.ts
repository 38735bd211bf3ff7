/** A place in a text, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** Where a phrase stands in a text: case, spacing and the shape of quotation marks and dashes do not matter. */
export function findPhrase(text: string, phrase: string): Span[] {
  const pattern = phrase
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/['‘’]/g, "['‘’]")
    .replace(/["“”]/g, '["“”]')
    .replace(/[-‐‑–—]/g, '[-‐‑–—]');
  if (pattern === '') return [];
  const before = /^[\p{L}\p{N}]/u.test(phrase.trim()) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = /[\p{L}\p{N}]$/u.test(phrase.trim()) ? '(?![\\p{L}\\p{N}])' : '';
  const matches = text.matchAll(new RegExp(`${before}${pattern}${after}`, 'giu'));
  return [...matches].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}

/** Splits phrases into those that stand in a text, each with its first place, and those that do not. */
export function placePhrases(text: string, phrases: readonly string[]) {
  const placed: (Span & { phrase: string })[] = [];
  const unplaced: string[] = [];
  for (const phrase of phrases) {
    const [span] = findPhrase(text, phrase);
    if (span === undefined) unplaced.push(phrase);
    else placed.push({ ...span, phrase });
  }
  return { placed, unplaced };
}

const QUOTED = /["“]([^"“”]+)["”]/g;
/** Fewer shared words in a row, or three short ones, may be an accident. */
const isTelling = (run: readonly { word: string }[]): boolean =>
  run.length >= 4 || (run.length === 3 && run.some(({ word }) => word.length >= 4));

/**
 * The places in an answer that a remark on it speaks of: what it quotes, and runs of words that it shares with
 * the answer.
 */
export function placesOfRemark(answer: string, remark: string): Span[] {
  const quoted = [...remark.matchAll(QUOTED)].flatMap((match) =>
    findPhrase(answer, match[1]!.replace(/[.,;:!?]+$/, '')),
  );
  return merge([...quoted, ...sharedRuns(answer, remark.replace(QUOTED, ' | '))]);
}

const wordsOf = (text: string) =>
  [...text.matchAll(/[\p{L}\p{N}$%.,'’-]*[\p{L}\p{N}%]|\|/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase().replaceAll('’', "'"),
    start: index,
    end: index + word.length,
  }));

function sharedRuns(answer: string, remark: string): Span[] {
  const told = wordsOf(answer);
  const said = wordsOf(remark);
  const spans: Span[] = [];
  for (let at = 0; at < said.length; ) {
    let longest = 0;
    let begin = 0;
    for (let from = 0; from < told.length; from += 1) {
      let length = 0;
      while (said[at + length] && said[at + length]!.word === told[from + length]?.word) length += 1;
      if (length > longest) {
        longest = length;
        begin = from;
      }
    }
    const run = told.slice(begin, begin + longest);
    if (isTelling(run)) {
      spans.push({ start: run[0]!.start, end: run.at(-1)!.end });
      at += longest;
    } else at += 1;
  }
  return spans;
}

function merge(spans: Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}
