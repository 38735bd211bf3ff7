import { describe, inject } from 'vitest';
import { describeStore } from '../contracts/store.ts';
import { openInWorkerd } from './workerd-postgres.ts';

const url = inject('workerdDatabaseUrl');

// Whether this was run is said by `test/support/global-setup.ts`, or is a failure there.
describe.runIf(url !== null)('the store inside workerd, on PostgreSQL', () => {
  describeStore(() => openInWorkerd(url!));
});
