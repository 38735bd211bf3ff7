import { describe, expect, it } from 'vitest';
import { allVersions, currentFile, fingerprint, promptNames, readReleased } from './testing/releases.ts';

const released = readReleased();

describe('released prompts', () => {
  it.each(Object.entries(released))('%s is what it was when it was released', async (version, expected) => {
    expect(await fingerprint(version)).toBe(expected);
  });

  it('are never taken away', () => {
    expect(allVersions()).toEqual(expect.arrayContaining(Object.keys(released)));
  });

  it.each(promptNames())('%s is used in a version that was released, chosen in one line', (name) => {
    const [, version] = /^export \{ default \} from '\.\/(v\d+)\.ts';\n$/.exec(currentFile(name)) ?? [];
    expect(Object.keys(released)).toContain(`${name}/${version}`);
  });
});
