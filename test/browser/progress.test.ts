import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { DataExport } from '../../src/contract/data.ts';
import { describeInBrowser, useBrowserApp } from './support/browser.ts';
import { ANSWERS, playInterview, post, seedServer, WEAK_ANSWER } from './support/seed.ts';

/** On a machine that is busy. */
const PATIENT = { timeout: 15_000 };

describeInBrowser('Progress', () => {
  const app = useBrowserApp();
  const practise = (answer: string, principle: string) =>
    post<{ id: string }>(app.server.url, '/v1/critiques', { answer, principle });
  const read = async () => (await (await fetch(`${app.server.url}/v1/data`)).json()) as DataExport;
  const eraseAll = () => fetch(`${app.server.url}/v1/data`, { method: 'DELETE' });

  it('says what to do while there is nothing', async () => {
    await eraseAll();
    const page = await app.open('/progress');
    await page.getByText('Nothing here yet').waitFor();
    await page.getByRole('link', { name: 'Practise a question' }).click();
    await page.getByRole('heading', { level: 1, name: 'Practise' }).waitFor();
  });

  it('searches answers, questions and principles, and opens an old critique', async () => {
    await eraseAll();
    await practise('I drew the Zeppelin parser on paper.', 'dive-deep');
    await practise('I turned off 31 idle machines.', 'frugality');
    const interview = await playInterview(app.server.url, { answers: ANSWERS.slice(0, 1) });
    const page = await app.open('/progress');
    await page.getByText('3 answers', { exact: true }).waitFor();
    const search = page.getByLabel('Search your answers');
    for (const [words, found] of [
      ['zeppelin PAPER', 'A story that shows: Dive Deep'],
      ['frugality', 'A story that shows: Frugality'],
      ['senior leader canary', 'Tell me about a time you disagreed with a senior leader'],
    ] as const) {
      await search.fill(words);
      await page.getByText('1 of 3 answers').waitFor();
      await page.getByRole('link', { name: found }).waitFor();
    }
    await search.fill('nobody wrote this');
    await page.getByText('No answer has these words.').waitFor();
    await search.fill('senior leader canary');
    expect(await page.getByRole('link', { name: /senior leader/ }).getAttribute('href')).toBe(
      `/interview/${interview}`,
    );
    await search.fill('zeppelin');
    await page.getByRole('link', { name: 'A story that shows: Dive Deep' }).click();
    await page.getByRole('heading', { name: 'The one fact that would raise it' }).waitFor();
  });

  it('draws a trend, says the same in a table, and marks where something else judged', async () => {
    await eraseAll();
    await practise(WEAK_ANSWER, 'have-backbone');
    await practise(ANSWERS[0]!, 'have-backbone');
    const page = await app.open();
    await page.route('**/v1/data', async (route) => {
      const data = (await (await route.fetch()).json()) as DataExport;
      data.critiques.at(-1)!.critique.grader.rubricVersion = '0.0.1';
      await route.fulfill({ json: data });
    });
    await page.goto(`${app.server.url}/progress?view=trend`);
    await page.getByRole('img', { name: /^Score over 2 answers/ }).waitFor();
    await page.getByText(/^1\. From rubric 0\.0\.1 to rubric/).waitFor();
    await page.getByLabel('Show', { exact: true }).selectOption({ label: 'Measured result' });
    await page.getByRole('img', { name: /^Measured result over 2 answers: .*absent.*clear/ }).waitFor();
    const row = page.getByRole('row', { name: /^Measured result/ });
    expect(await row.getByRole('cell').allTextContents()).toEqual(['○absent', '●clear']);
  });

  it('gathers named answers into stories, and shows which principles have none', async () => {
    await eraseAll();
    await practise(ANSWERS[0]!, 'ownership');
    await practise('I turned off 31 idle machines.', 'frugality');
    const page = await app.open('/progress?view=stories');
    await page.getByText('No story has a name yet').waitFor();
    const field = page.getByLabel(/^Name of the story: Our director/);
    await field.fill('canary');
    await field.press('Enter');
    await page.getByRole('heading', { level: 3, name: 'canary' }).waitFor();
    const open = page.getByRole('heading', { name: 'Principles without a story' }).locator('..');
    await open.getByRole('link', { name: 'Frugality' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 3, name: 'canary' }).waitFor();
    await page.getByRole('link', { name: 'Ownership', exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'Rename the story: canary' }).click();
    await page.getByLabel('New name of the story').fill('Canary stage');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 3, name: 'Canary stage' }).waitFor();
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Rename the story: Canary stage');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Take the name away' }).click();
    await page.getByText('No story has a name yet').waitFor();
  });

  it('erases one answer, and everything, after saying what goes', async () => {
    await eraseAll();
    await seedServer(app.server.url);
    await practise('I drew the Zeppelin parser on paper.', 'dive-deep');
    const page = await app.open('/progress');
    await page.evaluate("localStorage.setItem('draft:x', JSON.stringify({ text: 'Zeppelin' }))");
    await page.getByRole('button', { name: 'Erase the answer to: ' }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Keep it' }).click();
    expect((await read()).critiques).toHaveLength(3);
    await page.getByRole('button', { name: 'Erase the answer to: ' }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Erase it' }).click();
    await page.getByText('The answer is erased.').waitFor();
    await expect.poll(async () => (await read()).critiques.length, PATIENT).toBe(2);
    expect(JSON.stringify(await read())).not.toContain('Zeppelin');

    await page.getByRole('tab', { name: 'Your data' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download everything' }).click();
    const file = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as DataExport;
    expect([file.critiques.length, file.interviews.length, file.walkthroughs.length]).toEqual([2, 2, 1]);

    await page.getByRole('button', { name: 'Erase everything' }).click();
    const dialog = page.getByRole('dialog');
    for (const goes of ['2 practised answers', '2 interviews', '1 imported walkthrough']) {
      await dialog.getByText(goes).waitFor();
    }
    await dialog.getByRole('button', { name: 'Erase everything' }).click();
    await page.getByText('Nothing here yet').waitFor();
    expect(await read()).toMatchObject({ critiques: [], interviews: [], walkthroughs: [] });
    expect(await page.evaluate("localStorage.getItem('draft:x')")).toBeNull();
  });
});
