/** Who may use the service, and how much of it. */

/** A key of the API, without the key. */
export interface KeyRecord {
  /** The part of the key that is no secret. */
  id: string;
  tenantId: string;
  name: string;
  /** SHA-256 of the whole key, hex. */
  hash: string;
  scopes: string[];
  createdAt: Date;
  expiresAt?: Date;
  revokedAt?: Date;
  lastUsedAt?: Date;
}

export interface KeyRepository {
  insert(key: KeyRecord): Promise<void>;
  get(id: string): Promise<KeyRecord | undefined>;
  /** Oldest first; revoked and expired ones too. */
  list(tenantId?: string): Promise<KeyRecord[]>;
  /** Ends a key; one that has been revoked before keeps its time. False when there is no such key. */
  revoke(id: string, now: Date): Promise<boolean>;
  /** Notes that a key was used, unless that was noted at `notSince` or later. */
  markUsed(id: string, now: Date, notSince: Date): Promise<void>;
  /** Whether there has ever been a key. */
  any(): Promise<boolean>;
}

export interface TenantRecord {
  id: string;
  /** After how many days without a change data is erased; left out: as configured. */
  retentionDays?: number;
  limits: TenantLimits;
  createdAt: Date;
}

export interface TenantRepository {
  get(id: string): Promise<TenantRecord | undefined>;
  list(): Promise<TenantRecord[]>;
  /** Sets everything about a tenant but the time at which that was first done. */
  put(tenant: TenantRecord): Promise<void>;
}

/** What one tenant may use, where it is not as configured. Left out: as configured; null: without limit. */
export interface TenantLimits {
  requestsPerMinute?: number | null | undefined;
  turnsPerMinute?: number | null | undefined;
  streams?: number | null | undefined;
  tokensPerDay?: number | null | undefined;
  costPerDayMicroUsd?: number | null | undefined;
}
