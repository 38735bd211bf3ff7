/** The words of a text in lower case, without punctuation. */
export const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? [];

/** Every run of so many words that stands in a text. */
export const runsOf = (text: string, length: number): Set<string> => new Set(runsIn(wordsOf(text), length));

/** The runs of so many words, each as often as it stands there; only those that end with word `from` or a later one. */
export function runsIn(words: readonly string[], length: number, from = 0): string[] {
  const runs: string[] = [];
  for (let end = Math.max(from, length - 1); end < words.length; end += 1) {
    runs.push(words.slice(end - length + 1, end + 1).join(' '));
  }
  return runs;
}
