import type { WalkthroughSummary } from '../../contract/walkthrough.ts';
import type { StoredWalkthrough } from '../../store/port.ts';

export function toSummary({ walkthrough, source }: StoredWalkthrough): WalkthroughSummary {
  const { id, principle, question, title, overview, probes } = walkthrough;
  return { id, principle, question, title, overview, probes: probes.length, source };
}
