import './no-eval.ts';
import { useChat } from '@ai-sdk/react';
import { DefaultChatTransport } from 'ai';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { ApiError, call, offline, toApiError } from '../../api/client.ts';
import type { Interview } from '../../api/types.ts';
import { readStored, store } from '../../storage.ts';
import { useDraft } from '../../ui/use-draft.ts';
import { BROKEN_REPLY, type Fault, faultOfSending, STILL_AWAY } from './faults.ts';
import { type ChatMessage, textOf, toMessages } from './messages.ts';

/** An answer that was sent and not yet heard of again. Its id makes sure that sending it twice acts once. */
interface Pending {
  id: string;
  text: string;
  turn: number;
}

/**
 * The conversation of one interview: what was said, the answer being written, and what to do when something
 * breaks. Whatever happens, an answer is in the log because the server has it, or in the draft.
 */
export function useConversation(interview: Interview) {
  const { id } = interview;
  const pendingKey = `pending:${id}`;
  const { draft: written, update } = useDraft(`draft:${id}`, { text: '' });
  const draft = written.text;
  const setDraft = useCallback((text: string) => update({ text }), [update]);
  const [known, setKnown] = useState({ turn: interview.turn, state: interview.state });
  const [fault, setFault] = useState<Fault>();
  const isAccepted = useRef(false);

  const transport = useMemo(
    () =>
      new DefaultChatTransport<ChatMessage>({
        api: '/v1/chat',
        fetch: fetchOrExplain,
        // The server keeps the interview: the last message is all it needs.
        prepareSendMessagesRequest: ({ id, messages, body }) => ({
          body: { ...body, id, messages: messages.slice(-1) },
        }),
      }),
    [],
  );
  const initial = useMemo(() => toMessages(interview), [interview]);
  const { messages, status, setMessages, sendMessage, stop, resumeStream, clearError } = useChat<ChatMessage>(
    {
      id,
      messages: initial,
      transport,
      onData: (part) => {
        if (part.type !== 'data-interview') return;
        const { turn, state } = part.data;
        isAccepted.current = true;
        store(pendingKey, null);
        setKnown({ turn, state });
      },
      onError: (error) => fail(error),
      onFinish: ({ isAbort, isError, finishReason }) => {
        // A server that is stopped in good order ends the stream without its last event.
        if (!isAbort && !isError && finishReason === undefined) fail(new Error('broke off'));
      },
    },
  );

  const fail = (error: Error) => {
    if (isAccepted.current) {
      setFault(BROKEN_REPLY);
      return;
    }
    setFault(faultOfSending(error instanceof ApiError ? error : offline()));
    const pending = readPending(pendingKey);
    if (pending === undefined) return;
    // Not in the log: the server may not have it.
    setMessages((all) => all.filter((message) => message.id !== pending.id));
    setDraft(pending.text);
  };

  const send = () => {
    const text = draft.trim();
    if (text === '' || status === 'submitted' || status === 'streaming') return;
    const last = readPending(pendingKey);
    const messageId = last?.text === text && last.turn === known.turn ? last.id : crypto.randomUUID();
    store(pendingKey, JSON.stringify({ id: messageId, text, turn: known.turn } satisfies Pending));
    isAccepted.current = false;
    setFault(undefined);
    setDraft('');
    void sendMessage(
      { id: messageId, role: 'user', parts: [{ type: 'text', text }] },
      { body: { turn: known.turn } },
    );
  };

  /** Shows the interview as the server has it, and the reply that is being made there. */
  const sync = useCallback(async () => {
    try {
      const current = await call<Interview>(`/v1/interviews/${id}`);
      setMessages(toMessages(current));
      setKnown({ turn: current.turn, state: current.state });
      setFault(undefined);
      clearError();
      isAccepted.current = true;
      if (current.message.status === 'accepted') await resumeStream();
    } catch (error) {
      const isAway = error instanceof ApiError && error.code === 'offline';
      setFault(isAway ? STILL_AWAY : faultOfSending(error instanceof ApiError ? error : offline()));
    }
  }, [id, setMessages, clearError, resumeStream]);

  const halt = useCallback(async () => {
    await stop();
    try {
      await call(`/v1/interviews/${id}/stop`, { method: 'POST' });
    } finally {
      await sync();
    }
  }, [id, stop, sync]);

  // Once, when the interview is opened: what an earlier visit left unfinished.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only of the interview as it was opened
  useEffect(() => {
    const pending = readPending(pendingKey);
    if (pending !== undefined && pending.turn < interview.turn) store(pendingKey, null);
    else if (pending !== undefined && draft === '') setDraft(pending.text);
    if (interview.message.status === 'accepted') {
      isAccepted.current = true;
      void resumeStream();
    }
  }, []);

  const isBusy = status === 'submitted' || status === 'streaming';
  const last = messages.at(-1);
  const isStreaming = isBusy && last?.role === 'assistant';
  return {
    turn: known.turn,
    isClosed: known.state === 'closed' && !isBusy && fault === undefined,
    isBusy,
    /** Everything that was said and is complete. */
    said: isStreaming ? messages.slice(0, -1) : messages,
    /** What is being said now. */
    arriving: isStreaming && textOf(last) !== '' ? last : undefined,
    draft,
    setDraft,
    send,
    stop: halt,
    sync,
    fault,
  };
}

function readPending(key: string): Pending | undefined {
  try {
    return JSON.parse(readStored(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** `fetch` whose refusals say what they mean. */
async function fetchOrExplain(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(input, init);
  } catch (error) {
    if (init?.signal?.aborted) throw error;
    throw offline();
  }
  if (!response.ok) throw await toApiError(response);
  return response;
}
