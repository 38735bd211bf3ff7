import { describe, expect, it } from 'vitest';
import { check as assigned } from '../checks/assigned-by-manager.ts';
import { check as followThrough } from '../checks/follow-through.ts';
import { check as contribution } from '../checks/individual-contribution.ts';
import { check as noOwnStory } from '../checks/no-own-story.ts';
import { check as routed } from '../checks/routed-not-owned.ts';
import { check as boundary } from '../checks/scope-boundary.ts';
import { check as initiative } from '../checks/self-initiation.ts';
import type { CheckContext } from '../define-check.ts';
import { principleFor } from '../testing/test-support.ts';
import { analyse } from '../text/analyse.ts';

/** A story, and the few words in it that change who did it or whether it happened. */
const PARKING =
  'The parking app belongs to the city, not to us, and nobody had asked me. I saw that tickets failed each first of the month. I pulled a year of payment logs, found that a counter ran over at midnight, reproduced it on a copy and wrote a fix. I sent it to their lead with a test, went through it with him and watched the next three months. Failed tickets went from 900 to none. The city checks all its counters now. I learned to look for what happens on the first of anything.';

function edited(...edits: readonly (readonly [string, string])[]): string {
  return edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`"${from}" is not in the story`);
    return text.replaceAll(from, to);
  }, PARKING);
}

const context: CheckContext = { principle: principleFor('ownership'), level: 'sde2' };
function judge(text: string) {
  const doc = analyse(text);
  return {
    boundary: boundary.run(doc, context).status,
    initiative: initiative.run(doc, context).status,
    contribution: contribution.run(doc).status,
    followThrough: followThrough.run(doc).status,
    disqualified: [assigned.run(doc, context), routed.run(doc, context), noOwnStory.run(doc)].map(
      (found) => found !== null,
    ),
  };
}

describe('a few words change who did it', () => {
  it('is clear as it stands, and stays so when names, numbers and things change', () => {
    const as = judge(PARKING);
    expect(as).toMatchObject({ boundary: 'clear', initiative: 'clear', contribution: 'clear' });
    expect(as.disqualified).toEqual([false, false, false]);
    expect(
      judge(
        edited(
          ['parking', 'ferry'],
          ['900', '870'],
          ['him', 'her'],
          ['The city', 'The port'],
          ['the city', 'the port'],
        ),
      ),
    ).toEqual(as);
    expect(judge(edited(['nobody had asked me', 'some would say it is not my job']))).toMatchObject({
      boundary: 'clear',
      contribution: 'clear',
    });
  });

  it('falls when the manager asked for it', () => {
    const found = judge(edited(['nobody had asked me', 'my manager asked me to fix it']));
    expect(found).toMatchObject({
      boundary: 'absent',
      initiative: 'absent',
      disqualified: [true, false, false],
    });
  });

  it('falls when others do the work after a message', () => {
    const found = judge(
      edited(
        ['I pulled', 'I sent them a message about it. They pulled'],
        [
          ' I sent it to their lead with a test, went through it with him and watched the next three months.',
          '',
        ],
      ),
    );
    expect(found).toMatchObject({ followThrough: 'absent', disqualified: [false, true, false] });
    expect(found.contribution).not.toBe('clear');
  });

  it('falls when "we" did it', () => {
    const found = judge(edited(['I pulled', 'We pulled'], ['I sent', 'We sent'], ['I saw', 'We saw']));
    expect(found.contribution).toBe('absent');
  });

  it('falls when it is only planned', () => {
    const found = judge(
      edited(
        ['wrote a fix. I sent it', 'want to write a fix. I will send it'],
        ['went through', 'go through'],
        ['watched', 'watch'],
        ['went from', 'should go from'],
      ),
    );
    expect(found.followThrough).not.toBe('clear');
  });

  it('falls when it is only imagined', () => {
    const found = judge(
      edited(
        ['I saw', 'I would see'],
        ['I pulled', 'I would pull'],
        ['found that', 'find that'],
        ['reproduced', 'reproduce'],
        ['wrote', 'write'],
        ['I sent', 'I would send'],
        ['went through', 'go through'],
        ['watched', 'watch'],
        ['went from', 'would go from'],
      ),
    );
    expect(found.disqualified).toEqual([false, false, true]);
    expect(found.contribution).toBe('absent');
  });
});
