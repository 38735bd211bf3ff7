import type { PageLine } from './lines.ts';
import { labelOf } from './lines.ts';
import { type PageReader, unreadable } from './reader.ts';
import { isTarget } from './steps.ts';
import type { Difference } from './types.ts';

export interface PageHead {
  title: string;
  overview: string;
  summary: string;
}

const TITLE_SUFFIX = 'Amazon LP STAR Walkthrough';

/** Whether the line is a page's title: the marker of where a page begins. */
export const isTitle = (line: PageLine): boolean => titleOf(line.text) !== undefined;

/** Cuts the suffix off the end, since a title may hold " - " itself; undefined when there is none. */
const titleOf = (text: string): string | undefined => {
  if (!text.endsWith(TITLE_SUFFIX)) return undefined;
  const before = text.slice(0, -TITLE_SUFFIX.length).trimEnd();
  // The dash, or what became of it: one word without letters or digits.
  const cut = before.lastIndexOf(' ');
  const dash = before.slice(cut + 1);
  return dash !== '' && !/[A-Za-z0-9]/.test(dash) ? before.slice(0, Math.max(cut, 0)).trim() : undefined;
};

/** Reads the head: furniture, title, overview and summary. */
export const readHead = (reader: PageReader, differences: Difference[]): PageHead => {
  const furniture = reader.distanceTo(isTitle);
  if (furniture === undefined) {
    throw unreadable('title', `no line ends in "- ${TITLE_SUFFIX}", so this is not a walkthrough page`);
  }
  checkFurniture(reader.takeMany(furniture), differences);
  const titleLine = reader.take('title', 'the title');
  const title = titleOf(titleLine.text) ?? '';
  if (title === '') throw unreadable('title', 'the title is empty', titleLine.number);

  if (/^Choose your preparation mode/.test(reader.label())) reader.takeMany(1);
  reader.expectLabel('Scenario Overview', 'overview');
  const overview = paragraphOfHead(reader, 'overview');
  const summary = paragraphOfHead(reader, 'summary');
  return { title, overview, summary };
};

const paragraphOfHead = (reader: PageReader, section: string): string => {
  const line = reader.peek();
  const next = reader.peek(1);
  // A target line in a paragraph's place is the first step, unless another one follows.
  if (line !== undefined && isTarget(line.text) && !(next !== undefined && isTarget(next.text))) {
    throw reader.unreadable(section, `the ${section} is missing`);
  }
  return reader.take(section, `the ${section}`).text;
};

/** Two lines of the site's furniture and its heading come before the title; a part of a page must not. */
const checkFurniture = (lines: PageLine[], differences: Difference[]): void => {
  const fragment = lines.find(
    ({ text }) => isTarget(text) || /^(Weak Answer|Coaching|Strong)$/.test(labelOf(text)),
  );
  if (fragment !== undefined) {
    throw unreadable('title', 'parts of a walkthrough come before the title', fragment.number);
  }
  const heading = lines.findIndex(({ text }) => labelOf(text) === 'Amazon Leadership Principles');
  const first = lines[0];
  if (first !== undefined && (heading !== lines.length - 1 || heading > 2)) {
    differences.push({
      code: 'text_before_title',
      message: 'There is other text before the title than the usual three lines; it was left out.',
      line: first.number,
    });
  }
};
