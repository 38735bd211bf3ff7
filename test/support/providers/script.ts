/** What a scripted provider says to one request. Written by hand: nothing in here was recorded. */
export type Reply = Answer | Refusal | Raw | Silence;

/** The provider works. */
export interface Answer {
  /** The pieces the text is streamed in; a string is cut into words. */
  text: string | readonly string[];
  /** Pieces of thinking before the text. */
  thinking?: readonly string[];
  /** In the provider's own words; its normal stop if left out. */
  stop?: string;
  /** What is billed for the whole answer; counted from the text if left out. */
  outputTokens?: number;
  /** OpenAI only: how much of the prompt came from the provider's cache. */
  cachedTokens?: number;
  /** Names no usage anywhere, as some local servers do. */
  omitUsage?: boolean;
  fault?: StreamFault;
  /** Milliseconds between two frames. */
  gapMs?: number;
  /** Milliseconds between the last frame and the end of the body. */
  lingerMs?: number;
  wire?: Wire;
}

/** How the bytes of a stream are laid out; what they say stays the same. */
export interface Wire {
  lineEnd?: '\n' | '\r\n' | '\r';
  /** Byte offsets at which the stream is cut into chunks. Default: one chunk for each frame. */
  cuts?: readonly number[];
  /** Frames to put in, by the number of frames that come before. */
  insert?: readonly { after: number; event?: string; data: string }[];
}

/** The provider breaks. `after` counts frames: 0 is right after the headers. */
export interface StreamFault {
  after: number;
  how: /** An error event, then the end. */
    | 'error'
    /** A frame that is not JSON. */
    | 'malformed'
    /** TCP reset. */
    | 'reset'
    /** The connection is closed in the middle of the body. */
    | 'cut'
    /** The body ends in good order, too early. */
    | 'end'
    /** Nothing more, and the connection stays open. */
    | 'stall'
    /** Pings for ever. */
    | 'pings'
    /** One byte after the other of a frame that never ends. */
    | 'drip';
  /** Of an `error`, in the provider's own words. */
  errorType?: string;
}

/** The provider says no, by status. */
export interface Refusal {
  status: number;
  type?: string;
  code?: string;
  message?: string;
  headers?: Record<string, string>;
}

/** Any bytes, for what no provider should send. */
export interface Raw {
  raw: string | Uint8Array;
  status?: number;
  contentType?: string;
}

/** The request is taken and no headers ever come. `reset`: until the connection is reset instead. */
export interface Silence {
  silent: true;
  reset?: boolean;
}

/** Tokens as the provider bills them. The three kinds of input do not overlap. */
export interface Billed {
  inputTokens: number;
  outputTokens: number;
  cacheReadTokens: number;
  cacheWriteTokens: number;
}

/** One request and what became of it. */
export interface Exchange {
  path: string;
  headers: Headers;
  /** The body exactly as it came. */
  rawBody: string;
  body: Record<string, unknown>;
  reply?: Reply;
  billed: Billed;
  /** Frames handed to the connection. */
  framesSent: number;
  /** When the client closed the connection before the reply was over (`performance.now()`). */
  closedByClientAt?: number;
}

export type Respond = (exchange: Exchange) => Reply;

/** Whole tokens by a fixed rule, so that usage can be computed by hand. */
export const countTokens = (text: string): number => Math.ceil(new TextEncoder().encode(text).length / 4);

export const piecesOf = (text: Answer['text']): readonly string[] =>
  typeof text === 'string' ? (text.match(/\S+\s*|\s+/g) ?? []) : text;
