import type { Anchor } from './define-anchor.ts';

/** How it is told, whether it holds together, and whether its size fits the level. */
export const structure: Anchor = {
  asks: 'Can the story be followed, and is it whole?',
  clear:
    'Where it was, what was at stake, what the candidate did, what came of it and what they took from it are all there.',
  partial: 'One of the five is missing, or two run into each other.',
  absent: 'Traits, opinions or a list of tasks in place of events.',
  doesNotCount: ['Labels such as "Situation:" with nothing behind them'],
  stillCounts: [
    'The result told first',
    'A short answer that has everything',
    'Unpolished or foreign grammar',
  ],
};

export const time: Anchor = {
  asks: 'Does it fit the time?',
  clear: 'Spoken at 150 words a minute it stays within the ceiling of the level.',
  partial: 'Up to a quarter longer.',
  absent: 'Longer than that, or mostly setting the scene.',
  doesNotCount: [],
  stillCounts: ['Any shorter answer: time is a ceiling, never a floor'],
};

export const consistency: Anchor = {
  asks: 'Do the turns agree with each other?',
  clear: 'Names, dates, values and decisions agree between the turns, and detail grows when it is asked for.',
  partial: 'Nothing contradicts, but detail dissolves when it is asked for.',
  absent: 'Two statements about the same thing cannot both be true, and it is not corrected.',
  doesNotCount: ['Telling the same event in other words', 'Adding what was left out before'],
  stillCounts: ['An open correction of an earlier value: the new value holds and nothing is taken off'],
};

export const level_fit: Anchor = {
  asks: 'Do reach and uncertainty fit the level?',
  clear:
    'The people, systems and time the story reaches, and how much was undefined, are what the level asks for.',
  partial: 'One level below.',
  absent: 'Two levels below.',
  doesNotCount: ['Titles and the names of important people', 'The size of the company'],
  stillCounts: ['A narrow system with wide effect'],
  levels: {
    sde1: 'A defined task or component of the own team.',
    sde2: 'A component or service from end to end, with neighbouring teams.',
    senior: 'The architecture of a team and decisions beyond it, between views that contradict each other.',
  },
};
