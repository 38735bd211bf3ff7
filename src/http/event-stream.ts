import type { Context } from 'hono';
import * as z from 'zod';
import type { ErrorCode } from '../errors.ts';
import type { EventLog, LoggedEvent, StreamFailure } from '../services/streaming/event-log.ts';
import { PROBLEMS, problemType } from './problem.ts';

export const EVENT_STREAM = 'text/event-stream';

/** Proxies and browsers give up on a silent connection after 30 to 60 seconds. */
const HEARTBEAT_MS = 15_000;
const HEARTBEAT = ': still here\n\n';

/** Whether the caller asks for events rather than for one JSON document. */
export const wantsEvents = (c: Context): boolean =>
  (c.req.header('accept') ?? '')
    .split(',')
    .some((range) => range.split(';')[0]!.trim().toLowerCase() === EVENT_STREAM);

export const lastEventIdHeader = z.object({
  'last-event-id': z
    .string()
    .optional()
    .meta({ description: 'The id of the last event that arrived: only later ones are sent.' }),
});

/** The number in a Last-Event-ID; anything that is none of ours starts from the beginning. */
export const toEventId = (header: string | undefined): number =>
  header !== undefined && /^\d{1,9}$/.test(header) ? Number(header) : 0;

/**
 * Sends the events of a log as server-sent events, from the one after `lastEventId` to the last. A reader who leaves
 * stops nothing.
 */
export const sendEvents = (c: Context, log: EventLog, lastEventId = 0): never =>
  sendFrames(c, log.read(lastEventId), writeEvent);

const encoder = new TextEncoder();

/** Sends what comes as the frames that `write` makes of it, with a comment whenever it is quiet. */
export function sendFrames<T>(
  c: Context,
  source: AsyncGenerator<T, void, undefined>,
  write: (value: T) => string,
  last = '',
): never {
  let heartbeat: ReturnType<typeof setInterval> | undefined;
  const streamEnded = c.get('streamEnded');
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      heartbeat = setInterval(() => {
        // A reader who takes nothing gets no comments either.
        if ((controller.desiredSize ?? 0) > 0) controller.enqueue(encoder.encode(HEARTBEAT));
      }, HEARTBEAT_MS);
    },
    async pull(controller) {
      const { done, value } = await source.next();
      if (!done) return controller.enqueue(encoder.encode(write(value)));
      clearInterval(heartbeat);
      streamEnded?.();
      if (last !== '') controller.enqueue(encoder.encode(last));
      controller.close();
    },
    cancel() {
      clearInterval(heartbeat);
      streamEnded?.();
      void source.return();
    },
  });
  c.header('content-type', EVENT_STREAM);
  c.header('cache-control', 'no-store');
  // Asks nginx not to collect the events into one big answer.
  c.header('x-accel-buffering', 'no');
  // Handlers are typed by their JSON; see `okOrEvents`.
  return c.body(body) as never;
}

function writeEvent({ id, name, data }: LoggedEvent): string {
  const content = name === 'error' ? toStreamProblem(data as StreamFailure) : data;
  return `event: ${name}\nid: ${id}\ndata: ${JSON.stringify(content)}\n\n`;
}

function toStreamProblem({ code, detail }: StreamFailure) {
  const { status, title } = PROBLEMS[code satisfies ErrorCode];
  return { type: problemType(code), title, status, code, detail };
}
