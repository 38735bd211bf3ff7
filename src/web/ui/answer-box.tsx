import { type KeyboardEvent, type ReactNode, type Ref, useId } from 'react';
import { SEND_KEYS } from '../shell/shortcuts.tsx';

const WORDS_PER_SECOND = 150 / 60;
const MAX_LENGTH = 20_000;

/** How many words a text has, and how long it takes to say at 150 words a minute. */
export function spokenLength(text: string): { words: number; seconds: number } {
  const words = text.match(/\S+/g)?.length ?? 0;
  return { words, seconds: Math.round(words / WORDS_PER_SECOND) };
}

/** Seconds as `1:05`. */
export const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

/**
 * Where an answer is typed. Enter is a new line; Ctrl or Cmd with Enter sends, never while an input method is
 * composing. Grows with its text.
 */
export function AnswerBox({
  label,
  value,
  onChange,
  onSend,
  placeholder,
  controls,
  ref,
}: {
  label: string;
  value: string;
  onChange(text: string): void;
  onSend(): void;
  placeholder?: string;
  /** Under the box, on the right: the button that sends, and what else there is. */
  controls: ReactNode;
  ref?: Ref<HTMLTextAreaElement>;
}) {
  const id = useId();
  const { words, seconds } = spokenLength(value);
  const onKeyDown = (event: KeyboardEvent) => {
    const isComposing = event.nativeEvent.isComposing || event.keyCode === 229;
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isComposing) return;
    event.preventDefault();
    onSend();
  };
  return (
    <div>
      <div className="mb-1.5 flex flex-wrap items-baseline justify-between gap-x-4">
        <label htmlFor={id} className="font-semibold">
          {label}
        </label>
        <p id={`${id}-length`} className="text-muted text-sm tabular-nums">
          {words === 0
            ? `${SEND_KEYS} sends`
            : `${words} ${words === 1 ? 'word' : 'words'}, ${clock(seconds)} spoken`}
        </p>
      </div>
      <textarea
        ref={ref}
        id={id}
        data-answer-box
        maxLength={MAX_LENGTH}
        value={value}
        placeholder={placeholder}
        aria-describedby={`${id}-length`}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        className="field-sizing-content block min-h-24 max-h-[40dvh] w-full resize-none rounded-md border border-line-strong bg-raised px-4 py-3 text-lg leading-relaxed placeholder:text-muted"
      />
      {value.length >= MAX_LENGTH && (
        <p className="mt-1 text-danger text-sm">This is as long as an answer may be: 20,000 characters.</p>
      )}
      <div className="mt-2 flex flex-wrap items-center justify-between gap-2">{controls}</div>
    </div>
  );
}
