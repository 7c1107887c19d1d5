/** The bytes of a file as text, a byte-order mark included; none = an empty text. */
export const textOf = (bytes: Uint8Array | undefined): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
