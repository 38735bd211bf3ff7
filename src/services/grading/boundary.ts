import { createHmac, createSecretKey } from 'node:crypto';
import type { ExchangeInput } from '../../../prompts/index.ts';

/** Makes the token that fences an exchange off in a prompt. */
export type Boundary = (exchange: Omit<ExchangeInput, 'boundary'>) => string;

/**
 * Boundaries nobody can guess, because they are keyed with a secret (at least 16 random bytes, drawn when the
 * process starts and never stored). The same exchange always gets the same one: what was sent before stays
 * byte-identical, and so can be cached.
 */
export function createBoundary(secret: Uint8Array): Boundary {
  // Made once: to turn bytes into a key costs four times as much as all the rest of it.
  const key = createSecretKey(secret);
  return ({ turn, asked, intent, answer }) =>
    createHmac('sha256', key)
      .update(JSON.stringify([turn, asked, intent, answer]))
      .digest('hex')
      .slice(0, 32);
}
