import { countTokens } from './script.ts';

export interface Block {
  text: string;
  /** Milliseconds that a cache entry closed by this block lives; undefined without a breakpoint. */
  ttlMs?: number;
}

/** How far before a breakpoint an older entry is looked for, as Anthropic documents it. */
const LOOK_BACK_BLOCKS = 20;

/**
 * Anthropic's prompt cache: prefixes that were closed by a breakpoint, found again only when every byte
 * before it is the same. Entries live for a while after their last use.
 */
export class PromptCache {
  readonly #entries = new Map<string, { expiresAt: number; ttlMs: number }>();
  readonly #minimumTokens: number;
  readonly #now: () => number;

  constructor(minimumTokens: number, now: () => number) {
    this.#minimumTokens = minimumTokens;
    this.#now = now;
  }

  /**
   * Bills a prompt and remembers what it closes.
   *
   * @param scope what must also be the same for an entry to be found: the model, the demanded format
   */
  bill(scope: string, blocks: readonly Block[]) {
    let prefix = scope;
    let tokens = 0;
    const prefixes = blocks.map(({ text, ttlMs }) => {
      prefix += `\u0000${text}`;
      tokens += countTokens(text);
      return { prefix, tokens, ttlMs };
    });
    const breakpoints = prefixes.flatMap((entry, index) =>
      entry.ttlMs !== undefined && entry.tokens >= this.#minimumTokens ? [index] : [],
    );
    const last = breakpoints.at(-1);
    if (last === undefined) return { inputTokens: tokens, cacheReadTokens: 0, cacheWriteTokens: 0 };

    const reach = prefixes.filter((_, index) =>
      breakpoints.some((at) => index <= at && index >= at - LOOK_BACK_BLOCKS),
    );
    const hit = reach.findLast((entry) => this.#use(entry.prefix));
    const cacheReadTokens = hit?.tokens ?? 0;
    for (const index of breakpoints) {
      const { prefix: closed, ttlMs } = prefixes[index]!;
      this.#entries.set(closed, { ttlMs: ttlMs!, expiresAt: this.#now() + ttlMs! });
    }
    const cached = prefixes[last]!.tokens;
    return { inputTokens: tokens - cached, cacheReadTokens, cacheWriteTokens: cached - cacheReadTokens };
  }

  #use(prefix: string): boolean {
    const entry = this.#entries.get(prefix);
    if (entry === undefined || entry.expiresAt <= this.#now()) return false;
    entry.expiresAt = this.#now() + entry.ttlMs;
    return true;
  }
}
