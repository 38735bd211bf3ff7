/**
 * What a model answered, kept so that it can be played back without a key and without the network. Holds neither
 * keys nor headers; says which endpoint and model it was recorded from. Recorded by this program alone: an entry
 * carries the provider's id of its request, and a cassette from a loopback address is named as scripted.
 */
import { appendFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import { MODEL_ERROR_CODES } from '../../src/models/errors.ts';
import { CannotEvaluateError, usageError } from '../data/errors.ts';
import { readJsonl } from '../data/read-jsonl.ts';
import { CASSETTE_VERSION } from './key.ts';

const usageSchema = z.strictObject({
  inputTokens: z.number(),
  outputTokens: z.number(),
  cacheReadTokens: z.number(),
  cacheWriteTokens: z.number(),
});

const entrySchema = z
  .strictObject({
    /** The key; see key.ts. */
    id: z.string().regex(/^[0-9a-f]{64}$/),
    case: z.string(),
    repeat: z.int().min(1),
    /** The structured answer, or the text. */
    value: z.json().optional(),
    text: z.string().optional(),
    /** The model answered, but not with an answer: its own doing, which is as reproducible as any other. */
    error: z.enum(MODEL_ERROR_CODES).optional(),
    usage: usageSchema,
    via: z.enum(['live', 'batch']),
    /** The provider's id of the request. */
    requestId: z.string().optional(),
    recordedAt: z.iso.datetime(),
  })
  .refine(
    ({ value, text, error }) => [value, text, error].filter((each) => each !== undefined).length === 1,
    'must have one of value, text and error',
  );
export type Entry = z.infer<typeof entrySchema>;

const headerSchema = z.strictObject({
  id: z.literal('header'),
  schema: z.literal('cassette'),
  version: z.int(),
  /** `provider:model-id` */
  model: z.string(),
  /** The address it was recorded from, without a path or a key. */
  endpoint: z.string(),
});
export type Header = z.infer<typeof headerSchema>;

const slug = (model: string): string => model.replaceAll(/[^a-zA-Z0-9.-]+/g, '-');

/** A folder with one cassette for each model. */
export class CassetteFolder {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  /** The models there are cassettes of. */
  models(): string[] {
    if (!existsSync(this.path)) return [];
    return readdirSync(this.path)
      .filter((name) => name.endsWith('.jsonl'))
      .map((name) => readHeader(join(this.path, name)).model);
  }

  open(model: string): Cassette {
    return new Cassette(join(this.path, `${slug(model)}.jsonl`), model);
  }
}

function readRows(path: string): (Header | Entry)[] {
  return readJsonl({ url: pathToFileURL(path) }, z.union([entrySchema, headerSchema]) as z.ZodType<Entry>);
}

function readHeader(path: string): Header {
  const first = readRows(path)[0];
  if (first?.id !== 'header') throw usageError(`${path}:1: a cassette begins with its header`);
  return first as Header;
}

/** @throws CannotEvaluateError (exit code 2) on a damaged cassette, with file and line, or one of another version */
export class Cassette {
  readonly path: string;
  readonly model: string;
  header: Header | undefined;
  readonly #entries = new Map<string, Entry>();

  constructor(path: string, model: string) {
    this.path = path;
    this.model = model;
    if (!existsSync(path)) return;
    this.header = readHeader(path);
    if (this.header.version !== CASSETTE_VERSION)
      throw usageError(
        `${path}:1: is version ${this.header.version}; this program plays version ${CASSETTE_VERSION}. Record it again: npm run eval -- model --record --model ${model}`,
      );
    if (this.header.model !== model)
      throw usageError(`${path}:1: was recorded from ${this.header.model}, not from ${model}`);
    for (const row of readRows(path).slice(1)) this.#entries.set(row.id, row as Entry);
  }

  get size(): number {
    return this.#entries.size;
  }

  get(key: string): Entry | undefined {
    return this.#entries.get(key);
  }

  /** Adds at the end, so that a crash loses at most the answer that was being written. */
  add(entry: Entry, endpoint: string): void {
    if (this.#entries.has(entry.id)) return;
    const host = new URL(endpoint).origin;
    if (this.header !== undefined && this.header.endpoint !== host)
      throw usageError(
        `${this.path}: was recorded from ${this.header.endpoint}, and this is ${host}. Use another folder with --cassettes.`,
      );
    try {
      if (this.header === undefined) {
        mkdirSync(join(this.path, '..'), { recursive: true });
        this.header = {
          id: 'header',
          schema: 'cassette',
          version: CASSETTE_VERSION,
          model: this.model,
          endpoint: host,
        };
        appendFileSync(this.path, `${JSON.stringify(this.header)}\n`, { flag: 'ax' });
      }
      appendFileSync(this.path, `${JSON.stringify(entry)}\n`);
    } catch (error) {
      if (error instanceof CannotEvaluateError) throw error;
      throw usageError(
        `${this.path}: cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`,
      );
    }
    this.#entries.set(entry.id, entry);
  }

  /** Where it is from, in words for a report. */
  describe(): string {
    const { endpoint } = this.header ?? {};
    if (endpoint === undefined) return 'nothing recorded';
    const isLoopback = /^https?:\/\/(?:localhost|127\.|\[::1\])/.test(endpoint);
    return `replayed from ${endpoint}${isLoopback ? ', a scripted server and not a model' : ''}`;
  }
}
