/**
 * The words that the rubric knows, as numbers. A text looks each of its words up once; after that, whether a word
 * belongs to a class or begins a phrase is a matter of numbers. Filled when classes and phrases are declared, never
 * by a text.
 */
const numbers = new Map<string, number>();
/** The words by number; 0 stands for none of them. */
const words: string[] = [''];

/** The number of a word that a class or a phrase names, from 1. For declarations only: it adds the word. */
export function declareWord(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, words.length);
  table = undefined;
  return words.push(word) - 1;
}

/** The number of a word of a text, or 0 where no class and no phrase names it. */
export const numberOf = (word: string): number => numbers.get(word) ?? 0;

/** How many numbers there are, 0 among them. */
export const vocabularySize = (): number => words.length;

/** The word that has a number. */
export const wordOf = (number: number): string => words[number]!;

/** Numbers of the words by open addressing, for `numberAt`; 0 is an empty slot. */
let table: Int32Array | undefined;

function fillTable(): Int32Array {
  const slots = new Int32Array(1 << (2 + Math.ceil(Math.log2(words.length))));
  for (let number = 1; number < words.length; number += 1) {
    const word = words[number]!;
    let slot = hashAt(word, 0, word.length) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = number;
  }
  return slots;
}

/** Sets this bit in a capital letter and it is a small one. */
const SMALL = 32;

function hashAt(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (text.charCodeAt(at) | SMALL), 0x01000193);
  return hash ^ (hash >>> 15);
}

/**
 * The number of the word that stands at a place of a text in letters a to z, whatever their case; 0 for none. Nothing
 * is cut out of the text for it, and the words of a text that are known share their strings.
 */
export function numberAt(text: string, start: number, end: number): number {
  table ??= fillTable();
  const mask = table.length - 1;
  let slot = hashAt(text, start, end) & mask;
  while (true) {
    const number = table[slot]!;
    if (number === 0 || isAt(text, start, end, words[number]!)) return number;
    slot = (slot + 1) & mask;
  }
}

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1)
    if ((text.charCodeAt(start + at) | SMALL) !== word.charCodeAt(at)) return false;
  return true;
}
