import { useState } from 'react';
import { Link } from '../../router.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { DebriefParts } from '../debrief/debrief.tsx';
import { MessageLog } from '../interview/message-log.tsx';
import { toMessages } from '../interview/messages.ts';
import { RECORDED } from './recorded.ts';

/** A whole interview that was recorded with this program, to look at before doing anything. */
export default function Example() {
  const { interview, debrief, probeIds, recordedAt, version } = RECORDED;
  const [tab, setTab] = useState<'conversation' | 'debrief'>('conversation');
  const said = toMessages(interview);
  return (
    <Page
      title="A recorded interview"
      lead={interview.title}
      above={<Link href="/">Start</Link>}
      actions={<ButtonLink href="/">Begin your own</ButtonLink>}
    >
      <div className="mb-6 max-w-read">
        <Notice>
          Recorded on {recordedAt.slice(0, 10)} with version {version}, without a model. The candidate's
          answers were written for it; the questions, the follow-ups and every judgement are what the program
          said.
        </Notice>
      </div>
      <Tabs<'conversation' | 'debrief'>
        label="The recorded interview"
        selected={tab}
        onSelect={setTab}
        tabs={[
          {
            id: 'conversation',
            label: 'Conversation',
            content: (
              <div className="max-w-read">
                <MessageLog
                  interviewId={interview.id}
                  mode="realistic"
                  probeIds={probeIds}
                  said={said}
                  arriving={undefined}
                  isBusy={false}
                />
              </div>
            ),
          },
          {
            id: 'debrief',
            label: 'Debrief',
            content: <DebriefParts interview={interview} debrief={debrief} />,
          },
        ]}
      />
    </Page>
  );
}
