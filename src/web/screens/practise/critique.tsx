import type { StoredCritique } from '../../api/critiques.ts';
import type { Principle, PublicWalkthrough, UsageReport } from '../../api/types.ts';
import { useResource } from '../../api/use-resource.ts';
import { useNotes } from '../../notes.ts';
import { Link, useQuery } from '../../router.tsx';
import type { ScreenProps } from '../../screens.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { CritiqueView } from '../../ui/critique-view/critique-view.tsx';
import { mayRegrade } from '../../ui/critique-view/degraded.ts';
import { GraderNote } from '../../ui/critique-view/grader-note.tsx';
import { momentOf } from '../../ui/dates.ts';
import { Page } from '../../ui/page.tsx';
import { ErrorState, WhenLoaded } from '../../ui/states.tsx';
import { LEVEL_WORDS } from '../../words.ts';
import { assignmentOf, hrefOf } from './assignment.ts';
import { EarlierAnswers } from './earlier-answers.tsx';
import { KeepOrErase } from './keep-or-erase.tsx';
import { type ModelState, useCritique } from './use-critique.ts';

/** The critique of one answer, what changed since an earlier one, and what to do next. */
export default function CritiqueScreen({ params }: ScreenProps) {
  const id = params.id!;
  const { resource, model, regrade } = useCritique(id);
  const { data, error } = resource;
  const walkthroughId = data?.request.walkthroughId;
  const { data: walkthrough, isLoading: isAsking } = useResource<PublicWalkthrough>(
    walkthroughId === undefined ? null : `/v1/walkthroughs/${encodeURIComponent(walkthroughId)}`,
  );
  const { data: principle, isLoading: isNaming } = useResource<Principle>(
    data?.request.principle === undefined ? null : `/v1/principles/${data.request.principle}`,
  );
  // The question and the principle stand above the rest: it waits for them, so that nothing jumps.
  const isWaiting = (isAsking && walkthrough === undefined) || (isNaming && principle === undefined);
  const above = (
    <Link href="/practise" className="underline underline-offset-4">
      Practise
    </Link>
  );
  if (data === undefined && error?.status === 404) {
    return (
      <Page title="This critique is not there" above={above}>
        <ErrorState
          message="It may have been erased."
          action={<ButtonLink href="/practise">Practise a question</ButtonLink>}
        />
      </Page>
    );
  }
  const again = data && `${hrefOf(assignmentOf(data.request, walkthrough))}&again=${encodeURIComponent(id)}`;
  return (
    <Page
      title={data === undefined ? 'Critique' : questionOf(data, walkthrough, principle)}
      above={above}
      actions={again !== undefined && <ButtonLink href={again}>Answer again</ButtonLink>}
    >
      <WhenLoaded resource={isWaiting ? { ...resource, data: undefined } : resource} lines={12}>
        {(stored) => (
          <div className="space-y-10">
            <div className="-mt-3 flex flex-wrap gap-2">
              {principle !== undefined && <Badge>{principle.name}</Badge>}
              <Badge>{LEVEL_WORDS[stored.request.level ?? 'sde2']}</Badge>
              {stored.request.probe !== undefined && <Badge>Follow-up question</Badge>}
              <Badge>
                <time dateTime={stored.createdAt}>{momentOf(stored.createdAt)}</time>
              </Badge>
            </div>
            <Judgement stored={stored} model={model} regrade={regrade} />
            <KeepOrErase id={id} />
          </div>
        )}
      </WhenLoaded>
    </Page>
  );
}

function Judgement({
  stored,
  model,
  regrade,
}: {
  stored: StoredCritique;
  model: ModelState;
  regrade(): Promise<void>;
}) {
  const { critique, request } = stored;
  const { grader } = critique;
  const before = useQuery().get('before') ?? undefined;
  const spoken = useNotes()[critique.id]?.spoken;
  // Only a server with a model has a budget.
  const hasModel = useResource<UsageReport>('/v1/usage').data?.budget !== undefined;
  const canRegrade = grader.kind === 'rubric' && (hasModel || mayRegrade(grader.degraded));
  return (
    <EarlierAnswers stored={stored} wanted={before}>
      {(earlier, comparison) => (
        <CritiqueView
          critique={critique}
          answer={request.answer}
          before={earlier?.critique.verdict}
          spoken={spoken}
          status={statusOf(model, critique)}
          comparison={comparison}
          graderNote={
            <GraderNote
              grader={grader}
              isReading={model.is === 'reading'}
              action={
                model.is === 'lost' ? (
                  <ErrorState
                    message={model.error.message}
                    action={
                      <Button variant="secondary" onClick={regrade}>
                        Ask the model again
                      </Button>
                    }
                  />
                ) : (
                  canRegrade && (
                    <Button variant="secondary" disabled={model.is === 'reading'} onClick={regrade}>
                      {model.is === 'reading' ? 'A model is reading it' : 'Ask a model to judge it as well'}
                    </Button>
                  )
                )
              }
            />
          }
        />
      )}
    </EarlierAnswers>
  );
}

/** What a model is doing, in one sentence; it stays when it is over, so that nothing jumps. */
function statusOf(model: ModelState, { grader }: StoredCritique['critique']): string | undefined {
  switch (model.is) {
    case 'reading':
      return 'Fixed rules have judged this. A model is reading it now; its findings will take their place here.';
    case 'done':
      return grader.kind === 'model'
        ? 'A model has read it as well; these are the findings of both.'
        : 'The model could not judge it; these are the findings of fixed rules. The reason stands at the end.';
    case 'lost':
      return 'The connection was lost while a model was reading it. These are the findings of fixed rules.';
    case 'idle':
      return undefined;
  }
}

function questionOf(
  { request }: StoredCritique,
  walkthrough: PublicWalkthrough | undefined,
  principle: Principle | undefined,
): string {
  const { probe, question } = request;
  if (probe !== undefined) return probe.question;
  return (
    question ?? walkthrough?.question ?? (principle ? `A story that shows: ${principle.name}` : 'Critique')
  );
}
