import { describe, expect, it } from 'vitest';
import { analyse } from '../text/analyse.ts';
import { SENTENCE_WORDS } from './sentence-words.ts';
import { plainestSentence, sentencesBy, weighSentences, wordsBySentence } from './sentences.ts';
import { SIGNAL_WEIGHTS } from './weights.ts';

/** Weights by word, in thousandths. */
const only = (weights: Readonly<Record<string, number>>): number[] => [
  0,
  ...SENTENCE_WORDS.map((word) => weights[word] ?? 0),
];

const TWO = 'I asked the customer. The team waited for the customer and the customer paid.';

describe('what single sentences tell', () => {
  it('counts a word once a sentence', () => {
    const told = weighSentences(analyse(TWO), only({ customer: 400 }));
    expect([...told.bySentence]).toEqual([0.4, 0.4]);
    expect(told.sum).toBeCloseTo(0.8);
  });

  it('lets no sentence, and not all of them together, say more than it may', () => {
    const { sum, bySentence } = weighSentences(analyse(TWO), only({ customer: 30_000 }));
    expect([...bySentence]).toEqual([1, 1]);
    expect(sum).toBe(2);
    expect(weighSentences(analyse(TWO.repeat(9)), only({ customer: -30_000 })).sum).toBe(-4);
  });

  it('says the same by one list as by all that are published together', () => {
    const lists = Object.values(SIGNAL_WEIGHTS).map(({ sentences }) => sentences);
    const together = sentencesBy(lists);
    const doc = analyse(`${TWO} I noticed that she had lost two days, and from then on nobody did.`);
    for (const list of lists) expect(together(doc, list)).toBeCloseTo(weighSentences(doc, list).sum, 9);
  });

  it('does not tell "he" from "she", nor one name from another', () => {
    const words = (text: string) => wordsBySentence(analyse(text)).flat();
    expect(words('Then she paid Marek herself.')).toEqual(words('Then he paid Marek himself.'));
    expect(SENTENCE_WORDS.filter((word) => ['marek', 'ines', 'priya', 'anna'].includes(word))).toEqual([]);
    const published = SIGNAL_WEIGHTS.business_impact!.sentences;
    const sum = (text: string) => weighSentences(analyse(text), published).sum;
    expect(sum('Then she paid Marek herself.')).toBe(sum('Then he paid Ines himself.'));
  });

  it('finds the sentence that says most, either way', () => {
    const text = 'I asked the customer. Nobody answered.';
    const weights = only({ customer: 300, nobody: -200 });
    const quote = (direction: 1 | -1) => {
      const span = plainestSentence(analyse(text), weights, direction);
      return span && text.slice(span.start, span.end).trim();
    };
    expect(quote(1)).toBe('I asked the customer.');
    expect(quote(-1)).toBe('Nobody answered.');
    expect(plainestSentence(analyse('Nothing else.'), weights, 1)).toBeUndefined();
  });

  it('has a weight for each word, for every dimension', () => {
    expect(new Set(SENTENCE_WORDS).size).toBe(SENTENCE_WORDS.length);
    for (const [id, { sentences }] of Object.entries(SIGNAL_WEIGHTS))
      expect(sentences.length, id).toBe(1 + SENTENCE_WORDS.length);
  });
});

describe('what is said of a dimension', () => {
  const sum = (text: string, id: 'individual_contribution' | 'business_impact') =>
    weighSentences(analyse(text), SIGNAL_WEIGHTS[id]!.sentences).sum;

  it('falls where somebody else did it', () => {
    expect(
      sum('I rewrote the parser and tested it on the archive.', 'individual_contribution'),
    ).toBeGreaterThan(
      sum('The contractor rewrote the parser and tested it on the archive.', 'individual_contribution'),
    );
  });

  it('falls where it meant something to nobody else', () => {
    expect(sum('It saved the hospital about forty hours a month.', 'business_impact')).toBeGreaterThan(
      sum('It made the code of the module much nicer to read.', 'business_impact'),
    );
  });
});
