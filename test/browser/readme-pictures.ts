// `npm run pictures`: the pictures of the README, into docs/images/.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { findChromium, launchChromium } from '../support/chromium.ts';
import { startServerProcess } from '../support/server-process.ts';
import { untilWebAppIsReady } from './support/ready.ts';
import { ANSWERS, playInterview, seedServer } from './support/seed.ts';

const folder = fileURLToPath(new URL('../../docs/images', import.meta.url));
const chromiumPath = findChromium();
if (chromiumPath === null) throw new Error('No Chromium found: run scripts/ensure-chromium.sh.');
const dataDir = mkdtempSync(join(tmpdir(), 'bar-raiser-pictures-'));
const server = await startServerProcess(join(dataDir, 'data'));
const browser = await launchChromium(chromiumPath);
try {
  mkdirSync(folder, { recursive: true });
  await untilWebAppIsReady(server.url);
  const picture = async (
    name: string,
    path: string,
    colorScheme: 'light' | 'dark',
    act?: (page: Page) => Promise<void>,
  ) => {
    const page = await browser.newPage({
      colorScheme,
      viewport: { width: 1200, height: 800 },
      reducedMotion: 'reduce',
    });
    await page.goto(server.url + path);
    await page.locator('.animate-pulse').first().waitFor({ state: 'detached' });
    await act?.(page);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await page.close();
  };
  await picture('start', '/', 'light', (page) =>
    page.getByRole('button', { name: 'Begin the interview' }).waitFor(),
  );
  const coached = await playInterview(server.url, { mode: 'coaching', answers: [] });
  await picture('interview', `/interview/${coached}`, 'dark', async (page) => {
    await page.getByRole('textbox', { name: 'Your answer' }).fill(ANSWERS[0]!);
    await page.keyboard.press('Control+Enter');
    await page.getByText('follow-up 1 of').waitFor();
    await page.getByText('What would raise it').waitFor();
  });
  const { closedInterview, critique } = await seedServer(server.url);
  await picture('debrief', `/interview/${closedInterview}/debrief`, 'light', (page) =>
    page.getByRole('heading', { name: /before and after/ }).waitFor(),
  );
  await picture('critique', `/practise/critiques/${critique}`, 'light', async (page) => {
    await page.getByRole('heading', { name: 'Your answer' }).waitFor();
    await page.getByRole('button', { name: /^nobody had asked me/ }).click();
  });
} finally {
  await browser.close();
  await server.stop('SIGTERM');
  rmSync(dataDir, { recursive: true, force: true });
}
