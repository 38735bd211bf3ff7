/** Whether what came of it is an outcome at all: counted, worth something to somebody, or planned, in vain, applauded. */
import type { Match, PhraseSet } from '../phrases.ts';
import type { Clause, Doc, Sentence } from '../text/document.ts';
import { quantitiesOf } from '../text/quantities.ts';
import { hasForm, hasWord, placesOf } from '../text/word-class.ts';
import * as said from './outcome-words.ts';
import { benefitIn, inVainIn } from './read-benefit.ts';
import { clausesOf, many, share } from './signal.ts';
import { canTellResult, RESULTS_FROM, unrealIn } from './unreal.ts';
import * as classes from './word-classes.ts';
import { GAINING, SPARED, STAKES } from './worth-words.ts';

/** Whether what a clause is about is of worth: people, money, time, trade. */
const isOfWorth = (doc: Doc, clause: Clause): boolean =>
  hasWord(doc, clause, classes.SERVED) ||
  hasWord(doc, clause, classes.MONEY) ||
  hasWord(doc, clause, classes.WORKING_TIME) ||
  hasWord(doc, clause, STAKES);

export function readWorth(doc: Doc) {
  const from = doc.text.length * RESULTS_FROM;
  const late = doc.sentences.filter((sentence) => sentence.start >= from && canTellResult(sentence));
  const { promised, uncounted } = unrealIn(doc);
  const { quantities } = quantitiesOf(doc);
  const counted = late.filter(({ start, end }) =>
    quantities.some((quantity) => quantity.start >= start && quantity.end <= end),
  );
  const isLate = ({ sentence, start }: Match): boolean =>
    start >= from && canTellResult(doc.sentences[sentence]!);
  const lateMatches = (set: PhraseSet): Match[] => set.find(doc).filter(isLate);
  const real = (sentence: Sentence): boolean => !promised.has(sentence);
  const { felt, inner, means } = benefitIn(doc);
  const isFelt: ReadonlySet<Sentence> = new Set(felt);
  const isInside: ReadonlySet<Sentence> = new Set([...inner, ...means]);
  const gains: Clause[] = [];
  for (const clause of clausesOf(doc, late.filter(real))) {
    const { agent, modality, negated, reported } = clause;
    if (agent === 'candidate' || modality !== 'did' || negated || reported) continue;
    const isGain = GAINING.hasLemma(clause) || classes.moves(clause);
    if (isGain && isFelt.has(doc.sentences[clause.sentence]!) && isOfWorth(doc, clause)) gains.push(clause);
  }
  const spared = lateMatches(SPARED).filter(({ sentence }) => {
    const found = doc.sentences[sentence]!;
    return real(found) && !isInside.has(found);
  });
  const measured = counted.filter(
    (sentence) =>
      real(sentence) &&
      !uncounted.has(sentence) &&
      hasForm(doc, sentence, said.MEASURED) &&
      !hasForm(doc, sentence, said.DENYING),
  );
  const beside = lateMatches(said.SIDE_BY_SIDE).filter(
    ({ sentence }) =>
      counted.includes(doc.sentences[sentence]!) && !hasWord(doc, doc.sentences[sentence]!, said.TIMES),
  );
  const applauded = late.filter((sentence) => placesOf(doc, sentence, said.APPLAUSE).length > 0);
  return {
    promised: many([...promised], 1.5),
    promisedNumbers: share(
      counted.filter((sentence) => promised.has(sentence)),
      counted.filter(real),
    ),
    uncounted: many([...uncounted], 1.5),
    measured: many(measured, 1),
    sideBySide: many(beside, 1),
    inVain: many(inVainIn(doc).filter(isLate), 1.5),
    applauded: share(
      applauded,
      late.filter((sentence) => !applauded.includes(sentence)),
    ),
    gains: many(gains, 1),
    spared: many(spared, 1),
  };
}
