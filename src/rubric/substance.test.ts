import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessSubstance } from './index.ts';

describe('assessSubstance', () => {
  it.each([
    'I measured it twice and rolled it back.',
    'From 40 minutes to 6.',
    '40 minutes.',
    'Her point was that the vendor ships faster.',
    "I don't know why it failed at first, so I captured the traffic for a day, compared both hosts and found the clock.",
    'I have no formal title for it, but I ran the migration for three teams and wrote the runbook.',
    "I can't remember the exact date. It was the checkout service, I had the rollback ready and I paged the owner myself that night.",
    'Nothing. I kept the old path for a week, compared totals every morning and then deleted it.',
    'Ich habe die Protokolle selbst ausgewertet.',
  ])('grades: %s', (answer) => expect(assessSubstance(answer)).toBe('gradable'));

  it.each([
    'I have no example.',
    "I don't have an example of that, sorry.",
    'I don\u2019t have one.',
    "Honestly, I can't think of one.",
    'I do not know.',
    'I never had to do that.',
    'I have never been in that situation.',
    'No idea.',
    'Nothing comes to mind right now.',
    'Hmm, I cannot recall such a situation. Sorry.',
    "I'd rather not talk about it.",
    'Can we skip this one? I am drawing a blank.',
    'not sure',
    "Sorry, I don't remember.",
    'My mind went blank.',
  ])('takes as declined: %s', (answer) => expect(assessSubstance(answer)).toBe('declined'));

  it.each([
    'ok',
    'yes',
    '...',
    'asdf',
    'aaaa aaaa aaaa',
    '\u{1f44d}\u{1f44d}',
    'hello',
    'What?',
    'a'.repeat(20_000),
    'Okay, sure, thanks.',
    '\ud800',
  ])('finds nothing in: %s', (answer) => expect(assessSubstance(answer)).toBe('nothing'));

  it('never throws and always decides', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (answer) => {
        expect(['gradable', 'declined', 'nothing']).toContain(assessSubstance(answer));
      }),
    );
  });
});
