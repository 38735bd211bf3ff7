import * as z from 'zod';
import { ModelError } from './errors.ts';

const converted = new WeakMap<z.ZodType, Record<string, unknown>>();

/**
 * The JSON Schema of a zod schema, as the providers' strict modes want it: every property required, nothing
 * further allowed. The same object for the same schema: do not change it.
 *
 * @throws TypeError when the schema has an optional property: strict modes refuse it; use `.nullable()`
 */
export function strictJsonSchema(schema: z.ZodType): Readonly<Record<string, unknown>> {
  const known = converted.get(schema);
  if (known !== undefined) return known;
  const jsonSchema = convert(schema);
  converted.set(schema, jsonSchema);
  return jsonSchema;
}

function convert(schema: z.ZodType): Record<string, unknown> {
  const jsonSchema = z.toJSONSchema(schema, {
    target: 'draft-7',
    override: ({ jsonSchema: node }) => {
      if (node.type !== 'object') return;
      const properties = Object.keys(node.properties ?? {});
      const optional = properties.filter((name) => !node.required?.includes(name));
      if (optional.length > 0) throw new TypeError(`Optional properties are not possible: ${optional}.`);
    },
  });
  delete jsonSchema.$schema;
  return jsonSchema;
}

/**
 * Reads a structured answer. Strict on purpose: text around the JSON, a repaired end or a value of another
 * shape is no answer, because a grade must never be a guess at what the model meant.
 */
export function parseStructured<T>(schema: z.ZodType<T>, text: string): { value: T } | { error: ModelError } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { error: new ModelError('invalid_output') };
  }
  const parsed = schema.safeParse(json);
  return parsed.success ? { value: parsed.data } : { error: new ModelError('invalid_output') };
}
