import type { StoredWalkthrough } from '../port.ts';
import { BUILTIN_TENANT } from '../schema.ts';

/** Tenants whose imported walkthroughs are remembered, and how many of each at most: some ten kilobytes apiece. */
const REMEMBERED = 500;
const REMEMBERED_EACH = 50;

/** The walkthroughs that are rows of one tenant, in the order of the catalogue. */
export type LoadRows = (tenantId: string) => Promise<StoredWalkthrough[]>;

interface Known {
  rows: Promise<readonly StoredWalkthrough[]>;
  until: number;
}

/**
 * The catalogue as it was last read. Every page of the web app and every interview asks for it, it changes a few
 * times a year, and reading it is parsing a third of a megabyte of JSON. What it hands out is shared: not to be
 * changed.
 */
export class WalkthroughCache {
  readonly #load: LoadRows;
  readonly #believedMs: number;
  readonly #known = new Map<string, Known>();
  /** Built-in and imported ones together; the same array for as long as neither has been read again. */
  readonly #merged = new WeakMap<
    readonly StoredWalkthrough[],
    WeakMap<readonly StoredWalkthrough[], readonly StoredWalkthrough[]>
  >();

  /**
   * @param believedMs for how long what was read is believed; `Infinity` where nobody else can write, because
   *   `forget` is told of every change of ours
   */
  constructor(load: LoadRows, believedMs: number) {
    this.#load = load;
    this.#believedMs = believedMs;
  }

  /** Whether nothing can have changed without `forget` being told. */
  get isExact(): boolean {
    return this.#believedMs === Number.POSITIVE_INFINITY;
  }

  /** What a tenant sees: the built-in ones, then its own but those that a built-in one hides. */
  async list(tenantId: string): Promise<readonly StoredWalkthrough[]> {
    const [builtins, own] = await Promise.all([this.#rows(BUILTIN_TENANT), this.#rows(tenantId)]);
    const known = this.#merged.get(builtins) ?? new WeakMap();
    this.#merged.set(builtins, known);
    let list = known.get(own);
    if (list === undefined) {
      const taken = new Set(builtins.map(({ walkthrough }) => walkthrough.id));
      list = [...builtins, ...own.filter(({ walkthrough }) => !taken.has(walkthrough.id))];
      known.set(own, list);
    }
    return list;
  }

  /** Believes nothing that was known of a tenant: its walkthroughs have changed. */
  forget(tenantId: string): void {
    this.#known.delete(tenantId);
  }

  #rows(tenantId: string): Promise<readonly StoredWalkthrough[]> {
    const now = performance.now();
    const known = this.#known.get(tenantId);
    if (known !== undefined && known.until > now) return known.rows;
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    const entry: Known = { rows: this.#load(tenantId), until: now + this.#believedMs };
    this.#known.set(tenantId, entry);
    const forget = () => {
      if (this.#known.get(tenantId) === entry) this.#known.delete(tenantId);
    };
    entry.rows.then((rows) => {
      if (tenantId !== BUILTIN_TENANT && rows.length > REMEMBERED_EACH) forget();
    }, forget);
    return entry.rows;
  }
}
