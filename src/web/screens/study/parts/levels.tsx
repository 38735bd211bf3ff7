import { STEP_WORDS } from '../../../../contract/wording.ts';
import type { Level, PublicWalkthrough } from '../../../api/types.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Card } from '../../../ui/card.tsx';
import { LEVEL_WORDS } from '../../../words.ts';

/** What changes with the level that is interviewed for, side by side. The walkthrough itself is for SDE 2. */
export function LevelsPart({ walkthrough, chosen }: { walkthrough: PublicWalkthrough; chosen: Level }) {
  const { levels, steps, reflections } = walkthrough;
  const seconds = steps.reduce((sum, { targetSeconds }) => sum + targetSeconds, 0);
  const columns = [
    ...levels.filter(({ level }) => level === 'sde1'),
    ...(levels.some(({ level }) => level === 'sde2')
      ? []
      : [
          {
            level: 'sde2' as const,
            guidance: 'The walkthrough as it stands.',
            reflection: reflections.sde2,
            bar: undefined,
            time: `About ${seconds} seconds: ${steps
              .map(({ step, targetSeconds }) => `${STEP_WORDS[step].toLowerCase()} ${targetSeconds}`)
              .join(', ')}.`,
          },
        ]),
    ...levels.filter(({ level }) => level !== 'sde1'),
  ];
  return (
    <div className="grid items-start gap-4 lg:grid-cols-3">
      {columns.map(({ level, guidance, bar, reflection, time }) => (
        <Card
          key={level}
          title={LEVEL_WORDS[level]}
          level={3}
          aside={level === chosen && <Badge tone="accent">Your level</Badge>}
          className="h-full"
        >
          <dl className="space-y-4">
            <Entry term="What to change">{guidance}</Entry>
            {bar !== undefined && <Entry term="The bar">{bar}</Entry>}
            <Entry term="What to reflect on">{reflection}</Entry>
            <Entry term="Time">{time}</Entry>
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
