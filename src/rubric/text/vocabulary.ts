/**
 * The words that the rubric knows, as numbers. A text looks each of its words up once; after that, whether a word
 * belongs to a class or begins a phrase is a matter of numbers. Filled when classes and phrases are declared, never
 * by a text.
 */
const numbers = new Map<string, number>();

/** The number of a word that a class or a phrase names, from 1. For declarations only: it adds the word. */
export function declareWord(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size + 1);
  return numbers.size;
}

/** The number of a word of a text, or 0 where no class and no phrase names it. */
export const numberOf = (word: string): number => numbers.get(word) ?? 0;
