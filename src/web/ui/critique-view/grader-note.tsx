import type { ReactNode } from 'react';
import type { GraderInfo } from '../../api/types.ts';
import { whyDegraded } from './degraded.ts';

/** What judged this answer, how far that can be trusted, and what can be done about it. */
export function GraderNote({
  grader,
  isReading = false,
  action,
}: {
  grader: GraderInfo;
  /** Whether a model is at work, so that there is nothing to explain yet. */
  isReading?: boolean;
  action?: ReactNode;
}) {
  const { label, rubricVersion, model, promptVersion, quotes, panel, degraded } = grader;
  const versions = [
    `rubric ${rubricVersion}`,
    ...(model === undefined ? [] : [`model ${model}`]),
    ...(promptVersion === undefined ? [] : [`prompt ${promptVersion}`]),
  ];
  return (
    <section className="max-w-read space-y-2">
      <h2 className="text-2xl">What judged it</h2>
      <p>{label}.</p>
      {degraded !== undefined && !isReading && <p>{whyDegraded(degraded)}</p>}
      {quotes !== undefined && quotes.dropped > 0 && (
        <p>
          {quotes.dropped} of the model's {quotes.located + quotes.dropped} quotations were not in the answer
          and were left out.
        </p>
      )}
      {panel !== undefined && panel.votes > 1 && (
        <p>
          The model graded {panel.votes} times; its gradings agreed on {Math.round(panel.agreement * 100)} %
          of the findings.
        </p>
      )}
      <p className="text-muted text-sm">Versions: {versions.join(', ')}.</p>
      {action !== undefined && <div className="pt-2">{action}</div>}
    </section>
  );
}
