import type { PGlite, QueryOptions, Results } from '@electric-sql/pglite';
import { isFatal } from './database.ts';
import {
  bind,
  closeStatement,
  describeStatement,
  EXECUTE,
  type Field,
  parse,
  type Reply,
  readReplies,
  ServerError,
  SYNC,
} from './wire.ts';

/** How many statements are kept prepared: those of the repositories, and some whose number of values varies. */
const KEPT = 200;

interface Statement {
  name: string;
  /** The object ids of their types. */
  parameters: readonly number[];
  fields: readonly Field[];
}

/** Everything that is sent goes through this: see `stopAfterPanic`. */
export type Guard = <T>(send: () => Promise<T>) => Promise<T>;

/**
 * Lets a client keep its statements prepared. PGlite's own `query` has the server read and plan the text of each anew,
 * in six messages: that is most of what a short statement costs. What runs inside `transaction` goes its old way.
 */
export function keepStatements(client: PGlite, guard: Guard): void {
  const statements = new KeptStatements(client, guard);
  client.query = async <Row>(text: string, values: unknown[] = [], options: QueryOptions = {}) => {
    await client._checkReady();
    return client._runExclusiveTransaction(() =>
      client._runExclusiveQuery(() => statements.run<Row>(text, values, options)),
    );
  };
}

class KeptStatements {
  readonly #client: PGlite;
  readonly #guard: Guard;
  /** By their text; the one that was used last at the end. */
  readonly #kept = new Map<string, Statement>();
  #named = 0;

  constructor(client: PGlite, guard: Guard) {
    this.#client = client;
    this.#guard = guard;
  }

  /** Runs one statement in a transaction of its own. */
  async run<Row>(text: string, values: readonly unknown[], options: QueryOptions): Promise<Results<Row>> {
    const statement = await this.#orSync(() => this.#statement(text));
    const bound = bind(statement.name, this.#toText(values, statement, options));
    // One message at a time: after a panic the next one, were it only in the same bytes, would never end.
    const replies = await this.#orSync(async () => {
      await this.#send(bound);
      return this.#send(EXECUTE);
    });
    // This is where it is committed.
    await this.#send(SYNC);
    return this.#toResults<Row>(replies, statement, options);
  }

  async #statement(text: string): Promise<Statement> {
    const statement = this.#kept.get(text) ?? (await this.#prepare(text));
    this.#kept.delete(text);
    this.#kept.set(text, statement);
    return statement;
  }

  async #prepare(text: string): Promise<Statement> {
    for (const [oldest, { name }] of this.#kept) {
      if (this.#kept.size < KEPT) break;
      this.#kept.delete(oldest);
      await this.#send(closeStatement(name));
    }
    this.#named += 1;
    const name = `kept${this.#named}`;
    await this.#send(parse(name, text));
    const replies = await this.#send(describeStatement(name));
    return {
      name,
      parameters: replies.flatMap((reply) => (reply.kind === 'parameters' ? reply.types : [])),
      fields: replies.flatMap((reply) => (reply.kind === 'fields' ? reply.fields : [])),
    };
  }

  /** After an error the server ignores everything up to a Sync. */
  async #orSync<T>(run: () => Promise<T>): Promise<T> {
    try {
      return await run();
    } catch (error) {
      if (error instanceof ServerError && !isFatal(error)) await this.#send(SYNC);
      throw error;
    }
  }

  /** @throws ServerError */
  #send(message: Buffer): Promise<Reply[]> {
    return this.#guard(async () => {
      const pieces: Uint8Array[] = [];
      await this.#client.execProtocolRawStream(message, {
        syncToFs: false,
        // A view of memory that is used again.
        onRawData: (data) => pieces.push(data.slice()),
      });
      const replies = readReplies(Buffer.concat(pieces));
      for (const reply of replies) if (reply.kind === 'error') throw reply.error;
      return replies;
    });
  }

  #toText(
    values: readonly unknown[],
    { parameters }: Statement,
    { serializers }: QueryOptions,
  ): (string | null)[] {
    return values.map((value, index) => {
      if (value === null || value === undefined) return null;
      const type = parameters[index]!;
      const serialize = serializers?.[type] ?? this.#client.serializers[type];
      return serialize === undefined ? String(value) : serialize(value);
    });
  }

  #toResults<Row>(
    replies: readonly Reply[],
    { fields }: Statement,
    { rowMode, parsers }: QueryOptions,
  ): Results<Row> {
    const readers = fields.map(({ type }) => parsers?.[type] ?? this.#client.parsers[type]);
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
}
