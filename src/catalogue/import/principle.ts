import { PRINCIPLES, type PrincipleSlug } from '../../contract/vocabulary.ts';
import { AppError } from '../../errors.ts';
import { listPrinciples } from '../principles/index.ts';
import { slugify } from './slugs.ts';
import type { Difference, ImportReport, RunningText } from './types.ts';

/** Words that running text may write in either case ("Are Right, a Lot"). */
const SMALL_WORDS = new Set(['a', 'and', 'be', 'for', 'on', 'the', 'to']);

const wordPattern = (word: string): string => {
  const first = word.charAt(0);
  const rest = word.slice(1).replace(/['\u2019]/g, "['\u2019]");
  return SMALL_WORDS.has(word.toLowerCase())
    ? `[${first.toLowerCase()}${first.toUpperCase()}]${rest}`
    : first + rest;
};

/**
 * A name as running text may write it: small words in either case, either apostrophe, with or without its
 * comma and its "the". The other capitals count: "ownership" and "earn trust" are ordinary words.
 */
const patternOf = (words: readonly string[]): string =>
  words
    .map((word, index) => {
      const pattern = wordPattern(word) + (index < words.length - 1 ? '[,;]?\\s+' : '');
      return word === 'the' ? `(?:${pattern})?` : pattern;
    })
    .join('');

/** The whole name and its short forms: "Success and Scale ...", "Have Backbone; Disagree and Commit". */
const formsOf = ({ slug, name }: { slug: string; name: string }): string[] => {
  const wordsOf = (text: string) => text.split(/[\s,;]+/);
  const words = wordsOf(name);
  const short = words.slice(0, slug.split('-').length);
  const forms = [words, ...name.split(';').map((half) => wordsOf(half.trim()))];
  if (slugify(short.join(' ')) === slug) forms.push(short);
  return [...new Set(forms.map(patternOf))];
};

interface PrincipleName {
  slug: PrincipleSlug;
  anywhere: RegExp;
  whole: RegExp;
}

let known: readonly PrincipleName[] | undefined;

/** Made with the first page that is imported: to build the patterns takes milliseconds. */
function principleNames(): readonly PrincipleName[] {
  known ??= listPrinciples().map((principle) => {
    const forms = formsOf(principle).join('|');
    return {
      slug: principle.slug,
      anywhere: new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms})(?![\\p{L}\\p{N}])`, 'u'),
      whole: new RegExp(`^(?:${forms})$`, 'u'),
    };
  });
  return known;
}

/** The principle a reframe's display name stands for; undefined when it is none of the sixteen. */
export const principleOfName = (name: string): PrincipleSlug | undefined =>
  principleNames().find(({ whole }) => whole.test(name))?.slug;

/**
 * Decides the page's own principle. The page has no field for it, so the caller's word wins; otherwise it
 * is the one principle that the running text names besides those of the reframes.
 * @throws AppError `page_unreadable` when the text names none or several.
 */
export const decidePrinciple = (
  given: PrincipleSlug | undefined,
  texts: Record<RunningText, string>,
  reframes: readonly { principle: string }[],
  differences: Difference[],
): ImportReport['principle'] => {
  const reframed = new Set(reframes.map(({ principle }) => principleOfName(principle)));
  const namedIn = new Map<PrincipleSlug, RunningText[]>();
  for (const { slug, anywhere } of principleNames()) {
    const places = (Object.keys(texts) as RunningText[]).filter((place) => anywhere.test(texts[place]));
    if (places.length > 0) namedIn.set(slug, places);
  }
  const candidates = [...namedIn.keys()].filter((slug) => !reframed.has(slug));
  const slug = given ?? (candidates.length === 1 ? candidates[0] : undefined);
  if (slug === undefined) throw undecided(candidates);

  if (reframed.has(slug)) {
    differences.push({
      code: 'principle_is_own_reframe',
      message: `The principle given, ${slug}, is also one that the page reframes its story for.`,
    });
  }
  if (candidates.length === 1 && candidates[0] !== slug) {
    differences.push({
      code: 'principle_not_the_one_named',
      message: `The text names the principle ${candidates[0]}, not ${slug}; the principle given was used.`,
    });
  }
  return { slug, decidedBy: given === undefined ? 'text' : 'option', namedIn: namedIn.get(slug) ?? [] };
};

const undecided = (candidates: readonly PrincipleSlug[]): AppError => {
  const found =
    candidates.length === 0 ? 'names no principle of its own' : `names ${candidates.join(' and ')}`;
  const detail = `the page ${found}, so its principle has to be passed: one of ${PRINCIPLES.join(', ')}`;
  return new AppError('page_unreadable', `The page cannot be read: ${detail}`, [
    { pointer: 'principle', detail },
  ]);
};
