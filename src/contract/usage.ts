import * as z from 'zod';

const tokens = {
  inputTokens: z.int().min(0).meta({ description: 'Neither read from nor written to a cache.' }),
  outputTokens: z.int().min(0),
  cacheReadTokens: z.int().min(0),
  cacheWriteTokens: z.int().min(0),
};

/** What asking a model came to, failed and cancelled attempts included. */
export const usageSchema = z
  .object({
    ...tokens,
    attempts: z.int().min(0).meta({ description: 'Requests to the provider.' }),
    estimated: z.int().min(1).optional().meta({
      description:
        'Attempts with a figure in this that is an estimate, because they ended before the provider named it. Left out: none.',
    }),
    costMicroUsd: z
      .int()
      .min(0)
      .optional()
      .meta({ description: 'Millionths of a US dollar. Left out when a price is not known.' }),
  })
  .meta({ id: 'Usage' });
export type Usage = z.infer<typeof usageSchema>;

const spendingSchema = z.object({
  ...tokens,
  attempts: z.int().min(0),
  failed: z.int().min(0).meta({ description: 'Attempts that brought no whole answer.' }),
  costMicroUsd: z
    .int()
    .min(0)
    .meta({ description: 'Of the attempts whose price is known, in millionths of a US dollar.' }),
  unpriced: z.int().min(0).meta({ description: 'Attempts whose price is not known.' }),
  unpricedTokens: z.int().min(0).meta({ description: 'Tokens of those, read and written.' }),
  estimated: z.int().min(0).meta({
    description:
      'Attempts with a figure in this that is an estimate, because they ended before the provider named it.',
  }),
});

export const usageReportSchema = z
  .object({
    models: z.array(spendingSchema.extend({ model: z.string() })),
    total: spendingSchema,
    today: spendingSchema
      .extend({ date: z.iso.date() })
      .meta({ description: 'Since midnight, UTC, whatever the filter.' }),
    budget: z
      .object({
        perInterviewMicroUsd: z.int().min(0),
        perDayMicroUsd: z.int().min(0),
        leftTodayMicroUsd: z.int().min(0),
        perInterviewUnpricedTokens: z
          .int()
          .min(0)
          .meta({ description: 'Holds, like the next two, for models whose price is not known.' }),
        perDayUnpricedTokens: z.int().min(0),
        leftTodayUnpricedTokens: z.int().min(0),
      })
      .optional()
      .meta({ description: 'Left out when no model is configured.' }),
  })
  .meta({ id: 'UsageReport' });
export type UsageReport = z.infer<typeof usageReportSchema>;
