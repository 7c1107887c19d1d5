import { problem, type Problem } from '../check/problem.ts';

const byteOrderMark = '\uFEFF';

/**
 * Bytes of a CSV as text, without a leading BOM. Encodings are never guessed: UTF-8 or an error;
 * GBK is tried only to name it. A text that cannot be read is null.
 */
export function decodeText(file: string, bytes: Uint8Array): { text: string | null; problems: Problem[] } {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { text: null, problems: [problem('encoding-utf16', { file })] };
  }
  const decoded = decodeAs('utf-8', bytes);
  if (decoded === null) {
    const isGbk = decodeAs('gb18030', bytes) !== null;
    return { text: null, problems: [problem(isGbk ? 'encoding-gbk' : 'encoding-unknown', { file })] };
  }
  const text = decoded.startsWith(byteOrderMark) ? decoded.slice(1) : decoded;
  const stray = text.indexOf(byteOrderMark);
  if (stray < 0) return { text, problems: [] };
  const line = text.slice(0, stray).split(/\r\n|\r|\n/).length;
  return { text: text.replaceAll(byteOrderMark, ''), problems: [problem('stray-bom', { file, line })] };
}

function decodeAs(encoding: 'utf-8' | 'gb18030', bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
