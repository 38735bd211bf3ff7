import * as z from 'zod';
import { ModelError } from './errors.ts';

const converted = new WeakMap<z.ZodType, Record<string, unknown>>();

const LIMITS = ['minLength', 'maxLength', 'minItems', 'maxItems', 'minimum', 'maximum'] as const;

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
      // Strict modes refuse some of these words; the limits are held after the call.
      for (const limit of LIMITS) delete (node as Record<string, unknown>)[limit];
      if (node.type !== 'object') return;
      const properties = Object.keys(node.properties ?? {});
      const optional = properties.filter((name) => !node.required?.includes(name));
      if (optional.length > 0) throw new TypeError(`Optional properties are not possible: ${optional}.`);
    },
  });
  delete jsonSchema.$schema;
  return jsonSchema;
}

/** A structured answer that cannot be used, and what to tell the model about it. Quotes nothing of the answer. */
export interface Unreadable {
  error: ModelError;
  problem: string;
}

/**
 * Reads a structured answer. Servers that do not enforce a shape put thoughts, a fence or a sentence around their
 * JSON: of such an answer the one object in it is read. The object itself is taken as it is or not at all: a cut-off
 * end is not repaired and a value of another shape is no answer, because a grade must never be a guess at what the
 * model meant.
 */
export function parseStructured<T>(schema: z.ZodType<T>, text: string): { value: T } | Unreadable {
  const json = parseJson(text) ?? parseJson(objectIn(text));
  if (json === undefined) return unreadable('it is not one JSON object');
  const parsed = schema.safeParse(json.value);
  if (parsed.success) return { value: parsed.data };
  const places = parsed.error.issues
    .slice(0, 3)
    .map(({ path, code }) => `${path.join('.') || 'all'}: ${code}`);
  return unreadable(`it has another shape than asked for (${places.join('; ')})`);
}

function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** From the first brace after any thoughts to the last one. */
function objectIn(text: string): string {
  const said = text.slice(Math.max(0, text.lastIndexOf('</think>')));
  return said.slice(Math.max(0, said.indexOf('{')), said.lastIndexOf('}') + 1);
}

const unreadable = (problem: string): Unreadable => ({ error: new ModelError('invalid_output'), problem });

/** What is added to the prompt of a server that takes no schema: the shape in words. */
export const shapeNote = (jsonSchema: Readonly<Record<string, unknown>>): string =>
  `Answer with one JSON object of the shape that this JSON Schema describes, and nothing before or after it:\n${JSON.stringify(jsonSchema)}`;

/** What is added to the prompt when the model is asked once more. */
export const repairNote = (problem: string): string =>
  `Your last answer to this could not be used: ${problem}. Answer again with one JSON object of the shape that was asked for, and nothing before or after it.`;
