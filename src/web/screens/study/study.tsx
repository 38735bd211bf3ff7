import { type ReactNode, useEffect, useRef } from 'react';
import type { Level, Principle, PublicWalkthrough } from '../../api/types.ts';
import { useResource } from '../../api/use-resource.ts';
import { levelOf, preferLevel } from '../../level.ts';
import { Link, navigate, useQuery } from '../../router.tsx';
import type { ScreenProps } from '../../screens.ts';
import { readStored, store } from '../../storage.ts';
import { Badge } from '../../ui/badge.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { LevelChoice } from '../../ui/level-choice.tsx';
import { Page } from '../../ui/page.tsx';
import { WhenLoaded } from '../../ui/states.tsx';
import { Contents } from './contents.tsx';
import { LevelsPart } from './parts/levels.tsx';
import { ProbesPart } from './parts/probes.tsx';
import { QuizPart } from './parts/quiz.tsx';
import { ReframesPart } from './parts/reframes.tsx';
import { StepPart } from './parts/step.tsx';
import { StoryPart } from './parts/story.tsx';
import { WeakAnswerPart } from './parts/weak-answer.tsx';
import { type Part, partsOf } from './parts.ts';

/** Where somebody stopped reading a walkthrough, in this browser. */
export const placeKey = (id: string) => `study:${id}`;

/** One walkthrough, read part by part. The part is in the address, so that reloading and going back keep it. */
export default function Study({ params }: ScreenProps) {
  const walkthrough = useResource<PublicWalkthrough>(`/v1/walkthroughs/${encodeURIComponent(params.id!)}`);
  const { data } = walkthrough;
  return (
    <Page
      title={data?.question ?? 'Study'}
      above={
        <Link href="/study" className="underline underline-offset-4">
          All walkthroughs
        </Link>
      }
      // An imported page has its question as its title.
      lead={data?.title === data?.question ? undefined : data?.title}
    >
      <WhenLoaded resource={walkthrough} lines={10}>
        {(loaded) => <Reader walkthrough={loaded} />}
      </WhenLoaded>
    </Page>
  );
}

function Reader({ walkthrough }: { walkthrough: PublicWalkthrough }) {
  const { id, principle, source } = walkthrough;
  const principleName = useResource<Principle>(`/v1/principles/${principle}`).data?.name;
  const parts = partsOf(walkthrough);
  const query = useQuery();
  const level = levelOf(query);
  const asked = query.get('part') ?? readStored(placeKey(id));
  const current = parts.find((part) => part.id === asked) ?? parts[0]!;
  const at = parts.indexOf(current);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(current.id);
  useEffect(() => {
    store(placeKey(id), current.id);
    // Only when the part changes: on opening, the focus is the page's matter.
    if (shown.current !== current.id) heading.current?.focus({ preventScroll: true });
    shown.current = current.id;
  }, [id, current.id]);
  const hrefOf = (part: Part, forLevel = level) => `/study/${id}?part=${part.id}&level=${forLevel}`;
  const chooseLevel = (chosen: Level) => {
    preferLevel(chosen);
    navigate(hrefOf(current, chosen), { replace: true });
  };
  const [before, after] = [parts[at - 1], parts[at + 1]];
  return (
    <>
      <div className="mb-8 flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-line border-b pb-4">
        <p className="flex flex-wrap gap-2">
          <Badge>{principleName ?? principle}</Badge>
          {source === 'imported' && <Badge>Imported</Badge>}
        </p>
        <div className="max-sm:w-full">
          <LevelChoice legend={<span className="sr-only">Level</span>} level={level} onChoose={chooseLevel} />
        </div>
      </div>
      <div className="grid gap-x-12 gap-y-6 md:grid-cols-[13rem_minmax(0,1fr)]">
        <Contents parts={parts} current={current} hrefOf={hrefOf} />
        <div className="min-w-0">
          <h2 ref={heading} tabIndex={-1} className="mb-5 text-2xl outline-none">
            {current.label}
          </h2>
          {contentOf(current, walkthrough, level)}
          <nav
            aria-label="Part before and after"
            className="mt-12 flex flex-wrap justify-between gap-3 border-line border-t pt-5"
          >
            {before === undefined ? (
              <span />
            ) : (
              <ButtonLink variant="quiet" href={hrefOf(before)} className="-ml-4">
                <Icon name="arrow" className="size-4 rotate-180" />
                {before.label}
              </ButtonLink>
            )}
            {after === undefined ? (
              <ButtonLink href={`/practise/${id}?level=${level}`}>Practise this question</ButtonLink>
            ) : (
              <ButtonLink variant="secondary" href={hrefOf(after)}>
                {after.label}
                <Icon name="arrow" className="size-4" />
              </ButtonLink>
            )}
          </nav>
        </div>
      </div>
    </>
  );
}

function contentOf(part: Part, walkthrough: PublicWalkthrough, level: Level): ReactNode {
  if (part.step !== undefined) return <StepPart walkthrough={walkthrough} step={part.step} level={level} />;
  switch (part.id) {
    case 'follow-ups':
      return <ProbesPart walkthrough={walkthrough} level={level} />;
    case 'weak-answer':
      return <WeakAnswerPart walkthrough={walkthrough} />;
    case 'retelling':
      return <ReframesPart walkthrough={walkthrough} />;
    case 'levels':
      return <LevelsPart walkthrough={walkthrough} chosen={level} />;
    case 'quiz':
      return <QuizPart walkthrough={walkthrough} />;
    default:
      return <StoryPart walkthrough={walkthrough} level={level} />;
  }
}
