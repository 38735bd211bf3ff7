import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { wranglerConfig } from '../support/worker.ts';

// Test 16 of test/RELIABILITY.md. A flag or a command that is missing here fails the build, not a deployment.
it('notices clients that leave, and has Node.js modules for the driver', () => {
  const { compatibility_flags: flags, compatibility_date: date } = wranglerConfig();
  expect(flags).toContain('enable_request_signal');
  // From this date on nodejs_compat need not be named.
  expect(date! >= '2026-08-04').toBe(true);
});

it('says beside the pool how its query cache is turned off, and so does the README', () => {
  const settings = readFileSync('wrangler.toml', 'utf8');
  const { hyperdrive } = wranglerConfig();
  expect(hyperdrive.map((each: { binding: string }) => each.binding)).toEqual(['HYPERDRIVE']);
  const create = /wrangler hyperdrive create .*--caching-disabled/;
  expect(settings.slice(0, settings.indexOf('[[hyperdrive]]'))).toMatch(create);
  expect(readFileSync('README.md', 'utf8')).toMatch(create);
});

it('has the web app behind the Worker, which adds its headers, logs, traces and an hourly clean-up', () => {
  const { assets, observability, triggers } = wranglerConfig();
  expect(assets).toMatchObject({ binding: 'ASSETS', run_worker_first: true, directory: './web-dist' });
  expect(observability).toMatchObject({ enabled: true, traces: { enabled: true } });
  expect(triggers.crons).toHaveLength(1);
});
