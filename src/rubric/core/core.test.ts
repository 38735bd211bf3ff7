import { describe, expect, it } from 'vitest';
import type { PrincipleSlug } from '../../contract/vocabulary.ts';
import { analyse } from '../text/analyse.ts';
import { coreReadingOf } from './core.ts';

/** How far a sentence in the middle of a story speaks for the act (above 0) or for its opposite (below 0). */
function read(slug: PrincipleSlug, sentence: string): number {
  const { done, undone } = coreReadingOf(
    analyse(`It was in spring. ${sentence} That is how it was then.`),
    slug,
  );
  return Math.sign(done.length - undone.length);
}

/** For each principle what shows its act, and what shows its opposite or leaves it to others. */
const SAID: readonly (readonly [PrincipleSlug, readonly string[], readonly string[]])[] = [
  [
    'have-backbone',
    [
      'I told the director I would not do it that way.',
      'They went ahead in spite of my numbers.',
      'She was for it, I was not.',
    ],
    [
      'I was as keen on the plan as she was.',
      'It was Tomas who spoke against it; I kept out of it.',
      'He liked my proposal at once.',
    ],
  ],
  [
    'frugality',
    [
      'I built it out of two broken scanners.',
      'The vendor wanted 40,000; mine cost 300.',
      'I talked the supplier down to a third.',
    ],
    [
      'I put in a request for 60,000 and got it.',
      'Cost played no role.',
      'We hired two consultants to do it.',
    ],
  ],
  [
    'bias-for-action',
    [
      'I put the old version back within the hour.',
      'I went ahead without her signature.',
      'I acted first and reported afterwards.',
    ],
    [
      'I wanted to have all the facts first.',
      'We spent five weeks on a study.',
      'Nothing was changed before the audit was over.',
    ],
  ],
  [
    'customer-obsession',
    [
      'I rang nine people who had cancelled.',
      'A blind man showed me how he finds the button.',
      'I spent two mornings behind the counter.',
    ],
    [
      'I could imagine what a grower needs.',
      'I never spoke to a grower.',
      'We took it from what a competitor does.',
    ],
  ],
  [
    'dive-deep',
    ['I laid the two logs side by side, line by line.', 'I could make it fail at will by pulling the cable.'],
    [
      'A restart helped each time.',
      'What it was in the end, I can’t say.',
      'The vendor’s engineer found the fault.',
    ],
  ],
  [
    'earn-trust',
    [
      'It was I who had left the gate open.',
      'I went to her and said that I had been wrong.',
      'The mistake was in my part.',
    ],
    [
      'Somebody in her team had left the gate open.',
      'The mistake was in their part.',
      'She apologised to me.',
    ],
  ],
  [
    'learn-and-be-curious',
    [
      'I got three books out of the library.',
      'I wanted to know why it hums.',
      'I had never seen a spectrum in my life.',
    ],
    [
      'I have a doctorate in tides.',
      'The company put all of us through a course.',
      'It was nothing new to me.',
    ],
  ],
  [
    'hire-and-develop-the-best',
    [
      'I let him make the mistake, and asked him afterwards what he had seen.',
      'I put her name forward for the lead.',
    ],
    ['I rewrote his draft overnight.', 'HR picked the new man.', 'I needed another pair of hands.'],
  ],
  [
    'invent-and-simplify',
    [
      'I threw the second form away.',
      'Four of the seven steps are gone.',
      'The nurses no longer type anything.',
    ],
    [
      'I built a second form for the exceptions.',
      'The nurses must type the number twice.',
      'Now there is one more scan to do.',
    ],
  ],
  [
    'think-big',
    ['I asked why it should not be every clinic in Kenya.', 'I won over four other cities.'],
    ['I did what the ticket said.', 'I fixed it for our own depot and left it there.'],
  ],
  [
    'insist-on-the-highest-standards',
    ['I sent the batch back.', 'I would not put my name under it.'],
    ['I let the batch go out.', 'My manager had set the bar.'],
  ],
  [
    'are-right-a-lot',
    [
      'I looked for somebody who thought the opposite.',
      'The test said I was wrong, and I threw away my plan.',
    ],
    ['I knew that I was right, and went ahead.', 'I asked those who were for it.'],
  ],
  [
    'deliver-results',
    ['We lost the test rig in week two; I rented one.', 'We ended at 96 against a goal of 95.'],
    ['It came two months after the date.', 'We asked for six more weeks and got them.'],
  ],
  [
    'strive-to-be-earths-best-employer',
    ['I asked the crews what frightens them.', 'The night shift had hurt backs.'],
    ['The idle minutes were above target.', 'The pickers were too slow.'],
  ],
  [
    'success-and-scale',
    ['The noise woke the children of the village.', 'The lamps killed the moths along the river.'],
    ['The wear ate our margin.', 'The law had required it.'],
  ],
  [
    'ownership',
    ['The sluice belonged to the parish.', 'It was nobody’s.'],
    ['The sluice was in my sprint.', 'The sluice was mine to look after.'],
  ],
];

describe.each(SAID)('%s', (slug, shown, reversed) => {
  it.each(shown)('reads that it is done: %s', (sentence) => expect(read(slug, sentence)).toBe(1));
  it.each(reversed)('reads the opposite: %s', (sentence) => expect(read(slug, sentence)).toBe(-1));
  it('reads nothing where nothing of it is told', () => {
    expect(read(slug, 'The lamp hangs there as it did.')).toBe(0);
  });
});

it('takes the words of others for no act', () => {
  expect(read('frugality', '“We have no money for that,” said the porter.')).toBe(0);
});

it('is not fooled by a denial', () => {
  expect(read('bias-for-action', 'I did not wait for the report.')).toBe(1);
  expect(read('customer-obsession', 'I did not ask a customer.')).toBe(-1);
});

it('does not take what nobody did as done by anybody', () => {
  expect(read('deliver-results', 'The director moved the deadline.')).toBe(-1);
  expect(read('deliver-results', 'Nobody moved the deadline.')).not.toBe(-1);
});

it('takes words alone only where something is told', () => {
  expect(read('success-and-scale', 'The children in the village slept badly.')).toBe(1);
  expect(read('success-and-scale', 'What would the children in the village say?')).toBe(0);
});

it('counts one statement of whose the matter was once, however many readings find it', () => {
  const { done } = coreReadingOf(
    analyse('The label printer belongs to the estates people. It was torn, and I mended it.'),
    'ownership',
  );
  expect(done).toHaveLength(1);
});

it.each([
  ['have-backbone', 'I kept it to myself and nodded.'],
  ['are-right-a-lot', 'I gave myself a week to sell the idea.'],
  ['hire-and-develop-the-best', 'Yerlan taught me and he encouraged me.'],
  ['bias-for-action', 'I put it to the board and we studied it for a month.'],
  ['earn-trust', 'I hid it and blamed the weather.'],
] as const)('%s, the opposite: %s', (slug, sentence) => expect(read(slug, sentence)).toBe(-1));
