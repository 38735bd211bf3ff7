import type { Problem } from '../contract/problem.ts';
import { ApiError, ConnectionError } from './errors.ts';
import { broken } from './transport.ts';

/** One event of a stream: its name decides what is in `data`. */
export type EventOf<Events> = {
  [Name in Exclude<keyof Events, 'error'>]: { event: Name; id: number; data: Events[Name] };
}[Exclude<keyof Events, 'error'>];

/** How long a stream may be silent, milliseconds; the server says something at least every 15 seconds. */
const SILENCE_MS = 45_000;
const RESUMES = 3;

/**
 * The events of a stream to the last one, `done`. When the connection breaks, it is taken up again where it was; what
 * is then told again begins with its first event, so that `message.start` always begins the text anew. Leaving the
 * loop closes the connection and stops nothing.
 *
 * @throws ApiError for a problem in the stream, ConnectionError when it cannot be taken up again
 */
export async function* readStream<Events>(
  begin: () => Promise<Response>,
  resume: (lastEventId: number, seen: EventOf<Events> | undefined) => Promise<Response> | undefined,
  signal: AbortSignal | undefined,
): AsyncGenerator<EventOf<Events>, void, undefined> {
  let response = await begin();
  let last: EventOf<Events> | undefined;
  for (let resumes = 0; ; resumes += 1) {
    try {
      for await (const { name, id, data } of readFrames(response)) {
        const content: unknown = JSON.parse(data);
        if (name === 'error') throw new ApiError((content as Problem).status, content as Problem);
        const event = { event: name, id, data: content } as unknown as EventOf<Events>;
        last = event;
        yield event;
        if (name === 'done') return;
      }
      throw broken(undefined);
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      if (error instanceof ApiError) throw error;
      const again = resumes < RESUMES ? resume(last?.id ?? 0, last) : undefined;
      if (again === undefined) throw error instanceof ConnectionError ? error : broken(error);
      response = await again;
    }
  }
}

interface Frame {
  name: string;
  id: number;
  data: string;
}

async function* readFrames(response: Response): AsyncGenerator<Frame, void, undefined> {
  if (response.body === null) throw broken(undefined);
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await within(SILENCE_MS, reader.read());
      if (done) return;
      const frames = (rest + decoder.decode(value, { stream: true })).split('\n\n');
      rest = frames.pop()!;
      for (const frame of frames) {
        const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(frame)?.[1];
        const data = field('data');
        if (data !== undefined)
          yield { name: field('event') ?? 'message', id: Number(field('id') ?? 0), data };
      }
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

async function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(broken(undefined)), ms);
  });
  try {
    return await Promise.race([promise, silence]);
  } finally {
    clearTimeout(timer);
  }
}
