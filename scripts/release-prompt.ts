// npm run release:prompt -- grade-opening/v2
// Writes down what a prompt version is, so that a test notices any later change to it.
import { writeFileSync } from 'node:fs';
import { allVersions, fingerprint, RELEASED_FILE, readReleased } from '../prompts/testing/releases.ts';

const version = process.argv[2] ?? '';
const released = readReleased();
const candidates = allVersions().filter((each) => !(each in released));

if (!candidates.includes(version)) {
  console.error(
    version in released
      ? `${version} is released; a released version never changes. Make a new one.`
      : `Usage: npm run release:prompt -- <name>/v<n>. Not released yet: ${candidates.join(', ') || 'none'}`,
  );
  process.exitCode = 2;
} else {
  const next = { ...released, [version]: await fingerprint(version) };
  const sorted = Object.fromEntries(Object.entries(next).sort(([a], [b]) => a.localeCompare(b)));
  writeFileSync(RELEASED_FILE, `${JSON.stringify(sorted, null, 2)}\n`);
  console.log(`Released ${version}. Point prompts/${version.split('/')[0]}/current.ts at it to use it.`);
}
