import { describe, inject } from 'vitest';
import { describeLimits } from '../contracts/limits.ts';
import { openInWorkerd } from './workerd-postgres.ts';

const url = inject('workerdDatabaseUrl');

// Whether this was run is said by `test/support/global-setup.ts`, or is a failure there.
describe.runIf(url !== null)('limits inside workerd, on PostgreSQL', () => {
  describeLimits(() => openInWorkerd(url!));
});
