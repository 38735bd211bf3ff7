/**
 * A key is `br_live_`, 10 characters that name it, 32 that are its secret (190 random bits) and 6 that are a
 * checksum over all before them. Scanners for leaked secrets find it by its prefix and know by the checksum that it
 * is one; a mistyped key is refused without asking the database.
 */
const PREFIX = 'br_live_';
const ID_LENGTH = 10;
const SECRET_LENGTH = 32;
const CHECKSUM_LENGTH = 6;
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** For secret scanners and redaction. */
export const KEY_PATTERN = new RegExp(
  `^${PREFIX}[0-9A-Za-z]{${ID_LENGTH + SECRET_LENGTH + CHECKSUM_LENGTH}}$`,
);

/** A fresh key with its id. */
export function generateKey(): { id: string; key: string } {
  const id = randomCharacters(ID_LENGTH);
  const unsigned = `${PREFIX}${id}${randomCharacters(SECRET_LENGTH)}`;
  return { id, key: unsigned + checksumOf(unsigned) };
}

/** The id of a key; undefined when the text is not a key. */
export function idOfKey(text: string): string | undefined {
  if (!KEY_PATTERN.test(text)) return undefined;
  const unsigned = text.slice(0, -CHECKSUM_LENGTH);
  if (checksumOf(unsigned) !== text.slice(-CHECKSUM_LENGTH)) return undefined;
  return text.slice(PREFIX.length, PREFIX.length + ID_LENGTH);
}

/** SHA-256, hex. A key has more randomness than can be tried out, so a slow hash would only slow us. */
export async function hashKey(key: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether two texts are the same, in a time that does not tell where they differ. */
export function isSameText(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let index = 0; index < one.length; index++) {
    difference |= one.charCodeAt(index) ^ other.charCodeAt(index % (other.length || 1));
  }
  return difference === 0;
}

function randomCharacters(length: number): string {
  let text = '';
  while (text.length < length) {
    for (const byte of crypto.getRandomValues(new Uint8Array(2 * length))) {
      // 248 is the largest multiple of 62 in a byte: what is above would make some characters likelier.
      if (byte < 248 && text.length < length) text += ALPHABET[byte % 62];
    }
  }
  return text;
}

/** CRC-32 in base 62. */
function checksumOf(text: string): string {
  let crc = 0xffffffff;
  for (let index = 0; index < text.length; index++) {
    crc ^= text.charCodeAt(index);
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  let rest = (crc ^ 0xffffffff) >>> 0;
  let digits = '';
  for (let place = 0; place < CHECKSUM_LENGTH; place++) {
    digits = ALPHABET[rest % 62] + digits;
    rest = Math.floor(rest / 62);
  }
  return digits;
}
