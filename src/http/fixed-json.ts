import type { Context } from 'hono';

const written = new WeakMap<object, string>();

/** Sends a document that many requests get and nobody changes: it is written out once for as long as it is kept. */
export const sendFixed = (c: Context, document: object): never =>
  send(c, document, () => JSON.stringify(document));

/** The same for the items of a list document. */
export const sendFixedList = (c: Context, items: readonly unknown[]): never =>
  send(c, items, () => JSON.stringify({ data: items }));

function send(c: Context, key: object, write: () => string): never {
  let text = written.get(key);
  if (text === undefined) {
    text = write();
    written.set(key, text);
  }
  // Handlers are typed by their JSON.
  return c.body(text, 200, { 'content-type': 'application/json' }) as never;
}
