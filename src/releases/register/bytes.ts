/**
 * Writes a text of Latin-1 into bytes, one sign a byte, and returns true; or false at the first sign that is not below
 * `limit`. For short texts this is quicker than a call into Node.
 */
export function putSigns(bytes: Uint8Array, text: string, at: number, limit = 0x100): boolean {
  const { length } = text;
  for (let index = 0; index < length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= limit) return false;
    bytes[at + index] = code;
  }
  return true;
}

/** Writes a text as UTF-8 and returns how many bytes it took. */
export const putText = (bytes: Buffer, text: string, at: number): number =>
  putSigns(bytes, text, at, 0x80) ? text.length : bytes.write(text, at);
