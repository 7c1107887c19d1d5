import { sha256 } from './check-photo.ts';
import type { PhotoFiles } from './photo-files.ts';

/** The bytes of a photo; null where it is not there, cannot be read, or is not what its name says. */
export function readWhole(files: Pick<PhotoFiles, 'read'>, name: string): Buffer | null {
  try {
    const bytes = files.read(name);
    return sha256(bytes) === name ? bytes : null;
  } catch {
    return null;
  }
}
