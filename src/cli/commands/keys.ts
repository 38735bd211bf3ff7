import { type ApiKey, type CreatedKey, SCOPES, type Scope } from '../../contract/access.ts';
import { callApi, jsonBody, RefusedError, type Send } from '../api.ts';
import { type BackendOptions, withBackend } from '../backend.ts';
import { EXIT, UsageError } from '../exit.ts';
import { createTerminal, type Io, printable } from '../terminal.ts';

export interface CreateKeyOptions extends BackendOptions {
  tenant: string;
  name: string;
  scopes: string;
  expires?: string;
  json?: boolean;
}

export interface ListKeysOptions extends BackendOptions {
  tenant?: string;
  json?: boolean;
}

/** Makes a key and shows it, once. */
export async function createKeyCommand(options: CreateKeyOptions, io: Io): Promise<number> {
  const body = {
    tenantId: options.tenant,
    name: options.name,
    scopes: parseScopes(options.scopes),
    ...(options.expires !== undefined && { expiresInDays: parseDays(options.expires) }),
  };
  return asOwner(options, io, async (send) => {
    const created = await callApi<CreatedKey>(send, '/v1/keys', jsonBody(body));
    if (options.json) {
      io.stdout.write(`${JSON.stringify(created, null, 2)}\n`);
      return;
    }
    const terminal = createTerminal(io);
    terminal.line(created.key);
    // On the other stream, so that the key alone can be piped on.
    const notes = createTerminal(io, io.stderr);
    const until =
      created.expiresAt === undefined ? 'It does not expire' : `It expires ${day(created.expiresAt)}`;
    notes.paragraph(
      `Key ${created.id} of tenant ${created.tenantId}: ${created.scopes.join(', ')}. ${until}. This is the only time it is shown; only its hash is kept. Send it as "Authorization: Bearer KEY".`,
    );
  });
}

/** Every key, without the keys themselves. */
export async function listKeysCommand(options: ListKeysOptions, io: Io): Promise<number> {
  const query = options.tenant === undefined ? '' : `?${new URLSearchParams({ tenantId: options.tenant })}`;
  return asOwner(options, io, async (send) => {
    const { data } = await callApi<{ data: ApiKey[] }>(send, `/v1/keys${query}`);
    if (options.json) {
      io.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
      return;
    }
    const terminal = createTerminal(io);
    if (data.length === 0) terminal.line('There are no keys.');
    for (const key of data) {
      const { id, tenantId, name, scopes, status, createdAt, expiresAt, lastUsedAt } = key;
      terminal.line(`${terminal.colors.bold(id)}  ${status}  ${tenantId}  ${printable(name)}`);
      const used = lastUsedAt === undefined ? 'never used' : `last used ${day(lastUsedAt)}`;
      const ends = expiresAt === undefined ? 'does not expire' : `expires ${day(expiresAt)}`;
      terminal.paragraph(`${scopes.join(', ')}; made ${day(createdAt)}, ${used}, ${ends}`, 2);
    }
  });
}

/** Ends a key for good. */
export async function revokeKeyCommand(id: string, options: BackendOptions, io: Io): Promise<number> {
  return asOwner(options, io, async (send) => {
    // Whoever pastes the whole key means the one with this id.
    const keyId = /^br_live_(.{10})/.exec(id)?.[1] ?? id;
    await callApi(send, `/v1/keys/${encodeURIComponent(keyId)}`, { method: 'DELETE' });
    createTerminal(io).line(`Key ${printable(keyId)} is revoked.`);
  });
}

async function asOwner(options: BackendOptions, io: Io, run: (send: Send) => Promise<void>): Promise<number> {
  return withBackend(
    options,
    io,
    async (send) => {
      try {
        await run(send);
        return EXIT.done;
      } catch (error) {
        if (!(error instanceof RefusedError)) throw error;
        const isWrongInput = error.problem.code === 'validation_failed';
        throw new UsageError(error.message, isWrongInput ? EXIT.usage : EXIT.refused);
      }
    },
    { isOwners: true },
  );
}

/** `all` is everything a user of the API needs; to run the server is another matter. */
function parseScopes(text: string): Scope[] {
  if (text === 'all') return SCOPES.filter((scope) => scope !== 'admin');
  return text.split(',').map((part) => {
    const scope = SCOPES.find((known) => known === part.trim());
    if (scope !== undefined) return scope;
    throw new UsageError(`Unknown scope "${printable(part.trim())}". One of: all, ${SCOPES.join(', ')}`);
  });
}

function parseDays(text: string): number {
  const days = /^(\d{1,5})d?$/.exec(text)?.[1];
  if (days === undefined) throw new UsageError('--expires takes a number of days, such as 90d.');
  return Number(days);
}

const day = (time: string): string => time.slice(0, 10);
