/** The longest id the contract allows. */
export const SLUG_LENGTH = 120;

/**
 * A kebab-case ASCII slug of at most `length` characters, cut between words where possible. Accents are
 * dropped by decomposition (NFKD); the empty string when nothing is left.
 */
export const slugify = (text: string, length = SLUG_LENGTH): string => {
  const slug = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['\u2018\u2019]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug.length <= length) return slug;
  const cut = slug.lastIndexOf('-', length);
  return cut > 0 ? slug.slice(0, cut) : slug.slice(0, length);
};

/** Numbers the slugs that repeat an earlier one ("why", "why-2"), keeping the others as they are. */
export const uniqueSlugs = (slugs: readonly string[]): string[] => {
  const taken = new Set(slugs);
  const seen = new Map<string, number>();
  return slugs.map((slug) => {
    let count = (seen.get(slug) ?? 0) + 1;
    if (count === 1) {
      seen.set(slug, count);
      return slug;
    }
    while (taken.has(`${slug}-${count}`)) count += 1;
    seen.set(slug, count);
    taken.add(`${slug}-${count}`);
    return `${slug}-${count}`;
  });
};
