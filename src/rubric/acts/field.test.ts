import { describe, expect, it } from 'vitest';
import type { PrincipleSlug } from '../../contract/vocabulary.ts';
import { principleFor } from '../testing/test-support.ts';
import { analyse } from '../text/analyse.ts';
import { type FieldTouched, fieldTouched } from './field.ts';

const cases: readonly [FieldTouched, PrincipleSlug, string][] = [
  ['told', 'frugality', 'I cut the bill of the lab in half.'],
  ['named', 'frugality', 'I wrote a parser. In general I watch the budget.'],
  ['none', 'frugality', 'I wrote a parser and two pupils sat beside me.'],
  ['told', 'frugality', 'I wrote a parser. It costs us 40 euros a month now.'],
  ['told', 'ownership', 'I wrote a parser.'],
  ['told', 'are-right-a-lot', 'I thought that the pump was too small. I measured it for a week.'],
  ['named', 'are-right-a-lot', 'I drove nineteen crates to the hall. I am right about most things.'],
  ['told', 'earn-trust', 'I rang Mr. Oduya. He said little. He drew a circle on it, and he sent it back.'],
  ['none', 'earn-trust', 'I read the manual and moved the index to another disk.'],
  ['named', 'success-and-scale', 'I made the build fast. One has to think of society.'],
  ['told', 'success-and-scale', 'The lorries passed a school, so I drew another route.'],
];

it.each(cases)('%s, %s: %s', (expected, slug, text) => {
  expect(fieldTouched(analyse(text), principleFor(slug))).toBe(expected);
});

describe('a difference of opinion', () => {
  it.each([
    'My lead wanted to drop the alarm. I said that this would not hold, and showed her the log.',
    'The owner decided for gas. He ordered the stove. I laid the bills of two winters beside it.',
    'I doubted that the bridge sensors needed it, and wrote two pages on why.',
    'The council’s plan was to fell the lime trees. I counted the nests. The plan fell in May.',
  ])('is told: %s', (text) => {
    expect(fieldTouched(analyse(text), principleFor('have-backbone'))).toBe('told');
  });

  it.each([
    'I saw that the camera refused good bottles. I asked the line lead, and she said I was welcome to look. I fixed the lamp.',
    'I noticed that two lists were kept by hand. They were delighted when I offered to join them. It takes backbone to touch such things.',
    'Prices had turned negative in the night. I closed the shop, restored the table and wrote a check that refuses such rows.',
  ])('is not told: %s', (text) => {
    expect(fieldTouched(analyse(text), principleFor('have-backbone'))).not.toBe('told');
  });
});
