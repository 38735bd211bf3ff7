import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import * as z from 'zod';
import { candidateIdSchema } from '../contract/vocabulary.ts';
import type { CandidatePageRequest } from '../services/deps.ts';
import type { IdempotentRequest } from '../services/internal/idempotency.ts';

/** The `{id}` of a path. What it may look like is not checked: an impossible id is simply not found. */
export const idParam = (example: string) =>
  z.object({ id: z.string().meta({ description: 'The id of the resource.', example }) });

export const idempotencyHeaders = z.object({
  'idempotency-key': z
    .string()
    .regex(/^[\x21-\x7e]{1,255}$/)
    .optional()
    .meta({
      description:
        'A key of your own, 1 to 255 visible ASCII characters. A repeated request with the same key and body gets the first response again and changes nothing.',
      example: '5f0c2e4e-6d0b-4c8e-9f0a-2f8a1e6b7c9d',
    }),
});

export const pageQuery = z.strictObject({
  limit: z
    .string()
    .regex(/^(?:[1-9]\d?|100)$/, 'must be a number from 1 to 100')
    .transform(Number)
    .optional()
    .meta({ description: 'How many at most, 1 to 100. Default: 20.', example: '20' }),
  after: z
    .string()
    .max(500)
    .optional()
    .meta({ description: 'The `nextCursor` of the page before; taken as it came.' }),
  cursor: z.string().max(500).optional().meta({ description: 'Another name of `after`.' }),
});

export const candidateQuery = z.strictObject({ candidateId: candidateIdSchema.optional() });
/** A page of what belongs to one candidate, or of everything. */
export const candidatePageQuery = pageQuery.extend(candidateQuery.shape);

export const toPageRequest = ({
  limit,
  after,
  cursor,
  candidateId,
}: z.output<typeof pageQuery> & z.output<typeof candidateQuery>): CandidatePageRequest => ({
  limit: limit ?? 20,
  after: after ?? cursor,
  candidateId,
});

/** What the services need to answer a repeated request from what they kept; nothing when no key was sent. */
export function idempotentRequest(
  c: Context,
  key: string | undefined,
  status: number,
): IdempotentRequest | undefined {
  if (key === undefined) return undefined;
  return {
    scope: `${c.req.method} ${c.req.path}`,
    key,
    bodyHash: sha256(c.get('bodyBytes')),
    status,
  };
}

/** Hex. At once: of a body, a job of the platform's own digest takes longer than the digest. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
