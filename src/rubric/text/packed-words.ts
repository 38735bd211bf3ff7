/**
 * The words of the English model in the form in which a Worker carries them. Its file is three megabytes of JSON, more
 * than half of what a Worker would have to load, because base64 and neighbouring numbers hide from a compressor how
 * alike the entries are. Packed it compresses to half. `scripts/build-worker.ts` packs.
 */

/** What of the model's file is packed. */
interface Words {
  packing: { size: number };
  /** Base64 of little-endian 32-bit numbers, `size` for each word. */
  lexicon: string;
  features: { lexeme: { list: string[] } };
}

export interface PackedWords {
  /** The model without what is packed. */
  rest: object;
  /** The bytes of the lexicon: the first of each entry, then the second of each, and so on, in base64. */
  planes: string;
  /** For each word how many characters it shares with the one before it, as a digit of base 36. */
  shared: string;
  /** What each word has behind those, with tabs between. */
  endings: string;
}

const MOST_SHARED = 35;
const BETWEEN = '\t';

export function packWords<Model extends Words>(model: Model): PackedWords {
  const { lexicon, features, ...others } = model;
  const { lexeme, ...otherFeatures } = features;
  const bytes = fromBase64(lexicon);
  let before = '';
  let shared = '';
  const endings: string[] = [];
  for (const word of lexeme.list) {
    let length = 0;
    while (length < Math.min(word.length, before.length, MOST_SHARED) && word[length] === before[length]) {
      length += 1;
    }
    if (word.includes(BETWEEN)) throw new Error('A word of the model has a tab in it.');
    shared += length.toString(36);
    endings.push(word.slice(length));
    before = word;
  }
  const { list: _, ...otherOfLexeme } = lexeme;
  return {
    rest: { ...others, features: { ...otherFeatures, lexeme: otherOfLexeme } },
    planes: toBase64(transpose(bytes, bytesOfEntry(model))),
    shared,
    endings: endings.join(BETWEEN),
  };
}

export const isPacked = (model: object): model is PackedWords => 'planes' in model;

/** The model as `packWords` was given it, but for the lexicon, which is decoded. */
export function unpackWords<Model extends { features: { lexeme: { list: unknown } }; lexicon: unknown }>({
  rest,
  planes,
  shared,
  endings,
}: PackedWords): Model {
  const model = rest as Model & { packing: { size: number } };
  let word = '';
  const list = endings.split(BETWEEN).map((ending, index) => {
    word = word.slice(0, Number.parseInt(shared[index]!, 36)) + ending;
    return word;
  });
  const bytes = fromBase64(planes);
  const entries = transpose(bytes, bytes.length / bytesOfEntry(model));
  return {
    ...model,
    features: { ...model.features, lexeme: { ...model.features.lexeme, list } },
    lexicon: new Uint32Array(entries.buffer),
  };
}

const bytesOfEntry = ({ packing }: { packing: { size: number } }): number => packing.size * 4;

/** Takes rows of `width` bytes and writes them column by column. */
function transpose(bytes: Uint8Array, width: number): Uint8Array<ArrayBuffer> {
  const turned = new Uint8Array(bytes.length);
  const height = bytes.length / width;
  let to = 0;
  for (let column = 0; column < width; column += 1) {
    for (let row = 0; row < height; row += 1) {
      turned[to] = bytes[row * width + column]!;
      to += 1;
    }
  }
  return turned;
}

export function fromBase64(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
