import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';

/**
 * The bytes of a file as each text that they may be, unpacked where they are packed: the index of the search, and each part
 * of a workbook or an archive.
 */
export const readAnyText = (path: string): string[] => textsOf(readFileSync(path));

function textsOf(bytes: Buffer): string[] {
  const parts = isArchive(bytes) ? unpackArchive(bytes) : null;
  if (parts) return parts.flatMap(([name, part]) => [name, ...textsOf(Buffer.from(part))]);
  return decodings(isPacked(bytes) ? unpack(bytes) : bytes);
}

function decodings(plain: Buffer): string[] {
  const [first, second] = plain;
  if (first === 0xff && second === 0xfe) return [plain.toString('utf16le')];
  if (first === 0xfe && second === 0xff) return [new TextDecoder('utf-16be').decode(plain)];
  const text = plain.toString('utf8');
  // Old programs of the office write GBK; a picture has bytes that no text has.
  return text.includes('\uFFFD') && !plain.includes(0) ? [text, new TextDecoder('gb18030').decode(plain)] : [text];
}

const isPacked = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

const archiveStart = Buffer.from('PK\u0003\u0004');
const isArchive = (bytes: Buffer): boolean => bytes.subarray(0, 4).equals(archiveStart);

function unpack(bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes);
  } catch {
    return bytes;
  }
}

/** The parts of a ZIP by their names; null where it is torn, or packed in a way of its own. */
function unpackArchive(bytes: Buffer): [name: string, part: Uint8Array][] | null {
  try {
    return Object.entries(unzipSync(bytes));
  } catch {
    return null;
  }
}
