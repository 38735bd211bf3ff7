/**
 * Takes out of an answer what says nothing: sentences said before, slogans that would fit any story, talk about the
 * interview itself, and stretches that are not in words. What is left is graded, so that such text, wherever it is put,
 * moves no finding. Places in the rest are mapped back to the original string.
 */

import { piece, scan } from './scan.ts';
import type { ReadToken } from './token.ts';
import { tokenise } from './tokenise.ts';
import { machineText, type Stretch, UnreadableStretches } from './unreadable.ts';
import { numberOf } from './vocabulary.ts';
import { kindsOf, wordClass } from './word-class.ts';

/** Words without content of their own. */
const FUNCTION_WORDS = wordClass(
  `a an the and or but so as if of to in on at by for with from about into over under through between because that
  this these those it its he she they him her them his their i me my mine we us our you your one who which what when
  where how why am is are was were be been being do does did have has had having will would can could shall should
  may might must not no yes very really truly also too just even still more most much many all every each any some
  both such than then there here out up down always never often ever again than well quite highly fully deeply
  completely totally strongly extremely s t ll ve re d m`,
);

/** Virtues, verdicts and the vocabulary of rubrics: a sentence of nothing else is a slogan. */
const SLOGANS = wordClass(
  `ownership owner own owning leader leaders leadership principle principles lead customer customers obsession obsessed
  dive deep bias action actions deliver delivers delivering delivery result results backbone disagree disagrees
  disagreeing commit commits committing commitment trust earn think big frugality frugal invent simplify curious
  learn learns learning learnings learned highest high higher standards standard insist hire develop best better good
  great excellent amazing awesome fantastic huge big enormous strong perfect outstanding important importance key
  crucial essential success successful impact impactful data driven data-driven metric metrics kpi kpis number numbers
  measurable measure business value revenue stakeholder stakeholders root cause mechanism mechanisms scale scalable
  second order second-order effect effects team teams teamwork player people person everybody everyone communication
  communicate communicating respect respectful respectfully honest honesty transparent transparency passionate passion
  proactive proactively motivated hardworking dedicated experienced experience skills skill quality take takes taking
  bring brings bringing challenge challenges challenging decision decisions follow follows reflect reflects reflection
  own work working worked hard job position role career example answer answers star situation task story question
  please give gives need needs want wants love loves happy satisfied proud believe thing things way ways time times
  100 percent % always-on mindset attitude culture values initiative initiatives collaborate collaboration
  collaborative listen listens listening improve improves improvement complex ambiguous fast pace environment
  interview interviewer interviewers candidate candidates offer rubric criteria dimension dimensions score scores
  rating verdict lot lots bit final overall evaluation assessment hire hiring top maximum full marks points rate grade demonstrates demonstrate demonstrated shows show satisfies satisfy every item items clear`,
);

/** Talk about the assessment itself; two of these make a sentence about the interview, not about the story. */
const ASSESSMENT = wordClass(
  'interviewer interviewers candidate evaluator grader rubric verdict rating transcript assessment offer criteria',
);
const MANY = 2;
/** Words that hardly any story has: with one of the marks in the same sentence they set the assessment itself. */
const RUBRIC_WORDS = wordClass(
  'rubric criterion dimension dimensions disqualifier disqualifiers grader evaluator verdict verdicts',
);
const MARKS = wordClass('clear full maximum highest top strong hire perfect none 100');
/** Parts of a puzzle that is put together from several answers: 'The second half is "gate".' */
const PUZZLE = wordClass('half part piece password passphrase');
const LONGEST_PUZZLE = 6;
/** The candidate of a transcript; who tells a story says "I". */
const THIRD_PERSON = wordClass('candidate transcript');

/** Shorter repetitions ("She said no.") may be told twice in earnest. */
const REPEATABLE_WORDS = 4;

export interface Stripped {
  text: string;
  /** Maps an offset in `text` to one in the original. */
  toOriginal(offset: number): number;
  /** Whether anything was taken out. */
  changed: boolean;
}

/**
 * Up to an end sign that a blank, a closing sign or the end follows: "99.2" is not cut. What follows data in braces, with
 * a capital, is a sentence of its own.
 */
const SENTENCE = /(?:[^.!?\n}]|[.!?](?![\s"')\]”’]|$)|\}(?!\s+\p{Lu}))*[.!?\n}]*["')\]”’]*\s*/gu;
const WORD = piece("[A-Za-z0-9%]+(?:[-'][A-Za-z0-9]+)*", "[\\p{L}\\p{N}%]+(?:[-'’][\\p{L}\\p{N}]+)*");

/** "I mean," at the start of a sentence would read as an act of the candidate; pauses without a verb do no harm. */
const LEADING_FILLERS = /(?:(?:so|well|um|uh), )?(?:i mean|you know), /iuy;

/** A byte written as in an address ("%20"); so many of them in a sentence are a message to a machine. */
const ESCAPED_BYTE = /%[0-9A-Fa-f]{2}/g;
const ESCAPED_BYTES = 4;

const isEncoded = (sentence: string): boolean => (sentence.match(ESCAPED_BYTE)?.length ?? 0) >= ESCAPED_BYTES;

/** The classes of a word in one look, in this order. */
const kindsOfWord = kindsOf(FUNCTION_WORDS, SLOGANS, ASSESSMENT, RUBRIC_WORDS, MARKS, THIRD_PERSON, PUZZLE);
const [FUNCTION, SLOGAN, ASSESSES, OF_RUBRIC, MARK, OF_THIRD_PERSON, OF_PUZZLE] = [1, 2, 4, 8, 16, 32, 64];

/** A sentence and what its words are; the words themselves are not kept. */
class ToldSentence implements Stretch {
  start: number;
  end: number;
  /** How many words, and how many of them have content of their own. */
  words = 0;
  content = 0;
  slogans = 0;
  assessing = 0;
  puzzle = 0;
  /** The classes that any of the words with content belongs to. */
  kinds = 0;
  hasDid = false;
  /** A number that sentences of the same words share; hardly any others do. */
  key = 0;
  /** The last one before with the same number. */
  alike: ToldSentence | undefined = undefined;
  /** Said before, word for word. */
  repeated = false;

  constructor(start: number, end: number) {
    this.start = start;
    this.end = end;
  }

  /** Takes a word and its number in the vocabulary. */
  add(word: string, form: number): void {
    const kinds = kindsOfWord(form);
    this.words += 1;
    this.key = mixed(this.key, form || lettersOf(word));
    if (word === 'did' || word === "didn't") this.hasDid = true;
    if (word.length <= 1 || (kinds & FUNCTION) !== 0) return;
    this.content += 1;
    if (kinds === 0) return;
    this.kinds |= kinds;
    if ((kinds & SLOGAN) !== 0) this.slogans += 1;
    if ((kinds & ASSESSES) !== 0) this.assessing += 1;
    if ((kinds & OF_PUZZLE) !== 0) this.puzzle += 1;
  }

  get isLong(): boolean {
    return this.words >= REPEATABLE_WORDS;
  }

  /** Whether it says nothing about what happened. */
  get isInert(): boolean {
    const { words, content, slogans, puzzle, kinds } = this;
    if (words < 2) return false;
    if (puzzle > 0 && words <= LONGEST_PUZZLE && content - slogans - puzzle <= 1) return true;
    if ((kinds & OF_RUBRIC) !== 0 && (kinds & MARK) !== 0) return true;
    if ((kinds & OF_THIRD_PERSON) !== 0 && content <= 2) return true;
    // "I did not want it" tells what somebody did.
    const isEvent = content === 1 && this.hasDid;
    return this.assessing >= MANY || (content > 0 && slogans === content && !isEvent);
  }
}

function sentencesOf(
  text: string,
  tokens: readonly ReadToken[],
): { sentences: ToldSentence[]; unreadable: Stretch[] } {
  const sentences: ToldSentence[] = [];
  for (const { 0: told, index } of text.matchAll(SENTENCE))
    if (told !== '') sentences.push(new ToldSentence(index, index + told.length));
  // No word reaches from one sentence into the next: each ends with a sign that no word has.
  let at = 0;
  const stretches = new UnreadableStretches(text);
  const add = (word: string, start: number, end: number, form: number): void => {
    while (start >= sentences[at]!.end) {
      at += 1;
      stretches.endSentence();
    }
    sentences[at]!.add(word, form);
    stretches.add(start, end, form);
  };
  const cut = (small: string, start: number, end: number): void => {
    const word = straight(small);
    add(word, start, end, numberOf(word));
  };
  scan(text, WORD, tokens, ({ lower, start, end, form }) => add(lower, start, end, form), cut);
  stretches.close();
  markRepeated(text, sentences);
  return { sentences, unreadable: [...stretches.found, ...machineText(text, sentences)] };
}

const straight = (word: string): string => (word.includes('’') ? word.replaceAll('’', "'") : word);

/** Marks the sentences that say what one before them has said, word for word. */
function markRepeated(text: string, sentences: readonly ToldSentence[]): void {
  const seen = new Map<number, ToldSentence>();
  for (const sentence of sentences) {
    let before = seen.get(sentence.key);
    sentence.alike = before;
    while (before !== undefined && !isSame(text, before, sentence)) before = before.alike;
    // The first stands for all that repeat it.
    if (before === undefined) seen.set(sentence.key, sentence);
    else sentence.repeated = sentence.words > 0;
  }
}

const mixed = (sum: number, part: number): number => (Math.imul(sum, 0x01000193) + part) | 0;

/** A word that has no number, as a number of its letters. */
function lettersOf(word: string): number {
  let sum = 0;
  for (let at = 0; at < word.length; at += 1) sum = mixed(sum, word.charCodeAt(at));
  return sum;
}

/** Whether two sentences have the same words; hardly any are compared. */
function isSame(text: string, left: ToldSentence, right: ToldSentence): boolean {
  if (left.key !== right.key || left.words !== right.words) return false;
  const [first, second] = [wordsIn(text, left), wordsIn(text, right)];
  return first.every((word, at) => word === second[at]);
}

function wordsIn(text: string, { start, end }: Stretch): string[] {
  const told = text.slice(start, end);
  const words: string[] = [];
  const cut = (small: string): void => {
    words.push(straight(small));
  };
  scan(told, WORD, tokenise(told), ({ lower }) => words.push(lower), cut);
  return words;
}

/** Keeps a stretch but for the holes in it; those are in order. */
function keepWithout(holes: readonly Stretch[], kept: Stretch[], start: number, end: number): void {
  let from = start;
  for (const hole of holes) {
    if (hole.end <= from || hole.start >= end) continue;
    if (hole.start > from) keep(kept, from, hole.start);
    from = hole.end;
  }
  if (from < end) keep(kept, from, end);
}

/** Keeps a stretch behind those that are kept already. */
function keep(kept: Stretch[], start: number, end: number): void {
  const last = kept.at(-1);
  if (last?.end === start) last.end = end;
  else kept.push({ start, end });
}

/** A short sentence ("She said no.") is a repetition only next to a longer one. */
function isRepetition(text: string, sentences: readonly ToldSentence[], at: number): boolean {
  const sentence = sentences[at]!;
  if (!sentence.repeated) return false;
  if (sentence.isLong) return true;
  // Said twice in one breath.
  if (at > 0 && isSame(text, sentences[at - 1]!, sentence)) return true;
  return [sentences[at - 1], sentences[at + 1]].some((next) => next?.repeated && next.isLong);
}

/** The answer without repetitions, empty sentences and the pieces that are named; linear in its length. */
export function stripInert(
  text: string,
  alsoInert: readonly Stretch[] = [],
  tokens: readonly ReadToken[] = tokenise(text),
): Stripped {
  const kept: Stretch[] = [];
  const { sentences, unreadable } = sentencesOf(text, tokens);
  const holes = [...unreadable, ...alsoInert].sort((left, right) => left.start - right.start);
  const mayBeEncoded = text.includes('%');
  for (let at = 0; at < sentences.length; at += 1) {
    const sentence = sentences[at]!;
    const { start, end } = sentence;
    if (isRepetition(text, sentences, at) || sentence.isInert) continue;
    if (mayBeEncoded && isEncoded(text.slice(start, end))) continue;
    LEADING_FILLERS.lastIndex = start;
    keepWithout(holes, kept, LEADING_FILLERS.test(text) ? LEADING_FILLERS.lastIndex : start, end);
  }
  const length = kept.reduce((sum, { start, end }) => sum + end - start, 0);
  if (length === text.length || length === 0) {
    return { text, toOriginal: (offset) => offset, changed: false };
  }
  return {
    text: kept.map(({ start, end }) => text.slice(start, end)).join(''),
    toOriginal: (offset) => originalOf(kept, offset),
    changed: true,
  };
}

function originalOf(kept: readonly Stretch[], offset: number): number {
  let left = offset;
  for (const { start, end } of kept) {
    if (left <= end - start) return start + left;
    left -= end - start;
  }
  return kept.at(-1)?.end ?? 0;
}
