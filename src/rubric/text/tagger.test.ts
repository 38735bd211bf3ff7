import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import winkNLP from 'wink-nlp';
import { newTagger } from './tagger.ts';
import { ReadToken, seenAs } from './token.ts';
import { tokenise } from './tokenise.ts';
import { numberOf } from './vocabulary.ts';
import { coreModel, model } from './wink-model.ts';

const tagger = newTagger();
/** Tags words; undefined where they are left to wink-nlp. */
function tagged(words: readonly string[]) {
  const kindOf = (word: string) => (/^\p{L}/u.test(word) ? 'word' : 'sign');
  const tokens = words.map((word, at) => new ReadToken(at, 0, 0, word, numberOf(word), kindOf(word)));
  if (!tagger(tokens)) return undefined;
  return { pos: tokens.map(({ pos }) => pos), lemmas: tokens.map(({ lemma }) => lemma) };
}
const { readDoc, its } = winkNLP(model, ['pos']);

function byWink(words: readonly string[]) {
  const tokens = readDoc(words.join(' ')).tokens();
  return { pos: tokens.out(its.pos), lemmas: tokens.out(its.lemma as never) };
}

const SEEDS = 'seeds/walkthroughs/';
const texts = readdirSync(SEEDS).map((file) => readFileSync(SEEDS + file, 'utf8'));
const sentences = texts.flatMap((text) => text.split(/(?<=[.!?])\s/));

describe('the tagger', () => {
  it('tags and lemmatises as wink-nlp does', () => {
    let compared = 0;
    for (const sentence of sentences) {
      const words = tokenise(sentence).map(seenAs);
      const found = tagged(words);
      if (!found) continue;
      compared += 1;
      expect(found).toEqual(byWink(words));
    }
    expect(compared).toBeGreaterThan(sentences.length * 0.9);
  });

  it('does so for any words of the lexicon, in any order, and for words that it does not know', () => {
    const lexicon = (coreModel().features.lexeme.list as string[]).filter((word) =>
      /^[a-z]+$|^[.,;:!?"$%&()-]$/.test(word),
    );
    const frequent = [...new Set(texts.flatMap((text) => tokenise(text).map(seenAs)))];
    const word = fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...frequent) },
      { weight: 2, arbitrary: fc.constantFrom(...lexicon) },
      { weight: 1, arbitrary: fc.stringMatching(/^[a-zéü]{1,8}(?:ing|ed|ly|er|s|est|ies|)$/) },
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
        const found = tagged(words);
        if (found) expect(found).toEqual(byWink(words));
      }),
      { numRuns: 500 },
    );
  });

  it('leaves what is no word to wink-nlp', () => {
    expect(tagged(['we', 'said', 'łódź'])).toBeUndefined();
    expect(tagged(['p99', 'fell'])).toBeUndefined();
    expect(tagged(['we', 'said', 'naïve'])).toBeDefined();
  });
});
