/** What a status rests on when signals decide it. */
import type { AnySignalId } from './read.ts';

export interface Basis {
  /** What shows the dimension. Only these are quoted for it, and without one of them it is never there. */
  for: readonly AnySignalId[];
  /** What such a thing stands on: a lesson counts for more where there was work to draw it from. */
  grounds?: readonly AnySignalId[];
  against: readonly AnySignalId[];
  /** The beginning of the reason when the status is clear, partial, absent. */
  shown: string;
  hinted: string;
  missing: string;
  advice: string;
}
