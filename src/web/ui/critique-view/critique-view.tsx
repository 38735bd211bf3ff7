import type { ReactNode } from 'react';
import type { Critique } from '../../api/types.ts';
import { useEvidenceLink } from '../evidence-link.ts';
import { EvidenceText } from '../evidence-text.tsx';
import { DeliveryFacts, type Spoken } from './delivery-facts.tsx';
import { groupFindings, marksOf } from './findings.ts';
import { FindingsList } from './findings-list.tsx';
import { TimeSplit } from './time-split.tsx';
import { VerdictSummary } from './verdict-summary.tsx';

/**
 * A critique beside the answer it judges. Every finding leads to its words and the words to their finding.
 *
 * @param props.before what an earlier answer to the same question came to
 * @param props.spoken how long it was spoken for, where it was; pace and fillers mean nothing otherwise
 * @param props.status stands under the verdict, such as that a model is still at work
 * @param props.comparison what changed since an earlier answer
 * @param props.graderNote says what judged, and offers what can be done about it
 */
export function CritiqueView({
  critique,
  answer,
  before,
  spoken,
  status,
  comparison,
  graderNote,
}: {
  critique: Critique;
  answer: string;
  before?: Critique['verdict'];
  spoken?: Spoken;
  status?: ReactNode;
  comparison?: ReactNode;
  graderNote?: ReactNode;
}) {
  const { scope, active, toFinding, toWords } = useEvidenceLink();
  const groups = groupFindings(critique);
  const marks = marksOf([...groups.ruledOut, ...groups.missing, ...groups.clear]);
  const { delivery, sections } = critique;
  return (
    <div className="space-y-10">
      <VerdictSummary critique={critique} before={before} status={status} />
      {comparison}
      <div
        ref={scope}
        className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,6fr)_minmax(0,5fr)]"
      >
        <section
          aria-label="Your answer"
          className="lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:-mx-1 lg:overflow-y-auto lg:px-1 lg:pb-1"
        >
          <h2 className="mb-1 text-2xl">Your answer</h2>
          <p className="mb-4 text-muted text-sm">
            Choose marked words to see what they were taken for. Solid line: they speak for you. Broken line:
            something is missing there.
          </p>
          <EvidenceText text={answer} marks={marks} active={active} onSelect={toFinding} />
        </section>
        <FindingsList groups={groups} active={active} toWords={toWords} shownBy={critique.grader.kind} />
      </div>
      <div className="grid items-start gap-x-10 gap-y-8 border-line border-t pt-8 lg:grid-cols-2">
        <TimeSplit sections={sections} />
        <DeliveryFacts delivery={delivery} spoken={spoken} />
      </div>
      {graderNote !== undefined && <div className="border-line border-t pt-8">{graderNote}</div>}
    </div>
  );
}
