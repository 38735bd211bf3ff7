/** The commonest words of the openings that may be read: what signals/wording.ts counts. */
import { asCommonWord } from '../../src/rubric/signals/wording.ts';
import { analyse } from '../../src/rubric/text/analyse.ts';
import type { Opening } from './graded-answers.ts';

const MOST_WORDS = 300;

/**
 * Words that may not weigh anything, beside names: fillers and articles (speech and translated English differ in them, not
 * quality), and numbers, months and days, which are what a story happens to be about.
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

/** Nouns are mostly what a story happens to be about; only those of many stories say how it is told. */
const NOUNS_FROM = 0.05;

/** In how many openings each word stands, in any form, decides; the alphabet, where two stand in equally many. */
export function commonWords(openings: readonly Opening[]): string[] {
  const counts = new Map<string, { openings: number; said: number; asNoun: number }>();
  for (const { answer } of openings) {
    const seen = new Set<string>();
    for (const { lemma, pos } of analyse(answer).tokens) {
      const word = asCommonWord(lemma);
      if (pos === 'PROPN' || !/^[a-z]{2,}$|^i$/.test(word) || LEFT_OUT.has(word)) continue;
      const count = counts.get(word) ?? { openings: 0, said: 0, asNoun: 0 };
      counts.set(word, count);
      if (!seen.has(word)) count.openings += 1;
      count.said += 1;
      if (pos === 'NOUN') count.asNoun += 1;
      seen.add(word);
    }
  }
  return [...counts]
    .filter(
      ([, { said, asNoun, openings: told }]) => asNoun < said / 2 || told >= NOUNS_FROM * openings.length,
    )
    .sort(([word, count], [other, rest]) => rest.openings - count.openings || (word < other ? -1 : 1))
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
