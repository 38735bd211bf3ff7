import type { Critique, CritiqueRequest } from '../contract/critique.ts';
import type { InterviewMode, InterviewState, Message } from '../contract/interview.ts';
import type { GraderChoice, Level } from '../contract/vocabulary.ts';
import type { Walkthrough } from '../contract/walkthrough.ts';
import type { MachineState } from '../interview/machine.ts';

/**
 * What the services need from a database. Adapters: embedded PGlite and PostgreSQL, one contract suite
 * over both. Text comes back exactly as it went in, NUL and lone surrogates included, because evidence
 * offsets depend on it.
 */
export interface Store {
  /** The data of one tenant. Rows of other tenants are invisible: reading one looks like it never was. */
  forTenant(tenantId: string): TenantStore;
  /** Makes the built-in walkthroughs exactly these: inserts, updates and removes; running it twice changes nothing. */
  syncBuiltins(
    walkthroughs: readonly Walkthrough[],
  ): Promise<{ added: number; changed: number; removed: number }>;
  /** Rejects when the database cannot be reached. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface TenantStore {
  walkthroughs: WalkthroughRepository;
  critiques: CritiqueRepository;
  interviews: InterviewRepository;
  idempotency: IdempotencyRepository;
}

export interface StoredWalkthrough {
  walkthrough: Walkthrough;
  source: 'builtin' | 'imported';
}

export interface WalkthroughRepository {
  /** Built-in ones first in seed order, then imported ones by time of import. */
  list(): Promise<StoredWalkthrough[]>;
  get(id: string): Promise<StoredWalkthrough | undefined>;
  /** `exists`/`builtin`: nothing was written, because an imported / a built-in walkthrough has that id. */
  import(
    walkthrough: Walkthrough,
    options: { replace: boolean; now: Date },
  ): Promise<'created' | 'replaced' | 'exists' | 'builtin'>;
}

export interface StoredCritique {
  critique: Critique;
  request: CritiqueRequest;
  createdAt: Date;
}

export interface CritiqueRepository {
  insert(row: StoredCritique, idempotency?: IdempotencyRecord): Promise<WriteResult>;
  get(id: string): Promise<StoredCritique | undefined>;
  list(page: PageRequest): Promise<Page<StoredCritique>>;
  delete(id: string): Promise<boolean>;
}

/** One answered question. */
export interface TurnRecord {
  /** 1 for the opening answer, then up by one with every answer. */
  turn: number;
  /** What was asked: the message this answer replies to. */
  asked: Message;
  answer: string;
  critique: Critique;
  answeredAt: Date;
}

export interface InterviewRecord {
  id: string;
  /** The walkthrough as it was when the interview began, so that a later import cannot change a running interview. */
  walkthrough: Walkthrough;
  level: Level;
  mode: InterviewMode;
  grader: GraderChoice;
  machine: MachineState;
  /** Denormalised from `machine` for lists. */
  state: InterviewState;
  /** The number the next answer must carry; also the version that guards concurrent writes. */
  turn: number;
  /** The last thing the bar raiser said. */
  message: Message;
  createdAt: Date;
  updatedAt: Date;
}

export interface InterviewRepository {
  create(interview: InterviewRecord, idempotency?: IdempotencyRecord): Promise<WriteResult>;
  get(id: string): Promise<InterviewRecord | undefined>;
  turns(id: string): Promise<TurnRecord[]>;
  /** Newest first. */
  list(page: PageRequest): Promise<Page<InterviewRecord>>;
  /**
   * In one transaction: the turn, the interview's new state, and the idempotency record. `stale`: the
   * interview is no longer at `turn.turn` (or is gone) and nothing was written.
   */
  appendTurn(
    id: string,
    turn: TurnRecord,
    next: Pick<InterviewRecord, 'machine' | 'state' | 'message'>,
    idempotency?: IdempotencyRecord,
  ): Promise<WriteResult | 'stale'>;
  /** Erases the interview with its turns and the idempotency records that hold its responses. */
  delete(id: string): Promise<boolean>;
}

/** `key_taken`: the idempotency key is already recorded, so nothing was written; read it and replay. */
export type WriteResult = 'ok' | 'key_taken';

/** A response kept so that a repeated request gets it again. */
export interface IdempotencyRecord {
  /** The operation the key belongs to, e.g. `POST /v1/interviews`. */
  scope: string;
  key: string;
  /** SHA-256 of the request body, hex. */
  bodyHash: string;
  status: number;
  /** The response body. */
  response: unknown;
  /** The resource the response speaks of, so that erasing it erases this too. */
  resourceId: string;
  createdAt: Date;
}

export interface IdempotencyRepository {
  get(scope: string, key: string): Promise<IdempotencyRecord | undefined>;
  /** Forgets records older than this; returns how many. */
  purge(before: Date): Promise<number>;
}

export interface PageRequest {
  limit: number;
  /** An opaque cursor from an earlier page. */
  after?: string;
}
export interface Page<T> {
  items: T[];
  /** Present when there is more. */
  nextCursor?: string;
}
