import { useState } from 'react';
import type { AnswerResponse, Critique } from '../../api/types.ts';
import { Button } from '../../ui/button.tsx';
import { VerdictScale } from '../../ui/verdict-scale.tsx';
import { readFinalEvent } from './final-event.ts';

/**
 * What the bar raiser made of one answer, in the coaching mode. It came along with the reply; after a reload it
 * is asked for again when somebody wants to see it.
 */
export function CoachingNote({
  interviewId,
  turn,
  given,
  isLatest,
}: {
  interviewId: string;
  turn: number;
  given: Critique | undefined;
  isLatest: boolean;
}) {
  const [loaded, setLoaded] = useState<Critique>();
  const [hasFailed, setFailed] = useState(false);
  const critique = given ?? loaded;
  if (critique !== undefined) return <Note critique={critique} isOpen={isLatest} />;
  const load = async () => {
    setFailed(false);
    try {
      const response = await readFinalEvent<AnswerResponse>(
        `/v1/interviews/${interviewId}/events?turn=${turn}`,
      );
      setLoaded(response.critique);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div>
      <Button variant="quiet" onClick={() => void load()}>
        {hasFailed ? 'The critique could not be loaded. Try again' : `Show the critique of answer ${turn}`}
      </Button>
    </div>
  );
}

function Note({ critique, isOpen }: { critique: Critique; isOpen: boolean }) {
  return (
    <details open={isOpen} className="rounded-lg border border-line bg-sunken px-5 py-4">
      <summary className="font-semibold">What the bar raiser thinks of this answer</summary>
      <div className="mt-4 space-y-4">
        <VerdictScale verdict={critique.verdict} />
        <p>{critique.barRaiserThinks}</p>
        <p>
          <span className="label block">What would raise it</span>
          {critique.flipFact}
        </p>
        <p className="text-muted text-sm">{critique.grader.label}</p>
      </div>
    </details>
  );
}
