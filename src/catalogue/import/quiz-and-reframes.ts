import type { Walkthrough } from '../../contract/walkthrough.ts';
import { isLevelLabel } from './levels.ts';
import { labelOf, type PageLine } from './lines.ts';
import { isGlyphLabel, type PageReader, unreadable } from './reader.ts';

type QuizItem = Walkthrough['quiz'][number];
type Reframe = Walkthrough['reframes'][number];

/**
 * Reads the quiz and the reframes, either of which may be missing. The quiz has no label: it is what
 * lies before the two lines (name and lead) that precede the first "Emphasize".
 */
export const readQuizAndReframes = (reader: PageReader): { quiz: QuizItem[]; reframes: Reframe[] } => {
  const end = reader.distanceTo(isLevel);
  const firstReframe = reader.distanceTo((line) => isLevel(line) || labelOf(line.text) === 'Emphasize');
  if (end === undefined) {
    throw reader.unreadable(
      'levels',
      'the page ends without "SDE 1" or "Senior SDE"; it may have been cut off',
    );
  }
  const hasReframes = firstReframe !== undefined && firstReframe < end;
  const quizLines = hasReframes ? firstReframe - 2 : end;
  if (quizLines < 0) throw reader.unreadable('reframe 1', 'its principle or what to lead with is missing');
  const quiz = readQuiz(reader, quizLines);

  const reframes: Reframe[] = [];
  while (hasReframes && !reader.atEnd && !isLevelLabel(reader.label())) {
    reframes.push(readReframe(reader, `reframe ${reframes.length + 1}`));
  }
  return { quiz, reframes };
};

const isLevel = (line: PageLine): boolean => isLevelLabel(labelOf(line.text));

const readQuiz = (reader: PageReader, count: number): QuizItem[] => {
  if (count % 2 !== 0) {
    throw reader.unreadable(
      'quiz',
      `a question or an explanation is missing, or there is one line too many: ${count} lines follow, which do not make pairs`,
    );
  }
  const lines = reader.takeMany(count);
  const label = lines.find(({ text }) => isGlyphLabel(text) || labelOf(text) === 'Downplay');
  if (label !== undefined) {
    throw unreadable('quiz', 'a label stands in the place of a question or an explanation', label.number);
  }
  return Array.from({ length: count / 2 }, (_, index) => ({
    id: `q${index + 1}`,
    question: lines[2 * index]!.text,
    explanation: lines[2 * index + 1]!.text,
  }));
};

const readReframe = (reader: PageReader, section: string): Reframe => {
  if (reader.label(1) === 'Emphasize' && reader.label(2) !== 'Emphasize') {
    throw reader.unreadable(section, 'its principle or what to lead with is missing');
  }
  const principle = reader.take(section, 'its principle').text;
  const lead = reader.take(section, 'what to lead with').text;
  reader.expectLabel('Emphasize', section);
  const emphasize = reader.paragraph(section, 'what to emphasize', 'Downplay');
  reader.expectLabel('Downplay', section);
  if (isLevelLabel(reader.label())) throw reader.unreadable(section, 'what to downplay is missing');
  const downplay = reader.take(section, 'what to downplay').text;
  return { principle, lead, emphasize, downplay };
};
