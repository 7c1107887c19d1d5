import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Mutant } from './mutant.ts';

/** The files in which faults are seeded, by path from the root of the repository. */
export const seededFiles = (root: string): string[] =>
  ['src', 'scripts'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
      .filter((file) => /\.(ts|astro)$/.test(file) && !/\.test\.ts$/.test(file)),
  );

/** What is wrong with the place of a mutant; null = its edit can be made. */
export function faultOf({ file, find, replace }: Mutant, root: string, files: readonly string[]): string | null {
  const found = files.filter((path) => path === file || path.endsWith(`/${file}`));
  const [path] = found;
  if (path === undefined) return `${file}: there is no such file`;
  if (found.length > 1) return `${file}: ${found.join(', ')} have this name; give more of the path`;
  const times = readFileSync(join(root, path), 'utf8').split(find).length - 1;
  if (times !== 1) return `${path}: found ${times} times, not once: ${find}`;
  return find === replace ? `${path}: changes nothing: ${find}` : null;
}

/** The path of a mutant's file, and its text with the fault in it. */
export function applyMutant(mutant: Mutant, root: string, files: readonly string[]): { path: string; text: string } {
  const fault = faultOf(mutant, root, files);
  if (fault !== null) throw new Error(fault);
  const path = files.find((one) => one === mutant.file || one.endsWith(`/${mutant.file}`)) ?? '';
  const text = readFileSync(join(root, path), 'utf8');
  return { path, text: text.replace(mutant.find, () => mutant.replace) };
}
