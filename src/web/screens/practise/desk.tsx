import type { StoredCritique } from '../../api/critiques.ts';
import type { Principle, PublicWalkthrough } from '../../api/types.ts';
import { useResource } from '../../api/use-resource.ts';
import { Link } from '../../router.tsx';
import { Badge } from '../../ui/badge.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { LEVEL_WORDS } from '../../words.ts';
import { AnswerForm } from './answer-form.tsx';
import type { Assignment } from './assignment.ts';

/** A question and a place to answer it. What is typed stays through reloading and through every error. */
export function Desk({ assignment, again }: { assignment: Assignment; again: string | undefined }) {
  const { walkthroughId, principle, probeId, level } = assignment;
  const walkthrough = useResource<PublicWalkthrough>(
    walkthroughId === undefined ? null : `/v1/walkthroughs/${encodeURIComponent(walkthroughId)}`,
  );
  const slug = principle ?? walkthrough.data?.principle;
  const principleInfo = useResource<Principle>(slug === undefined ? null : `/v1/principles/${slug}`);
  const last = useResource<StoredCritique>(
    again === undefined ? null : `/v1/critiques/${encodeURIComponent(again)}`,
  ).data;
  const probe = walkthrough.data?.probes.find(({ id }) => id === probeId);
  const question =
    assignment.question ??
    probe?.question ??
    walkthrough.data?.question ??
    (walkthroughId === undefined
      ? `Tell me about a time that shows: ${principleInfo.data?.name ?? principle}.`
      : '');
  const missing = walkthrough.error ?? (walkthroughId === undefined ? principleInfo.error : undefined);
  if (missing !== undefined && missing.status === 404) {
    return (
      <Page title="This question is not there" above={<BackLink />}>
        <ErrorState
          message={missing.message}
          action={<ButtonLink href="/practise">Choose another question</ButtonLink>}
        />
      </Page>
    );
  }
  return (
    <Page title={question || 'Practise'} width="read" size="small" above={<BackLink />}>
      <div className="space-y-5">
        <div className="flex flex-wrap gap-2">
          {principleInfo.data !== undefined && <Badge>{principleInfo.data.name}</Badge>}
          <Badge>{LEVEL_WORDS[level]}</Badge>
          {probeId !== undefined && <Badge>Follow-up question</Badge>}
        </div>
        {principleInfo.data !== undefined && <ListenFor principle={principleInfo.data} />}
        <AnswerForm assignment={assignment} probe={probe} last={last} isReady={question !== ''} />
      </div>
    </Page>
  );
}

const BackLink = () => (
  <Link href="/practise" className="underline underline-offset-4">
    Choose another question
  </Link>
);

function ListenFor({ principle: { listenFor } }: { principle: Principle }) {
  return (
    <details className="rounded-md border border-line bg-raised">
      <summary className="px-4 py-2.5 font-semibold">What the bar raiser listens for</summary>
      <div className="px-4 pb-4">
        <ul className="list-disc space-y-1 pl-5">
          {listenFor.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </div>
    </details>
  );
}
