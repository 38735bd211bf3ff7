import { expect, it } from 'vitest';
import { describeInBrowser, useBrowserApp } from './support/browser.ts';

const PAPER = { light: 'rgb(250, 247, 241)', dark: 'rgb(25, 22, 20)' };

describeInBrowser('The theme', () => {
  const app = useBrowserApp();

  for (const { system, chosen, shown } of [
    { system: 'light', chosen: 'dark', shown: 'dark' },
    { system: 'dark', chosen: 'light', shown: 'light' },
    { system: 'dark', chosen: undefined, shown: 'dark' },
    { system: 'light', chosen: undefined, shown: 'light' },
  ] as const) {
    it(`is ${shown} from the first paint on a ${system} system${chosen ? ` where ${chosen} was chosen` : ''}`, async () => {
      const page = await app.open(undefined, { colorScheme: system });
      if (chosen !== undefined) await page.addInitScript(`localStorage.setItem('theme', '${chosen}')`);
      // The app comes when it may: whatever is painted before that is painted without it.
      let release = () => {};
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route('**/assets/*.js', async (route) => {
        await released;
        await route.continue();
      });
      await page.goto(app.server.url, { waitUntil: 'commit' });
      const paper = () => page.evaluate('document.body && getComputedStyle(document.body).backgroundColor');
      await expect.poll(paper, { timeout: 15_000 }).not.toBeNull();
      await expect.poll(paper, { timeout: 15_000 }).not.toBe('rgba(0, 0, 0, 0)');
      expect(await page.locator('#root > *').count()).toBe(0);
      expect(await paper()).toBe(PAPER[shown]);
      release();
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await paper()).toBe(PAPER[shown]);
    });
  }

  it('changes with a button and stays through a reload', async () => {
    const page = await app.open('/', { colorScheme: 'light' });
    await page.getByRole('button', { name: 'Use the dark theme' }).click();
    const paper = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(await paper()).toBe(PAPER.dark);
    await page.reload();
    await page.getByRole('button', { name: 'Use the light theme' }).waitFor();
    expect(await paper()).toBe(PAPER.dark);
  });
});
