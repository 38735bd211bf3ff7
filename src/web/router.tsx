import { type AnchorHTMLAttributes, type MouseEvent, useSyncExternalStore } from 'react';

/** The parts of an address that a pattern such as `/study/:id` names. */
export type Params = Record<string, string>;

const listeners = new Set<() => void>();
const notify = () => {
  for (const listener of listeners) listener();
};
const subscribe = (listener: () => void) => {
  if (listeners.size === 0) window.addEventListener('popstate', notify);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('popstate', notify);
  };
};

/** The path that is open now. */
export const usePath = (): string => useSyncExternalStore(subscribe, () => window.location.pathname);

/** The query of the address that is open now, such as `?level=senior`. */
export const useQuery = (): URLSearchParams =>
  new URLSearchParams(useSyncExternalStore(subscribe, () => window.location.search));

/**
 * Opens another address of the app.
 *
 * @param options.replace leaves no step to go back to
 */
export function navigate(to: string, { replace = false }: { replace?: boolean } = {}): void {
  if (replace) window.history.replaceState(null, '', to);
  else {
    window.history.pushState(null, '', to);
    window.scrollTo(0, 0);
  }
  notify();
}

/** The parameters of a path under a pattern; undefined when it does not fit. */
export function matchPath(pattern: string, path: string): Params | undefined {
  const names = pattern.split('/').filter(Boolean);
  const parts = path.split('/').filter(Boolean);
  if (names.length !== parts.length) return undefined;
  const params: Params = {};
  for (const [index, name] of names.entries()) {
    const part = parts[index]!;
    if (name.startsWith(':')) params[name.slice(1)] = decode(part);
    else if (name !== part) return undefined;
  }
  return params;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** A link within the app. Everything a link can do in a browser still works: new tabs, copying, middle clicks. */
export function Link({ href, onClick, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const isPlain =
      event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (event.defaultPrevented || !isPlain || rest.target !== undefined) return;
    event.preventDefault();
    navigate(href);
  };
  return <a href={href} onClick={follow} {...rest} />;
}
