import { useCallback, useState } from 'react';
import { readStored, store } from '../storage.ts';

/** Text that is being written and outlives a reload, a lost connection or a closed tab in this browser. */
export function useDraft(key: string): [text: string, setText: (text: string) => void] {
  const [state, setState] = useState(() => ({ key, text: readStored(key) ?? '' }));
  const text = state.key === key ? state.text : (readStored(key) ?? '');
  const setText = useCallback(
    (next: string) => {
      setState({ key, text: next });
      store(key, next === '' ? null : next);
    },
    [key],
  );
  return [text, setText];
}
