import { useState } from 'react';
import type { AnswerResponse, Critique } from '../../api/types.ts';
import { Button } from '../../ui/button.tsx';
import { whyDegraded } from '../../ui/critique-view/degraded.ts';
import { WordsAndFindings } from '../../ui/critique-view/words-and-findings.tsx';
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
  answer,
  isLatest,
}: {
  interviewId: string;
  turn: number;
  given: Critique | undefined;
  answer: string;
  isLatest: boolean;
}) {
  const [loaded, setLoaded] = useState<Critique>();
  const [hasFailed, setFailed] = useState(false);
  const critique = given ?? loaded;
  if (critique !== undefined) return <Note critique={critique} answer={answer} isOpen={isLatest} />;
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
      <Button variant="quiet" className="-ml-4" onClick={() => void load()}>
        {hasFailed ? 'The critique could not be loaded. Try again' : `Show the critique of answer ${turn}`}
      </Button>
    </div>
  );
}

function Note({ critique, answer, isOpen }: { critique: Critique; answer: string; isOpen: boolean }) {
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
        {critique.coachingNote !== undefined && (
          <div>
            <span className="label block">A note from your coach</span>
            <p>{critique.coachingNote.note}</p>
            {critique.coachingNote.questions.map((question) => (
              <p key={question} className="mt-1 text-muted">
                {question}
              </p>
            ))}
          </div>
        )}
        <details>
          <summary className="py-1 text-accent underline underline-offset-4">
            Your words, and what was found in them
          </summary>
          <div className="mt-4">
            <WordsAndFindings critique={critique} answer={answer} />
          </div>
        </details>
        <p className="text-muted text-sm">
          {critique.grader.label}
          {critique.grader.degraded !== undefined && ` ${whyDegraded(critique.grader.degraded)}`}
        </p>
      </div>
    </details>
  );
}
