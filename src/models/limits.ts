/** How long and how often a model is asked. All times in milliseconds. */
export interface CallLimits {
  /** For the whole call: every attempt, every wait between attempts, and the streaming. */
  deadlineMs: number;
  /** For the response's headers, each attempt. */
  headersMs: number;
  /** Between two pieces of content. Pings, comments and half a frame do not count as content. */
  idleMs: number;
  maxAttempts: number;
  /** The wait before the second attempt; doubles with each further one, jittered down to half of it. */
  backoffMs: number;
  maxBackoffMs: number;
}

const ATTEMPTS = { maxAttempts: 3, backoffMs: 500, maxBackoffMs: 4_000, headersMs: 15_000 };

/** A candidate is waiting: the documented probe is better than a long silence. */
export const TEXT_LIMITS: CallLimits = { ...ATTEMPTS, deadlineMs: 45_000, idleMs: 15_000 };

/** A grading may think for a while without a word: models that hide their thinking send only pings. */
export const STRUCTURED_LIMITS: CallLimits = { ...ATTEMPTS, deadlineMs: 120_000, idleMs: 45_000 };
