import { hash } from 'node:crypto';
import { putSigns, putText } from './bytes.ts';
import type { Digest } from './merkle.ts';

const [block, digestBytes, seedBytes] = [64, 32, 16];
const [innerPad, outerPad] = [0x36, 0x5c];

// Filled again and again: Node's own HMAC objects are ten times as dear for short texts.
let inner = Buffer.alloc(block + 4096, innerPad);
const outer = Buffer.alloc(block + digestBytes, outerPad);
const views: Buffer[] = [];

/** The first bytes of `inner`: the key with its pad, and a text of `length` bytes. */
const innerOf = (length: number): Buffer => (views[length] ??= inner.subarray(0, block + length));

/** HMAC-SHA-256 of a UTF-8 text under a key of 32 bytes: the commitment of a cell. */
export function commitText(key: Digest, text: string): Digest {
  const most = block + text.length * 3;
  if (inner.length < most) {
    inner = Buffer.alloc(most, innerPad);
    views.length = 0;
  }
  for (let index = 0; index < digestBytes; index += 1) {
    const byte = key.charCodeAt(index);
    inner[index] = byte ^ innerPad;
    outer[index] = byte ^ outerPad;
  }
  const length = putText(inner, text, block);
  putSigns(outer, hash('sha256', innerOf(length), 'binary'), block);
  return hash('sha256', outer, 'binary');
}

/** The key of a row's cell in one column: SHA-256 over the seed of the row and the name of the column. */
export function keyDeriver(column: string): (seed: string) => Digest {
  const bytes = Buffer.concat([Buffer.alloc(seedBytes), Buffer.from(column)]);
  return (seed) => {
    putSigns(bytes, seed, 0);
    return hash('sha256', bytes, 'binary');
  };
}
