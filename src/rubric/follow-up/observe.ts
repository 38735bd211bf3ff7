/** Reads a follow-up answer once: which of its sentences do what. */
import { type ActKind, kindOf } from '../acts/acts.ts';
import { clauseAt, sentenceAt } from '../disagreement/spans.ts';
import { type PhraseSet, wordsOf } from '../phrases.ts';
import { deltasOf } from '../text/deltas.ts';
import type { Clause, Doc } from '../text/document.ts';
import { TIMES } from '../text/lexicon/people.ts';
import { quantitiesOf } from '../text/quantities.ts';
import * as evasions from './evasions.ts';
import { presentSelfIn, vagueWordsIn } from './plain-words.ts';
import * as signals from './signals.ts';

/** What speaks for an answer. */
export const SUBSTANCE = [
  'grants',
  'ownErrors',
  'limits',
  'shortfalls',
  'omissions',
  'reports',
  'voices',
  'ownActs',
  'othersActs',
  'events',
  'comparisons',
  'causes',
  'quantities',
  'facts',
  'workings',
  'changes',
  'effects',
  'particulars',
  'routines',
] as const;
/** What fills an answer without answering. */
export const EVASIONS = [
  'maxims',
  'selfPraise',
  'applause',
  'dismissals',
  'handOffs',
  'efforts',
  'moreOfTheSame',
  'aboutPeople',
  'stances',
  'abstractions',
  'universals',
  'judgements',
  'vagueWords',
  'presentSelf',
] as const;
export type SignalId = (typeof SUBSTANCE)[number] | (typeof EVASIONS)[number];

/** For each signal the sentences that carry it, in order. */
export type Observed = Record<SignalId, number[]>;

/** Verbs that tell a state, a feeling or an opinion: with "I" they are no act. */
const STATES = new Set(
  (
    'be have feel think believe know want like love hope seem need wish understand mean own care guess suppose ' +
    'remember look appear prefer trust expect doubt regret enjoy hate notice hear see become get stay remain ' +
    'imagine assume consider wonder deserve fear agree learn realise realize bear belong matter lack'
  ).split(' '),
);
const SAYING = new Set(
  (
    'say tell ask argue explain object reply answer point worry fear warn insist suggest propose show admit note ' +
    'mention complain claim think want prefer need agree refuse request offer expect decide accept'
  ).split(' '),
);

/** What somebody holds, also where they do not: "she didn't like that I had waited". */
const HOLDING = new Set(
  'like want need fear believe trust expect prefer doubt hope mind care understand accept'.split(' '),
);
/** Passing it on or waiting: done, but no work. */
const PASSING_ON = new Set(
  'wait hope escalate forward post email mail message ping flag copy cc describe notify inform mention remind stop submit link attach report'.split(
    ' ',
  ),
);

/** An act of the candidate: told as done, or, where the probe asks "what if", as what would be done. */
export function isOwnAct(doc: Doc, clause: Clause, hypothetical: boolean): boolean {
  if (clause.agent !== 'candidate' || clause.negated || clause.reported || clause.passive) return false;
  if ((STATES.has(clause.lemma) && clause.particle === '') || PASSING_ON.has(clause.lemma)) return false;
  // "I wrote to them in a chat message" passes it on; "I wrote a page" does not.
  if (clause.lemma === 'write' && (clause.object < 0 || clause.patient === 'other')) return false;
  if (clause.lemma === 'give' && TIMES.has(doc.tokens[clause.last - 1]?.lower ?? '')) return false;
  if (NO_WORK.has(kindOf(doc, clause)) && !MEETING.has(clause.lemma)) return false;
  if (clause.modality === 'did') return clause.tense === 'past' || !clause.finite;
  return hypothetical && clause.modality === 'would';
}

/** "I handled it", "I coordinated the team": words for work that tell none of it. */
const NO_WORK: ReadonlySet<ActKind> = new Set<ActKind>(['vague', 'route', 'mental']);
/** Acts towards people, which are what many probes ask for. */
const MEETING = new Set(
  'go come sit meet visit ring call ask tell offer apologise apologize ride walk speak talk invite answer reply keep put take send bring write say'.split(
    ' ',
  ),
);

type Wanted = (clause: Clause | undefined) => boolean;

/** The sentences with a phrase of `set`, where it stands in a clause that is `wanted`. */
function sentencesOf(doc: Doc, set: PhraseSet, wanted?: Wanted): number[] {
  const found = set.find(doc).filter(({ start }) => !wanted || wanted(clauseAt(doc, start)));
  return [...new Set(found.map(({ sentence }) => sentence))];
}

const isTold: Wanted = (clause) => clause === undefined || (!clause.negated && clause.modality === 'did');
/** Somebody did it, or would have. */
const isDone: Wanted = (clause) =>
  clause === undefined ||
  (!clause.negated && clause.agent !== 'none' && (clause.modality === 'did' || clause.modality === 'would'));

/** A trait is praise of oneself where one tells it of oneself, and not where it is denied. */
const isOfOneself: Wanted = (clause) => clause === undefined || (!clause.negated && clause.agent !== 'other');

function sentencesWith(doc: Doc, wanted: (clause: Clause) => boolean): number[] {
  return [...new Set(doc.clauses.filter(wanted).map(({ sentence }) => sentence))];
}

const union = (...lists: number[][]): number[] => [...new Set(lists.flat())].sort((a, b) => a - b);

const { JUDGING, ...EVASION_SETS } = evasions;
const EVASION_PHRASES = Object.entries(EVASION_SETS);

/** A sentence that tells what somebody or something did, whatever it is. */
const isFact = ({ agent, lemma, modality, tense, negated }: Clause): boolean =>
  modality === 'did' &&
  tense === 'past' &&
  !negated &&
  agent !== 'none' &&
  agent !== 'nobody' &&
  !STATES.has(lemma);

/** How a thing works, or would have: "a message that runs out of tries lands in the queue". */
const isWorking = ({ agent, lemma, modality }: Clause): boolean =>
  agent === 'thing' &&
  !STATES.has(lemma) &&
  (modality === 'did' || modality === 'would' || modality === 'could');

/** What the candidate did not do, or could not: "I didn't count weight". */
const isOmission = ({ agent, negated, modality, lemma, finite, reported, tense }: Clause): boolean =>
  agent === 'candidate' &&
  negated &&
  finite &&
  !reported &&
  ((modality === 'did' && tense === 'past') || modality === 'could') &&
  !WISHING.has(lemma);
const WISHING = new Set(
  'want need care mind be regret hesitate doubt fear give let stop compromise'.split(' '),
);

/** "A photo doesn't add up", "nobody can say how often": where it ends. */
const isLack = ({ agent, negated, modality, finite, reported, lemma }: Clause): boolean =>
  finite &&
  !reported &&
  (modality === 'did' || modality === 'could') &&
  lemma !== 'matter' &&
  (agent === 'nobody' || (agent === 'thing' && negated && lemma !== 'be'));

const POINTING = new Set('the this that these those my our his her their its'.split(' '));

/** One thing or person is named and something is said of it: "the order was on page nine". */
function isParticular(doc: Doc, { subject, agent, finite, modality, reported }: Clause): boolean {
  if (!finite || reported || modality !== 'did' || subject < 0) return false;
  const head = doc.tokens[subject];
  if (!head || GENERIC.has(head.lower)) return false;
  if (head.pos === 'PROPN') return agent === 'other';
  if (head.pos !== 'NOUN') return false;
  return doc.tokens.slice(Math.max(0, subject - 3), subject).some(({ lower }) => POINTING.has(lower));
}

/** "I check every new shop's first Sunday": what one does now, with an object. */
const isRoutine = (doc: Doc, clause: Clause): boolean =>
  clause.agent === 'candidate' &&
  clause.finite &&
  !clause.negated &&
  !clause.reported &&
  clause.tense === 'present' &&
  clause.modality === 'did' &&
  clause.object >= 0 &&
  !STATES.has(clause.lemma) &&
  !NO_WORK.has(kindOf(doc, clause));

/** What somebody in particular did. */
const isOthersAct = (doc: Doc, clause: Clause): boolean =>
  clause.agent === 'other' &&
  !clause.negated &&
  clause.modality === 'did' &&
  clause.tense === 'past' &&
  !GENERIC.has(doc.tokens[clause.subject]?.lower ?? '') &&
  !STATES.has(clause.lemma);

const GENERIC = new Set(
  'you people everybody everyone nobody anybody anyone companies customers clients leaders engineers'.split(
    ' ',
  ),
);

/** A saying: present tense, and about people in general ("you get it back", "everybody waits for somebody else"). */
const isGeneral = (doc: Doc, { subject, tense, modality, finite, reported }: Clause): boolean =>
  finite &&
  !reported &&
  GENERIC.has(doc.tokens[subject]?.lower ?? '') &&
  (modality === 'did'
    ? tense === 'present'
    : (modality === 'could' || modality === 'should') && doc.tokens[subject]?.lower === 'you');

/** A portrait: "I'm a patient person", "I always make time". What one is or always does is no answer about an event. */
function isSelfPortrait(
  doc: Doc,
  { agent, tense, modality, negated, lemma, verb, last, finite }: Clause,
): boolean {
  if (agent !== 'candidate' || !finite || negated || tense !== 'present' || modality !== 'did') return false;
  const after = doc.tokens.slice(verb + 1, Math.min(last, verb + 4));
  if (after[0]?.lower === 'always' || doc.tokens[verb - 1]?.lower === 'always') return true;
  return lemma === 'be' && after[0]?.pos === 'DET' && after.some(({ pos }) => pos === 'NOUN');
}

/** Evasions that leave nothing else in their sentence; a judging word or a stance can stand beside a fact. */
const STRONG_EVASIONS = [
  'maxims',
  'selfPraise',
  'applause',
  'dismissals',
  'handOffs',
  'efforts',
  'moreOfTheSame',
  'aboutPeople',
] as const;

const INTENSIFIERS = new Set(
  'very really extremely absolutely incredibly highly truly totally super perfectly'.split(' '),
);

/** "very happy", "extremely stable": where an adverb does the work of a fact. */
const intensifiedIn = (doc: Doc): number[] => [
  ...new Set(
    doc.tokens
      .filter(({ lower, index }) => {
        const next = doc.tokens[index + 1];
        return INTENSIFIERS.has(lower) && (next?.pos === 'ADJ' || next?.pos === 'ADV');
      })
      .map(({ sentence }) => sentence),
  ),
];

/** "robust", "constructive", "overwhelmingly": a judgement of one's own where it is an adjective or adverb. */
const judgedIn = (doc: Doc): number[] => [
  ...new Set(
    doc.tokens
      .filter(({ lower, pos, quoted }) => (pos === 'ADJ' || pos === 'ADV') && !quoted && JUDGING.has(lower))
      .map(({ sentence }) => sentence),
  ),
];

/** The sentences that say in the same words what an earlier one has said. */
function repeatedIn(doc: Doc): Set<number> {
  const keys = new Map<number, string[]>();
  for (const { sentence, lower } of wordsOf(doc)) keys.set(sentence, [...(keys.get(sentence) ?? []), lower]);
  const seen = new Set<string>();
  const repeated = new Set<number>();
  for (const [sentence, words] of keys) {
    const key = words.join(' ');
    if (seen.has(key)) repeated.add(sentence);
    seen.add(key);
  }
  return repeated;
}

/**
 * Reads the answer. `hypothetical`: the probe asks what would be done, so "I would" tells an act. `saidBefore`: the
 * sentences that the opening has as well; they speak neither way.
 */
export function observe(doc: Doc, hypothetical: boolean, saidBefore: ReadonlySet<number>): Observed {
  const phrased = Object.fromEntries(
    EVASION_PHRASES.map(([id, set]) => [
      id,
      sentencesOf(doc, set, id === 'handOffs' ? isDone : id === 'selfPraise' ? isOfOneself : undefined),
    ]),
  ) as Record<keyof typeof EVASION_SETS, number[]>;
  const evading = {
    ...phrased,
    maxims: union(
      phrased.maxims,
      sentencesWith(doc, (clause) => isGeneral(doc, clause)),
    ),
    selfPraise: union(
      phrased.selfPraise,
      sentencesWith(doc, (clause) => isSelfPortrait(doc, clause)),
    ),
    applause: union(phrased.applause, intensifiedIn(doc)),
    judgements: union(phrased.judgements, judgedIn(doc)),
  };
  // Praise reported is no report, and work that others did is no act: such a sentence counts on one side only.
  const tainted = new Set([...evading.applause, ...evading.handOffs]);
  const evasive = new Set(STRONG_EVASIONS.flatMap((id) => evading[id]));
  const clean = (sentences: number[]): number[] => sentences.filter((sentence) => !tainted.has(sentence));
  const said = sentencesWith(
    doc,
    ({ agent, lemma, modality, tense, negated }) =>
      agent === 'other' &&
      (negated ? HOLDING.has(lemma) : SAYING.has(lemma) || HOLDING.has(lemma)) &&
      (modality === 'did' || modality === 'plan') &&
      tense === 'past',
  );
  const { quantities } = quantitiesOf(doc);
  const valued = quantities.filter(({ value, unit }) => unit !== 'count' || value !== 1);
  const observed: Observed = {
    grants: sentencesOf(doc, signals.grants),
    ownErrors: sentencesOf(doc, signals.ownErrors),
    limits: sentencesOf(doc, signals.limits),
    events: sentencesOf(doc, signals.events),
    comparisons: sentencesOf(doc, signals.comparisons),
    causes: sentencesOf(doc, signals.causes),
    reports: clean(union(sentencesOf(doc, signals.reports), said)),
    effects: clean(sentencesOf(doc, signals.effects, isTold)),
    ownActs: clean(sentencesWith(doc, (clause) => isOwnAct(doc, clause, hypothetical))),
    quantities: [...new Set(valued.map(({ start }) => sentenceAt(doc, start)))],
    changes: [
      ...new Set(
        deltasOf(doc)
          .filter(({ isHypothetical }) => !isHypothetical)
          .map(({ start }) => sentenceAt(doc, start)),
      ),
    ],
    shortfalls: union(sentencesOf(doc, signals.shortfalls), sentencesWith(doc, isLack)),
    particulars: clean(sentencesWith(doc, (clause) => isParticular(doc, clause))),
    routines: clean(sentencesWith(doc, (clause) => isRoutine(doc, clause))),
    voices: sentencesOf(doc, signals.voices),
    omissions: sentencesWith(doc, isOmission),
    othersActs: clean(sentencesWith(doc, (clause) => isOthersAct(doc, clause))),
    workings: sentencesWith(doc, isWorking).filter((sentence) => !evasive.has(sentence)),
    facts: sentencesWith(doc, isFact).filter((sentence) => !evasive.has(sentence)),
    vagueWords: vagueWordsIn(doc),
    presentSelf: presentSelfIn(doc),
    ...evading,
  };
  const again = repeatedIn(doc);
  const repeated = saidBefore.size === 0 ? again : new Set([...again, ...saidBefore]);
  if (repeated.size === 0) return observed;
  const told = Object.entries(observed).map(([id, found]) => [
    id,
    found.filter((sentence) => !repeated.has(sentence)),
  ]);
  return Object.fromEntries(told) as Observed;
}
