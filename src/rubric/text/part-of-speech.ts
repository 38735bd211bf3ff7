/** Repairs the tags that matter most to us: whether a word is a verb. */
import type { PartOfSpeech, Token } from './document.ts';
import { isGerund } from './gerunds.ts';
import { NOUN_OR_VERB, PLURAL_NOUNS } from './lexicon/nouns-or-verbs.ts';
import { POSSESSIVES, TIMES } from './lexicon/people.ts';
import { BE, IRREGULAR_PAST, IRREGULAR_PASTS, isParticiple, isPast, MODAL_FORMS } from './lexicon/verbs.ts';
import type { RawToken } from './tokenise.ts';
import { numberOf } from './vocabulary.ts';
import { wordClass } from './word-class.ts';

const SUBJECTS = wordClass('i we he she they');
const ARTICLES = wordClass('the a an another every each no');
/** Base forms that are hardly ever nouns. */
const NEVER_NOUNS = wordClass('know ensure decide understand explain choose become agree improve be');
const MAKING_DO = new Set(['have', 'make', 'let', 'help']);
const PREPOSITIONS_IN_ING = wordClass('regarding including concerning during according depending excluding');
const OBJECT_PRONOUNS = wordClass('it them me him us');
const PARTICLE_COMPOUND = new Set([
  'up',
  'down',
  'off',
  'out',
  'over',
  'in',
  'on',
  'back',
  'away',
  'through',
]);

/** Tags that hardly any rule corrects, and the words that one of them does correct. */
const SETTLED: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>([
  'PUNCT',
  'PRON',
  'DET',
  'AUX',
  'CCONJ',
  'SCONJ',
  'PART',
]);
const UNSETTLED = wordClass("kind sort of next door 's");

/** Changes the tag of `token` where its neighbours contradict it. Tokens are visited from left to right. */
export function correctTag(tokens: readonly Token[], token: Token, raw: RawToken): void {
  // Half of the words.
  if (SETTLED.has(token.pos) && raw.seen === raw.lower && raw.kind !== 'number' && !UNSETTLED.hasForm(token))
    return;
  const { index } = token;
  const before = sameSentence(tokens, index - 1, token);
  const next = sameSentence(tokens, index + 1, token);
  if (raw.kind === 'number') token.pos = 'NUM';
  else if (isSoftener(tokens, token, before, next)) token.pos = 'ADV';
  else if (token.pos === 'VERB' && PREPOSITIONS_IN_ING.hasForm(token)) token.pos = 'ADP';
  else if (raw.seen !== raw.lower && raw.lower.includes('-')) compound(token, raw, next, before);
  else if (
    token.pos === 'NOUN' &&
    (isVerbForm(token, before, next) ||
      isMadeToDo(tokens, token, before, next) ||
      isGerund(token, before, next))
  )
    becomeVerb(token);
  else if (token.pos === 'NOUN' && isClauseVerb(tokens, token, before, next)) token.pos = 'VERB';
  else if (
    (token.lower === 'next' && next?.lower === 'door') ||
    (token.lower === 'door' && before?.lower === 'next')
  )
    token.pos = 'ADV';
  else if (token.pos === 'VERB' && before && next && describesNext(token, before, next)) token.pos = 'ADJ';
  else if (token.pos === 'VERB' && !before && describesFirst(tokens, token, next)) token.pos = 'ADJ';
  else if (token.pos === 'VERB' && PLURAL_NOUNS.hasForm(token) && endsPhrase(before, next))
    token.pos = 'NOUN';
  else if (
    token.pos === 'VERB' &&
    before &&
    (isNounSlot(before, token, next) || endsNounPhrase(tokens, before, token))
  )
    token.pos = 'NOUN';
  else if (
    (token.pos === 'NOUN' || token.pos === 'ADJ' || token.pos === 'ADP') &&
    followsSubject(tokens, index) &&
    looksFinite(token, next)
  ) {
    token.pos = 'VERB';
    const irregular = IRREGULAR_PAST.get(token.lower);
    if (irregular) token.lemma = irregular;
  } else if (token.pos === 'NOUN' && standsBeforeObject(tokens, token, before, next)) {
    // "the office rents it": a noun does not stand before an object.
    token.pos = 'VERB';
  } else if (token.lower === "'s") settleGenitive(token, before, next);
  // wink reads "left" and "found" as their own lemmas in some places; the past of an irregular verb is known.
  if (token.pos === 'VERB' && token.lemma === token.lower) {
    const base = IRREGULAR_PAST.get(token.lower);
    if (base !== undefined && base !== token.lower && token.lower !== 'found') token.lemma = base;
    if (token.lower === 'found') token.lemma = 'find';
  }
  if (token.pos === 'VERB' && MODAL_FORMS.hasForm(token)) token.pos = 'AUX';
}

/** "I kind of saw", "it's sort of done": both words only soften the next one. */
function isSoftener(
  tokens: readonly Token[],
  { lower, index }: Token,
  before?: Token,
  next?: Token,
): boolean {
  if (lower === 'of') return before?.pos === 'ADV' && SOFTENERS.has(before.lower);
  if (!before || next?.lower !== 'of' || !SOFTENERS.has(lower)) return false;
  return !DESCRIBED.has(before.pos) && SOFTENED.has(tokens[index + 2]?.pos ?? '');
}
const SOFTENERS = new Set(['kind', 'sort']);
const SOFTENED = new Set(['VERB', 'AUX', 'ADJ', 'ADV']);
const DESCRIBED = new Set(['DET', 'ADJ', 'NUM', 'VERB', 'ADP']);

const sameSentence = (tokens: readonly Token[], at: number, token: Token): Token | undefined =>
  tokens[at]?.sentence === token.sentence ? tokens[at] : undefined;

/** "follow-up" is a noun, "ready-to-merge" describes, "re-ran" is what its last part is. */
function compound(token: Token, raw: RawToken, next: Token | undefined, before: Token | undefined): void {
  const last = raw.seen;
  const parts = raw.lower.split(/[-‐‑]/).length;
  if (PARTICLE_COMPOUND.has(last)) token.pos = 'NOUN';
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
      const causer = sameSentence(tokens, at - 1, token);
      return !(causer && causer.pos === 'VERB' && MAKING_DO.has(causer.lemma));
    }
    if (opener.pos !== 'NOUN' && opener.pos !== 'ADJ') return false;
  }
  return false;
}

function becomeVerb(token: Token): void {
  token.pos = 'VERB';
  const base = IRREGULAR_PAST.get(token.lower);
  if (base) token.lemma = base;
  else if (token.lower.endsWith('ing')) token.lemma = baseOfIng(token.lower);
}

/** "had me audit the alerts", "let the other team know". */
function isMadeToDo(tokens: readonly Token[], token: Token, before?: Token, next?: Token): boolean {
  if (NEVER_NOUNS.hasForm(token)) return true;
  if (!before || !next || !OBJECT_PRONOUNS.hasForm(before)) return false;
  const causer = sameSentence(tokens, before.index - 1, token);
  return causer !== undefined && MAKING_DO.has(causer.lemma) && (next.pos === 'DET' || next.pos === 'PRON');
}

/** "the city checks all its counters", "two other teams use the same check": the only verb of its clause. */
function isClauseVerb(tokens: readonly Token[], token: Token, before?: Token, next?: Token): boolean {
  if (!before || !next) return false;
  if (before.pos !== 'NOUN' && before.pos !== 'PROPN') return false;
  const isObject = next.pos === 'DET' || POSSESSIVES.hasForm(next) || OBJECT_PRONOUNS.hasForm(next);
  // "Oyelaran tests new docks": nothing but a name stands before it.
  const isNamed = before.form === 0 && !sameSentence(tokens, before.index - 1, token) && next.pos === 'ADJ';
  if (!isObject && !isNamed) return false;
  const plural =
    (before.lower.endsWith('s') && !before.lower.endsWith('ss')) || isJoined(tokens, before, token);
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
function isJoined(tokens: readonly Token[], before: Token, token: Token): boolean {
  const first = sameSentence(tokens, before.index - 2, token);
  return (
    sameSentence(tokens, before.index - 1, token)?.lower === 'and' &&
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
function describesFirst(tokens: readonly Token[], token: Token, next?: Token): boolean {
  if (!token.lower.endsWith('ed') || next?.pos !== 'NOUN') return false;
  const after = sameSentence(tokens, next.index + 1, token);
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
function standsBeforeObject(tokens: readonly Token[], token: Token, before?: Token, next?: Token): boolean {
  if (!before || !next || !OBJECT_PRONOUNS.hasForm(next)) return false;
  if (before.pos !== 'NOUN' && before.pos !== 'CCONJ' && before.lower !== ',') return false;
  const after = sameSentence(tokens, next.index + 1, token);
  return after?.pos !== 'VERB' && after?.pos !== 'AUX';
}

/** Whether the word before, past adverbs, is a subject pronoun. */
function followsSubject(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at > index - 4; at -= 1) {
    const before = sameSentence(tokens, at, tokens[index]!);
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
function settleGenitive(token: Token, before: Token | undefined, next: Token | undefined): void {
  const verbal =
    next !== undefined &&
    (next.pos === 'DET' || next.pos === 'ADV' || next.lower.endsWith('ing') || next.pos === 'ADP');
  token.pos = verbal && before?.pos !== undefined && next?.lower !== 'own' ? 'AUX' : 'PART';
  if (token.pos === 'AUX') {
    token.lower = 'is';
    token.form = numberOf('is');
    token.lemma = 'be';
  }
}
