import type { DataExport, List, Principle, PrincipleSlug, WalkthroughSummary } from '../../api/types.ts';
import { useResource } from '../../api/use-resource.ts';
import { useNotes } from '../../notes.ts';
import { navigate, useQuery } from '../../router.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { EmptyState, WhenLoaded } from '../../ui/states.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { toAttempts, toBegun } from './history.ts';
import { HistoryView } from './history-view.tsx';
import { StoriesView } from './stories-view.tsx';
import { TrendView } from './trend-view.tsx';
import { YourData } from './your-data.tsx';

type View = 'history' | 'trend' | 'stories' | 'data';

/** What was practised so far, how it changes, which stories there are, and a way to take or erase it all. */
export default function Progress() {
  const data = useResource<DataExport>('/v1/data');
  const walkthroughs = useResource<List<WalkthroughSummary>>('/v1/walkthroughs').data?.data ?? [];
  const principles = useResource<List<Principle>>('/v1/principles').data?.data ?? [];
  const notes = useNotes();
  const view = (useQuery().get('view') ?? 'history') as View;
  const nameOf = (slug: PrincipleSlug) => principles.find((each) => each.slug === slug)?.name ?? slug;
  return (
    <Page
      title="Progress"
      lead="Every answer you gave, what the findings were, and which of your stories fits which principle."
    >
      <WhenLoaded resource={data} lines={10}>
        {(loaded) => {
          const questions = new Map(walkthroughs.map(({ id, question }) => [id, question]));
          const attempts = toAttempts(loaded, questions, notes);
          const begun = toBegun(loaded);
          if (attempts.length === 0 && begun.length === 0) {
            return (
              <div className="space-y-12">
                <EmptyState
                  title="Nothing here yet"
                  action={
                    <>
                      <ButtonLink href="/practise">Practise a question</ButtonLink>
                      <ButtonLink variant="secondary" href="/study">
                        Study first
                      </ButtonLink>
                    </>
                  }
                >
                  After your first answer you find it here with its critique. After the second you see what
                  changed.
                </EmptyState>
                {loaded.walkthroughs.length > 0 && <YourData data={loaded} onErased={data.reload} />}
              </div>
            );
          }
          return (
            <Tabs<View>
              label="Views of your progress"
              selected={view}
              onSelect={(id) => navigate(`/progress?view=${id}`, { replace: true })}
              tabs={[
                {
                  id: 'history',
                  label: 'History',
                  content: (
                    <HistoryView attempts={attempts} begun={begun} nameOf={nameOf} onErased={data.reload} />
                  ),
                },
                { id: 'trend', label: 'Trend', content: <TrendView attempts={attempts} nameOf={nameOf} /> },
                {
                  id: 'stories',
                  label: 'Stories',
                  content: <StoriesView attempts={attempts} principles={principles} nameOf={nameOf} />,
                },
                {
                  id: 'data',
                  label: 'Your data',
                  content: <YourData data={loaded} onErased={data.reload} />,
                },
              ]}
            />
          );
        }}
      </WhenLoaded>
    </Page>
  );
}
