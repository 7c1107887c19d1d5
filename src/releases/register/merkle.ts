import { hash } from 'node:crypto';
import { putSigns } from './bytes.ts';

/** A SHA-256 as 32 signs of Latin-1, one a byte: no other form is as quick to make and to put together. */
export type Digest = string;

export const digestHex = (digest: Digest): string => Buffer.from(digest, 'latin1').toString('hex');
export const hexDigest = (hex: string): Digest => Buffer.from(hex, 'hex').toString('latin1');

const emptyRoot: Digest = hash('sha256', '', 'binary');

/** The root of the tree of RFC 6962 over the hashes of its leaves. */
export function merkleRoot(leaves: readonly Digest[]): Digest {
  const node = Buffer.alloc(65);
  node[0] = 1;
  let level = leaves;
  // Pairing from the left and carrying the odd one up gives the very tree that RFC 6962 splits from the top.
  while (level.length > 1) {
    const above: Digest[] = [];
    for (let index = 0; index < level.length; index += 2) {
      const [left, right] = [level[index] ?? '', level[index + 1]];
      if (right === undefined) {
        above.push(left);
        continue;
      }
      putSigns(node, left, 1);
      putSigns(node, right, 33);
      above.push(hash('sha256', node, 'binary'));
    }
    level = above;
  }
  return level[0] ?? emptyRoot;
}

/** The hash of a leaf of RFC 6962. */
export const leafHash = (leaf: Uint8Array): Digest => hash('sha256', Buffer.concat([Buffer.of(0), leaf]), 'binary');
