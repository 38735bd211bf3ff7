import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

export type NoticeTone = 'info' | 'warning' | 'error';
const ICONS: Record<NoticeTone, IconName> = { info: 'info', warning: 'warning', error: 'warning' };
const LOOK: Record<NoticeTone, string> = {
  info: 'border-line bg-sunken',
  warning: 'border-mark-line bg-mark',
  error: 'border-danger bg-danger-soft',
};

/** Says what happened, in place, with what to do about it. An error is also announced. */
export function Notice({
  tone = 'info',
  action,
  children,
}: {
  tone?: NoticeTone;
  /** A button or link that goes on from here. */
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div
      role={tone === 'error' ? 'alert' : undefined}
      className={`flex flex-wrap items-center gap-x-4 gap-y-3 rounded-md border px-4 py-3 ${LOOK[tone]}`}
    >
      <div className="flex min-w-[min(14rem,100%)] flex-1 gap-3">
        <Icon name={ICONS[tone]} className="mt-0.5 size-5" />
        <div className="min-w-0">{children}</div>
      </div>
      {action}
    </div>
  );
}
