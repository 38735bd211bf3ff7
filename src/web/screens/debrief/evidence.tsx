import { DIMENSION_WORDS } from '../../../contract/wording.ts';
import type { Debrief } from '../../api/types.ts';
import { Card } from '../../ui/card.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Quote } from './rescoring.tsx';

type Item = Debrief['evidenceFor'][number] | Debrief['evidenceAgainst'][number];

/** What spoke for the candidate and what against, each with the words it rests on. */
export function EvidenceSection({ debrief }: { debrief: Debrief }) {
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <Card title="What spoke for you">
        <Items items={debrief.evidenceFor} side="for" none="Nothing in these answers spoke for you yet." />
      </Card>
      <Card title="What spoke against you">
        <Items
          items={debrief.evidenceAgainst}
          side="against"
          none="Nothing in these answers spoke against you."
        />
      </Card>
    </div>
  );
}

function Items({ items, side, none }: { items: readonly Item[]; side: 'for' | 'against'; none: string }) {
  if (items.length === 0) return <p className="text-muted">{none}</p>;
  return (
    <ul className="space-y-5">
      {items.map(({ dimension, reason, evidence }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change
        <li key={index} className="flex gap-3">
          <Icon name={side === 'for' ? 'check' : 'minus'} className="mt-0.5 size-5 text-muted" />
          <div className="min-w-0">
            {dimension !== undefined && (
              <h3 className="font-sans font-semibold">{DIMENSION_WORDS[dimension]}</h3>
            )}
            <p>{reason}</p>
            {evidence.map(({ start, turn, quote }) => (
              <Quote key={`${turn}-${start}`} text={quote} side={side} from={`answer ${turn}`} />
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
