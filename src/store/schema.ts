import { foreignKey, index, integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type { Critique, CritiqueRequest } from '../contract/critique.ts';
import type { InterviewMode, InterviewState, Message } from '../contract/interview.ts';
import type { GraderChoice, Level } from '../contract/vocabulary.ts';
import type { Walkthrough } from '../contract/walkthrough.ts';
import type { MachineState } from '../interview/machine.ts';
import { document, identifier } from './columns.ts';

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
    createdAt: time('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    // Ascending and read backwards: drizzle writes DESC as NULLS LAST, which ORDER BY ... DESC cannot use.
    index('critiques_newest').on(table.tenantId, table.createdAt, table.id),
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
    createdAt: time('created_at').notNull(),
    updatedAt: time('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('interviews_newest').on(table.tenantId, table.createdAt, table.id),
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
    answeredAt: time('answered_at').notNull(),
  },
  (table) => [
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
