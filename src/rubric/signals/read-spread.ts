/** What outlived the story: others who took it over, things that stay. */
import type { Clause, Doc, Sentence, Token } from '../text/document.ts';
import { hasWord, isIn, isMine, many, some, tokensOf } from './signal.ts';
import * as classes from './word-classes.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

const LATE = 0.5;
const ASKING = words('ask want request beg call come visit phone ring write need copy borrow');
const PERSONS = words('he she they it that this which who');
/** What a mechanism does where it stays. */
const STAYING = words(
  'be sit hang stand go come ship run live remain stay become include say ask list show check require print travel get have carry lie hold',
);
const DOUBT = words('not never nobody none whether if could would might hope plan');

const DIFFERENT = words('other another sister neighbouring neighboring adjacent both');
const TIMES_AND_KINDS = words(
  'day week month year time hour side hand thing way word people person half reason shift night morning end one point case',
);

interface Late {
  sentence: Sentence;
  tokens: readonly Token[];
  clause: Clause;
}

const isThirdParty = (doc: Doc, clause: Clause): boolean => {
  const head = doc.tokens[clause.subject];
  if (!head || isMine(clause) || clause.agent === 'nobody') return false;
  if (clause.agent === 'other') return true;
  return isIn(classes.GROUPS, head) || head.pos === 'PROPN';
};

const isMechanism = (token: Token | undefined): boolean =>
  token !== undefined && isIn(classes.MECHANISMS, token);

function lateClauses(doc: Doc): Late[] {
  return doc.sentences
    .filter(({ start, question }) => start >= doc.text.length * LATE && !question)
    .flatMap((sentence) => {
      const tokens = tokensOf(doc, sentence);
      return doc.clauses
        .slice(sentence.firstClause, sentence.lastClause)
        .map((clause) => ({ sentence, tokens, clause }));
    })
    .filter(({ clause }) => clause.modality === 'did' && !clause.reported);
}

export function readSpread(doc: Doc) {
  const late = lateClauses(doc);
  const said = late.filter(({ clause }) => !clause.negated);
  const third = said.filter(({ clause }) => isThirdParty(doc, clause));
  const lead = ({ clause }: Late): readonly Token[] =>
    doc.tokens.slice(Math.max(clause.first, clause.subject - 3), clause.subject + 1);
  const practice = ({ clause }: Late): boolean =>
    !classes.STATES.has(clause.lemma) && (clause.tense === 'present' || perfect(doc, clause));
  const spans = (found: readonly Late[]): Sentence[] => [...new Set(found.map(({ sentence }) => sentence))];
  const pronoun = ({ clause }: Late): boolean => PERSONS.has(doc.tokens[clause.subject]?.lower ?? '');
  const elsewhere: Token[] = [];
  const others: Token[] = [];
  for (const sentence of new Set(said.map((row) => row.sentence))) {
    const tokens = tokensOf(doc, sentence);
    if (sentence.start < doc.text.length * 0.6 || hasWord(tokens, DOUBT)) continue;
    tokens.forEach((token, at) => {
      const next = tokens.slice(at + 1, at + 3);
      if (isIn(classes.ELSEWHERE, token) && next.some((noun) => isIn(classes.GROUPS, noun)))
        elsewhere.push(token);
      if (
        DIFFERENT.has(token.lower) &&
        next.some((noun) => noun.pos === 'NOUN' && !isIn(TIMES_AND_KINDS, noun))
      )
        others.push(token);
    });
  }
  const asked = third.filter(({ clause, tokens }) => ASKING.has(clause.lemma) && !hasWord(tokens, DOUBT));
  const stays = said.filter(
    ({ clause, tokens }) =>
      (isMechanism(doc.tokens[clause.subject]) ||
        (clause.passive && isMechanism(doc.tokens[clause.object])) ||
        (pronoun({ clause } as Late) && hasWord(tokens, classes.MECHANISMS))) &&
      (clause.tense === 'present' || clause.lemma === 'become') &&
      STAYING.has(clause.lemma),
  );
  const takesMine = third.filter(({ clause }) => {
    const after = doc.tokens.slice(clause.verb + 1, clause.last);
    return (
      !classes.STATES.has(clause.lemma) &&
      after.some(({ lower }) => /^(?:my|our|same|mine|ours)$/.test(lower)) &&
      clause.finite
    );
  });
  const everyCase = said.filter(({ clause }) => {
    const lead = doc.tokens.slice(Math.max(clause.first, clause.subject - 3), clause.subject);
    return (
      clause.subject >= 0 &&
      clause.tense === 'present' &&
      clause.finite &&
      lead.some(({ lower }) => /^(?:each|every|all|any|no|both|new)$/.test(lower))
    );
  });
  const ruled = doc.clauses.filter(
    (clause) =>
      clause.start >= doc.text.length * 0.6 &&
      clause.modality === 'should' &&
      !isMine(clause) &&
      !clause.reported &&
      clause.agent !== 'none' &&
      doc.tokens.slice(clause.first, clause.verb).some(({ lower }) => lower === 'must'),
  );
  const placed: Token[] = [];
  for (const { tokens, clause } of said) {
    if (clause.agent === 'candidate' && clause.tense === 'past') continue;
    tokens.forEach((token, at) => {
      if (token.pos === 'ADP' && /^(?:in|into|on|onto|to|at)$/.test(token.lower)) {
        const noun = tokens
          .slice(at + 1, at + 5)
          .find((next) => isIn(classes.KEPT_AT, next) || isMechanism(next));
        if (noun) placed.push(noun);
      }
    });
  }
  return {
    alsoOthers: some(
      spans(third.filter(({ tokens, clause }) => hasWord(tokens, classes.ALSO) && clause.finite)),
    ),
    othersNow: some(
      spans(
        third.filter(
          ({ tokens, clause }) =>
            hasWord(tokens, classes.NOWADAYS) && clause.finite && clause.tense === 'present',
        ),
      ),
    ),
    takesMine: some(spans(takesMine)),
    everyCase: some(spans([...everyCase, ...said.filter(({ clause }) => ruled.includes(clause))])),
    placed: some(placed),
    othersPractise: many(spans(third.filter((row) => practice(row) && !pronoun(row))), 1),
    theyPractise: some(spans(third.filter((row) => practice(row) && pronoun(row)))),
    othersAdopt: many(
      spans(
        third.filter(
          (row) =>
            classes.ADOPTING.has(row.clause.lemma) &&
            row.clause.finite &&
            (hasWord(lead(row), classes.ELSEWHERE) || hasWord(lead(row), classes.GROUPS)),
        ),
      ),
      1,
    ),
    elsewhere: some(elsewhere),
    anotherOne: some(others),
    askedFor: some(spans(asked)),
    stays: many(spans(stays), 1),
    mechanism: many(
      late.flatMap(({ tokens, clause }) =>
        tokens.filter(
          (token) => token.index >= clause.first && token.index < clause.last && isMechanism(token),
        ),
      ),
      3,
    ),
    general: many(
      late.flatMap(({ tokens, clause }) =>
        tokens.filter(
          (token) => token.index >= clause.first && token.index < clause.last && isIn(classes.GENERAL, token),
        ),
      ),
      2,
    ),
    impersonal: some(
      spans(said.filter(({ clause }) => clause.passive && clause.tense === 'present' && clause.finite)),
    ),
    presentOthers: some(spans(third.filter(({ clause }) => clause.tense === 'present' && clause.finite)), 2),
  };
}

/** "has copied", "have been using". */
function perfect(doc: Doc, clause: Clause): boolean {
  return doc.tokens.slice(clause.first, clause.verb).some(({ lower }) => lower === 'has' || lower === 'have');
}
