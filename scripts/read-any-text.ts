import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The bytes of a file, unpacked where they are packed as the index of the search is, as each text that they may be. */
export function readAnyText(path: string): string[] {
  const bytes = readFileSync(path);
  const plain = isPacked(bytes) ? unpack(bytes) : bytes;
  const [first, second] = plain;
  if (first === 0xff && second === 0xfe) return [plain.toString('utf16le')];
  if (first === 0xfe && second === 0xff) return [new TextDecoder('utf-16be').decode(plain)];
  const text = plain.toString('utf8');
  // Old programs of the office write GBK; a picture has bytes that no text has.
  return text.includes('\uFFFD') && !plain.includes(0) ? [text, new TextDecoder('gb18030').decode(plain)] : [text];
}

const isPacked = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

function unpack(bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes);
  } catch {
    return bytes;
  }
}
