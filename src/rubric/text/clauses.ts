/** Finds the predicates of a sentence, and for each who does it, to whom, and whether it is told as a fact. */
import type { Agent, Clause, Modality, Tense, Token } from './document.ts';
import { FUNCTIONS, HUMAN_VERBS, NOMINATIVE, OBLIQUE, TIMES } from './lexicon/people.ts';
import {
  AVERTING,
  BE,
  CAUSATIVES,
  CONDITIONALS,
  DO,
  GET,
  HAVE,
  INTENDING,
  isParticiple,
  isPast,
  MODALS,
  NEGATIONS,
  NEGATIVE_PREPOSITIONS,
  PARTICLES,
  PAST_AUXILIARIES,
  PROPOSING,
  REQUESTS,
  SAYING,
} from './lexicon/verbs.ts';
import type { NounPhrase } from './noun-phrases.ts';

const QUASI_MODALS = new Set(['have', 'need', 'ought', 'use', 'go', 'able', 'about', 'suppose', 'get']);
const RELATIVES = new Set(['who', 'which', 'that']);
/** Words that open a clause inside another one. */
const EMBEDDING = new Set(
  'how what why where who which that if whether because when while since whose'.split(' '),
);
const BREAKS = new Set([',', ';', ':', '—', '–', '-', '(', ')', '.', '!', '?', '…', '"', '“', '”', "'"]);
/** After these nothing is reported any more. */
const REPORT_ENDS = new Set(['so', 'but', 'then', ';', '—', '(']);
/** Words that join a clause to the one before, after a comma. */
const JOINING = new Set([
  'and',
  'or',
  'yet',
  'although',
  'though',
  'while',
  'when',
  'after',
  'because',
  'since',
  'which',
]);
const QUOTE_MARKS = new Set(['"', '“', '”', "'", '«', '»', '„']);

/** A verb with its auxiliaries: "would not have been asked". */
interface VerbGroup {
  first: number;
  /** One after the last token. */
  last: number;
  verb: number;
  negated: boolean;
  modal: Modality | '';
  infinitive: boolean;
  passive: boolean;
  /** "did I", "have we": the subject stands inside. */
  inverted: number;
  past: boolean;
  auxiliary: boolean;
}

/** Everything about one sentence that clause reading needs. */
export interface SentenceView {
  tokens: readonly Token[];
  first: number;
  last: number;
  sentence: number;
  phrases: readonly NounPhrase[];
  question: boolean;
}

const lowerAt = (view: SentenceView, at: number): string =>
  at >= view.first && at < view.last ? view.tokens[at]!.lower : '';

const isVerbal = (token: Token): boolean => token.pos === 'VERB' || token.pos === 'AUX';

/** Reads a verb group that begins at `at`, or returns undefined when none does. */
function verbGroupAt(view: SentenceView, at: number): VerbGroup | undefined {
  const { tokens, last } = view;
  const infinitive = tokens[at]!.lower === 'to';
  let next = at;
  if (infinitive) {
    next += 1;
    while (next < last && tokens[next]!.pos === 'ADV') next += 1;
    if (next >= last || !isVerbal(tokens[next]!)) return undefined;
  } else if (!isVerbal(tokens[at]!) && !MODALS.has(tokens[at]!.lower)) return undefined;
  const group: VerbGroup = {
    first: at,
    last: next,
    verb: next,
    negated: false,
    modal: '',
    infinitive,
    passive: false,
    inverted: -1,
    past: false,
    auxiliary: false,
  };
  readVerbs(view, group, next);
  return group;
}

function readVerbs(view: SentenceView, group: VerbGroup, from: number): void {
  const { tokens, last } = view;
  let be = -1;
  let at = from;
  for (; at < last; at += 1) {
    const token = tokens[at]!;
    const { lower } = token;
    const modal = MODALS.get(lower);
    if (modal && (token.pos === 'AUX' || at === from)) {
      group.modal = modal;
      group.auxiliary = true;
    } else if (BE.has(lower)) {
      be = at;
      group.verb = at;
      if (PAST_AUXILIARIES.has(lower)) group.past = true;
      group.auxiliary = true;
    } else if ((HAVE.has(lower) || DO.has(lower)) && continues(view, at + 1)) {
      if (lower === 'had' || lower === 'did' || (HAVE.has(lower) && lower !== 'having'))
        group.past = group.past || lower !== 'do';
      group.verb = at;
      group.auxiliary = true;
    } else if (isVerbal(token)) {
      group.verb = at;
      const participle = isParticiple(lower);
      const gotten = at > from && GET.has(tokens[at - 1]!.lower);
      group.passive = participle && (be >= 0 || gotten) && !hadBetween(tokens, be, at);
      if (
        GET.has(lower) &&
        isVerbal(tokens[at + 1] ?? token) &&
        isParticiple(tokens[at + 1]?.lower ?? '') &&
        tokens[at + 1]!.sentence === view.sentence
      ) {
        if (isPast(lower)) group.past = true;
        continue;
      }
      if (at === from || (at > from && !group.auxiliary)) group.past = group.past || isPast(lower);
      const quasi = quasiModal(view, at, be);
      if (quasi > at) {
        if (token.lemma === 'go' || token.lemma === 'about') group.modal = group.modal || 'plan';
        at = quasi - 1;
        continue;
      }
      at += 1;
      break;
    } else if (NEGATIONS.has(lower)) {
      group.negated = true;
    } else if (
      be >= 0 &&
      (lower === 'able' || lower === 'about' || lower === 'going' || lower === 'supposed') &&
      lowerAt(view, at + 1) === 'to' &&
      isVerbal(tokens[at + 2] ?? token)
    ) {
      if (lower !== 'able') group.modal = group.modal || 'plan';
      at += 1;
    } else if (token.pos === 'ADV' && lower !== 'so' && continues(view, at)) {
      // An adverb inside the group: "had already been asked".
    } else if (
      group.auxiliary &&
      NOMINATIVE.has(lower) &&
      lower !== 'who' &&
      group.inverted < 0 &&
      isVerbal(tokens[at + 1] ?? token)
    ) {
      group.inverted = at;
    } else break;
  }
  group.last = Math.max(at, from + 1);
  // "no longer", "never" or "not" directly before the group belongs to it.
  const before = lowerAt(view, group.first - 1);
  if (NEGATIONS.has(before) && before !== 'neither') group.negated = true;
}

/** "is being asked" is passive, "has asked" is not: "had" after "be" cannot happen, so only the order matters. */
const hadBetween = (tokens: readonly Token[], be: number, at: number): boolean => {
  for (let index = be + 1; index < at; index += 1) if (HAVE.has(tokens[index]!.lower)) return true;
  return false;
};

/** Whether more of a verb group follows at `at`, past adverbs and negations. */
function continues(view: SentenceView, at: number): boolean {
  for (let index = at; index < view.last && index < at + 4; index += 1) {
    const token = view.tokens[index]!;
    if (isVerbal(token)) return true;
    if (NOMINATIVE.has(token.lower)) return isVerbal(view.tokens[index + 1] ?? token);
    if (token.pos !== 'ADV' && !NEGATIONS.has(token.lower)) return false;
  }
  return false;
}

/** After "had to", "used to", "is going to": the place of the real verb, otherwise `at`. */
function quasiModal(view: SentenceView, at: number, be: number): number {
  const { tokens } = view;
  const token = tokens[at]!;
  if (lowerAt(view, at + 1) !== 'to' || at + 2 >= view.last || !isVerbal(tokens[at + 2]!)) return at;
  if (!QUASI_MODALS.has(token.lemma)) return at;
  if (token.lemma === 'go' && (be < 0 || token.lower !== 'going')) return at;
  return at + 2;
}

/** Reads the clauses of a sentence. Their indices begin at `offset`. */
export function clausesOf(view: SentenceView, offset: number): Clause[] {
  return new ClauseReader(view, offset).read();
}

interface Level {
  clause: Clause;
  infinitive: boolean;
}

/**
 * One pass from left to right. What is remembered on the way: the last finite clause (whose subject a coordinated
 * verb shares), the phrase that still waits for its verb ("my lead, who was busy, said"), and who is being quoted.
 */
class ClauseReader {
  readonly view: SentenceView;
  readonly offset: number;
  readonly clauses: Clause[] = [];
  /** For each token of the sentence the phrase it ends, by token index after the phrase. */
  readonly phraseBefore = new Map<number, NounPhrase>();
  readonly phraseFrom = new Map<number, NounPhrase>();
  lastFinite: Level | undefined;
  /** The last finite clause that no other clause contains. */
  lastMain: Clause | undefined;
  waiting: NounPhrase | undefined;
  reportedBy: Agent | undefined;
  conditional = false;
  /** Gerunds before their main clause ("By reading it, I ..."). */
  orphans: Clause[] = [];

  constructor(view: SentenceView, offset: number) {
    this.view = view;
    this.offset = offset;
    for (const phrase of view.phrases) {
      this.phraseBefore.set(phrase.last, phrase);
      this.phraseFrom.set(phrase.first, phrase);
    }
  }

  read(): Clause[] {
    const { view } = this;
    let at = view.first;
    while (at < view.last) {
      const lower = view.tokens[at]!.lower;
      if (CONDITIONALS.has(lower) || (lower === 'in' && lowerAt(view, at + 1) === 'case'))
        this.conditional = true;
      else if (lower === ';' || lower === ':' || lower === '—') this.conditional = false;
      if (RELATIVES.has(lower)) this.noteAntecedent(at);
      const group = verbGroupAt(view, at);
      if (!group) {
        at += 1;
        continue;
      }
      this.add(group);
      at = group.last;
    }
    this.settleOrphans();
    this.settleExtents();
    return this.clauses;
  }

  /** "my lead, who was busy, said": the phrase before "who" waits for a verb of its own. */
  noteAntecedent(at: number): void {
    const before = lowerAt(this.view, at - 1) === ',' ? at - 1 : at;
    const phrase = this.phraseBefore.get(before);
    if (phrase && !this.isObject(phrase)) this.waiting = this.outermost(phrase);
  }

  /** Whether a verb stands directly before the phrase, which is then its object. */
  isObject(phrase: NounPhrase): boolean {
    const last = this.clauses.at(-1);
    return last !== undefined && last.last === phrase.first;
  }

  /** From "the platform team" in "the lead of the platform team" to "the lead". */
  outermost(phrase: NounPhrase): NounPhrase {
    let outer = phrase;
    for (let steps = 0; steps < 4; steps += 1) {
      const preposition = this.view.tokens[outer.first - 1];
      if (!preposition || outer.first <= this.view.first || preposition.pos !== 'ADP') break;
      const previous = this.phraseBefore.get(outer.first - 1);
      if (!previous) break;
      outer = previous;
    }
    return outer;
  }

  add(group: VerbGroup): void {
    const { view } = this;
    const token = view.tokens[group.verb]!;
    const lemma = lemmaOf(token);
    const ing = token.lower.endsWith('ing') && !group.auxiliary;
    const index = this.offset + this.clauses.length;
    const clause: Clause = {
      index,
      sentence: view.sentence,
      start: 0,
      end: 0,
      first: group.first,
      last: group.last,
      verb: group.verb,
      lemma,
      particle: particleAfter(view, group.last),
      agent: 'none',
      subject: -1,
      object: -1,
      patient: 'none',
      passive: group.passive,
      negated: group.negated,
      modality: group.modal || 'did',
      tense: tenseOf(group, token),
      reported: false,
      speaker: 'none',
      finite: true,
      governor: -1,
    };
    this.findObject(clause, group);
    if (group.infinitive) this.infinitive(clause, group);
    else if (ing) this.participle(clause, group);
    else this.finiteClause(clause, group);
    this.settleReality(clause, group);
    this.clauses.push(clause);
    if (clause.finite) {
      this.lastFinite = { clause, infinitive: false };
      const opener = lowerAt(view, clause.first - 1);
      if (!EMBEDDING.has(opener) && !EMBEDDING.has(lowerAt(view, clause.first)) && !clause.reported)
        this.lastMain = clause;
    } else if (group.infinitive)
      this.lastFinite = { clause: this.lastFinite?.clause ?? clause, infinitive: true };
    if (clause.finite) this.openReport(clause);
  }

  findObject(clause: Clause, group: VerbGroup): void {
    let at = group.last;
    if (clause.particle) at += lowerAt(this.view, at) === clause.particle ? 1 : 0;
    while (at < this.view.last && this.view.tokens[at]!.pos === 'ADV') at += 1;
    const phrase = this.phraseFrom.get(at);
    if (!phrase || phrase.first >= this.view.last) return;
    clause.object = phrase.head;
    clause.patient = phrase.who;
  }

  infinitive(clause: Clause, group: VerbGroup): void {
    clause.finite = false;
    const governor = this.clauses.at(-1);
    if (!governor) {
      this.orphans.push(clause);
      return;
    }
    clause.governor = governor.index;
    const between = this.phraseBefore.get(group.first);
    const person = between !== undefined && between.who !== 'thing' && between.first >= governor.last;
    if (governor.passive && (REQUESTS.has(governor.lemma) || CAUSATIVES.has(governor.lemma))) {
      clause.agent = governor.patient;
      if (!CAUSATIVES.has(governor.lemma)) clause.modality = 'ask';
    } else if (person && REQUESTS.has(governor.lemma)) {
      clause.agent = between.who;
      clause.subject = between.head;
      clause.modality = 'ask';
    } else if (person && CAUSATIVES.has(governor.lemma)) {
      clause.agent = between.who;
      clause.subject = between.head;
    } else {
      clause.agent = this.impliedDoer(governor) ?? governor.agent;
      clause.subject = governor.subject;
      const intended = INTENDING.has(governor.lemma) || REQUESTS.has(governor.lemma);
      if (intended) clause.modality = 'plan';
      if (AVERTING.has(governor.lemma)) clause.negated = !clause.negated;
    }
    if (governor.negated && clause.modality === 'did') clause.negated = true;
    if (governor.modality !== 'did') clause.modality = governor.modality;
  }

  /** "It took me two weeks to fix", "my part was to write": the doer is not the grammatical subject. */
  impliedDoer(governor: Clause): Agent | undefined {
    if (governor.agent !== 'thing' || governor.subject < 0) return undefined;
    if (governor.lemma === 'take' && governor.patient !== 'thing' && governor.patient !== 'none')
      return governor.patient;
    const opener = lowerAt(this.view, governor.first);
    if (governor.lemma !== 'be') return undefined;
    return opener === 'my'
      ? 'candidate'
      : opener === 'our'
        ? 'team'
        : opener === 'his' || opener === 'her' || opener === 'their'
          ? 'other'
          : undefined;
  }

  participle(clause: Clause, group: VerbGroup): void {
    clause.finite = false;
    const before = lowerAt(this.view, group.first - 1);
    const previous = lowerAt(this.view, group.first - 2);
    if (
      NEGATIVE_PREPOSITIONS.has(before) ||
      (before === 'of' && previous === 'instead') ||
      (before === 'than' && previous === 'rather')
    ) {
      clause.negated = true;
    }
    const phrase = this.phraseBefore.get(group.first);
    const governor = this.clauses.at(-1);
    if (phrase && !TIMES.has(singularTime(this.view.tokens[phrase.head]!.lower)) && governor) {
      clause.agent = phrase.who;
      clause.subject = phrase.head;
      clause.governor = governor.index;
    } else if (governor) {
      clause.governor = governor.index;
      clause.agent = governor.agent;
      clause.subject = governor.subject;
      if (PROPOSING.has(governor.lemma) || INTENDING.has(governor.lemma)) clause.modality = 'plan';
      if (AVERTING.has(governor.lemma)) clause.negated = true;
      if (governor.modality !== 'did') clause.modality = governor.modality;
    } else this.orphans.push(clause);
  }

  finiteClause(clause: Clause, group: VerbGroup): void {
    const { view } = this;
    const token = view.tokens[group.verb]!;
    if (group.inverted >= 0) {
      this.setSubject(clause, group, this.phraseFrom.get(group.inverted));
      return;
    }
    const at = this.beforeGroup(group.first);
    const phrase = this.phraseBefore.get(at);
    const word = lowerAt(view, at - 1);
    if (word === 'who' || ((word === 'that' || word === 'which') && phrase?.who !== 'other')) {
      const antecedent = this.phraseBefore.get(lowerAt(view, at - 2) === ',' ? at - 2 : at - 1);
      this.setSubject(clause, group, antecedent ?? phrase);
      return;
    }
    if (!phrase) {
      this.withoutSubject(clause, group, at);
      return;
    }
    const bare = !group.auxiliary && !group.past && token.lower === lemmaOf(token);
    const governor = this.clauses.at(-1);
    if (
      bare &&
      governor &&
      CAUSATIVES.has(governor.lemma) &&
      phrase.first >= governor.last - 1 &&
      OBLIQUE.has(word)
    ) {
      clause.finite = false;
      clause.governor = governor.index;
      clause.agent = phrase.who;
      clause.subject = phrase.head;
      clause.modality = governor.modality;
      return;
    }
    const isObject =
      governor !== undefined &&
      governor.last >= phrase.first - 1 &&
      phrase.first >= governor.last &&
      governor.finite;
    if (
      isObject &&
      !NOMINATIVE.has(word) &&
      !group.auxiliary &&
      isParticiple(token.lower) &&
      !SAYING.has(governor.lemma)
    ) {
      this.reducedPassive(clause, group, phrase);
      return;
    }
    if (lowerAt(view, group.last) === 'by' && !group.auxiliary && isParticiple(token.lower)) {
      this.reducedPassive(clause, group, phrase);
      return;
    }
    const outer = NOMINATIVE.has(word) ? phrase : this.outermost(phrase);
    const prepositional =
      view.tokens[outer.first - 1]?.pos === 'ADP' && outer.first > view.first && !NOMINATIVE.has(word);
    if (prepositional && this.waiting) {
      this.setSubject(clause, group, this.waiting);
      this.waiting = undefined;
    } else this.setSubject(clause, group, outer);
  }

  /** Skips adverbs, quotation marks and commas back from a verb group to where its subject ends. */
  beforeGroup(first: number): number {
    let at = first;
    for (let steps = 0; steps < 4 && at > this.view.first; steps += 1) {
      const token = this.view.tokens[at - 1]!;
      if (token.pos !== 'ADV' && !QUOTE_MARKS.has(token.lower) && !NEGATIONS.has(token.lower)) break;
      if (token.lower === 'so' || token.lower === 'then') break;
      at -= 1;
    }
    return at;
  }

  reducedPassive(clause: Clause, group: VerbGroup, phrase: NounPhrase): void {
    clause.finite = false;
    clause.passive = true;
    clause.object = phrase.head;
    clause.patient = phrase.who;
    this.setDoer(clause, group.last);
  }

  setDoer(clause: Clause, from: number): void {
    for (let at = from; at < this.view.last && at < from + 6; at += 1) {
      if (lowerAt(this.view, at) !== 'by') continue;
      const doer = this.phraseFrom.get(at + 1);
      if (doer && doer.who !== 'thing') {
        clause.agent = doer.who;
        clause.subject = doer.head;
      }
      return;
    }
  }

  setSubject(clause: Clause, group: VerbGroup, phrase: NounPhrase | undefined): void {
    if (!phrase) return;
    const who = this.coordinated(phrase, this.humanised(phrase, clause.lemma));
    if (clause.passive) {
      clause.object = phrase.head;
      clause.patient = who;
      this.setDoer(clause, group.last);
      if (who === 'nobody') clause.negated = true;
    } else {
      clause.agent = who;
      clause.subject = phrase.head;
      if (lowerAt(this.view, phrase.first) === 'no' && who !== 'nobody') clause.negated = true;
    }
    const opener = lowerAt(this.view, phrase.first - 1);
    if (this.conditional && !CONDITIONALS.has(opener) && (BREAKS.has(opener) || opener === 'then'))
      this.conditional = false;
    clause.first = Math.min(clause.first, Math.max(phrase.first, this.clauses.at(-1)?.last ?? phrase.first));
  }

  /** "finance confirmed": a discipline does what only people do. */
  humanised(phrase: NounPhrase, lemma: string): Agent {
    if (phrase.who !== 'thing') return phrase.who;
    const head = this.view.tokens[phrase.head]!.lower;
    return FUNCTIONS.has(head) && HUMAN_VERBS.has(lemma) ? 'other' : 'thing';
  }

  /** "Halima and I", "my lead and me": the candidate with somebody else. */
  coordinated(phrase: NounPhrase, who: Agent): Agent {
    const joint = lowerAt(this.view, phrase.first - 1);
    if (joint !== 'and' || who === 'thing') return who;
    const partner = this.phraseBefore.get(phrase.first - 1);
    if (!partner || partner.who === 'thing' || this.isObject(partner)) return who;
    return who === 'candidate' || partner.who === 'candidate' ? 'team' : who;
  }

  /** No phrase directly before the verb: it shares a subject, resumes one, or its subject is left out. */
  withoutSubject(clause: Clause, group: VerbGroup, at: number): void {
    const { view } = this;
    const before = lowerAt(view, at - 1);
    const shared = this.lastFinite;
    if (
      this.waiting &&
      (before === ',' || this.clauses.length > 0) &&
      before !== 'and' &&
      before !== 'or' &&
      before !== 'but'
    ) {
      this.setSubject(clause, group, this.waiting);
      this.waiting = undefined;
      return;
    }
    if (shared) {
      this.share(clause, group, this.sharedSource(clause, group, shared, at));
      return;
    }
    const opening = view.phrases[0];
    if (
      before === ',' &&
      opening &&
      opening.who !== 'thing' &&
      opening.first <= view.first + 2 &&
      opening.last < at
    ) {
      // "We, meaning mostly Ana, wrote it": the first phrase still waits for its verb.
      this.setSubject(clause, group, opening);
      return;
    }
    const fronted = view.tokens[at - 1]?.pos === 'ADP';
    if (fronted || at > view.first + 3) return;
    // Notes leave "I" out: "Pulled the logs." A bare form at the start is an order or a heading.
    const token = view.tokens[group.verb]!;
    if (group.passive) {
      clause.patient = 'candidate';
      this.setDoer(clause, group.last);
    } else if (lowerAt(view, group.last) === 'by' && isParticiple(token.lower)) {
      clause.passive = true;
      clause.patient = 'candidate';
      this.setDoer(clause, group.last);
    } else if (isPast(token.lower) || group.past) clause.agent = 'candidate';
  }

  /**
   * "I counted how many people leave, replayed two visits and showed her": after a comma, or where the tense no
   * longer fits the clause inside, a verb goes on with the subject of the main clause.
   */
  sharedSource(clause: Clause, group: VerbGroup, shared: Level, at: number): Clause {
    const { view, lastMain } = this;
    const past = isPast(view.tokens[group.verb]!.lower);
    const recent = shared.infinitive && !past ? (this.clauses.at(-1) ?? shared.clause) : shared.clause;
    if (!lastMain || recent === lastMain || (shared.infinitive && !past)) return recent;
    const before = lowerAt(view, at - 1);
    const listed =
      before === ',' || ((before === 'and' || before === 'then') && lowerAt(view, at - 2) === ',');
    const mismatch = clause.tense === 'past' && recent.tense === 'present' && lastMain.tense === 'past';
    return listed || mismatch ? lastMain : recent;
  }

  share(clause: Clause, group: VerbGroup, source: Clause): void {
    const token = this.view.tokens[group.verb]!;
    const bare = !group.auxiliary && !isPast(token.lower);
    if (clause.passive) {
      clause.patient = source.passive ? source.patient : source.agent;
      clause.object = source.passive ? source.object : source.subject;
      this.setDoer(clause, group.last);
    } else {
      clause.agent = source.passive
        ? source.patient === 'none'
          ? source.agent
          : source.patient
        : source.agent;
      clause.subject = source.passive ? source.object : source.subject;
    }
    if (bare && source.modality !== 'did') clause.modality = source.modality;
    if (source.reported && !this.reportedBy) this.reportedBy = undefined;
  }

  settleReality(clause: Clause, group: VerbGroup): void {
    const { view } = this;
    if (this.conditional && clause.modality === 'did') clause.modality = 'would';
    if (view.question && clause.modality === 'did') clause.modality = 'question';
    const opener = lowerAt(view, clause.first - 1);
    if (clause.finite && this.endsReport(clause.first)) this.reportedBy = undefined;
    if (this.reportedBy) {
      clause.reported = true;
      clause.speaker = this.reportedBy;
    }
    if (view.tokens[group.verb]!.quoted) {
      clause.reported = true;
      const said = this.clauses.findLast(
        (other) => SAYING.has(other.lemma) && !view.tokens[other.verb]!.quoted,
      );
      clause.speaker = said?.agent ?? 'none';
    }
    const governor = this.clauses.at(-1);
    const complement =
      governor !== undefined &&
      clause.finite &&
      PROPOSING.has(governor.lemma) &&
      governor.finite &&
      governor.last >= clause.first - 2;
    if (
      complement &&
      (opener === 'that' || governor.last === clause.first || governor.last === clause.first - 1)
    )
      clause.modality = 'ask';
  }

  /** "He said it was fine, so I shipped it": the report ends where a new clause is joined on. */
  endsReport(first: number): boolean {
    const opener = lowerAt(this.view, first - 1);
    if (REPORT_ENDS.has(opener)) return true;
    let joined = false;
    for (let at = first - 1; at >= this.view.first && at > first - 4; at -= 1) {
      const word = lowerAt(this.view, at);
      if (word === ',') return joined;
      if (!JOINING.has(word)) return false;
      joined = true;
    }
    return false;
  }

  openReport(clause: Clause): void {
    if (!SAYING.has(clause.lemma) || clause.passive) return;
    const next = lowerAt(this.view, clause.last);
    if (next === ';' || next === '') return;
    this.reportedBy = clause.agent;
  }

  settleOrphans(): void {
    for (const orphan of this.orphans) {
      const main = this.clauses.find((clause) => clause.finite && clause.index > orphan.index);
      if (!main) continue;
      orphan.governor = main.index;
      orphan.agent = main.agent;
      orphan.subject = main.subject;
    }
  }

  /** A clause reaches to where the next one begins, without the signs and joining words at its ends. */
  settleExtents(): void {
    const { tokens, last } = this.view;
    for (let at = 0; at < this.clauses.length; at += 1) {
      const clause = this.clauses[at]!;
      const next = this.clauses[at + 1];
      let end = next ? Math.max(next.first, clause.last) : last;
      while (end > clause.last && trims(tokens[end - 1]!)) end -= 1;
      clause.last = end;
      clause.start = tokens[clause.first]!.start;
      clause.end = tokens[end - 1]!.end;
    }
  }
}

const trims = (token: Token): boolean =>
  token.pos === 'PUNCT' || token.pos === 'CCONJ' || token.pos === 'SCONJ' || token.lower === 'so';

const singularTime = (word: string): string => (word.endsWith('s') ? word.slice(0, -1) : word);

function particleAfter(view: SentenceView, at: number): string {
  const next = lowerAt(view, at);
  if (PARTICLES.has(next) && next !== 'in' && next !== 'on') return next;
  const later = lowerAt(view, at + 1);
  const between = lowerAt(view, at);
  return (between === 'it' || between === 'them' || between === 'this') && PARTICLES.has(later) ? later : '';
}

const lemmaOf = (token: Token): string => token.lemma;

function tenseOf(group: VerbGroup, token: Token): Tense {
  if (group.modal === 'will') return 'future';
  if (group.infinitive) return 'none';
  if (group.past) return 'past';
  if (token.lower.endsWith('ing') && !group.auxiliary) return 'none';
  return isPast(token.lower) && !group.auxiliary ? 'past' : 'present';
}
