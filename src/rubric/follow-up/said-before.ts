/** What a follow-up answer says again: it was asked for more than the opening told. */
import { phrases, type Word, wordsOf } from '../phrases.ts';
import type { Doc } from '../text/document.ts';

/** Words in a row that are compared: fewer stand in any two texts about one thing. */
const RUN = 3;
/** A shorter sentence ("So we stopped.") may well come again. */
const FEWEST_WORDS = 6;
/** The share of a sentence's runs that the opening has as well, from which on it says nothing new. */
const SHARE = 0.6;

/** The words from one on as a key; undefined where the text ends. */
function runAt(words: readonly Word[], at: number): string | undefined {
  if (at + RUN > words.length) return undefined;
  let key = '';
  for (let next = at; next < at + RUN; next += 1) key += `${words[next]!.lower} `;
  return key;
}

/** "As I said before": the answer is sent back to what was told. */
const REFERS_BACK = phrases(
  'as|like|what i|we said|told|mentioned|explained|described|wrote|answered|stated|noted|say',
  'i|we have? already|just said|told|mentioned|explained|described|wrote|written|answered|covered|stated',
  'i|we said|told|mentioned|explained|described|wrote|answered it|that|this|you|so? before|already|earlier|above',
  'my|the previous|first|last|earlier|opening|other|above answer|story|reply|response',
  'same|as as? above|before',
  'already answered|said|explained|covered',
);
/** A longer sentence refers back and goes on to something new. */
const MOST_WORDS_REFERRING = 14;

/**
 * The sentences of `doc` whose words stand in the same order in what was said before, by the candidate or in the
 * question, with a word or two changed; and those that only refer to it.
 */
export function saidBefore(doc: Doc, ...told: readonly string[]): ReadonlySet<number> {
  const runs = new Set<string>();
  for (const text of told) {
    const before = wordsOf({ text, sentences: [{ start: 0, end: text.length }], memory: [] });
    for (let at = 0; at + RUN <= before.length; at += 1) runs.add(runAt(before, at)!);
  }
  const words = wordsOf(doc);
  const said = new Set<number>();
  for (let first = 0; first < words.length; ) {
    const { sentence } = words[first]!;
    let last = first;
    let known = 0;
    for (; last < words.length && words[last]!.sentence === sentence; last += 1) {
      const isWithin = words[last + RUN - 1]?.sentence === sentence;
      if (isWithin && runs.has(runAt(words, last) ?? ' ')) known += 1;
    }
    const count = last - first;
    const isAgain = count >= FEWEST_WORDS && known >= SHARE * (count - RUN + 1);
    if (isAgain || (count <= MOST_WORDS_REFERRING && REFERS_BACK.test(doc, sentence))) said.add(sentence);
    first = last;
  }
  return said;
}
