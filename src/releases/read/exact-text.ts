/** Bytes of UTF-8 as text, a byte-order mark and all: two files that differ have two texts. */
export const exactText = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
