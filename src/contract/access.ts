import * as z from 'zod';

/** What a key may do. */
export const SCOPES = [
  'catalogue:read',
  'import',
  'critiques',
  'interviews',
  'data',
  'usage:read',
  'admin',
] as const;
export const scopeSchema = z.enum(SCOPES).meta({
  id: 'Scope',
  description:
    'What a key may do. `admin` is for whoever runs the server: keys, tenants and figures of all tenants; it includes no other scope.',
});
export type Scope = z.infer<typeof scopeSchema>;

/** Lower case, so that it is the same in every file system, address and ear. */
export const tenantIdSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_-]{0,62}$/, 'must be 1 to 63 lower-case letters, digits, - or _')
  .meta({ description: 'Whose data it is: nothing of one tenant is visible to another.', example: 'acme' });

const keyNameSchema = z
  .string()
  .regex(
    /^[ -~\u00a0-\ud7ff\ue000-\ufffd]{1,100}$/,
    'must be 1 to 100 characters, none of them a control character',
  )
  .meta({ description: 'What the key is for, for people who read the list.', example: 'web backend' });

export const createKeySchema = z
  .strictObject({
    tenantId: tenantIdSchema,
    name: keyNameSchema,
    scopes: z.array(scopeSchema).min(1, 'must name at least one').max(SCOPES.length),
    expiresInDays: z
      .int()
      .min(1)
      .max(3_650)
      .optional()
      .meta({ description: 'After how many days it ends. Default: never.' }),
  })
  .meta({ id: 'CreateKey' });
export type CreateKey = z.infer<typeof createKeySchema>;

export const apiKeySchema = z
  .object({
    id: z.string().meta({ description: 'The part of the key that is no secret.' }),
    tenantId: z.string(),
    name: z.string(),
    scopes: z.array(scopeSchema),
    status: z.enum(['active', 'expired', 'revoked']),
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime().optional(),
    revokedAt: z.iso.datetime().optional(),
    lastUsedAt: z.iso.datetime().optional().meta({ description: 'To the minute.' }),
  })
  .meta({ id: 'ApiKey' });
export type ApiKey = z.infer<typeof apiKeySchema>;

export const createdKeySchema = apiKeySchema
  .extend({
    key: z.string().meta({ description: 'The key itself. It is shown this once and kept nowhere.' }),
  })
  .meta({ id: 'CreatedKey' });
export type CreatedKey = z.infer<typeof createdKeySchema>;

const limit = (description: string) =>
  z.int().min(0).max(1_000_000_000).nullable().optional().meta({ description });

export const tenantLimitsSchema = z
  .strictObject({
    requestsPerMinute: limit('Requests a minute to one server process.'),
    turnsPerMinute: limit('Answers and critiques a minute, over all servers.'),
    streams: limit('Event streams open at the same time, over all servers.'),
    tokensPerDay: limit('Tokens that models may read and write a day (UTC).'),
    costPerDayMicroUsd: limit('What models may cost a day (UTC), in millionths of a US dollar.'),
  })
  .meta({ id: 'TenantLimits', description: 'Left out: as the server is configured. null: without limit.' });

export const tenantSettingsSchema = z
  .strictObject({
    retentionDays: z.int().min(1).max(36_500).optional().meta({
      description:
        'After how many days interviews without a new answer, and critiques, are erased. Default: as the server is configured.',
    }),
    limits: tenantLimitsSchema,
  })
  .meta({ id: 'TenantSettings', description: 'They take the place of all that was set before.' });
export type TenantSettings = z.infer<typeof tenantSettingsSchema>;

export const tenantSchema = tenantSettingsSchema.extend({ id: z.string() }).meta({ id: 'Tenant' });
export type Tenant = z.infer<typeof tenantSchema>;
