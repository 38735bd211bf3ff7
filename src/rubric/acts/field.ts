/**
 * The field of a principle's act: words of which a story about it has at least one, however it is told. Only for
 * principles whose act has a counterpart or a subject of its own; for the others any piece of work may be the story.
 */
import type { Principle } from '../../contract/principle.ts';
import type { PrincipleSlug } from '../../contract/vocabulary.ts';
import type { Doc } from '../text/document.ts';

const stems = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

/** Beginnings of words, in lower case. */
const FIELDS: Partial<Record<PrincipleSlug, readonly string[]>> = {
  frugality: stems(
    `cost bill budget money cheap expens price pricing spen sav free licen € $ £ euro dollar pound rupee waste afford resource
     reus second-hand rent fund invoice pay paid salary frugal thrift cent franc donat borrow scrap leftover recycl`,
  ),
  'are-right-a-lot': stems(
    `wrong right assum judg hypothes evidence sure opinion belie doubt guess bet predict option alternativ mind deci
     expect thought estimat instinct feeling disprov suspect conclu theor wager certain`,
  ),
  'customer-obsession': stems(
    `customer client user guest patient passenger shopper buyer parent merchant reader subscriber tenant farmer driver nurse
     student visitor player member complain citizen rider audience blind deaf elderly consumer caller lady woman man girl boy
     viewer people doctor surgeon mr mrs ms miss neighbour neighbor traveller traveler pupil family families resident household skipper fisher trucker viewer shop store restaurant`,
  ),
  'hire-and-develop-the-best': stems(
    `hire hiring interview mentor coach train teach taught junior intern mentee candidate feedback career promot grow develop
     onboard newcomer learn trainee apprentice recruit skill kid plan one-on-one colleague pair help strength`,
  ),
  'learn-and-be-curious': stems(
    `learn study studied course book read teach taught curious curiosity tutorial practi exercise paper class lesson underst
     explor research wonder question know train`,
  ),
  'earn-trust': stems(
    `trust honest admit apolog mistake fault promis listen relation sorry belie confid respect blame secret credit feedback
     transparen reliab candid open owned wrong repair forgiv doubt`,
  ),
};

/** Whether the answer has a word of the principle's field; true where the principle has no field of its own. */
export function touchesField(doc: Doc, principle: Principle): boolean {
  const field = FIELDS[principle.slug];
  if (!field) return true;
  return doc.tokens.some(({ lower }) => field.some((stem) => lower.startsWith(stem)));
}
