import { useEffect, useState } from 'react';
import type { InterviewMode, Level, PrincipleSlug } from '../../api/types.ts';
import { preferLevel, preferredLevel } from '../../level.ts';
import { readStored, store } from '../../storage.ts';

/** What somebody prepares for; kept in this browser for the next visit. */
export interface Choice {
  principle: PrincipleSlug | 'all';
  walkthroughId: string | undefined;
  level: Level;
  mode: InterviewMode;
}

const KEY = 'choice';
const FIRST = { principle: 'all', walkthroughId: undefined, mode: 'realistic' } as const;

export function useChoice() {
  const [choice, setChoice] = useState<Choice>(() => {
    // Study and practice know the level as well.
    const level = preferredLevel();
    try {
      return { ...FIRST, ...JSON.parse(readStored(KEY) ?? '{}'), level };
    } catch {
      return { ...FIRST, level };
    }
  });
  useEffect(() => {
    const { level, ...rest } = choice;
    store(KEY, JSON.stringify(rest));
  }, [choice]);
  const change = (part: Partial<Choice>) => {
    if (part.level !== undefined) preferLevel(part.level);
    setChoice((last) => ({ ...last, ...part }));
  };
  return [choice, change] as const;
}
