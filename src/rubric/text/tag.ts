/** The one place that knows wink-nlp: parts of speech and lemmas for tokens that we split ourselves. */
import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';
import type { PartOfSpeech } from './document.ts';
import type { RawToken } from './tokenise.ts';

/**
 * wink-nlp remembers every word it has not seen before, for ever. No answer may depend on the ones before it nor
 * fill the memory, so every word is handed over as a token of its own (which makes its tag independent of what is
 * remembered) and the instance is replaced after this many unknown words.
 */
const UNKNOWN_WORDS_KEPT = 20_000;

let nlp: WinkMethods | undefined;
let firstUnknown = 0;

function parser(): WinkMethods {
  if (!nlp) {
    nlp = winkNLP(model, ['pos']);
    firstUnknown = 0;
  }
  return nlp;
}

export interface Tag {
  pos: PartOfSpeech;
  lemma: string;
}

/** Tags every token; the result has exactly one entry for each token. */
export function tag(tokens: readonly RawToken[]): Tag[] {
  if (tokens.length === 0) return [];
  const { readDoc, its } = parser();
  const words = readDoc(tokens.map((token) => token.seen).join(' ')).tokens();
  const values = words.out() as string[];
  const tags = words.out(its.pos) as PartOfSpeech[];
  const lemmas = words.out(its.lemma as never) as unknown as string[];
  renewWhenFull(words.out(its.uniqueId) as unknown as number[]);
  const result: Tag[] = [];
  let at = 0;
  for (const token of tokens) {
    const pos = tags[at] ?? 'X';
    const lemma = lemmas[at] ?? token.lower;
    // wink may split a token of ours once more; its parts then share one tag.
    let seen = values[at]?.length ?? token.seen.length;
    at += 1;
    while (seen < token.seen.length && at < values.length) {
      seen += values[at]!.length;
      at += 1;
    }
    result.push({ pos, lemma });
  }
  return result;
}

function renewWhenFull(ids: readonly number[]): void {
  let highest = 0;
  for (const id of ids) if (id > highest) highest = id;
  if (firstUnknown === 0) firstUnknown = highest;
  else if (highest - firstUnknown > UNKNOWN_WORDS_KEPT) nlp = undefined;
}
