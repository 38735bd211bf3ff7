/** Whether a clause is told as a fact, supposed, asked for, or only what somebody said. */
import type { Clause } from './document.ts';
import { PROPOSING, SAYING } from './lexicon/verbs.ts';
import type { Reading } from './reading.ts';
import { isAt, lowerAt, type VerbGroup } from './verb-groups.ts';
import { wordClass } from './word-class.ts';

/** After these nothing is reported any more. */
const REPORT_ENDS = wordClass('so but then ; — (');
/** Words that join a clause to the one before, after a comma. */
const JOINING = wordClass('and or yet although though while when after because since which');

/** Sets the modality and the report of a clause. */
export function settleReality(reading: Reading, clause: Clause, group: VerbGroup): void {
  const { view } = reading;
  if (reading.conditional && clause.modality === 'did') clause.modality = 'would';
  if (view.question && clause.modality === 'did') clause.modality = 'question';
  const opener = lowerAt(view, clause.first - 1);
  if (clause.finite && endsReport(reading, clause.first)) reading.reportedBy = undefined;
  if (reading.reportedBy) {
    clause.reported = true;
    clause.speaker = reading.reportedBy;
  }
  if (view.tokens[group.verb]!.quoted) {
    clause.reported = true;
    const said = reading.clauses.findLast(
      (other) => SAYING.has(other.lemma) && !view.tokens[other.verb]!.quoted,
    );
    clause.speaker = said?.agent ?? 'none';
  }
  const governor = reading.clauses.at(-1);
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
function endsReport(reading: Reading, first: number): boolean {
  if (isAt(reading.view, first - 1, REPORT_ENDS)) return true;
  let joined = false;
  for (let at = first - 1; at >= reading.view.first && at > first - 4; at -= 1) {
    if (lowerAt(reading.view, at) === ',') return joined;
    if (!isAt(reading.view, at, JOINING)) return false;
    joined = true;
  }
  return false;
}

/** A verb of saying opens a report that lasts until another clause is joined on. */
export function openReport(reading: Reading, clause: Clause): void {
  if (!SAYING.has(clause.lemma) || clause.passive) return;
  // A sheet says, a sign warns; but what a code means or a test suggests is told by the candidate.
  if (clause.agent === 'thing' && clause.lemma !== 'say') return;
  const next = lowerAt(reading.view, clause.last);
  if (next === ';' || next === '') return;
  reading.reportedBy = clause.agent;
}
