import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Interview } from '../../src/contract/interview.ts';
import { describeInBrowser, useBrowserApp } from './support/browser.ts';
import { alert, answer, box, log, untilSaid } from './support/conversation.ts';
import { ANSWERS, playInterview } from './support/seed.ts';

describeInBrowser('a server that allows one answer a minute', () => {
  /** What the server's own limiter allows. */
  let answersPerMinute = '1';
  const app = useBrowserApp(() => ({ MAX_TURNS_PER_MINUTE: answersPerMinute }));
  const allow = async (answers: string) => {
    answersPerMinute = answers;
    await app.restart();
  };
  const turnOf = async (id: string) =>
    ((await (await fetch(`${app.server.url}/v1/interviews/${id}`)).json()) as Interview).turn;
  const said = (page: Page) =>
    log(page)
      .getByText(/^Bar raiser, /)
      .count();

  it('says so in an interview, keeps the words, and takes them when it may', async () => {
    const id = await playInterview(app.server.url, { answers: [] });
    const page = await app.open(`/interview/${id}`);
    await untilSaid(page, 1);
    // Between two answers a new minute may begin, but not between three.
    let refused: string | undefined;
    for (const text of ANSWERS.slice(0, 3)) {
      const before = await said(page);
      await answer(page, text);
      await expect
        .poll(async () => (await said(page)) > before || (await alert(page).count()) > 0, { timeout: 15_000 })
        .toBe(true);
      if ((await alert(page).count()) > 0) {
        refused = text;
        break;
      }
    }
    expect(refused).toBeDefined();
    expect(await alert(page).textContent()).toMatch(/asks to wait \d+ seconds?\./);
    expect(await box(page).inputValue()).toBe(refused);
    const turn = await turnOf(id);
    expect(refused).toBe(ANSWERS[turn - 1]);

    await allow('100');
    await page.getByRole('button', { name: 'Send it again' }).click();
    await untilSaid(page, turn + 1);
    expect(await turnOf(id)).toBe(turn + 1);
  });

  it('says so in practice, keeps the words, and takes them when it may', async () => {
    await allow('1');
    const page = await app.open();
    const refusal = page.getByRole('alert');
    const judged = page.getByRole('heading', { name: 'What judged it' });
    for (let attempt = 1; attempt <= 3 && (await refusal.count()) === 0; attempt += 1) {
      await page.goto(`${app.server.url}/practise/disagree-with-senior-leader`);
      await page.getByLabel('Your answer').fill(ANSWERS[0]!);
      await page.getByRole('button', { name: 'Get the critique' }).click();
      await refusal.or(judged).first().waitFor();
    }
    expect(await refusal.textContent()).toMatch(/minute|second/);
    expect(await page.getByLabel('Your answer').inputValue()).toBe(ANSWERS[0]);

    await allow('100');
    await page.getByRole('button', { name: 'Send it again' }).click();
    await judged.waitFor();
  });
});
