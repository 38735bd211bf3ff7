/** Classes of words that the rubric counts: "verbs of telling", "money". A token is looked up by number, not by spelling. */
import type { Doc, Token } from './document.ts';
import { declareWord } from './vocabulary.ts';

export class WordClass {
  readonly #words: ReadonlySet<string>;
  /** One flag for each number of the vocabulary, up to the highest in the class. */
  readonly #members: Uint8Array;

  constructor(list: readonly string[]) {
    this.#words = new Set(list);
    const declared = [...this.#words].map(declareWord);
    this.#members = new Uint8Array(Math.max(0, ...declared) + 1);
    for (const number of declared) this.#members[number] = 1;
  }

  /** Whether a word, such as the lemma of a clause, belongs to the class. */
  has(word: string): boolean {
    return this.#words.has(word);
  }

  /** Whether a token or another word of a text belongs to the class as it stands. */
  hasForm({ form }: Pick<Token, 'form'>): boolean {
    return this.#members[form] === 1;
  }

  /** Whether a token, or the verb of a clause, belongs to the class by its lemma. */
  hasLemma({ base }: Pick<Token, 'base'>): boolean {
    return this.#members[base] === 1;
  }

  /** Whether a token belongs to the class as it stands or by its lemma. */
  hasToken({ form, base }: Token): boolean {
    return this.#members[form] === 1 || this.#members[base] === 1;
  }
}

/** Declares a class by its words, between blanks. */
export const wordClass = (list: string): WordClass => new WordClass(list.split(/\s+/).filter(Boolean));

/** A sentence, a clause or another range of tokens, the last one exclusive. */
interface Range {
  first: number;
  last: number;
}

/** Whether a range has a word of a class, as it stands or by its lemma. */
export function hasWord(doc: Doc, { first, last }: Range, words: WordClass): boolean {
  for (let at = first; at < last; at += 1) if (words.hasToken(doc.tokens[at] as Token)) return true;
  return false;
}

/** The same as they stand only. */
export function hasForm(doc: Doc, { first, last }: Range, words: WordClass): boolean {
  for (let at = first; at < last; at += 1) if (words.hasForm(doc.tokens[at] as Token)) return true;
  return false;
}
