import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { describeInBrowser, useBrowserApp } from './support/browser.ts';
import { PAGE, type Seed, seedServer } from './support/seed.ts';

/** On a machine that is busy. */
const PATIENT = { timeout: 15_000 };
const focused = (page: Page) => page.evaluate('document.activeElement?.textContent ?? ""');

describeInBrowser('Study', () => {
  const app = useBrowserApp();
  let seed: Seed;
  beforeAll(async () => {
    seed = await seedServer(app.server.url);
  }, 60_000);

  it('leads through every part, and opens again where it was left', async () => {
    const page = await app.open('/study');
    await page.getByRole('link', { name: /disagreed with a senior leader/ }).click();
    await page.getByRole('heading', { level: 2, name: 'The story' }).waitFor();
    const seen: string[] = [];
    for (const next of ['Situation', 'Task', 'Action', 'Result', 'Reflection', 'Follow-up questions']) {
      await page.getByLabel('Part before and after').getByRole('link', { name: next }).click();
      const heading = page.getByRole('heading', { level: 2, name: next });
      await heading.waitFor();
      await expect.poll(() => focused(page), PATIENT).toBe(next);
      seen.push(next);
    }
    expect(seen).toHaveLength(6);
    await page.goto(`${app.server.url}/study`);
    await page.getByText('Begun').waitFor();
    await page.goto(`${app.server.url}/study/${seed.walkthroughId}`);
    await page.getByRole('heading', { level: 2, name: 'Follow-up questions' }).waitFor();
  });

  it('marks the signals in the example, and lists those apart that are not in it', async () => {
    const page = await app.open(`/study/${seed.walkthroughId}?part=action`);
    await page.getByText('About 90 seconds').waitFor();
    expect(await page.locator('mark').allTextContents()).toContain('I reproduced it in staging');
    expect(await page.getByText('not in the example word for word').count()).toBe(0);
    await page.goto(`${app.server.url}/study/${seed.imported}?part=action`);
    await page.getByRole('heading', { name: 'Signals that are not in the example word for word' }).waitFor();
    await page.getByRole('listitem').filter({ hasText: 'I set a heartbeat' }).waitFor();
    expect(await page.locator('mark').count()).toBeGreaterThan(0);
  });

  it('is for the level that was chosen at the start, and hands it on', async () => {
    const page = await app.open('/');
    await page.getByText('SDE 1', { exact: true }).click();
    await page.getByRole('link', { name: 'Study', exact: true }).last().click();
    await page.getByRole('heading', { name: 'What changes for SDE 1' }).waitFor();
    expect(await page.getByRole('radio', { name: 'SDE 1' }).isChecked()).toBe(true);
    await page.getByLabel('Part before and after').getByRole('link', { name: 'Situation' }).click();
    await page.getByText('About 21 seconds of 121').waitFor();
    await page.getByRole('radio', { name: 'Senior SDE' }).check();
    await page.getByText('About 30 seconds of 175').waitFor();
    await page.getByRole('link', { name: 'By level' }).click();
    await page.getByRole('heading', { name: 'Senior SDE' }).locator('..').getByText('Your level').waitFor();
    await page.getByLabel('Part before and after').getByRole('link', { name: 'Quiz' }).click();
    await page.getByRole('link', { name: 'Practise this question' }).click();
    await page.getByRole('main').getByText('Senior SDE', { exact: true }).waitFor();
  });

  it('ties the flaws of the weak answer to its words, by keyboard', async () => {
    const page = await app.open(`/study/${seed.walkthroughId}?part=weak-answer`);
    const flaw = page.getByRole('listitem').filter({ hasText: 'Went up nicely' });
    await flaw.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page), PATIENT).toContain('went up nicely');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page), PATIENT).toContain('has no figure before or after');
    await page.getByRole('listitem').filter({ hasText: 'About the answer as a whole' }).first().waitFor();
  });

  it('lets people think before they look, and keeps what they wrote', async () => {
    const page = await app.open(`/study/${seed.walkthroughId}?part=follow-ups`);
    await page.getByLabel('Your answer first').fill('I brought <b>logs</b>.');
    expect(await page.getByText('This is routing.').count()).toBe(0);
    await page.getByRole('button', { name: 'Show a weak answer' }).click();
    await page.getByText('This is routing.').waitFor();
    expect(await page.locator('mark').count()).toBe(0);
    await page.getByRole('button', { name: 'Show a strong answer' }).click();
    expect(await page.locator('mark').textContent()).toBe('a solution and not just a problem');
    await page.getByRole('button', { name: 'She decided against your proposal' }).click();
    expect(await page.getByText('This is routing.').count()).toBe(0);
    await page.reload();
    await expect
      .poll(() => page.getByLabel('Your answer first').inputValue(), PATIENT)
      .toBe('I brought <b>logs</b>.');
  });

  it('checks a quiz and explains it; an open one only explains', async () => {
    const page = await app.open(`/study/${seed.walkthroughId}?part=quiz`);
    const question = page.locator('form').getByRole('group').first();
    await question.getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Check' }).first().click();
    await page.getByText('Not that one.').waitFor();
    await expect.poll(() => focused(page), PATIENT).toContain('The right line holds the whole principle');
    await question.getByText('You chose this').waitFor();
    await page.getByText('0 of 1 right so far').waitFor();

    await page.goto(`${app.server.url}/study/${seed.imported}?part=quiz`);
    await page.getByRole('button', { name: 'Show the explanation' }).first().click();
    await expect
      .poll(() => page.getByRole('button', { name: 'Show the explanation' }).count(), PATIENT)
      .toBe(2);
    expect(await page.getByText('right so far').count()).toBe(0);
  });

  it('imports a page, says how it differs, and replaces only when told to', async () => {
    const page = await app.open('/import');
    const box = page.getByLabel('The page', { exact: true });
    await box.fill('Not a walkthrough.');
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByRole('alert').waitFor();
    expect(await box.inputValue()).toBe('Not a walkthrough.');

    await page.getByLabel('Choose a file').setInputFiles({
      name: 'page.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(PAGE),
    });
    await expect.poll(() => box.inputValue(), PATIENT).toBe(PAGE.replaceAll('\r\n', '\n'));
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByRole('button', { name: 'Replace the one that is there' }).click();
    await page.getByRole('heading', { name: 'The page is imported' }).waitFor();
    await page.getByText('3 things differ from a complete page').waitFor();
    await page.getByRole('link', { name: 'Study it' }).click();
    await page.getByRole('heading', { level: 1, name: /nobody was looking after/i }).waitFor();
  });
});
