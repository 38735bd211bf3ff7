import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Critique, CritiqueSummary } from '../../src/contract/critique.ts';
import { DIMENSION_WORDS, STATUS_WORDS } from '../../src/contract/wording.ts';
import { describeInBrowser, useBrowserApp } from './support/browser.ts';
import { ANSWERS, post, WEAK_ANSWER } from './support/seed.ts';

/** On a machine that is busy. */
const PATIENT = { timeout: 15_000 };
const DESK = '/practise/disagree-with-senior-leader';
const focused = (page: Page) => page.evaluate('document.activeElement?.textContent ?? ""');
const box = (page: Page) => page.getByLabel('Your answer');
const sendButton = (page: Page) => page.getByRole('button', { name: 'Get the critique' });
const untilJudged = (page: Page) => page.getByRole('heading', { name: 'What judged it' }).waitFor();

describeInBrowser('Practise', () => {
  const app = useBrowserApp();
  const kept = async () =>
    (await (await fetch(`${app.server.url}/v1/critiques?limit=100`)).json()) as { data: CritiqueSummary[] };

  const read = async (id: string) => {
    const response = await fetch(`${app.server.url}/v1/critiques/${id}`);
    return ((await response.json()) as { critique: Critique }).critique;
  };

  it('chooses a question and a level, keeps a draft through reloading, and sends it by keyboard', async () => {
    const page = await app.open('/practise');
    await page.getByLabel('Senior SDE').check();
    await page.getByRole('link', { name: /held an unpopular opinion/ }).click();
    await box(page).pressSequentially('I said no, because ');
    await page.reload();
    expect(await box(page).inputValue()).toBe('I said no, because ');
    await page.getByText('paused').waitFor();
    await box(page).press('End');
    await box(page).pressSequentially('31 of 200 files came out wrong.');
    await page.keyboard.press('Control+Enter');
    await untilJudged(page);
    await page.getByText('Senior SDE').waitFor();
    await page.getByText('Rubric: fixed rules, no model judgement').waitFor();
    await page.goto(`${app.server.url}/practise/unpopular-opinion?level=senior`);
    expect(await box(page).inputValue()).toBe('');
  });

  it('answers a question of one’s own under any principle', async () => {
    const page = await app.open('/practise');
    await page.getByLabel('Principle it asks for').selectOption({ label: 'Frugality' });
    await page.getByRole('textbox', { name: /^Question/ }).fill('When did you do more with less?');
    await page.getByRole('button', { name: 'Answer it' }).click();
    await page.getByRole('heading', { level: 1, name: 'When did you do more with less?' }).waitFor();
    await box(page).fill('I turned off 31 idle machines.');
    await sendButton(page).click();
    await untilJudged(page);
    await page.getByRole('heading', { level: 1, name: 'When did you do more with less?' }).waitFor();
  });

  it('leads from a finding to its words and back, by keyboard and by mouse', async () => {
    // Whichever findings rest on these words: a finding offers to show them, the words themselves do not.
    const FINDING = /Show in the answer: .*nobody had asked me/;
    const { id } = await post<{ id: string }>(app.server.url, '/v1/critiques', {
      walkthroughId: 'disagree-with-senior-leader',
      answer: ANSWERS[0],
    });
    const page = await app.open(`/practise/critiques/${id}`);
    const quote = page.getByRole('button', { name: /Show in the answer: .*nobody had asked me/ }).first();
    await quote.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page), PATIENT).toContain('nobody had asked me');
    const words = page.locator('[data-finding]').filter({ hasText: 'nobody had asked me' });
    expect(await words.getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page), PATIENT).toMatch(FINDING);
    const first = await focused(page);
    // The same words speak for several findings: the next press leads to another.
    await words.click();
    await expect.poll(() => focused(page), PATIENT).toMatch(FINDING);
    expect(await focused(page)).not.toBe(first);
  });

  it('shows markup in an answer as text, everywhere', async () => {
    const page = await app.open(DESK);
    const attack = '<script>window.hit = 1</script><img src=x onerror="window.hit = 1"> I disagreed with it.';
    await box(page).fill(attack);
    await sendButton(page).click();
    await untilJudged(page);
    expect(await page.getByRole('region', { name: 'Your answer' }).textContent()).toContain(
      '<img src=x onerror="window.hit = 1">',
    );
    await page.goto(`${app.server.url}/progress?view=stories`);
    await page.getByText('<script>window.hit = 1</script>').first().waitFor();
    expect(await page.evaluate('window.hit')).toBeUndefined();
  });

  it('answers again and shows which words and which findings changed', async () => {
    const page = await app.open(DESK);
    await box(page).fill(WEAK_ANSWER);
    await sendButton(page).click();
    await untilJudged(page);
    await page.getByLabel('Name of this story').fill('canary');
    await page.getByRole('link', { name: 'Answer again' }).click();
    await page.getByRole('heading', { name: 'What would have raised your last answer' }).waitFor();
    await page.getByRole('button', { name: 'Begin with your last answer' }).click();
    expect(await box(page).inputValue()).toBe(WEAK_ANSWER);
    await box(page).fill(
      WEAK_ANSWER.replace(
        'I told the pipeline team and they took care of it.',
        'I pulled six months of rollbacks myself and showed her that 9 of 11 bad builds were caught.',
      ),
    );
    await sendButton(page).click();
    await page.getByRole('heading', { name: 'What changed' }).waitFor();
    await page.locator('ins', { hasText: 'pulled six months of rollbacks myself and showed her' }).waitFor();
    await page.locator('del', { hasText: 'they took care of it' }).waitFor();
    const [last, first] = (await kept()).data;
    const [after, before] = await Promise.all([read(last!.id), read(first!.id)]);
    const changed = after.dimensions.flatMap(({ id, status }) => {
      const old = before.dimensions.find((each) => each.id === id)!.status;
      return old === status ? [] : [`${DIMENSION_WORDS[id]} ${STATUS_WORDS[old]} ${STATUS_WORDS[status]}`];
    });
    expect(changed.length).toBeGreaterThan(0);
    for (const row of changed) {
      await page.getByRole('row', { name: new RegExp(`^${row}`) }).waitFor();
    }
    expect(await page.getByLabel('Name of this story').inputValue()).toBe('canary');
  });

  it('says what went wrong, keeps the answer, and goes on', async () => {
    const page = await app.open(DESK);
    const answer = 'I disagreed, because 31 of 200 files came out wrong, and told the lead so.';
    await box(page).fill(answer);
    const refuse = (status: number, detail: string) =>
      page.route('**/v1/critiques', (route) =>
        route.fulfill({
          status,
          contentType: 'application/problem+json',
          body: JSON.stringify({ type: 'x', title: 'No', status, code: 'x', detail, requestId: 'r' }),
        }),
      );
    const before = (await kept()).data.length;
    for (const status of [422, 429, 500]) {
      await refuse(status, `Refused with ${status}.`);
      await (status === 422 ? sendButton(page) : page.getByRole('button', { name: 'Send it again' })).click();
      await page
        .getByRole('alert')
        .filter({ hasText: `Refused with ${status}.` })
        .waitFor();
      expect(await box(page).inputValue()).toBe(answer);
      await page.unroute('**/v1/critiques');
    }
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Send it again' }).click();
    await page.getByRole('alert').filter({ hasText: 'cannot be reached' }).waitFor();
    await page.getByText('You are offline.').waitFor();
    await page.context().setOffline(false);
    // It arrives, and the reply is lost: sending it again must not make two of it.
    const lost = Promise.withResolvers<void>();
    await page.route('**/v1/critiques', async (route) => {
      await route.fetch();
      await route.abort();
      lost.resolve();
    });
    await page.getByRole('button', { name: 'Send it again' }).click();
    await lost.promise;
    expect((await kept()).data).toHaveLength(before + 1);
    await page.unroute('**/v1/critiques');
    await page.getByRole('button', { name: 'Send it again' }).click();
    await untilJudged(page);
    expect((await kept()).data).toHaveLength(before + 1);
  });

  it('keeps an answer that is too long to be judged', async () => {
    const page = await app.open(DESK);
    const answer = 'I did it. '.repeat(2_001);
    await box(page).fill(answer);
    await page.getByText('20,010 characters long').waitFor();
    expect(await sendButton(page).isDisabled()).toBe(true);
    await page.keyboard.press('Control+Enter');
    expect(await box(page).inputValue()).toBe(answer);
    await page.reload();
    await page.getByText('20,010 characters long').waitFor();
    expect(await box(page).inputValue()).toBe(answer);
    await box(page).fill('I did it.');
    await sendButton(page).click();
    await untilJudged(page);
  });

  it('does not send while an input method is composing', async () => {
    const page = await app.open(DESK);
    await box(page).fill('かんじ');
    let sent = 0;
    await page.route('**/v1/critiques', (route) => {
      sent += 1;
      return route.abort();
    });
    const press = (isComposing: boolean) =>
      box(page).dispatchEvent('keydown', { key: 'Enter', ctrlKey: true, isComposing, bubbles: true });
    await press(true);
    expect(sent).toBe(0);
    await press(false);
    await page.getByRole('alert').waitFor();
    expect(sent).toBe(1);
  });

  it('has a clock that can be paused and hidden', async () => {
    const page = await app.open();
    await page.clock.install();
    await page.goto(app.server.url + DESK);
    const clock = page.getByRole('region', { name: 'Time' });
    await clock.getByText('starts with your first word').waitFor();
    await page.clock.runFor(5_000);
    await clock.getByText('0:00', { exact: true }).waitFor();
    await box(page).pressSequentially('I');
    await page.clock.runFor(65_000);
    await clock.getByText('1:05', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Pause' }).click();
    await box(page).pressSequentially(' said no.');
    await page.clock.runFor(5_000);
    await clock.getByText('1:05', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Hide' }).click();
    await page.reload();
    await page.getByRole('button', { name: 'Show the clock' }).waitFor();
    expect(await clock.count()).toBe(0);
  });
});
