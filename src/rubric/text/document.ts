/**
 * What one parse of an answer yields. All places are UTF-16 code units into `Doc.text`, which is the exact string
 * that was analysed, so `doc.text.slice(start, end)` is always a verbatim quote.
 */
import type { Step } from '../../contract/vocabulary.ts';
import type { Remembering } from './once.ts';
import type { ReadToken } from './token.ts';

/** Universal part of speech, as wink-nlp tags it. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

/**
 * A word, a number or a sign. A contraction is two tokens that meet ("did" + "n't"); `lower` spells it out, so
 * that "didn't" and "did not" read the same.
 */
export interface Token {
  /** Its place in `doc.tokens`. */
  index: number;
  start: number;
  end: number;
  /** Written in Latin letters a to z alone. */
  plain: boolean;
  /** Lower case, straight quotes, contractions spelt out ("n't" is "not", "'ve" is "have"). */
  lower: string;
  lemma: string;
  /** The numbers of `lower` and of `lemma` in the rubric's vocabulary (vocabulary.ts); 0 where it has no such word. */
  form: number;
  base: number;
  pos: PartOfSpeech;
  sentence: number;
  /** Inside quotation marks. */
  quoted: boolean;
}

/**
 * Who does what a clause says. `candidate`: I. `team`: we, my team, with the candidate in it. `other`: a person, a
 * role or a group without the candidate. `nobody`: "nobody asked". `thing`: a service, a number, "it".
 * `none`: nobody is named, as in a passive without "by" or a sentence without a subject.
 */
export type Agent = 'candidate' | 'team' | 'other' | 'nobody' | 'thing' | 'none';

/**
 * Whether it happened. `did`: told as a fact, past or present. `would`: conditional or hypothetical ("I would",
 * "if I had"). `could`: ability or possibility. `should`: duty or advice. `will`: future. `plan`: wish or intention
 * ("wanted to", "plan to", "tried to" is `did`). `ask`: the content of a request or order ("asked me to stop").
 * `question`: asked, not told.
 */
export type Modality = 'did' | 'would' | 'could' | 'should' | 'will' | 'plan' | 'ask' | 'question';

export type Tense = 'past' | 'present' | 'future' | 'none';

/** One predicate: a verb, who does it to whom, and whether it is told as having happened. */
export interface Clause {
  index: number;
  sentence: number;
  /** The words of the clause, for evidence. */
  start: number;
  end: number;
  /** Tokens from `first` up to, not including, `last`. */
  first: number;
  last: number;
  /** The token of the verb that carries the meaning ("was asked" has "asked"). */
  verb: number;
  /** Lemma of that verb, in lower case: "ask". */
  lemma: string;
  /** Its number in the vocabulary, as of a token. */
  base: number;
  /** The particle of a phrasal verb, or the empty string: "up" in "set it up". */
  particle: string;
  agent: Agent;
  /** The head token of the subject (or of the "by" phrase of a passive), or -1 when there is none. */
  subject: number;
  /** For a passive: whom it was done to; otherwise the head of the object; -1 when there is none. */
  object: number;
  /** Who the object is, if it is a person: "candidate" in "asked me". */
  patient: Agent;
  passive: boolean;
  negated: boolean;
  modality: Modality;
  tense: Tense;
  /** Stands in quotation marks or is what somebody said ("she said that ..."); it need not be true. */
  reported: boolean;
  /** Who said it, when it is reported. */
  speaker: Agent;
  /** An infinitive or participle ("to fix", "by pulling"), whose agent is taken from the clause above. */
  finite: boolean;
  /** The clause that governs this one ("decided" for "to fix"), or -1. */
  governor: number;
}

export interface Sentence {
  index: number;
  start: number;
  end: number;
  /** Tokens from `first` up to, not including, `last`. */
  first: number;
  last: number;
  /** Clauses from `firstClause` up to, not including, `lastClause`. */
  firstClause: number;
  lastClause: number;
  /** Which of the five steps of an answer it tells. */
  step: Step;
  question: boolean;
}

export interface Doc extends Remembering {
  readonly text: string;
  readonly tokens: readonly ReadToken[];
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly Clause[];
  /** Filled pauses and false starts, for the delivery notes. They weigh nothing. */
  readonly fillers: readonly { start: number; end: number }[];
  /** How many words: tokens that hold a letter or a digit, a contraction counted once. */
  readonly words: number;
}
