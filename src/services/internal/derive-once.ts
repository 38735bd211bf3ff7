/** `derive`, computed once for each object it is given; what it is given must not change. */
export function deriveOnce<Source extends object, Derived>(
  derive: (source: Source) => Derived,
): (source: Source) => Derived {
  const known = new WeakMap<Source, Derived>();
  return (source) => {
    if (!known.has(source)) known.set(source, derive(source));
    return known.get(source)!;
  };
}
