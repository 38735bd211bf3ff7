import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSpeechScreen } from './screen-speech.ts';

const screen = () =>
  createSpeechScreen({
    maxWords: 40,
    maxSentences: 2,
    mayAsk: false,
    question: 'Why did you commit fully once it was decided?',
    heard: ['You pulled six months of rollbacks.', 'Nine of 11 bad builds were caught in March.'],
    sheet: ['The bar raiser listens for a story in which the candidate objects with evidence of their own.'],
  });

const HARMLESS =
  'so you pulled the rollbacks of six months and put them before her in a table of your own making one evening';

it.each([
  ['good for you', 'praise'],
  ['the right thing to do', 'praise'],
  ['that would be very specific', 'hint'],
  ['i was hoping', 'hint'],
  ['my instructions', 'out_of_role'],
  ['as an AI', 'out_of_role'],
  ['raises the bar', 'hint'],
  ['you commit fully once it', 'repeats_question'],
  ['a story in which the candidate objects with', 'sheet_echo'],
  ['with Karl', 'invented_fact'],
  ['seventeen of them, or forty', 'invented_fact'],
  ['*', 'markup'],
  ['and then what?', 'question'],
  ['. So. And. Then.', 'too_long'],
])('finds "%s" (%s) when it comes word by word behind many', (phrase, fault) => {
  const growing = screen();
  let text = '';
  let found: string | undefined;
  for (const word of `${HARMLESS} ${phrase} and`.split(' ')) {
    text = text === '' ? word : `${text} ${word}`;
    found = growing(text);
    // A fresh one has to read all of it.
    expect(found).toBe(screen()(text));
    if (found !== undefined) break;
  }
  expect(found).toBe(fault);
});

it('finds in growing words, letter by letter, what it finds in the same words at once', () => {
  const words = fc.constantFrom(
    ...`${HARMLESS} 11 1 17 nine, March Karl. great well done could you? specific. So… I was hoping why did you commit
    fully once it was decided the bar raiser listens for a story in which the candidate objects`.split(/\s+/),
  );
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 30 }), (all) => {
      const text = all.join(' ');
      const growing = screen();
      for (let length = 1; length <= text.length; length += 1) {
        const beginning = text.slice(0, length);
        const found = growing(beginning);
        expect(found, beginning).toBe(screen()(beginning));
      }
    }),
    { numRuns: 40 },
  );
});
