import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser, useBrowserApp } from './support/browser.ts';

const DESK = '/practise/disagree-with-senior-leader';

/** A recogniser that hears what the test says, in the place of the browser's. */
const FAKE_RECOGNITION = `
  window.SpeechRecognition = class {
    start() { window.recogniser = this; window.starts = (window.starts ?? 0) + 1; }
    stop() { this.onend?.(); }
    abort() {}
  };
  window.webkitSpeechRecognition = undefined;
  window.hear = (transcript, isFinal = true) =>
    window.recogniser.onresult({ resultIndex: 0, results: [{ isFinal, 0: { transcript } }] });
`;
const hear = (page: Page, words: string) => page.evaluate(`window.hear(${JSON.stringify(words)})`);

describeInBrowser('Practising by voice', () => {
  const app = useBrowserApp();
  const openDesk = async (script = FAKE_RECOGNITION) => {
    const page = await app.open();
    await page.clock.install();
    await page.addInitScript(script);
    await page.goto(app.server.url + DESK);
    return page;
  };

  it('says where the sound goes, outlasts pauses, and adds what it hears', async () => {
    const page = await openDesk();
    await page.getByText('most browsers send the sound to their maker').waitFor();
    const box = page.getByLabel('Your answer');
    await box.fill('Our lead wanted to merge it.');
    await page.getByRole('button', { name: 'Speak' }).click();
    await page.getByText('Listening.').waitFor();
    await hear(page, 'um I said no');
    await hear(page, 'because 31 files came out wrong');
    expect(await box.inputValue()).toBe(
      'Our lead wanted to merge it. Um I said no because 31 files came out wrong',
    );
    // The browser stops by itself when it is quiet.
    await page.evaluate('window.recogniser.onend()');
    expect(await page.evaluate('window.starts')).toBe(2);
    await hear(page, 'so I built a test set');
    await page.clock.runFor(12_000);
    await page.getByRole('button', { name: 'Stop listening' }).click();
    await page.getByRole('button', { name: 'Speak' }).waitFor();
    await page.getByRole('button', { name: 'Get the critique' }).click();
    await page.getByRole('heading', { name: 'Delivery' }).waitFor();
    // 15 words in 12 seconds, give or take one: the clock has whole seconds, and goes on while a busy machine is slow.
    await page.getByText(/about [678][0-9] words a minute/).waitFor();
    await page.getByText('1: um').waitFor();
  });

  it('says what to do when the microphone is refused', async () => {
    const page = await openDesk();
    await page.getByRole('button', { name: 'Speak' }).click();
    await page.evaluate("window.recogniser.onerror({ error: 'not-allowed' }); window.recogniser.onend()");
    await page.getByRole('alert').filter({ hasText: 'Allow it in the address bar' }).waitFor();
    await page.getByRole('button', { name: 'Speak' }).waitFor();
  });

  it('is not offered where the browser cannot, and then says nothing of pace and fillers', async () => {
    const page = await openDesk(
      'window.SpeechRecognition = undefined; window.webkitSpeechRecognition = undefined;',
    );
    await page.getByLabel('Your answer').fill('Um, I said no, because 31 files came out wrong.');
    expect(await page.getByRole('button', { name: 'Speak' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Get the critique' }).click();
    await page.getByRole('heading', { name: 'Delivery' }).waitFor();
    expect(await page.getByText(/words a minute|Fillers/).count()).toBe(0);
  });
});
