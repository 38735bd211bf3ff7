import { useEffect, useLayoutEffect, useRef } from 'react';

/** How far from its end a page counts as being at its end, CSS pixels. */
const NEAR = 160;

/**
 * Keeps the newest words in view while somebody reads at the end of the page, and leaves the page alone when
 * they have scrolled up.
 *
 * @param count how many messages there are: with a new one the page goes to its end
 * @param length how much of the one that is arriving is there
 */
export function useKeptInView(count: number, length: number): void {
  const isAtEnd = useRef(true);
  const shown = useRef(count);
  useEffect(() => {
    const onScroll = () => {
      const { scrollHeight } = document.documentElement;
      isAtEnd.current = window.scrollY + window.innerHeight > scrollHeight - NEAR;
    };
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => window.removeEventListener('scroll', onScroll);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever arrives makes the page longer
  useLayoutEffect(() => {
    if (count === 1) return;
    if (isAtEnd.current || count !== shown.current) window.scrollTo(0, document.documentElement.scrollHeight);
    shown.current = count;
  }, [count, length]);
}
