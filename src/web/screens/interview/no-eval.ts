// The chat library checks its stream with zod, which would try whether it may compile code at run time. It may
// not, and the attempt would be reported as a breach of the Content-Security-Policy. Imported before it.
const scope = globalThis as { __zod_globalConfig?: { jitless?: boolean } };
scope.__zod_globalConfig = { ...scope.__zod_globalConfig, jitless: true };

export {};
