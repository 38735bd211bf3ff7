/** Parts of speech and lemmas for tokens that we split ourselves, by wink-nlp's model. */
import winkNLP, { type WinkMethods } from 'wink-nlp';
import type { PartOfSpeech } from './document.ts';
import { newTagger, type Tagger } from './tagger.ts';
import { type ReadToken, seenAs } from './token.ts';
import { model } from './wink-model.ts';

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

/** Gives every token its part of speech and its lemma. */
export function tag(tokens: readonly ReadToken[]): void {
  if (tokens.length === 0) return;
  tagger ??= newTagger();
  if (!tagger(tokens)) tagByWink(tokens);
}

function tagByWink(tokens: readonly ReadToken[]): void {
  const { readDoc, its } = parser();
  const words = readDoc(tokens.map(seenAs).join(' ')).tokens();
  const tags = words.out(its.pos) as PartOfSpeech[];
  const lemmas = words.out(its.lemma as never) as unknown as string[];
  parses += 1;
  if (parses % PARSES_BETWEEN_COUNTS === 0) renewWhenFull(words.out(its.uniqueId) as unknown as number[]);
  const parts = tags.length === tokens.length ? undefined : (words.out() as string[]);
  let at = 0;
  for (const token of tokens) {
    token.pos = tags[at] ?? 'X';
    token.setLemma(lemmas[at] ?? token.lower);
    at = parts === undefined ? at + 1 : behind(parts, at, seenAs(token).length);
  }
}

/** wink may split a token of ours once more; its parts then share one tag. Where the next token begins. */
function behind(parts: readonly string[], first: number, tokenLength: number): number {
  let length = parts[first]?.length ?? tokenLength;
  let at = first + 1;
  while (length < tokenLength && at < parts.length) {
    length += parts[at]!.length;
    at += 1;
  }
  return at;
}

function renewWhenFull(ids: readonly number[]): void {
  let highest = 0;
  for (const id of ids) if (id > highest) highest = id;
  if (firstUnknown === 0) firstUnknown = highest;
  else if (highest - firstUnknown > UNKNOWN_WORDS_KEPT) nlp = undefined;
}
