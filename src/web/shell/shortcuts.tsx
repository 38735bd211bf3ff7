import { useEffect, useState } from 'react';
import { IconButton } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Icon } from '../ui/icon.tsx';

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
/** The key that goes with Enter to send, as it is labelled on this machine. */
export const SEND_KEYS = isMac ? '⌘ Enter' : 'Ctrl Enter';

const SHORTCUTS: readonly [keys: string, does: string][] = [
  [SEND_KEYS, 'Send the answer'],
  ['Enter', 'New line in the answer'],
  ['Esc', 'Stop the reply, or close what is open'],
  ['/', 'Go to the answer box'],
  ['?', 'Show this list'],
  ['Tab', 'Next control; Shift Tab the one before'],
];

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;

/** The list of keyboard shortcuts, behind a button and behind `?`. */
export function ShortcutsButton() {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === '?') {
        event.preventDefault();
        setOpen(true);
      }
      const box = event.key === '/' ? document.querySelector<HTMLElement>('[data-answer-box]') : null;
      if (box !== null && document.querySelector('dialog[open]') === null) {
        event.preventDefault();
        box.focus();
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <IconButton label="Keyboard shortcuts" onClick={() => setOpen(true)}>
        <Icon name="keyboard" />
      </IconButton>
      <Dialog title="Keyboard shortcuts" isOpen={isOpen} onClose={() => setOpen(false)}>
        <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-5 gap-y-3">
          {SHORTCUTS.map(([keys, does]) => (
            <div key={keys} className="contents">
              <dt>
                <kbd className="rounded border border-line-strong bg-sunken px-2 py-0.5 font-mono text-sm">
                  {keys}
                </kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </Dialog>
    </>
  );
}
