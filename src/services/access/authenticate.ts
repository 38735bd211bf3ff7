import { SCOPES, type Scope } from '../../contract/access.ts';
import { AppError } from '../../errors.ts';
import type { KeyRecord } from '../../store/port.ts';
import { LOCAL_TENANT, type ServiceDeps } from '../deps.ts';
import { hashKey, idOfKey, isSameText } from './key-format.ts';
import { isOver } from './keys.ts';

/** Who is asking. */
export interface Principal {
  tenantId: string;
  scopes: ReadonlySet<Scope>;
  /** The key that was shown; undefined where none is needed. */
  keyId?: string;
}

/**
 * Who needs a key. `open`: nobody, everybody is the one local user. `keys`: everybody. `auto`: everybody as soon as
 * a key has been made, which is for servers that only this machine can reach; the last key's end opens nothing.
 */
export type AccessMode = 'open' | 'auto' | 'keys';

/** For how long what the database said of a key is believed: a revoked key may work for that long elsewhere. */
const BELIEVED_MS = 1_000;
/** How often at most the last use of a key is noted. */
const NOTED_EVERY_MS = 60_000;
/** Keys that are remembered. Each is a few hundred bytes. */
const REMEMBERED = 1_000;

const ALL: ReadonlySet<Scope> = new Set(SCOPES);
const LOCAL_USER: Principal = { tenantId: LOCAL_TENANT, scopes: ALL };

interface Known {
  principal: Principal;
  record: KeyRecord;
  until: number;
}

/**
 * Tells by its key who is asking. Remembers for a second, so that a busy client costs no statement a request; that no
 * key is needed is remembered for as long as this process alone could make one.
 */
export class Authenticator {
  readonly #deps: Pick<ServiceDeps, 'store' | 'now'>;
  readonly #mode: AccessMode;
  /** A token of whoever may do anything: the owner of the data directory. */
  readonly #controlToken: string | undefined;
  // By the key as it was sent. Only keys that are right get in here, and a map gives away nothing of its keys.
  readonly #known = new Map<string, Known>();
  #needsKey = { answer: false, until: 0 };
  /** How often all belief was given up: what was asked before that is not believed either. */
  #forgotten = 0;

  constructor(deps: Pick<ServiceDeps, 'store' | 'now'>, mode: AccessMode, controlToken?: string) {
    this.#deps = deps;
    this.#mode = mode;
    this.#controlToken = controlToken;
  }

  /**
   * @param token what came as `Authorization: Bearer`
   * @throws AppError key_required, key_invalid
   */
  async identify(token: string | undefined): Promise<Principal> {
    if (this.#mode === 'open') return LOCAL_USER;
    if (token === undefined) {
      if (!(await this.needsKey())) return LOCAL_USER;
      throw new AppError('key_required', 'Send an API key as "Authorization: Bearer br_live_...".');
    }
    const known = this.#known.get(token);
    const now = this.#deps.now();
    if (known !== undefined && known.until > now.getTime() && !isOver(known.record.expiresAt, now)) {
      return known.principal;
    }
    this.#known.delete(token);
    if (this.#controlToken !== undefined && isSameText(this.#controlToken, token)) return LOCAL_USER;
    return this.#lookUp(token, now);
  }

  /** Whether a request without a key is refused. */
  async needsKey(): Promise<boolean> {
    if (this.#mode !== 'auto') return this.#mode === 'keys';
    const now = this.#deps.now();
    if (this.#needsKey.until <= now.getTime()) {
      const { keys, isExclusive } = this.#deps.store;
      const forgotten = this.#forgotten;
      const answer = await keys.any();
      const until = isExclusive ? Number.POSITIVE_INFINITY : now.getTime() + BELIEVED_MS;
      if (forgotten === this.#forgotten) this.#needsKey = { answer, until };
      return answer;
    }
    return this.#needsKey.answer;
  }

  /** Believes nothing that was known: keys have changed. */
  forget(): void {
    this.#known.clear();
    this.#needsKey = { answer: false, until: 0 };
    this.#forgotten += 1;
  }

  async #lookUp(token: string, now: Date): Promise<Principal> {
    const id = idOfKey(token);
    if (id === undefined) throw unknownKey();
    const { keys } = this.#deps.store;
    const [record, hash] = await Promise.all([keys.get(id), hashKey(token)]);
    if (record === undefined || !isSameText(record.hash, hash)) throw unknownKey();
    // Said only to somebody who has the whole key.
    if (record.revokedAt !== undefined) throw new AppError('key_invalid', 'This API key has been revoked.');
    if (isOver(record.expiresAt, now)) throw new AppError('key_invalid', 'This API key has expired.');
    const notSince = new Date(now.getTime() - NOTED_EVERY_MS);
    if (record.lastUsedAt === undefined || record.lastUsedAt < notSince) {
      await keys.markUsed(id, now, notSince);
    }
    const principal: Principal = {
      tenantId: record.tenantId,
      scopes: new Set(record.scopes as Scope[]),
      keyId: id,
    };
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    this.#known.set(token, { principal, record, until: now.getTime() + BELIEVED_MS });
    return principal;
  }
}

const unknownKey = () => new AppError('key_invalid', 'This API key is not known here.');
