import { expect, it } from 'vitest';
import { fuzz } from './api-fuzz.ts';

it('answers whatever its own document leads one to send, as documented and never with a fault', {
  timeout: 300_000,
}, async () => {
  const { statuses, cases, faults } = await fuzz({ cases: 1_000, seed: 20_261_128 });
  expect(faults).toEqual([]);
  expect(cases).toBeGreaterThanOrEqual(1_000);
  // Not only refusals: what is made from the document mostly gets through.
  const operations = Object.values(statuses);
  const accepted = operations.filter((counts) => Object.keys(counts).some((status) => status < '300'));
  expect(accepted.length).toBeGreaterThan(operations.length * 0.7);
});
