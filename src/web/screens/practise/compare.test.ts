import { describe, expect, it } from 'vitest';
import type { Critique, DimensionStatus } from '../../api/types.ts';
import { changedFindings } from './compare.ts';

const critique = (status: DimensionStatus, strength?: number): Critique =>
  ({
    dimensions: [
      {
        id: 'reflection',
        status,
        ...(strength !== undefined && { strength }),
        reason: 'Told.',
        evidence: [],
      },
    ],
    disqualifiers: [],
  }) as unknown as Critique;

describe('what changed between two answers', () => {
  it('is another status, in words', () => {
    expect(changedFindings(critique('clear', 0.9), critique('absent', 0.1))).toMatchObject([
      { before: 'clear', after: 'absent', direction: 'worse' },
    ]);
  });

  it('is the same status shown more or less strongly, where one would see it', () => {
    expect(changedFindings(critique('clear', 0.5), critique('clear', 0.78))).toMatchObject([
      { before: 'clear, 50 %', after: 'clear, 78 %', direction: 'better' },
    ]);
    expect(changedFindings(critique('partial', 0.4), critique('partial', 0.2))[0]?.direction).toBe('worse');
    expect(changedFindings(critique('clear', 0.5), critique('clear', 0.52))).toEqual([]);
  });

  it('is nothing where a strength is not known', () => {
    expect(changedFindings(critique('clear'), critique('clear', 0.5))).toEqual([]);
    expect(changedFindings(critique('clear', 0.5), critique('clear'))).toEqual([]);
  });
});
