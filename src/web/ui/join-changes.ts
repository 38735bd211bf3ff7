/** A piece of a comparison: in both texts, or only in the later or the earlier one. */
export interface Piece {
  value: string;
  added: boolean;
  removed: boolean;
}

/** Between two changes, so few words that stayed are no place for the eye to rest. */
const SHORT_REST = 3;
const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/**
 * Joins changes that only a word or two lie between, so that a rewritten sentence reads as one that is gone and
 * one that is new, and not as a word salad. Both texts stay whole.
 */
export function joinChanges(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  let gone = '';
  let fresh = '';
  /** What stayed since the last change, and may yet be drawn into it. */
  let rest = '';
  const isChanging = () => gone !== '' || fresh !== '';
  const flush = () => {
    if (gone !== '') joined.push({ value: gone, added: false, removed: true });
    if (fresh !== '') joined.push({ value: fresh, added: true, removed: false });
    if (rest !== '') joined.push({ value: rest, added: false, removed: false });
    gone = '';
    fresh = '';
    rest = '';
  };
  for (const { value, added, removed } of pieces) {
    if (!added && !removed) {
      if (!isChanging() || wordCount(rest + value) >= SHORT_REST) {
        rest += value;
        flush();
      } else rest += value;
      continue;
    }
    gone += rest + (removed ? value : '');
    fresh += rest + (added ? value : '');
    rest = '';
  }
  flush();
  return joined;
}
