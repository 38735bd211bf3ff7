import { type Hook, OpenAPIHono } from '@hono/zod-openapi';
import type { Env } from 'hono';
import type * as z from 'zod';
import { MAX_ANSWER_LENGTH } from '../contract/vocabulary.ts';
import { AppError, type FieldError } from '../errors.ts';

declare module 'hono' {
  interface ContextVariableMap {
    /** Whose data the request may touch. */
    tenantId: string;
  }
}

/** A router whose refusals are ours: what a schema rejects is thrown as an `AppError`. */
export const createRouter = () => new OpenAPIHono({ defaultHook: refuseInvalid });

// The library's own types leave the hook's shape open; every target of every route comes through here.
// biome-ignore lint/suspicious/noExplicitAny: as above
const refuseInvalid: Hook<any, Env, any, any> = (result) => {
  if (result.success) return;
  const { issues } = result.error;
  if (result.target === 'header') {
    throw new AppError('invalid_idempotency_key', 'Idempotency-Key takes 1 to 255 visible ASCII characters.');
  }
  const errors = toFieldErrorList(result.error);
  if (result.target !== 'json') {
    const named = errors.map(({ pointer, detail }) => ({ pointer: pointer.slice(1), detail }));
    throw new AppError('validation_failed', 'A query parameter is not valid.', named);
  }
  const tooLong = issues.filter((issue) => issue.code === 'too_big' && issue.maximum === MAX_ANSWER_LENGTH);
  if (tooLong.length > 0) {
    throw new AppError(
      'answer_too_long',
      `An answer may have at most ${MAX_ANSWER_LENGTH.toLocaleString('en')} characters (UTF-16 code units).`,
      tooLong.map(({ path }) => ({ pointer: toPointer(path), detail: 'is too long' })),
    );
  }
  throw new AppError('validation_failed', 'The body does not have the expected form.', errors);
};

const MAX_FIELD_ERRORS = 20;

/** Where and what, for every wrong field of an object that failed its schema. */
export const toFieldErrorList = (error: z.core.$ZodError): FieldError[] =>
  error.issues.flatMap(toFieldErrors).slice(0, MAX_FIELD_ERRORS);

function toFieldErrors(issue: z.core.$ZodIssue): FieldError[] {
  if (issue.code !== 'unrecognized_keys') return [{ pointer: toPointer(issue.path), detail: issue.message }];
  return issue.keys.slice(0, MAX_FIELD_ERRORS).map((key) =>
    // The name of an unknown field is text of the sender: it is only repeated when it looks like a name.
    /^[\w-]{1,64}$/.test(key)
      ? { pointer: toPointer([...issue.path, key]), detail: 'is not a known field' }
      : { pointer: toPointer(issue.path), detail: 'has a field that is not known' },
  );
}

/** RFC 6901. */
function toPointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
