import { type KeyboardEvent, type ReactNode, type Ref, useId } from 'react';
import { MAX_ANSWER_LENGTH } from '../../contract/pacing.ts';
import { SEND_KEYS } from '../shell/shortcuts.tsx';
import { clock, countWords, isTooLong, spokenSeconds } from './answer-length.ts';
import { Notice } from './notice.tsx';

const SIZE = { small: 'min-h-24 max-h-[40dvh]', large: 'min-h-48 max-h-[70dvh]' };

/**
 * Where an answer is typed. Enter is a new line; Ctrl or Cmd with Enter sends, never while an input method is
 * composing, and never more than is judged. Grows with its text.
 */
export function AnswerBox({
  label,
  value,
  onChange,
  onSend,
  size = 'small',
  controls,
  ref,
}: {
  label: string;
  value: string;
  onChange(text: string): void;
  onSend(): void;
  size?: keyof typeof SIZE;
  /** Under the box: the button that sends, and what else there is. */
  controls: ReactNode;
  ref?: Ref<HTMLTextAreaElement>;
}) {
  const id = useId();
  const words = countWords(value);
  const onKeyDown = (event: KeyboardEvent) => {
    const isComposing = event.nativeEvent.isComposing || event.keyCode === 229;
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isComposing) return;
    event.preventDefault();
    if (!isTooLong(value)) onSend();
  };
  return (
    <div>
      <div className="mb-1.5 flex flex-wrap items-baseline justify-between gap-x-4">
        <label htmlFor={id} className="font-semibold">
          {label}
        </label>
        <p id={`${id}-length`} className="text-muted text-sm tabular-nums">
          {words === 0 ? (
            <span className="max-sm:hidden">{SEND_KEYS} sends</span>
          ) : (
            `${words} ${words === 1 ? 'word' : 'words'}, ${clock(spokenSeconds(words))} spoken`
          )}
        </p>
      </div>
      <textarea
        ref={ref}
        id={id}
        data-answer-box
        value={value}
        aria-describedby={`${id}-length ${id}-limit`}
        aria-invalid={isTooLong(value)}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        className={`field-sizing-content block w-full resize-none rounded-md border border-line-strong bg-raised px-4 py-3 text-lg leading-relaxed placeholder:text-muted ${SIZE[size]}`}
      />
      {isTooLong(value) && (
        <div id={`${id}-limit`} className="mt-2">
          <Notice tone="warning">
            This is {value.length.toLocaleString('en')} characters long; at most{' '}
            {MAX_ANSWER_LENGTH.toLocaleString('en')} can be judged, so it cannot be sent yet. Nothing was cut
            off. Three minutes of speech are about 2,500.
          </Notice>
        </div>
      )}
      <div className="mt-2 flex flex-wrap items-center justify-between gap-2">{controls}</div>
    </div>
  );
}
