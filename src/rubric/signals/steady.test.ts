import { describe, expect, it } from 'vitest';
import { analyse } from '../text/analyse.ts';
import type { Doc } from '../text/document.ts';
import { type SignalId, signalsOf } from './read.ts';
import { lateness, massed } from './signal.ts';

/** A story with a place in its middle and one at its end. */
const story = (middle: string, ending: string): Doc =>
  analyse(
    `The ticket gate of the swimming bath let children in twice. The gate is the caretaker's. ${middle} I wrote a new counter for it and tried it for a week. The second entries stopped in May. ${ending}`,
  );
const read = (id: SignalId, middle: string, ending = 'The bath kept the money.'): number =>
  signalsOf(story(middle, ending)).get(id).value;

describe('the same said otherwise', () => {
  it.each<[SignalId, string, string]>([
    ['ownWork', 'I opened the till rolls.', 'I went through the till rolls.'],
    ['ownWork', 'I pulled the lists of a year.', 'I fetched the lists of a year.'],
    ['ownWork', 'I laid them over the plan of shifts.', 'I put them over the plan of shifts.'],
    [
      'ownWork',
      'I wrote a plan that week, drew the gate, and built it.',
      'That week I wrote a plan, drew the gate, and built it.',
    ],
    ['ownWork', 'I started counting the children.', 'I counted the children.'],
    ['ownActs', 'I managed to count the children.', 'I counted the children.'],
    ['ownWork', 'I had a look at the till rolls.', 'I looked at the till rolls.'],
    ['ownWork', 'I ended up writing a plan.', 'I wrote a plan.'],
    ['wentToSee', 'I paid a visit to the caretaker.', 'I visited the caretaker.'],
    ['wentToSee', 'I found it by asking the caretaker.', 'I asked the caretaker and found it.'],
    ['wentToSee', 'I called the caretaker.', 'I telephoned the caretaker.'],
    ['wentToSee', 'I watched the gate for an hour.', 'I observed the gate for an hour.'],
    ['showing', 'I read the rules and wrote a plan.', 'I studied the rules and drafted a plan.'],
    ['choosing', 'I chose the oldest five lists.', 'I took the oldest five lists.'],
    ['wanting', 'I picked the oldest five lists.', 'I took the oldest five lists.'],
    ['ownWill', 'I went there, but I saw nothing.', 'I went there and saw nothing.'],
  ])('%s: %s / %s', (id, one, other) => expect(Math.abs(read(id, one) - read(id, other))).toBeLessThan(0.04));

  it.each<[SignalId, string, string]>([
    ['moved', 'The complaints went down.', 'The complaints dropped.'],
    ['moved', 'The complaints ceased.', 'The complaints stopped.'],
    ['othersAdopt', 'The office wants to see a year of it.', 'The office would like to see a year of it.'],
    ['unsure', 'I made sure that it was heard.', 'I saw to it that it was heard.'],
    ['vagueness', 'Some forty children paid.', 'About forty children paid.'],
    ['virtues', 'I drove to the bath.', 'I went to the bath.'],
    ['hadSeen', 'I had to stand beside the gate.', 'I needed to stand beside the gate.'],
  ])('at the end, %s: %s / %s', (id, one, other) => {
    const middle = 'I counted the children.';
    expect(Math.abs(read(id, middle, one) - read(id, middle, other))).toBeLessThan(0.04);
  });
});

describe('what is not the same', () => {
  it.each<[SignalId, string, string]>([
    ['ownWork', 'I went through the till rolls.', 'The caretaker went through the till rolls.'],
    ['wentToSee', 'I observed the gate.', 'Olga observed the gate.'],
    ['showing', 'I showed the caretaker the list.', 'I took the list.'],
    ['choosing', 'I chose to count them myself.', 'I took the oldest lists.'],
    ['ownWill', 'I asked whether I may stay at the gate.', 'I asked the caretaker.'],
  ])('%s: %s / %s', (id, more, less) => expect(read(id, more)).toBeGreaterThan(read(id, less) + 0.04));

  it('takes over what was made, whoever wishes for what', () => {
    const middle = 'I counted the children.';
    expect(read('othersAdopt', middle, 'The other schools copied the counter.')).toBeGreaterThan(0.4);
    expect(read('othersAdopt', middle, 'The other schools want more money.')).toBe(0);
  });
});

describe('values without a step', () => {
  it('says little by one place and much by several', () => {
    const at = (count: number): number => massed(Array(count).fill({ start: 0, end: 1 }), 2).value;
    expect(at(0)).toBe(0);
    expect(at(1)).toBeLessThan(0.25);
    expect(at(2)).toBe(0.5);
    expect(at(4)).toBeGreaterThan(0.75);
  });

  it('rises gently where the later part begins', () => {
    const doc = story('', '');
    const at = (share: number): number => lateness(doc, share * doc.text.length, 0.5);
    expect([at(0.2), at(0.5), at(0.8)].map((value) => Math.round(value * 100) / 100)).toEqual([0, 0.5, 1]);
    for (let share = 0; share < 1; share += 0.02) expect(at(share + 0.02) - at(share)).toBeLessThan(0.11);
  });
});
