import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { ApiError } from '../../api/client.ts';
import { type StoredCritique, sendAnswer } from '../../api/critiques.ts';
import type { CritiqueRequest, Probe } from '../../api/types.ts';
import { noteAnswer, readNotes } from '../../notes.ts';
import { navigate } from '../../router.tsx';
import { SEND_KEYS } from '../../shell/shortcuts.tsx';
import { readStored, store } from '../../storage.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { appendSpoken, canListen, VoiceInput } from '../../ui/voice-input.tsx';
import type { Assignment } from './assignment.ts';
import { PracticeClock } from './clock.tsx';
import { useDraft } from './draft.ts';
import { useStopwatch } from './stopwatch.ts';

/** The longest answer that is judged, in UTF-16 code units. */
const LONGEST_ANSWER = 20_000;
const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,%-]*/gu)?.length ?? 0;

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
  const { draft, update, forget } = useDraft(`draft:${JSON.stringify(assignment)}`);
  const stopwatch = useStopwatch(draft.seconds, draft.seconds > 0 || draft.text !== '');
  const [isClockHidden, setClockHidden] = useState(() => readStored('clock') === 'hidden');
  const [isSending, setSending] = useState(false);
  const [error, setError] = useState<ApiError>();
  const isHere = useIsHere();
  const id = useId();
  const { text, spoken } = draft;
  const words = countWords(text);
  const isTooLong = text.length > LONGEST_ANSWER;

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
  const onKeyDown = (event: KeyboardEvent) => {
    // An input method uses Enter for itself.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void send();
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
        words={words}
        isHidden={isClockHidden}
        onHide={(isHidden) => {
          setClockHidden(isHidden);
          store('clock', isHidden ? 'hidden' : null);
        }}
      />
      {last !== undefined && (
        <LastTime
          last={last}
          onTake={text === '' ? () => update({ text: last.request.answer }) : undefined}
        />
      )}
      <div>
        <label htmlFor={id} className="mb-1 block font-semibold">
          Your answer
        </label>
        <textarea
          id={id}
          data-answer-box
          value={text}
          onChange={(event) => write(() => event.target.value)}
          onKeyDown={onKeyDown}
          aria-describedby={`${id}-help`}
          rows={10}
          className="field speech field-sizing-content max-h-[70dvh] min-h-64 w-full"
        />
        <p id={`${id}-help`} className="mt-1 text-muted text-sm">
          {text === '' ? 'Tell one story of your own.' : `${words} words.`} Kept in this browser until you
          send it.
        </p>
      </div>
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
      {isTooLong && (
        <Notice tone="warning">
          This is {text.length.toLocaleString('en')} characters long; {LONGEST_ANSWER.toLocaleString('en')}{' '}
          can be judged. A spoken answer of three minutes has about 2,500.
        </Notice>
      )}
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
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" disabled={isSending || text.trim() === '' || !isReady}>
          {isSending ? 'Reading your answer' : 'Get the critique'}
        </Button>
        <span className="text-muted text-sm max-sm:hidden">{SEND_KEYS} sends it</span>
      </div>
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
