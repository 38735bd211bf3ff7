import { AppError } from '../../errors.ts';
import { labelOf, type PageLine, type PageLines } from './lines.ts';

/** The refusal of a page: which part, which line (from 1), what is wrong with it. Quotes nothing from the page. */
export const unreadable = (section: string, problem: string, line?: number): AppError => {
  const place = line === undefined ? '' : `line ${line}, `;
  const detail = `${place}${section}: ${problem}`;
  return new AppError('page_unreadable', `The page cannot be read: ${detail}`, [
    { pointer: line === undefined ? 'page' : `line ${line}`, detail },
  ]);
};

const GLYPH_LABELS = /^(?:Coaching|Common Mistake|Weak|Strong|Emphasize|Downplay|Target:\s*\d+\s*s)$/;

/** A label behind its emoji. Prose may equal a label's words, but not with an emoji, clean or garbled, before them. */
export const isGlyphLabel = (text: string): boolean => {
  const label = labelOf(text);
  return label !== text && GLYPH_LABELS.test(label);
};

/**
 * A cursor over the lines of a page that carry words. Values are taken by position, so prose may begin
 * with a label's words or even equal one; labels are compared whole.
 */
export class PageReader {
  readonly #lines: readonly PageLine[];
  readonly #total: number;
  #position = 0;

  constructor(page: PageLines) {
    this.#lines = page.lines;
    this.#total = page.total;
  }

  get atEnd(): boolean {
    return this.#position >= this.#lines.length;
  }

  peek(offset = 0): PageLine | undefined {
    return this.#lines[this.#position + offset];
  }

  /** The line at `offset` as it compares with labels; the empty string past the end. */
  label(offset = 0): string {
    const line = this.peek(offset);
    return line === undefined ? '' : labelOf(line.text);
  }

  /** How many lines lie before the first one that satisfies `matches`; undefined when none does. */
  distanceTo(matches: (line: PageLine) => boolean): number | undefined {
    for (let offset = 0; ; offset += 1) {
      const line = this.peek(offset);
      if (line === undefined) return undefined;
      if (matches(line)) return offset;
    }
  }

  take(section: string, what: string): PageLine {
    const line = this.peek();
    if (line === undefined) throw this.unreadable(section, `the page ends before ${what}`);
    if (isGlyphLabel(line.text))
      throw this.unreadable(section, `${what} is missing: a label stands in its place`);
    this.#position += 1;
    return line;
  }

  /** Takes `count` lines that are known to be there. */
  takeMany(count: number): PageLine[] {
    const taken = this.#lines.slice(this.#position, this.#position + count);
    this.#position += taken.length;
    return taken;
  }

  expectLabel(label: string, section: string): void {
    if (this.label() !== label) {
      throw this.unreadable(
        section,
        this.atEnd ? `the page ends before "${label}"` : `expected the line "${label}" here`,
      );
    }
    this.#position += 1;
  }

  /**
   * Takes one paragraph. `nextLabel` is the label that follows it: when it comes at once, the paragraph is
   * missing, unless it comes twice, in which case the paragraph happens to read like the label.
   */
  paragraph(section: string, what: string, nextLabel?: string): string {
    if (nextLabel !== undefined && this.label() === nextLabel && this.label(1) !== nextLabel) {
      throw this.unreadable(section, `${what} is missing`);
    }
    return this.take(section, what).text;
  }

  /** A refusal at the current line, or at the last one when the page has ended. */
  unreadable(section: string, problem: string): AppError {
    return unreadable(section, problem, this.peek()?.number ?? this.#total);
  }
}
