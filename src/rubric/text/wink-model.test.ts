import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import fullModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { model } from './wink-model.ts';

it('tags and lemmatises as the whole model does', () => {
  const tag = (given: typeof fullModel) => {
    const { readDoc, its } = winkNLP(given, ['pos']);
    return (text: string) => {
      const tokens = readDoc(text).tokens();
      return [tokens.out(), tokens.out(its.pos), tokens.out(its.lemma as never), tokens.out(its.uniqueId)];
    };
  };
  const [whole, ours] = [tag(fullModel), tag(model)];
  for (const file of ['1-disagree-with-senior-leader', '3-unpopular-opinion', '5-changed-a-mind-with-data']) {
    const text = readFileSync(`seeds/walkthroughs/${file}.yaml`, 'utf8');
    expect(ours(text)).toEqual(whole(text));
  }
  const odd =
    "He'd've paid $3.5M at 10:30am on 2024-01-05 :-) #win @bob x@y.example café naïve 1st U.S.A. 😀\u0000\n\n\tok";
  expect(ours(odd)).toEqual(whole(odd));
});
