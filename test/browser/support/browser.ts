import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, ConsoleMessage, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject } from 'vitest';
import { launchChromium } from '../../support/chromium.ts';
import { type ServerProcess, startServerProcess } from '../../support/server-process.ts';
import { untilWebAppIsReady } from './ready.ts';

const chromiumPath = inject('chromiumPath');

/** A browser on a machine that is busy is slow, milliseconds. */
const TEST_MS = 60_000;

/** Tests in a real browser; left out, which the run says, where there is none. */
export const describeInBrowser = (name: string, tests: () => void) =>
  describe.skipIf(chromiumPath === null)(name, { timeout: TEST_MS }, tests);

export interface BrowserApp {
  server: ServerProcess;
  /** An empty page in a browser profile of its own, which is closed after the test. */
  open(path?: string, options?: BrowserContextOptions): Promise<Page>;
  /** What went wrong in the pages of this test; a test fails that leaves anything here. */
  complaints: string[];
  /** Kills the server and starts it again on its data and its port, after whatever is done in between. */
  restart(between?: () => Promise<void>): Promise<void>;
}

/** Starting a server and a browser takes long on a machine that is busy, milliseconds. */
const START_MS = 120_000;

/**
 * The real program with the built web app, and a real browser, for the tests of a file. A script error, a
 * refusal of the Content-Security-Policy or an error in the console fails the test it happens in.
 */
export function useBrowserApp(
  environment: () => Record<string, string> | Promise<Record<string, string>> = () => ({}),
) {
  const app = { complaints: [] as string[] } as unknown as BrowserApp;
  const dataDir = mkdtempSync(join(tmpdir(), 'bar-raiser-browser-'));
  let browser: Browser;
  beforeAll(async () => {
    if (chromiumPath === null) return;
    [app.server, browser] = await Promise.all([
      startServerProcess(join(dataDir, 'data'), await environment()),
      launchChromium(chromiumPath),
    ]);
    await untilWebAppIsReady(app.server.url);
  }, START_MS);
  afterEach(async () => {
    if (browser === undefined) return;
    await Promise.all(browser.contexts().map((context) => context.close()));
    const complaints = app.complaints.splice(0);
    expect(complaints).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await app.server?.stop('SIGTERM');
    rmSync(dataDir, { recursive: true, force: true });
  }, START_MS);
  app.restart = async (between) => {
    const { port } = new URL(app.server.url);
    await app.server.stop('SIGKILL');
    await between?.();
    app.server = await startServerProcess(join(dataDir, 'data'), { ...(await environment()), PORT: port });
  };
  app.open = async (path, options) => {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    page.on('pageerror', (error) => app.complaints.push(`script error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !isExpected(message)) app.complaints.push(message.text());
    });
    if (path !== undefined) await page.goto(app.server.url + path);
    return page;
  };
  return app;
}

/** Every refusal that a test provokes is an error in the console as well. */
const isExpected = (message: ConsoleMessage): boolean =>
  message.text().includes('Failed to load resource:') && message.location().url.includes('/v1/');
