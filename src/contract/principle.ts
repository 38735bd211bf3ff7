import * as z from 'zod';
import { dimensionIdSchema, disqualifierIdSchema, principleSlugSchema } from './vocabulary.ts';

/**
 * How much a dimension counts for a principle. `core`: the principle is not shown without it.
 * `counts`: part of the verdict. `optional`: part of it too, but its absence alone never
 * holds a verdict down.
 * A dimension that is not named is `not_applicable` for the principle.
 */
export const dimensionRoleSchema = z.enum(['core', 'counts', 'optional']).meta({ id: 'DimensionRole' });
export type DimensionRole = z.infer<typeof dimensionRoleSchema>;

export const principleSchema = z
  .strictObject({
    slug: principleSlugSchema,
    name: z.string(),
    means: z.string().meta({ description: 'What the principle asks for, in our words.' }),
    coreAct: z.string().meta({ description: 'The act a story must turn on to be about this principle.' }),
    listenFor: z.array(z.string()).min(2),
    redFlags: z.array(z.string()).min(1),
    probeIntents: z.array(z.string()).min(1),
    dimensions: z.partialRecord(dimensionIdSchema, dimensionRoleSchema),
    disqualifiers: z.array(disqualifierIdSchema),
  })
  .meta({ id: 'Principle' });
export type Principle = z.infer<typeof principleSchema>;
