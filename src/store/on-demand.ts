import type { Store, TenantStore } from './port.ts';

/**
 * A store that is opened when something is first asked of it, for a Worker: what there is to load and to set up before
 * it can speak to its database is a third of its start, and its pages, its files and its health need none of that.
 */
export function openOnDemand(open: () => Promise<Store>): Store {
  let opening: Promise<Store> | undefined;
  const opened = () => {
    opening ??= open();
    return opening;
  };
  const { syncBuiltins, activity, sweep, scrub, ping } = methodsOf(opened);
  return {
    isExclusive: false,
    keys: methodsOf(async () => (await opened()).keys),
    tenants: methodsOf(async () => (await opened()).tenants),
    forTenant: (tenantId) =>
      membersBy<TenantStore>((part) =>
        methodsOf<object>(async () => (await opened()).forTenant(tenantId)[part as keyof TenantStore]),
      ),
    syncBuiltins,
    activity,
    sweep,
    scrub,
    ping,
    async close() {
      await (await opening)?.close();
    },
  };
}

type Method = (...args: unknown[]) => unknown;

/** The methods of what is only found when one of them is called. Each of them returns a promise. */
const methodsOf = <Found extends object>(find: () => Promise<Found>): Found =>
  membersBy((name) => async (...args: unknown[]) => {
    const found = (await find()) as Record<PropertyKey, Method>;
    return found[name]!(...args);
  });

function membersBy<Whole extends object>(member: (name: PropertyKey) => unknown): Whole {
  // Whoever has `then` is taken for a promise where it is returned from an async function.
  return new Proxy({} as Whole, { get: (_, name) => (name === 'then' ? undefined : member(name)) });
}
