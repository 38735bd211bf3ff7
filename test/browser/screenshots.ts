// `npm run screenshots [-- NAME...]`: pictures of every screen, in both themes, on a desk and on a phone, into
// screenshots/. Starts the real program on a throw-away data directory.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, launchChromium } from '../support/chromium.ts';
import { startServerProcess } from '../support/server-process.ts';
import { openScreen, SCREENS, THEMES } from './screens.ts';
import { untilWebAppIsReady } from './support/ready.ts';
import { seedServer } from './support/seed.ts';

const folder = fileURLToPath(new URL('../../screenshots', import.meta.url));
const wanted = process.argv.slice(2);
const chromiumPath = findChromium();
if (chromiumPath === null) throw new Error('No Chromium found: run scripts/ensure-chromium.sh.');

const dataDir = mkdtempSync(join(tmpdir(), 'bar-raiser-screenshots-'));
const browser = await launchChromium(chromiumPath);
const server = await startServerProcess(join(dataDir, 'data'));
try {
  mkdirSync(folder, { recursive: true });
  await untilWebAppIsReady(server.url);
  const seed = await seedServer(server.url);
  for (const [device, viewport] of [
    ['desk', { width: 1280, height: 900 }],
    ['phone', { width: 390, height: 844 }],
  ] as const) {
    for (const colorScheme of THEMES) {
      const context = await browser.newContext({ colorScheme, viewport, reducedMotion: 'reduce' });
      for (const screen of SCREENS) {
        if (wanted.length > 0 && !wanted.some((name) => screen.name.startsWith(name))) continue;
        const page = await context.newPage();
        await openScreen(page, server.url, screen, seed);
        await page.screenshot({
          path: join(folder, `${screen.name}-${device}-${colorScheme}.png`),
          fullPage: true,
        });
        await page.close();
      }
      await context.close();
    }
  }
  process.stdout.write(`Pictures are in ${folder}\n`);
} finally {
  await browser.close();
  await server.stop('SIGTERM');
  rmSync(dataDir, { recursive: true, force: true });
}
