// `npm run bench:web`: what the web app costs a person in the browser, measured in a real Chromium against the
// real program on loopback. Figures depend on the machine and on what else it does; run it when it is quiet.
// `npm run bench:web -- tokens` measures one of firstLoad, tokens, scrolling.
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Interview } from '../../src/contract/interview.ts';
import { untilWebAppIsReady } from '../browser/support/ready.ts';
import { playInterview } from '../browser/support/seed.ts';
import { findChromium, launchChromium } from '../support/chromium.ts';
import { purposeOf, sayUsual } from '../support/model-server.ts';
import { ScriptedAnthropic } from '../support/providers/anthropic-server.ts';
import { serveOnLoopback } from '../support/providers/loopback.ts';
import { startServerProcess } from '../support/server-process.ts';

const CPU_SLOWDOWN = 4;
const LOADS = 7;
/** Replies with a bridge in one interview. */
const REPLIES = 4;
const TOKEN_GAP_MS = 25;
const TURNS = 60;
const LIMITS = { interactiveMs: 1_000, tokenMs: 50, frameMs: 50 };

const chromiumPath = findChromium();
if (chromiumPath === null) throw new Error('No Chromium found: run scripts/ensure-chromium.sh.');
const print = (line: string) => process.stdout.write(`${line}\n`);
const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))]!;
const wanted = process.argv.slice(2);
let hasFailed = false;
const report = (what: string, value: number, limit: number, detail: string) => {
  const isMet = value <= limit;
  hasFailed ||= !isMet;
  print(`  ${what}: ${value.toFixed(0)} ms (at most ${limit}: ${isMet ? 'met' : 'MISSED'}) ${detail}`);
};

const directory = mkdtempSync(join(tmpdir(), 'bar-raiser-bench-web-'));
const ANSWER =
  'Our vice president wanted to drop the canary stage. I pulled six months of rollbacks, showed her that it had caught 9 of 11 bad builds, and then wrote the runbook myself when she cut it anyway. Rollbacks fell from 4 a month to 1.';
const BRIDGE = 'So you pulled the rollbacks of six months and put them before her, and she cut the stage.';
const words = BRIDGE.match(/\S+\s?/g)!;
const provider = new ScriptedAnthropic().otherwise((exchange) =>
  purposeOf(exchange) === 'bridge' ? { text: words, gapMs: TOKEN_GAP_MS } : sayUsual(exchange),
);
await using loopback = await serveOnLoopback(provider);
await using server = await startServerProcess(join(directory, 'data'), {
  ANTHROPIC_API_KEY: 'sk-bench',
  ANTHROPIC_BASE_URL: loopback.url,
});
const browser = await launchChromium(chromiumPath);
try {
  await untilWebAppIsReady(server.url);
  print(
    `Load of the machine: ${loadavg()
      .map((load) => load.toFixed(1))
      .join(', ')}`,
  );
  for (const [name, measure] of Object.entries({ firstLoad, tokens, scrolling })) {
    if (wanted.length === 0 || wanted.includes(name)) await measure(browser);
  }
} finally {
  await browser.close();
  rmSync(directory, { recursive: true, force: true });
}
if (hasFailed) process.exitCode = 1;

/** From asking for the page until the button that begins an interview can be pressed, nothing in the cache. */
async function firstLoad(browser: Browser): Promise<void> {
  const times: number[] = [];
  for (let load = 0; load < LOADS; load += 1) {
    const page = await (await browser.newContext()).newPage();
    await slowDown(page);
    await page.addInitScript(`
      new MutationObserver((_, observer) => {
        const button = [...document.querySelectorAll('button')].find((each) => each.textContent === 'Begin the interview');
        if (button === undefined) return;
        observer.disconnect();
        // Once what was queued before it is done, a press is answered.
        requestAnimationFrame(() => setTimeout(() => { window.interactiveAt = performance.now(); }));
      }).observe(document, { childList: true, subtree: true });
    `);
    await page.goto(server.url);
    await page.waitForFunction(() => (globalThis as { interactiveAt?: number }).interactiveAt !== undefined);
    times.push((await page.evaluate('window.interactiveAt')) as number);
    await page.context().close();
  }
  // The first one also warms up the server.
  const warm = times.slice(1);
  report(
    `Interactive at ${CPU_SLOWDOWN}x slower CPU, median`,
    percentile(warm, 0.5),
    LIMITS.interactiveMs,
    `of ${warm.map((time) => time.toFixed(0)).join(', ')}`,
  );
}

/** From the arrival of a piece of the reply in the page until a frame with it has been drawn. */
async function tokens(browser: Browser): Promise<void> {
  const id = await playInterview(server.url, { answers: [] });
  const page = await (await browser.newContext()).newPage();
  await page.addInitScript(`
    const fetchBefore = window.fetch;
    window.arrivals = [];
    window.delays = [];
    let said = '';
    window.fetch = async (...args) => {
      const response = await fetchBefore(...args);
      if (!String(args[0]).includes('/v1/chat') || response.body === null) return response;
      const watched = response.body.pipeThrough(new TransformStream({
        transform(chunk, controller) {
          for (const line of new TextDecoder().decode(chunk).split('\\n')) {
            const event = line.startsWith('data: {') ? JSON.parse(line.slice(6)) : {};
            if (event.type === 'start') said = '';
            if (event.type !== 'text-delta') continue;
            said += event.delta;
            window.arrivals.push({ said: said.trim(), at: performance.now() });
          }
          controller.enqueue(chunk);
        },
      }));
      return new Response(watched, { status: response.status, headers: response.headers });
    };
    new MutationObserver(() => {
      const text = document.querySelector('main')?.textContent ?? '';
      const shown = window.arrivals.filter(({ said }) => text.includes(said));
      window.arrivals = window.arrivals.filter((arrival) => !shown.includes(arrival));
      requestAnimationFrame(() => setTimeout(() => {
        for (const { at } of shown) window.delays.push(performance.now() - at);
      }));
    }).observe(document, { childList: true, subtree: true, characterData: true });
  `);
  await page.goto(`${server.url}/interview/${id}`);
  for (let reply = 1; reply <= REPLIES; reply += 1) {
    await page.getByRole('textbox', { name: 'Your answer' }).fill(ANSWER);
    await page.keyboard.press('Control+Enter');
    const asked = page.getByRole('log').getByText(new RegExp(`follow-up ${reply} of`));
    await asked.waitFor({ timeout: 60_000 });
  }
  const delays = (await page.evaluate('window.delays')) as number[];
  if (delays.length < REPLIES * 4) throw new Error(`Only ${delays.length} pieces were seen.`);
  const median = percentile(delays, 0.5).toFixed(0);
  report(
    'A streamed piece is on the screen, p95',
    percentile(delays, 0.95),
    LIMITS.tokenMs,
    `of ${delays.length}; median ${median} ms`,
  );
  await page.context().close();
}

/** Scrolls through a long transcript and takes the time between frames. */
async function scrolling(browser: Browser): Promise<void> {
  const id = await playInterview(server.url, { answers: [] });
  const interview = (await (await fetch(`${server.url}/v1/interviews/${id}`)).json()) as Interview;
  const answer = 'I pulled six months of logs, and I showed them to her one by one. '.repeat(14);
  const transcript: Interview['transcript'] = Array.from({ length: TURNS }, (_, index) => [
    interview.message,
    { role: 'candidate' as const, turn: index + 1, text: answer },
  ]).flat();
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  // No interview is that long; the page gets one that is.
  await page.route(`**/v1/interviews/${id}`, (route) =>
    route.fulfill({
      json: { ...interview, turn: TURNS + 1, transcript: [...transcript, interview.message] },
    }),
  );
  await page.goto(`${server.url}/interview/${id}`);
  await page.getByText(`You, answer ${TURNS}`).waitFor();
  await page.waitForTimeout(1_000);
  const frames = (await page.evaluate(`new Promise((done) => {
    const frames = [];
    let last = performance.now();
    let to = document.documentElement.scrollHeight;
    const step = (now) => {
      frames.push(now - last);
      last = now;
      to -= 240;
      scrollTo(0, to);
      if (to > 0) requestAnimationFrame(step);
      else done(frames.slice(1));
    };
    requestAnimationFrame((now) => { last = now; requestAnimationFrame(step); });
  })`)) as number[];
  report(
    `The longest frame while ${TURNS} turns scroll by`,
    Math.max(...frames),
    LIMITS.frameMs,
    `of ${frames.length}; p95 ${percentile(frames, 0.95).toFixed(0)} ms`,
  );
  await page.context().close();
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
}
