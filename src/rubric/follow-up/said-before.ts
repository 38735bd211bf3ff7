/** What a follow-up answer says again: it was asked for more than the opening told. */
import { type Word, wordsOf } from '../phrases.ts';
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

/** The sentences of `doc` whose words stand in the same order in what was told before; a word or two may differ. */
export function saidBefore(doc: Doc, told: string): ReadonlySet<number> {
  const before = wordsOf({ text: told, sentences: [{ start: 0, end: told.length }], memory: [] });
  const runs = new Set<string>();
  for (let at = 0; at < before.length; at += 1) runs.add(runAt(before, at) ?? '');
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
    if (count >= FEWEST_WORDS && known >= SHARE * (count - RUN + 1)) said.add(sentence);
    first = last;
  }
  return said;
}
