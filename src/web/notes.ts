import { useSyncExternalStore } from 'react';
import { readStored, store } from './storage.ts';

/** What this browser knows about an answer, beside what the server keeps. By the id of its critique. */
export interface AnswerNote {
  /** The story that the answer tells, as the person calls it. */
  story?: string;
  /** How long it was spoken for, and how many words came that way. */
  spoken?: { seconds: number; words: number };
}
export type Notes = Readonly<Record<string, AnswerNote>>;

const KEY = 'answers';
const listeners = new Set<() => void>();
let read: { text: string | null; notes: Notes } | undefined;

/** Every note there is. */
export function readNotes(): Notes {
  const text = readStored(KEY);
  if (read?.text !== text) read = { text, notes: parse(text) };
  return read!.notes;
}

function parse(text: string | null): Notes {
  try {
    const notes: unknown = JSON.parse(text ?? '{}');
    return typeof notes === 'object' && notes !== null ? (notes as Notes) : {};
  } catch {
    return {};
  }
}

/** Adds to what is known about an answer; an empty story forgets it. */
export function noteAnswer(id: string, change: AnswerNote): void {
  const note = { ...readNotes()[id], ...change };
  if (note.story?.trim() === '') delete note.story;
  keep({ ...readNotes(), [id]: note });
}

/** Gives a story another name in every answer that tells it; an empty one leaves them without. */
export function renameStory(from: string, to: string): void {
  for (const [id, { story }] of Object.entries(readNotes())) {
    if (story === from) noteAnswer(id, { story: to.trim() });
  }
}

/** Forgets what is known about some answers, or about all of them. */
export function forgetNotes(ids?: readonly string[]): void {
  const kept = Object.entries(readNotes()).filter(([id]) => ids !== undefined && !ids.includes(id));
  keep(Object.fromEntries(kept));
}

function keep(notes: Notes): void {
  store(KEY, Object.keys(notes).length === 0 ? null : JSON.stringify(notes));
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Every note there is, as it changes. */
export const useNotes = (): Notes => useSyncExternalStore(subscribe, readNotes);
