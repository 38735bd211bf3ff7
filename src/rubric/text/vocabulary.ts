/**
 * The words that the rubric knows, as numbers. A text looks each of its words up once; after that, whether a word
 * belongs to a class or begins a phrase is a matter of numbers. Filled when classes and phrases are declared, never
 * by a text.
 */
const numbers = new Map<string, number>();
/** The words by number; 0 stands for none of them. */
const words: string[] = [''];

/** Those of single characters of ASCII, by their codes. */
const numbersOfSigns = new Int32Array(128);

/** Whether a word is English, by number. */
const english: boolean[] = [false];

/** The number of a word that a class or a phrase names, from 1. For declarations only: it adds the word. */
export function declareWord(word: string): number {
  const number = declareFoundWord(word);
  english[number] = true;
  return number;
}

/** The same for a word that was found in texts of any kind, ciphers and made-up words among them. */
export function declareFoundWord(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, words.length);
  if (word.length === 1 && word < '\x80') numbersOfSigns[word.charCodeAt(0)] = words.length;
  table = undefined;
  english.push(false);
  return words.push(word) - 1;
}

/** Whether a class or a phrase names the word, and not only what was found in texts. */
export const isEnglish = (number: number): boolean => english[number]!;

/** The number of a word of a text, or 0 where no class and no phrase names it. */
export const numberOf = (word: string): number => numbers.get(word) ?? 0;

/** The same of a single sign, by its code in ASCII. */
export const numberOfSign = (code: number): number => numbersOfSigns[code]!;

/** How many numbers there are, 0 among them. */
export const vocabularySize = (): number => words.length;

/** The word that has a number. */
export const wordOf = (number: number): string => words[number]!;

/** Numbers of the words by open addressing, for `numberAt`; 0 is an empty slot. */
let table: Int32Array | undefined;

function fillTable(): Int32Array {
  const slots = new Int32Array(1 << (1 + Math.ceil(Math.log2(words.length))));
  for (let number = 1; number < words.length; number += 1) {
    const word = words[number]!;
    let hash = NO_LETTERS;
    for (let at = 0; at < word.length; at += 1) hash = withLetter(hash, word.charCodeAt(at));
    let slot = slotOf(hash, slots);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = number;
  }
  return slots;
}

/** Sets this bit in a capital letter and it is a small one. */
const SMALL = 32;

/** What `numberAt` needs of the letters of a word, gathered by `withLetter` while they are read. */
export const NO_LETTERS = 0x811c9dc5 | 0;
export const withLetter = (hash: number, letter: number): number =>
  Math.imul(hash ^ (letter | SMALL), 0x01000193);
const slotOf = (hash: number, slots: Int32Array): number => (hash ^ (hash >>> 15)) & (slots.length - 1);

/**
 * The number of the word that stands at a place of a text in letters a to z, whatever their case; 0 for none. Nothing
 * is cut out of the text for it, and the words of a text that are known share their strings.
 */
export function numberAt(text: string, start: number, end: number, hash: number): number {
  table ??= fillTable();
  const mask = table.length - 1;
  let slot = slotOf(hash, table);
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
