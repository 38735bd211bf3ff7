import { useState } from 'react';
import { Link } from '../../router.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
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
      <Tabs<'conversation' | 'debrief'>
        label="The recorded interview"
        selected={tab}
        onSelect={setTab}
        tabs={[
          {
            id: 'conversation',
            label: 'Conversation',
            content: (
              <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,42rem)_1fr]">
                <aside className="lg:order-last lg:sticky lg:top-6">
                  <h2 className="mb-2 text-xl">What you see here</h2>
                  <p>
                    Recorded on {recordedAt.slice(0, 10)} with version {version}, without a model. The
                    candidate's answers were written for it. The questions and every judgement are what the
                    program said.
                  </p>
                  <p className="mt-3">
                    Look at answer 4: the work is handed to others. The debrief shows what that one sentence
                    did to a good opening.
                  </p>
                  <Button variant="secondary" className="mt-4" onClick={() => setTab('debrief')}>
                    Look at the debrief
                  </Button>
                </aside>
                <MessageLog
                  interviewId={interview.id}
                  mode="realistic"
                  probeIds={probeIds}
                  said={said}
                  arriving={undefined}
                  isBusy={false}
                  candidate="Candidate"
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
