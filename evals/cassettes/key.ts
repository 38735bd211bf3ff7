import { createHash } from 'node:crypto';
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

/**
 * The name of an answer: the model, everything it is shown, how it is asked, and for which case and repeat. Editing
 * a prompt changes the keys of the calls that show it, and of no others.
 */
export function keyOf(
  model: string,
  request: ModelRequest | StructuredRequest<unknown>,
  site: CallSite,
): string {
  const { instructions, history = [], input, maxOutputTokens, cache, effort } = request;
  const shape = 'schema' in request ? strictJsonSchema(request.schema) : null;
  const parts = [
    CASSETTE_VERSION,
    model,
    [instructions, history, input],
    [shape, maxOutputTokens, cache ?? null, effort ?? null],
    [site.caseId, site.repeat, site.nth],
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
