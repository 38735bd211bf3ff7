import type { Level } from './api/types.ts';
import { readStored, store } from './storage.ts';
import { LEVEL_WORDS } from './words.ts';

const KEY = 'level';
const isLevel = (level: string | null): level is Level => level !== null && level in LEVEL_WORDS;

/** The level that was chosen last in this browser. */
export function preferredLevel(): Level {
  const level = readStored(KEY);
  return isLevel(level) ? level : 'sde2';
}
export const preferLevel = (level: Level): void => store(KEY, level);

/** The level that an address names, or else the preferred one. */
export function levelOf(query: URLSearchParams): Level {
  const level = query.get('level');
  return isLevel(level) ? level : preferredLevel();
}
