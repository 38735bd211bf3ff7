import { useEffect, useId, useRef, useState } from 'react';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { Notice } from './notice.tsx';
import {
  isSpeechLocal,
  SPOKEN_LANGUAGE,
  type SpeechRecognitionLike,
  speechProblem,
  speechRecognition,
} from './speech-recognition.ts';

/** Whether this browser can turn speech into text at all. */
export const canListen = (): boolean => speechRecognition() !== undefined;

/**
 * A button that turns speech into text. Pauses do not end it: it listens until it is told to stop. Shown only
 * where the browser can do it, with a plain statement of where the sound goes; never needed.
 *
 * @param props.onWords gets each finished piece of speech
 * @param props.onListening tells when it begins and ends, with the seconds it has listened
 */
export function VoiceInput({
  onWords,
  onListening,
}: {
  onWords(words: string): void;
  onListening?(isListening: boolean, seconds: number): void;
}) {
  const [isListening, setListening] = useState(false);
  const [heard, setHeard] = useState('');
  const [problem, setProblem] = useState<string>();
  const [isLocal, setLocal] = useState(false);
  const recognition = useRef<SpeechRecognitionLike>(undefined);
  const wanted = useRef(false);
  const begunAt = useRef(0);
  const calls = useRef({ onWords, onListening });
  calls.current = { onWords, onListening };
  const statement = useId();
  useEffect(() => {
    void isSpeechLocal().then(setLocal);
    return () => {
      wanted.current = false;
      recognition.current?.abort();
    };
  }, []);
  const Recognition = speechRecognition();
  if (Recognition === undefined) return null;

  const end = () => {
    recognition.current = undefined;
    wanted.current = false;
    setHeard('');
    setListening(false);
    calls.current.onListening?.(false, (performance.now() - begunAt.current) / 1000);
  };
  const begin = () => {
    const listener = new Recognition();
    recognition.current = listener;
    wanted.current = true;
    listener.lang = SPOKEN_LANGUAGE;
    listener.continuous = true;
    listener.interimResults = true;
    if (isLocal) listener.processLocally = true;
    listener.onresult = (event) => {
      let unfinished = '';
      for (let index = event.resultIndex; index < event.results.length; index += 1) {
        const { isFinal, 0: best } = event.results[index]!;
        if (isFinal) calls.current.onWords(best.transcript.trim());
        else unfinished += best.transcript;
      }
      setHeard(unfinished);
    };
    listener.onerror = ({ error }) => {
      const message = speechProblem(error);
      if (message === undefined) return;
      wanted.current = false;
      setProblem(message);
    };
    // Browsers stop by themselves when it is quiet for a while; somebody who thinks has not finished.
    listener.onend = () => {
      if (wanted.current) listener.start();
      else end();
    };
    setProblem(undefined);
    begunAt.current = performance.now();
    listener.start();
    setListening(true);
    calls.current.onListening?.(true, 0);
  };
  const stop = () => {
    wanted.current = false;
    recognition.current?.stop();
  };

  return (
    <div className="space-y-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Button
          variant="secondary"
          aria-pressed={isListening}
          aria-describedby={statement}
          onClick={isListening ? stop : begin}
        >
          <Icon name={isListening ? 'stop' : 'microphone'} />
          {isListening ? 'Stop listening' : 'Speak'}
        </Button>
        <p aria-hidden="true" className="min-w-0 flex-1 truncate text-muted text-sm italic">
          {isListening && (heard === '' ? 'Listening. Take your time; pauses are fine.' : heard)}
        </p>
      </div>
      <p id={statement} className="text-muted text-sm">
        {isLocal
          ? 'This browser turns speech into text on this machine. The sound goes nowhere.'
          : 'Your browser turns speech into text, and most browsers send the sound to their maker for that. Bar Raiser gets the text only. Typing works just as well.'}
      </p>
      {problem !== undefined && <Notice tone="error">{problem}</Notice>}
    </div>
  );
}

/** A text with spoken words added to its end. */
export function appendSpoken(text: string, words: string): string {
  if (words === '') return text;
  const isNewSentence = text.trim() === '' || /[.!?]\s*$/.test(text);
  const spoken = isNewSentence ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  return text === '' || /\s$/.test(text) ? text + spoken : `${text} ${spoken}`;
}
