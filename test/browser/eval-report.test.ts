import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadDataset } from '../../evals/data/index.ts';
import { buildReport } from '../../evals/report/build.ts';
import { renderHtml } from '../../evals/report/html.ts';
import { renderJunit } from '../../evals/report/junit.ts';
import { renderMarkdown } from '../../evals/report/markdown.ts';
import type { Report } from '../../evals/report/report.ts';
import { type CaseResult, type Run, runSchema } from '../../evals/run/result.ts';
import { findChromium, launchChromium } from '../support/chromium.ts';
import { describeInBrowser } from './support/browser.ts';

const BASELINE = fileURLToPath(new URL('../../evals/baselines/rubric.json', import.meta.url));

/** The committed baseline, or the first results of it, against itself with all it finds of one dimension taken away. */
async function reportOfABreak(most?: number): Promise<Report> {
  const whole = runSchema.parse(JSON.parse(readFileSync(BASELINE, 'utf8')));
  const base: Run = { ...whole, results: whole.results.slice(0, most) };
  const dataset = await loadDataset();
  const breakOne = (result: CaseResult): CaseResult => ({
    ...result,
    verdict: 'no_hire',
    dimensions: { ...result.dimensions, metric_delta: 'absent' },
    evidence: { ...result.evidence, metric_delta: [[0, 12]], relevance: [[5, 30]] },
  });
  const run: Run = { ...base, results: base.results.map(breakOne) };
  return buildReport(dataset, [{ run, base, against: 'the baseline & <itself>' }], 1);
}

describeInBrowser('the report of an evaluation', () => {
  let report: Report;
  /** axe reads every word of a page: some flipped cases stand for hundreds. */
  let small: Report;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    report = await reportOfABreak();
    small = await reportOfABreak(60);
    browser = await launchChromium(findChromium() as string);
    page = await browser.newPage();
  }, 120_000);
  afterAll(() => browser?.close());

  it('is a page that is accessible in both themes, on a phone and on a desk, and asks the network for nothing', {
    timeout: 120_000,
  }, async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.setContent(renderHtml(small));
    expect(asked.filter((url) => /^(https?|file):/.test(url))).toEqual([]);
    await page.evaluate(axe.source);
    for (const width of [390, 1280])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        const violations = (await page.evaluate(
          'axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations)',
        )) as { id: string; nodes: { html: string }[] }[];
        const at = `${colorScheme}, ${width} px`;
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
          at,
        ).toEqual([]);
        const excess = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect(excess, `${at}: wider than the window`).toBeLessThanOrEqual(0);
      }
  });

  it('marks in a flipped answer the words behind what flipped, and underlines the rest', async () => {
    await page.setContent(renderHtml(report));
    const cases = (await page.evaluate(
      `[...document.querySelectorAll('details[open]')].map((each) => ({
        changes: each.querySelector('ul')?.textContent ?? '',
        marks: [...each.querySelectorAll('mark')].map((mark) => [mark.title, mark.className]),
      }))`,
    )) as { changes: string; marks: [string, string][] }[];
    const flipped = cases.filter(({ changes }) => changes.includes('metric_delta'));
    const marks = flipped.flatMap((each) => each.marks);
    expect(marks.length).toBeGreaterThan(3);
    for (const [finding, kind] of marks)
      expect(kind, finding).toBe(finding.includes('metric_delta') ? 'changed' : '');
  });

  it('is JUnit XML that a parser reads, whose counts are what is in it', async () => {
    const suites = (await page.evaluate(
      `(() => {
        const parsed = new DOMParser().parseFromString(${JSON.stringify(renderJunit(report))}, 'application/xml');
        const error = parsed.querySelector('parsererror');
        if (error) return error.textContent;
        return [...parsed.querySelectorAll('testsuites > testsuite')].map((suite) => ({
          ...Object.fromEntries([...suite.attributes].map(({ name, value }) => [name, value])),
          counted: ['testcase', 'failure', 'skipped'].map((each) => suite.querySelectorAll(each).length),
          unnamed: [...suite.children].filter((each) =>
            each.localName !== 'testcase' || !each.getAttribute('name') || !each.getAttribute('classname')).length,
        }));
      })()`,
    )) as {
      name: string;
      tests: string;
      failures: string;
      skipped: string;
      counted: number[];
      unnamed: number;
    }[];
    expect(suites).toMatchObject([{ name: 'evals.rubric', unnamed: 0 }]);
    for (const { tests, failures, skipped, counted } of suites) {
      expect([tests, failures, skipped].map(Number)).toEqual(counted);
      expect(Number(failures)).toBeGreaterThan(10);
    }
  });

  it('fits into a comment on GitHub although hundreds of cases flipped', () => {
    expect(report.suites[0]?.comparison?.flips.length).toBeGreaterThan(200);
    const markdown = renderMarkdown(report);
    expect(markdown.length).toBeLessThan(65_536);
    expect(markdown).toMatch(/^# Evals: rubric regression/);
  });
});
