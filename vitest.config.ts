import { availableParallelism } from 'node:os';
import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

const timeouts = { testTimeout: 20_000, hookTimeout: 60_000 };

/** Functions of what they are given: their tests start no server, change no global and can share one process. */
const PURE = ['src/rubric/**/*.test.ts', 'src/catalogue/**/*.test.ts', 'src/interview/**/*.test.ts'];

export default defineConfig({
  test: {
    // Many tests wait for a server or a browser of their own: on two cores one worker, vitest's choice, leaves half idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'node',
          include: ['src/**/*.test.ts', 'prompts/**/*.test.ts', 'test/**/*.test.ts', 'evals/**/*.test.ts'],
          exclude: PURE,
          globalSetup: ['test/support/global-setup.ts'],
          ...timeouts,
        },
      },
      {
        // Loading the rubric with its lists takes longer than most of its tests: once for all files.
        test: { name: 'pure', include: PURE, isolate: false, ...timeouts },
      },
      {
        // Inside workerd, the runtime of Cloudflare Workers, which comes with node_modules.
        plugins: [
          cloudflareTest({
            miniflare: { compatibilityDate: '2026-10-01', compatibilityFlags: ['nodejs_compat'] },
          }),
        ],
        test: {
          name: 'workerd',
          include: ['test/worker/**/*.workerd.ts'],
          globalSetup: ['test/worker/database-setup.ts'],
          ...timeouts,
        },
      },
    ],
  },
});
