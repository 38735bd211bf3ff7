/**
 * The part of PostgreSQL's wire protocol (version 3) that runs prepared statements. PGlite brings one of its own, whose
 * strings go through JavaScript letter by letter: for documents of several kilobytes that is a tenth of a turn.
 */

/** A column of a result. */
export interface Field {
  name: string;
  /** The object id of its type. */
  type: number;
}

/** What a server says, as far as anybody here listens. */
export type Reply =
  | { kind: 'parameters'; types: number[] }
  | { kind: 'fields'; fields: Field[] }
  | { kind: 'row'; values: (string | null)[] }
  /** How many rows a statement wrote; 0 for one that only reads. */
  | { kind: 'complete'; affectedRows: number }
  | { kind: 'error'; error: ServerError };

/** The server refused a statement. The message may quote values. */
export class ServerError extends Error {
  override readonly name = 'ServerError';
  readonly severity: string | undefined;
  /** SQLSTATE. */
  readonly code: string | undefined;
  readonly constraint: string | undefined;

  constructor(fields: ReadonlyMap<string, string>) {
    super(fields.get('M'));
    this.severity = fields.get('V') ?? fields.get('S');
    this.code = fields.get('C');
    this.constraint = fields.get('n');
  }
}

export const parse = (name: string, text: string): Buffer =>
  message('P', cString(name), cString(text), int16(0));

export const describeStatement = (name: string): Buffer => message('D', Buffer.from('S'), cString(name));

export const closeStatement = (name: string): Buffer => message('C', Buffer.from('S'), cString(name));

export const EXECUTE: Buffer = message('E', cString(''), int32(0));

export const SYNC: Buffer = message('S');

/** Binds values, in the server's text format, to the unnamed portal of a statement. */
export function bind(name: string, values: readonly (string | null)[]): Buffer {
  const sizes = values.map((value) => (value === null ? -1 : Buffer.byteLength(value)));
  const head = Buffer.concat([cString(''), cString(name), int16(0), int16(values.length)]);
  const length = sizes.reduce((sum, size) => sum + 4 + Math.max(0, size), head.length + 2);
  const bytes = Buffer.allocUnsafe(5 + length);
  bytes.write('B');
  bytes.writeInt32BE(4 + length, 1);
  let at = 5 + head.copy(bytes, 5);
  values.forEach((value, index) => {
    at = bytes.writeInt32BE(sizes[index]!, at);
    if (value !== null) at += bytes.write(value, at);
  });
  // Every column of the result in the text format.
  bytes.writeInt16BE(0, at);
  return bytes;
}

function message(type: string, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from(type), int32(4 + body.length), body]);
}

function cString(text: string): Buffer {
  return Buffer.from(`${text}\0`);
}

function int16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

/** The tag of a command that writes ends in how many rows it wrote. */
const WRITTEN = /^(?:INSERT|UPDATE|DELETE|MERGE)\b.* (\d+)$/;

/** Bytes in a memory of their own, to be handed to another thread. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** The messages that were joined. */
export function split(bytes: Uint8Array): Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const messages: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; start += messages.at(-1)!.length) {
    messages.push(bytes.subarray(start, start + 1 + view.getInt32(start + 1)));
  }
  return messages;
}

/** Reads whole messages; those that say nothing of use are left out. */
export function readReplies(bytes: Uint8Array): Reply[] {
  return split(bytes).flatMap((message) => {
    const reply = readReply(String.fromCharCode(message[0]!), new Reader(message, 5));
    return reply === undefined ? [] : [reply];
  });
}

function readReply(type: string, reader: Reader): Reply | undefined {
  switch (type) {
    case 'D':
      return { kind: 'row', values: Array.from({ length: reader.int16() }, () => reader.value()) };
    case 'T':
      return { kind: 'fields', fields: Array.from({ length: reader.int16() }, () => readField(reader)) };
    case 't':
      return { kind: 'parameters', types: Array.from({ length: reader.int16() }, () => reader.int32()) };
    case 'C':
      return { kind: 'complete', affectedRows: Number(WRITTEN.exec(reader.cString())?.[1] ?? 0) };
    case 'E':
      return { kind: 'error', error: readError(reader) };
    default:
      return undefined;
  }
}

function readField(reader: Reader): Field {
  const name = reader.cString();
  reader.skip(6);
  const type = reader.int32();
  reader.skip(8);
  return { name, type };
}

function readError(reader: Reader): ServerError {
  const fields = new Map<string, string>();
  for (let field = reader.cString(); field !== ''; field = reader.cString()) {
    fields.set(field[0]!, field.slice(1));
  }
  return new ServerError(fields);
}

class Reader {
  readonly #bytes: Buffer;
  #at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#at = at;
  }

  skip(count: number): void {
    this.#at += count;
  }

  int16(): number {
    this.#at += 2;
    return this.#bytes.readInt16BE(this.#at - 2);
  }

  int32(): number {
    this.#at += 4;
    return this.#bytes.readInt32BE(this.#at - 4);
  }

  cString(): string {
    const end = this.#bytes.indexOf(0, this.#at);
    const text = this.#bytes.toString('utf8', this.#at, end);
    this.#at = end + 1;
    return text;
  }

  /** A value of a row. */
  value(): string | null {
    const length = this.int32();
    if (length < 0) return null;
    this.#at += length;
    return this.#bytes.toString('utf8', this.#at - length, this.#at);
  }
}
