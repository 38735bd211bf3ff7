import type { Probe } from '../../contract/walkthrough.ts';
import { isQuoted, labelOf, unquote } from './lines.ts';
import type { PageReader } from './reader.ts';
import { slugify, uniqueSlugs } from './slugs.ts';

const INTENT = /^Probes:\s*/;
/** Enough of a question to tell it by in a URL. */
const PROBE_ID_LENGTH = 48;

/** Reads the follow-up probes, in their order, up to the weak answer. */
export const readProbes = (reader: PageReader): Probe[] => {
  const probes: Omit<Probe, 'id'>[] = [];
  while (!reader.atEnd && !isWeakAnswer(reader)) {
    probes.push(readProbe(reader, `probe ${probes.length + 1}`));
  }
  if (probes.length === 0) throw reader.unreadable('probes', 'expected the first follow-up question here');
  const bare = unquoteStrongAnswers(probes.map(({ strong }) => strong.answer));
  const ids = uniqueSlugs(
    probes.map(({ question }, index) => slugify(question, PROBE_ID_LENGTH) || `probe-${index + 1}`),
  );
  return probes.map((probe, index) => ({
    id: ids[index]!,
    ...probe,
    strong: { ...probe.strong, answer: bare[index]! },
  }));
};

const isWeakAnswer = (reader: PageReader): boolean => reader.label() === 'Weak Answer';

/** Whether a probe starts at the current line: a question, its intent, then "Weak". */
const probeStartsHere = (reader: PageReader): boolean =>
  INTENT.test(reader.label(1)) && reader.label(2) === 'Weak';

const readProbe = (reader: PageReader, section: string): Omit<Probe, 'id'> => {
  if (INTENT.test(reader.label()) && reader.label(1) === 'Weak') {
    throw reader.unreadable(section, 'the question is missing');
  }
  const question = reader.take(section, 'its question').text;
  const intent = labelOf(reader.peek()?.text ?? '');
  if (!INTENT.test(intent)) {
    throw reader.unreadable(section, 'expected "Probes: <what it tests>" after the question');
  }
  const tested = intentText(reader.peek()!.text);
  if (tested === '') throw reader.unreadable(section, 'what it tests is missing after "Probes:"');
  reader.takeMany(1);

  reader.expectLabel('Weak', section);
  const weakAnswer = unquote(reader.paragraph(section, 'the weak answer', 'Strong'));
  const why = reader.paragraph(section, 'the weak answer or why it is weak', 'Strong');
  reader.expectLabel('Strong', section);
  const strongAnswer = reader.paragraph(section, 'the strong answer', 'Weak Answer');
  // A quoted line in front of the intent is the key phrase, and it is the next question that is missing.
  if (probeStartsHere(reader) && !isQuoted(reader.peek()!.text))
    throw reader.unreadable(section, 'the key phrase or the strong answer is missing');
  const keyPhrase = unquote(reader.paragraph(section, 'the key phrase', 'Weak Answer'));
  return {
    question,
    intent: tested,
    weak: { answer: weakAnswer, why },
    strong: { answer: strongAnswer, keyPhrase },
  };
};

/** What follows "Probes:", from the untouched line. */
const intentText = (text: string): string => text.slice(text.indexOf('Probes:') + 'Probes:'.length).trim();

type Enclosure = 'none' | 'certain' | 'unclear';

/**
 * Whether a text is enclosed in quotation marks as a whole. One that merely starts and ends with a quotation
 * (`"No," I said, "not yet."`) shows it: its first inner mark closes something.
 */
const enclosureOf = (text: string): Enclosure => {
  if (!isQuoted(text)) return 'none';
  const inner = text.slice(1, -1);
  const mark = inner.indexOf('"');
  if (mark < 0) return 'certain';
  const before = inner.slice(0, mark).at(-1) ?? ' ';
  return /[\s([{]/.test(before) ? 'certain' : 'unclear';
};

/**
 * Strong answers come with or without enclosing quotation marks, all of a page alike; an answer of which it
 * is unclear is taken as the others of its page are.
 */
const unquoteStrongAnswers = (answers: string[]): string[] => {
  const enclosures = answers.map(enclosureOf);
  const pageQuotes = enclosures.includes('certain') && !enclosures.includes('none');
  return answers.map((answer, index) =>
    enclosures[index] === 'certain' || (enclosures[index] === 'unclear' && pageQuotes)
      ? unquote(answer)
      : answer,
  );
};
