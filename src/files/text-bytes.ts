const chunkLength = 1 << 16;
const encoder = new TextEncoder();

/** Pieces of text as UTF-8, some at a time: one string holds no more than half a gigabyte. */
export function* encodePieces(pieces: Iterable<string>): Generator<Uint8Array<ArrayBuffer>> {
  let held = '';
  for (const piece of pieces) {
    held += piece;
    if (held.length < chunkLength) continue;
    yield encoder.encode(held);
    held = '';
  }
  yield encoder.encode(held);
}

/** Chunks as one. */
export function joinBytes(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}

export const bytesOfText = (pieces: Iterable<string>): Uint8Array<ArrayBuffer> => joinBytes([...encodePieces(pieces)]);
