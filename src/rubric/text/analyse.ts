/** The one parse of an answer that all checks share. */
import { clausesOf } from './clauses.ts';
import type { Clause, Doc, Sentence } from './document.ts';
import { fillersOf } from './fillers.ts';
import { type NounPhrase, namesIn, nounPhrases } from './noun-phrases.ts';
import { correctTag } from './part-of-speech.ts';
import { markQuoted } from './quotation.ts';
import { sentencesOf } from './sentences.ts';
import { assignSteps } from './steps.ts';
import { tag } from './tag.ts';
import { tokenise } from './tokenise.ts';

/** Analyses an answer. Never throws, whatever the text; pure, and linear in the length of the text. */
export function analyse(text: string): Doc {
  const tokens = tokenise(text);
  tag(tokens);
  markQuoted(tokens, text);
  const ranges = sentencesOf(tokens, text);
  let words = 0;
  for (const token of tokens) {
    if (token.kind !== 'sign' && !token.joined) words += 1;
    correctTag(tokens, token);
  }
  const names = namesIn(tokens);
  const phraseStarting = new Array<NounPhrase | undefined>(tokens.length);
  const phraseEnding = new Array<NounPhrase | undefined>(tokens.length);
  const sentences: Sentence[] = [];
  const clauses: Clause[] = [];
  ranges.forEach(({ first, last }, index) => {
    const question = tokens[last - 1]!.lower === '?' && !tokens[last - 1]!.quoted;
    const phrases = nounPhrases(tokens, first, last, names);
    for (const phrase of phrases) {
      phraseStarting[phrase.first] = phrase;
      phraseEnding[phrase.last - 1] = phrase;
    }
    const firstClause = clauses.length;
    const view = {
      tokens,
      first,
      last,
      sentence: index,
      opening: phrases[0],
      phraseStarting,
      phraseEnding,
      question,
    };
    for (const clause of clausesOf(view, firstClause)) clauses.push(clause);
    sentences.push({
      index,
      start: tokens[first]!.start,
      end: tokens[last - 1]!.end,
      first,
      last,
      firstClause,
      lastClause: clauses.length,
      step: 'action',
      question,
    });
  });
  const doc = { text, tokens, sentences, clauses, fillers: fillersOf(tokens), words, memory: [] };
  assignSteps(doc);
  return doc;
}
