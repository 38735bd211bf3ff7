import type { ReactNode } from 'react';
import type { ApiError } from '../../api/client.ts';
import type { Debrief, Interview } from '../../api/types.ts';
import { useResource } from '../../api/use-resource.ts';
import { Link } from '../../router.tsx';
import type { ScreenProps } from '../../screens.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { VerdictScale } from '../../ui/verdict-scale.tsx';
import { LEVEL_WORDS, MODE_WORDS } from '../../words.ts';
import { EvidenceSection } from './evidence.tsx';
import { toMarkdown } from './export.ts';
import { Rescoring } from './rescoring.tsx';
import { Turns } from './turns.tsx';

/** What came of an interview: the verdict, what moved it, and what to practise next. */
export default function DebriefScreen({ params }: ScreenProps) {
  const path = `/v1/interviews/${encodeURIComponent(params.id ?? '')}`;
  const interview = useResource<Interview>(path);
  const debrief = useResource<Debrief>(`${path}/debrief`, { fresh: true });
  const above = <Link href="/interview">All interviews</Link>;
  if (interview.data !== undefined && debrief.data !== undefined) {
    return <DebriefView interview={interview.data} debrief={debrief.data} above={above} />;
  }
  const error = debrief.error ?? interview.error;
  return (
    <Page title="Debrief" above={above} width="read">
      {error === undefined ? (
        <Skeleton lines={6} />
      ) : (
        <CannotShow
          error={error}
          id={params.id ?? ''}
          retry={() => {
            interview.reload();
            debrief.reload();
          }}
        />
      )}
    </Page>
  );
}

function CannotShow({ error, id, retry }: { error: ApiError; id: string; retry(): void }) {
  if (error.code === 'interview_open') {
    return (
      <Notice action={<ButtonLink href={`/interview/${id}`}>Go on with the interview</ButtonLink>}>
        The interview is not over yet. The debrief is there after the last question.
      </Notice>
    );
  }
  const action =
    error.status === 404 ? (
      <ButtonLink href="/interview">Show all interviews</ButtonLink>
    ) : (
      <Button variant="secondary" onClick={retry}>
        Try again
      </Button>
    );
  return <ErrorState message={error.message} action={action} />;
}

interface Shown {
  interview: Pick<Interview, 'id' | 'title' | 'level' | 'mode' | 'walkthroughId' | 'createdAt'>;
  debrief: Debrief;
}

function DebriefView({ interview, debrief, above }: Shown & { above: ReactNode }) {
  const fileName = `debrief-${interview.walkthroughId}-${interview.createdAt.slice(0, 10)}`;
  return (
    <Page
      title="Debrief"
      lead={interview.title}
      above={above}
      actions={
        <>
          <Button
            variant="secondary"
            onClick={() => saveFile(`${fileName}.md`, 'text/markdown', toMarkdown(interview, debrief))}
          >
            <Icon name="download" /> Markdown
          </Button>
          <Button
            variant="secondary"
            onClick={() =>
              saveFile(
                `${fileName}.json`,
                'application/json',
                JSON.stringify({ interview, debrief }, null, 2),
              )
            }
          >
            <Icon name="download" /> JSON
          </Button>
          <Button variant="secondary" onClick={() => window.print()}>
            <Icon name="print" /> Print
          </Button>
        </>
      }
    >
      <DebriefParts interview={interview} debrief={debrief} />
    </Page>
  );
}

/** Everything a debrief says, without the page around it. */
export function DebriefParts({ interview, debrief }: Shown) {
  return (
    <div className="space-y-6">
      <Outcome interview={interview} debrief={debrief} />
      <Rescoring debrief={debrief} />
      <EvidenceSection debrief={debrief} />
      <Card title="Practise next">
        <ol className="list-decimal space-y-2 pl-5 marker:text-muted">
          {debrief.practiseNext.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ol>
        <div className="mt-5 flex flex-wrap gap-2 print:hidden">
          <ButtonLink href={`/practise/${interview.walkthroughId}`}>Answer the question again</ButtonLink>
          <ButtonLink variant="secondary" href={`/study/${interview.walkthroughId}`}>
            Study the walkthrough
          </ButtonLink>
        </div>
      </Card>
      <Turns debrief={debrief} />
    </div>
  );
}

function Outcome({ interview, debrief }: Shown) {
  return (
    <Card>
      <div className="grid gap-x-10 gap-y-6 md:grid-cols-[minmax(0,22rem)_1fr]">
        <div>
          <h2 className="label mb-3 font-sans">After everything that was said</h2>
          <VerdictScale verdict={debrief.verdict} />
          <p className="mt-3 text-muted text-sm">
            Score {Math.round(debrief.score)} of 100. Confidence {Math.round(debrief.confidence * 100)} %.
          </p>
          <p className="mt-3 flex flex-wrap gap-2">
            <Badge>{LEVEL_WORDS[interview.level]}</Badge>
            <Badge>{MODE_WORDS[interview.mode].name}</Badge>
          </p>
        </div>
        <div>
          <h2 className="label mb-3 font-sans">What the bar raiser thinks</h2>
          <p className="speech">{debrief.barRaiserThinks}</p>
          <h2 className="label mt-5 mb-1 font-sans">The one fact that would raise it</h2>
          <p>{debrief.flipFact}</p>
        </div>
      </div>
      <p className="mt-5 border-line border-t pt-4 text-muted text-sm">{debrief.grader.label}.</p>
    </Card>
  );
}
