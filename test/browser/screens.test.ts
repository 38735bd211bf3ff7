import axe from 'axe-core';
import { beforeAll, expect, it } from 'vitest';
import { openScreen, SCREENS, THEMES, WIDTHS } from './screens.ts';
import { describeInBrowser, useBrowserApp } from './support/browser.ts';
import { type Seed, seedServer } from './support/seed.ts';

interface Violation {
  id: string;
  nodes: { target: string[]; failureSummary?: string }[];
}

describeInBrowser('every screen', () => {
  const app = useBrowserApp();
  let seed: Seed;
  beforeAll(async () => {
    seed = await seedServer(app.server.url);
  }, 60_000);

  for (const screen of SCREENS) {
    it(`${screen.name}: accessible in both themes, on a phone and on a desk`, {
      timeout: 90_000,
    }, async () => {
      const page = await app.open();
      await openScreen(page, app.server.url, screen, seed);
      await page.evaluate(axe.source);
      for (const width of WIDTHS) {
        for (const colorScheme of THEMES) {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme });
          const at = `${screen.name}, ${colorScheme}, ${width} px`;
          // The chart follows a new width with the next frame.
          await expect
            .poll(() => overflowOf(page), { message: `${at}: wider than the window`, timeout: 5_000 })
            .toEqual([]);
          const violations = (await page.evaluate(
            'axe.run(document, { resultTypes: ["violations"] }).then((result) => result.violations)',
          )) as Violation[];
          expect(violations.map(describeViolation), at).toEqual([]);
        }
      }
    });
  }
});

const describeViolation = ({ id, nodes }: Violation) =>
  `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`).join(' | ')}`;

/** What makes the page scroll sideways. */
const overflowOf = (page: { evaluate(script: string): Promise<unknown> }) =>
  page.evaluate(`(() => {
    const width = document.documentElement.clientWidth;
    if (document.scrollingElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .slice(0, 5)
      .map((element) => element.outerHTML.slice(0, 120));
  })()`);
