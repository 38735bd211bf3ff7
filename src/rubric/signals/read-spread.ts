/** What outlived the story: others who took it over, things that stay. */
import { isMine } from '../acts/acts.ts';
import { isNamed } from '../spread/names.ts';
import { HEARING, REFUSING } from '../spread/words.ts';
import type { Clause, Doc, Sentence, Token } from '../text/document.ts';
import { hasForm, hasWord, placesOf, type WordClass, wordClass as words } from '../text/word-class.ts';
import { TURNED_DOWN } from './lasting-words.ts';
import { many, some } from './signal.ts';
import { unrealIn } from './unreal.ts';
import * as classes from './word-classes.ts';

const LATE = 0.5;
const PERSONS = words('he she they it that this which who');
const OURS = words('my our same mine ours');
const OWN = words('own');
const EACH = words('each every all any no both new');
const MUST = words('must');
const HAVE = words('has have');
/** What a mechanism does where it stays. */
const STAYING = words(
  'be sit hang stand go come ship run live remain stay become include say ask list show check require print travel get have carry lie hold',
);
/** What says that it is the thing of this story which others take: "the form", "it", "the same". */
const DEFINITE = words('the it them this that these those both my our mine same too also likewise well over');
/** Where the story is over; who turns up only now had no part in it. */
const AFTERMATH = 0.58;
const NAMING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ']);
const REQUESTS = words('ask want request beg demand order enquire inquire');
/** Wishes and words: nothing is taken over by them. */
const WISHING = words('want demand insist ask request order');
/** What is done anywhere: a taking over only where it is done to the thing of this story. */
const DOING = words('write put take make keep start begin try include require teach build');
const OF_THE_STORY = words('the it them this these our my mine both same');
const DOUBT = words('not never nobody none whether if could would might hope plan');

interface Late {
  sentence: Sentence;
  clause: Clause;
}

/** "My own five engineers", "our own drivers": who works with one is nobody new. */
const isOwnPeople = (doc: Doc, { subject, first }: Clause): boolean => {
  const lead = { first: Math.max(first, subject - 3), last: subject };
  return hasForm(doc, lead, OWN) && hasForm(doc, lead, OURS);
};

const isThirdParty = (doc: Doc, clause: Clause): boolean => {
  const head = doc.tokens[clause.subject];
  if (!head || isMine(clause) || clause.agent === 'nobody' || isOwnPeople(doc, clause)) return false;
  if (clause.agent === 'other') return true;
  return classes.GROUPS.hasToken(head) || head.pos === 'PROPN' || isNamed(doc, head);
};

const isMechanism = (token: Token | undefined): boolean =>
  token !== undefined && classes.MECHANISMS.hasToken(token);

function lateClauses(doc: Doc): Late[] {
  const late: Late[] = [];
  for (const sentence of doc.sentences) {
    if (sentence.start < doc.text.length * LATE || sentence.question) continue;
    for (let at = sentence.firstClause; at < sentence.lastClause; at += 1) {
      const clause = doc.clauses[at]!;
      if (clause.modality === 'did' && !clause.reported) late.push({ sentence, clause });
    }
  }
  return late;
}

/** The tokens of some clauses that belong to a class. */
const wordsOf = (doc: Doc, late: readonly Late[], words: WordClass): Token[] =>
  late.flatMap(({ sentence: { index }, clause: { first, last } }) =>
    placesOf(doc, { index, first, last }, words).map((at) => doc.tokens[at]!),
  );

export function readSpread(doc: Doc) {
  const late = lateClauses(doc);
  const said = late.filter(({ clause }) => !clause.negated);
  const declined = new Set(TURNED_DOWN.find(doc).map(({ sentence }) => sentence));
  const third = said.filter(
    ({ clause, sentence }) =>
      isThirdParty(doc, clause) &&
      !HEARING.hasLemma(clause) &&
      !REFUSING.hasLemma(clause) &&
      !declined.has(sentence.index) &&
      !unrealIn(doc).phrased.has(sentence),
  );
  /** The subject and what stands directly before it. */
  const lead = ({ clause }: Late) => ({
    first: Math.max(clause.first, clause.subject - 3),
    last: clause.subject + 1,
  });
  const practice = ({ clause }: Late): boolean =>
    !classes.STATES.hasLemma(clause) && (clause.tense === 'present' || perfect(doc, clause));
  const spans = (found: readonly Late[]): Sentence[] => [...new Set(found.map(({ sentence }) => sentence))];
  const pronoun = ({ clause: { subject } }: Late): boolean =>
    subject >= 0 && PERSONS.hasForm(doc.tokens[subject] as Token);
  const elsewhere: Token[] = [];
  for (const sentence of new Set(said.map((row) => row.sentence))) {
    if (sentence.start < doc.text.length * 0.6 || hasWord(doc, sentence, DOUBT)) continue;
    for (const at of placesOf(doc, sentence, classes.ELSEWHERE)) {
      const nouns = { first: at + 1, last: Math.min(sentence.last, at + 3) };
      if (hasWord(doc, nouns, classes.GROUPS)) elsewhere.push(doc.tokens[at]!);
    }
  }
  const stays = said.filter(
    ({ clause, sentence }) =>
      (clause.tense === 'present' || clause.lemma === 'become') &&
      STAYING.hasLemma(clause) &&
      (isMechanism(doc.tokens[clause.subject]) ||
        (clause.passive && isMechanism(doc.tokens[clause.object])) ||
        (pronoun({ clause, sentence }) && hasWord(doc, sentence, classes.MECHANISMS))),
  );
  const takesMine = third.filter(
    ({ clause: { lemma, finite, verb, last } }) =>
      finite && !classes.STATES.has(lemma) && hasForm(doc, { first: verb + 1, last }, OURS),
  );
  const everyCase = said.filter(
    ({ clause: { subject, tense, finite, first } }) =>
      subject >= 0 &&
      tense === 'present' &&
      finite &&
      hasForm(doc, { first: Math.max(first, subject - 3), last: subject }, EACH),
  );
  const ruled = doc.clauses.filter(
    (clause) =>
      clause.start >= doc.text.length * 0.6 &&
      clause.modality === 'should' &&
      !isMine(clause) &&
      !clause.reported &&
      clause.agent !== 'none' &&
      hasForm(doc, { first: clause.first, last: clause.verb }, MUST),
  );
  let known: ReadonlySet<string> | undefined;
  /** Whether a word stands in the story itself; asked of few words, of most stories of none. */
  const isKnown = (lemma: string): boolean => {
    known ??= new Set(
      doc.tokens.filter(({ start }) => start < doc.text.length * AFTERMATH).map((token) => token.lemma),
    );
    return known.has(lemma);
  };
  /** Somebody who is named for the first time, or as a further one, when the story is over. */
  const isNew = (row: Late): boolean => {
    const { subject, start } = row.clause;
    const head = doc.tokens[subject];
    if (!head || start < doc.text.length * AFTERMATH || head.pos === 'PRON') return false;
    const { first, last } = lead(row);
    const isUnknown = ({ lemma, pos }: Token): boolean => NAMING.has(pos) && !isKnown(lemma);
    return doc.tokens.slice(first, last).some(isUnknown) || hasWord(doc, lead(row), classes.ELSEWHERE);
  };
  const newcomers = third.filter(
    (row) =>
      row.clause.finite &&
      !row.clause.passive &&
      hasForm(doc, { first: row.clause.verb + 1, last: row.clause.last }, DEFINITE) &&
      isNew(row),
  );
  const takers = newcomers.filter(
    (row) =>
      !REQUESTS.hasLemma(row.clause) &&
      (classes.ADOPTING.hasLemma(row.clause) || row.clause.lemma === 'have' || practice(row)),
  );
  return {
    newTakers: some(spans(takers)),
    newAskers: some(spans(newcomers.filter(({ clause }) => REQUESTS.hasLemma(clause)))),
    alsoOthers: some(
      spans(third.filter(({ sentence, clause }) => clause.finite && hasWord(doc, sentence, classes.ALSO))),
    ),
    othersNow: some(
      spans(
        third.filter(
          ({ sentence, clause }) =>
            clause.finite && clause.tense === 'present' && hasWord(doc, sentence, classes.NOWADAYS),
        ),
      ),
    ),
    takesMine: some(spans(takesMine)),
    everyCase: some(spans([...everyCase, ...said.filter(({ clause }) => ruled.includes(clause))])),
    othersPractise: many(spans(third.filter((row) => practice(row) && !pronoun(row))), 1),
    othersAdopt: many(
      spans(
        third.filter(
          (row) =>
            classes.ADOPTING.hasLemma(row.clause) &&
            !WISHING.hasLemma(row.clause) &&
            (!DOING.hasLemma(row.clause) || isDoneTo(doc, row.clause)) &&
            row.clause.finite &&
            !row.clause.passive &&
            (hasWord(doc, lead(row), classes.ELSEWHERE) || hasWord(doc, lead(row), classes.GROUPS)),
        ),
      ),
      1,
    ),
    elsewhere: some(elsewhere),
    stays: many(spans(stays), 1),
    mechanism: many(wordsOf(doc, late, classes.MECHANISMS), 3),
    general: many(wordsOf(doc, late, classes.GENERAL), 2),
  };
}

/** "wrote it into their contracts", "put our test in the permit". */
const isDoneTo = (doc: Doc, { verb, last }: Clause): boolean =>
  hasForm(doc, { first: verb + 1, last: Math.min(last, verb + 4) }, OF_THE_STORY);

/** "has copied", "have been using". */
const perfect = (doc: Doc, { first, verb }: Clause): boolean => hasForm(doc, { first, last: verb }, HAVE);
