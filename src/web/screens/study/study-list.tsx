import type { List, Principle, WalkthroughSummary } from '../../api/types.ts';
import { useResource } from '../../api/use-resource.ts';
import { Link } from '../../router.tsx';
import { readStored } from '../../storage.ts';
import { Badge } from '../../ui/badge.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { EmptyState, WhenLoaded } from '../../ui/states.tsx';
import { placeKey } from './study.tsx';

/** What there is to study, by principle. */
export default function StudyList() {
  const walkthroughs = useResource<List<WalkthroughSummary>>('/v1/walkthroughs');
  const principles = useResource<List<Principle>>('/v1/principles').data?.data ?? [];
  return (
    <Page
      title="Study"
      lead="Read how a strong answer is built, before you write your own: five steps, the follow-up questions, and an answer that fails."
      actions={
        <ButtonLink variant="secondary" href="/import">
          Import a page
        </ButtonLink>
      }
    >
      <WhenLoaded resource={walkthroughs} lines={12}>
        {({ data }) =>
          data.length === 0 ? (
            <EmptyState
              title="There is nothing to study yet"
              action={<ButtonLink href="/import">Import a page</ButtonLink>}
            >
              This server has no walkthroughs. Import a page of your own, or practise with a question of your
              own.
            </EmptyState>
          ) : (
            <div className="space-y-10">
              {[...new Set(data.map(({ principle }) => principle))].map((slug) => {
                const principle = principles.find((each) => each.slug === slug);
                return (
                  <section key={slug}>
                    <h2 className="mb-1 text-2xl">{principle?.name ?? slug}</h2>
                    {principle !== undefined && (
                      <p className="mb-4 max-w-read text-muted">{principle.means}</p>
                    )}
                    <ul className="border-line border-t">
                      {data
                        .filter((each) => each.principle === slug)
                        .map((each) => (
                          <Entry key={each.id} walkthrough={each} />
                        ))}
                    </ul>
                  </section>
                );
              })}
            </div>
          )
        }
      </WhenLoaded>
    </Page>
  );
}

function Entry({
  walkthrough: { id, question, title, probes, source },
}: {
  walkthrough: WalkthroughSummary;
}) {
  const isBegun = readStored(placeKey(id)) !== null;
  return (
    <li className="border-line border-b">
      <Link
        href={`/study/${id}`}
        className="group block py-4 text-ink no-underline sm:grid sm:grid-cols-[1fr_auto] sm:items-baseline sm:gap-6"
      >
        <span>
          <span className="speech block group-hover:text-accent group-hover:underline">{question}</span>
          <span className="text-muted text-sm">
            {title !== question && `${title} · `}
            <span className="whitespace-nowrap">{probes} follow-up questions</span>
          </span>
        </span>
        <span className="mt-2 flex gap-2 sm:mt-0">
          {source === 'imported' && <Badge>Imported</Badge>}
          {isBegun && <Badge tone="accent">Begun</Badge>}
        </span>
      </Link>
    </li>
  );
}
