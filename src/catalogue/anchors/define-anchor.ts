import type { Level } from '../../contract/vocabulary.ts';

/**
 * What can be observed in an answer when a dimension is clear, partial or absent: behaviour, not adjectives, so
 * that two graders who never met give the same status (domain.md section 4: anchored scales).
 */
export interface Anchor {
  /** What the dimension asks, as a question about the answer. */
  asks: string;
  clear: string;
  partial: string;
  absent: string;
  /** What looks like it and is not. */
  doesNotCount: readonly string[];
  /** What does not look like it and is. */
  stillCounts: readonly string[];
  /** What changes with the level; what counts as evidence never does. */
  levels?: Partial<Record<Level, string>>;
}
