import type { CoachingNote, Critique, CritiqueRequest } from '../contract/critique.ts';
import type { InterviewMode, InterviewState, Message } from '../contract/interview.ts';
import type { GraderChoice, Level } from '../contract/vocabulary.ts';
import type { Walkthrough } from '../contract/walkthrough.ts';
import type { MachineState } from '../interview/machine.ts';
import type { KeyRepository, TenantRepository } from './port/access.ts';
import type { LedgerRepository } from './port/ledger.ts';

export type * from './port/access.ts';
export type * from './port/ledger.ts';

/**
 * What the services need from a database. Adapters: embedded PGlite and PostgreSQL, one contract suite
 * over both. Text comes back exactly as it went in, NUL and lone surrogates included, because evidence
 * offsets depend on it.
 */
export interface Store {
  /** Whether this process alone reads and writes the database: then nothing in it changes behind its back. */
  readonly isExclusive: boolean;
  /** The data of one tenant. Rows of other tenants are invisible: reading one looks like it never was. */
  forTenant(tenantId: string): TenantStore;
  /** The keys of all tenants. */
  keys: KeyRepository;
  /** What is set for tenants. One that nothing is set for is not in here, and none the worse for it. */
  tenants: TenantRepository;
  /** Makes the built-in walkthroughs exactly these: inserts, updates and removes; running it twice changes nothing. */
  syncBuiltins(
    walkthroughs: readonly Walkthrough[],
  ): Promise<{ added: number; changed: number; removed: number }>;
  /** What happened since a time, of all tenants, by day (UTC): for whoever runs the server. */
  activity(since: Date): Promise<Activity>;
  /** Deletes what is to be kept no longer, of all tenants. */
  sweep(what: {
    now: Date;
    /** For tenants that set nothing themselves; undefined: nothing of theirs is too old. */
    retentionDays: number | undefined;
    /** Responses kept since before this are kept no longer. */
    responsesBefore: Date;
  }): Promise<Swept>;
  /**
   * Takes what has been erased out of the database's files as well: a deleted row stays readable in them until
   * its place is used again. `rewritten`: nothing of it is left there. `vacuumed`: the tables were too large to
   * be rewritten while others wait, and the freed space is used again as rows come in.
   */
  scrub(): Promise<'rewritten' | 'vacuumed'>;
  /** Rejects when the database cannot be reached. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface TenantStore {
  walkthroughs: WalkthroughRepository;
  critiques: CritiqueRepository;
  interviews: InterviewRepository;
  idempotency: IdempotencyRepository;
  ledger: LedgerRepository;
  data: DataRepository;
  quotas: QuotaRepository;
}

/** Everything a tenant, or one candidate of a tenant, has left here. */
export interface DataRepository {
  /**
   * In one transaction: interviews with their turns, critiques and the responses kept for repeated requests; of
   * the whole tenant also the imported walkthroughs. What the ledger knows stays: it holds nobody's words.
   *
   * @param candidateId whose data; everybody's when left out
   */
  erase(candidateId?: string): Promise<Erased>;
}

/** Counts that all servers on the database share. What is counted may be lost in a crash, never overdrawn. */
export interface QuotaRepository {
  /**
   * Draws one from a quota in a window.
   *
   * @returns how much of it is used now; undefined when there was nothing left
   */
  draw(quota: string, windowStart: Date, limit: number): Promise<number | undefined>;
  /** Takes one of so many places until `expiresAt`; undefined when all are taken, or another was faster. */
  takeSlot(places: number, holder: string, now: Date, expiresAt: Date): Promise<number | undefined>;
  freeSlot(slot: number, holder: string, now: Date): Promise<void>;
}

/** Figures of all tenants. They hold nothing anybody said. */
export interface Activity {
  /** Newest day first, then by tenant. */
  days: {
    /** Such as 2026-11-21. */
    day: string;
    tenantId: string;
    turns: number;
    critiques: number;
    /** Of the turns and critiques, those that a model was asked to grade and did not. */
    degraded: number;
    attempts: number;
    failed: number;
    inputTokens: number;
    outputTokens: number;
    costMicroUsd: number;
    /** Of the attempts; 0 when there are none. */
    p95Ms: number;
  }[];
  /** Attempts that brought no whole answer, by what became of them; the most frequent first. */
  faults: { outcome: string; model: string; count: number }[];
}

/** How much was too old. */
export interface Swept {
  interviews: number;
  critiques: number;
  responses: number;
}

/** How much was erased. */
export interface Erased {
  interviews: { id: string }[];
  critiques: { id: string }[];
  walkthroughs: number;
}

export interface StoredWalkthrough {
  walkthrough: Walkthrough;
  source: 'builtin' | 'imported';
}

export interface WalkthroughRepository {
  /** Built-in ones first in seed order, then imported ones by time of import. */
  list(): Promise<readonly StoredWalkthrough[]>;
  get(id: string): Promise<StoredWalkthrough | undefined>;
  /** `exists`/`builtin`: nothing was written, because an imported / a built-in walkthrough has that id. */
  import(
    walkthrough: Walkthrough,
    options: { replace: boolean; now: Date },
  ): Promise<'created' | 'replaced' | 'exists' | 'builtin'>;
}

export interface StoredCritique {
  critique: Critique;
  /** Whose answer it is stands in `candidateId`. */
  request: CritiqueRequest;
  createdAt: Date;
}

export interface CritiqueRepository {
  insert(row: StoredCritique, idempotency?: IdempotencyRecord): Promise<WriteResult>;
  get(id: string): Promise<StoredCritique | undefined>;
  /**
   * Puts another grading in place of the stored one, under the same id, and into the response that is kept
   * for `kept`. False when the critique is gone.
   */
  replace(critique: Critique, kept?: KeptResponse): Promise<boolean>;
  list(page: CandidatePageRequest): Promise<Page<StoredCritique>>;
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

/** What a model wrote about a finished interview, or why nothing it wrote could be used. */
export interface DebriefNote {
  /** What it was written for: other findings need another note. */
  basis: string;
  note?: CoachingNote;
  degraded?: string;
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
  /**
   * Set while a model words `message`: until when others take that to be going on. Who is at work on it puts it off
   * (`stillAtWork`). What stands in `message` until then is complete in itself, so that a crash leaves an interview that can go on.
   */
  wordingUntil?: Date;
  debriefNote?: DebriefNote;
  /** Who is interviewed, in the caller's own words. */
  candidateId?: string;
  createdAt: Date;
  updatedAt: Date;
}

export interface InterviewRepository {
  create(interview: InterviewRecord, idempotency?: IdempotencyRecord): Promise<WriteResult>;
  get(id: string): Promise<InterviewRecord | undefined>;
  turns(id: string): Promise<TurnRecord[]>;
  /** An interview and of every turn what was asked and answered, oldest first: a tenth of what `turns` reads. */
  getWithExchanges(
    id: string,
  ): Promise<{ interview: InterviewRecord; exchanges: Pick<TurnRecord, 'asked' | 'answer'>[] } | undefined>;
  /** Newest first. */
  list(page: CandidatePageRequest): Promise<Page<InterviewRecord>>;
  /**
   * In one transaction: the turn, the interview's new state, and the idempotency record. `stale`: the
   * interview is no longer at `turn.turn` (or is gone) and nothing was written.
   */
  appendTurn(
    id: string,
    turn: TurnRecord,
    next: Pick<InterviewRecord, 'machine' | 'state' | 'message' | 'wordingUntil'>,
    idempotency?: IdempotencyRecord,
  ): Promise<WriteResult | 'stale'>;
  /**
   * In one transaction: the message that follows answer `turn` as it was said in the end, and the same in the
   * response that is kept for `kept`. `stale`: it is not being worded any more, and nothing was written.
   */
  completeMessage(id: string, turn: number, message: Message, kept?: KeptResponse): Promise<'ok' | 'stale'>;
  /**
   * Said from time to time by who has models at work on answer `turn`: its message, while it is being worded, is so
   * until `until`. `stop`: somebody wants nothing more of it, or the interview is gone.
   */
  stillAtWork(id: string, turn: number, until: Date): Promise<'go_on' | 'stop'>;
  /** Asks who has models at work on the answers so far to stop; they hear of it from `stillAtWork`. */
  askToStop(id: string): Promise<void>;
  /** Puts another grading in place of a turn's, and into the kept response. False when the turn is gone. */
  replaceCritique(id: string, turn: number, critique: Critique, kept?: KeptResponse): Promise<boolean>;
  /** Puts a note in place of the one before. Nothing happens when the interview is gone. */
  keepDebriefNote(id: string, note: DebriefNote): Promise<void>;
  /** The turn with this critique, and the interview it belongs to. */
  findCritique(critiqueId: string): Promise<{ interview: InterviewRecord; turn: TurnRecord } | undefined>;
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

/** The response kept for a key, as it is to be from now on. */
export interface KeptResponse extends Pick<IdempotencyRecord, 'scope' | 'key'> {
  response: unknown;
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
export interface CandidatePageRequest extends PageRequest {
  /** Only what belongs to this candidate. */
  candidateId?: string | undefined;
}
export interface Page<T> {
  items: T[];
  /** Present when there is more. */
  nextCursor?: string;
}
