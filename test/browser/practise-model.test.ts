import { afterAll, beforeEach, expect, it } from 'vitest';
import { purposeOf, sayUsual } from '../support/model-server.ts';
import { ScriptedAnthropic } from '../support/providers/anthropic-server.ts';
import { type Loopback, serveOnLoopback } from '../support/providers/loopback.ts';
import type { Exchange, Reply } from '../support/providers/script.ts';
import { describeInBrowser, useBrowserApp } from './support/browser.ts';
import { ANSWERS } from './support/seed.ts';

const DESK = '/practise/disagree-with-senior-leader';

/** What a model finds that the rubric does not say. */
const FINDINGS = JSON.stringify({
  dimensions: [
    {
      id: 'reflection',
      status: 'partial',
      reason: 'A lesson is named, and nothing shows that it was used since.',
      quotes: ['I learned to bring the figures before the opinion.'],
    },
  ],
  disqualifiers: [],
});

describeInBrowser('Practising with a model', () => {
  let loopback: Loopback;
  let respond: (exchange: Exchange) => Reply;
  const provider = new ScriptedAnthropic().otherwise((exchange) =>
    purposeOf(exchange) === 'grading' ? respond(exchange) : sayUsual(exchange),
  );
  const app = useBrowserApp(async () => {
    loopback = await serveOnLoopback(provider);
    return { ANTHROPIC_API_KEY: 'sk-test', ANTHROPIC_BASE_URL: loopback.url };
  });
  beforeEach(() => {
    respond = () => ({ text: FINDINGS });
  });
  afterAll(() => loopback?.[Symbol.asyncDispose]());

  const answer = async () => {
    const page = await app.open(DESK);
    await page.getByLabel('Your answer').fill(ANSWERS[0]!);
    await page.getByRole('button', { name: 'Get the critique' }).click();
    return page;
  };

  it('shows the findings of the rubric first, and those of the model when they come, reload or not', async () => {
    respond = () => ({ text: FINDINGS, gapMs: 400 });
    const page = await answer();
    await page.getByText('A model is reading it now').waitFor();
    await page.getByRole('heading', { name: 'What is there' }).waitFor();
    expect(await page.getByText('nothing shows that it was used since').count()).toBe(0);
    await page.reload();
    await page.getByText('A model is reading it now').waitFor();
    await page.getByText('nothing shows that it was used since').waitFor();
    await page.getByText('Judged by the model').first().waitFor();
    await page.getByText(/Versions: .*, model .*, prompt /).waitFor();
    expect(await page.getByText('A model is reading it now').count()).toBe(0);
  });

  it('says why there is no model in it, and asks again when told to', async () => {
    respond = () => ({ status: 401, type: 'authentication_error', message: 'no' });
    const page = await answer();
    await page.getByText('did not accept the key of this server').waitFor();
    respond = () => ({ text: FINDINGS });
    await page.getByRole('button', { name: 'Ask a model to judge it as well' }).click();
    await page.getByText('nothing shows that it was used since').waitFor();
    await page.reload();
    await page.getByText('nothing shows that it was used since').waitFor();
  });
});
