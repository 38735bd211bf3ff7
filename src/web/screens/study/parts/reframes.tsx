import type { PublicWalkthrough } from '../../../api/types.ts';
import { Card } from '../../../ui/card.tsx';

/** The same story for other principles: what to begin with, what to stress, what to leave short. */
export function ReframesPart({ walkthrough: { reframes } }: { walkthrough: PublicWalkthrough }) {
  return (
    <div className="space-y-5">
      <p className="max-w-read text-muted">
        One story can answer several questions. What happened stays the same; where you begin and what you
        dwell on changes.
      </p>
      {reframes.map(({ principle, lead, emphasize, downplay }) => (
        <Card key={principle} title={principle} level={3}>
          <dl className="grid gap-4 sm:grid-cols-3 sm:gap-6">
            <Entry term="Begin with">{lead}</Entry>
            <Entry term="Stress">{emphasize}</Entry>
            <Entry term="Keep short">{downplay}</Entry>
          </dl>
        </Card>
      ))}
    </div>
  );
}

function Entry({ term, children }: { term: string; children: string }) {
  return (
    <div>
      <dt className="label mb-1">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
