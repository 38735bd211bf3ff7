import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The parts of the interview screen, by what they are called. */
export const box = (page: Page) => page.getByRole('textbox', { name: 'Your answer' });
export const log = (page: Page) => page.getByRole('log');
export const alert = (page: Page) => page.getByRole('alert');

/** Types an answer and sends it by keyboard. */
export async function answer(page: Page, text: string): Promise<void> {
  await box(page).fill(text);
  await page.keyboard.press('Control+Enter');
}

/** Waits until the bar raiser has said that many things. */
export const untilSaid = (page: Page, count: number) =>
  expect
    .poll(
      () =>
        log(page)
          .getByText(/^Bar raiser, /)
          .count(),
      { timeout: 15_000 },
    )
    .toBe(count);

/** Presses Tab until the control with this name has the focus. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    const label = await focused.evaluate(
      (element: {
        ariaLabel: string | null;
        labels?: ArrayLike<{ textContent: string }>;
        textContent: string;
      }) => (element.ariaLabel ?? element.labels?.[0]?.textContent ?? element.textContent).trim(),
    );
    seen.push(label);
    if (typeof name === 'string' ? label === name : name.test(label)) return;
  }
  throw new Error(`Tab never came to ${name}; it came to ${seen.join(', ')}`);
}
