import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inflections } from './inflections.ts';
import { phrases, type Searchable } from './phrases.ts';

/** A text in which every full stop ends a sentence. */
function text(source: string): Searchable {
  const sentences = [...source.matchAll(/[^.]+\.?/g)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
  const whole = [{ start: 0, end: source.length }];
  return { text: source, sentences: sentences.length > 0 ? sentences : whole, memory: [] };
}
const found = (set: ReturnType<typeof phrases>, source: string): string[] =>
  set.find(text(source)).map(({ start, end }) => source.slice(start, end));

describe('phrases', () => {
  it('finds words in order, whatever their case', () => {
    expect(found(phrases('had a point'), 'He HAD a point, and she had no point.')).toEqual(['HAD a point']);
  });

  it('takes alternatives, optional words, gaps and any word', () => {
    const set = phrases('i|we very? much', 'told .. that', 'the * one');
    expect(found(set, 'I very much, we much.')).toEqual(['I very much', 'we much']);
    expect(found(set, 'told my old boss that.')).toEqual(['told my old boss that']);
    expect(found(set, 'told my very old boss that.')).toEqual([]);
    expect(found(set, 'the big one.')).toEqual(['the big one']);
  });

  it('reads a contraction as the words it stands for, with straight and curly quotes', () => {
    const set = phrases('did not know', 'i am', 'can not', 'i had|would *');
    for (const source of ["I didn't know.", 'I didn’t know.', 'I did not know.'])
      expect(found(set, source)).toHaveLength(1);
    expect(found(set, "I'm here.")).toEqual(["I'm"]);
    expect(found(set, "We can't.")).toEqual(["can't"]);
    expect(found(phrases('i had gone'), "I'd gone.")).toHaveLength(1);
    expect(found(phrases('i would go'), "I'd go.")).toHaveLength(1);
  });

  it('never leaves a sentence', () => {
    expect(found(phrases('had a point'), 'He had. A point.')).toEqual([]);
    expect(found(phrases('told .. that'), 'I told him. That was it.')).toEqual([]);
  });

  it('keeps the longest match at a place and does not overlap', () => {
    expect(found(phrases('a b', 'a b c', 'b c d'), 'a b c d.')).toEqual(['a b c']);
  });

  it.each(['say-so', 'strong_hire', 'is,', 'cannot', "don't", 'he|', 'not?|to', 'Yes'])(
    'refuses the word "%s", which no text would ever have',
    (word) => {
      expect(() => phrases(`i ${word} so`)).toThrow(/No text has the word/);
    },
  );

  it('asks by sentence', () => {
    const set = phrases('fair point');
    const doc = text('One thing. A fair point.');
    expect([set.test(doc), set.test(doc, 0), set.test(doc, 1)]).toEqual([true, false, true]);
  });

  it('finds a phrase wherever it is put, and points inside any text', () => {
    const set = phrases('told .. that', 'i|we ~decide', 'so|and? i went');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (before, after) => {
        const source = `${before} | we decided | ${after}`;
        const doc = { text: source, sentences: [{ start: 0, end: source.length }], memory: [] };
        const matches = set.find(doc);
        expect(matches.some(({ start, end }) => source.slice(start, end) === 'we decided')).toBe(true);
        for (const { start, end } of matches)
          expect(0 <= start && start < end && end <= source.length).toBe(true);
      }),
    );
  });
});

describe('inflections', () => {
  it.each([
    ['ask', ['ask', 'asks', 'asked', 'asking']],
    ['drop', ['drop', 'drops', 'dropped', 'dropping']],
    ['offer', ['offer', 'offers', 'offered', 'offering']],
    ['fix', ['fix', 'fixes', 'fixed', 'fixing']],
    ['copy', ['copy', 'copies', 'copied', 'copying']],
    ['measure', ['measure', 'measures', 'measured', 'measuring']],
    ['write', ['write', 'writes', 'wrote', 'written', 'writing']],
    ['commit', ['commit', 'commits', 'committed', 'committing']],
    ['explain', ['explain', 'explains', 'explained', 'explaining']],
  ])('inflects %s', (base, forms) => {
    expect(inflections(base)).toEqual(forms);
  });
});
