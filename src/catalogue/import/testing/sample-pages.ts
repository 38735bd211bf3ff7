/** Test helper: the sample pages, and ways to change them. */
import { readFileSync } from 'node:fs';
import type { PrincipleSlug } from '../../../contract/vocabulary.ts';
import { AppError } from '../../../errors.ts';
import { importPage } from '../import-page.ts';

export const samplePage = (name: string): string =>
  readFileSync(new URL(`../../../../test/fixtures/walkthrough-pages/${name}`, import.meta.url), 'utf8');

/** A page in layout A. */
export const PAGE = samplePage('ownership-orphaned-cron.txt');
export const ORIGINAL = importPage(PAGE).walkthrough;

/** Replaces what must be there, so that a test cannot pass on an unchanged page. */
export const edit = (page: string, ...changes: readonly [string | RegExp, string][]): string =>
  changes.reduce((text, [from, to]) => {
    const changed = text.replace(from, () => to);
    if (changed === text) throw new Error(`The page has no ${from}`);
    return changed;
  }, page);

/** The walkthrough of the sample with these changes. */
export const read = (...changes: readonly [string | RegExp, string][]) =>
  importPage(edit(PAGE, ...changes)).walkthrough;

export const refusalOf = (page: string, options?: { principle?: PrincipleSlug; id?: string }): AppError => {
  try {
    importPage(page, options);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('The page was imported');
};
