import type { InterviewSummary, List, Principle, WalkthroughSummary } from '../../api/types.ts';
import { useResource } from '../../api/use-resource.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { WhenLoaded } from '../../ui/states.tsx';
import { useChoice } from './use-choice.ts';
import { WalkthroughPicker } from './walkthrough-picker.tsx';
import { Ways } from './ways.tsx';

/** Where everything begins: what to prepare, for which level, and in which of the three ways. */
export default function Home() {
  const walkthroughs = useResource<List<WalkthroughSummary>>('/v1/walkthroughs');
  const principles = useResource<List<Principle>>('/v1/principles');
  const interviews = useResource<List<InterviewSummary>>('/v1/interviews', { fresh: true });
  const [choice, change] = useChoice();
  // Whether an interview is open stands above the rest, so the rest waits for it and nothing jumps.
  const content = interviews.isLoading ? { ...walkthroughs, data: undefined } : walkthroughs;
  const open = interviews.data?.data.find(({ state }) => state !== 'closed');

  return (
    <Page
      title="Be ready for the bar raiser"
      lead="One question, follow-ups that dig, and a judgement that points at your own words."
      actions={
        <ButtonLink variant="secondary" href="/example">
          Look at a recorded interview
        </ButtonLink>
      }
    >
      <WhenLoaded resource={content} lines={8}>
        {({ data }) => {
          const shown = data.filter(
            ({ principle }) => choice.principle === 'all' || principle === choice.principle,
          );
          const chosen = shown.find(({ id }) => id === choice.walkthroughId) ?? shown[0];
          return (
            <>
              {open !== undefined && (
                <div className="mb-8">
                  <Notice
                    action={
                      <ButtonLink variant="secondary" href={`/interview/${open.id}`}>
                        Continue
                      </ButtonLink>
                    }
                  >
                    You have an open interview: <strong className="font-semibold">{open.title}</strong>, at
                    question {open.turn}.
                  </Notice>
                </div>
              )}
              <div className="grid items-start gap-x-12 gap-y-10 grid-cols-[minmax(0,1fr)] lg:grid-cols-[minmax(0,1fr)_24rem]">
                <WalkthroughPicker
                  all={data}
                  shown={shown}
                  principles={principles.data?.data ?? []}
                  principle={choice.principle}
                  chosenId={chosen?.id}
                  onPrinciple={(principle) => change({ principle, walkthroughId: undefined })}
                  onWalkthrough={(walkthroughId) => change({ walkthroughId })}
                />
                {chosen !== undefined && <Ways walkthrough={chosen} choice={choice} onChange={change} />}
              </div>
            </>
          );
        }}
      </WhenLoaded>
    </Page>
  );
}
