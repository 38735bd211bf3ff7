import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { VERDICT_WORDS } from '../../../contract/wording.ts';
import type { Principle, PrincipleSlug } from '../../api/types.ts';
import { noteAnswer, renameStory } from '../../notes.ts';
import { Link } from '../../router.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Icon } from '../../ui/icon.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { VerdictScale } from '../../ui/verdict-scale.tsx';
import { type Attempt, type Coverage, type Story, toStories } from './history.ts';

const COVERS: Record<Coverage['relevance'], string> = {
  clear: 'turns on this principle',
  partial: 'partly about this principle',
  absent: 'is not about this principle yet',
  not_assessed: 'not judged',
  not_applicable: 'not judged',
};

/** Which stories there are, what each covers, and which principles have none. */
export function StoriesView({
  attempts,
  principles,
  nameOf,
}: {
  attempts: readonly Attempt[];
  principles: readonly Principle[];
  nameOf(slug: PrincipleSlug): string;
}) {
  const stories = toStories(attempts);
  // A card goes with its name, and the focus would go with it.
  const [renamed, setRenamed] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  const rename = (from: string, to: string) => {
    renameStory(from, to);
    setRenamed(to);
    if (to === '') heading.current?.focus();
  };
  const unnamed = attempts.filter(({ story, isFollowUp }) => story === undefined && !isFollowUp);
  const covered = new Set(
    stories.flatMap(({ coverage }) =>
      coverage.filter(({ relevance }) => relevance === 'clear').map(({ principle }) => principle),
    ),
  );
  const open = principles.filter(({ slug }) => !covered.has(slug));
  return (
    <div className="space-y-10">
      <section>
        <h2 ref={heading} tabIndex={-1} className="mb-2 text-2xl outline-none">
          Your stories
        </h2>
        <p className="mb-5 max-w-read text-muted">
          An interview asks for several principles, and one story can cover more than one. Give every answer
          the name of the story it tells. Names are kept in this browser.
        </p>
        {stories.length === 0 ? (
          <EmptyState title="No story has a name yet">
            Name the answers below, or name a story under its critique.
          </EmptyState>
        ) : (
          <ul className="grid gap-4 lg:grid-cols-2">
            {stories.map((story) => (
              <li key={story.name}>
                <StoryCard
                  story={story}
                  nameOf={nameOf}
                  isRenamed={story.name === renamed}
                  onRename={(to) => rename(story.name, to)}
                />
              </li>
            ))}
          </ul>
        )}
      </section>
      {unnamed.length > 0 && <Unnamed attempts={unnamed} stories={stories} nameOf={nameOf} />}
      {open.length > 0 && (
        <section>
          <h2 className="mb-2 text-2xl">Principles without a story</h2>
          <p className="mb-4 max-w-read text-muted">
            No named story of yours turns on these yet. Choose one to tell.
          </p>
          <ul className="flex flex-wrap gap-x-6 gap-y-2">
            {open.map(({ slug, name }) => (
              <li key={slug}>
                <Link
                  href={`/practise?principle=${slug}`}
                  className="text-accent underline underline-offset-4"
                >
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function StoryCard({
  story: { name, coverage },
  nameOf,
  isRenamed,
  onRename,
}: {
  story: Story;
  nameOf(slug: PrincipleSlug): string;
  /** Whether it has just got this name. */
  isRenamed: boolean;
  onRename(to: string): void;
}) {
  const [isRenaming, setRenaming] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isRenamed) pencil.current?.focus();
  }, [isRenamed]);
  return (
    <Card
      title={name}
      level={3}
      aside={
        <IconButton
          ref={pencil}
          label={`Rename the story: ${name}`}
          aria-expanded={isRenaming}
          onClick={() => setRenaming(!isRenaming)}
          className="-my-2 -mr-2"
        >
          <Icon name="pencil" className="size-4" />
        </IconButton>
      }
      className="h-full"
    >
      {isRenaming && (
        <Rename
          name={name}
          onRename={onRename}
          onDone={() => {
            setRenaming(false);
            pencil.current?.focus();
          }}
        />
      )}
      <ul className="space-y-4">
        {coverage.map(({ principle, relevance, best, answers }) => (
          <li key={principle} className="grid gap-x-4 gap-y-1 sm:grid-cols-[1fr_auto]">
            <div>
              <Link href={best.href} className="text-ink underline underline-offset-4">
                {nameOf(principle)}
              </Link>
              <p className="text-muted text-sm">
                {COVERS[relevance]}; {answers === 1 ? 'one answer' : `best of ${answers} answers`}
              </p>
            </div>
            <div>
              <p className="mb-1 text-sm">{VERDICT_WORDS[best.critique.verdict]}</p>
              <VerdictScale verdict={best.critique.verdict} size="small" />
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Rename({ name, onRename, onDone }: { name: string; onRename(to: string): void; onDone(): void }) {
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const to = new FormData(event.currentTarget).get('story');
    onDone();
    if (typeof to === 'string' && to.trim() !== '' && to.trim() !== name) onRename(to.trim());
  };
  return (
    <form
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
      className="mb-4 flex flex-wrap gap-2"
    >
      <input
        name="story"
        defaultValue={name}
        maxLength={80}
        aria-label="New name of the story"
        // biome-ignore lint/a11y/noAutofocus: it was just asked for
        autoFocus
        className="field min-w-0 flex-1"
      />
      <Button type="submit" variant="secondary">
        Rename
      </Button>
      <Button
        variant="quiet"
        className="max-sm:-ml-4"
        onClick={() => {
          onDone();
          onRename('');
        }}
      >
        Take the name away
      </Button>
    </form>
  );
}

function Unnamed({
  attempts,
  stories,
  nameOf,
}: {
  attempts: readonly Attempt[];
  stories: readonly Story[];
  nameOf(slug: PrincipleSlug): string;
}) {
  const listId = useId();
  return (
    <section>
      <h2 className="mb-4 text-2xl">Answers without a story</h2>
      <datalist id={listId}>
        {stories.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <ul className="border-line border-t">
        {attempts.slice(0, 20).map((attempt) => (
          <li
            key={attempt.id}
            className="grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-2 border-line border-b py-4 sm:grid-cols-[1fr_18rem] sm:items-center"
          >
            <div className="min-w-0">
              <p className="line-clamp-2 font-serif">{attempt.answer}</p>
              <p className="text-muted text-sm">{attempt.principle && nameOf(attempt.principle)}</p>
            </div>
            <form
              onSubmit={(event) => {
                event.preventDefault();
                const name = new FormData(event.currentTarget).get('story');
                if (typeof name === 'string' && name.trim() !== '')
                  noteAnswer(attempt.id, { story: name.trim() });
              }}
              className="flex gap-2"
            >
              <input
                name="story"
                list={listId}
                maxLength={80}
                aria-label={`Name of the story: ${attempt.answer.slice(0, 60)}`}
                placeholder="Name of the story"
                className="field min-w-0 flex-1"
              />
              <Button type="submit" variant="secondary">
                Save
              </Button>
            </form>
          </li>
        ))}
      </ul>
      {attempts.length > 20 && (
        <p className="mt-2 text-muted text-sm">{attempts.length - 20} more after these.</p>
      )}
    </section>
  );
}
