// Runs the commands of README.md and writes what they print into it: `npm run readme`. Output that is cut with
// a line `...` keeps its cuts; only whole outputs are rewritten.
import { writeFileSync } from 'node:fs';
import {
  matches,
  README,
  RUN_BY_CI,
  readExamples,
  readReadme,
  withReadmeServer,
} from '../test/readme/examples.ts';

const lines = readReadme().split('\n');
const examples = readExamples(readReadme()).filter(({ command }) => !RUN_BY_CI.includes(command));
let stale = 0;
await withReadmeServer(async (run) => {
  const printedBy = new Map();
  for (const example of examples) printedBy.set(example, await run(example));
  // From the end, so that the line numbers of the earlier ones stay true.
  for (const example of examples.toReversed()) {
    const printed: string[] = printedBy.get(example);
    if (matches(example.output, printed)) continue;
    if (example.output.some((line) => line.trim() === '...')) {
      stale += 1;
      console.error(`Cut by hand, please update:\n$ ${example.command}\n${printed.join('\n')}\n`);
      continue;
    }
    lines.splice(example.from, example.to - example.from, ...withTyped(printed, example.typed));
  }
});
writeFileSync(README, lines.join('\n'));
process.exitCode = stale === 0 ? 0 : 1;

/** Puts what was typed where it was typed: before the bar raiser's next message. */
function withTyped(printed: readonly string[], typed: readonly string[]): string[] {
  const lines: string[] = [];
  let messages = 0;
  for (const line of printed) {
    if (line.startsWith('Bar raiser')) {
      const answer = typed[messages - 1];
      messages += 1;
      while (answer !== undefined && lines.at(-1) === '') lines.pop();
      if (answer !== undefined) lines.push('', `> ${answer}`, '');
    }
    lines.push(line);
  }
  return lines;
}
