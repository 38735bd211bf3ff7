/**
 * What is read from a text is read once and kept with the text itself. It goes when the text goes, so that nothing is
 * kept between answers, and it costs neither a look-up by object nor the collector's care for weak tables.
 */
export interface Remembering {
  /** What was read so far, by the number of its reader. */
  readonly memory: unknown[];
}

let readers = 0;

/** Makes a reader that reads each text at most once. What it returns is shared: nobody may change it. */
export function once<Text extends Remembering, Read extends object>(
  read: (text: Text) => Read,
): (text: Text) => Read {
  const place = readers;
  readers += 1;
  return (text) => {
    const known = text.memory[place] as Read | undefined;
    if (known !== undefined) return known;
    const found = read(text);
    text.memory[place] = found;
    return found;
  };
}
