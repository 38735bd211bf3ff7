import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

/** Ties findings to the words they point at: whichever of the two is chosen, the focus goes to the other. */
export interface EvidenceLink {
  /** Goes on the element that holds both the text and the findings. */
  scope: RefObject<HTMLDivElement | null>;
  active: string | undefined;
  /** From the words to their finding. */
  toFinding(id: string): void;
  /** From a finding to its words, or to those of its marks that begin at `start` or after. */
  toWords(id: string, start?: number): void;
}

/** What an element needs to be found as a finding; it must be able to take the focus. */
export const findingTarget = (id: string) => ({ 'data-finding-target': id, tabIndex: -1 });

export function useEvidenceLink(): EvidenceLink {
  const scope = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<{ id: string; to: 'words' | 'finding'; start: number }>();
  useEffect(() => {
    if (chosen === undefined) return;
    const { id, to, start } = chosen;
    const name = to === 'words' ? 'data-finding' : 'data-finding-target';
    const found = [...(scope.current?.querySelectorAll<HTMLElement>(`[${name}="${CSS.escape(id)}"]`) ?? [])];
    const target = found.find((element) => Number(element.dataset.start ?? 0) >= start) ?? found[0];
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const toFinding = useCallback((id: string) => setChosen({ id, to: 'finding', start: 0 }), []);
  const toWords = useCallback((id: string, start = 0) => setChosen({ id, to: 'words', start }), []);
  return { scope, active: chosen?.id, toFinding, toWords };
}
