import type { TenantLimits } from '../../store/port.ts';
import type { ServiceDeps } from '../deps.ts';

/** What a tenant may use. Left out: without limit. */
export interface Limits {
  /** To one process: reads are too cheap to be counted in the database. */
  requestsPerMinute?: number | undefined;
  /** Answers and critiques, over all processes. */
  turnsPerMinute?: number | undefined;
  /** Event streams open at the same time, over all processes. */
  streams?: number | undefined;
  /** Tokens that models read and write, since midnight UTC. */
  tokensPerDay?: number | undefined;
  /** Millionths of a US dollar, since midnight UTC. */
  costPerDayMicroUsd?: number | undefined;
}

/** What is left of a quota after it was drawn on. */
export interface Draw {
  quota: 'requests' | 'turns';
  allowed: boolean;
  limit: number;
  remaining: number;
  /** Until the window ends. */
  resetSeconds: number;
}

export const WINDOW_SECONDS = 60;
const WINDOW_MS = WINDOW_SECONDS * 1_000;
/** For how long a tenant's own limits are believed, where another process may change them. */
const BELIEVED_MS = 1_000;
/** An event stream that has not ended by then belongs to a process that is gone. */
const STREAM_MS = 300_000;
/** Tenants that are remembered. */
const REMEMBERED = 10_000;
/** Two streams may reach for one place at the same moment; the loser looks again. */
const ATTEMPTS = 5;

interface Window {
  start: number;
  used: number;
}

/** Holds every tenant to what it may use. */
export class Limiter {
  readonly #deps: Pick<ServiceDeps, 'store' | 'now' | 'newId'>;
  readonly #configured: Limits;
  readonly #known = new Map<string, { limits: Limits; until: number }>();
  readonly #requests = new Map<string, Window>();
  /** How often all belief was given up: what was asked before that is not believed either. */
  #forgotten = 0;

  constructor(deps: Pick<ServiceDeps, 'store' | 'now' | 'newId'>, configured: Limits) {
    this.#deps = deps;
    this.#configured = configured;
  }

  /** What this tenant may use: as configured, with what is set for the tenant on top. */
  async limitsOf(tenantId: string): Promise<Limits> {
    const known = this.#known.get(tenantId);
    const now = this.#deps.now().getTime();
    if (known !== undefined && known.until > now) return known.limits;
    const { tenants, isExclusive } = this.#deps.store;
    const forgotten = this.#forgotten;
    const tenant = await tenants.get(tenantId);
    const limits = overlay(this.#configured, tenant?.limits ?? {});
    if (forgotten !== this.#forgotten) return limits;
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    const until = isExclusive ? Number.POSITIVE_INFINITY : now + BELIEVED_MS;
    this.#known.set(tenantId, { limits, until });
    return limits;
  }

  /** Believes nothing that was known: settings have changed. */
  forget(): void {
    this.#known.clear();
    this.#forgotten += 1;
  }

  /** Draws one request; undefined where they are not limited. */
  async drawRequest(tenantId: string): Promise<Draw | undefined> {
    const { requestsPerMinute: limit } = await this.limitsOf(tenantId);
    if (limit === undefined) return undefined;
    const start = this.#windowStart();
    let window = this.#requests.get(tenantId);
    if (window === undefined || window.start !== start) {
      if (this.#requests.size >= REMEMBERED) this.#requests.clear();
      window = { start, used: 0 };
      this.#requests.set(tenantId, window);
    }
    const allowed = window.used < limit;
    if (allowed) window.used += 1;
    return this.#toDraw('requests', allowed, limit, window.used);
  }

  /** Draws one answer or critique; undefined where they are not limited. */
  async drawTurn(tenantId: string): Promise<Draw | undefined> {
    const { turnsPerMinute: limit } = await this.limitsOf(tenantId);
    if (limit === undefined) return undefined;
    const { quotas } = this.#deps.store.forTenant(tenantId);
    const used = await quotas.draw('turns', new Date(this.#windowStart()), limit);
    return this.#toDraw('turns', used !== undefined, limit, used ?? limit);
  }

  /**
   * Takes a place for an event stream.
   *
   * @returns what gives it back, or 'full' with the number of places
   */
  async openStream(tenantId: string): Promise<{ end: () => void } | { full: number }> {
    const { streams: limit } = await this.limitsOf(tenantId);
    if (limit === undefined) return { end: () => {} };
    const { quotas } = this.#deps.store.forTenant(tenantId);
    const holder = this.#deps.newId();
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const now = this.#deps.now();
      const slot = await quotas.takeSlot(limit, holder, now, new Date(now.getTime() + STREAM_MS));
      if (slot === undefined) continue;
      let isOpen = true;
      const end = () => {
        if (!isOpen) return;
        isOpen = false;
        // A place that cannot be given back now is free when it has expired.
        quotas.freeSlot(slot, holder, this.#deps.now()).catch(() => {});
      };
      return { end };
    }
    return { full: limit };
  }

  #windowStart(): number {
    const now = this.#deps.now().getTime();
    return now - (now % WINDOW_MS);
  }

  #toDraw(quota: Draw['quota'], allowed: boolean, limit: number, used: number): Draw {
    const resetSeconds = Math.ceil((this.#windowStart() + WINDOW_MS - this.#deps.now().getTime()) / 1_000);
    return { quota, allowed, limit, remaining: Math.max(0, limit - used), resetSeconds };
  }
}

function overlay(configured: Limits, own: TenantLimits): Limits {
  const of = <Name extends keyof Limits>(name: Name) =>
    own[name] === undefined ? configured[name] : (own[name] ?? undefined);
  return {
    requestsPerMinute: of('requestsPerMinute'),
    turnsPerMinute: of('turnsPerMinute'),
    streams: of('streams'),
    tokensPerDay: of('tokensPerDay'),
    costPerDayMicroUsd: of('costPerDayMicroUsd'),
  };
}
