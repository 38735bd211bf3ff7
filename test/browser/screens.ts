import type { Page } from 'playwright-core';
import type { Seed } from './support/seed.ts';

export interface ScreenCase {
  /** Also the name of its pictures. */
  name: string;
  path(seed: Seed): string;
  /** Brings the screen into the state that is meant, such as a dialog that is open. */
  act?(page: Page): Promise<void>;
}

/** Every screen and every state of one that looks different. Checked by axe in both themes, at every width. */
export const SCREENS: readonly ScreenCase[] = [
  { name: 'home', path: () => '/' },
  { name: 'interviews', path: () => '/interview' },
  { name: 'interview', path: ({ openInterview }) => `/interview/${openInterview}` },
  { name: 'interview-over', path: ({ closedInterview }) => `/interview/${closedInterview}` },
  { name: 'interview-missing', path: () => '/interview/was-erased' },
  { name: 'debrief', path: ({ closedInterview }) => `/interview/${closedInterview}/debrief` },
  { name: 'debrief-too-early', path: ({ openInterview }) => `/interview/${openInterview}/debrief` },
  { name: 'example', path: () => '/example' },
  {
    name: 'example-debrief',
    path: () => '/example',
    act: (page) => page.getByRole('tab', { name: 'Debrief' }).click(),
  },
  { name: 'study', path: () => '/study' },
  ...['story', 'action', 'reflection', 'weak-answer', 'retelling', 'levels', 'quiz'].map((part) => ({
    name: `study-${part}`,
    path: ({ walkthroughId }: Seed) => `/study/${walkthroughId}?part=${part}`,
  })),
  {
    name: 'study-follow-ups',
    path: ({ walkthroughId }) => `/study/${walkthroughId}?part=follow-ups`,
    act: async (page) => {
      await page.getByRole('button', { name: 'Show a weak answer' }).click();
      await page.getByRole('button', { name: 'Show a strong answer' }).click();
    },
  },
  { name: 'study-imported', path: ({ imported }) => `/study/${imported}?part=result` },
  { name: 'study-open-quiz', path: ({ imported }) => `/study/${imported}?part=quiz` },
  {
    name: 'study-quiz-checked',
    path: ({ walkthroughId }) => `/study/${walkthroughId}?part=quiz`,
    act: async (page) => {
      await page.locator('form').getByRole('radio').first().check();
      await page.getByRole('button', { name: 'Check' }).first().click();
      await page.getByText('The right one').waitFor();
    },
  },
  { name: 'import', path: () => '/import' },
  { name: 'practise', path: () => '/practise' },
  {
    name: 'practise-desk',
    path: ({ walkthroughId }) => `/practise/${walkthroughId}`,
    act: async (page) => {
      await page.getByLabel('Your answer').fill('Our director wanted to drop the canary stage.');
      await page.getByText('What the bar raiser listens for').click();
    },
  },
  {
    name: 'practise-again',
    path: ({ walkthroughId, earlierCritique }) => `/practise/${walkthroughId}?again=${earlierCritique}`,
  },
  {
    name: 'critique',
    path: ({ earlierCritique }) => `/practise/critiques/${earlierCritique}`,
    act: (page) => page.locator('[data-finding]').first().click(),
  },
  { name: 'critique-compared', path: ({ critique }) => `/practise/critiques/${critique}` },
  { name: 'critique-missing', path: () => '/practise/critiques/was-erased' },
  { name: 'progress', path: () => '/progress' },
  { name: 'progress-trend', path: () => '/progress?view=trend' },
  { name: 'progress-stories', path: () => '/progress?view=stories' },
  {
    name: 'progress-story-named',
    path: () => '/progress?view=stories',
    act: async (page) => {
      await page
        .getByLabel(/^Name of the story/)
        .first()
        .fill('Canary stage');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Rename the story' }).first().click();
    },
  },
  {
    name: 'progress-erase',
    path: () => '/progress?view=data',
    act: (page) => page.getByRole('button', { name: 'Erase everything' }).click(),
  },
  { name: 'not-found', path: () => '/nothing/here' },
  {
    name: 'shortcuts',
    path: () => '/',
    act: async (page) => {
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
    },
  },
];

export const THEMES = ['light', 'dark'] as const;
/** CSS pixels: a small phone, and a desk. */
export const WIDTHS = [320, 1280] as const;

/** Opens a screen and waits until everything it loads is there. */
export async function openScreen(page: Page, url: string, screen: ScreenCase, seed: Seed): Promise<void> {
  await page.goto(url + screen.path(seed));
  await page.locator('h1').first().waitFor();
  await untilLoaded(page);
  await screen.act?.(page);
  await untilLoaded(page);
}

const untilLoaded = (page: Page) => page.locator('.animate-pulse').first().waitFor({ state: 'detached' });
