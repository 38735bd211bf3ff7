import type { InterviewMode, Level, PrincipleSlug } from './api/types.ts';

/** Words that only the web app needs; the vocabulary of judgements is in `contract/wording.ts`. */
export const LEVEL_WORDS: Record<Level, string> = { sde1: 'SDE 1', sde2: 'SDE 2', senior: 'Senior SDE' };

export const MODE_WORDS: Record<InterviewMode, { name: string; about: string }> = {
  realistic: {
    name: 'Realistic',
    about: 'No hints. Judged at the end, as in a real loop.',
  },
  coaching: { name: 'Coaching', about: 'A critique of each answer at once.' },
};

/** A principle's name from its slug, where the catalogue is not at hand. */
export const principleName = (slug: PrincipleSlug): string => {
  const words = slug.replaceAll('-', ' ');
  return words[0]!.toUpperCase() + words.slice(1);
};

export const PRACTICE_WORDS =
  'Practice only: a program asks and judges, no person takes part. Nothing here is a hiring decision.';
