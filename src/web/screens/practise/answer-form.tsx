import { useEffect, useRef, useState } from 'react';
import type { ApiError } from '../../api/client.ts';
import { type StoredCritique, sendAnswer } from '../../api/critiques.ts';
import type { CritiqueRequest, Probe } from '../../api/types.ts';
import { noteAnswer, readNotes } from '../../notes.ts';
import { navigate } from '../../router.tsx';
import { AnswerBox } from '../../ui/answer-box.tsx';
import { countWords, isTooLong } from '../../ui/answer-length.ts';
import { Button } from '../../ui/button.tsx';
import type { Spoken } from '../../ui/critique-view/delivery-facts.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { useStopwatch } from '../../ui/stopwatch.ts';
import { useDraft } from '../../ui/use-draft.ts';
import { appendSpoken, canListen, VoiceInput } from '../../ui/voice-input.tsx';
import type { Assignment } from './assignment.ts';
import { PracticeClock } from './clock.tsx';

/** An answer that is being written. */
interface Draft {
  text: string;
  /** How long it has taken so far, seconds. */
  seconds: number;
  spoken: Spoken;
  /** What it was sent with last, and with which key: sending the same once more is the same request. */
  sent?: { key: string; body: string };
}
const EMPTY: Draft = { text: '', seconds: 0, spoken: { seconds: 0, words: 0 } };

/** The box, the clock, the microphone and the button. */
export function AnswerForm({
  assignment,
  probe,
  last,
  isReady,
}: {
  assignment: Assignment;
  probe: Probe | undefined;
  /** The answer that this is another try at. */
  last: StoredCritique | undefined;
  /** Whether the question is on the screen. */
  isReady: boolean;
}) {
  const { draft, update, forget } = useDraft(`draft:${JSON.stringify(assignment)}`, EMPTY);
  // With something there already it waits to be told to go on.
  const hasBegun = draft.seconds > 0 || draft.text !== '';
  const stopwatch = useStopwatch(draft.seconds, hasBegun ? 'paused' : 'ready');
  const [isSending, setSending] = useState(false);
  const [error, setError] = useState<ApiError>();
  const isHere = useIsHere();
  const { text, spoken } = draft;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the draft follows the clock, nothing else
  useEffect(() => update({ seconds: stopwatch.seconds }), [stopwatch.seconds]);

  const write = (change: (text: string) => string) => {
    stopwatch.begins();
    update((draft) => ({ text: change(draft.text) }));
  };
  const send = async () => {
    if (text.trim() === '' || isSending || !isReady) return;
    stopwatch.pause();
    setSending(true);
    setError(undefined);
    const request = toRequest(assignment, probe, text);
    const body = JSON.stringify(request);
    const key = draft.sent?.body === body ? draft.sent.key : crypto.randomUUID();
    update({ sent: { key, body } });
    try {
      const critique = await sendAnswer(request, key);
      const story = last && readNotes()[last.critique.id]?.story;
      const wasSpoken = spoken.words > 0;
      if (story !== undefined || wasSpoken) {
        noteAnswer(critique.id, { ...(story && { story }), ...(wasSpoken && { spoken }) });
      }
      forget();
      // Somebody who has gone elsewhere finds it under Progress.
      if (!isHere.current) return;
      navigate(
        `/practise/critiques/${critique.id}${last === undefined ? '' : `?before=${last.critique.id}`}`,
      );
    } catch (refusal) {
      setError(refusal as ApiError);
      setSending(false);
    }
  };
  return (
    <form
      className="space-y-5"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <PracticeClock
        stopwatch={stopwatch}
        level={assignment.level}
        hasSteps={assignment.probeId === undefined}
      />
      {last !== undefined && (
        <LastTime
          last={last}
          onTake={text === '' ? () => update({ text: last.request.answer }) : undefined}
        />
      )}
      <AnswerBox
        label="Your answer"
        size="large"
        value={text}
        onChange={(text) => write(() => text)}
        onSend={() => void send()}
        controls={
          <>
            <p className="text-muted text-sm">
              {text === '' && 'Tell one story of your own. '}Kept in this browser until you send it.
            </p>
            <Button
              type="submit"
              className="ml-auto"
              disabled={isSending || text.trim() === '' || isTooLong(text) || !isReady}
            >
              {isSending ? 'Reading your answer' : 'Get the critique'}
            </Button>
          </>
        }
      />
      {error !== undefined && (
        <ErrorState
          message={`${error.message} Your answer is still here.`}
          action={
            <Button variant="secondary" onClick={send} disabled={isSending}>
              Send it again
            </Button>
          }
        />
      )}
      {canListen() && (
        <VoiceInput
          onWords={(heard) => {
            write((before) => appendSpoken(before, heard));
            update(({ spoken }) => ({ spoken: { ...spoken, words: spoken.words + countWords(heard) } }));
          }}
          onListening={(isListening, seconds) => {
            if (isListening) stopwatch.begins();
            else update(({ spoken }) => ({ spoken: { ...spoken, seconds: spoken.seconds + seconds } }));
          }}
        />
      )}
    </form>
  );
}

/** Whether this is still on the screen. */
function useIsHere() {
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  return isHere;
}

function toRequest(
  { walkthroughId, principle, question, level }: Assignment,
  probe: Probe | undefined,
  answer: string,
): CritiqueRequest {
  return {
    answer,
    ...(walkthroughId !== undefined && { walkthroughId }),
    ...(principle !== undefined && { principle }),
    ...(question !== undefined && { question }),
    ...(probe !== undefined && { probe: { question: probe.question, intent: probe.intent } }),
    level,
  };
}

/** What was missing last time, beside the new try. */
function LastTime({ last, onTake }: { last: StoredCritique; onTake?: () => void }) {
  return (
    <section className="rounded-md bg-accent-soft p-4 sm:p-5">
      <h2 className="mb-1 text-lg">What would have raised your last answer</h2>
      <p>{last.critique.flipFact}</p>
      {onTake !== undefined && (
        <Button variant="quiet" className="-ml-4 mt-1" onClick={onTake}>
          Begin with your last answer
        </Button>
      )}
    </section>
  );
}
