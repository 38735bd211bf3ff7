import type { ReactNode } from 'react';

/** A short fact about a thing: its level, its mode, its source. */
export function Badge({ children, tone = 'plain' }: { children: ReactNode; tone?: 'plain' | 'accent' }) {
  return (
    <span
      className={`inline-flex items-center gap-1 whitespace-nowrap rounded-full border px-2.5 py-0.5 text-sm ${
        tone === 'accent' ? 'border-accent bg-accent-soft text-accent' : 'border-line bg-sunken text-muted'
      }`}
    >
      {children}
    </span>
  );
}
