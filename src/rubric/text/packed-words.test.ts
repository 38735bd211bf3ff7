import { expect, it } from 'vitest';
import words from 'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json' with {
  type: 'json',
};
import { fromBase64, packWords, unpackWords } from './packed-words.ts';

it('unpacks the very words and numbers that were packed', () => {
  const model = words as unknown as Parameters<typeof packWords>[0];
  const packed = JSON.parse(JSON.stringify(packWords(model)));
  const { lexicon, ...others } = unpackWords<typeof model & { lexicon: Uint32Array }>(packed);
  const { lexicon: original, ...wanted } = model;
  expect(others).toEqual(wanted);
  expect(Buffer.from(lexicon.buffer).equals(fromBase64(original))).toBe(true);
});
