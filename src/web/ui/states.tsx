import type { ReactNode } from 'react';
import type { Resource } from '../api/use-resource.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import { Skeleton } from './skeleton.tsx';

/** Where a list has nothing in it yet: what would be here, and how to get it there. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="rounded-lg border border-line-strong border-dashed px-6 py-10 text-center">
      <p className="font-serif text-xl">{title}</p>
      {children !== undefined && <div className="mx-auto mt-2 max-w-md text-muted">{children}</div>}
      {action !== undefined && <div className="mt-5 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}

/** Where something could not be had: what happened, and a way on. */
export function ErrorState({ message, action }: { message: ReactNode; action?: ReactNode }) {
  return (
    <Notice tone="error" action={action}>
      {message}
    </Notice>
  );
}

/** Waits for a resource, shows why it could not be had with a way to try again, or shows it. */
export function WhenLoaded<T>({
  resource,
  lines,
  wrap = (state) => state,
  children,
}: {
  resource: Resource<T>;
  /** How much room to keep for it, in lines of text. */
  lines?: number;
  /** Puts a page around what is shown in the meantime, where the content brings its own. */
  wrap?(state: ReactNode): ReactNode;
  children(data: T): ReactNode;
}) {
  if (resource.data !== undefined) return children(resource.data);
  if (resource.error !== undefined) {
    return wrap(
      <ErrorState
        message={resource.error.message}
        action={
          <Button variant="secondary" onClick={resource.reload}>
            Try again
          </Button>
        }
      />,
    );
  }
  return wrap(<Skeleton lines={lines} />);
}
