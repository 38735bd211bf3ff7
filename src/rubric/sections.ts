/** The answer cut into its five steps, with the time each takes and may take. */
import type { AnswerSection } from '../contract/critique.ts';
import { TARGET_SECONDS } from '../contract/pacing.ts';
import type { Level } from '../contract/vocabulary.ts';
import { secondsOf } from './delivery.ts';
import type { Doc, Token } from './text/document.ts';

/** Neighbouring sentences of the same step make one section; the order is the order of the telling. */
export function sectionsOf(doc: Doc, level: Level): AnswerSection[] {
  const sections: AnswerSection[] = [];
  for (const { step, start, end, first, last } of doc.sentences) {
    let section = sections.at(-1);
    if (section?.step !== step) {
      section = { step, start, end, words: 0, seconds: 0, targetSeconds: TARGET_SECONDS[level][step] };
      sections.push(section);
    }
    section.end = end;
    section.words += wordsIn(doc, first, last);
  }
  for (const section of sections) section.seconds = secondsOf(section.words);
  return sections;
}

/** Tokens that hold a letter or a digit; a contraction, two tokens that meet, counts once. */
function wordsIn({ tokens }: Doc, first: number, last: number): number {
  let words = 0;
  for (let at = first; at < last; at += 1) {
    const { pos, start, lower, plain } = tokens[at] as Token;
    const continues = at > first && tokens[at - 1]?.end === start;
    if (pos !== 'PUNCT' && pos !== 'SYM' && !continues && (plain || WORD_CHARACTER.test(lower))) words += 1;
  }
  return words;
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u;
