/** The one parse of an answer that all checks share. */
import { clausesOf } from './clauses.ts';
import type { Clause, Doc, PartOfSpeech, Sentence, Token } from './document.ts';
import { fillersOf } from './fillers.ts';
import { type NounPhrase, namesIn, nounPhrases } from './noun-phrases.ts';
import { correctTag } from './part-of-speech.ts';
import { quotedTokens } from './quotation.ts';
import { sentencesOf } from './sentences.ts';
import { assignSteps } from './steps.ts';
import { tag } from './tag.ts';
import { type RawToken, tokenise } from './tokenise.ts';
import { numberOf } from './vocabulary.ts';

/**
 * A token as it is read first. A class, because there are hundreds in a text: objects that are written down as literals
 * are soon laid among those that live long, if a collection finds them alive, where each of them costs many times as
 * much.
 */
class ReadToken implements Token {
  index: number;
  start: number;
  end: number;
  lower: string;
  lemma: string;
  form: number;
  base = 0;
  pos: PartOfSpeech;
  sentence: number;
  quoted: boolean;

  constructor(
    { start, end, lower, form }: RawToken,
    index: number,
    lemma: string,
    pos: PartOfSpeech,
    sentence: number,
    quoted: boolean,
  ) {
    this.index = index;
    this.start = start;
    this.end = end;
    this.lower = lower;
    // One string for both where they are alike: sets then look up and compare a single one.
    this.lemma = lemma === lower ? lower : lemma;
    this.form = form;
    this.pos = pos;
    this.sentence = sentence;
    this.quoted = quoted;
  }
}

/** Analyses an answer. Never throws, whatever the text; pure, and linear in the length of the text. */
export function analyse(text: string): Doc {
  const raw = tokenise(text);
  const tags = tag(raw);
  const quoted = quotedTokens(raw, text);
  const ranges = sentencesOf(raw, text);
  const tokens: Token[] = [];
  const plain = new Uint8Array(raw.length);
  let words = 0;
  ranges.forEach((range, sentence) => {
    for (let index = range.first; index < range.last; index += 1) {
      const word = raw[index]!;
      if (word.plain) plain[index] = 1;
      if (word.kind !== 'sign' && !word.joined) words += 1;
      tokens.push(
        new ReadToken(word, index, tags.lemmas[index]!, tags.pos[index]!, sentence, quoted[index]!),
      );
    }
  });
  for (const token of tokens) correctTag(tokens, token, raw[token.index]!);
  for (const token of tokens) {
    token.base = token.lemma === token.lower ? token.form : numberOf(token.lemma);
  }
  const names = namesIn(tokens, raw);
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
  const doc = { text, tokens, plain, sentences, clauses, fillers: fillersOf(tokens), words, memory: [] };
  assignSteps(doc);
  return doc;
}
