import { hash } from 'node:crypto';
import { putSigns, putText } from './bytes.ts';
import type { Digest } from './merkle.ts';

/** Encodes the cells of a row one after the other; see `public/verify/record.md`. */
export class RowEncoder {
  // The first byte is the zero that goes before a leaf.
  private bytes = Buffer.alloc(1 << 14);
  private end = 1;

  /** Begins a row. */
  start(): void {
    this.end = 1;
  }

  /** Adds a cell's text. */
  text(text: string): void {
    this.makeRoom(5 + text.length * 3);
    const { bytes, end } = this;
    const length = putText(bytes, text, end + 5);
    bytes[end] = 0;
    bytes[end + 1] = length >>> 24;
    bytes[end + 2] = length >>> 16;
    bytes[end + 3] = length >>> 8;
    bytes[end + 4] = length;
    this.end = end + 5 + length;
  }

  /** Adds a cell's commitment. */
  commitment(digest: Digest): void {
    this.makeRoom(33);
    this.bytes[this.end] = 1;
    putSigns(this.bytes, digest, this.end + 1);
    this.end += 33;
  }

  /** How many bytes the cells of this row take so far. */
  get length(): number {
    return this.end - 1;
  }

  /** The encoded cells from the byte `from` on; good until the next row. */
  cells(from: number): Uint8Array {
    return this.bytes.subarray(1 + from, this.end);
  }

  /** The hash of the row's leaf. */
  leafHash(): Digest {
    return hash('sha256', this.bytes.subarray(0, this.end), 'binary');
  }

  private makeRoom(bytes: number): void {
    if (this.end + bytes <= this.bytes.length) return;
    const larger = Buffer.alloc(2 * (this.end + bytes));
    larger.set(this.bytes.subarray(0, this.end));
    this.bytes = larger;
  }
}
