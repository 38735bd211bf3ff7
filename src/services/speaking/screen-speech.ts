import { CANARY } from '../../../prompts/index.ts';
import { createInventionFinder } from './invented-facts.ts';
import { GRADING, HINT, OUT_OF_ROLE, PRAISE } from './steering-words.ts';
import { haveCommon, runsOf, wordsOf } from './words.ts';

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

/** Checks words that are complete, or the beginning of words that are still being said. */
export type SpeechScreen = (text: string) => SpeechFault | undefined;

const MARKUP = /[<>{}[\]*_`#|\\~^=]|["“”„«»]|https?:|www\.|\p{Extended_Pictographic}|[\p{Cc}\p{Cf}\p{Co}]/u;
/** So many of the sheet's words in a row are a quotation and no chance; likewise of the question's. */
const ECHO_WORDS = 7;
const REPEAT_WORDS = 5;

export function createSpeechScreen(rules: SpeechRules): SpeechScreen {
  const echoesSheet = createEchoFinder(rules.sheet, rules.heard);
  const questionRuns = runsOf(rules.question, REPEAT_WORDS);
  const findInvention = createInventionFinder(rules.heard);

  return (text) => {
    if (echoesSheet(text)) return 'sheet_echo';
    if (MARKUP.test(text)) return 'markup';
    if (OUT_OF_ROLE.test(text)) return 'out_of_role';
    if (PRAISE.test(text)) return 'praise';
    if (HINT.test(text) || GRADING.test(text)) return 'hint';
    if (!rules.mayAsk && /[?？]/u.test(text)) return 'question';
    if (haveCommon(runsOf(text, REPEAT_WORDS), questionRuns)) return 'repeats_question';
    if (wordsOf(text).length > rules.maxWords || sentencesIn(text) > rules.maxSentences) return 'too_long';
    return findInvention(text) === undefined ? undefined : 'invented_fact';
  };
}

const CANARY_KEY = CANARY.replace(/^.*-/, '');
/** So much of the canary is enough to know it by, and too little to be worth anything. */
const KEY_LENGTH = 6;

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
  // What the candidate said or was asked is no secret, even where the sheet has the same words.
  const open = new Set(heard.flatMap((text) => [...runsOf(text, length)]));
  const secret = sheet.map((text) => runsOfSheet(text, length));
  const isSecret = (run: string) => !open.has(run) && secret.some((runs) => runs.has(run));
  return (text) => {
    const letters = text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '');
    const reversed = letters.split('').reverse().join('');
    const key = CANARY_KEY.slice(0, KEY_LENGTH);
    if (letters.includes(key) || reversed.includes(key)) return true;
    return [...runsOf(text, length)].some(isSecret);
  };
}

const sentencesIn = (text: string): number => text.match(/[.!?…]+(?=\s+\S|\s*$)/gu)?.length ?? 0;
