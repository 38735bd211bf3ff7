import { useEffect, useRef, useState } from 'react';
import type { Interview } from '../../api/types.ts';
import { navigate } from '../../router.tsx';
import { AnswerBox } from '../../ui/answer-box.tsx';
import { isTooLong } from '../../ui/answer-length.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button, ButtonLink, IconButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Timer } from '../../ui/timer.tsx';
import { useToast } from '../../ui/toast.tsx';
import { appendSpoken, canListen, VoiceInput } from '../../ui/voice-input.tsx';
import { LEVEL_WORDS, MODE_WORDS, PRACTICE_WORDS } from '../../words.ts';
import { MessageLog } from './message-log.tsx';
import { textOf } from './messages.ts';
import { canSpeak, useReadAloud } from './read-aloud.ts';
import { useConversation } from './use-conversation.ts';
import { useKeptInView } from './use-kept-in-view.ts';

/** What an opening answer and a follow-up should take, seconds; the opening's is that of the five steps. */
const TARGETS = { opening: 175, followUp: 60 };

export function Conversation({ interview, probeIds }: { interview: Interview; probeIds: readonly string[] }) {
  const { id, title, level, mode } = interview;
  const conversation = useConversation(interview);
  const { said, arriving, isBusy, isClosed, fault, draft, setDraft, send } = conversation;
  const box = useRef<HTMLTextAreaElement>(null);
  const [isSpeaking, setSpeaking] = useState(false);
  const toast = useToast();

  const last = said.at(-1);
  const question = last?.role === 'assistant' ? last : undefined;
  const aloud = useReadAloud(
    isBusy || question === undefined ? undefined : { id: question.id, text: textOf(question) },
  );
  useKeptInView(said.length, arriving === undefined ? 0 : textOf(arriving).length);

  const { stop } = conversation;
  useEffect(() => {
    if (!isBusy) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && document.querySelector('dialog[open]') === null) void stop();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [isBusy, stop]);

  // The box goes with the last answer, and the focus would go with it.
  const way = useRef<HTMLDivElement>(null);
  const wasClosed = useRef(interview.state === 'closed');
  useEffect(() => {
    if (isClosed && !wasClosed.current) way.current?.querySelector('a')?.focus();
    wasClosed.current = isClosed;
  }, [isClosed]);

  const submit = () => {
    aloud.hush();
    send();
    box.current?.focus();
  };
  const goOn = () => {
    switch (fault?.action) {
      case 'send':
        submit();
        break;
      case 'sync':
        void conversation.sync().then(() => box.current?.focus());
        break;
      case 'debrief':
        navigate(`/interview/${id}/debrief`);
        break;
      case 'home':
        navigate('/');
    }
  };

  return (
    <Page
      title={title}
      width="read"
      size="small"
      above={
        <p className="flex flex-wrap gap-2">
          <Badge>{LEVEL_WORDS[level]}</Badge>
          <Badge>{MODE_WORDS[mode].name}</Badge>
        </p>
      }
      actions={
        canSpeak() && (
          <IconButton
            label={aloud.isOn ? 'Stop reading questions aloud' : 'Read questions aloud'}
            aria-pressed={aloud.isOn}
            className={aloud.isOn ? 'bg-accent-soft text-accent' : ''}
            onClick={() => {
              aloud.toggle();
              toast(
                aloud.isOn ? 'Questions are no longer read aloud.' : 'Questions are read aloud from now on.',
              );
            }}
          >
            <Icon name="speaker" />
          </IconButton>
        )
      }
    >
      <p className="mb-6 border-line border-b pb-4 text-muted text-sm">{PRACTICE_WORDS}</p>
      <MessageLog
        interviewId={id}
        mode={mode}
        probeIds={probeIds}
        said={said}
        arriving={arriving}
        isBusy={isBusy}
      />

      <div className="sticky bottom-0 z-10 mt-auto">
        <div className="-mx-4 border-line border-t bg-paper px-4 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]">
          {fault !== undefined && (
            <div className="mb-3">
              <Notice
                tone="error"
                action={
                  <Button variant="secondary" onClick={goOn}>
                    {fault.label}
                  </Button>
                }
              >
                {fault.message}
              </Notice>
            </div>
          )}
          {isClosed ? (
            <div ref={way} className="flex flex-wrap items-center justify-between gap-3 py-2">
              <p className="font-serif text-lg">That was the whole interview.</p>
              <ButtonLink href={`/interview/${id}/debrief`}>
                Open the debrief
                <Icon name="arrow" />
              </ButtonLink>
            </div>
          ) : (
            <AnswerBox
              ref={box}
              label="Your answer"
              value={draft}
              onChange={setDraft}
              onSend={submit}
              controls={
                <>
                  <Timer
                    key={question?.id ?? 'waiting'}
                    targetSeconds={conversation.turn === 1 ? TARGETS.opening : TARGETS.followUp}
                  />
                  <div className="ml-auto flex flex-wrap justify-end gap-2">
                    {canListen() && !isSpeaking && (
                      <Button variant="secondary" disabled={isBusy} onClick={() => setSpeaking(true)}>
                        <Icon name="microphone" />
                        By voice
                      </Button>
                    )}
                    {isBusy ? (
                      <Button variant="secondary" onClick={() => void stop()}>
                        <Icon name="stop" />
                        Stop
                      </Button>
                    ) : (
                      <Button onClick={submit} disabled={draft.trim() === '' || isTooLong(draft)}>
                        Send
                      </Button>
                    )}
                  </div>
                  {isSpeaking && (
                    <div className="basis-full">
                      <VoiceInput
                        onWords={(words) => setDraft(appendSpoken(draft, words))}
                        onListening={aloud.hush}
                      />
                    </div>
                  )}
                </>
              }
            />
          )}
        </div>
      </div>
    </Page>
  );
}
