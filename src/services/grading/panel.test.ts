import { describe, expect, it } from 'vitest';
import type { ModelFindings } from '../../../prompts/index.ts';
import { combineVotes } from './panel.ts';

type Status = ModelFindings['dimensions'][number]['status'];
const vote = (status: Status, ...disqualifiers: ('gave_up' | 'blame')[]): ModelFindings => ({
  dimensions: [{ id: 'commitment', status, reason: `It is ${status}.`, quotes: [`${status} words`] }],
  disqualifiers: disqualifiers.map((id) => ({ id, reason: 'r', quotes: ['q'] })),
});
const combined = (...statuses: Status[]) => combineVotes(statuses.map((status) => vote(status)));

describe('combining the votes of a panel', () => {
  it.each<[Status[], Status]>([
    [['clear'], 'clear'],
    [['clear', 'absent', 'clear'], 'clear'],
    [['clear', 'absent', 'partial'], 'partial'],
    [['clear', 'absent'], 'absent'],
    [['clear', 'partial'], 'partial'],
    [['clear', 'not_assessed', 'clear'], 'clear'],
    [['clear', 'not_assessed', 'not_assessed'], 'not_assessed'],
  ])('%j comes to %s', (statuses, expected) => {
    const [finding] = combined(...statuses).findings.dimensions;
    expect(finding).toMatchObject({ status: expected });
  });

  it('lets one who voted for it give the reason', () => {
    const [finding] = combined('absent', 'clear', 'clear').findings.dimensions;
    expect(finding).toMatchObject({ reason: 'It is clear.', quotes: ['clear words'] });
  });

  it('reports how many agree', () => {
    expect(combined('clear', 'clear', 'clear').agreement).toBe(1);
    expect(combined('clear', 'absent', 'partial').agreement).toBeCloseTo(1 / 3);
  });

  it('counts a dimension that a vote leaves out as not assessed by it', () => {
    const silent: ModelFindings = { dimensions: [], disqualifiers: [] };
    expect(combineVotes([silent, silent, vote('clear')]).findings.dimensions[0]?.status).toBe('not_assessed');
  });

  it('disqualifies by more than half', () => {
    const ids = (...votes: ModelFindings[]) => combineVotes(votes).findings.disqualifiers.map(({ id }) => id);
    expect(ids(vote('clear', 'gave_up'), vote('clear', 'gave_up', 'blame'), vote('clear'))).toEqual([
      'gave_up',
    ]);
    expect(ids(vote('clear', 'gave_up'), vote('clear'))).toEqual([]);
  });
});
