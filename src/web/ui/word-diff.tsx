import { diffWordsWithSpace } from 'diff';
import { useMemo } from 'react';
import { joinChanges } from './join-changes.ts';

/** A text may take this long to compare, milliseconds; longer ones are shown one after the other. */
const PATIENCE_MS = 300;
/** When less than this is left of it, the marks would hide more than they show. */
const LEAST_KEPT = 0.25;

/**
 * What changed between two texts, word by word. New words are underlined and old ones struck through, and
 * screen readers are told; where little is left of the first text, both are shown whole.
 */
export function WordDiff({ before, after }: { before: string; after: string }) {
  const parts = useMemo(() => {
    const changes = diffWordsWithSpace(before, after, { timeout: PATIENCE_MS });
    return changes && joinChanges(changes);
  }, [before, after]);
  const kept = (parts ?? [])
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.trim().length, 0);
  if (before.trim() === after.trim()) return <p>The words are the same.</p>;
  if (parts === undefined || kept < LEAST_KEPT * Math.min(before.length, after.length)) {
    return (
      <div className="space-y-4">
        <p>Almost all of it is new, so both are here whole.</p>
        <div className="grid gap-x-8 gap-y-4 md:grid-cols-2">
          <Whole title="Before" text={before} />
          <Whole title="Now" text={after} />
        </div>
      </div>
    );
  }
  return (
    <div className="speech whitespace-pre-wrap break-words">
      {parts.map(({ value, added, removed }, index) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces are cut once and never move
        if (!added && !removed) return <span key={index}>{value}</span>;
        const Tag = added ? 'ins' : 'del';
        return (
          <Tag
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces are cut once and never move
            key={index}
            className={
              added
                ? 'bg-mark underline decoration-2 [del+&]:ml-1 decoration-mark-line underline-offset-4'
                : 'text-muted line-through decoration-mark-against-line'
            }
          >
            <span className="sr-only">{added ? ' [new: ' : ' [gone: '}</span>
            {value}
            <span className="sr-only">] </span>
          </Tag>
        );
      })}
    </div>
  );
}

function Whole({ title, text }: { title: string; text: string }) {
  return (
    <section>
      <h4 className="label mb-1">{title}</h4>
      <p className="speech whitespace-pre-wrap">{text}</p>
    </section>
  );
}
