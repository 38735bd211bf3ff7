/** How a phrase is written down (see phrases.ts) and what it then asks of each place. */
import { inflections } from './inflections.ts';
import { canBeWord } from './phrase-words.ts';
import { declareWord } from './text/vocabulary.ts';

const CLASSES: Record<string, readonly string[]> = {
  they: ['he', 'she', 'they'],
  them: ['him', 'her', 'them'],
  their: ['his', 'her', 'their'],
  be: ['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being', "'s"],
  not: ['not', 'never'],
  a: ['a', 'an', 'the'],
  my: ['my', 'our'],
};

/** What a phrase asks of one place: one of some words by their numbers, any word (null), or a gap of up to three words. */
export type Item = readonly number[] | null | 'gap';

/** The items by how they are written: most are asked for by many phrases. */
const items = new Map<string, Item>();

function itemOf(body: string): Item {
  let item = items.get(body);
  if (item === undefined) {
    item = compileItem(body);
    items.set(body, item);
  }
  return item;
}

/** @throws Error for a word that no text has: such a phrase would never be found, and nobody would notice */
function compileItem(body: string): Item {
  if (body === '..') return 'gap';
  if (body === '*') return null;
  const forms = body.split('|').flatMap((part) => {
    const listed = part.startsWith('{') ? CLASSES[part.slice(1, -1)] : undefined;
    if (listed) return listed;
    const word = part.startsWith('~') ? part.slice(1) : part;
    if (!canBeWord(word)) throw new Error(`No text has the word "${part}" of the phrase part "${body}".`);
    return part.startsWith('~') ? inflections(word) : [word];
  });
  return [...new Set(forms.map(declareWord))];
}

/** The items of a phrase, once with and once without each word that may be missing. */
export function compile(source: string): Item[][] {
  let variants: Item[][] = [[]];
  for (const part of source.trim().split(/\s+/)) {
    const optional = part.length > 1 && part.endsWith('?');
    const item = itemOf(optional ? part.slice(0, -1) : part);
    const longer = variants.map((items) => [...items, item]);
    variants = optional ? [...longer, ...variants] : longer;
  }
  return variants;
}
