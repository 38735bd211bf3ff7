/** How the answer ends: what the candidate draws out of the story. */
import { isMine } from '../acts/acts.ts';
import type { Span } from '../define-check.ts';
import { lessonOf, type Signs } from '../lesson/read.ts';
import { phrases } from '../phrases.ts';
import type { Clause, Doc, Sentence, Token } from '../text/document.ts';
import { hasForm, hasWord, placesOf, type WordClass, wordClass as words } from '../text/word-class.ts';
import { after, clausesOf, dense, hasClause, many, massed, massedIn, some, wordsIn } from './signal.ts';
import * as classes from './word-classes.ts';

const ENDING = 0.68;
const AUXILIARIES = words('had');
const NEVER = words('not never only');
const NOBODY = words('nobody nothing none noone neither');
const NO = words('no');
/** What there was none of: "no owner", "no place for it". */
const MISSING = words('one owner place line name column field number word way');
const QUESTION_WORDS = words('what why how where');
const BARE_STATES = words(
  'be have think know believe feel like get go mean guess hope suppose wish want need say work',
);
const ASKING = words('ask measure count show say reward record track list report check know look see');

/** The ending says that the candidate had been right all along. */
const CONFIRMING = phrases(
  'once more|again',
  'exactly|just as i|we|planned|predicted|expected|said|feared',
  'as i|we had? predicted|expected|said|feared|warned',
  'i|we was|were right',
  'i|we had been right',
  'prove|proved|proven|proves|proving me|us|my|our|right',
  'would not change',
  'would|will do .. same|again',
  'glad|happy|proud i|we|that',
  'confirm|confirmed|confirms|confirming to|for? me|us|my|our|what|that',
  'told you|them|him|her so',
  'knew it|from|all',
  'stand|stood by|firm',
  'no regrets',
  'nothing .. differently|else|wrong',
);

/** Hands on the words that carry content, for the overlap of the ending with the story. */
function readContent(doc: Doc, sentences: readonly Sentence[], found: (lemma: string) => void): void {
  for (const { first, last } of sentences) {
    for (let at = first; at < last; at += 1) {
      const { pos, lower, lemma } = doc.tokens[at] as Token;
      if (lower.length > 3 && (pos === 'NOUN' || pos === 'VERB' || pos === 'PROPN')) found(lemma);
    }
  }
}

/** Whether a word of the class stands in a clause before its verb. */
const hasBefore = (doc: Doc, { first, verb }: Clause, words: WordClass): boolean => {
  if (!hasForm(doc, { first, last: verb }, words)) return false;
  // "I had to stand there": a need, and nothing that lay further back.
  return doc.tokens[verb - 1]!.lower !== 'to';
};

/** "not X but Y", "X, not Y", "rather than", "instead of". */
function contrasts(doc: Doc, sentence: Sentence): boolean {
  const { tokens } = doc;
  const { first, last } = sentence;
  const wordAt = (at: number): string | undefined =>
    at >= first && at < last ? tokens[at]!.lower : undefined;
  const follows = (from: number, to: number, word: WordClass): boolean =>
    hasForm(doc, { first: from, last: Math.min(last, to) }, word);
  return placesOf(doc, sentence, CONTRASTING).some((at) => {
    const { lower } = tokens[at]!;
    const before = wordAt(at - 1);
    if (lower === 'not' || lower === 'never')
      return (
        before === ',' ||
        before === 'and' ||
        before === ';' ||
        follows(at + 1, at + 10, BUT) ||
        follows(at + 2, at + 10, IT)
      );
    return (
      (lower === 'rather' && wordAt(at + 1) === 'than') ||
      (lower === 'instead' && wordAt(at + 1) === 'of') ||
      (lower === 'when' && before === ',') ||
      lower === 'whereas' ||
      lower === 'while'
    );
  });
}
const CONTRASTING = words('not never rather instead when whereas while');
const BUT = words('but');
const IT = words('it');

/** "you have to", "a leader must": advice to the world. */
function preaches(doc: Doc, sentence: Sentence): boolean {
  return placesOf(doc, sentence, classes.ANYONE).some(
    (at) =>
      !doc.tokens[at]!.quoted &&
      hasWord(doc, { first: at + 1, last: Math.min(sentence.last, at + 4) }, classes.DUTY),
  );
}

/** Whether the candidate or the team is spoken of. */
const agentOf = (doc: Doc, sentence: Sentence): boolean => hasClause(doc, sentence, isMine);

export function readEnding(doc: Doc) {
  const late = after(doc, ENDING);
  const ending = late.length > 0 ? late : doc.sentences.slice(-1);
  const lastTwo = doc.sentences.slice(-2);
  const content = new Set<string>();
  readContent(doc, lastTwo, (lemma) => content.add(lemma));
  const again = new Set<string>();
  readContent(doc, doc.sentences.slice(0, -2), (lemma) => {
    if (content.has(lemma)) again.add(lemma);
  });
  const bound = again.size;
  const told = clausesOf(doc, ending).filter(({ reported }) => !reported);
  const mine = told.filter(isMine);
  const own = mine.filter(({ agent }) => agent === 'candidate');
  const naming = (words: WordClass): Span[] => wordsIn(doc, ending, words);
  const past = mine.filter(({ tense, modality }) => tense === 'past' && modality === 'did');
  const isHabit = (clause: Clause): boolean =>
    clause.tense === 'present' && clause.modality === 'did' && clause.finite && !BARE_STATES.hasLemma(clause);
  const nobodys = ending.filter(
    (sentence) =>
      hasForm(doc, sentence, NOBODY) ||
      placesOf(doc, sentence, NO).some(
        (at) => at + 1 < sentence.last && MISSING.hasForm(doc.tokens[at + 1]!),
      ),
  );
  const blind = told.filter(
    (clause) =>
      (clause.agent === 'thing' || clause.agent === 'team' || clause.agent === 'other') &&
      ASKING.hasLemma(clause) &&
      hasForm(doc, clause, NEVER),
  );
  const hadSeen = clausesOf(doc, doc.sentences.slice(-3)).filter(
    (clause) =>
      isMine(clause) &&
      clause.finite &&
      clause.tense === 'past' &&
      (hasBefore(doc, clause, AUXILIARIES) || clause.negated),
  );
  const what = ending.filter(
    (sentence) => QUESTION_WORDS.hasForm(doc.tokens[sentence.first] as Token) && agentOf(doc, sentence),
  );
  const lesson = lessonOf(doc);
  const sentencesWhere = (holds: (signs: Signs) => boolean): Sentence[] =>
    lesson.filter(holds).map(({ sentence }) => sentence);
  return {
    blindSpot: many(
      sentencesWhere(({ fault, systemic }) => fault || systemic),
      1,
    ),
    newHabit: some(sentencesWhere(({ changed }) => changed)),
    confirming: some(CONFIRMING.find(doc).filter(({ start }) => start >= doc.text.length * ENDING)),
    hadSeen: some(hadSeen),
    whatI: some(what),
    nowadays: some(
      ending.filter((sentence) => hasWord(doc, sentence, classes.NOWADAYS)),
      2,
    ),
    before: some(own.filter((clause) => hasBefore(doc, clause, AUXILIARIES))),
    believed: many(
      past.filter((clause) => classes.BELIEVING.hasLemma(clause)),
      1,
    ),
    habit: some(
      own.filter(
        (clause) => isHabit(clause) && hasWord(doc, doc.sentences[clause.sentence]!, classes.HABITS),
      ),
    ),
    presentAct: many(own.filter(isHabit), 1),
    learning: many(naming(classes.LEARNING), 1),
    contrast: many(
      ending.filter((sentence) => contrasts(doc, sentence)),
      1,
    ),
    systemic: some([...nobodys, ...blind]),
    bound: { value: content.size > 0 ? bound / content.size : 0, spans: bound > 0 ? lastTwo : [] },
    virtueEnding: massed(naming(classes.VIRTUES), 2),
    preaching: some(ending.filter((sentence) => preaches(doc, sentence))),
    vagueEnding: many(naming(classes.VAGUE_AMOUNTS), 2),
    praiseEnding: massed(naming(classes.PRAISE), 1.5),
  };
}

/** How the whole is told: virtues named, praise, vague amounts, others put down. */
export function readManner(doc: Doc) {
  const naming = (words: WordClass): Token[] =>
    wordsIn(doc, doc.sentences, words).filter(({ quoted }) => !quoted);
  return {
    scorn: massed(naming(classes.SCORN), 2),
    virtues: massedIn(naming(classes.VIRTUES), doc.words, 2),
    praise: massedIn(naming(classes.PRAISE), doc.words, 1.5),
    vagueness: dense(naming(classes.VAGUE_AMOUNTS), doc.words, 3),
    intentions: dense(naming(classes.INTENDED), doc.words, 2),
  };
}
