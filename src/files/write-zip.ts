import { zipSync } from 'fflate';

export interface PackedFile {
  /** Its path in the archive. */
  name: string;
  bytes: Uint8Array;
}

/** The day that every file in an archive bears, so that the same files give the same bytes. Zip knows local time alone. */
export const packedOn = (): Date => new Date(1980, 0, 1);

/** The files as one archive, in the order given. */
export function writeZip(files: readonly PackedFile[]): Uint8Array<ArrayBuffer> {
  const entries = files.map(({ name, bytes }) => [name, bytes] as const);
  return new Uint8Array(zipSync(Object.fromEntries(entries), { level: 6, mtime: packedOn() }));
}
