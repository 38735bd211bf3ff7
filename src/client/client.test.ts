import { describe, expect, expectTypeOf, it } from 'vitest';
import { GRADABLE, useTestApp } from '../../test/support/app.ts';
import { type OpenApiDocument, operationsOf } from '../http/openapi.ts';
import {
  ApiError,
  type BarRaiserClient,
  ConnectionError,
  type Critique,
  createClient,
  type ErrorCode,
  type Interview,
  TimeoutError,
} from './index.ts';

const api = useTestApp();

/** A client whose requests go to the application; `meddle` may answer in its place, by the number of the request. */
function connect(
  meddle: (n: number, init: RequestInit) => Promise<Response | undefined> | Response | undefined = () =>
    undefined,
) {
  const requests: { url: string; init: RequestInit }[] = [];
  const client = createClient({
    fetch: async (url, init = {}) => {
      requests.push({ url: String(url), init });
      return (await meddle(requests.length, init)) ?? api.app.request(String(url), init);
    },
  });
  return { client, requests };
}
const keyOf = ({ init }: { init: RequestInit }) =>
  (init.headers as Record<string, string>)['idempotency-key'];
const request = { answer: GRADABLE, principle: 'ownership' as const };

describe('the client', () => {
  it('has a method for every operation of the document, and for nothing else', async () => {
    const document = (await createDocument()) as unknown as OpenApiDocument;
    const operations = operationsOf(document).map(({ operation }) => operation.operationId);
    const streams = ['streamAnswer', 'streamCritique'];
    expect(Object.keys(createClient()).toSorted()).toEqual([...operations, ...streams].toSorted());
  });

  it('sends every operation to where the document has it', async () => {
    const document = (await createDocument()) as unknown as OpenApiDocument;
    const { client, requests } = connect(() => new Response(null, { status: 204 }));
    for (const { method, path, operation } of operationsOf(document)) {
      const call = client[operation.operationId as keyof BarRaiserClient] as (...args: unknown[]) => unknown;
      const takesId = path.includes('{');
      const result = call(...(takesId ? ['an id', {}] : [{}]));
      if (typeof result === 'object' && result !== null && Symbol.asyncIterator in result) {
        await (result as AsyncGenerator).next().catch(() => {});
      } else await result;
      const sent = requests.at(-1)!;
      expect([sent.init.method, new URL(sent.url).pathname], operation.operationId).toEqual([
        method.toUpperCase(),
        path.replace(/\{\w+\}/, 'an%20id'),
      ]);
    }
  });

  it('leads an interview to its debrief, streamed and not', async () => {
    const { client } = connect();
    const begun = await client.createInterview({ walkthroughId: 'sample' });
    let { turn, state } = begun;
    while (state !== 'closed') {
      if (turn % 2 === 0) {
        ({ turn, state } = await client.answerInterview(begun.id, { answer: GRADABLE, turn }));
        continue;
      }
      const names: string[] = [];
      for await (const event of client.streamAnswer(begun.id, { answer: GRADABLE, turn })) {
        names.push(event.event);
        if (event.event === 'done') ({ turn, state } = event.data);
      }
      expect([names[0], names.at(-1)]).toEqual(['answer.accepted', 'done']);
    }
    expect((await client.debriefInterview(begun.id)).turns).toHaveLength(5);
    await client.deleteInterview(begun.id);
    await expect(client.getInterview(begun.id)).rejects.toMatchObject({ code: 'interview_not_found' });
  });

  it('turns refusals into errors with their code and fields', async () => {
    const { client } = connect();
    const error = await client.createCritique({ answer: 1 } as never).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 422, code: 'validation_failed', fields: [{ pointer: '/answer' }] });
    expect((error as ApiError).requestId).toMatch(/./);
  });

  it('makes a keyed call again with the same key, and acts once', async () => {
    const lost: (() => Promise<Response>)[] = [];
    const { client, requests } = connect((n, init) => {
      if (n !== 1) return undefined;
      // The server acts; its response is lost on the way.
      return Promise.resolve(api.app.request('/v1/interviews', init)).then(() =>
        Promise.reject(new Error('reset')),
      );
    });
    const { id } = await client.createInterview({ walkthroughId: 'sample' });
    expect(lost).toEqual([]);
    expect(requests).toHaveLength(2);
    expect(keyOf(requests[0]!)).toMatch(/^[\w-]{36}$/);
    expect(keyOf(requests[1]!)).toBe(keyOf(requests[0]!));
    const { data } = await client.listInterviews({ limit: 100 });
    expect(data.filter((interview) => interview.id === id)).toHaveLength(1);
  });

  it('does not repeat what may not be repeated, nor what was refused for good', async () => {
    const down = connect(() => new Response('{}', { status: 503 }));
    await expect(down.client.createKey({ tenantId: 't', name: 'n', scopes: ['data'] })).rejects.toThrow(
      ApiError,
    );
    expect(down.requests).toHaveLength(1);
    await expect(down.client.getHealth({ maxRetries: 1 })).rejects.toMatchObject({
      status: 503,
      code: 'unknown',
    });
    expect(down.requests).toHaveLength(3);
    const refused = connect();
    await expect(refused.client.getWalkthrough('none')).rejects.toThrow('no walkthrough');
    expect(refused.requests).toHaveLength(1);
  });

  it('takes up a broken stream where it was', async () => {
    const { client, requests } = connect(async (n, init) => {
      if (n !== 2) return undefined;
      const whole = await (await api.app.request(requests[1]!.url, init)).text();
      const frames = whole.split('\n\n');
      let sent = false;
      return new Response(
        new ReadableStream({
          pull(controller) {
            if (sent) return controller.error(new Error('reset'));
            sent = true;
            controller.enqueue(new TextEncoder().encode(`${frames.slice(0, 2).join('\n\n')}\n\nevent: mess`));
          },
        }),
      );
    });
    const { id } = await client.createInterview({ walkthroughId: 'sample' });
    const events = [];
    for await (const event of client.streamAnswer(id, { answer: GRADABLE, turn: 1 })) events.push(event);
    expect(events.map(({ event }) => event)).toEqual([
      'answer.accepted',
      'message.start',
      'message.delta',
      'message.done',
      'done',
    ]);
    expect(new URL(requests[2]!.url).pathname).toBe(`/v1/interviews/${id}/events`);
  });

  it('stops waiting when told to, or when it has taken too long', async () => {
    const never = connect(
      (_, { signal }) =>
        new Promise<Response>((__, reject) =>
          signal!.addEventListener('abort', () => reject(signal!.reason)),
        ),
    );
    await expect(never.client.getHealth({ timeoutMs: 20 })).rejects.toThrow(TimeoutError);
    const leaving = new AbortController();
    const call = never.client.getHealth({ signal: leaving.signal });
    leaving.abort(new Error('left'));
    await expect(call).rejects.toThrow('left');
    const gone = connect(() => Promise.reject(new TypeError('fetch failed')));
    await expect(gone.client.getHealth({ maxRetries: 0 })).rejects.toThrow(ConnectionError);
  });

  it('is typed by the contract', () => {
    const client = createClient();
    expectTypeOf(client.createCritique).returns.resolves.toEqualTypeOf<Critique>();
    expectTypeOf(client.getInterview).returns.resolves.toEqualTypeOf<Interview>();
    expectTypeOf<ApiError['code']>().toEqualTypeOf<ErrorCode | 'unknown'>();
    type Streamed = Awaited<ReturnType<ReturnType<typeof client.streamCritique>['next']>>['value'];
    expectTypeOf<Extract<Streamed, { event: 'done' }>['data']>().toEqualTypeOf<Critique>();
    // @ts-expect-error there is no such field
    const wrong: Parameters<typeof client.createCritique>[0] = { ...request, principel: 'ownership' };
    expect(wrong).toBeDefined();
  });
});

const createDocument = async () => (await api.app.request('/openapi.json')).json();
