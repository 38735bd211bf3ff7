import type { ReactNode } from 'react';

/** A quiet box around things that belong together. */
export function Card({
  title,
  level = 2,
  aside,
  tone = 'raised',
  className = '',
  children,
}: {
  title?: ReactNode;
  level?: 2 | 3;
  /** Beside the title. */
  aside?: ReactNode;
  tone?: 'raised' | 'sunken';
  className?: string;
  children: ReactNode;
}) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section
      className={`rounded-lg border border-line p-5 sm:p-6 print:break-inside-avoid ${tone === 'raised' ? 'bg-raised' : 'bg-sunken'} ${className}`}
    >
      {(title !== undefined || aside !== undefined) && (
        <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
          {title !== undefined && <Heading className={level === 2 ? 'text-xl' : 'text-lg'}>{title}</Heading>}
          {aside}
        </div>
      )}
      {children}
    </section>
  );
}
