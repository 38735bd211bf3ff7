import type { Anchor } from './define-anchor.ts';

/** What came of it, in numbers, for whom, for how long, and what was learned. */
export const metric_delta: Anchor = {
  asks: 'What was measured before and after?',
  clear:
    'A named quantity with its value before and after, or a change of it, within a stated time or scope.',
  partial: 'One number about the result with nothing to compare it to.',
  absent: 'Better, faster, fewer - without a number.',
  doesNotCount: [
    'Versions, dates, team sizes and other numbers that measure no result',
    'A percentage used as a figure of speech',
    'A result somebody else had on something else',
  ],
  stillCounts: [
    'Number words and halves: from a dozen to six, cut by half',
    'An honest estimate that says it is one',
    'A reason why it could not be measured, with what was observed instead',
  ],
  levels: { sde1: 'One number about the own work is clear.' },
};

export const business_impact: Anchor = {
  asks: 'What was it worth to customers or the business?',
  clear: 'Money, customers, tickets or working time, with what the figure rests on.',
  partial: 'An effect on customers or the business is asserted, without size or basis.',
  absent: 'Only the technical result.',
  doesNotCount: ['A budget or price that is part of the setting', '"Huge impact"'],
  stillCounts: ['A small effect that is real', 'Working time of colleagues, if somebody counted it'],
  levels: { senior: 'The basis of the figure is required; a bare amount is partial.' },
};

export const second_order_effect: Anchor = {
  asks: 'What outlived the story or spread beyond it?',
  clear:
    'A mechanism that others use or that still holds - a standard, a check, a template, a habit - with who took it up.',
  partial: 'Such a thing was made or planned, and nobody is said to use it.',
  absent: 'The story ends with its own result.',
  doesNotCount: ['What "could be" adopted', 'Praise, awards and promotions'],
  stillCounts: ['One other team or person who works differently since'],
  levels: {
    sde1: 'Not expected; one teammate who took it up is clear.',
    senior: 'Another team, or a mechanism that works without the candidate.',
  },
};

export const reflection: Anchor = {
  asks: 'What does the candidate know now that this story taught?',
  clear:
    'A lesson that needs this story to be understood, and what the candidate has done differently since.',
  partial: 'A lesson that fits the story but stays general, or a change with no lesson behind it.',
  absent:
    'A proverb: communication matters, data matters, teamwork is important. Or a virtue posing as a fault.',
  doesNotCount: [
    'A systemic lesson that has nothing to do with what was told',
    '"I would not change anything"',
  ],
  stillCounts: [
    'A general sentence that is made specific in the next one',
    'A technical lesson, where the level does not ask for more',
  ],
  levels: {
    sde1: 'A technical lesson is clear.',
    senior: 'A cause in the way of working, and what its remedy costs.',
  },
};
