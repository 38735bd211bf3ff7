import * as z from 'zod';

/** A whole list, in the envelope every list comes in. */
export const listOf = <T extends z.ZodType>(item: T, id: string) =>
  z.object({ data: z.array(item) }).meta({ id });

/** One page of a list that grows. */
export const pageOf = <T extends z.ZodType>(item: T, id: string) =>
  z
    .object({
      data: z.array(item),
      nextCursor: z.string().optional().meta({
        description: 'Present when there is more: send it as `after` to get the next page.',
      }),
    })
    .meta({ id });
