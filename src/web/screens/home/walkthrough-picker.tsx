import { Fragment, useId } from 'react';
import type { Principle, PrincipleSlug, WalkthroughSummary } from '../../api/types.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { principleName } from '../../words.ts';

/** Which question to prepare: narrowed by principle, then one of the walkthroughs. */
export function WalkthroughPicker({
  all,
  shown,
  principles,
  principle,
  chosenId,
  onPrinciple,
  onWalkthrough,
}: {
  all: readonly WalkthroughSummary[];
  shown: readonly WalkthroughSummary[];
  principles: readonly Principle[];
  principle: PrincipleSlug | 'all';
  chosenId: string | undefined;
  onPrinciple(principle: PrincipleSlug | 'all'): void;
  onWalkthrough(id: string): void;
}) {
  const selectId = useId();
  const countOf = (slug: PrincipleSlug) => all.filter((walkthrough) => walkthrough.principle === slug).length;
  // Those that can be practised come first.
  const ordered = principles.toSorted((a, b) => Math.sign(countOf(b.slug)) - Math.sign(countOf(a.slug)));
  return (
    <section aria-labelledby={`${selectId}-heading`}>
      <div className="mb-4 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <h2 id={`${selectId}-heading`} className="text-xl">
          Which question?
        </h2>
        <div className="flex max-w-full flex-wrap items-center gap-x-3">
          <label htmlFor={selectId} className="text-muted text-sm">
            Principle
          </label>
          <select
            id={selectId}
            value={principle}
            onChange={(event) => onPrinciple(event.target.value as PrincipleSlug | 'all')}
            className="w-56 max-w-full rounded-md border border-line-strong bg-raised px-3 py-2"
          >
            <option value="all">All ({all.length})</option>
            {ordered.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name} ({countOf(slug)})
              </option>
            ))}
          </select>
        </div>
      </div>
      {shown.length === 0 ? (
        <EmptyState
          title="No walkthrough for this principle yet"
          action={
            <ButtonLink variant="secondary" href="/study">
              Import one
            </ButtonLink>
          }
        >
          You can import a page of your own, or retell a story from another principle.
        </EmptyState>
      ) : (
        <fieldset>
          <legend className="sr-only">Walkthrough</legend>
          <div className="space-y-2.5">
            {shown.map((walkthrough) => (
              <Option
                key={walkthrough.id}
                walkthrough={walkthrough}
                name={principles.find(({ slug }) => slug === walkthrough.principle)?.name}
                isChosen={walkthrough.id === chosenId}
                onChoose={() => onWalkthrough(walkthrough.id)}
              />
            ))}
          </div>
        </fieldset>
      )}
    </section>
  );
}

function Option({
  walkthrough,
  name,
  isChosen,
  onChoose,
}: {
  walkthrough: WalkthroughSummary;
  /** Of its principle; undefined until the catalogue is there. */
  name: string | undefined;
  isChosen: boolean;
  onChoose(): void;
}) {
  const { id, question, title, principle, probes, source } = walkthrough;
  return (
    <label className="flex gap-4 rounded-lg border border-line bg-raised px-4 py-4 hover:border-line-strong has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-3 sm:px-5">
      <input
        type="radio"
        name="walkthrough"
        value={id}
        checked={isChosen}
        onChange={onChoose}
        className="mt-1.5 size-4 shrink-0 accent-accent"
      />
      <span className="min-w-0">
        <span className="speech block">{question}</span>
        <span className="mt-1.5 block text-muted text-sm">
          {[
            ...(title === question ? [] : [title]),
            (name ?? principleName(principle)).split(';')[0],
            `${probes} follow-ups`,
            ...(source === 'imported' ? ['imported'] : []),
          ].map((fact, index) => (
            <Fragment key={fact}>
              {index > 0 && ' · '}
              <span className={fact === title ? undefined : 'whitespace-nowrap'}>{fact}</span>
            </Fragment>
          ))}
        </span>
      </span>
    </label>
  );
}
