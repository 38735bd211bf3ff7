/**
 * What a story is about, by the common words it is told in: each principle has words that stories which show it use more
 * than stories which show another one ("money", "need" for Frugality; "decide", "propose" for Have Backbone). Together
 * they are one signal of `relevance`, which knows the principle, as the check and the core act (read-core.ts) do. It cannot
 * show anything by itself (weigh.ts), so a list of the right words gains little. Beside that there is one rule (`ELSEWHERE`): where
 * the words are clearly those of other principles and the check does not find the core act plainly, relevance is absent.
 */
import type { PrincipleSlug } from '../../contract/vocabulary.ts';
import { COMMON_WORDS } from './common-words.ts';
import { asWritten, THIRDS, type Wording } from './wording.ts';

/** In thousandths: a constant, then for each common word what its share weighs. */
export type Themes = Readonly<Record<PrincipleSlug, readonly number[]>>;

/** How large the signal may be: about what tells one principle's stories from another's. */
const MOST = 0.6;
export const withinTheme = (value: number): number => Math.max(-MOST, Math.min(MOST, value));

/** How far the words are those of the principle's stories: 0 is as far as usual where a story shows it. */
export function weighTheme({ at, values }: Wording, weights: readonly number[]): number {
  let sum = weights[0] ?? 0;
  for (let index = 0; index < at.length; index += 1)
    sum += values[index]! * (weights[Math.floor(at[index]! / THIRDS) + 1] ?? 0);
  return withinTheme(sum / 1_000);
}

/**
 * Below this the words are those of other principles' stories. Where the check does not find the core act plainly either,
 * such a story answers another question: 1 % of the openings that deserve a yes are there, and three in ten of those that
 * were asked under another principle (evals/datasets/written-answers/README.md).
 */
export const ELSEWHERE = -0.45;

/** How many words are told to the candidate. */
const TOLD = 3;

/** The words of an answer that say most for (1) or against (-1) its being about the principle, heaviest first. */
export function themeWords({ at, values }: Wording, weights: readonly number[], direction: 1 | -1): string[] {
  const pulls = new Map<number, number>();
  for (const [index, place] of at.entries()) {
    const word = Math.floor(place / THIRDS);
    pulls.set(word, (pulls.get(word) ?? 0) + direction * values[index]! * (weights[word + 1] ?? 0));
  }
  return [...pulls]
    .filter(([, pull]) => pull > 0)
    .sort(([, left], [, right]) => right - left)
    .slice(0, TOLD)
    .map(([word]) => asWritten(COMMON_WORDS[word]!));
}
