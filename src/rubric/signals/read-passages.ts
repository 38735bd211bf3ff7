/**
 * What each passage of the results meant to somebody: a sentence tells several things, and only one of them may be what
 * people, money, safety or trade gained by it. A passage is what stands between two commas, or around one predicate.
 * Beside the passages that tell a gain stand those that tell none: it stayed as it was, it came from elsewhere, it was
 * looked at and liked, or it is about the means of the work alone.
 */
import { isMine } from '../acts/acts.ts';
import type { Span } from '../define-check.ts';
import type { Match } from '../phrases.ts';
import type { Clause, Doc, Sentence } from '../text/document.ts';
import { once } from '../text/once.ts';
import { outcomesOf } from '../text/outcomes.ts';
import { type Quantity, quantitiesOf } from '../text/quantities.ts';
import { kindsOf, wordClass as words } from '../text/word-class.ts';
import { ADVERSE, OTHER_CAUSE, PROMISED, TIMES } from './outcome-words.ts';
import {
  ANYONE,
  ATTENTION,
  BURDEN,
  GAIN,
  LESS,
  NOT,
  OUTLAY,
  PAYING,
  SAME,
  STAY,
  WHERE_IT_WAS,
} from './passage-words.ts';
import { countNouns, inVainIn } from './read-benefit.ts';
import type { Signal } from './signal.ts';
import { canTellResult } from './unreal.ts';

const kinds = kindsOf(NOT, SAME, BURDEN, LESS, ATTENTION, GAIN, OUTLAY, PAYING);
const IS_NOT = 1;
const IS_SAME = 2;
const IS_BURDEN = 4;
const IS_LESS = 8;
const IS_ATTENTION = 16;
const IS_GAIN = 32;
const IS_OUTLAY = 64;
const IS_PAYING = 128;
/** Beyond the classes of words: "you" or "one" is spoken of, as in a lesson. */
const IS_LESSON = 256;

interface Range {
  first: number;
  last: number;
}

interface Passage extends Range {
  /** How late it stands, from 0 to 1: earlier than results are told it counts for less. */
  weight: number;
  /** From -1 (nothing came of it for anybody) to 1 (somebody gained by it, and it is counted). */
  worth: number;
}

/** Results begin about here, and from `FULL` on all is told of them; a step would make a value jump. */
const FROM = 0.45;
const FULL = 0.6;

const BREAKS: ReadonlySet<string> = new Set([',', ';', ':', '—', '–', '(', ')']);
const JOINTS = words('but though although so which while whereas because since where');
/** So near behind an "and" its predicate stands, where one follows. */
const NEAR = 6;

function passagesOf(doc: Doc, { first, last, firstClause, lastClause }: Sentence): Range[] {
  const found: Range[] = [];
  let from = first;
  let clause = firstClause;
  /** Whether an "and" joins predicates, and not the patients and the nurses. */
  const joins = (at: number): boolean => {
    while (clause < lastClause && (doc.clauses[clause]!.verb < at || !doc.clauses[clause]!.finite))
      clause += 1;
    return clause < lastClause && doc.clauses[clause]!.verb - at <= NEAR;
  };
  for (let at = first; at < last; at += 1) {
    const token = doc.tokens[at]!;
    if (!BREAKS.has(token.lower) && !JOINTS.hasForm(token) && !(token.lower === 'and' && joins(at))) continue;
    if (at > from) found.push({ first: from, last: at });
    from = at + 1;
  }
  if (last > from) found.push({ first: from, last });
  return found;
}

/** The classes of words that a passage is told with. */
function wordsOf(doc: Doc, { first, last }: Range): number {
  let said = 0;
  for (let at = first; at < last; at += 1) {
    const token = doc.tokens[at]!;
    const next = doc.tokens[at + 1];
    let kind = kinds(token.form) | kinds(token.base);
    if (token.pos === 'NOUN') kind &= ~IS_GAIN;
    // "With no family missed" denies nothing of the rest, and "the same evening" is a time.
    if (kind & IS_NOT && doc.tokens[at - 1]?.lower === 'with') kind &= ~IS_NOT;
    if (kind & IS_SAME && next && TIMES.hasToken(next)) kind &= ~IS_SAME;
    if (next && STAY.hasLemma(token) && WHERE_IT_WAS.hasForm(next)) kind |= IS_SAME;
    if (token.pos === 'PRON' && ANYONE.hasForm(token)) kind |= IS_LESSON;
    said |= kind;
  }
  return said;
}

/** What "I" do or did is no result; nor is what "we" did. */
const isOwnDoing = (clause: Clause): boolean =>
  clause.finite &&
  (clause.agent === 'candidate' ||
    (isMine(clause) && clause.tense === 'past' && clause.modality === 'did' && !clause.passive));

function tellsOwnDoing(doc: Doc, { firstClause, lastClause }: Sentence, { first, last }: Range): boolean {
  for (let at = firstClause; at < lastClause; at += 1) {
    const clause = doc.clauses[at]!;
    if (clause.verb >= first && clause.verb < last && isOwnDoing(clause)) return true;
  }
  return false;
}

/** A large bare number beside a word of paying is a sum: "it saves us 7,000 a month". */
const isSum = ({ unit, value, nouns, isRate }: Quantity, said: number): boolean =>
  unit === 'money' ||
  ((said & IS_PAYING) !== 0 && unit === 'count' && value >= 100 && (nouns.length === 0 || isRate));

/** What is read of a passage before it is weighed. */
interface Told {
  said: number;
  /** Nouns of people and goods (and a sum), of inner means, of means in general. */
  felt: number;
  inner: number;
  means: number;
  isCounted: boolean;
  isChange: boolean;
  /** It is told in fixed words that nothing came of it, or that it came from something else. */
  isUnchanged: boolean;
  isPromised: boolean;
}

function worthOf({ said, felt, inner, means, isCounted, isChange, isUnchanged, isPromised }: Told): number {
  if (isUnchanged) return -0.6;
  if (isPromised && (felt > 0 || inner > 0 || isCounted)) return -0.6;
  if (said & IS_SAME) return felt > 0 || inner > 0 || means > 0 ? -0.8 : -0.3;
  if (said & IS_NOT) {
    // That a burden is not there is a gain, but one that nobody sees.
    if (said & IS_BURDEN) return felt > 0 ? 0.5 : 0;
    return felt > 0 ? -0.6 : -0.1;
  }
  if (inner > felt) return -1;
  if (said & IS_ATTENTION && !(isCounted && felt > 0 && said & IS_GAIN)) return -0.6;
  if (said & IS_OUTLAY && !(said & IS_LESS)) return -0.6;
  if (felt > 0) return isCounted ? 1 : said & IS_LESS ? 0.8 : said & IS_GAIN ? 0.5 : 0;
  if (means > 0) return isCounted ? -0.3 : 0;
  return isChange && inner === 0 ? 0.5 : 0;
}

const passagesIn = once((doc: Doc): readonly Passage[] => {
  const found: Passage[] = [];
  const { quantities } = quantitiesOf(doc);
  const { deltas } = outcomesOf(doc);
  const unchanged: Match[] = [...ADVERSE.find(doc), ...OTHER_CAUSE.find(doc), ...inVainIn(doc)];
  const promised = PROMISED.find(doc);
  for (const sentence of doc.sentences) {
    const weight = Math.min(1, (sentence.start / doc.text.length - FROM) / (FULL - FROM));
    if (weight <= 0 || !canTellResult(sentence)) continue;
    let wasUnchanged = false;
    let before: Passage | undefined;
    for (const range of passagesOf(doc, sentence)) {
      const from = doc.tokens[range.first]!.start;
      const to = doc.tokens[range.last - 1]!.end;
      const isTold = ({ start, end }: Match): boolean => start < to && end > from;
      const said = wordsOf(doc, range);
      let [isCounted, isMoney] = [false, false];
      for (const quantity of quantities) {
        if (quantity.start < from || quantity.end > to) continue;
        isCounted = true;
        if (isSum(quantity, said)) isMoney = true;
      }
      if (!isCounted && (said & IS_LESSON || tellsOwnDoing(doc, sentence, range))) continue;
      const [people, inner, means] = countNouns(doc, range);
      const isPhrased = unchanged.some(isTold);
      let worth = worthOf({
        said,
        felt: people + (isMoney ? 1 : 0),
        inner,
        means,
        isCounted,
        isChange: deltas.some(({ start, end }) => start >= from && end <= to),
        isUnchanged: isPhrased,
        isPromised: promised.some(isTold),
      });
      // It holds in part for what stands beside it: "340 drivers, as before".
      const isUnchanged = isPhrased || (worth < 0 && (said & IS_SAME) !== 0);
      if (isUnchanged && before && before.worth > 0) before.worth /= 2;
      else if (wasUnchanged && worth > 0) worth /= 2;
      wasUnchanged = isUnchanged;
      before = worth === 0 ? undefined : { ...range, weight, worth };
      if (before) found.push(before);
    }
  }
  return found;
});

/** So many of them make the value full. */
const GAINS = 5;
const VOIDS = 4;

export function readPassages(doc: Doc) {
  let [gained, lost] = [0, 0];
  const gains: Span[] = [];
  const voids: Span[] = [];
  for (const { first, last, weight, worth } of passagesIn(doc)) {
    if (worth > 0) gained += weight * worth;
    else lost -= weight * worth;
    (worth > 0 ? gains : voids).push({
      start: doc.tokens[first]!.start,
      end: doc.tokens[last - 1]!.end,
    });
  }
  const full = (sum: number, most: number, spans: readonly Span[]): Signal => ({
    value: Math.min(1, sum / most),
    spans,
  });
  return { meant: full(gained, GAINS, gains), meantNothing: full(lost, VOIDS, voids) };
}
