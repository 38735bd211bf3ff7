import { useCallback, useEffect, useRef, useState } from 'react';
import { readStored, store } from '../../storage.ts';

const KEY = 'read-aloud';

/** Whether this browser has a voice. */
export const canSpeak = (): boolean => 'speechSynthesis' in window;

/**
 * Reads each new question aloud with the voice of the system, once somebody has asked for it.
 *
 * @param question the question that is open; what was there when the screen opened is not read
 */
export function useReadAloud(question: { id: string; text: string } | undefined) {
  const [isOn, setOn] = useState(() => readStored(KEY) === 'yes');
  const lastId = useRef(question?.id);
  const hush = useCallback(() => {
    if (canSpeak()) window.speechSynthesis.cancel();
  }, []);
  const speak = useCallback(
    (text: string) => {
      if (!canSpeak()) return;
      hush();
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = 'en-US';
      window.speechSynthesis.speak(utterance);
    },
    [hush],
  );
  const id = question?.id;
  const text = question?.text;
  useEffect(() => {
    if (id === undefined || text === undefined || id === lastId.current) return;
    lastId.current = id;
    if (isOn) speak(text);
  }, [id, text, isOn, speak]);
  useEffect(() => hush, [hush]);
  const toggle = () => {
    setOn(!isOn);
    store(KEY, isOn ? null : 'yes');
    if (isOn) hush();
    else if (text !== undefined) speak(text);
  };
  return { isOn, toggle, hush };
}
