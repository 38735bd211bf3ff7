import type { DimensionId, Level } from '../../contract/vocabulary.ts';

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

/** What the anchors look like in stories about one principle. */
export interface PrincipleAnchors {
  /** The core act, told in full, beside the point, and not at all. */
  relevance: Pick<Anchor, 'clear' | 'partial' | 'absent'>;
  /** Where a dimension shows itself in a way of its own here: one sentence. */
  here: Partial<Record<DimensionId, string>>;
}
