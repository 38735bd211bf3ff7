import type { Anchor } from './define-anchor.ts';

/** How a different view was put, how the other side was treated, and what was done once it was decided. */
export const data_backed_disagreement: Anchor = {
  asks: 'Was there a real difference of view, put to somebody who could decide, on evidence?',
  clear:
    'A position of the candidate against a stated decision or plan, evidence they had before it was decided, and the person or group who decided.',
  partial:
    'A position and a counterpart, but the reasons are opinion, experience or feeling, or the evidence came only afterwards.',
  absent: 'Nobody held another view, or the objection was never put to anyone who could act on it.',
  doesNotCount: [
    'A figure about the result offered as if it had been the argument',
    'Complaining to colleagues who could not decide',
    'Disagreement of somebody else',
  ],
  stillCounts: [
    "Evidence without a number: a reproduction, a log, a customer's words, a failed test",
    'Changing the own mind because the other side had better evidence',
  ],
  levels: { senior: 'Several parties or somebody clearly senior; otherwise partial.' },
};

export const respectful_engagement: Anchor = {
  asks: 'Was the other side heard, and is it told fairly?',
  clear:
    'The reasons of the other side are given so that they would recognise them, and something the candidate did takes them into account.',
  partial: 'The other side has a view but no reasons, or respect is only claimed.',
  absent: 'The other side is told as foolish, lazy or malicious, or does not appear at all.',
  doesNotCount: ['The word "respectfully"', 'A friendly tone with no trace of the other argument'],
  stillCounts: [
    'A blunt exchange in which the other argument is met',
    'Admitting that the other side was partly right',
  ],
};

export const commitment: Anchor = {
  asks: 'What did the candidate do for the decision once it had been made?',
  clear:
    'Work of the candidate after the decision that served the option which was chosen: building, testing, releasing, explaining it to others, watching it.',
  partial: 'They say that they committed or accepted it, or only their own plan was chosen and carried out.',
  absent: 'They withdrew, slowed down, went around it, or the story ends with the decision.',
  doesNotCount: ['"I committed fully" with no act', 'Carrying out a plan that was their own from the start'],
  stillCounts: [
    'Having lost the argument: that is the cleanest case',
    'Agreeing on what would reopen the question, while working for the decision',
  ],
  levels: { senior: 'Brings others along too; working alone for it is partial.' },
};
