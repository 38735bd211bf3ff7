import type { Context, TypedResponse } from 'hono';

/** As bytes: a string that is not Latin-1 would be encoded again for every response. */
const written = new WeakMap<object, Uint8Array<ArrayBuffer>>();
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
  let bytes = written.get(key);
  if (bytes === undefined) {
    bytes = encoder.encode(write());
    written.set(key, bytes);
  }
  // The bytes are that JSON.
  return c.body(bytes, 200, { 'content-type': 'application/json' }) as unknown as TypedResponse<
    T,
    200,
    'json'
  >;
}
