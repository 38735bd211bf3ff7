import pc from 'picocolors';

type Colors = ReturnType<typeof pc.createColors>;

/** Where a command reads and writes; tests pass their own. */
export interface Io {
  stdin: NodeJS.ReadableStream & { isTTY?: boolean };
  stdout: NodeJS.WritableStream & { isTTY?: boolean; columns?: number };
  stderr: NodeJS.WritableStream & { isTTY?: boolean };
  env: Readonly<Record<string, string | undefined>>;
}

/** Text for people: wrapped to the window, coloured only where colours are welcome. */
export interface Terminal {
  colors: Colors;
  width: number;
  /** Writes a paragraph, wrapped; `indent` spaces before every line, `hanging` more before all but the first. */
  paragraph(text: string, indent?: number, hanging?: number): void;
  line(text?: string): void;
}

const MAX_WIDTH = 92;

/** Colours are off with NO_COLOR (https://no-color.org), on with FORCE_COLOR, otherwise on for a terminal only. */
export function createTerminal(io: Io, out: Io['stdout'] = io.stdout): Terminal {
  const { NO_COLOR, FORCE_COLOR, TERM } = io.env;
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0';
  const colors = pc.createColors(!NO_COLOR && (forced || (out.isTTY === true && TERM !== 'dumb')));
  const width = Math.max(40, Math.min(out.columns ?? 80, MAX_WIDTH));
  const line = (text = '') => void out.write(`${text}\n`);
  return {
    colors,
    width,
    line,
    paragraph: (text, indent = 0, hanging = 0) => {
      for (const [index, wrapped] of wrap(text, width - indent - hanging).entries()) {
        line(' '.repeat(index === 0 ? indent : indent + hanging) + wrapped);
      }
    },
  };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** Text of a candidate or of an imported page, without the control characters that could drive the terminal. */
export const printable = (text: string): string => text.replace(CONTROL, '\ufffd');

/** Breaks text at spaces into lines of at most `width` columns; a longer word gets a line of its own. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let current = '';
    for (const word of paragraph.split(/ +/)) {
      if (current !== '' && visibleLength(current) + 1 + visibleLength(word) > width) {
        lines.push(current);
        current = word;
      } else {
        current = current === '' ? word : `${current} ${word}`;
      }
    }
    return [...lines, current];
  });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences of colours take no column
const visibleLength = (text: string): number => text.replace(/\u001b\[\d+m/g, '').length;
