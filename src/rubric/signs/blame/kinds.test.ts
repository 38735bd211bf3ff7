import { describe, expect, it } from 'vitest';
import { analyse } from '../../text/analyse.ts';
import { blameKinds } from './kinds.ts';

const kindsOf = (text: string) => {
  const { for: speaksFor, against } = blameKinds(analyse(text));
  return { ...speaksFor, ...against };
};

describe('what counts as blame', () => {
  it.each([
    ['lacking', 'The night shift never cleaned the nozzle.'],
    ['duties', 'The dispatcher should have called the depot.'],
    ['duties', 'He’s supposed to be the expert for valves.'],
    ['scorn', 'They are not the brightest in that hall.'],
    ['belittled', 'He was on his phone all day.'],
  ] as const)('%s: %s', (kind, text) => {
    expect(kindsOf(text)[kind].value).toBeGreaterThan(0);
  });
});

describe('what does not', () => {
  it.each([
    ['lacking', 'The trainee dropped two trays and lost the list.'],
    ['duties', 'I should have called the depot.'],
    ['scorn', 'I didn’t know the first thing about valves.'],
    ['scorn', 'An old man at the counter asked for help.'],
    ['scorn', 'She was afraid to break it.'],
    ['scorn', 'The brewers had no idea that the meter was off.'],
    ['scorn', 'Two guests complained about the claim form.'],
    ['scorn', 'They can’t come on Mondays.'],
    ['belittled', 'I was on my phone all day.'],
  ] as const)('%s: %s', (kind, text) => {
    expect(kindsOf(text)[kind].value).toBe(0);
  });
});

describe('who stands beside the others', () => {
  it.each(['I showed her the list of leaks.', 'We split the shifts by floor.'])('does: %s', (text) => {
    expect(kindsOf(text).sideBySide.value).toBeGreaterThan(0);
  });

  it.each(['I told the board who had done it.', 'We lost nine pallets.', 'He showed me the list.'])(
    'does not: %s',
    (text) => {
      expect(kindsOf(text).sideBySide.value).toBe(0);
    },
  );
});
