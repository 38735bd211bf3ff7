import type { Interview, PublicWalkthrough } from '../../api/types.ts';
import { useResource } from '../../api/use-resource.ts';
import type { ScreenProps } from '../../screens.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { WhenLoaded } from '../../ui/states.tsx';
import { Conversation } from './conversation.tsx';

/** A mock interview that has been begun: the conversation, until its last answer. */
export default function InterviewScreen({ params }: ScreenProps) {
  const id = params.id ?? '';
  const interview = useResource<Interview>(`/v1/interviews/${encodeURIComponent(id)}`, { fresh: true });
  const walkthrough = useResource<PublicWalkthrough>(
    interview.data === undefined
      ? null
      : `/v1/walkthroughs/${encodeURIComponent(interview.data.walkthroughId)}`,
  );
  if (interview.error?.status === 404) {
    return (
      <Page title="This interview is not here" width="read">
        <Notice action={<ButtonLink href="/interview">Begin another one</ButtonLink>}>
          It may have been erased, or it was begun on another server.
        </Notice>
      </Page>
    );
  }
  return (
    <WhenLoaded
      resource={interview}
      lines={5}
      wrap={(state) => (
        <Page title="Mock interview" width="read">
          {state}
        </Page>
      )}
    >
      {(data) => (
        <Conversation
          key={data.id}
          interview={data}
          probeIds={walkthrough.data?.probes.map((probe) => probe.id) ?? []}
        />
      )}
    </WhenLoaded>
  );
}
