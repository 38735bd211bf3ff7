import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import type { Debrief, Interview } from '../../src/contract/interview.ts';
import { describeInBrowser, useBrowserApp } from './support/browser.ts';
import { ANSWERS, playInterview } from './support/seed.ts';

/** What would be markup in a Markdown document. */
const MARKUP = '<img src=x onerror="alert(1)"> I counted 4 rollbacks a month before & 1 after.';

describeInBrowser('The debrief', () => {
  const app = useBrowserApp();
  let id: string;
  beforeAll(async () => {
    id = await playInterview(app.server.url, { answers: [...ANSWERS.slice(0, -1), MARKUP] });
  }, 60_000);
  const get = async <T>(path: string) => (await (await fetch(app.server.url + path)).json()) as T;
  const save = async (page: Page, name: string) => {
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    const download = await saved;
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  };

  it('is saved as JSON, as the API has it', async () => {
    const page = await app.open(`/interview/${id}/debrief`);
    const { name, text } = await save(page, 'JSON');
    expect(name).toMatch(/^debrief-disagree-with-senior-leader-\d{4}-\d\d-\d\d\.json$/);
    const saved = JSON.parse(text) as { interview: Interview; debrief: Debrief };
    expect(saved.debrief).toEqual(await get<Debrief>(`/v1/interviews/${id}/debrief`));
    expect(saved.interview).toEqual(await get<Interview>(`/v1/interviews/${id}`));
  });

  it('is saved as Markdown, with every answer in it and none of it as markup', async () => {
    const page = await app.open(`/interview/${id}/debrief`);
    const { name, text } = await save(page, 'Markdown');
    expect(name).toMatch(/\.md$/);
    const debrief = await get<Debrief>(`/v1/interviews/${id}/debrief`);
    expect(text).toContain(debrief.barRaiserThinks);
    for (const answer of ANSWERS.slice(0, -1)) expect(text).toContain(`> ${answer}`);
    expect(text).toContain(
      '> &lt;img src=x onerror="alert(1)"> I counted 4 rollbacks a month before &amp; 1',
    );
    expect(text).not.toContain('<img');
    for (const item of debrief.practiseNext) expect(text).toContain(item);
  });

  it('prints on white whatever the theme, without buttons, and with every answer open', async () => {
    const page = await app.open();
    await page.addInitScript("localStorage.setItem('theme', 'dark')");
    await page.goto(`${app.server.url}/interview/${id}/debrief`);
    await page.getByText('Answer by answer').waitFor();
    const styleOf = (property: string) =>
      page.evaluate(`getComputedStyle(document.body).getPropertyValue('${property}')`);
    const inkOnScreen = await styleOf('color');
    const { turns } = await get<Debrief>(`/v1/interviews/${id}/debrief`);
    const judgement = page.locator('details').nth(2).getByText(turns[2]!.critique.barRaiserThinks);
    expect(await judgement.count()).toBe(1);
    expect(await judgement.isVisible()).toBe(false);

    await page.emulateMedia({ media: 'print' });
    expect(await styleOf('background-color')).toBe('rgb(255, 255, 255)');
    expect(await styleOf('color')).not.toBe(inkOnScreen);
    await judgement.waitFor();
    expect(await page.locator('header, footer').filter({ visible: true }).count()).toBe(0);
    expect(await page.getByRole('button', { name: /Markdown|JSON|Print/ }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Answer the question again' }).count()).toBe(0);

    await page.emulateMedia({ media: 'screen' });
    await page.evaluate('window.print = () => { window.printed = true; }');
    await page.getByRole('button', { name: 'Print' }).click();
    expect(await page.evaluate('window.printed')).toBe(true);
  });
});
