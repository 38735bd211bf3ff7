/**
 * What the ending of an answer says about the candidate's own part: what had not been seen, what is done differently
 * since, why it could happen at all. Read sentence by sentence, once for each document.
 */
import type { Clause, Doc, Sentence } from '../text/document.ts';
import { itemAt } from '../text/item-at.ts';
import { once } from '../text/once.ts';
import { stemOf } from '../text/quantities.ts';
import { hasForm, wordClass as words } from '../text/word-class.ts';
import { ANYBODY, CHANGED, CONTRAST, INTENT, LESSON, OWN_FAULT, SYSTEMIC, VINDICATION } from './wording.ts';

export interface Signs {
  sentence: Sentence;
  /** Announces a lesson, in words or by its place. */
  announced: boolean;
  lesson: boolean;
  contrast: boolean;
  /** Would fit anybody. */
  general: boolean;
  /** Names what the candidate had done, believed or not seen. */
  fault: boolean;
  /** Says what one would do another time. */
  intent: boolean;
  /** Says why. */
  reasoned: boolean;
  changed: boolean;
  systemic: boolean;
  vindication: boolean;
  /** Content words, and how many of them the story has told before. */
  own: number;
  bound: number;
}

/** Lessons come at the end: before this share of the text "I should have" is part of the plot. */
const EARLIEST = 0.62;
/** Sentences at the end in which what "had been" is no longer told for the sake of the plot. */
const LAST = 4;

const NOW = words('now nowadays today days');
/** Words by which a present tense of one's own says when one does so: "before I draw anything", "no longer". */
const WHENEVER = words('before whenever whatever first longer anymore until harder less purpose');
const SINCE = words('since');
const HAVE = words('has have');
const COPULA = words('is was');
const FAULTS = words(
  'forget misjudge misread misunderstand mistake ignore neglect overlook underestimate overestimate assume presume confuse miss skip dismiss mishandle misplace regret fail blame fear rush hesitate',
);
const STATES = words(
  'be have think know believe feel like get assume hope guess suppose expect imagine wonder remember work live sit stay',
);
const REASONS = words('because since as');
const HAD = words('had');
const ONESELF = words('i we');
/** Several with the candidate among them: "both teams had tested", "everybody had checked". */
const TOGETHER = words('both all everyone everybody each none nobody neither us');
/** After these the past perfect only tells what came before what. */
const SUBORDINATE = words('than as when after because since if which who that until before once while what');
/** Told of what one said or finished, the past perfect looks back at no blind spot. */
const SAID_OR_DONE = words(
  `say tell warn predict announce promise write propose suggest offer report mention agree decide finish complete deliver ship
   repair leave join move become happen come return arrive meet win send hear get manage prepare`,
);

function contentOf({ tokens }: Doc, first: number, last: number): Set<string> {
  const content = new Set<string>();
  for (let at = first; at < last; at += 1) {
    const { lower, pos } = tokens[at]!;
    const counts = pos === 'NOUN' || pos === 'PROPN' || pos === 'VERB' || pos === 'NUM';
    if (counts && lower.length > 2) content.add(stemOf(lower));
  }
  return content;
}

function countIn(stems: ReadonlySet<string>, story: ReadonlySet<string>): number {
  let count = 0;
  for (const stem of stems) if (story.has(stem)) count += 1;
  return count;
}

const isOwn = ({ agent }: Clause): boolean => agent === 'candidate' || agent === 'team';

/**
 * "I start at the driver's seat now", "I have since begun with the complaint": what one does that is said to be new. At
 * the very end "I ride a line before I change it" says so too.
 */
const changesHabit = (doc: Doc, sentence: Sentence, clauses: readonly Clause[], isLast: boolean): boolean => {
  const isNew = hasForm(doc, sentence, NOW) || (isLast && hasForm(doc, sentence, WHENEVER));
  const isSince = hasForm(doc, sentence, SINCE);
  if (!isNew && !isSince) return false;
  return clauses.some((clause) => {
    if (!isOwn(clause) || clause.modality !== 'did' || clause.negated || STATES.hasLemma(clause))
      return false;
    if (clause.tense === 'present') return isNew;
    return isSince && hasForm(doc, { first: clause.first, last: clause.verb }, HAVE);
  });
};

/** "What broke the hoarding was the phone calls": the sentence is built to name one thing. */
const isCleft = (doc: Doc, { first, last }: Sentence): boolean =>
  doc.tokens[first]?.lower === 'what' && hasForm(doc, { first: first + 2, last }, COPULA);

/** "I forgot", "what I misjudged", "we had ignored": the candidate's own doing, named as a fault. */
const ownsFault = (doc: Doc, clauses: readonly Clause[]): boolean =>
  clauses.some(
    (clause) =>
      isOwn(clause) &&
      clause.modality === 'did' &&
      clause.tense === 'past' &&
      !clause.reported &&
      ONESELF.hasForm(itemAt(doc.tokens, clause.subject) ?? doc.tokens[clause.first]!) &&
      FAULTS.hasLemma(clause),
  );

/**
 * "I'd been guarding a check", "both teams had tested against a quiet river": at the very end the past perfect tells
 * what one had been busy with while the cause was elsewhere.
 */
function namesBlindSpot(doc: Doc, clauses: readonly Clause[]): boolean {
  return clauses.some((clause) => {
    const { first, verb, subject, finite, reported, passive } = clause;
    if (
      !finite ||
      (reported && clause.speaker !== 'thing') ||
      passive ||
      clause.modality !== 'did' ||
      subject < 0
    )
      return false;
    if (SAID_OR_DONE.hasLemma(clause) || !hasForm(doc, { first: subject, last: verb }, HAD)) return false;
    const opener = itemAt(doc.tokens, Math.min(first, subject) - 1);
    if (opener && opener.sentence === clause.sentence && SUBORDINATE.hasForm(opener)) return false;
    return isOwn(clause) || hasForm(doc, { first, last: verb }, TOGETHER);
  });
}

/** The signs of a lesson in each of the late sentences. */
export const lessonOf = once((doc: Doc): Signs[] => {
  const opening = doc.sentences.filter(({ end }) => end <= doc.text.length * EARLIEST);
  const story = contentOf(doc, 0, opening.at(-1)?.last ?? 0);
  const late = doc.sentences.filter(
    ({ start, step }) => start >= doc.text.length * EARLIEST || step === 'reflection',
  );
  return late.map((sentence) => {
    const { index, first, last, firstClause, lastClause, step } = sentence;
    const content = contentOf(doc, first, last);
    const clauses = doc.clauses.slice(firstClause, lastClause);
    const isLast = index >= doc.sentences.length - LAST;
    const announced = LESSON.test(doc, index) || (isLast && isCleft(doc, sentence));
    return {
      sentence,
      lesson: announced || step === 'reflection',
      announced,
      contrast: CONTRAST.test(doc, index),
      general: ANYBODY.test(doc, index),
      fault:
        OWN_FAULT.test(doc, index) || ownsFault(doc, clauses) || (isLast && namesBlindSpot(doc, clauses)),
      intent: INTENT.test(doc, index),
      reasoned: hasForm(doc, sentence, REASONS),
      changed:
        CHANGED.test(doc, index) || changesHabit(doc, sentence, clauses, index >= doc.sentences.length - 2),
      systemic: SYSTEMIC.test(doc, index),
      vindication: VINDICATION.test(doc, index),
      own: content.size,
      bound: countIn(content, story),
    };
  });
});
