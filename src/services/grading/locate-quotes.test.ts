import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createQuoteLocator } from './locate-quotes.ts';

const ANSWER =
  'In March I told Dana\u2019s team that “exactly once” was wrong \u2014 1.5% of 12,400 orders\nwere charged twice. She didn\u2019t agree; I replayed the ﬁle, caf\u00e9 by caf\u00e9, and \u{1f600} we went from 41 to 2. I never gave up on it.';

const locate = (answer: string, ...quotes: string[]) => createQuoteLocator(answer)(quotes);
const found = (quote: string, answer = ANSWER) => locate(answer, quote).evidence.map((each) => each.quote);

describe('locating quotes', () => {
  it.each([
    ['as it stands', 'I replayed the ﬁle'],
    ['straight quotation marks for curly ones', 'told Dana\'s team that "exactly once" was wrong'],
    ['another dash, set off or not', 'was wrong - 1.5% of 12,400 orders'],
    ['another dash, closed up', 'was wrong–1.5% of 12,400'],
    ['a line break for a space', '12,400 orders were charged twice'],
    ['another case', 'SHE DIDN’T AGREE'],
    ['decomposed letters and a split ligature', 'replayed the file, cafe\u0301 by cafe\u0301'],
    ['invisible characters', 'we went\u200b from 41 to 2'],
    ['quotation marks and a full stop around it', '"we went from 41 to 2."'],
    ['JSON escapes that were copied along', 'that \\u201cexactly once\\u201d was wrong'],
    ['across an emoji', 'café, and 😀 we went'],
  ])("finds %s, and returns the answer's own characters", (_, quote) => {
    const { evidence, dropped } = locate(ANSWER, quote);
    expect(dropped).toBe(0);
    expect(evidence).toHaveLength(1);
    for (const { start, end, quote: own } of evidence) expect(ANSWER.slice(start, end)).toBe(own);
  });

  it.each([
    ['an invented one', 'I saved the company two million'],
    ['a changed figure', 'we went from 41 to 3'],
    ['a figure cut out of another', 'in order 5% of 12,400 orders'],
    ['a figure cut out of a decimal', '5% of 12,400 orders'],
    ['a figure cut short', '1.5% of 12'],
    ['a dropped negation', 'I gave up on it'],
    ['a changed word', 'She did agree'],
    ['part of a word', 'arch I told Dan'],
    ['a word by itself', 'March'],
    ['nothing', '  "..." '],
    ['parts that were joined', 'I told Dana we went from 41 to 2'],
    ['parts with a gap, out of order', 'we went from 41 ... told Dana’s team'],
    ['a gap with an invented part', 'told Dana’s team ... she thanked me'],
  ])('drops and counts %s', (_, quote) => {
    expect(locate(ANSWER, quote)).toEqual({ evidence: [], dropped: 1 });
  });

  it('shows the parts of a quote with a gap apart from each other', () => {
    expect(found('told Dana’s team ... we went from 41 to 2')).toEqual([
      'told Dana\u2019s team',
      'we went from 41 to 2',
    ]);
  });

  it('drops the words of the bar raiser, of the walkthrough and of another turn', () => {
    const others = [
      'What did you do on the morning after?',
      'Say what broke, how often, and who felt it',
      'The migration was planned for the autumn',
    ];
    expect(locate(ANSWER, ...others)).toEqual({ evidence: [], dropped: 3 });
  });

  it('takes a figure as an answer, and one place once', () => {
    expect(found('41', 'It was 41.')).toEqual(['41']);
    expect(locate('It was 41.', '41', '"41"').evidence).toHaveLength(1);
  });

  const word = fc.stringMatching(/^[a-z]{2,8}$/);
  const answers = fc.array(word, { minLength: 8, maxLength: 60 });

  it('finds every passage of at least two words, however it was reset', () => {
    const disguise = fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toUpperCase(),
      (text: string) => text.replaceAll(' ', '\n\t'),
      (text: string) => `“${text}.”`,
      (text: string) => text.split('').join('\u200d'),
    );
    fc.assert(
      fc.property(
        answers,
        fc.nat(),
        fc.integer({ min: 2, max: 9 }),
        disguise,
        (words, seed, count, reset) => {
          const answer = words.join(' ');
          const from = seed % (words.length - 1);
          const { evidence, dropped } = locate(answer, reset(words.slice(from, from + count).join(' ')));
          expect(dropped).toBe(0);
          expect(answer.slice(evidence[0]!.start, evidence[0]!.end)).toBe(evidence[0]!.quote);
          expect(evidence[0]!.quote.split(' ')).toEqual(words.slice(from, from + count));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('drops every passage with one word changed, taken out or put in', () => {
    const change = fc.constantFrom(
      (words: string[], at: number) => words.toSpliced(at, 1, 'ZZchanged'),
      (words: string[], at: number) => words.toSpliced(at, 0, 'ZZinserted'),
      (words: string[], at: number) => words.toSpliced(at, 1, `${words[at]}zz`),
    );
    fc.assert(
      fc.property(answers, fc.nat(), change, (words, seed, alter) => {
        const altered = alter(words, seed % words.length).join(' ');
        expect(locate(words.join(' '), altered)).toEqual({ evidence: [], dropped: 1 });
      }),
      { numRuns: 1_000 },
    );
  });

  it('never shows anything but slices of the answer, whatever the texts', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.array(fc.string({ unit: 'binary' })),
        (answer, quotes) => {
          const { evidence } = locate(answer, ...quotes, answer.slice(1, 40));
          for (const { start, end, quote } of evidence) expect(answer.slice(start, end)).toBe(quote);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
