import { useState } from 'react';
import { type ApiError, call } from '../../api/client.ts';
import type { InterviewSummary, List } from '../../api/types.ts';
import { useResource } from '../../api/use-resource.ts';
import { Link } from '../../router.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { momentOf } from '../../ui/dates.ts';
import { Page } from '../../ui/page.tsx';
import { EmptyState, ErrorState, WhenLoaded } from '../../ui/states.tsx';
import { LEVEL_WORDS, MODE_WORDS } from '../../words.ts';

/** The interviews there are: those to go on with, and those with a debrief. */
export default function Interviews() {
  const first = useResource<List<InterviewSummary>>('/v1/interviews', { fresh: true });
  return (
    <Page
      title="Mock interviews"
      lead="The bar raiser asks one question and follows up. You can leave at any time and go on later."
      width="read"
      actions={<ButtonLink href="/">Begin a new one</ButtonLink>}
    >
      <WhenLoaded resource={first} lines={6}>
        {(page) =>
          page.data.length === 0 ? (
            <EmptyState title="No interview yet" action={<ButtonLink href="/">Choose a question</ButtonLink>}>
              Or{' '}
              <Link href="/example" className="text-accent underline">
                look at a recorded one
              </Link>{' '}
              first.
            </EmptyState>
          ) : (
            <AllPages key={page.nextCursor ?? ''} first={page} />
          )
        }
      </WhenLoaded>
    </Page>
  );
}

function AllPages({ first }: { first: List<InterviewSummary> }) {
  const [pages, setPages] = useState([first]);
  const [error, setError] = useState<ApiError>();
  const next = pages.at(-1)?.nextCursor;
  const more = async () => {
    setError(undefined);
    try {
      const page = await call<List<InterviewSummary>>(
        `/v1/interviews?after=${encodeURIComponent(next ?? '')}`,
      );
      setPages((all) => [...all, page]);
    } catch (failure) {
      setError(failure as ApiError);
    }
  };
  const all = pages.flatMap(({ data }) => data);
  const open = all.filter(({ state }) => state !== 'closed');
  const closed = all.filter(({ state }) => state === 'closed');
  return (
    <div className="space-y-10">
      {open.length > 0 && <Section title="Open" interviews={open} />}
      {closed.length > 0 && <Section title="Finished" interviews={closed} />}
      {error !== undefined && <ErrorState message={error.message} />}
      {next !== undefined && (
        <Button variant="secondary" onClick={() => void more()}>
          Show older ones
        </Button>
      )}
    </div>
  );
}

function Section({ title, interviews }: { title: string; interviews: readonly InterviewSummary[] }) {
  return (
    <section>
      <h2 className="mb-2 text-xl">{title}</h2>
      <ul className="divide-y divide-line border-line border-y">
        {interviews.map((interview) => (
          <Row key={interview.id} interview={interview} />
        ))}
      </ul>
    </section>
  );
}

function Row({ interview }: { interview: InterviewSummary }) {
  const { id, title, level, mode, state, turn, updatedAt } = interview;
  const isClosed = state === 'closed';
  return (
    <li className="grid grid-cols-[1fr_auto] items-center gap-x-4 py-4">
      <div>
        <h3 className="font-sans font-semibold">{title}</h3>
        <p className="mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-1.5 text-muted text-sm">
          <Badge>{LEVEL_WORDS[level]}</Badge>
          <Badge>{MODE_WORDS[mode].name}</Badge>
          <time dateTime={updatedAt}>{momentOf(updatedAt)}</time>
          {!isClosed && <span>at question {turn}</span>}
        </p>
      </div>
      <ButtonLink
        variant="secondary"
        href={isClosed ? `/interview/${id}/debrief` : `/interview/${id}`}
        aria-label={`${isClosed ? 'Debrief' : 'Continue'}: ${title}`}
      >
        {isClosed ? 'Debrief' : 'Continue'}
      </ButtonLink>
    </li>
  );
}
