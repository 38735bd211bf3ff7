/**
 * Signs: what a disqualifier is recognised by when nobody says it outright. A sign is a class of things people say;
 * one alone proves nothing, and two of different classes point the same way.
 *
 * The signs of a disqualifier are in the file or folder of its name. In a folder the words are in files of their own, and
 * `reading` asks where in the story they stand and what the candidate does after them.
 */
import { isOthersWords } from '../disagreement/spans.ts';
import type { Match, PhraseSet } from '../phrases.ts';
import type { Doc } from '../text/document.ts';

export interface Signs {
  /** How many different classes are there. */
  classes: number;
  places: Match[];
}

/** Looks for the classes in what the candidate says in their own words. */
export function signsOf(
  doc: Doc,
  classes: Readonly<Record<string, PhraseSet>>,
  counts: (match: Match, name: string) => boolean = () => true,
): Signs {
  const found: Match[][] = Object.entries(classes).map(([name, set]) =>
    set.find(doc).filter((match) => !isOthersWords(doc, match) && counts(match, name)),
  );
  return {
    classes: found.filter((places) => places.length > 0).length,
    places: found.flat().sort((left, right) => left.start - right.start),
  };
}
