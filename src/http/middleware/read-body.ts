import type { MiddlewareHandler } from 'hono';
import { AppError } from '../../errors.ts';
import { RefusalWithHeaders } from '../problem.ts';

declare module 'hono' {
  interface ContextVariableMap {
    /** The body as it came, for routes that read one. */
    bodyBytes: Uint8Array<ArrayBuffer>;
    bodyText: string;
  }
}

/** The largest body that is read, in bytes. The longest answer, fully escaped, takes an eighth of it. */
export const MAX_BODY_BYTES = 1_000_000;

/**
 * The most pieces a body that does not tell its length may come in. Each costs microseconds, whatever is in it, so a
 * million chunks of one byte would keep everybody waiting for seconds.
 */
const MAX_PIECES = 10_000;

/**
 * Reads the body once, within bounds, as UTF-8. Everything after it (the JSON validators, the hash for the
 * Idempotency-Key) uses that one reading.
 *
 * Hono's own `bodyLimit` re-wraps the request and costs several times as much as this.
 */
export function readBody(...accepted: readonly string[]): MiddlewareHandler {
  return async function readBody(c, next) {
    const contentType = c.req.header('content-type');
    if (contentType === undefined || !accepted.includes(essenceOf(contentType))) {
      throw new AppError('unsupported_media_type', `Send this as ${accepted.join(' or ')}.`);
    }
    const length = Number(c.req.header('content-length') ?? 0);
    if (length > MAX_BODY_BYTES) throw tooLarge();

    const bytes = await readWithin(c.req.raw, length > 0).catch((error: unknown) => {
      // The client went away in the middle of its body: nobody's fault here, and nobody is left to tell.
      throw error instanceof AppError ? error : new AppError('body_incomplete', 'The body ended too early.');
    });
    const text = decode(bytes);
    c.set('bodyBytes', bytes);
    c.set('bodyText', text);
    // Hono keeps promises here, whatever its types say; a string would make it read the spent stream.
    (c.req.bodyCache as { text?: Promise<string> }).text = Promise.resolve(text);
    await next();
  };
}

/** `text/plain; charset=utf-8` -> `text/plain`; two types in one header are none. */
function essenceOf(contentType: string): string {
  const match = /^\s*([\w.+-]+\/[\w.+-]+)\s*(?:;[^,]*)?$/.exec(contentType);
  return match?.[1]?.toLowerCase() ?? '';
}

async function readWithin(request: Request, lengthIsKnown: boolean): Promise<Uint8Array<ArrayBuffer>> {
  if (lengthIsKnown) {
    const bytes = new Uint8Array(await request.arrayBuffer());
    if (bytes.length > MAX_BODY_BYTES) throw tooLarge();
    return bytes;
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw tooLarge();
    if (chunks.length === MAX_PIECES) throw tooManyPieces();
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new AppError('invalid_utf8', 'The body must be valid UTF-8.');
  }
}

const tooLarge = () =>
  new AppError('body_too_large', `A body may have at most ${MAX_BODY_BYTES.toLocaleString('en')} bytes.`);

/** What is still to come is not waited for, as it otherwise is for a moment, so that the client reads the refusal. */
const tooManyPieces = () =>
  new RefusalWithHeaders(
    'body_too_large',
    `A body may come in at most ${MAX_PIECES.toLocaleString('en')} pieces.`,
    { connection: 'close' },
  );
