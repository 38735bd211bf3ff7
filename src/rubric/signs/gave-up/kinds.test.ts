import { describe, expect, it } from 'vitest';
import { analyse } from '../../text/analyse.ts';
import { gaveUpKinds } from './kinds.ts';

/** Letting go is looked for after the beginning. */
const BEFORE = 'I ran the pumps of a swimming pool. The filter clogged each Monday. ';
const valueIn = (kind: keyof ReturnType<typeof gaveUpKinds>['for'], text: string): number =>
  gaveUpKinds(analyse(BEFORE + text)).for[kind].value;

describe('what counts as letting go', () => {
  it.each([
    ['withdrew', 'I let the plan rest.'],
    ['withdrew', 'I sat back.'],
    ['turned', 'In March I took another job.'],
    ['resigned', 'Nobody cared about it.'],
    ['resigned', 'I got discouraged.'],
    ['excused', 'Some other time, I thought.'],
    ['remained', 'I heard that they use it.'],
    ['vindicated', 'So I was right all along.'],
  ] as const)('%s: %s', (kind, text) => {
    expect(valueIn(kind, text)).toBeGreaterThan(0);
  });
});

describe('what does not', () => {
  it.each([
    ['withdrew', 'I sat down with the lifeguards.'],
    ['withdrew', 'I archived our branch and built hers.'],
    ['withdrew', 'I had forgotten the valve and said so.'],
    ['resigned', 'No one had looked behind the grate.'],
    ['resigned', 'Nobody asked me to.'],
    ['resigned', 'I was so tired that I cried.'],
    ['excused', 'One day a guest slipped.'],
    ['remained', 'I read the manual of the pump.'],
    ['remained', 'I never asked for a budget.'],
    ['vindicated', 'She was right about the chlorine.'],
  ] as const)('%s: %s', (kind, text) => {
    expect(valueIn(kind, text)).toBe(0);
  });
});
