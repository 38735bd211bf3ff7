import { expect, it } from 'vitest';
import { describeInBrowser, useBrowserApp } from './support/browser.ts';
import { playInterview } from './support/seed.ts';

const CATALOGUE = ['/v1/interviews', '/v1/principles', '/v1/walkthroughs'];

describeInBrowser('The start page', () => {
  const app = useBrowserApp();

  it('asks for everything it shows once, and for nothing else', async () => {
    const page = await app.open();
    const asked: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/v1/')) asked.push(pathname);
    });
    await page.goto(app.server.url, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Begin the interview' }).waitFor();
    expect(asked.toSorted()).toEqual(CATALOGUE);
  });

  it('says that it is loading where the server takes long, and shows no answer that came too late for it', async () => {
    const page = await app.open();
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    let asked = 0;
    await page.route('**/v1/interviews', async (route) => {
      asked++;
      await released;
      await route.continue();
    });
    await page.goto(app.server.url);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByText('Loading').waitFor({ state: 'attached' });
    release();
    await page.getByRole('button', { name: 'Begin the interview' }).waitFor();
    expect(asked).toBe(1);
    // What is open has changed since.
    await playInterview(app.server.url, { answers: [] });
    await page.getByRole('link', { name: 'Study', exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Study' }).waitFor();
    await page.goBack();
    await page.getByText('You have an open interview').waitFor();
  });

  it('says why where it cannot be had, and tries again', async () => {
    const page = await app.open();
    await page.route('**/v1/walkthroughs', (route) => route.abort());
    await page.goto(app.server.url);
    await page.getByRole('alert').filter({ hasText: 'cannot be reached' }).waitFor();
    await page.unroute('**/v1/walkthroughs');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: 'Begin the interview' }).waitFor();
  });
});
