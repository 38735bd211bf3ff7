import type { Level, Step } from './vocabulary.ts';

/** Seconds a step may take at a level: ceilings, never floors (the walkthroughs' own split). */
export const TARGET_SECONDS: Record<Level, Record<Step, number>> = {
  sde1: { situation: 21, task: 14, action: 62, result: 14, reflection: 10 },
  sde2: { situation: 30, task: 20, action: 90, result: 20, reflection: 15 },
  senior: { situation: 30, task: 20, action: 90, result: 20, reflection: 15 },
};

/** The rate at which written words are turned into speaking seconds. */
export const WORDS_PER_MINUTE = 150;

/** The longest answer that is graded, in UTF-16 code units; anything longer is refused with 413. */
export const MAX_ANSWER_LENGTH = 20_000;
