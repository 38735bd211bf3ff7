/** Verbs with their auxiliaries: what is negated, possible, past or passive about them. */
import type { Modality, Tense, Token } from './document.ts';
import { NOMINATIVE } from './lexicon/people.ts';
import {
  BE,
  DO,
  GET,
  HAVE,
  isParticiple,
  isPast,
  MODAL_FORMS,
  MODALS,
  NEGATIONS,
  PARTICLES,
  PAST_AUXILIARIES,
} from './lexicon/verbs.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { WordClass } from './word-class.ts';

const QUASI_MODALS = new Set(['have', 'need', 'ought', 'use', 'go', 'able', 'about', 'suppose', 'get']);

/** A verb with its auxiliaries: "would not have been asked". */
export interface VerbGroup {
  first: number;
  /** One after the last token. */
  last: number;
  verb: number;
  negated: boolean;
  modal: Modality | '';
  infinitive: boolean;
  passive: boolean;
  /** "did I", "have we": the subject stands inside. */
  inverted: number;
  past: boolean;
  auxiliary: boolean;
}

/** Everything about one sentence that clause reading needs. */
export interface SentenceView {
  tokens: readonly Token[];
  first: number;
  last: number;
  sentence: number;
  /** The first phrase of the sentence. */
  opening: NounPhrase | undefined;
  /** For each token of the text the phrase that begins with it, and the phrase that ends with it. */
  phraseStarting: readonly (NounPhrase | undefined)[];
  phraseEnding: readonly (NounPhrase | undefined)[];
  question: boolean;
}

/** The word at a place of the sentence, or the empty string outside it. */
export const lowerAt = (view: SentenceView, at: number): string =>
  at >= view.first && at < view.last ? view.tokens[at]!.lower : '';

/** Whether a word of the class stands at a place of the sentence. */
export const isAt = (view: SentenceView, at: number, words: WordClass): boolean =>
  at >= view.first && at < view.last && words.hasForm(view.tokens[at]!);

const isVerbal = (token: Token): boolean => token.pos === 'VERB' || token.pos === 'AUX';

/** Reads a verb group that begins at `at`, or returns undefined when none does. */
export function verbGroupAt(view: SentenceView, at: number): VerbGroup | undefined {
  const { tokens, last } = view;
  const infinitive = tokens[at]!.lower === 'to';
  let next = at;
  if (infinitive) {
    next += 1;
    while (next < last && tokens[next]!.pos === 'ADV') next += 1;
    if (next >= last || !isVerbal(tokens[next]!)) return undefined;
  } else if (!isVerbal(tokens[at]!) && !MODAL_FORMS.hasForm(tokens[at]!)) return undefined;
  const group: VerbGroup = {
    first: at,
    last: next,
    verb: next,
    negated: false,
    modal: '',
    infinitive,
    passive: false,
    inverted: -1,
    past: false,
    auxiliary: false,
  };
  readVerbs(view, group, next);
  return group;
}

function readVerbs(view: SentenceView, group: VerbGroup, from: number): void {
  const { tokens, last } = view;
  let be = -1;
  let at = from;
  for (; at < last; at += 1) {
    const token = tokens[at]!;
    const { lower } = token;
    if (MODAL_FORMS.hasForm(token) && (token.pos === 'AUX' || at === from)) {
      group.modal = MODALS.get(lower)!;
      group.auxiliary = true;
    } else if (BE.hasForm(token)) {
      be = at;
      group.verb = at;
      if (PAST_AUXILIARIES.hasForm(token)) group.past = true;
      group.auxiliary = true;
    } else if ((HAVE.hasForm(token) || DO.hasForm(token)) && continues(view, at + 1)) {
      if (lower === 'had' || lower === 'did' || (HAVE.hasForm(token) && lower !== 'having'))
        group.past = group.past || lower !== 'do';
      group.verb = at;
      group.auxiliary = true;
    } else if (isVerbal(token)) {
      group.verb = at;
      const participle = isParticiple(token);
      const gotten = at > from && GET.hasForm(tokens[at - 1]!);
      group.passive = participle && (be >= 0 || gotten) && !hadBetween(tokens, be, at);
      if (
        GET.hasForm(token) &&
        tokens[at + 1] !== undefined &&
        isVerbal(tokens[at + 1]!) &&
        isParticiple(tokens[at + 1]!) &&
        tokens[at + 1]!.sentence === view.sentence
      ) {
        if (isPast(token)) group.past = true;
        continue;
      }
      if (at === from || (at > from && !group.auxiliary)) group.past = group.past || isPast(token);
      const quasi = quasiModal(view, at, be);
      if (quasi > at) {
        if (token.lemma === 'go' || token.lemma === 'about') group.modal = group.modal || 'plan';
        at = quasi - 1;
        continue;
      }
      at += 1;
      break;
    } else if (NEGATIONS.hasForm(token)) {
      group.negated = true;
    } else if (
      be >= 0 &&
      (lower === 'able' || lower === 'about' || lower === 'going' || lower === 'supposed') &&
      lowerAt(view, at + 1) === 'to' &&
      isVerbal(tokens[at + 2] ?? token)
    ) {
      if (lower !== 'able') group.modal = group.modal || 'plan';
      at += 1;
    } else if (token.pos === 'ADV' && lower !== 'so' && continues(view, at)) {
      // An adverb inside the group: "had already been asked".
    } else if (
      group.auxiliary &&
      NOMINATIVE.hasForm(token) &&
      lower !== 'who' &&
      group.inverted < 0 &&
      isVerbal(tokens[at + 1] ?? token)
    ) {
      group.inverted = at;
    } else break;
  }
  group.last = Math.max(at, from + 1);
  // "no longer", "never" or "not" directly before the group belongs to it.
  const before = group.first - 1;
  if (isAt(view, before, NEGATIONS) && lowerAt(view, before) !== 'neither') group.negated = true;
}

/** "is being asked" is passive, "has asked" is not: "had" after "be" cannot happen, so only the order matters. */
const hadBetween = (tokens: readonly Token[], be: number, at: number): boolean => {
  for (let index = be + 1; index < at; index += 1) if (HAVE.hasForm(tokens[index]!)) return true;
  return false;
};

/** Whether more of a verb group follows at `at`, past adverbs and negations. */
function continues(view: SentenceView, at: number): boolean {
  for (let index = at; index < view.last && index < at + 4; index += 1) {
    const token = view.tokens[index]!;
    if (isVerbal(token)) return true;
    if (NOMINATIVE.hasForm(token)) return isVerbal(view.tokens[index + 1] ?? token);
    if (token.pos !== 'ADV' && !NEGATIONS.hasForm(token)) return false;
  }
  return false;
}

/** After "had to", "used to", "is going to": the place of the real verb, otherwise `at`. */
function quasiModal(view: SentenceView, at: number, be: number): number {
  const { tokens } = view;
  const token = tokens[at]!;
  if (lowerAt(view, at + 1) !== 'to' || at + 2 >= view.last || !isVerbal(tokens[at + 2]!)) return at;
  if (!QUASI_MODALS.has(token.lemma)) return at;
  if (token.lemma === 'go' && (be < 0 || token.lower !== 'going')) return at;
  return at + 2;
}

/** The particle that follows a verb group, or the empty string. */
export function particleAfter(view: SentenceView, at: number): string {
  const next = lowerAt(view, at);
  if (isAt(view, at, PARTICLES)) return next === 'in' || next === 'on' ? '' : next;
  const isBetween = next === 'it' || next === 'them' || next === 'this';
  return isBetween && isAt(view, at + 1, PARTICLES) ? lowerAt(view, at + 1) : '';
}

/** When a verb group says that it happens. */
export function tenseOf(group: VerbGroup, token: Token): Tense {
  if (group.modal === 'will') return 'future';
  if (group.infinitive) return 'none';
  if (group.past) return 'past';
  if (token.lower.endsWith('ing') && !group.auxiliary) return 'none';
  return isPast(token) && !group.auxiliary ? 'past' : 'present';
}
