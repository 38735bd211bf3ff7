/** Noun phrases and who they stand for. */
import type { Agent, Token } from './document.ts';
import {
  DEPARTMENTS,
  FUNCTIONS,
  GROUPS,
  HUMAN_VERBS,
  POSSESSIVES,
  PRONOUN_FORMS,
  PRONOUNS,
  ROLES,
} from './lexicon/people.ts';
import { KNOWING, SAYING } from './lexicon/verbs.ts';
import type { ReadToken } from './token.ts';
import { WordClass, wordClass } from './word-class.ts';

export interface NounPhrase {
  first: number;
  /** One after its last token. */
  last: number;
  head: number;
  who: Agent;
}

const DEMONSTRATIVES = wordClass('this that these those which what');
const STARTERS = wordClass('the a an all both each every some any no half another either neither');
const TO_PERSON = new Set('tell ask convince persuade thank call message email phone ping'.split(' '));
const CALENDAR = wordClass(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday',
);

/** Some words and their regular plurals, so that a word of a text is looked up once and never cut. */
function withPlurals(words: Iterable<string>): WordClass {
  const found = new Set<string>();
  for (const word of words) {
    found.add(word);
    if (!word.endsWith('s') && !word.endsWith('ie')) found.add(`${word}s`);
    if (word.endsWith('y')) found.add(`${word.slice(0, -1)}ies`);
  }
  return new WordClass([...found]);
}

const ROLE_FORMS = withPlurals(ROLES);
const GROUP_FORMS = withPlurals(GROUPS);

/** A word of a text with its number. */
type Word = Pick<Token, 'lower' | 'form'>;
export const isRole = (word: Word): boolean =>
  ROLE_FORMS.hasForm(word) ||
  (word.lower.includes('-') && ROLE_FORMS.has(word.lower.slice(word.lower.lastIndexOf('-') + 1)));
export const isGroup = (word: Word): boolean => GROUP_FORMS.hasForm(word);
const isRoleOrGroup = (word: Word | undefined): boolean =>
  word !== undefined && (isRole(word) || isGroup(word));

/** Capitalised words that this text uses as names of people. */
export function namesIn(tokens: readonly ReadToken[]): Set<string> {
  const names = new Set<string>();
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (
      token.capital !== 'first' ||
      token.lower.length < 2 ||
      CALENDAR.hasForm(token) ||
      PRONOUN_FORMS.hasForm(token)
    )
      continue;
    if (token.pos !== 'NOUN' && token.pos !== 'PROPN' && token.pos !== 'X' && token.pos !== 'ADJ') continue;
    if (isRole(token) || isGroup(token) || FUNCTIONS.hasForm(token)) continue;
    const next = tokens[at + 1];
    const before = tokens[at - 1];
    const apart = before?.lower === ',' ? tokens[at - 2] : before;
    if (apart && apart.sentence === token.sentence && isRole(apart) && apart.pos === 'NOUN')
      names.add(token.lower);
    else if (before && before.sentence === token.sentence && TO_PERSON.has(before.lemma))
      names.add(token.lower);
    else if (next?.lower === 'and' && (tokens[at + 2]?.lower === 'i' || tokens[at + 2]?.lower === 'me'))
      names.add(token.lower);
    else if (before?.lower === 'and' && (tokens[at - 2]?.lower === 'i' || tokens[at - 2]?.lower === 'me'))
      names.add(token.lower);
    else if (next && next.pos === 'VERB' && HUMAN_VERBS.has(next.lemma)) names.add(token.lower);
    else if (next?.lower === ',' && isRoleAfter(tokens, at + 2)) names.add(token.lower);
    else if (next?.lower === "'s" && isRoleOrGroup(tokens[at + 2])) names.add(token.lower);
  }
  return names;
}

/** "Grace, our designer" and "Grace, who ...". */
function isRoleAfter(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower === 'who') return true;
  const starts = POSSESSIVES.has(tokens[at]?.lower ?? '') || STARTERS.has(tokens[at]?.lower ?? '');
  return starts && [tokens[at + 1], tokens[at + 2]].some((next) => next !== undefined && isRole(next));
}

const isNominal = (token: Token): boolean =>
  token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'NUM' || token.pos === 'X';

/** Whether a pronoun stands before a noun ("her team", "that decision"). */
function determines(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next || next.sentence !== tokens[at]!.sentence) return false;
  return next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADJ' || next.pos === 'NUM';
}

/** "saw that tickets failed": after a verb of knowing or saying, or before a plural, "that" only joins. */
function joinsClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || before.sentence !== tokens[at]!.sentence || before.pos !== 'VERB') return false;
  if (KNOWING.has(before.lemma) || SAYING.has(before.lemma)) return true;
  const next = tokens[at + 1]!.lower;
  return next.endsWith('s') && !next.endsWith('ss');
}

/** Finds the noun phrases of the tokens `first` to `last`, in order. */
export function nounPhrases(
  tokens: readonly Token[],
  first: number,
  last: number,
  names: ReadonlySet<string>,
): NounPhrase[] {
  const found: NounPhrase[] = [];
  let start = -1;
  let head = -1;
  const close = (end: number) => {
    if (head >= 0) found.push({ first: start, last: end, head, who: whoIs(tokens, start, end, head, names) });
    start = -1;
    head = -1;
  };
  for (let at = first; at < last; at += 1) {
    const token = tokens[at]!;
    const { lower } = token;
    if (token.pos === 'VERB' || token.pos === 'AUX') {
      close(at);
      continue;
    }
    const possessive = POSSESSIVES.hasForm(token) && (lower !== 'her' || determines(tokens, at));
    const demonstrative =
      DEMONSTRATIVES.hasForm(token) &&
      determines(tokens, at) &&
      !(lower === 'that' && joinsClause(tokens, at));
    if (
      possessive ||
      demonstrative ||
      STARTERS.hasForm(token) ||
      (token.pos === 'DET' && !DEMONSTRATIVES.hasForm(token))
    ) {
      const joins = start >= 0 && head < 0;
      if (!joins) {
        close(at);
        start = at;
      }
    } else if (lower === 'that' && determines(tokens, at)) {
      close(at);
    } else if (
      PRONOUN_FORMS.hasForm(token) &&
      token.pos !== 'SCONJ' &&
      !(lower === 'that' && token.pos !== 'PRON' && token.pos !== 'DET')
    ) {
      close(at);
      start = at;
      head = at;
      close(at + 1);
    } else if (isNominal(token) || token.pos === 'PRON') {
      if (start < 0) start = at;
      head = at;
    } else if (token.pos === 'ADJ' || (lower === "'s" && head >= 0) || (token.pos === 'SYM' && head >= 0)) {
      if (token.pos === 'ADJ' && head >= 0) close(at);
      if (start < 0) start = at;
    } else if (token.pos === 'ADV' && start >= 0 && head < 0) {
      // "the very first week": still before the head.
    } else close(at);
  }
  close(last);
  settlePartitives(tokens, found);
  return found;
}

const PARTS = wordClass('one some many most several few two three four five both each half all any none');

/** "one of the engineers", "two of them": a part of people is people. */
function settlePartitives(tokens: readonly Token[], found: NounPhrase[]): void {
  for (let at = 0; at + 1 < found.length; at += 1) {
    const part = found[at]!;
    const whole = found[at + 1]!;
    const word = tokens[part.head]!.lower;
    if (
      !PARTS.hasForm(tokens[part.head]!) ||
      whole.first !== part.last + 1 ||
      tokens[part.last]!.lower !== 'of'
    )
      continue;
    if (whole.who === 'other' || whole.who === 'team')
      part.who = word === 'none' ? 'nobody' : word === 'one' || whole.who === 'other' ? 'other' : 'team';
  }
}

/** Who a phrase stands for, by its head and by what stands before it. */
export function whoIs(
  tokens: readonly Token[],
  first: number,
  last: number,
  head: number,
  names: ReadonlySet<string>,
): Agent {
  const token = tokens[head]!;
  const word = token.lower;
  const opener = tokens[first]!.lower;
  const person = last - first === 1 && PRONOUN_FORMS.hasForm(token) ? PRONOUNS.get(word) : undefined;
  if (person) return person;
  if (word === 'one' && opener === 'no') return 'nobody';
  // "one would need to": nobody in particular.
  if (word === 'one' && first === head) return 'none';
  if (isGroup(token)) {
    if (opener === 'no') return 'nobody';
    const plain =
      head - first <= 1 || tokens[first + 1]!.lower === 'own' || tokens[first + 1]!.lower === 'whole';
    const ours = opener === 'my' || opener === 'our' || (opener === 'the' && plain) || head === first;
    return ours && plain ? 'team' : ours && (opener === 'my' || opener === 'our') ? 'team' : 'other';
  }
  if (isRole(token)) return opener === 'no' ? 'nobody' : 'other';
  if (names.has(word)) return 'other';
  return DEPARTMENTS.hasForm(token) && head - first <= 1 ? 'other' : 'thing';
}
