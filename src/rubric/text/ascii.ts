/** Most answers are plain ASCII, where patterns without Unicode classes find the same and are several times as fast. */

const NOT_ASCII = /[\u0080-\uffff]/;

/** Chooses between two patterns that find the same in ASCII. */
export const patternFor = (text: string, ascii: RegExp, unicode: RegExp): RegExp =>
  NOT_ASCII.test(text) ? unicode : ascii;
