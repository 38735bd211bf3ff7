import { CANARY } from '../../../prompts/index.ts';
import { createInventionFinder } from './invented-facts.ts';
import { OUT_OF_ROLE, PRAISE, STEERING } from './steering-words.ts';
import { runsIn, runsOf, wordsOf } from './words.ts';

/** What a model must not say, whatever it was talked into. Each is a reason to say the scripted words instead. */
export type SpeechFault =
  | 'empty'
  | 'too_long'
  | 'praise'
  | 'hint'
  | 'question'
  | 'repeats_question'
  | 'sheet_echo'
  | 'out_of_role'
  | 'markup'
  | 'invented_fact';

export interface SpeechRules {
  maxWords: number;
  maxSentences: number;
  /** A bridge asks nothing; a clarification may. */
  mayAsk: boolean;
  /** The documented question: code prints it, the model says it neither in whole nor in part. */
  question: string;
  /** What the candidate said and was asked: the only source of facts. */
  heard: readonly string[];
  /** The prompt's own words, which must not come out again. */
  sheet: readonly string[];
}

/**
 * Checks words that are complete, or the beginning of words that are still being said, with single spaces between
 * them. A text that goes on from the one before is checked for what is new in it.
 */
export type SpeechScreen = (text: string) => SpeechFault | undefined;

const MARKUP = /[<>{}[\]*_`#|\\~^=]|["“”„«»]|https?:|www\.|\p{Extended_Pictographic}|[\p{Cc}\p{Cf}\p{Co}]/u;
/** So many of the sheet's words in a row are a quotation and no chance; likewise of the question's. */
const ECHO_WORDS = 7;
const REPEAT_WORDS = 5;

export function createSpeechScreen(rules: SpeechRules): SpeechScreen {
  const repeatsSheet = createRunFinder(rules.sheet, rules.heard, ECHO_WORDS);
  const questionRuns = runsOf(rules.question, REPEAT_WORDS);
  const findInvention = createInventionFinder(rules.heard);
  // Words come one at a time, and each time all of them are to pass: of what has passed only so much is looked at
  // again as the new words may make into something else.
  let passed = NOTHING;

  return (text) => {
    const before = text.startsWith(passed.text) ? passed : NOTHING;
    const { start } = before;
    const open = text.slice(start);
    const words = [...before.lastWords, ...wordsOf(open)];
    const from = before.lastWords.length;
    const letters = before.lastLetters + lettersOf(open);
    const recent = text.slice(Math.max(0, text.lastIndexOf(' ', before.text.length - CONTEXT)));
    const findFault = (): SpeechFault | undefined => {
      if (spellsCanary(letters) || repeatsSheet(words, from)) return 'sheet_echo';
      // Markup and question marks stand within a word, so only what is new can hold one.
      if (MARKUP.test(open)) return 'markup';
      // Hits are rare: one look rules out all lists of phrases.
      if (STEERING.test(recent)) {
        if (OUT_OF_ROLE.test(recent)) return 'out_of_role';
        return PRAISE.test(recent) ? 'praise' : 'hint';
      }
      if (!rules.mayAsk && /[?？]/u.test(open)) return 'question';
      if (runsIn(words, REPEAT_WORDS, from).some((run) => questionRuns.has(run))) return 'repeats_question';
      const isTooLong =
        before.words + words.length - from > rules.maxWords ||
        before.sentences + sentencesIn(open) > rules.maxSentences;
      if (isTooLong) return 'too_long';
      // A name is told by the word before it.
      return findInvention(text.slice(Math.max(0, text.lastIndexOf(' ', start - 1)))) === undefined
        ? undefined
        : 'invented_fact';
    };
    const fault = findFault();
    if (fault === undefined) passed = settle(before, text);
    return fault;
  };
}

/**
 * What is known of a text that has passed. Its last word may still grow; what stands before that, up to the space at
 * `start`, stays as it is and is not read again: counts, and the ends that a run may begin in.
 */
interface Passed {
  text: string;
  start: number;
  words: number;
  sentences: number;
  lastWords: readonly string[];
  lastLetters: string;
}

const NOTHING: Passed = { text: '', start: 0, words: 0, sentences: 0, lastWords: [], lastLetters: '' };

function settle(before: Passed, text: string): Passed {
  const start = text.lastIndexOf(' ');
  if (start <= before.start) return { ...before, text };
  const added = text.slice(before.start, start);
  const words = wordsOf(added);
  return {
    text,
    start,
    words: before.words + words.length,
    sentences: before.sentences + sentencesIn(added),
    lastWords: [...before.lastWords, ...words].slice(1 - ECHO_WORDS),
    lastLetters: (before.lastLetters + lettersOf(added)).slice(1 - KEY_LENGTH),
  };
}

/** Characters before the new words: longer than any phrase that is looked for, its last word left out. */
const CONTEXT = 80;

/** So much of the canary is enough to know it by, and too little to be worth anything. */
const KEY_LENGTH = 6;
const CANARY_KEY = CANARY.replace(/^.*-/, '').slice(0, KEY_LENGTH);
const CANARY_KEY_REVERSED = [...CANARY_KEY].reverse().join('');

/** The runs of a sheet, which is the same through an interview and long: the last few are kept. */
const sheetRuns = new Map<string, ReadonlySet<string>>();
const KEPT_SHEETS = 16;

function runsOfSheet(text: string, length: number): ReadonlySet<string> {
  const key = `${length} ${text}`;
  const known = sheetRuns.get(key);
  if (known !== undefined) return known;
  const runs = runsOf(text, length);
  if (sheetRuns.size >= KEPT_SHEETS) sheetRuns.delete(sheetRuns.keys().next().value!);
  sheetRuns.set(key, runs);
  return runs;
}

/**
 * Tells a text that repeats the prompt: its canary, however it is spelled out, or a run of its words.
 *
 * @param length how many words in a row are a repetition
 */
export function createEchoFinder(
  sheet: readonly string[],
  heard: readonly string[],
  length = ECHO_WORDS,
): (text: string) => boolean {
  const repeatsSheet = createRunFinder(sheet, heard, length);
  return (text) => spellsCanary(lettersOf(text)) || repeatsSheet(wordsOf(text), 0);
}

/** @returns tells whether a run of the sheet's words ends with word `from` or a later one */
function createRunFinder(
  sheet: readonly string[],
  heard: readonly string[],
  length: number,
): (words: readonly string[], from: number) => boolean {
  const secret = sheet.map((text) => runsOfSheet(text, length));
  // What the candidate said or was asked is no secret, even where the sheet has the same words. Looked at only when the
  // sheet has them, which is seldom, and the first word is waited for.
  let open: ReadonlySet<string> | undefined;
  const isOpen = (run: string): boolean => {
    open ??= new Set(heard.flatMap((text) => [...runsOf(text, length)]));
    return open.has(run);
  };
  const isSecret = (run: string) => secret.some((runs) => runs.has(run)) && !isOpen(run);
  return (words, from) => runsIn(words, length, from).some(isSecret);
}

const spellsCanary = (letters: string): boolean =>
  letters.includes(CANARY_KEY) || letters.includes(CANARY_KEY_REVERSED);

const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

const sentencesIn = (text: string): number => text.match(/[.!?…]+(?=\s+\S|\s*$)/gu)?.length ?? 0;
