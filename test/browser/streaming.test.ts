import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Interview } from '../../src/contract/interview.ts';
import { purposeOf, sayUsual } from '../support/model-server.ts';
import { ScriptedAnthropic } from '../support/providers/anthropic-server.ts';
import { type Loopback, serveOnLoopback } from '../support/providers/loopback.ts';
import { describeInBrowser, useBrowserApp } from './support/browser.ts';
import { alert, answer, box, untilSaid } from './support/conversation.ts';
import { ANSWERS, playInterview } from './support/seed.ts';

const WORDS = ['So you had ', 'the figures ', 'of six months ', 'before you spoke.'];
const QUESTION = 'How did you keep the disagreement respectful, and what data did you bring?';

describeInBrowser('a reply that is streamed', () => {
  let loopback: Loopback;
  /** Milliseconds between two pieces. */
  let gapMs = 0;
  const provider = new ScriptedAnthropic().otherwise((exchange) =>
    purposeOf(exchange) === 'bridge' ? { text: WORDS, gapMs } : sayUsual(exchange),
  );
  beforeAll(async () => {
    loopback = await serveOnLoopback(provider);
  });
  afterAll(() => loopback[Symbol.asyncDispose]());
  const app = useBrowserApp(() => ({ ANTHROPIC_API_KEY: 'sk-test', ANTHROPIC_BASE_URL: loopback.url }));
  beforeEach(() => {
    gapMs = 0;
  });
  const begin = () => playInterview(app.server.url, { answers: [] });
  const stored = async (id: string) =>
    (await (await fetch(`${app.server.url}/v1/interviews/${id}`)).json()) as Interview;
  /** The reply that is coming, which is not in the log yet. */
  const arriving = '[data-arriving]';

  it('is on the screen while it comes, and in the log once it is whole', async () => {
    gapMs = 300;
    const id = await begin();
    const page = await app.open(`/interview/${id}`);
    await answer(page, ANSWERS[0]!);
    await page.locator(arriving).getByText('So you had').waitFor();
    expect(await page.getByRole('log').getByText('So you had').count()).toBe(0);
    await page.getByRole('button', { name: 'Stop' }).waitFor();
    await untilSaid(page, 2);
    await page
      .getByRole('log')
      .getByText(`${WORDS.join('')} ${QUESTION}`)
      .waitFor();
    expect(await page.locator(arriving).count()).toBe(0);
  });

  it('is stopped by Escape, and the interview goes on with the documented question', async () => {
    gapMs = 400;
    const id = await begin();
    const page = await app.open(`/interview/${id}`);
    await answer(page, ANSWERS[0]!);
    await page.locator(arriving).waitFor();
    await page.keyboard.press('Escape');
    await untilSaid(page, 2);
    await page.getByRole('log').getByText(QUESTION).waitFor();
    expect(await page.getByRole('log').textContent()).toContain((await stored(id)).message.text);
    gapMs = 0;
    await answer(page, ANSWERS[1]!);
    await untilSaid(page, 3);
  });

  it('goes on where it is after a reload', async () => {
    gapMs = 500;
    const id = await begin();
    const page = await app.open(`/interview/${id}`);
    await answer(page, ANSWERS[0]!);
    await page.locator(arriving).waitFor();
    await page.reload();
    await page
      .getByRole('log')
      .getByText(`${WORDS.join('')} ${QUESTION}`)
      .waitFor();
    await untilSaid(page, 2);
    expect(await box(page).inputValue()).toBe('');
  });

  it('that a server restart breaks off loses nothing', { timeout: 90_000 }, async () => {
    gapMs = 700;
    const id = await begin();
    const page = await app.open(`/interview/${id}`);
    await answer(page, ANSWERS[0]!);
    await page.locator(arriving).waitFor();
    await box(page).fill('My next answer, begun');
    await app.restart(async () => {
      await expect.poll(() => alert(page).textContent()).toContain('broke off in the middle of the reply');
      await page.getByRole('button', { name: 'Go on' }).click();
      await expect.poll(() => alert(page).textContent()).toContain('still cannot be reached');
    });
    expect(await box(page).inputValue()).toBe('My next answer, begun');
    gapMs = 0;
    await page.getByRole('button', { name: 'Try again' }).click();
    await untilSaid(page, 2);
    expect(await box(page).inputValue()).toBe('My next answer, begun');
    await page.getByRole('log').getByText(ANSWERS[0]!).waitFor();
    await page.getByRole('log').getByText(QUESTION).waitFor();
    await answer(page, ANSWERS[1]!);
    await untilSaid(page, 3);
    expect((await stored(id)).turn).toBe(3);
  });
});
