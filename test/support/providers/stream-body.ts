import type { Answer, Exchange } from './script.ts';

/** One frame of a stream, with what the provider has billed once it is out. */
export interface Frame {
  event?: string;
  data: string;
  outputTokens: number;
}

/** Ends a response body in a way that only a real connection can show. */
export class WireFault extends Error {
  readonly how: 'reset' | 'cut';
  constructor(how: 'reset' | 'cut') {
    super(`The scripted connection was ${how}.`);
    this.how = how;
  }
}

export interface StreamPlan {
  frames: readonly Frame[];
  answer: Answer;
  exchange: Exchange;
  /** The provider's error event and ping. */
  errorFrame: (type: string) => Frame;
  pingFrame: Frame | undefined;
}

const PING_MS = 10;
const encoder = new TextEncoder();
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The body of a streamed answer: its frames, its fault, its layout. Notes when the client leaves. */
export function streamBody(plan: StreamPlan): ReadableStream<Uint8Array> {
  const chunks = chunksOf(plan);
  let isCancelled = false;
  let isOver = false;
  return new ReadableStream({
    async pull(controller) {
      const step = await chunks.next();
      if (isCancelled) return;
      if (step.done) {
        isOver = true;
        controller.close();
      } else controller.enqueue(step.value);
    },
    async cancel() {
      isCancelled = true;
      if (!isOver) plan.exchange.closedByClientAt = performance.now();
      await chunks.return();
    },
  });
}

async function* chunksOf(plan: StreamPlan): AsyncGenerator<Uint8Array, void, undefined> {
  const { answer, exchange } = plan;
  if (answer.wire?.cuts !== undefined) {
    const bytes = encoder.encode(plan.frames.map((frame) => write(frame, answer)).join(''));
    let from = 0;
    for (const to of [...answer.wire.cuts, bytes.length]) {
      if (to > from) yield bytes.slice(from, to);
      from = Math.max(from, to);
    }
    exchange.framesSent = plan.frames.length;
    exchange.billed.outputTokens = plan.frames.at(-1)!.outputTokens;
    return;
  }
  for (const [index, frame] of plan.frames.entries()) {
    if (answer.fault?.after === index) return yield* breakDown(plan, frame);
    if (answer.gapMs !== undefined && index > 0) await wait(answer.gapMs);
    // Billed as it goes out: what is never sent for a client that has left is never made either.
    exchange.framesSent = index + 1;
    exchange.billed.outputTokens = frame.outputTokens;
    yield encoder.encode(write(frame, answer));
  }
  if (answer.lingerMs !== undefined) await wait(answer.lingerMs);
}

async function* breakDown(plan: StreamPlan, next: Frame): AsyncGenerator<Uint8Array, void, undefined> {
  const { answer, errorFrame, pingFrame } = plan;
  const fault = answer.fault!;
  switch (fault.how) {
    case 'end':
      return;
    case 'error':
      return yield encoder.encode(write(errorFrame(fault.errorType ?? 'api_error'), answer));
    case 'malformed': {
      // Not as a ping: clients do not read those.
      const event = next.event && 'content_block_delta';
      const unreadable = { event, data: '{"broken": "the candidate said CANARY', outputTokens: 0 };
      return yield encoder.encode(write(unreadable, answer));
    }
    case 'reset':
    case 'cut':
      // What was sent before has to arrive before the connection breaks.
      await wait(5);
      throw new WireFault(fault.how);
    case 'stall':
      return await new Promise<never>(() => {});
    case 'pings':
      for (;;) {
        await wait(PING_MS);
        yield encoder.encode(pingFrame === undefined ? ': ping\n\n' : write(pingFrame, answer));
      }
    case 'drip':
      for (;;) {
        await wait(PING_MS);
        yield encoder.encode('x');
      }
  }
}

function write({ event, data }: Frame, { wire }: Answer): string {
  const end = wire?.lineEnd ?? '\n';
  return `${event === undefined ? '' : `event: ${event}${end}`}data: ${data}${end}${end}`;
}

/** Puts further frames in where the layout asks for them. */
export function insertFrames(frames: readonly Frame[], answer: Answer): Frame[] {
  const inserted = answer.wire?.insert ?? [];
  const result: Frame[] = [];
  for (const [index, frame] of frames.entries()) {
    for (const extra of inserted.filter(({ after }) => after === index)) {
      result.push({ event: extra.event, data: extra.data, outputTokens: result.at(-1)?.outputTokens ?? 0 });
    }
    result.push(frame);
  }
  return result;
}
