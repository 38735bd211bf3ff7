import { type ReactNode, useEffect, useRef } from 'react';

let isFirstPage = true;

/**
 * A screen's content under its heading. Names the tab, and after a change of screen puts the focus on the
 * heading, so that keyboard and screen reader go on from there.
 *
 * @param props.above stands over the heading, such as the way back
 */
export function Page({
  title,
  lead,
  above,
  actions,
  width = 'page',
  size = 'large',
  children,
}: {
  title: string;
  lead?: ReactNode;
  above?: ReactNode;
  actions?: ReactNode;
  width?: 'page' | 'read';
  /** `small` where the heading must leave the room to the content. */
  size?: 'small' | 'large';
  children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Bar Raiser`;
  }, [title]);
  useEffect(() => {
    if (!isFirstPage) heading.current?.focus({ preventScroll: true });
    isFirstPage = false;
  }, []);
  return (
    <div className={`page flex flex-1 flex-col ${size === 'small' ? 'pt-5' : 'py-6 sm:py-10'}`}>
      <div className={`flex flex-1 flex-col ${width === 'read' ? 'mx-auto w-full max-w-read' : 'w-full'}`}>
        {above !== undefined && (
          <div className="mb-3 text-muted text-sm print:hidden [&_a]:underline [&_a]:underline-offset-4 [&_a:hover]:text-ink">
            {above}
          </div>
        )}
        <div
          className={`flex items-start justify-between gap-x-8 gap-y-4 ${size === 'small' ? 'mb-2' : 'mb-8 flex-wrap'}`}
        >
          <div className="max-w-read">
            <h1
              ref={heading}
              tabIndex={-1}
              className={`tracking-tight outline-none ${size === 'small' ? 'text-2xl' : 'text-3xl sm:text-4xl'}`}
            >
              {title}
            </h1>
            {lead !== undefined && <p className="mt-3 text-lg text-muted">{lead}</p>}
          </div>
          {actions !== undefined && <div className="flex flex-wrap gap-2 print:hidden">{actions}</div>}
        </div>
        {children}
      </div>
    </div>
  );
}
