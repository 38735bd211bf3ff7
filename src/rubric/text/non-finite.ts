/** Infinitives and participles: their agent comes from the clause that governs them. */
import type { Agent, Clause } from './document.ts';
import { TIMES } from './lexicon/people.ts';
import {
  AVERTING,
  CAUSATIVES,
  INTENDING,
  NEGATIVE_PREPOSITIONS,
  PROPOSING,
  REQUESTS,
} from './lexicon/verbs.ts';
import { phraseBefore, type Reading } from './reading.ts';
import { lowerAt, type VerbGroup } from './verb-groups.ts';

const singularTime = (word: string): string => (word.endsWith('s') ? word.slice(0, -1) : word);

/** "asked me to stop", "decided to stop": who is to do it, and whether it happened. */
export function infinitive(reading: Reading, clause: Clause, group: VerbGroup): void {
  clause.finite = false;
  const governor = reading.clauses.at(-1);
  if (!governor) {
    reading.orphans.push(clause);
    return;
  }
  clause.governor = governor.index;
  const between = phraseBefore(reading, group.first);
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
    clause.agent = impliedDoer(reading, governor) ?? governor.agent;
    clause.subject = governor.subject;
    const intended = INTENDING.has(governor.lemma) || REQUESTS.has(governor.lemma);
    if (intended) clause.modality = 'plan';
    if (AVERTING.has(governor.lemma)) clause.negated = !clause.negated;
  }
  if (governor.negated && clause.modality === 'did') clause.negated = true;
  if (governor.modality !== 'did') clause.modality = governor.modality;
}

/** "It took me two weeks to fix", "my part was to write": the doer is not the grammatical subject. */
function impliedDoer(reading: Reading, governor: Clause): Agent | undefined {
  if (governor.agent !== 'thing' || governor.subject < 0) return undefined;
  if (governor.lemma === 'take' && governor.patient !== 'thing' && governor.patient !== 'none')
    return governor.patient;
  const opener = lowerAt(reading.view, governor.first);
  if (governor.lemma !== 'be') return undefined;
  return opener === 'my'
    ? 'candidate'
    : opener === 'our'
      ? 'team'
      : opener === 'his' || opener === 'her' || opener === 'their'
        ? 'other'
        : undefined;
}

/** "by reading it", "spent a week reading", "instead of reading". */
export function participle(reading: Reading, clause: Clause, group: VerbGroup): void {
  clause.finite = false;
  const before = lowerAt(reading.view, group.first - 1);
  const previous = lowerAt(reading.view, group.first - 2);
  if (
    NEGATIVE_PREPOSITIONS.has(before) ||
    (before === 'of' && previous === 'instead') ||
    (before === 'than' && previous === 'rather')
  ) {
    clause.negated = true;
  }
  const phrase = phraseBefore(reading, group.first);
  const governor = reading.clauses.at(-1);
  if (phrase && !TIMES.has(singularTime(reading.view.tokens[phrase.head]!.lower)) && governor) {
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
  } else reading.orphans.push(clause);
}

/** Gives gerunds at the start of a sentence the agent of its main clause. */
export function settleOrphans(reading: Reading): void {
  for (const orphan of reading.orphans) {
    const main = reading.clauses.find((clause) => clause.finite && clause.index > orphan.index);
    if (!main) continue;
    orphan.governor = main.index;
    orphan.agent = main.agent;
    orphan.subject = main.subject;
  }
}
