/**
 * What a principle asks for is an act: somebody does something to something. A rule names such an act by who does it, by
 * verbs and by what it is about; a principle has rules for its act done by the candidate, and rules for the opposite of it
 * or for its being done by others (the files beside this one). Only what is told as having happened counts.
 */

import { isMine } from '../acts/acts.ts';
import type { Span } from '../define-check.ts';
import { clauseBefore, isQuoted } from '../disagreement/spans.ts';
import { type Match, separatePhrases, wordsOf } from '../phrases.ts';
import { hasClause } from '../signals/signal.ts';
import type { Clause, Doc } from '../text/document.ts';
import { hasForm, hasWord, type WordClass, wordClass } from '../text/word-class.ts';

/** What an answer shows of the act that a principle asks for. */
export interface CoreReading {
  /** The candidate does it. */
  done: Span[];
  /** The opposite is done, it is left to others, or there was no occasion for it. */
  undone: Span[];
}

/** `us` is the candidate or the team, `others` any other person or group, `things` what is no person. */
export type Who = 'me' | 'us' | 'others' | 'anybody' | 'nobody' | 'things';

export interface Rule {
  who: Who;
  verbs?: WordClass;
  /** What the clause must mention. */
  about?: WordClass;
  /** What the clause must not mention. */
  unless?: WordClass;
  /** Something that was not done. */
  denied?: boolean;
  /** Done by others to the candidate or to "us". */
  toMe?: boolean;
  /** Done to another person. */
  toOthers?: boolean;
  /** What the candidate says or thinks of something. */
  spoken?: boolean;
  /** To have meant to is as good: "I gave myself a week to break it". */
  meant?: boolean;
  /** "had done": before the story. */
  before?: boolean;
  /** Up to, or from, this share of the text. */
  until?: number;
  from?: number;
}

interface Written {
  done: readonly Rule[];
  undone: readonly Rule[];
  /** The same in fixed words; what is denied of the one speaks for the other. */
  doneSaid: readonly string[];
  undoneSaid: readonly string[];
  /** Words that say it by themselves, in whatever sentence. */
  doneWords?: WordClass;
  undoneWords?: WordClass;
}

export interface Rules extends Omit<Written, 'doneSaid' | 'undoneSaid'> {
  said: (doc: Doc) => Record<'done' | 'undone', readonly Match[]>;
}

/** The rules of one principle; their fixed words are looked for in answers about it only. */
export const rules = ({ doneSaid, undoneSaid, ...rest }: Written): Rules => ({
  ...rest,
  said: separatePhrases({ done: doneSaid, undone: undoneSaid }),
});

const PERSONS = wordClass(
  `fellow guy guys lady man woman men women boy girl colleague colleagues neighbour neighbor friend somebody someone person people
   father mother brother sister boss chief head director manager`,
);
const HAD = wordClass("had 'd");
const DENIALS = wordClass('not never no nobody none neither nor without hardly nothing');
/** How far before fixed words their denial may stand. */
const REACH = 3;

/** Whether somebody other than the candidate and the team does what the clause says. */
function isOthers(doc: Doc, { agent, subject }: Clause): boolean {
  if (agent === 'other') return true;
  const head = agent === 'thing' ? doc.tokens[subject] : undefined;
  return head !== undefined && (head.pos === 'PROPN' || PERSONS.hasForm(head));
}

function isBy(doc: Doc, clause: Clause, who: Who): boolean {
  const { agent } = clause;
  // "Nobody moved the date": it was done by nobody at all.
  if (who === 'anybody') return agent !== 'nobody';
  if (who === 'me') return agent === 'candidate';
  if (who === 'us') return isMine(clause);
  if (who === 'nobody') return agent === 'nobody';
  if (who === 'things') return agent === 'thing' || agent === 'none';
  return isOthers(doc, clause);
}

/**
 * What was done, or refused ("I could not support it", "I would not sign"), or what the candidate put forward ("I said I'd
 * rather give it to all").
 */
const isFact = ({ modality, negated, reported, speaker }: Clause): boolean =>
  reported
    ? speaker === 'candidate' && modality !== 'question'
    : modality === 'did' || (negated && (modality === 'could' || modality === 'would'));

const isMeant = ({ modality, negated, reported }: Clause): boolean =>
  modality === 'plan' && !negated && !reported;

const isPluperfect = (doc: Doc, { first, verb }: Clause): boolean =>
  hasForm(doc, { first: Math.max(0, first - 1), last: verb }, HAD);

/** Whether a clause tells the act of a rule, but for whether it is denied. */
function tells(doc: Doc, clause: Clause, rule: Rule): boolean {
  if (rule.verbs && !rule.verbs.has(clause.lemma)) return false;
  if (!isBy(doc, clause, rule.who)) return false;
  if (!isFact(clause) && !(rule.meant && isMeant(clause))) return false;
  if (rule.toMe && clause.patient !== 'candidate' && clause.patient !== 'team') return false;
  if (rule.toOthers && clause.patient !== 'other') return false;
  if (rule.until !== undefined && clause.start > doc.text.length * rule.until) return false;
  if (rule.from !== undefined && clause.start < doc.text.length * rule.from) return false;
  if (rule.spoken && !(clause.reported && clause.speaker === 'candidate')) return false;
  if (rule.before && !isPluperfect(doc, clause)) return false;
  if (rule.about && !hasWord(doc, clause, rule.about)) return false;
  return !(rule.unless && hasWord(doc, clause, rule.unless));
}

const isDenied = (doc: Doc, { word, sentence }: Match): boolean => {
  const told = wordsOf(doc);
  for (let at = Math.max(0, word - REACH); at < word; at += 1)
    if (told[at]!.sentence === sentence && DENIALS.hasForm(told[at]!)) return true;
  return false;
};

/** "I could make it fail" is as good as having done it; to have wanted or needed to wait is as good as to wait. */
const ABILITY: ReadonlySet<Clause['modality']> = new Set(['could']);
const WISHES: ReadonlySet<Clause['modality']> = new Set(['could', 'plan', 'should']);

/** Fixed words that are told as facts, and whether they are denied. */
function tellSayings(
  doc: Doc,
  matches: readonly Match[],
  moods: ReadonlySet<Clause['modality']>,
  say: (match: Match, denied: boolean) => void,
): void {
  for (const match of matches) {
    if (doc.sentences[match.sentence]!.question || isQuoted(doc, match.start)) continue;
    const clause = clauseBefore(doc, match);
    if (clause && !isFact(clause) && (clause.reported || !moods.has(clause.modality))) continue;
    say(match, isDenied(doc, match));
  }
}

/** Reads an answer by the rules of one principle. */
export function readBy(doc: Doc, rules: Rules): CoreReading {
  const said = rules.said(doc);
  const done: Span[] = [];
  const undone: Span[] = [];
  for (const clause of doc.clauses) {
    if (!isFact(clause) && !isMeant(clause)) continue;
    const did = rules.done.find((rule) => tells(doc, clause, rule));
    if (did?.denied) {
      if (clause.negated) done.push(clause);
    } else if (did) {
      if (!clause.negated) done.push(clause);
      else if (isMine(clause)) undone.push(clause);
    }
    const left = rules.undone.find((rule) => tells(doc, clause, rule));
    if (left && clause.negated === (left.denied ?? false)) undone.push(clause);
  }
  // "I threw the second form away" adds no second form: what is done rules over what its words would say.
  const lies = (clauses: readonly Span[], { start }: Span): boolean =>
    clauses.some((clause) => clause.start <= start && start < clause.end);
  const [did, left] = [done.slice(), undone.slice()];
  tellSayings(doc, said.done, ABILITY, (match, denied) => {
    if (denied) undone.push(match);
    else if (!lies(left, match)) done.push(match);
  });
  tellSayings(doc, said.undone, WISHES, (match, denied) => {
    if (!denied && !lies(did, match)) undone.push(match);
  });
  const { doneWords, undoneWords } = rules;
  if (doneWords || undoneWords)
    for (const sentence of doc.sentences) {
      // What is asked, wished or only said by others did not happen, whatever its words are.
      if (sentence.question || !hasClause(doc, sentence, isFact)) continue;
      if (doneWords && hasWord(doc, sentence, doneWords)) done.push(sentence);
      if (undoneWords && hasWord(doc, sentence, undoneWords)) undone.push(sentence);
    }
  return { done, undone };
}
