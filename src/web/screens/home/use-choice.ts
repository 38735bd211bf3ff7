import { useEffect, useState } from 'react';
import type { InterviewMode, Level, PrincipleSlug } from '../../api/types.ts';
import { readStored, store } from '../../storage.ts';

/** What somebody prepares for; kept in this browser for the next visit. */
export interface Choice {
  principle: PrincipleSlug | 'all';
  walkthroughId: string | undefined;
  level: Level;
  mode: InterviewMode;
}

const KEY = 'choice';
const FIRST: Choice = { principle: 'all', walkthroughId: undefined, level: 'sde2', mode: 'realistic' };

export function useChoice() {
  const [choice, setChoice] = useState<Choice>(() => {
    try {
      return { ...FIRST, ...JSON.parse(readStored(KEY) ?? '{}') };
    } catch {
      return FIRST;
    }
  });
  useEffect(() => store(KEY, JSON.stringify(choice)), [choice]);
  const change = (part: Partial<Choice>) => setChoice((last) => ({ ...last, ...part }));
  return [choice, change] as const;
}
