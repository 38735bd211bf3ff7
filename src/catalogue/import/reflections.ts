import type { Walkthrough } from '../../contract/walkthrough.ts';
import type { PageReader } from './reader.ts';

/** Reads the two reflections by level. */
export const readReflections = (reader: PageReader): Walkthrough['reflections'] => {
  const section = 'reflections';
  reader.expectLabel('SDE2 Reflection', section);
  const sde2 = reader.paragraph(section, 'the SDE2 reflection', 'Senior Reflection');
  reader.expectLabel('Senior Reflection', section);
  const senior = reader.paragraph(section, 'the senior reflection');
  return { sde2, senior };
};
