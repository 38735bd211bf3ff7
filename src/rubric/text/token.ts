/** The words, numbers and signs of a text as objects: one for each, which every step of the parse fills in further. */
import type { PartOfSpeech, Token } from './document.ts';
import { numberOf } from './vocabulary.ts';

/**
 * A class, because there are hundreds in a text: objects that are written down as literals are soon laid among those
 * that live long, if a collection finds them alive, where each of them costs many times as much.
 */
export class ReadToken implements Token {
  index: number;
  start: number;
  end: number;
  lower: string;
  form: number;
  kind: 'word' | 'number' | 'sign';
  lemma: string;
  base = 0;
  pos: PartOfSpeech = 'X';
  sentence = 0;
  quoted = false;
  /** Latin letters a to z alone, so that nothing is left to take apart. */
  plain = false;
  capital: 'none' | 'first' | 'all' = 'none';
  /** A line break stands before it. */
  newLine = false;
  /** Two contraction halves: this one continues the word before it. */
  joined = false;

  constructor(
    index: number,
    start: number,
    end: number,
    lower: string,
    form: number,
    kind: 'word' | 'number' | 'sign',
  ) {
    this.index = index;
    this.start = start;
    this.end = end;
    this.lower = lower;
    this.form = form;
    this.kind = kind;
    this.lemma = lower;
  }

  /** Spells it out in another way. */
  spell(lower: string): void {
    this.lower = lower;
    this.form = numberOf(lower);
  }

  setLemma(lemma: string): void {
    // One string for both where they are alike: sets then look up and compare a single one.
    if (lemma === this.lower) {
      this.lemma = this.lower;
      this.base = this.form;
    } else {
      this.lemma = lemma;
      this.base = numberOf(lemma);
    }
  }
}

/** Whether a word begins with a capital, as a name does ("I" among them), or is in capitals throughout. */
export function capitalOf(raw: string, lower: string): ReadToken['capital'] {
  if (raw[0] === lower[0]) return 'none';
  return raw.length === 1 || raw.slice(1) !== raw.slice(1).toUpperCase() ? 'first' : 'all';
}

const LONGEST_SEEN = 40;

/** What the tagger sees in the place of a token: of a hyphenated word the last part, and the same for all numbers. */
export function seenAs({ lower, kind, plain }: ReadToken): string {
  if (kind === 'sign') return lower;
  if (kind === 'number') return '7';
  const hyphen = plain
    ? -1
    : Math.max(lower.lastIndexOf('-'), lower.lastIndexOf('‑'), lower.lastIndexOf('‐'));
  return lower.length - hyphen > LONGEST_SEEN + 1 ? 'thing' : lower.slice(hyphen + 1);
}
