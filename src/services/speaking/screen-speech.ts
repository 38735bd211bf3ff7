import { CANARY } from '../../../prompts/index.ts';
import { createInventionFinder } from './invented-facts.ts';
import { GRADING, HINT, OUT_OF_ROLE, PRAISE } from './steering-words.ts';
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
  const echoesSheet = createEchoFinder(rules.sheet, rules.heard);
  const questionRuns = runsOf(rules.question, REPEAT_WORDS);
  const findInvention = createInventionFinder(rules.heard);
  // Words come one at a time, and each time all of them are to pass: of what has passed only so much is looked at
  // again as the new words may make into something else.
  let passed = '';
  let passedWords = 0;

  const findFault = (text: string, words: readonly string[], isMore: boolean): SpeechFault | undefined => {
    // The last word that has passed may have grown.
    const from = isMore ? Math.max(0, passedWords - 1) : 0;
    const recent = isMore ? text.slice(Math.max(0, text.lastIndexOf(' ', passed.length - CONTEXT))) : text;
    if (echoesSheet(text, words, from)) return 'sheet_echo';
    if (MARKUP.test(recent)) return 'markup';
    if (OUT_OF_ROLE.test(recent)) return 'out_of_role';
    if (PRAISE.test(recent)) return 'praise';
    if (HINT.test(recent) || GRADING.test(recent)) return 'hint';
    if (!rules.mayAsk && /[?？]/u.test(recent)) return 'question';
    if (runsIn(words, REPEAT_WORDS, from).some((run) => questionRuns.has(run))) return 'repeats_question';
    if (words.length > rules.maxWords || sentencesIn(text) > rules.maxSentences) return 'too_long';
    return findInvention(recent) === undefined ? undefined : 'invented_fact';
  };

  return (text) => {
    const words = wordsOf(text);
    const fault = findFault(text, words, passed.length > CONTEXT && text.startsWith(passed));
    if (fault === undefined) {
      passed = text;
      passedWords = words.length;
    }
    return fault;
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
 * @returns takes the text, and where they are known its words, and from which on they are new
 */
export function createEchoFinder(
  sheet: readonly string[],
  heard: readonly string[],
  length = ECHO_WORDS,
): (text: string, words?: readonly string[], from?: number) => boolean {
  const secret = sheet.map((text) => runsOfSheet(text, length));
  // What the candidate said or was asked is no secret, even where the sheet has the same words. Looked at only when the
  // sheet has them, which is seldom, and the first word is waited for.
  let open: ReadonlySet<string> | undefined;
  const isOpen = (run: string): boolean => {
    open ??= new Set(heard.flatMap((text) => [...runsOf(text, length)]));
    return open.has(run);
  };
  const isSecret = (run: string) => secret.some((runs) => runs.has(run)) && !isOpen(run);
  return (text, words = wordsOf(text), from = 0) => {
    const letters = text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '');
    if (letters.includes(CANARY_KEY) || letters.includes(CANARY_KEY_REVERSED)) return true;
    return runsIn(words, length, from).some(isSecret);
  };
}

const sentencesIn = (text: string): number => text.match(/[.!?…]+(?=\s+\S|\s*$)/gu)?.length ?? 0;
