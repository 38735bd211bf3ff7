import * as z from 'zod';

/** An RFC 9457 problem. `code` is stable; `detail` is for people and may change. */
export const problemSchema = z
  .object({
    type: z.string().meta({ description: 'A stable URI reference that names the kind of problem.' }),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string().optional(),
    requestId: z.string(),
    errors: z
      .array(
        z.object({
          pointer: z
            .string()
            .meta({ description: 'RFC 6901 pointer into the request body, or a parameter name.' }),
          detail: z.string(),
        }),
      )
      .optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problemSchema>;
