#!/usr/bin/env node
// `npm run new:check -- metric_delta` writes a check and its test, and brings the index up to date.
import { existsSync, writeFileSync } from 'node:fs';
import { checksIndex } from './generate-checks-index.mjs';

const DISQUALIFIERS = [
  'assigned_by_manager',
  'routed_not_owned',
  'gave_up',
  'blame',
  'no_own_story',
  'off_topic',
  'manipulation',
];

const id = process.argv[2]?.replaceAll('-', '_');
if (!id || !/^[a-z]+(_[a-z]+)*$/.test(id)) {
  console.error(
    'Usage: npm run new:check -- ID        (an id of src/contract/vocabulary.ts, e.g. metric_delta)',
  );
  process.exit(2);
}
const kind =
  process.argv.includes('--disqualifier') || DISQUALIFIERS.includes(id) ? 'disqualifier' : 'dimension';
const name = id.replaceAll('_', '-');
const folder = new URL('../src/rubric/checks/', import.meta.url);
if (existsSync(new URL(`${name}.ts`, folder))) {
  console.error(`src/rubric/checks/${name}.ts exists.`);
  process.exit(1);
}

const dimension = `import { defineCheck } from '../define-check.ts';

export const check = defineCheck({
  kind: 'dimension',
  id: '${id}',
  title: 'TODO: what it looks at, in three words',
  why: 'TODO: why a bar raiser cares, and what this check deliberately leaves alone.',
  source: 'TODO: domain.md section or the publication it rests on.',
  examples: [
    { expect: 'clear', text: 'TODO' },
    { expect: 'partial', text: 'TODO' },
    { expect: 'absent', text: 'TODO' },
  ],
  run(_doc, _context) {
    return { status: 'not_assessed', reason: 'TODO', evidence: [] };
  },
});
`;
const disqualifier = `import { defineCheck } from '../define-check.ts';

export const check = defineCheck({
  kind: 'disqualifier',
  id: '${id}',
  title: 'TODO: what it looks at, in three words',
  why: 'TODO: why this ends the case for the candidate, and what looks like it but is not.',
  source: 'TODO: domain.md section or the publication it rests on.',
  examples: [
    { expect: 'fires', text: 'TODO' },
    { expect: 'silent', text: 'TODO' },
  ],
  run(_doc, _context) {
    return null;
  },
});
`;
const test = `import { testCheck } from '../testing/test-check.ts';
import { check } from './${name}.ts';

testCheck(check, import.meta.url);
`;
writeFileSync(new URL(`${name}.ts`, folder), kind === 'dimension' ? dimension : disqualifier);
writeFileSync(new URL(`${name}.test.ts`, folder), test);
writeFileSync(new URL('index.ts', folder), checksIndex());
console.log(
  `Wrote src/rubric/checks/${name}.ts and its test. Fill in the TODOs, then: npx vitest run src/rubric/checks/${name}`,
);
