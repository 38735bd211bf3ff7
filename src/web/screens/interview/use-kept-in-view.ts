import { useEffect, useLayoutEffect, useRef } from 'react';

/** How far from its end a page counts as being at its end, CSS pixels. */
const NEAR = 160;

/** What somebody does who has begun to read or to write. */
const ACTS = ['pointerdown', 'wheel', 'touchstart', 'keydown'] as const;

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
  /** Whether a message has come and nobody has done anything since. */
  const isFresh = useRef(false);
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
    isFresh.current = isAtEnd.current || count !== shown.current;
    shown.current = count;
  }, [count, length]);
  // What belongs to a new message may come a little after it, such as its critique.
  useEffect(() => {
    const settle = () => {
      isFresh.current = false;
    };
    const growth = new ResizeObserver(() => {
      if (isFresh.current) window.scrollTo(0, document.documentElement.scrollHeight);
    });
    growth.observe(document.body);
    for (const act of ACTS) window.addEventListener(act, settle, { passive: true });
    return () => {
      growth.disconnect();
      for (const act of ACTS) window.removeEventListener(act, settle);
    };
  }, []);
}
