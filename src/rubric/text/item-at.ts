/** Reading a list by a place that may be -1, which is "there is none". */

/**
 * What stands at a place, or undefined for -1. `list[-1]` says the same, but V8 looks it up as a property of that name,
 * and from then on it looks up whatever is read at the same place of the code in the same slow way.
 */
export const itemAt = <Item>(list: readonly Item[], at: number): Item | undefined =>
  at >= 0 ? list[at] : undefined;
