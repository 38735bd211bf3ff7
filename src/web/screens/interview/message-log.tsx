import { lazy, memo, Suspense } from 'react';
import type { InterviewMode } from '../../api/types.ts';
import { type ChatMessage, critiqueOf, textOf } from './messages.ts';

/** Only the coaching mode shows critiques, so only it loads what shows them. */
const CoachingNote = lazy(async () => ({ default: (await import('./coaching-note.tsx')).CoachingNote }));

/**
 * Everything that was said, oldest first. Only finished turns are in the log that screen readers announce; what
 * is arriving stands below it, in the same place on the screen.
 */
export function MessageLog({
  interviewId,
  mode,
  probeIds,
  said,
  arriving,
  isBusy,
  candidate = 'You',
}: {
  interviewId: string;
  mode: InterviewMode;
  probeIds: readonly string[];
  said: readonly ChatMessage[];
  arriving: ChatMessage | undefined;
  isBusy: boolean;
  /** What the candidate is called. */
  candidate?: string;
}) {
  let turn = 0;
  return (
    <div className="pb-8">
      <div role="log" aria-label="Conversation" className="space-y-7">
        {said.map((message, index) => {
          if (message.role === 'user') turn += 1;
          const reply = said[index + 1] ?? arriving;
          const isJudged = mode === 'coaching' && message.role === 'user' && reply !== undefined;
          return (
            // What was said long ago is laid out when somebody scrolls there.
            <div
              key={message.id}
              className={`space-y-7 ${index < said.length - RECENT ? '[contain-intrinsic-size:auto_9rem] [content-visibility:auto]' : ''}`}
            >
              <Turn message={message} turn={turn} probeIds={probeIds} candidate={candidate} />
              {isJudged && (
                <Suspense fallback={null}>
                  <CoachingNote
                    interviewId={interviewId}
                    turn={turn}
                    given={critiqueOf(reply)}
                    answer={textOf(message)}
                    isLatest={index >= said.length - 2}
                  />
                </Suspense>
              )}
            </div>
          );
        })}
      </div>
      {arriving !== undefined && (
        <div className="mt-7" data-arriving>
          <Turn message={arriving} turn={turn} probeIds={probeIds} candidate={candidate} />
        </div>
      )}
      <div role="status" className="mt-7 min-h-7 text-muted text-sm">
        {isBusy && arriving === undefined && 'The bar raiser is thinking about your answer.'}
        {arriving !== undefined && <span className="sr-only">The bar raiser is answering.</span>}
      </div>
    </div>
  );
}

/** How many messages at the end are always laid out. */
const RECENT = 12;

interface TurnProps {
  message: ChatMessage;
  /** The number of the last answer so far. */
  turn: number;
  probeIds: readonly string[];
  candidate: string;
}

/** One thing that was said. */
const Turn = memo(function Turn({ message, turn, probeIds, candidate }: TurnProps) {
  const text = textOf(message);
  if (message.role === 'user') {
    return (
      <article className="rounded-lg border border-line bg-raised px-5 py-4">
        <h2 className="label mb-1 font-sans">
          {candidate}, answer {turn}
        </h2>
        <p className="whitespace-pre-wrap break-words">{text}</p>
      </article>
    );
  }
  return (
    <article className="border-accent border-l-3 pl-5">
      <h2 className="label mb-1 font-sans">Bar raiser, {kindOf(message, probeIds)}</h2>
      <p className="speech whitespace-pre-wrap break-words">{text}</p>
    </article>
  );
}, isSame);

function isSame(before: TurnProps, after: TurnProps): boolean {
  return before.message === after.message && before.turn === after.turn && before.probeIds === after.probeIds;
}

function kindOf({ metadata }: ChatMessage, probeIds: readonly string[]): string {
  if (metadata?.kind === 'closing') return 'closing';
  if (metadata?.kind === 'clarification') return 'asks again';
  const index = metadata?.probeId === undefined ? -1 : probeIds.indexOf(metadata.probeId);
  if (index >= 0) return `follow-up ${index + 1} of ${probeIds.length}`;
  return metadata?.kind === 'question' ? 'opening question' : 'follow-up';
}
