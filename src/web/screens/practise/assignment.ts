import type { CritiqueRequest, Level, PrincipleSlug, PublicWalkthrough } from '../../api/types.ts';
import { levelOf } from '../../level.ts';

/** What is to be answered, as the address says it. */
export interface Assignment {
  walkthroughId?: string;
  principle?: PrincipleSlug;
  /** A question of one's own; otherwise the walkthrough's. */
  question?: string;
  /** A follow-up question of the walkthrough. */
  probeId?: string;
  level: Level;
}

/**
 * What an address asks for; undefined when it names neither a walkthrough nor a principle.
 *
 * @param walkthroughId the part of the path after `/practise/`
 */
export function toAssignment(
  walkthroughId: string | undefined,
  query: URLSearchParams,
): Assignment | undefined {
  const given = (name: string) => query.get(name) || undefined;
  const principle = given('principle');
  if (walkthroughId === undefined && principle === undefined) return undefined;
  return {
    walkthroughId,
    principle: principle as PrincipleSlug | undefined,
    question: given('question'),
    probeId: walkthroughId === undefined ? undefined : given('probe'),
    level: levelOf(query),
  };
}

/** The address at which this is answered. */
export function hrefOf({ walkthroughId, principle, question, probeId, level }: Assignment): string {
  const entries = { principle, question, probe: probeId, level };
  const given = Object.entries(entries).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const place = walkthroughId === undefined ? '' : `/${encodeURIComponent(walkthroughId)}`;
  return `/practise${place}?${new URLSearchParams(given)}`;
}

/** What was answered by a request that is kept, to answer it again. */
export function assignmentOf(
  { walkthroughId, principle, question, probe, level = 'sde2' }: CritiqueRequest,
  walkthrough?: PublicWalkthrough,
): Assignment {
  const probeId = walkthrough?.probes.find((each) => each.question === probe?.question)?.id;
  return {
    walkthroughId,
    // The server fills it in from the walkthrough; it is only worth naming without one.
    principle: walkthroughId === undefined ? principle : undefined,
    question: question ?? (probeId === undefined ? probe?.question : undefined),
    probeId,
    level,
  };
}
