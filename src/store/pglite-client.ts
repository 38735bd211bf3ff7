import { type PGlite, type QueryOptions, type Results, types } from '@electric-sql/pglite';
import { isFatal } from './database.ts';
import { oneAfterTheOther } from './in-turn.ts';
import {
  bind,
  closeStatement,
  describeStatement,
  EXECUTE,
  type Field,
  parse,
  type Reply,
  readReplies,
  SYNC,
} from './wire.ts';

/** How many statements are kept prepared: those of the repositories, and some whose number of values varies. */
const KEPT = 200;

/** The way to the database. */
export interface Channel {
  /**
   * Sends messages of the wire protocol, one at a time: after a panic the next one, were it only in the same bytes,
   * would never end. After an error the rest is left out, but for the Sync. It may be called again before it has
   * ended: what is sent is worked off in its order.
   *
   * @returns what the database says to them
   * @throws Error after a panic, which an exchange before this one has been told of
   */
  exchange(messages: readonly Uint8Array[]): Promise<Uint8Array>;
  /** @param isDead a database that cannot be asked to close any more */
  close(isDead: boolean): Promise<void>;
}

interface Statement {
  name: string;
  /** The object ids of their types. */
  parameters: readonly number[];
  fields: readonly Field[];
}

/** What drizzle asks of a client, and no more. */
type Query = <Row>(text: string, values?: unknown[], options?: QueryOptions) => Promise<Results<Row>>;

/**
 * The embedded database as drizzle's driver takes it. Statements are kept prepared: PGlite's own `query` has the text of
 * each read and planned anew, in six messages, and that is most of what a short statement costs.
 *
 * A full disk makes PostgreSQL panic. PGlite reports that, but its next statement never ends. So after a panic nothing
 * reaches it any more: every statement fails at once with that panic.
 */
export class PgliteClient {
  readonly #channel: Channel;
  /** Why nothing reaches the database any more. */
  #end: unknown;
  /** By their text; the one that was used last at the end. */
  readonly #kept = new Map<string, Statement>();
  #named = 0;
  /** There is one session: what comes next waits until this is sent, or, if it is a transaction, over. */
  readonly #inTurn = oneAfterTheOther();

  constructor(channel: Channel) {
    this.#channel = channel;
  }

  /** Drizzle's driver uses `query` and `transaction` of its client, and `query` of a transaction, and no more. */
  get forDrizzle(): PGlite {
    return this as unknown as PGlite;
  }

  hasPanicked(): boolean {
    return this.#end !== undefined;
  }

  /**
   * Sent without waiting for the replies to what was sent before: while this thread does something else, the database
   * has the next statement at hand.
   */
  readonly query: Query = async <Row>(text: string, values: unknown[] = [], options: QueryOptions = {}) => {
    const { results } = await this.#inTurn(() => this.#start<Row>(text, values, options));
    return results;
  };

  /** Commits when `run` resolves and rolls back when it rejects. */
  transaction<T>(run: (transaction: { query: Query }) => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      const query: Query = async <Row>(text: string, values: unknown[] = [], options: QueryOptions = {}) =>
        (await this.#start<Row>(text, values, options)).results;
      await query('begin');
      let result: T;
      try {
        result = await run({ query });
      } catch (error) {
        await query('rollback');
        throw error;
      }
      await query('commit');
      return result;
    });
  }

  close(): Promise<void> {
    return this.#inTurn(async () => {
      const isDead = this.#end !== undefined;
      this.#end ??= new Error('The embedded database is closed.');
      await this.#channel.close(isDead);
    });
  }

  /** Resolves when the statement is sent; its results, as an object's because a promise of a promise waits for both. */
  async #start<Row>(
    text: string,
    values: unknown[],
    options: QueryOptions,
  ): Promise<{ results: Promise<Results<Row>> }> {
    const statement = this.#kept.get(text) ?? (await this.#prepare(text));
    this.#kept.delete(text);
    this.#kept.set(text, statement);
    // It is committed by the Sync, unless a transaction is open.
    const messages = [bind(statement.name, toText(values, statement, options)), EXECUTE, SYNC];
    const results = this.#send(messages).then((replies) => toResults<Row>(replies, statement, options));
    return { results };
  }

  async #prepare(text: string): Promise<Statement> {
    const messages: Buffer[] = [];
    for (const [oldest, { name }] of this.#kept) {
      if (this.#kept.size < KEPT) break;
      this.#kept.delete(oldest);
      messages.push(closeStatement(name));
    }
    this.#named += 1;
    const name = `kept${this.#named}`;
    messages.push(parse(name, text), describeStatement(name), SYNC);
    const replies = await this.#send(messages);
    return {
      name,
      parameters: replies.flatMap((reply) => (reply.kind === 'parameters' ? reply.types : [])),
      fields: replies.flatMap((reply) => (reply.kind === 'fields' ? reply.fields : [])),
    };
  }
  /** @throws ServerError, or whatever has ended the database */
  async #send(messages: readonly Uint8Array[]): Promise<Reply[]> {
    if (this.#end !== undefined) throw this.#end;
    let replies: Reply[];
    try {
      replies = readReplies(await this.#channel.exchange(messages));
    } catch (error) {
      this.#end ??= error;
      throw this.#end;
    }
    for (const reply of replies) {
      if (reply.kind !== 'error') continue;
      if (isFatal(reply.error)) this.#end = reply.error;
      throw reply.error;
    }
    return replies;
  }
}

function toText(
  values: readonly unknown[],
  { parameters }: Statement,
  { serializers }: QueryOptions,
): (string | null)[] {
  return values.map((value, index) => {
    if (value === null || value === undefined) return null;
    const type = parameters[index]!;
    const serialize = serializers?.[type] ?? types.serializers[type];
    return serialize === undefined ? String(value) : serialize(value);
  });
}

function toResults<Row>(
  replies: readonly Reply[],
  { fields }: Statement,
  { rowMode, parsers }: QueryOptions,
): Results<Row> {
  const readers = fields.map(({ type }) => parsers?.[type] ?? types.parsers[type]);
  const toValue = (text: string | null, index: number): unknown =>
    text === null ? null : (readers[index]?.(text, fields[index]!.type) ?? text);
  const rows = replies.flatMap((reply) => (reply.kind === 'row' ? [reply.values.map(toValue)] : []));
  const toObject = (row: readonly unknown[]) =>
    Object.fromEntries(row.map((value, index) => [fields[index]!.name, value]));
  return {
    // What a row is like is for the caller to say, as with PGlite's own.
    rows: (rowMode === 'array' ? rows : rows.map(toObject)) as Row[],
    fields: fields.map(({ name, type }) => ({ name, dataTypeID: type })),
    affectedRows: replies.reduce(
      (count, reply) => count + (reply.kind === 'complete' ? reply.affectedRows : 0),
      0,
    ),
  };
}
