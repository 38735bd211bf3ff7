/** Where the candidate says that the matter was their own: their job, their team's, theirs to look after. */
import { clauseBefore } from '../disagreement/spans.ts';
import { phrases } from '../phrases.ts';
import type { Clause, Doc } from '../text/document.ts';
import { once } from '../text/once.ts';

const owned = phrases(
  '{be} also|still|all|both? ours|mine too|as|also?',
  'belong|belongs|belonged to us|me',
  'belong|belongs|belonged to my|our own? team|group|department|crew|desk|squad|people|unit|side',
  'by my|our own? team|group|department|crew|desk|squad|people|unit',
  '{be} my|our own',
  'by me|us|myself',
  'part of my|our own? job|work|program|programme|system|service|area|remit|role|tasks|duties|brief|code|module|responsibility',
  '{be} also? my|our job|responsibility|remit|task|duty|turf',
  'in my|our own? hands|care|remit|area',
  '~fall|~come under|to|in|within us|me|my|our remit?',
  'i am the one|person who|that',
);
/** The matter is told of in the beginning; later "it is ours now" is what came of it. */
const SCENE = 0.5;

/** "are run by my own team", "is checked by me": told as how things are, not as what was done once. */
const isLasting = ({ passive, tense }: Clause): boolean => !passive || tense === 'present';

/** The clauses that say so; collected once for each document. */
export const ownMatterIn = once((doc: Doc): readonly Clause[] =>
  owned.find(doc).flatMap((match) => {
    if (match.start > doc.text.length * SCENE) return [];
    const clause = clauseBefore(doc, match);
    const told =
      clause?.modality === 'did' && !clause.negated && clause.agent !== 'nobody' && isLasting(clause);
    return told && (!clause.reported || clause.speaker === 'candidate') ? [clause] : [];
  }),
);
