/**
 * Whose things the story deals with, by the possessives that stand before them: "their code" and "Navigation's tables", or
 * "our code" and "my module". Persons and groups are no things: everybody has a lead and colleagues.
 */
import type { Doc, Token } from '../text/document.ts';
import { isGroup, isRole } from '../text/noun-phrases.ts';
import { once } from '../text/once.ts';
import { placesOf, wordClass as words } from '../text/word-class.ts';

/** Later things are what came of it: "our check" is the candidate's by then. */
const SCENE = 0.7;
const MY = words('my our');
const POSSESSIVE = words("my our their his her 's");

export interface Possessions {
  mine: Token[];
  theirs: Token[];
}

/** The thing that a possessive stands before: "their [own old code]". */
function thingAfter(doc: Doc, at: number, last: number): Token | undefined {
  let next = at + 1;
  while (next < last && (doc.tokens[next]!.lower === 'own' || doc.tokens[next]!.pos === 'ADJ')) next += 1;
  const thing = next < last ? doc.tokens[next] : undefined;
  return thing?.pos === 'NOUN' && !isRole(thing) && !isGroup(thing) ? thing : undefined;
}

/** Collects things by their owners; once for each document. */
export const possessionsOf = once((doc: Doc): Possessions => {
  const found: Possessions = { mine: [], theirs: [] };
  for (const sentence of doc.sentences) {
    if (sentence.start > doc.text.length * SCENE) break;
    for (const at of placesOf(doc, sentence, POSSESSIVE)) {
      const token = doc.tokens[at]!;
      // "It's", "let's"; what stands in quotation marks is said from another side.
      const owner = doc.tokens[at - 1]?.pos;
      if (token.quoted || (token.lower === "'s" && owner !== 'NOUN' && owner !== 'PROPN')) continue;
      const thing = thingAfter(doc, at, sentence.last);
      if (thing) (MY.hasForm(token) ? found.mine : found.theirs).push(thing);
    }
  }
  return found;
});
