import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A text in a file: the file as people name it, the line where it is text, and the text. */
export interface FoundText {
  file: string;
  /** From 1. */
  line: number;
  text: string;
}

/** A text too short to be looked for: it would be found everywhere. */
export const isTooShort = (text: string): boolean => (/\p{Script=Han}/u.test(text) ? text.length < 2 : text.length < 4);

const left = new Set(['node_modules', '.git', '.astro']);

/**
 * Looks for texts in all files of folders, however CSV, JSON, YAML and HTML write them, in packed files too; the first place
 * in each file. What is drawn in a picture it cannot see. Folders that are not there have nothing.
 */
export function findTexts(root: string, folders: readonly string[], texts: readonly string[]): FoundText[] {
  const wanted = texts.filter((text) => !isTooShort(text)).map((text) => ({ text, writings: writingsOf(text) }));
  if (wanted.length === 0) return [];
  const files = [...new Set(folders.flatMap((folder) => filesIn(join(root, folder))))];
  return files.flatMap((path) => {
    const file = relative(root, path).split(sep).join('/');
    const content = readText(path);
    return wanted.flatMap(({ text, writings }): FoundText[] => {
      if (file.includes(text)) return [{ file, line: 1, text }];
      const at = Math.min(...writings.map((writing) => indexOr(content.indexOf(writing))));
      return at === Infinity ? [] : [{ file, line: content.slice(0, at).split('\n').length, text }];
    });
  });
}

const indexOr = (index: number): number => (index < 0 ? Infinity : index);

function writingsOf(text: string): string[] {
  const html = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const json = JSON.stringify(text).slice(1, -1);
  return [...new Set([text, text.replaceAll('"', '""'), json, html, html.replaceAll('"', '&quot;'), encodeURI(text)])];
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!lstatSync(path).isDirectory()) return lstatSync(path).isFile() ? [path] : [];
  return readdirSync(path)
    .filter((name) => !left.has(name))
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

function readText(path: string): string {
  const bytes = readFileSync(path);
  return (isPacked(bytes) ? unpack(bytes) : bytes).toString('utf8');
}

// The index of the search is packed.
const isPacked = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

function unpack(bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes);
  } catch {
    return bytes;
  }
}
