import { MAX_ANSWER_LENGTH, WORDS_PER_MINUTE } from '../../contract/pacing.ts';

/** How many words a text has. */
export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,%-]*/gu)?.length ?? 0;

/** How long that many words take to say, seconds. */
export const spokenSeconds = (words: number): number => Math.round((words / WORDS_PER_MINUTE) * 60);

/** Seconds as `1:05`. */
export const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

/** Whether an answer is longer than what is judged. It stays as it is; it only cannot be sent. */
export const isTooLong = (text: string): boolean => text.length > MAX_ANSWER_LENGTH;
