import type { Context, TypedResponse } from 'hono';

/** What is sent, written out once: a string where that is cheaper. */
const written = new WeakMap<object, string | Uint8Array<ArrayBuffer>>();
const encoder = new TextEncoder();

/** Sends a document that many requests get and nobody changes: it is written out once for as long as it is kept. */
export const sendFixed = <T extends object>(c: Context, document: T): TypedResponse<T, 200, 'json'> =>
  send<T>(c, document, () => JSON.stringify(document));

/** The same for the items of a list document. */
export const sendFixedList = <T>(
  c: Context,
  items: readonly T[],
): TypedResponse<{ data: T[] }, 200, 'json'> =>
  send<{ data: T[] }>(c, items, () => JSON.stringify({ data: items }));

function send<T>(c: Context, key: object, write: () => string): TypedResponse<T, 200, 'json'> {
  let body = written.get(key);
  if (body === undefined) {
    body = toBody(write());
    written.set(key, body);
  }
  // The body is that JSON.
  return c.body(body, 200, { 'content-type': 'application/json' }) as unknown as TypedResponse<
    T,
    200,
    'json'
  >;
}

/** Node sends a string together with the headers; but one that is not ASCII it would encode again for every response. */
function toBody(json: string): string | Uint8Array<ArrayBuffer> {
  const bytes = encoder.encode(json);
  return bytes.length === json.length ? json : bytes;
}
