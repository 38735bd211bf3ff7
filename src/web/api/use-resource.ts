import { useCallback, useEffect, useState } from 'react';
import { type ApiError, call } from './client.ts';

export interface Resource<T> {
  data: T | undefined;
  error: ApiError | undefined;
  isLoading: boolean;
  /** Asks again; what is shown stays until the answer is there. */
  reload(): void;
}

/** What was loaded before, so that going back shows it at once. It is asked for again all the same. */
const kept = new Map<string, unknown>();

/** Forgets what was loaded before, after something was changed or erased. */
export const forgetResources = (): void => kept.clear();

/**
 * Loads one address of the API.
 *
 * @param path null loads nothing
 * @param options.fresh shows nothing from an earlier visit: for what must not be out of date
 */
export function useResource<T>(path: string | null, { fresh = false } = {}): Resource<T> {
  const [state, setState] = useState<{ path: string | null; data?: T; error?: ApiError; isLoading: boolean }>(
    {
      path: null,
      isLoading: false,
    },
  );
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` is what asks again
  useEffect(() => {
    if (path === null) return;
    const leaving = new AbortController();
    setState((last) => ({
      path,
      data: last.path === path ? last.data : fresh ? undefined : (kept.get(path) as T | undefined),
      isLoading: true,
    }));
    call<T>(path, { signal: leaving.signal }).then(
      (data) => {
        kept.set(path, data);
        setState({ path, data, isLoading: false });
      },
      (error: ApiError) => {
        if (!leaving.signal.aborted) setState((last) => ({ ...last, path, error, isLoading: false }));
      },
    );
    return () => leaving.abort();
  }, [path, asked, fresh]);
  const reload = useCallback(() => setAsked((count) => count + 1), []);
  const isCurrent = state.path === path;
  const earlier = path === null || fresh ? undefined : (kept.get(path) as T | undefined);
  return {
    data: isCurrent ? state.data : earlier,
    error: isCurrent ? state.error : undefined,
    isLoading: isCurrent ? state.isLoading : path !== null,
    reload,
  };
}
