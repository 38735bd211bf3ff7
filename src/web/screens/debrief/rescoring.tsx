import { DIMENSION_WORDS, VERDICT_WORDS } from '../../../contract/wording.ts';
import type { Debrief, RescoringEvent } from '../../api/types.ts';
import { Card } from '../../ui/card.tsx';
import { VerdictScale } from '../../ui/verdict-scale.tsx';

const EFFECTS: Record<RescoringEvent['effect'], string> = {
  raised: 'raised it',
  lowered: 'lowered it',
  capped: 'capped it',
  unchanged: 'left it as it was',
};

/** What the follow-ups did to the opening answer: its verdict before and after, and the words that moved it. */
export function Rescoring({ debrief: { opening } }: { debrief: Debrief }) {
  const { before, after, events } = opening;
  const hasMoved = before.verdict !== after.verdict;
  return (
    <Card title="Your opening answer, before and after the follow-ups">
      <div className="grid gap-6 sm:grid-cols-2">
        <div>
          <h3 className="label mb-2 font-sans">On its own</h3>
          <VerdictScale verdict={before.verdict} />
          <p className="mt-1 text-muted text-sm">Score {Math.round(before.score)} of 100</p>
        </div>
        <div>
          <h3 className="label mb-2 font-sans">With what you said after</h3>
          <VerdictScale verdict={after.verdict} before={before.verdict} />
          <p className="mt-1 text-muted text-sm">Score {Math.round(after.score)} of 100</p>
        </div>
      </div>
      <p className="mt-5">
        {hasMoved
          ? `It went from ${VERDICT_WORDS[before.verdict].toLowerCase()} to ${VERDICT_WORDS[after.verdict].toLowerCase()}.`
          : events.length === 0
            ? 'The follow-ups moved nothing.'
            : 'The verdict is the same; the follow-ups moved what is behind it.'}
      </p>
      {events.length > 0 && (
        <ul className="mt-4 space-y-4">
          {events.map((event, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change
            <li key={index} className="border-line border-l-3 pl-4">
              <p>
                <strong className="font-semibold">
                  Answer {event.turn} {EFFECTS[event.effect]}
                  {event.dimension !== undefined && `: ${DIMENSION_WORDS[event.dimension].toLowerCase()}`}.
                </strong>{' '}
                {event.reason}
              </p>
              {event.evidence.map((evidence) => (
                <Quote
                  key={evidence.start}
                  side={event.effect === 'raised' ? 'for' : 'against'}
                  text={evidence.quote}
                />
              ))}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** The candidate's own words, marked the way the pen marks them in the whole answer. */
export function Quote({ text, side, from }: { text: string; side: 'for' | 'against'; from?: string }) {
  const look =
    side === 'for'
      ? 'bg-mark decoration-mark-line decoration-solid'
      : 'bg-mark-against decoration-mark-against-line decoration-dashed';
  return (
    <blockquote className="speech mt-1.5">
      <q
        className={`rounded-[2px] box-decoration-clone px-0.5 underline decoration-2 underline-offset-[5px] ${look}`}
      >
        {text}
      </q>
      {from !== undefined && (
        <cite className="ml-2 whitespace-nowrap font-sans text-muted text-sm not-italic">{from}</cite>
      )}
    </blockquote>
  );
}
