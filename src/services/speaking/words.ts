/** The words of a text in lower case, without punctuation. */
export const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? [];

/** Every run of so many words that stands in a text. */
export function runsOf(text: string, length: number): Set<string> {
  const words = wordsOf(text);
  const count = Math.max(0, words.length - length + 1);
  return new Set(Array.from({ length: count }, (_, start) => words.slice(start, start + length).join(' ')));
}

export const haveCommon = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((each) => b.has(each));
