import { blocksOf, bodyOf } from './anthropic-wire.ts';
import type { Exchange } from './script.ts';

/**
 * The prompt of a Messages request as the bytes that a cache compares: the texts in their order, without the
 * breakpoints, which move from turn to turn.
 */
export function promptBytes(exchange: Exchange): Uint8Array {
  const { model, system, messages, output_config } = bodyOf(exchange);
  const texts = [
    JSON.stringify([model, output_config?.format]),
    ...blocksOf(system).map(({ text }) => text),
    ...messages.flatMap(({ role, content }) => blocksOf(content).map(({ text }) => `${role}:${text}`)),
  ];
  return new TextEncoder().encode(texts.join('\u0000'));
}

/** The share of the second prompt's bytes, 0 to 1, that are also the first one's beginning. */
export function sharedPrefixShare(earlier: Exchange, later: Exchange): number {
  const [a, b] = [promptBytes(earlier), promptBytes(later)];
  let shared = 0;
  while (shared < Math.min(a.length, b.length) && a[shared] === b[shared]) shared += 1;
  return shared / b.length;
}
