import type { ModelFindings } from '../../../prompts/index.ts';

type Vote = ModelFindings['dimensions'][number];
type Status = Vote['status'];

const ORDER: readonly Status[] = ['absent', 'partial', 'clear'];

export interface PanelFindings {
  findings: ModelFindings;
  /** Mean over the dimensions of the share of votes for the status that won; 1 when all votes agree. */
  agreement: number;
}

/**
 * One set of findings out of several gradings of the same answer: per dimension the median status, the lower of
 * the two in the middle when votes are even; a disqualifier when more than half report it. Reasons and quotes
 * are those of a vote that said so.
 *
 * @param votes at least one
 */
export function combineVotes(votes: readonly ModelFindings[]): PanelFindings {
  const shares: number[] = [];
  const ids = [...new Set(votes.flatMap(({ dimensions }) => dimensions.map(({ id }) => id)))];
  const dimensions = ids.map((id): Vote => {
    const cast = votes.map((vote) => vote.dimensions.find((each) => each.id === id));
    const status = medianStatus(cast.map((each) => each?.status ?? 'not_assessed'));
    shares.push(cast.filter((each) => (each?.status ?? 'not_assessed') === status).length / votes.length);
    const speaker = cast.find((each) => each?.status === status);
    return speaker ?? { id, status: 'not_assessed', reason: 'Most of the panel could not tell.', quotes: [] };
  });

  const reported = votes.flatMap(({ disqualifiers }) => disqualifiers);
  const disqualifiers = [...new Set(reported.map(({ id }) => id))].flatMap((id) => {
    const by = reported.filter((each) => each.id === id);
    return by.length * 2 > votes.length ? by[0]! : [];
  });
  const agreement = shares.length === 0 ? 1 : shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return { findings: { dimensions, disqualifiers }, agreement };
}

function medianStatus(statuses: readonly Status[]): Status {
  const judged = statuses.filter((status) => status !== 'not_assessed');
  if (judged.length * 2 <= statuses.length) return 'not_assessed';
  const sorted = judged.toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
  return sorted[Math.ceil(sorted.length / 2) - 1]!;
}
