import type { Debrief, Interview } from '../../api/types.ts';
import recorded from './recorded.json';

/** What `npm run record:example` wrote: an interview that was played against the real service. */
export interface RecordedInterview {
  recordedAt: string;
  /** The version of the program. */
  version: string;
  rubricVersion: string;
  probeIds: string[];
  interview: Interview;
  debrief: Debrief;
}

export const RECORDED = recorded as unknown as RecordedInterview;
