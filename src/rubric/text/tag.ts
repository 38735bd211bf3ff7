/** Parts of speech and lemmas for tokens that we split ourselves, by wink-nlp's model. */
import winkNLP, { type WinkMethods } from 'wink-nlp';
import type { PartOfSpeech } from './document.ts';
import { newTagger, type Tagger } from './tagger.ts';
import type { RawToken } from './tokenise.ts';
import { numberOf } from './vocabulary.ts';
import { model } from './wink-model.ts';

const tagWords: Tagger = (words, numbers) => {
  tagger ??= newTagger();
  return tagger(words, numbers);
};
let tagger: Tagger | undefined;

/**
 * wink-nlp itself tags a text with a token that only its tokeniser can place: emoji, "3rd", letters that are not Latin.
 * It remembers every word it has not seen before, for ever. No answer may depend on the ones before it nor
 * fill the memory, so every word is handed over as a token of its own (which makes its tag independent of what is
 * remembered) and the instance is replaced after this many unknown words.
 */
const UNKNOWN_WORDS_KEPT = 20_000;
const PARSES_BETWEEN_COUNTS = 16;

let nlp: WinkMethods | undefined;
let firstUnknown = 0;
let parses = 0;

function parser(): WinkMethods {
  if (!nlp) {
    nlp = winkNLP(model, ['pos']);
    firstUnknown = 0;
  }
  return nlp;
}

/** For each token its part of speech and its lemma. */
export interface Tags {
  pos: PartOfSpeech[];
  lemmas: string[];
}

/** Tags every token; each list of the result has exactly one entry for each token. */
export function tag(tokens: readonly RawToken[]): Tags {
  if (tokens.length === 0) return { pos: [], lemmas: [] };
  const seen = new Array<string>(tokens.length);
  const numbers = new Int32Array(tokens.length);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    seen[at] = token.seen;
    numbers[at] = token.seen === token.lower ? token.form : numberOf(token.seen);
  }
  return (tagWords(seen, numbers) as Tags | undefined) ?? tagByWink(tokens, seen);
}

function tagByWink(tokens: readonly RawToken[], seen: readonly string[]): Tags {
  const { readDoc, its } = parser();
  const words = readDoc(seen.join(' ')).tokens();
  const tags = words.out(its.pos) as PartOfSpeech[];
  const lemmas = words.out(its.lemma as never) as unknown as string[];
  parses += 1;
  if (parses % PARSES_BETWEEN_COUNTS === 0) renewWhenFull(words.out(its.uniqueId) as unknown as number[]);
  if (tags.length === tokens.length) return { pos: tags, lemmas };
  return aligned(tokens, tags, lemmas, words.out() as string[]);
}

/** wink may split a token of ours once more; its parts then share one tag. */
function aligned(
  tokens: readonly RawToken[],
  tags: PartOfSpeech[],
  lemmas: string[],
  values: string[],
): Tags {
  const found: Tags = { pos: [], lemmas: [] };
  let at = 0;
  for (const token of tokens) {
    found.pos.push(tags[at] ?? 'X');
    found.lemmas.push(lemmas[at] ?? token.lower);
    let length = values[at]?.length ?? token.seen.length;
    at += 1;
    while (length < token.seen.length && at < values.length) {
      length += values[at]!.length;
      at += 1;
    }
  }
  return found;
}

function renewWhenFull(ids: readonly number[]): void {
  let highest = 0;
  for (const id of ids) if (id > highest) highest = id;
  if (firstUnknown === 0) firstUnknown = highest;
  else if (highest - firstUnknown > UNKNOWN_WORDS_KEPT) nlp = undefined;
}
