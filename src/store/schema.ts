import { sql } from 'drizzle-orm';
import {
  bigint,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import type { Critique, CritiqueRequest } from '../contract/critique.ts';
import type { InterviewMode, InterviewState, Message } from '../contract/interview.ts';
import type { GraderChoice, Level } from '../contract/vocabulary.ts';
import type { Walkthrough } from '../contract/walkthrough.ts';
import type { MachineState } from '../interview/machine.ts';
import { document, identifier } from './columns.ts';
import type { AttemptPurpose, DebriefNote, LedgerEntry, TenantLimits } from './port.ts';

// After a change: `npx drizzle-kit generate --name what-changed`. A test fails when that was forgotten.

/** Whose rows the built-in walkthroughs are. No caller may act as this tenant. */
export const BUILTIN_TENANT = '*';

/** Milliseconds, like `Date`: a finer value would not survive the way through a cursor. */
const time = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });

export const walkthroughs = pgTable(
  'walkthroughs',
  {
    tenantId: identifier('tenant_id').notNull(),
    id: identifier('id').notNull(),
    /** Place among the built-in ones, from 0; null for imported ones, which go by time of import. */
    position: integer('position'),
    importedAt: time('imported_at'),
    document: document<Walkthrough>('document').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.id] })],
);

export const critiques = pgTable(
  'critiques',
  {
    tenantId: identifier('tenant_id').notNull(),
    id: identifier('id').notNull(),
    critique: document<Critique>('critique').notNull(),
    request: document<CritiqueRequest>('request').notNull(),
    /** Whose answer it is, in the caller's own words; null where the caller did not say. */
    candidateId: identifier('candidate_id'),
    createdAt: time('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    // Ascending and read backwards: drizzle writes DESC as NULLS LAST, which ORDER BY ... DESC cannot use.
    index('critiques_newest').on(table.tenantId, table.createdAt, table.id),
    index('critiques_candidate')
      .on(table.tenantId, table.candidateId, table.createdAt, table.id)
      .where(sql`candidate_id is not null`),
  ],
);

export const interviews = pgTable(
  'interviews',
  {
    tenantId: identifier('tenant_id').notNull(),
    id: identifier('id').notNull(),
    walkthrough: document<Walkthrough>('walkthrough').notNull(),
    level: text('level').$type<Level>().notNull(),
    mode: text('mode').$type<InterviewMode>().notNull(),
    grader: text('grader').$type<GraderChoice>().notNull(),
    machine: document<MachineState>('machine').notNull(),
    state: text('state').$type<InterviewState>().notNull(),
    turn: integer('turn').notNull(),
    message: document<Message>('message').notNull(),
    /** While a model words the message: until when that is taken to be going on; put off by who words it. */
    wordingUntil: time('wording_until'),
    /** The last answer whose models were asked to stop, by whichever server was told to. */
    stoppedTurn: integer('stopped_turn'),
    /** What a model wrote about the finished interview. */
    debriefNote: document<DebriefNote>('debrief_note'),
    /** Who is interviewed, in the caller's own words; null where the caller did not say. */
    candidateId: identifier('candidate_id'),
    createdAt: time('created_at').notNull(),
    updatedAt: time('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('interviews_newest').on(table.tenantId, table.createdAt, table.id),
    index('interviews_candidate')
      .on(table.tenantId, table.candidateId, table.createdAt, table.id)
      .where(sql`candidate_id is not null`),
  ],
);

export const turns = pgTable(
  'turns',
  {
    tenantId: identifier('tenant_id').notNull(),
    interviewId: identifier('interview_id').notNull(),
    turn: integer('turn').notNull(),
    asked: document<Message>('asked').notNull(),
    answer: document<string>('answer').notNull(),
    critique: document<Critique>('critique').notNull(),
    /** The critique's own id, to find it by. Null in rows that are older than this column. */
    critiqueId: identifier('critique_id'),
    answeredAt: time('answered_at').notNull(),
  },
  (table) => [
    index('turns_critique').on(table.tenantId, table.critiqueId),
    primaryKey({ columns: [table.tenantId, table.interviewId, table.turn] }),
    foreignKey({
      columns: [table.tenantId, table.interviewId],
      foreignColumns: [interviews.tenantId, interviews.id],
    }).onDelete('cascade'),
  ],
);

export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    tenantId: identifier('tenant_id').notNull(),
    scope: identifier('scope').notNull(),
    key: identifier('key').notNull(),
    bodyHash: text('body_hash').notNull(),
    status: integer('status').notNull(),
    /** Null when the response had no body. */
    response: document<unknown>('response'),
    resourceId: identifier('resource_id').notNull(),
    createdAt: time('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.scope, table.key] }),
    index('idempotency_keys_resource').on(table.tenantId, table.resourceId),
    index('idempotency_keys_age').on(table.tenantId, table.createdAt),
  ],
);

/** One row for every request to a model's provider, whatever became of it. Holds nothing anybody said. */
export const modelAttempts = pgTable(
  'model_attempts',
  {
    tenantId: identifier('tenant_id').notNull(),
    id: identifier('id').notNull(),
    /** The interview or critique it was made for. */
    subjectId: identifier('subject_id').notNull(),
    purpose: text('purpose').$type<AttemptPurpose>().notNull(),
    provider: text('provider').notNull(),
    model: text('model').notNull(),
    attempt: integer('attempt').notNull(),
    outcome: text('outcome').notNull(),
    inputTokens: integer('input_tokens').notNull(),
    outputTokens: integer('output_tokens').notNull(),
    cacheReadTokens: integer('cache_read_tokens').notNull(),
    cacheWriteTokens: integer('cache_write_tokens').notNull(),
    usageSource: text('usage_source').$type<LedgerEntry['usageSource']>().notNull(),
    priceTableVersion: text('price_table_version').notNull(),
    /** Millionths of a US dollar; null when the model's price is not known. */
    costMicroUsd: bigint('cost_micro_usd', { mode: 'number' }),
    durationMs: integer('duration_ms').notNull(),
    firstTextMs: integer('first_text_ms'),
    upstreamRequestId: identifier('upstream_request_id'),
    startedAt: time('started_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('model_attempts_time').on(table.tenantId, table.startedAt),
    index('model_attempts_subject').on(table.tenantId, table.subjectId),
  ],
);

/**
 * What the attempts of an hour came to, so that a budget is held against a few rows and not against all attempts of
 * the day. Each sum is the total of several rows, because a row is locked until its booking is on disk.
 */
export const hourlySpending = pgTable(
  'hourly_spending',
  {
    tenantId: identifier('tenant_id').notNull(),
    hour: time('hour').notNull(),
    part: integer('part').notNull(),
    costMicroUsd: bigint('cost_micro_usd', { mode: 'number' }).notNull(),
    tokens: bigint('tokens', { mode: 'number' }).notNull(),
    /** Those of them whose price is not known. */
    unpricedTokens: bigint('unpriced_tokens', { mode: 'number' }).notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.hour, table.part] })],
);

/**
 * What calls in flight may still cost. A row is gone when its call is booked, or counts no more when expired.
 * Unlogged: a crash of the database forgets it, and with it at most what was in flight; setting aside costs no fsync.
 * Rows are added by the function `reserve_budget` of the migrations.
 */
export const budgetReservations = pgTable(
  'budget_reservations',
  {
    tenantId: identifier('tenant_id').notNull(),
    id: identifier('id').notNull(),
    subjectId: identifier('subject_id').notNull(),
    amountMicroUsd: bigint('amount_micro_usd', { mode: 'number' }).notNull(),
    tokens: integer('tokens').notNull().default(0),
    expiresAt: time('expires_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.id] })],
);

/** Who the service is run for, where anything about them differs from the configuration. */
export const tenants = pgTable('tenants', {
  id: identifier('id').primaryKey(),
  /** After how many days without a change data is erased; null: as configured. */
  retentionDays: integer('retention_days'),
  limits: document<TenantLimits>('limits').notNull(),
  createdAt: time('created_at').notNull(),
});

/** Keys of the API. The key itself is nowhere: only its hash. */
export const apiKeys = pgTable('api_keys', {
  /** The part of the key that is no secret. */
  id: identifier('id').primaryKey(),
  tenantId: identifier('tenant_id').notNull(),
  name: text('name').notNull(),
  /** SHA-256 of the whole key, hex. */
  hash: text('hash').notNull(),
  scopes: document<string[]>('scopes').notNull(),
  createdAt: time('created_at').notNull(),
  expiresAt: time('expires_at'),
  revokedAt: time('revoked_at'),
  lastUsedAt: time('last_used_at'),
});

/** What a tenant has used of a quota in the current window. Unlogged: a crash may forget it, so it costs no fsync. */
export const quotaCounters = pgTable(
  'quota_counters',
  {
    tenantId: identifier('tenant_id').notNull(),
    quota: text('quota').notNull(),
    windowStart: time('window_start').notNull(),
    used: integer('used').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.quota] })],
);

/** The event streams a tenant has open, one numbered place each. Unlogged as well. */
export const streamSlots = pgTable(
  'stream_slots',
  {
    tenantId: identifier('tenant_id').notNull(),
    slot: integer('slot').notNull(),
    holder: text('holder').notNull(),
    expiresAt: time('expires_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.slot] })],
);
