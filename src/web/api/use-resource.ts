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

/** What was asked for before the screen that shows it was there. */
interface Ahead {
  answer: Promise<unknown>;
  /** Once the answer is there. */
  data?: unknown;
}

/** Each is taken once. */
const early = new Map<string, Ahead>();

/**
 * Asks for what the first screen shows, so that it is there with the first rendering. What takes too long is
 * still waited for by the screen, which shows that it is loading; what fails is asked for again by it.
 *
 * @param patienceMs the longest that the first rendering waits
 */
export async function loadEarly(paths: readonly string[], patienceMs: number): Promise<void> {
  const load = async (path: string) => {
    const entry: Ahead = { answer: call<unknown>(path) };
    early.set(path, entry);
    try {
      entry.data = await entry.answer;
    } catch {
      early.delete(path);
    }
  };
  const patience = new Promise((resolve) => setTimeout(resolve, patienceMs));
  await Promise.race([Promise.all(paths.map(load)), patience]);
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
      path !== null && early.get(path)?.data !== undefined
        ? { path, data: early.get(path)?.data as T, isLoading: false }
        : { path: null, isLoading: false },
  );
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` is what asks again
  useEffect(() => {
    if (path === null) return;
    const ahead = early.get(path);
    early.delete(path);
    if (ahead?.data !== undefined) {
      const data = ahead.data as T;
      kept.set(path, data);
      // It may have come between the rendering and here.
      setState((last) => (last.path === path ? last : { path, data, isLoading: false }));
      return;
    }
    const leaving = new AbortController();
    setState((last) => ({
      path,
      data: last.path === path ? last.data : fresh ? undefined : (kept.get(path) as T | undefined),
      isLoading: true,
    }));
    const ask = () => call<T>(path, { signal: leaving.signal });
    const answer = ahead === undefined ? ask() : (ahead.answer as Promise<T>).catch(ask);
    answer.then(
      (data) => {
        kept.set(path, data);
        if (!leaving.signal.aborted) setState({ path, data, isLoading: false });
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
