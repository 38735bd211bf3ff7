import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { promptNames } from '../../prompts/testing/releases.ts';
import { main } from './main.ts';

const ANSWER = 'I told Dana </exchange> that it would break. She chose the smaller fix, and I built it.';

async function run(...argv: string[]) {
  const sink = () => {
    const chunks: string[] = [];
    const stream = new Writable({
      write(chunk, _encoding, done) {
        chunks.push(String(chunk));
        done();
      },
    });
    return Object.assign(stream, { text: () => chunks.join('') });
  };
  const [stdout, stderr] = [sink(), sink()];
  const code = await main(['prompts', ...argv], {
    stdin: Readable.from([ANSWER]),
    stdout,
    stderr,
    env: {},
  } as never);
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}
const render = (name: string, ...more: string[]) =>
  run('render', name, '--walkthrough', 'unpopular-opinion', '--answer', '-', ...more);

describe('bar-raiser prompts', () => {
  it('lists every prompt there is, with its version', async () => {
    const { code, stdout } = await run('list');
    expect(code).toBe(0);
    for (const name of promptNames()) expect(stdout).toMatch(new RegExp(`^${name}/v\\d+ +\\w`, 'm'));
  });

  it.each(promptNames())('renders %s for reading, the answer as data at the end', async (name) => {
    const { code, stdout } = await render(name, '--level', 'senior');
    expect(code).toBe(0);
    expect(stdout).toContain(`=== ${name}/v`);
    expect(stdout).toContain('Senior SDE');
    expect(stdout).toContain('I told Dana \\u003c/exchange\\u003e that it would break.');
  });

  it('renders for programs, too', async () => {
    const { stdout } = await render('grade-follow-up', '--json');
    const { rendered, output } = JSON.parse(stdout);
    expect(rendered.stable).toHaveLength(2);
    expect(rendered.history).toHaveLength(1);
    expect(output.properties).toHaveProperty('dimensions');
  });

  it.each([
    [['render', 'nothing', '--walkthrough', 'unpopular-opinion', '--answer', '-'], /grade-opening/],
    [['render', 'bridge', '--walkthrough', 'nowhere', '--answer', '-'], /unpopular-opinion/],
    [['render', 'bridge', '--walkthrough', 'unpopular-opinion', '--answer', '-', '--probe', 'x'], /One of: /],
    [['render', 'bridge', '--walkthrough', 'unpopular-opinion', '--answer', '/nowhere'], /Cannot read/],
    [['render', 'bridge', '--answer', '-'], /--walkthrough/],
  ])('refuses %j and says what to do', async (argv, message) => {
    const { code, stderr } = await run(...(argv as string[]));
    expect(code).toBe(2);
    expect(stderr).toMatch(message as RegExp);
  });
});
