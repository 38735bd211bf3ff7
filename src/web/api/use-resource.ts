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

/** What was loaded before the first screen was there; each is taken once. */
const early = new Map<string, unknown>();

/**
 * Loads what the first screen asks for, so that it is there with the first rendering. What fails or takes too
 * long is left to the screen.
 *
 * @param patienceMs the longest that is waited for it
 */
export async function loadEarly(paths: readonly string[], patienceMs: number): Promise<void> {
  let isOver = false;
  const load = async (path: string) => {
    const data = await call<unknown>(path);
    // By then the screen has asked by itself, and this would be taken at its next visit.
    if (!isOver) early.set(path, data);
  };
  const patience = new Promise((resolve) => setTimeout(resolve, patienceMs));
  await Promise.race([Promise.allSettled(paths.map(load)), patience]);
  isOver = true;
}

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
    () =>
      path !== null && early.has(path)
        ? { path, data: early.get(path) as T, isLoading: false }
        : { path: null, isLoading: false },
  );
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` is what asks again
  useEffect(() => {
    if (path === null) return;
    if (early.has(path)) {
      kept.set(path, early.get(path));
      early.delete(path);
      return;
    }
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
