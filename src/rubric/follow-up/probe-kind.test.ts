import { describe, expect, it } from 'vitest';
import { probeKindOf } from './probe-kind.ts';

describe('probeKindOf', () => {
  it.each([
    ["What was the designer's strongest objection?", 'other_side'],
    ['How did she see it?', 'other_side'],
    ['What if they had turned it down?', 'if_refused'],
    ['Suppose the board had said no. What would you have done?', 'if_refused'],
    ['Looking back, what would you change?', 'hindsight'],
    ['What did you do once you had lost the argument?', 'after_decision'],
    ['How do you know that it was your change and not the season?', 'attribution'],
    ['What did it cost, and who paid?', 'cost'],
    ['Which other options did you weigh?', 'alternatives'],
    ['Why a queue and not a table?', 'rationale'],
    ['What has happened since the launch?', 'aftermath'],
    ['How is it between you and him now?', 'relationship'],
    ['Why you, of all people?', 'motive'],
    ['What was the hardest part?', 'hard_part'],
    ['How did you measure the result?', 'measurement'],
    ['Who made the final decision?', 'decision'],
    ['How did you persuade the other team?', 'influence'],
    ['What exactly did you do yourself?', 'own_part'],
    ['Tell me more.', 'general'],
  ])('reads %s as %s', (question, kind) => {
    expect(probeKindOf(question)).toBe(kind);
  });

  it('asks the documented intent where the question is open', () => {
    expect(probeKindOf('Tell me more about that.', 'quantify the impact')).toBe('measurement');
    expect(probeKindOf('Tell me more about that.')).toBe('general');
  });
});
