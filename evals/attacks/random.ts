/** A small seeded generator (mulberry32): the same seed always gives the same data set. */
export function seeded(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!;
  /** Fills `{slot}`s, each with one of its values. */
  const fill = (template: string, slots: Record<string, readonly string[]>): string =>
    template.replace(/\{(\w+)\}/g, (whole, slot) => (slots[slot] === undefined ? whole : pick(slots[slot])));
  return { next, pick, fill };
}
export type Seeded = ReturnType<typeof seeded>;
