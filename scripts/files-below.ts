import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files below a folder, by path from there with slashes, the nearest first; none of those below a folder for which
 * `isPassed` is true.
 * Node’s own recursive list asks the disk once more for each name.
 */
export function filesBelow(folder: string, isPassed: (path: string) => boolean = () => false): string[] {
  const files: string[] = [];
  const waiting = [''];
  for (const above of waiting) {
    for (const entry of readdirSync(join(folder, above), { withFileTypes: true })) {
      const path = `${above}${entry.name}`;
      if (!entry.isDirectory()) files.push(path);
      else if (!isPassed(path)) waiting.push(`${path}/`);
    }
  }
  return files;
}
