import { isEnglish } from './vocabulary.ts';

/** A part of a text; the end is exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * Finds stretches that are not in words: numbers or letters one after the other, text written backwards or shifted,
 * made-up words, another language within an English answer. In English at least every other word is one that some
 * class knows; in those hardly any is.
 */
export class UnreadableStretches {
  readonly found: Stretch[] = [];
  readonly #text: string;
  #unknown: Stretch = { start: 0, end: 0 };
  #score = 0;
  #best = 0;
  #row = { start: 0, end: 0, beforeLast: 0, isNumbers: false, length: 0 };

  constructor(text: string) {
    this.#text = text;
  }

  /** Takes the words in order. */
  add(start: number, end: number, form: number): void {
    const first = this.#text.charCodeAt(start);
    const isNumber = first >= ZERO && first <= NINE;
    if (isNumber || end - start === 1) this.#addToRow(start, end, isNumber);
    else if (this.#row.length > 0) this.#closeRow(start);
    if (isEnglish(form)) {
      if (this.#score === 0) return;
      this.#score -= COST_OF_A_KNOWN_WORD;
      if (this.#score <= 0) this.#closeUnknown();
    } else if (end - start > 1 && first >= SMALL_A && first <= SMALL_Z) {
      // Names and numbers speak neither way.
      if (this.#score === 0) this.#unknown = { start, end };
      this.#score += 1;
      if (this.#score > this.#best) {
        this.#best = this.#score;
        this.#unknown.end = end;
      }
    }
  }

  /** Words of the next sentence are others. */
  endSentence(): void {
    this.#closeUnknown();
  }

  close(): void {
    this.#closeUnknown();
    this.#closeRow();
  }

  #addToRow(start: number, end: number, isNumbers: boolean): void {
    const row = this.#row;
    if (row.length === 0 || row.isNumbers !== isNumbers) {
      this.#closeRow();
      this.#row = { start, end, beforeLast: start, isNumbers, length: 1 };
    } else {
      row.beforeLast = row.end;
      row.end = end;
      row.length += 1;
    }
  }

  /** @param next where a word follows; a single letter one blank before it is "I" or "a" */
  #closeRow(next = 0): void {
    const { start, end, beforeLast, length, isNumbers } = this.#row;
    const isNextWords = !isNumbers && next - end === 1;
    if (length >= LONGEST_ROW)
      this.found.push(withAnnouncement(this.#text, { start, end: isNextWords ? beforeLast : end }));
    this.#row.length = 0;
  }

  #closeUnknown(): void {
    if (this.#best >= UNKNOWN_IN_A_ROW) this.found.push(withAnnouncement(this.#text, this.#unknown));
    this.#score = 0;
    this.#best = 0;
  }
}

/** A stretch together with what announces it ("Read backwards: ...") and with the signs after it. */
function withAnnouncement(text: string, { start, end }: Stretch): Stretch {
  const earliest = Math.max(0, start - LONGEST_ANNOUNCEMENT);
  let from = start;
  while (from > earliest && !isSentenceEnd(text, from - 1)) from -= 1;
  const isAnnounced = text.slice(from, start).includes(':') || start - from <= SHORT_LEAD;
  let to = end;
  while (to < text.length && ENDS.includes(text[to]!)) to += 1;
  return { start: isAnnounced ? from : start, end: to };
}

const COST_OF_A_KNOWN_WORD = 2;
/** So many more unknown words than two for each known one. */
const UNKNOWN_IN_A_ROW = 6;
/** Numbers or letters: more of them with nothing between them are no list of results. */
const LONGEST_ROW = 7;
const LONGEST_ANNOUNCEMENT = 60;
/** A word or two before it are part of it. */
const SHORT_LEAD = 20;
/** What may stand after a stretch and belongs to it. */
const ENDS = ' .…,;)]"\'';
const [ZERO, NINE, SMALL_A, SMALL_Z] = [48, 57, 97, 122];

/** Whether a sentence ends with this sign; a dot right before a word is none. */
const isSentenceEnd = (text: string, at: number): boolean =>
  text[at] === '\n' || ('.!?'.includes(text[at]!) && ' \n'.includes(text[at + 1] ?? ' '));

/** Tags, and characters that nobody sees: those of Unicode that spell a text out beside the one that is shown. */
const TAGS = /<[/|a-z][^<>]{0,200}>|[\u{E0000}-\u{E007F}]+/giu;

/** What is written for machines: tags, invisible characters, and in each sentence what looks like JSON. */
export function machineText(text: string, sentences: readonly Stretch[]): Stretch[] {
  const tags = [...text.matchAll(TAGS)].map(({ 0: tag, index }) => ({
    start: index,
    end: index + tag.length,
  }));
  const data = text.includes('":') ? sentences.flatMap((sentence) => jsonIn(text, sentence) ?? []) : [];
  return [...tags, ...data];
}

/** From the first bracket or quotation mark of what has keys to its last bracket, or to the end of the sentence. */
function jsonIn(text: string, { start, end }: Stretch): Stretch | undefined {
  const key = text.indexOf('":', start);
  if (key < 0 || key >= end) return undefined;
  const told = text.slice(start, end);
  const first = told.search(/[{["]/);
  const last = Math.max(told.lastIndexOf('}'), told.lastIndexOf(']'));
  return withAnnouncement(text, { start: start + first, end: last > first ? start + last + 1 : end });
}
