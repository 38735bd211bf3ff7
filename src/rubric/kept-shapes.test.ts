import { describe, expect, it } from 'vitest';
import { gradeAnswer } from './index.ts';
import { keepAfterWhile, samplesFor } from './kept-shapes.ts';
import { principleFor } from './testing/test-support.ts';

describe('keepAfterWhile', () => {
  it('makes what is kept once, and not for a process that grades a few answers', () => {
    let made = 0;
    const keep = keepAfterWhile((_: string) => {
      made += 1;
      return made;
    });
    for (let call = 1; call < 100; call += 1) keep('answer');
    expect(made).toBe(0);
    for (let call = 0; call < 200; call += 1) keep('answer');
    expect(made).toBe(1);
  });
});

describe('samplesFor', () => {
  const [opening, ...followUps] = samplesFor(principleFor('deliver-results'), 'senior');

  it('is an opening that every check looks at, whatever the principle, and follow-ups', () => {
    const { dimensions, disqualifiers } = gradeAnswer(opening!);
    expect(dimensions.filter(({ status }) => status === 'not_applicable')).toEqual([]);
    expect(disqualifiers.map(({ id }) => id)).toContain('manipulation');
    expect(followUps.length).toBeGreaterThan(0);
    for (const followUp of followUps) expect(followUp.probe?.question).toBeTruthy();
  });
});
