import { useCallback, useRef, useState } from 'react';
import { readStored, store } from '../storage.ts';

/**
 * Something that is being written and outlives a reload, a lost connection or a closed tab in this browser.
 *
 * @param key what it is kept under; the same for as long as the component is on the screen
 * @param empty what there is before anything is written; that is not kept
 */
export function useDraft<T extends object>(key: string, empty: T) {
  const [draft, setDraft] = useState(() => read(key, empty));
  // Kept at once, not with the next rendering: it must be there when the page is left.
  const latest = useRef(draft);
  const isForgotten = useRef(false);
  const nothing = useRef(JSON.stringify(empty));
  const update = useCallback(
    (change: Partial<T> | ((last: T) => Partial<T>)) => {
      if (isForgotten.current) return;
      latest.current = {
        ...latest.current,
        ...(typeof change === 'function' ? change(latest.current) : change),
      };
      setDraft(latest.current);
      const text = JSON.stringify(latest.current);
      store(key, text === nothing.current ? null : text);
    },
    [key],
  );
  /** For when it has arrived: nothing of it is kept from now on. */
  const forget = useCallback(() => {
    isForgotten.current = true;
    store(key, null);
  }, [key]);
  return { draft, update, forget };
}

function read<T extends object>(key: string, empty: T): T {
  try {
    const draft: unknown = JSON.parse(readStored(key) ?? 'null');
    if (typeof draft === 'object' && draft !== null) return { ...empty, ...draft };
  } catch {
    // Not ours, or cut off: begin anew.
  }
  return empty;
}
