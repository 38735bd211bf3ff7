import { describe, expect, it } from 'vitest';
import { analyse } from '../text/analyse.ts';
import { dealingOf } from './dealing.ts';

const read = (text: string): [boolean, boolean] => {
  const { hears, slights } = dealingOf(analyse(text), text.length);
  return [hears.length > 0, slights.length > 0];
};

describe('how the other side is dealt with', () => {
  it.each([
    'I asked her what would break in the kiln room.',
    'I began with his worry about the glaze.',
    'I let her explain the firing order.',
    'I listened to him for an hour.',
    'I counted the cracks with her.',
    'He knew the clay better.',
  ])('hears: %s', (text) => {
    expect(read(text)).toEqual([true, false]);
  });

  it.each([
    'I mimicked his worry.',
    'I dismissed her concern.',
    'I told him to calm down.',
    'I cut her short.',
    'I said that the potters are just a choir.',
    'I called her point nonsense.',
    'It was her usual sermon about the glaze.',
    'I read it out and the room laughed.',
    'I said that potters can’t read a chart.',
    'It was her nonsense.',
  ])('slights: %s', (text) => {
    expect(read(text)).toEqual([false, true]);
  });

  it.each([
    'I asked her for two days.',
    'I listened to 40 recordings.',
    'I cut the cost down.',
    'I dismissed the alarm.',
    'I mocked up the shelf.',
    'She mimicked my worry.',
    'I asked him to begin.',
    'They couldn’t read the dial in that light.',
    'She was no fool.',
    'I read it out and the room did not laugh.',
    'The puppet theatre closed in May.',
  ])('neither: %s', (text) => {
    expect(read(text)).toEqual([false, false]);
  });
});
