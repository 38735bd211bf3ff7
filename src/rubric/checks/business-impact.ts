import { storyOf } from '../acts/story.ts';
import { defineCheck, type Finding, type Span } from '../define-check.ts';
import type { Doc, Sentence } from '../text/document.ts';
import type { Lexeme } from '../text/numerals.ts';
import { isEffort, isOutcomePlace, outcomesOf } from '../text/outcomes.ts';
import { type Quantity, quantitiesOf, stemOf } from '../text/quantities.ts';
import {
  DEALINGS,
  KEEPING,
  LABOUR,
  MONEY_WORDS,
  MOODS,
  SERVED,
  SPARING,
  TECHNICAL,
  TIME_VERBS,
  TRADE,
} from '../text/stakes.ts';
import { kindsOf, WordClass, wordClass } from '../text/word-class.ts';

/** How far around a quantity its meaning is looked for, in words, within the sentence. */
const REACH = 9;

/** `hard`: money, working time, or people won and lost. `soft`: a number of what people do. */
type Stake = 'hard' | 'soft' | 'other';

const UNSAID = wordClass('would could might should may if target goal hope hoped expected unless');

const HUMAN_TIMES = new Set('hour day night evening week weekend shift month afternoon morning'.split(' '));
const USES = wordClass('use uses used using open opened');

const GIVEN_BACK = wordClass('save saves saved saving spare spares spared free frees freed back');
const PAYING = wordClass(
  'pay pays paid paying charge charges charged sold sell sells bought ordered earn earns earned hired rented leased',
);
/** Money that was planned, asked for or put in: the price of the work, not its result. */
const OUTLAY = wordClass(
  'budget asked quoted offered offer invested investment funding grant estimate wanted',
);

/** What one does with a cost that is not incurred. */
const AVOIDING = wordClass('cancelled canceled dropped spared saved avoided returned skipped without');
const COSTING = wordClass('cost costs');
const FROM_ME = wordClass('i');
const FROM_US = wordClass('i we');
const SPENDING = wordClass('spent paid bought');

/** A class of the words whose crude stems are in a list: "tries" is one of "try". */
const byStem = (stems: ReadonlySet<string>): WordClass =>
  new WordClass(
    [...stems].flatMap((stem) =>
      [stem, `${stem}s`, `${stem}es`, stem.replace(/y$/, 'ies')].filter((word) => stemOf(word) === stem),
    ),
  );

/** What the words around a quantity, or of a sentence, are about: a bit for each class, looked up once for all. */
const UNSAID_BIT = 1;
const AVOIDING_BIT = 1 << 1;
const OUTLAY_BIT = 1 << 2;
const PAYING_BIT = 1 << 3;
const TIME_BIT = 1 << 4;
const SPARING_BIT = 1 << 5;
const GIVEN_BACK_BIT = 1 << 6;
const KEEPING_BIT = 1 << 7;
const verbsOf = kindsOf(UNSAID, AVOIDING, OUTLAY, PAYING, TIME_VERBS, SPARING, GIVEN_BACK, KEEPING);
const MONEY_BIT = 1 << 8;
const LABOUR_BIT = 1 << 9;
const SERVED_BIT = 1 << 10;
const DEALINGS_BIT = 1 << 11;
const TECHNICAL_BIT = 1 << 12;
const USES_BIT = 1 << 13;
const MOOD_BIT = 1 << 14;
const FROM_ME_BIT = 1 << 15;
const nounsOf = kindsOf(
  ...[MONEY_WORDS, LABOUR, SERVED, DEALINGS, TECHNICAL].map(byStem),
  USES,
  MOODS,
  FROM_ME,
);

const isWordOf = ({ start, end }: Sentence, lexeme: Lexeme): boolean =>
  lexeme.kind === 'word' && lexeme.start >= start && lexeme.end <= end;

/** The bits of the words of a sentence that are among these lexemes. */
function bitsOf(lexemes: readonly Lexeme[], from: number, to: number, sentence: Sentence): number {
  let bits = 0;
  for (let at = from; at < to; at += 1) {
    const lexeme = lexemes[at]!;
    if (lexeme.form !== 0 && isWordOf(sentence, lexeme))
      bits |= verbsOf(lexeme.form) | (nounsOf(lexeme.form) << 8);
  }
  return bits;
}

/** "Which would have been seven thousand": what was not spent. */
function wouldHave(lexemes: readonly Lexeme[], from: number, to: number, sentence: Sentence): boolean {
  let before = '';
  for (let at = from; at < to; at += 1) {
    const lexeme = lexemes[at]!;
    if (!isWordOf(sentence, lexeme)) continue;
    if (before === 'would' && lexeme.lower === 'have') return true;
    before = lexeme.lower;
  }
  return false;
}

/** "The card cost us eleven euros to print": what the means cost. */
function isPrice(lexemes: readonly Lexeme[], { first, next }: Quantity): boolean {
  if (lexemes[next]?.lower !== 'to') return false;
  for (let at = Math.max(0, first - 4); at < first; at += 1) if (COSTING.hasForm(lexemes[at]!)) return true;
  return false;
}

/** "I spent sixty euros on paint". */
function isOwnOutlay(lexemes: readonly Lexeme[], { first }: Quantity): boolean {
  for (let at = Math.max(1, first - 4); at < first; at += 1)
    if (SPENDING.hasForm(lexemes[at]!) && FROM_US.hasForm(lexemes[at - 1]!)) return true;
  return false;
}

function stakeOf(lexemes: readonly Lexeme[], quantity: Quantity, sentence: Sentence): Stake | undefined {
  const from = Math.max(0, quantity.first - REACH);
  const to = Math.min(lexemes.length, quantity.next + REACH);
  const near = bitsOf(lexemes, from, to, sentence);
  const has = (bits: number): boolean => (near & bits) !== 0;
  const unspent = has(AVOIDING_BIT) && wouldHave(lexemes, from, to, sentence);
  if (has(UNSAID_BIT) && !unspent) return undefined;
  const { unit, nouns, countsHeads } = quantity;
  if (unit === 'money')
    return has(OUTLAY_BIT) || isPrice(lexemes, quantity) || isOwnOutlay(lexemes, quantity)
      ? undefined
      : 'hard';
  const counts = (counted: ReadonlySet<string>): boolean => nouns.some((noun) => counted.has(noun));
  if (isSum(quantity) && (unspent || (!has(OUTLAY_BIT) && has(MONEY_BIT | PAYING_BIT)))) return 'hard';
  const isTime = counts(HUMAN_TIMES);
  if (
    (isTime || countsHeads) &&
    has(TIME_BIT | SPARING_BIT) &&
    (has(LABOUR_BIT) || (has(SERVED_BIT) && !countsHeads))
  )
    return 'hard';
  // "they saved six hours a week": time that is given back to anybody, but not to a machine.
  if (isTime && has(GIVEN_BACK_BIT) && !has(TECHNICAL_BIT)) return 'hard';
  if (counts(DEALINGS) && has(PAYING_BIT)) return 'hard';
  if (counts(TRADE) && (has(SPARING_BIT) || nouns.includes('more'))) return 'hard';
  const isOfServed = counts(SERVED);
  if (isOfServed && has(KEEPING_BIT) && !has(USES_BIT)) return 'hard';
  if (isOfServed || counts(DEALINGS)) return 'soft';
  if (unit !== 'duration' && has(MONEY_BIT | SERVED_BIT | DEALINGS_BIT)) return 'soft';
  if ((isTime || countsHeads) && has(LABOUR_BIT)) return 'soft';
  // A change of something that is not only an engineer's measure touches somebody.
  return has(TECHNICAL_BIT) || counts(TECHNICAL) || unit === 'size' ? undefined : 'other';
}

/** From this share of the text on, an act is told together with what came of it. */
const LATE = 0.6;

/** Sentences of the result that say whom it kept or what it spared, without a number. */
function assertions(doc: Doc, lexemes: readonly Lexeme[]): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const sentence of doc.sentences) {
    const { step, start, end } = sentence;
    while (from < lexemes.length && lexemes[from]!.start < start) from += 1;
    if (step !== 'result' && !(step === 'action' && start >= doc.text.length * LATE)) continue;
    let to = from;
    while (to < lexemes.length && lexemes[to]!.end <= end) to += 1;
    const told = bitsOf(lexemes, from, to, sentence);
    // What "I" did is no effect yet.
    if ((told & (UNSAID_BIT | MOOD_BIT | FROM_ME_BIT)) !== 0) continue;
    const kept = (told & SERVED_BIT) !== 0 && (told & KEEPING_BIT) !== 0;
    const spared = (told & (MONEY_BIT | DEALINGS_BIT | SERVED_BIT)) !== 0 && (told & SPARING_BIT) !== 0;
    if (kept || spared) spans.push({ start, end });
  }
  return spans;
}

/** "Worth about two million", "a licence of 12k": a large bare number, which beside a word of money is a sum. */
const isSum = ({ unit, value, nouns, isRate }: Quantity): boolean =>
  unit === 'count' && value >= 100 && (nouns.length === 0 || isRate);

const isMoney = (quantity: Quantity): boolean => quantity.unit === 'money' || isSum(quantity);

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function judge(doc: Doc): Finding {
  const { lexemes, quantities } = quantitiesOf(doc);
  const { deltas, setbacks, values } = outcomesOf(doc);
  const changed = deltas.flatMap((delta) => delta.quantities);
  const hard: Span[] = [];
  const soft: Span[] = [];
  let at = 0;
  for (const quantity of quantities) {
    while (at + 1 < doc.sentences.length && (doc.sentences[at + 1]?.start ?? 0) <= quantity.start) at += 1;
    const sentence = doc.sentences[at];
    if (!sentence || !isOutcomePlace(doc, quantity.start)) continue;
    const stake = stakeOf(lexemes, quantity, sentence);
    // Money is told of results; time and people only where they are not the candidate's own effort.
    if (stake === 'hard' && (isMoney(quantity) || !isEffort(lexemes, quantity))) hard.push(spanOf(quantity));
    else if (stake === 'soft' && (changed.includes(quantity) || values.includes(quantity)))
      soft.push(spanOf(quantity));
    else if (stake === 'other' && changed.includes(quantity)) soft.push(spanOf(quantity));
  }
  const { kind } = storyOf(doc);
  const asserted = [...hard, ...soft, ...assertions(doc, lexemes)];
  const advice = 'Say what it meant in money, customers or working hours, and how you know.';
  if (kind !== 'own' && kind !== 'anothers') {
    return {
      status: 'absent',
      reason: 'You tell no event of your own, so nothing it was worth is your result.',
      advice,
      evidence: [],
    };
  }
  if (hard.length > 0 && kind === 'own' && (deltas.length > 0 || setbacks.length === 0)) {
    return {
      status: 'clear',
      reason: 'You put the result in money, working time or people won or lost.',
      evidence: hard,
    };
  }
  if (asserted.length > 0) {
    return {
      status: 'partial',
      reason:
        'It reached customers or users, but you do not say what that was worth to them or to the company.',
      advice,
      evidence: asserted,
    };
  }
  return {
    status: 'absent',
    reason: 'You do not say what the result meant for customers, money or working time.',
    advice,
    evidence: [],
  };
}

export const check = defineCheck({
  kind: 'dimension',
  id: 'business_impact',
  title: 'What it meant outside engineering',
  why: 'A faster query is a means; what it did for customers, money or working time is the result. Sums in the setting or in an argument ("a budget of $50,000") do not count, nor does the cost of the work itself.',
  source: 'domain.md section 5 (business translation), traps 11 and 15.',
  examples: [
    {
      expect: 'clear',
      text: 'Couriers kept getting lost at new buildings. I compared the map with the tax register and wrote a nightly import of the missing doors. Failed deliveries went from 310 a week to 90, and each one costs us about seven euros.',
    },
    {
      expect: 'clear',
      text: 'Our invoices went out a day late every month. I found the lock that held the job and split it. Since then they go out on time, and the bank charges us 2,000 pounds less a month.',
    },
    {
      expect: 'partial',
      text: 'The export broke whenever a name had an accent. I fixed the encoding and wrote tests for twelve languages. After that customers stopped complaining about it.',
    },
    {
      expect: 'absent',
      text: 'Our linter took very long on every commit. I cached its results by file hash. A run went from 80 seconds to 9.',
    },
    {
      expect: 'absent',
      because: 'money in the setting is no result',
      text: 'We had a budget of $50,000 for the migration and two consultants. I wrote the migration scripts and the rollback. The migration is finished and it went well.',
    },
  ],
  run: judge,
});
