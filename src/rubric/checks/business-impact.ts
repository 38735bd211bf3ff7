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
import { type WordClass, wordClass } from '../text/word-class.ts';

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

/** "The card cost us eleven euros to print": what the means cost. */
const isPrice = (lexemes: readonly Lexeme[], { first, next }: Quantity): boolean =>
  lexemes[next]?.lower === 'to' &&
  lexemes.slice(Math.max(0, first - 4), first).some((lexeme) => COSTING.hasForm(lexeme));

const SPENDING = new Set('spent paid bought'.split(' '));

/** "I spent sixty euros on paint". */
const isOwnOutlay = (lexemes: readonly Lexeme[], { first }: Quantity): boolean =>
  lexemes
    .slice(Math.max(0, first - 5), first)
    .some(
      ({ lower }, at, led) => (lower === 'i' || lower === 'we') && SPENDING.has(led[at + 1]?.lower ?? ''),
    );

function stakeOf(lexemes: readonly Lexeme[], quantity: Quantity, sentence: Sentence): Stake | undefined {
  const near = lexemes
    .slice(Math.max(0, quantity.first - REACH), quantity.next + REACH)
    .filter(({ kind, start, end }) => kind === 'word' && start >= sentence.start && end <= sentence.end);
  const has = (words: WordClass): boolean => near.some((lexeme) => words.hasForm(lexeme));
  // "which would have been seven thousand": what was not spent.
  const unspent = near.some(({ lower }, at) => lower === 'would' && near[at + 1]?.lower === 'have');
  if (has(UNSAID) && !(unspent && has(AVOIDING))) return undefined;
  if (quantity.unit === 'money')
    return has(OUTLAY) || isPrice(lexemes, quantity) || isOwnOutlay(lexemes, quantity) ? undefined : 'hard';
  const stems = near.map(({ lower }) => stemOf(lower));
  const hasStem = (set: ReadonlySet<string>): boolean => stems.some((stem) => set.has(stem));
  const counts = (nouns: ReadonlySet<string>): boolean => quantity.nouns.some((noun) => nouns.has(noun));
  // "worth about two million", "a licence of 12k": a large bare number beside a word of money.
  const isSum =
    quantity.unit === 'count' && quantity.value >= 100 && (quantity.nouns.length === 0 || quantity.isRate);
  if (isSum && unspent && has(AVOIDING)) return 'hard';
  if (isSum && !has(OUTLAY) && (hasStem(MONEY_WORDS) || has(PAYING))) return 'hard';
  const isTime =
    (quantity.unit === 'duration' && quantity.nouns.some((noun) => HUMAN_TIMES.has(noun))) ||
    counts(HUMAN_TIMES);
  if (
    (isTime || quantity.countsHeads) &&
    (has(TIME_VERBS) || has(SPARING)) &&
    (hasStem(LABOUR) || (hasStem(SERVED) && !quantity.countsHeads))
  )
    return 'hard';
  // "they saved six hours a week": time that is given back to anybody, but not to a machine.
  if (isTime && has(GIVEN_BACK) && !hasStem(TECHNICAL)) return 'hard';
  if (counts(DEALINGS) && has(PAYING)) return 'hard';
  if (counts(TRADE) && (has(SPARING) || quantity.nouns.includes('more'))) return 'hard';
  if (counts(SERVED) && has(KEEPING) && !has(USES)) return 'hard';
  if (hasStem(MONEY_WORDS) && quantity.unit !== 'duration') return 'soft';
  if (counts(SERVED) || counts(DEALINGS)) return 'soft';
  if (quantity.unit !== 'duration' && (hasStem(SERVED) || hasStem(DEALINGS))) return 'soft';
  if ((isTime || quantity.countsHeads) && hasStem(LABOUR)) return 'soft';
  // A change of something that is not only an engineer's measure touches somebody.
  return hasStem(TECHNICAL) || quantity.nouns.some((noun) => TECHNICAL.has(noun)) || quantity.unit === 'size'
    ? undefined
    : 'other';
}

/** From this share of the text on, an act is told together with what came of it. */
const LATE = 0.6;

/** Sentences of the result that say whom it kept or what it spared, without a number. */
function assertions(doc: Doc, lexemes: readonly Lexeme[]): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const { step, start, end } of doc.sentences) {
    while (from < lexemes.length && (lexemes[from] as Lexeme).start < start) from += 1;
    let to = from;
    while (to < lexemes.length && (lexemes[to] as Lexeme).end <= end) to += 1;
    if (step !== 'result' && !(step === 'action' && start >= doc.text.length * LATE)) continue;
    const told = lexemes.slice(from, to).filter(({ kind }) => kind === 'word');
    if (told.some((lexeme) => UNSAID.hasForm(lexeme))) continue;
    // What "I" did is no effect yet.
    if (told.some((lexeme) => MOODS.hasForm(lexeme) || lexeme.lower === 'i')) continue;
    const stems = told.map(({ lower }) => stemOf(lower));
    const kept = stems.some((stem) => SERVED.has(stem)) && told.some((lexeme) => KEEPING.hasForm(lexeme));
    const spared =
      stems.some((stem) => MONEY_WORDS.has(stem) || DEALINGS.has(stem) || SERVED.has(stem)) &&
      told.some((lexeme) => SPARING.hasForm(lexeme));
    if (kept || spared) spans.push({ start, end });
  }
  return spans;
}

const isMoney = ({ unit, value, nouns, isRate }: Quantity): boolean =>
  unit === 'money' || (unit === 'count' && value >= 100 && (nouns.length === 0 || isRate));

function judge(doc: Doc): Finding {
  const { lexemes, quantities } = quantitiesOf(doc);
  const { deltas, setbacks, values } = outcomesOf(doc);
  const results = new Set([...deltas.flatMap((delta) => delta.quantities), ...values]);
  const changed = new Set(deltas.flatMap((delta) => delta.quantities));
  const hard: Span[] = [];
  const soft: Span[] = [];
  let at = 0;
  for (const quantity of quantities) {
    while (at + 1 < doc.sentences.length && (doc.sentences[at + 1]?.start ?? 0) <= quantity.start) at += 1;
    const sentence = doc.sentences[at];
    if (!sentence || !isOutcomePlace(doc, quantity.start)) continue;
    const stake = stakeOf(lexemes, quantity, sentence);
    const span = { start: quantity.start, end: quantity.end };
    // Money is told of results; time and people only where they are not the candidate's own effort.
    if (stake === 'hard' && (isMoney(quantity) || !isEffort(lexemes, quantity))) hard.push(span);
    else if (stake === 'soft' && results.has(quantity)) soft.push(span);
    else if (stake === 'other' && changed.has(quantity)) soft.push(span);
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
