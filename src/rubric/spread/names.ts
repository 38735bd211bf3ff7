/** Names of places and people among the subjects of an answer. */
import type { Doc, Token } from '../text/document.ts';
import { itemAt } from '../text/item-at.ts';

/** "Abidjan has two of them now": a capital that does not begin a sentence. */
export const isNamed = (doc: Doc, { index, start, sentence }: Token): boolean =>
  itemAt(doc.tokens, index - 1)?.sentence === sentence && /\p{Lu}/u.test(doc.text[start] ?? '');
