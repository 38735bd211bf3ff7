import { useCallback, useEffect, useState } from 'react';
import { type ApiError, call } from '../../api/client.ts';
import { followCritique, type StoredCritique, UNFINISHED } from '../../api/critiques.ts';
import type { Critique } from '../../api/types.ts';
import { forgetResources, type Resource, useResource } from '../../api/use-resource.ts';

/** What a model that is at work on a critique is doing. */
export type ModelState =
  | { is: 'idle' }
  | { is: 'reading' }
  | { is: 'done' }
  | { is: 'lost'; error: ApiError };

/**
 * A kept critique, and what becomes of it: the rubric's findings are there at once, a model's take their place
 * when they come.
 */
export function useCritique(id: string) {
  const path = `/v1/critiques/${encodeURIComponent(id)}`;
  const resource = useResource<StoredCritique>(path);
  const [newer, setNewer] = useState<Critique>();
  const [model, setModel] = useState<ModelState>({ is: 'idle' });
  const kept = resource.data?.critique;
  const critique = newer?.id === id ? newer : kept;
  const isUnfinished = kept?.grader.degraded === UNFINISHED;

  const follow = useCallback(
    async (signal: AbortSignal) => {
      setModel({ is: 'reading' });
      try {
        for await (const next of followCritique(id, signal)) setNewer(next);
        forgetResources();
        setModel({ is: 'done' });
      } catch (error) {
        if (!signal.aborted) setModel({ is: 'lost', error: error as ApiError });
      }
    },
    [id],
  );
  useEffect(() => {
    if (!isUnfinished) return;
    const leaving = new AbortController();
    void follow(leaving.signal);
    return () => leaving.abort();
  }, [isUnfinished, follow]);

  const regrade = async () => {
    setModel({ is: 'reading' });
    try {
      setNewer(await call<Critique>(`${path}/regrade`, { method: 'POST' }));
      forgetResources();
      setModel({ is: 'done' });
    } catch (error) {
      setModel({ is: 'lost', error: error as ApiError });
    }
  };
  const loaded: Resource<StoredCritique> = {
    ...resource,
    data: resource.data && critique && { ...resource.data, critique },
  };
  return { resource: loaded, model, regrade };
}
