/** Whether the full counts of reliability.md are asked for: `npm run test:reliability`. */
export const IS_FULL = process.env.RELIABILITY === 'full';

/** How many rounds a test runs: all of them, or as many as a suite that runs often can afford. */
export const rounds = (full: number, often: number): number => (IS_FULL ? full : often);
