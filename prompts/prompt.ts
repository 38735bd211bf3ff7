import type * as z from 'zod';

/**
 * A prompt, ready to be sent. The order is the order on the wire, the most stable first, so that a provider can
 * cache what consecutive calls share.
 */
export interface RenderedPrompt {
  /** Our own words, byte-identical through an interview. */
  stable: string[];
  /** Earlier exchanges, marked as data; only ever appended to through an interview. */
  history: string[];
  /** The exchange this call is about, marked as data, and one closing line of ours. */
  data: string;
}

/**
 * One version of a prompt: a pure function of its input. Once released it never changes, neither its source nor
 * what it imports (`prompts/released.json`); a better wording is a new version.
 */
export interface Prompt<Input> {
  /** The name of the folder. */
  id: string;
  /** 1, 2, ...: the file is `v<version>.ts`. */
  version: number;
  input: z.ZodType<Input>;
  /** @throws ZodError when the input is not what `input` describes */
  render(input: Input): RenderedPrompt;
}

/** A prompt whose answer is a value of a given shape. */
export interface StructuredPrompt<Input, Output> extends Prompt<Input> {
  /** The shape of the answer to this input. */
  output(input: Input): z.ZodType<Output>;
}

/** `grade-opening/v1`: what a critique says it was made with. */
export const versionOf = ({ id, version }: Pick<Prompt<never>, 'id' | 'version'>): string =>
  `${id}/v${version}`;
