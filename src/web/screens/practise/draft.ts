import { useEffect, useRef, useState } from 'react';
import { readStored, store } from '../../storage.ts';
import type { Spoken } from '../../ui/critique-view/delivery-facts.tsx';

/** An answer that is being written, as this browser keeps it through reloading. */
export interface Draft {
  text: string;
  /** How long it has taken so far, seconds. */
  seconds: number;
  spoken: Spoken;
  /** What it was sent with last, and with which key: sending the same once more is the same request. */
  sent?: { key: string; body: string };
}
const EMPTY: Draft = { text: '', seconds: 0, spoken: { seconds: 0, words: 0 } };

function readDraft(key: string): Draft {
  try {
    const draft: unknown = JSON.parse(readStored(key) ?? 'null');
    if (typeof draft === 'object' && draft !== null) return { ...EMPTY, ...draft };
  } catch {
    // Not ours, or cut off: begin anew.
  }
  return EMPTY;
}

/** The draft kept under a key. What is written is kept at once. */
export function useDraft(key: string) {
  const [draft, setDraft] = useState(() => readDraft(key));
  const isForgotten = useRef(false);
  useEffect(() => {
    if (isForgotten.current) return;
    const isEmpty = draft.text === '' && draft.seconds === 0;
    store(key, isEmpty ? null : JSON.stringify(draft));
  }, [key, draft]);
  const update = (change: Partial<Draft> | ((last: Draft) => Partial<Draft>)) =>
    setDraft((last) => ({ ...last, ...(typeof change === 'function' ? change(last) : change) }));
  const forget = () => {
    isForgotten.current = true;
    store(key, null);
  };
  return { draft, update, forget };
}
