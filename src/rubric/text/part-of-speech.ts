/** Repairs the tags that matter most to us: whether a word is a verb. */
import type { PartOfSpeech, Token } from './document.ts';
import { isGerund } from './gerunds.ts';
import { NOUN_OR_VERB, PLURAL_NOUNS } from './lexicon/nouns-or-verbs.ts';
import { POSSESSIVES, TIMES } from './lexicon/people.ts';
import { BE, IRREGULAR_PAST, IRREGULAR_PASTS, isParticiple, isPast, MODAL_FORMS } from './lexicon/verbs.ts';
import { type ReadToken, seenAs } from './token.ts';
import { wordClass } from './word-class.ts';

const SUBJECTS = wordClass('i we he she they');
const ARTICLES = wordClass('the a an another every each no');
/** Base forms that are hardly ever nouns. */
const NEVER_NOUNS = wordClass('know ensure decide understand explain choose become agree improve be');
const MAKING_DO = new Set(['have', 'make', 'let', 'help']);
const PREPOSITIONS_IN_ING = wordClass('regarding including concerning during according depending excluding');
const OBJECT_PRONOUNS = wordClass('it them me him us');
const PARTICLE_COMPOUND = new Set('up down off out over in on back away through'.split(' '));

/** Words that are adverbs within a fixed phrase. */
const IN_FIXED_PHRASE = wordClass('kind sort of next door');

/** Changes the tag of `token` where its neighbours contradict it. Tokens are visited from left to right. */
export function correctTag(tokens: readonly ReadToken[], token: ReadToken): void {
  if (token.kind === 'number') token.pos = 'NUM';
  else if (token.kind === 'word' && !token.plain && token.lower.includes('-')) compound(tokens, token);
  else if (IN_FIXED_PHRASE.hasForm(token) && isInFixedPhrase(tokens, token)) token.pos = 'ADV';
  else if (token.pos === 'VERB') correctVerb(tokens, token);
  else if (token.pos === 'NOUN') correctNoun(tokens, token);
  else if (token.pos === 'ADJ' || token.pos === 'ADP')
    correctFinite(tokens, token, neighbour(tokens, token, 1));
  else if (token.joined && token.lower === "'s") settleGenitive(tokens, token);
}

/** The token so many places away from another one in its sentence. */
function neighbour(tokens: readonly Token[], { index, sentence }: Token, away: number): Token | undefined {
  const at = index + away;
  if (at < 0 || at >= tokens.length) return undefined;
  const other = tokens[at]!;
  return other.sentence === sentence ? other : undefined;
}

/** "I kind of saw", "it's sort of done", where both words only soften the next one; "the team next door". */
function isInFixedPhrase(tokens: readonly Token[], token: Token): boolean {
  const before = neighbour(tokens, token, -1);
  const next = neighbour(tokens, token, 1);
  const { lower } = token;
  if (lower === 'of') return before?.pos === 'ADV' && SOFTENERS.has(before.lower);
  if (lower === 'next') return next?.lower === 'door';
  if (lower === 'door') return before?.lower === 'next';
  if (!before || next?.lower !== 'of') return false;
  return !DESCRIBED.has(before.pos) && SOFTENED.has(tokens[token.index + 2]?.pos ?? '');
}
const SOFTENERS = new Set(['kind', 'sort']);
const SOFTENED = new Set(['VERB', 'AUX', 'ADJ', 'ADV']);
const DESCRIBED = new Set(['DET', 'ADJ', 'NUM', 'VERB', 'ADP']);

function correctVerb(tokens: readonly Token[], token: ReadToken): void {
  const before = neighbour(tokens, token, -1);
  const next = neighbour(tokens, token, 1);
  if (PREPOSITIONS_IN_ING.hasForm(token)) token.pos = 'ADP';
  else if (before ? next && describesNext(token, before, next) : describesFirst(tokens, token, next))
    token.pos = 'ADJ';
  else if (
    before &&
    ((PLURAL_NOUNS.hasForm(token) && endsPhrase(before, next)) ||
      isNounSlot(before, token, next) ||
      endsNounPhrase(tokens, before, token))
  )
    token.pos = 'NOUN';
  else settleVerb(token);
}

function correctNoun(tokens: readonly Token[], token: ReadToken): void {
  const before = neighbour(tokens, token, -1);
  const next = neighbour(tokens, token, 1);
  if (
    isVerbForm(token, before, next) ||
    isMadeToDo(tokens, token, before, next) ||
    isGerund(token, before, next)
  )
    becomeVerb(token);
  else if (
    isClauseVerb(tokens, token, before, next) ||
    (!correctFinite(tokens, token, next) && standsBeforeObject(tokens, before, next))
  ) {
    token.pos = 'VERB';
    settleVerb(token);
  }
}

/** "we left": after a subject pronoun a form that can be finite is. */
function correctFinite(tokens: readonly Token[], token: ReadToken, next: Token | undefined): boolean {
  if (!followsSubject(tokens, token) || !looksFinite(token, next)) return false;
  token.pos = 'VERB';
  settlePast(token);
  settleVerb(token);
  return true;
}

/** wink reads "left" and "found" as their own lemmas in some places; the past of an irregular verb is known. */
function settlePast(token: ReadToken): void {
  if (IRREGULAR_PASTS.hasForm(token)) token.setLemma(IRREGULAR_PAST.get(token.lower)!);
}

function settleVerb(token: ReadToken): void {
  if (token.lemma === token.lower) settlePast(token);
  if (MODAL_FORMS.hasForm(token)) token.pos = 'AUX';
}

/** "follow-up" is a noun, "ready-to-merge" describes, "re-ran" is what its last part is. */
function compound(tokens: readonly Token[], token: ReadToken): void {
  const before = neighbour(tokens, token, -1);
  const next = neighbour(tokens, token, 1);
  const parts = token.lower.split(/[-‐‑]/).length;
  if (PARTICLE_COMPOUND.has(seenAs(token))) token.pos = 'NOUN';
  else if (parts > 2) token.pos = describes(next) ? 'ADJ' : 'NOUN';
  else if (token.pos === 'VERB' && before && (ARTICLES.hasForm(before) || POSSESSIVES.hasForm(before))) {
    token.pos = describes(next) ? 'ADJ' : 'NOUN';
  } else if (token.pos !== 'VERB' && token.pos !== 'NOUN' && token.pos !== 'ADJ' && token.pos !== 'ADV') {
    token.pos = describes(next) ? 'ADJ' : 'NOUN';
  }
}

const NOUNISH: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['NOUN', 'PROPN', 'ADJ']);
const describes = (next: Token | undefined): boolean => next !== undefined && NOUNISH.has(next.pos);

/** After an article or a possessive a verb form is a noun ("the retries"), unless it describes one ("the tagged list"). */
function isNounSlot(before: Token, token: Token, next: Token | undefined): boolean {
  // "my idea is files on disk": no verb in -s follows "be".
  if (BE.hasForm(before) && token.lower.endsWith('s') && token.lower !== token.lemma) return true;
  if ((before.lower === 'last' || before.lower === 'next') && token.lower === token.lemma) return true;
  const opened = ARTICLES.hasForm(before) || (POSSESSIVES.hasForm(before) && before.lower !== 'her');
  if (opened) return !(describes(next) && (isParticiple(token) || token.lower.endsWith('ing')));
  return before.pos === 'ADP' && !token.lower.endsWith('ing') && !isPast(token) && before.lower !== 'to';
}

/**
 * "a heap dump", "a plain retry loop": a bare verb form after a singular noun or an adjective that an article opened
 * is a noun, because a singular subject would ask for another form.
 */
function endsNounPhrase(tokens: readonly Token[], before: Token, token: Token): boolean {
  if (token.lower !== token.lemma || IRREGULAR_PASTS.hasForm(token) || NEVER_NOUNS.hasForm(token))
    return false;
  if ((before.pos !== 'NOUN' && before.pos !== 'ADJ') || before.lower.endsWith('s')) return false;
  for (let at = before.index - 1; at >= 0 && at > before.index - 3; at -= 1) {
    const opener = tokens[at]!;
    if (opener.sentence !== token.sentence) return false;
    if (ARTICLES.hasForm(opener) || POSSESSIVES.hasForm(opener)) {
      const causer = neighbour(tokens, opener, -1);
      return !(causer && causer.pos === 'VERB' && MAKING_DO.has(causer.lemma));
    }
    if (opener.pos !== 'NOUN' && opener.pos !== 'ADJ') return false;
  }
  return false;
}

function becomeVerb(token: ReadToken): void {
  token.pos = 'VERB';
  if (IRREGULAR_PASTS.hasForm(token)) settlePast(token);
  else if (token.lower.endsWith('ing')) token.setLemma(baseOfIng(token.lower));
  settleVerb(token);
}

/** "had me audit the alerts", "let the other team know". */
function isMadeToDo(tokens: readonly Token[], token: Token, before?: Token, next?: Token): boolean {
  if (NEVER_NOUNS.hasForm(token)) return true;
  if (!before || !next || !OBJECT_PRONOUNS.hasForm(before)) return false;
  const causer = neighbour(tokens, before, -1);
  return causer !== undefined && MAKING_DO.has(causer.lemma) && (next.pos === 'DET' || next.pos === 'PRON');
}

/** "the city checks all its counters", "two other teams use the same check": the only verb of its clause. */
function isClauseVerb(tokens: readonly Token[], token: Token, before?: Token, next?: Token): boolean {
  if (!before || !next) return false;
  if (before.pos !== 'NOUN' && before.pos !== 'PROPN') return false;
  const isObject = next.pos === 'DET' || POSSESSIVES.hasForm(next) || OBJECT_PRONOUNS.hasForm(next);
  // "Oyelaran tests new docks": nothing but a name stands before it.
  const isNamed = before.form === 0 && !neighbour(tokens, before, -1) && next.pos === 'ADJ';
  if (!isObject && !isNamed) return false;
  const plural = (before.lower.endsWith('s') && !before.lower.endsWith('ss')) || isJoined(tokens, before);
  const base = plural ? token.lower : token.lower.endsWith('s') ? token.lower.slice(0, -1) : '';
  if (!NOUN_OR_VERB.has(base)) return false;
  for (let at = before.index; at >= 0 && tokens[at]!.sentence === token.sentence; at -= 1) {
    const { pos } = tokens[at]!;
    if (pos === 'VERB' || pos === 'AUX') return false;
    if (pos === 'PUNCT' || pos === 'CCONJ' || pos === 'SCONJ') break;
  }
  return true;
}

/** "Helsinki and Tromsø use ...": two nouns at the beginning of a sentence. */
function isJoined(tokens: readonly Token[], before: Token): boolean {
  const first = neighbour(tokens, before, -2);
  return (
    neighbour(tokens, before, -1)?.lower === 'and' &&
    first !== undefined &&
    (first.pos === 'NOUN' || first.pos === 'PROPN')
  );
}

/** "a year of payment logs, ...": after a noun and with no object to follow, it is one of the nouns above. */
function endsPhrase(before?: Token, next?: Token): boolean {
  if (!before || (before.pos !== 'NOUN' && before.pos !== 'ADJ' && before.pos !== 'NUM')) return false;
  return (
    !next ||
    next.pos === 'PUNCT' ||
    next.pos === 'CCONJ' ||
    next.pos === 'ADP' ||
    next.pos === 'AUX' ||
    next.pos === 'VERB' ||
    next.pos === 'SCONJ'
  );
}

/** "Failed tickets went down": a participle that opens a sentence and describes its subject. */
function describesFirst(tokens: readonly Token[], token: Token, next: Token | undefined): boolean {
  if (!token.lower.endsWith('ed') || next?.pos !== 'NOUN') return false;
  const after = neighbour(tokens, next, 1);
  return after !== undefined && (after.pos === 'AUX' || (after.pos === 'VERB' && isPast(after)));
}

/** "the owning team", "a rejected proposal": a participle between an article and its noun. */
function describesNext(token: Token, before: Token, next: Token): boolean {
  const opened = ARTICLES.hasForm(before) || (POSSESSIVES.hasForm(before) && before.lower !== 'her');
  return opened && next.pos === 'NOUN' && (token.lower.endsWith('ing') || isParticiple(token));
}

const DOUBLED = /([bdgkmnprt])\1$/;
const DROPS_E = /^[^aeiou]*[aeiou][^aeiouwxy]$|(?:at|iz|is|yz|us|uc|ag|iv|ov|ur)$/;

/** "scanning" to "scan", "writing" to "write", "reading" to "read". */
function baseOfIng(form: string): string {
  const stem = form.slice(0, -3);
  if (DOUBLED.test(stem)) return stem.slice(0, -1);
  return DROPS_E.test(stem) ? `${stem}e` : stem;
}

/** Irregular pasts that are also common nouns or adjectives. */
const AMBIGUOUS_PAST = wordClass(
  'cost cut hit hurt let put quit read set shut split spread saw left felt thought spoke wound fell bore lay rose cast lead built run come beat bit shot stuck bent lent spun dealt meant lost found bound hung learnt burnt won shrunk rang stole',
);

/** "rewrote" is a verb whatever stands near it; "two weeks reading logs" and "nurses scanning the labels" have one. */
function isVerbForm(token: Token, before?: Token, next?: Token): boolean {
  if (IRREGULAR_PASTS.hasForm(token) && !AMBIGUOUS_PAST.hasForm(token)) return true;
  if (!token.lower.endsWith('ing') || token.lower.length < 6 || !before || !next) return false;
  if (before.pos !== 'NOUN' && before.pos !== 'PROPN') return false;
  if (next.pos === 'DET' || next.pos === 'PRON' || next.pos === 'NUM') return true;
  return (next.pos === 'NOUN' || next.lower.endsWith('s')) && TIMES.has(before.lower.replace(/s$/, ''));
}

/** "the office rents it", "reads the file and repairs it"; but not "the fix it needed". */
function standsBeforeObject(tokens: readonly Token[], before?: Token, next?: Token): boolean {
  if (!before || !next || !OBJECT_PRONOUNS.hasForm(next)) return false;
  if (before.pos !== 'NOUN' && before.pos !== 'CCONJ' && before.lower !== ',') return false;
  const after = neighbour(tokens, next, 1);
  return after?.pos !== 'VERB' && after?.pos !== 'AUX';
}

/** Whether the word before, past adverbs, is a subject pronoun. */
function followsSubject(tokens: readonly Token[], token: Token): boolean {
  for (let away = -1; away > -4; away -= 1) {
    const before = neighbour(tokens, token, away);
    if (!before) return false;
    if (SUBJECTS.hasForm(before)) return true;
    if (before.pos !== 'ADV') return false;
  }
  return false;
}

function looksFinite(token: Token, next: Token | undefined): boolean {
  if (token.pos === 'ADP') return isPast(token);
  if (isPast(token)) return true;
  if (!next || token.lower.endsWith('s')) return false;
  return token.pos === 'NOUN' && (next.pos === 'DET' || next.pos === 'PRON' || next.pos === 'NUM');
}

/** "the lead's idea" has a genitive, "the lead's asking" a verb. */
function settleGenitive(tokens: readonly Token[], token: ReadToken): void {
  const before = neighbour(tokens, token, -1);
  const next = neighbour(tokens, token, 1);
  const verbal =
    next !== undefined &&
    (next.pos === 'DET' || next.pos === 'ADV' || next.lower.endsWith('ing') || next.pos === 'ADP');
  token.pos = verbal && before?.pos !== undefined && next?.lower !== 'own' ? 'AUX' : 'PART';
  if (token.pos === 'AUX') {
    token.spell('is');
    token.setLemma('be');
  }
}
