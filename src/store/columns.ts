import { customType } from 'drizzle-orm/pg-core';

/**
 * PostgreSQL's `text` refuses NUL, and the wire's UTF-8 replaces a lone surrogate with U+FFFD. Both can
 * stand in what a candidate sends, and evidence offsets are only true while every code unit comes back.
 * JSON.stringify escapes exactly these two (`\u0000`, `\ud800`), so JSON text is always safe to store.
 * The column is `text` and not `json`, because the two drivers parse `json` differently, and not `jsonb`,
 * because that refuses `\u0000` and reorders keys.
 */
export const document = <T>(name: string) =>
  customType<{ data: T; driverData: string }>({
    dataType: () => 'text',
    toDriver: (value) => JSON.stringify(value),
    fromDriver: (text) => JSON.parse(text) as T,
  })(name);

/** What JSON writes as it stands; every row has several such strings. */
const PLAIN = /^[\w .:/-]*$/;

/**
 * A string that is looked up: ids, keys, tenants. Ordinary ones are stored as they are. What `text` cannot
 * hold is escaped as in JSON, which is one-to-one: an id with a NUL is then simply unknown, not an error,
 * and never mistaken for another.
 */
export const identifier = customType<{ data: string; driverData: string }>({
  dataType: () => 'text',
  toDriver: (value) => (PLAIN.test(value) ? value : JSON.stringify(value).slice(1, -1)),
  fromDriver: (text) => (PLAIN.test(text) ? text : (JSON.parse(`"${text}"`) as string)),
});
