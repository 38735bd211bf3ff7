import { describe, expect, it } from 'vitest';
import { analyse } from '../text/analyse.ts';
import { readDisagreement } from './read.ts';

const read = (text: string) => readDisagreement(analyse(text));

describe('readDisagreement', () => {
  it('tells the candidate’s objection from somebody else’s', () => {
    expect(read('I disagreed with the plan.').objections).toHaveLength(1);
    expect(read('Ana disagreed with the plan.').objections).toEqual([]);
    expect(read('We disagreed with the plan.').teamObjections).toHaveLength(1);
  });

  it('hears an objection without the word: two wishes, a warning, a proposal against a plan', () => {
    expect(read('He wanted to rent it. I wanted to buy it.').objections).toHaveLength(1);
    expect(read('I told her that it would break the import.').objections.length).toBeGreaterThan(0);
    expect(
      read('The lead wanted one big release. I proposed two small ones.').objections.length,
    ).toBeGreaterThan(0);
  });

  it('counts as evidence what was found out before the decision', () => {
    const before = read('I disagreed. I counted 40 orders and 9 were wrong. She decided against it.');
    expect([before.evidence.length > 0, before.lateEvidence.length]).toEqual([true, 0]);
    const after = read('I disagreed. She decided against it. I counted 40 orders.');
    expect(after.evidence).toEqual([]);
    expect(after.lateEvidence.length).toBeGreaterThan(0);
  });

  it('takes nothing for evidence that somebody else measured', () => {
    expect(read('I disagreed. Ana measured 40 orders. She decided against it.').evidence).toEqual([]);
  });

  it('tells which way it was decided, and by whom', () => {
    expect(read('I disagreed. She said no.').decisions).toMatchObject([{ outcome: 'against', named: true }]);
    expect(read('I disagreed. In the end they agreed.').decisions).toMatchObject([{ outcome: 'for' }]);
    expect(read('I disagreed. He was not sure about it. Okay. I wrote it.').decisions.length).toBeGreaterThan(
      0,
    );
  });

  it('lists own acts after the decision, not feelings, words or what others did', () => {
    const { actsAfter } = read(
      'I disagreed. She decided. I was sad. I said so. Tom wrote the guide. I built the export.',
    );
    expect(actsAfter).toHaveLength(1);
  });

  it('takes habits and hypotheses for no event', () => {
    expect(read('I always disagree when something is wrong.').objections).toEqual([]);
  });
});
