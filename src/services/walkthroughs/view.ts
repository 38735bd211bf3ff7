import type { PublicWalkthrough, WalkthroughSummary } from '../../contract/walkthrough.ts';
import type { StoredWalkthrough } from '../../store/port.ts';

/** A walkthrough as it may be shown: without what gives its quiz away. */
export function toPublic({ walkthrough, source }: StoredWalkthrough): PublicWalkthrough {
  const quiz = walkthrough.quiz.map(({ id, question, options }) => ({
    id,
    question,
    options: options?.map(({ id, text }) => ({ id, text })),
  }));
  return { ...walkthrough, quiz, source };
}

export function toSummary({ walkthrough, source }: StoredWalkthrough): WalkthroughSummary {
  const { id, principle, question, title, overview, probes } = walkthrough;
  return { id, principle, question, title, overview, probes: probes.length, source };
}
