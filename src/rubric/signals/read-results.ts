/** What came of it: changes, numbers, money, people, time, and what is left open. */
import type { Span } from '../define-check.ts';
import { phrases } from '../phrases.ts';
import type { Doc, Sentence } from '../text/document.ts';
import { outcomesOf } from '../text/outcomes.ts';
import { quantitiesOf } from '../text/quantities.ts';
import { hasForm, hasWord, type WordClass, wordClass as words } from '../text/word-class.ts';
import { benefitIn } from './read-benefit.ts';
import { hasClause, many, share, some, wordsIn } from './signal.ts';
import { unrealIn } from './unreal.ts';
import * as classes from './word-classes.ts';

const AFTERMATH = 0.55;
/** Before this share nothing has come of anything yet, whatever a sentence sounds like. */
const TOO_EARLY = 0.33;

/** What came of it was not counted, or the candidate does not know. */
const LEFT_OPEN = phrases(
  'i|we can|could|would not really|honestly|quite? say|tell|know|prove|judge|give|separate|put',
  'i|we do|did|have not really|honestly|quite? know|count|counted|check|checked|measure|measured|look|looked|track|tracked|follow|followed|examine|examined|hear|heard|ask|asked|see|seen',
  'i|we never really|actually? count|counted|check|checked|measured|tracked|examined|followed|learned|learnt|heard|asked',
  'i|we would have to ask|look|check',
  'i|we have|had no idea|figure|figures|number|numbers|baseline|way|data',
  'nobody|none .. count|counted|counts|measured|measures|tracked|records|recorded|knows|knew|checked',
  'not|never counted|recorded|measured|tracked|known|clear|sure',
  'hard|difficult|impossible to say|tell|know|prove|separate',
  'no|not count|measurements|figures|tracking|record of|was|were|is|for',
  'whether .. say|tell|know|knows',
);
/** Said of a number that is a guess. */
const GUESSING = words(
  'think believe guess reckon suppose perhaps maybe probably presumably apparently supposedly say like something sort kind thereabouts estimate feel felt seemingly',
);

export function readResults(doc: Doc) {
  const { deltas, values, setbacks } = outcomesOf(doc);
  const { quantities } = quantitiesOf(doc);
  const late = doc.sentences.filter(
    ({ step, start }) =>
      start >= doc.text.length * AFTERMATH ||
      (start >= doc.text.length * TOO_EARLY && (step === 'result' || step === 'reflection')),
  );
  const numbersIn = ({ start, end }: Sentence) =>
    quantities.filter((quantity) => quantity.start >= start && quantity.end <= end);
  const { promised } = unrealIn(doc);
  const counted = late.filter((sentence) => !promised.has(sentence) && numbersIn(sentence).length > 0);
  const mine = (sentence: Sentence): boolean =>
    hasClause(
      doc,
      sentence,
      ({ agent, tense, finite }) => agent === 'candidate' && tense === 'past' && finite,
    );
  const { inner, means } = benefitIn(doc);
  const inside: ReadonlySet<Sentence> = new Set([...inner, ...means]);
  const outside = late.filter((sentence) => !inside.has(sentence));
  const naming = (words: WordClass): Span[] => wordsIn(doc, outside, words);
  const withNumber = (words: WordClass): Sentence[] =>
    counted.filter((sentence) => !inside.has(sentence) && hasWord(doc, sentence, words));
  const moved = late.filter((sentence) =>
    hasClause(
      doc,
      sentence,
      (clause) =>
        clause.agent !== 'candidate' &&
        clause.modality === 'did' &&
        !clause.negated &&
        !clause.reported &&
        classes.moves(clause),
    ),
  );
  const guessed = counted.filter((sentence) => hasForm(doc, sentence, GUESSING));
  return {
    leftOpen: many(
      LEFT_OPEN.find(doc).filter(({ start }) => start >= doc.text.length * AFTERMATH),
      1,
    ),
    guessed: share(
      guessed,
      counted.filter((sentence) => !guessed.includes(sentence)),
    ),
    changes: many(deltas, 1),
    measures: many(values, 1),
    setbacks: some(setbacks),
    lateNumbers: many(counted, 1.5),
    freeNumbers: many(
      counted.filter((sentence) => !mine(sentence)),
      1,
    ),
    pairs: some(counted.filter((sentence) => numbersIn(sentence).length >= 2)),
    compared: many(
      counted.filter((sentence) => hasWord(doc, sentence, classes.COMPARING)),
      1,
    ),
    moved: some(moved),
    countedMoney: many(withNumber(classes.MONEY), 1),
    people: many(naming(classes.SERVED), 2),
    unsure: many(wordsIn(doc, late, classes.UNSURE), 2),
  };
}
