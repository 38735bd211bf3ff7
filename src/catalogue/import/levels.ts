import type { Level } from '../../contract/vocabulary.ts';
import type { Walkthrough } from '../../contract/walkthrough.ts';
import { dropLeadingGlyph } from './lines.ts';
import type { PageReader } from './reader.ts';
import type { Difference } from './types.ts';

type LevelGuide = Walkthrough['levels'][number];

const LEVEL_OF_LABEL = new Map<string, Level>([
  ['SDE 1', 'sde1'],
  ['SDE 2', 'sde2'],
  ['Senior SDE', 'senior'],
]);

export const isLevelLabel = (label: string): boolean => LEVEL_OF_LABEL.has(label);

/** Reads the levels, the last part of a page. */
export const readLevels = (
  reader: PageReader,
  reflections: Walkthrough['reflections'],
  differences: Difference[],
): LevelGuide[] => {
  const levels: LevelGuide[] = [];
  for (let label = reader.label(); isLevelLabel(label); label = reader.label()) {
    const level = LEVEL_OF_LABEL.get(label)!;
    if (levels.some((earlier) => earlier.level === level)) {
      throw reader.unreadable('levels', `the level "${label}" comes a second time`);
    }
    const { number } = reader.take('levels', 'a level');
    const guide = readLevel(reader, level, `level "${label}"`);
    compareReflection(guide, label, number, reflections, differences);
    levels.push(guide);
  }
  return levels;
};

const readLevel = (reader: PageReader, level: Level, section: string): LevelGuide => {
  if (/^Reflection:/.test(reader.label()) && /^Bar\s/.test(reader.label(1))) {
    throw reader.unreadable(section, 'what to change is missing');
  }
  const guidance = reader.take(section, 'what to change').text;
  const reflection = labelled(reader, section, 'Reflection:');
  const bar = labelled(reader, section, 'Bar');
  if (isLevelLabel(reader.label())) throw reader.unreadable(section, 'its time is missing');
  const time = dropLeadingGlyph(reader.take(section, 'its time').text);
  return { level, guidance, reflection, bar, time };
};

/** Takes the text of a line that starts with `label`, from the untouched line. */
const labelled = (reader: PageReader, section: string, label: string): string => {
  const text = reader.peek()?.text ?? '';
  const found = reader.label().startsWith(label) ? text.slice(text.indexOf(label) + label.length) : '';
  const separated = label.endsWith(':') || /^\s/.test(found);
  if (found.trim() === '' || !separated) {
    throw reader.unreadable(
      section,
      reader.atEnd ? `the page ends before "${label}"` : `expected "${label} <text>" here`,
    );
  }
  reader.takeMany(1);
  return found.trim();
};

const compareReflection = (
  guide: LevelGuide,
  label: string,
  line: number,
  reflections: Walkthrough['reflections'],
  differences: Difference[],
): void => {
  const [name, expected] =
    guide.level === 'senior' ? ['Senior', reflections.senior] : ['SDE2', reflections.sde2];
  if (guide.reflection !== expected) {
    differences.push({
      code: 'reflection_differs',
      message: `The reflection of the level "${label}" is not the ${name} reflection of the walkthrough; both are kept.`,
      line,
    });
  }
  if (!/minutes?\.?$/i.test(guide.time)) {
    differences.push({
      code: 'timing_unusual',
      message: `The time of the level "${label}" does not end in "minutes."; the page may have been cut off.`,
      line,
    });
  }
};
