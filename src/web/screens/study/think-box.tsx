import { useEffect, useId, useState } from 'react';
import { readStored, store } from '../../storage.ts';
import { appendSpoken, VoiceInput } from '../../ui/voice-input.tsx';

/** A place to write or say an answer of one's own before looking. Kept in this browser and sent nowhere. */
export function ThinkBox({ label, keptAs }: { label: string; keptAs: string }) {
  const id = useId();
  const [text, setText] = useState(() => readStored(keptAs) ?? '');
  useEffect(() => store(keptAs, text === '' ? null : text), [keptAs, text]);
  return (
    <div className="space-y-2">
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      <textarea
        id={id}
        value={text}
        onChange={(event) => setText(event.target.value)}
        rows={3}
        className="field speech field-sizing-content min-h-24 w-full"
      />
      <p className="text-muted text-sm">Kept in this browser only; nobody judges it.</p>
      <VoiceInput onWords={(words) => setText((last) => appendSpoken(last, words))} />
    </div>
  );
}
