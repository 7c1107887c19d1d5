/** How long the body of a segment is that a JPEG needs to be shown; null for every other segment. */
export function lengthOf(marker: number, body: Buffer): number | null {
  if (marker === 0xe0) return hasNoPreview(body) ? 14 : null;
  if (marker === 0xdb) return tablesIn(body, (at) => (body.readUInt8(at) >> 4 === 0 ? 65 : 129));
  if (marker === 0xc4)
    return tablesIn(body, (at) => 17 + body.subarray(at + 1, at + 17).reduce((sum, count) => sum + count, 0));
  if (marker === 0xdd) return 2;
  if (marker === 0xda) return 4 + 2 * body.readUInt8(0);
  return marker === 0xc0 || marker === 0xc1 || marker === 0xc2 ? 6 + 3 * body.readUInt8(5) : null;
}

const hasNoPreview = (body: Buffer): boolean =>
  body.toString('latin1', 0, 5) === 'JFIF\0' && body.readUInt16BE(12) === 0;

function tablesIn(body: Buffer, lengthAt: (at: number) => number): number {
  let at = 0;
  while (at < body.length) at += lengthAt(at);
  return at;
}

// Letters, digits and signs, and hanzi in UTF-8. By chance compressed data ends like this once in millions of pictures.
const words = /(?:[\t\n\r\x20-\x7E]|[\xE3-\xE9\xEF][\x80-\xBF]{2}){16,}$/;

/** True where compressed data ends with words: decoders skip what is behind the image, people read it. */
export function textBefore(scan: Buffer): boolean {
  const [found = ''] = words.exec(scan.subarray(-400).toString('latin1')) ?? [];
  // Data that repeats itself has few different bytes.
  return new Set(found).size >= 10;
}
