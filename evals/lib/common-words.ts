/** The commonest words of the openings that may be read: what signals/wording.ts counts. */
import { asCommonWord } from '../../src/rubric/signals/wording.ts';
import { analyse } from '../../src/rubric/text/analyse.ts';
import type { Opening } from './graded-answers.ts';

const MOST_WORDS = 300;

/**
 * Words that may not weigh anything: fillers and articles (speech and translated English differ in them, not quality),
 * and numbers, months and days, which are what a story happens to be about.
 */
const LEFT_OUT: ReadonlySet<string> = new Set(
  `a an the um umm uh uhm er erm hmm like well so just okay ok yeah yes actually basically really kind sort know mean
  right oh you i.e. etc
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen half quarter third
  first second percent per
  january february march april may june july august september october november december spring summer autumn winter
  monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/),
);

/** In how many openings each word stands decides; the alphabet, where two stand in equally many. */
export function commonWords(openings: readonly Opening[]): string[] {
  const counts = new Map<string, number>();
  for (const { answer } of openings) {
    const said = new Set(analyse(answer).tokens.map(({ lower }) => asCommonWord(lower)));
    for (const word of said)
      if (/^[a-z]+$/.test(word) && !LEFT_OUT.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .sort(([word, count], [other, times]) => times - count || (word < other ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([word]) => word)
    .sort();
}

/** The words as the file that wording.ts reads. */
export const commonWordsFile = (words: readonly string[]): string => `/**
 * The commonest words of openings, those left out that may not weigh (see evals/lib/common-words.ts). Written by
 * \`npm run calibrate:signals -- --words\`; do not edit by hand.
 */
export const COMMON_WORDS: readonly string[] =
  \`${words
    .join(' ')
    .replace(/(.{1,110})(?: |$)/g, '$1\n  ')
    .trim()}\`.split(/\\s+/);
`;
