import { createHash, type Hash } from 'node:crypto';
import type { ModelRequest, StructuredRequest } from '../../src/models/port.ts';
import { strictJsonSchema } from '../../src/models/structured.ts';

/** Changes whenever a recorded answer could mean something else; older cassettes are then refused. */
export const CASSETTE_VERSION = 1;

/** Which call of which grading. */
export interface CallSite {
  caseId: string;
  repeat: number;
  /** 1-based among the calls of one grading with the very same request: a panel asks the same thing twice. */
  nth: number;
}

/** The hash of what all repeats of a request have in common, by request: it is most of the work. */
const begun = new WeakMap<object, Map<string, Hash>>();

/**
 * The name of an answer: the model, everything it is shown, how it is asked, and for which case and repeat. Editing
 * a prompt changes the keys of the calls that show it, and of no others.
 */
export function keyOf(
  model: string,
  request: ModelRequest | StructuredRequest<unknown>,
  { caseId, repeat, nth }: CallSite,
): string {
  const ofRequest = begun.get(request) ?? new Map<string, Hash>();
  begun.set(request, ofRequest);
  const start = ofRequest.get(model) ?? beginKey(model, request);
  ofRequest.set(model, start);
  return start
    .copy()
    .update(`,${JSON.stringify([caseId, repeat, nth])}]`)
    .digest('hex');
}

function beginKey(model: string, request: ModelRequest | StructuredRequest<unknown>): Hash {
  const { instructions, history = [], input, maxOutputTokens, cache, effort } = request;
  const shape = 'schema' in request ? strictJsonSchema(request.schema) : null;
  const parts = [
    CASSETTE_VERSION,
    model,
    [instructions, history, input],
    [shape, maxOutputTokens, cache ?? null, effort ?? null],
  ];
  // Without its bracket: the call site closes the list.
  return createHash('sha256').update(JSON.stringify(parts).slice(0, -1));
}
