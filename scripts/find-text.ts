import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { foldText, stripTags } from './fold-text.ts';
import { readAnyText } from './read-any-text.ts';

/** A text in a file: the file as people name it, the line where it is text, and the text. */
export interface FoundText {
  file: string;
  /** From 1. */
  line: number;
  text: string;
}

/** A text too short to be looked for: it would be found everywhere. */
export function isTooShort(text: string): boolean {
  const folded = foldText(text);
  return /\p{Script=Han}/u.test(folded) ? folded.length < 2 : folded.length < 4;
}

const left = new Set(['node_modules', '.git', '.astro']);

/**
 * Looks for texts in all files of folders, as a reader would know them again: across line breaks, tags and marks, in either
 * width, however CSV, JSON, YAML and HTML write them, in packed files, workbooks and ZIP archives too; the first place in each
 * file. What is drawn in a picture, and what is in a PDF or a Parquet file, it cannot see. Folders that are not there have
 * nothing.
 */
export function findTexts(root: string, folders: readonly string[], texts: readonly string[]): FoundText[] {
  const wanted = texts.filter((text) => !isTooShort(text)).map((text) => ({ text, folded: foldText(text) }));
  if (wanted.length === 0) return [];
  const files = [...new Set(folders.flatMap((folder) => filesIn(resolve(root, folder))))];
  return files.flatMap((path) => {
    const file = relative(root, path).split(sep).join('/');
    const contents = readAnyText(path);
    // A text that shows signs of a tag is found where tags are left alone.
    const folds = contents.flatMap((content) => [foldText(content), foldText(stripTags(content))]);
    const name = foldText(file);
    return wanted.flatMap(({ text, folded }): FoundText[] => {
      if (name.includes(folded)) return [{ file, line: 1, text }];
      if (!folds.some((content) => content.includes(folded))) return [];
      return [{ file, line: Math.min(...contents.map((content) => lineOf(content, folded))), text }];
    });
  });
}

/** The line on which the first place of a folded text begins, from 1; the last line where it is only there in the whole. */
function lineOf(content: string, folded: string): number {
  const lines = content.split('\n');
  const isIn = (from: number, to: number): boolean => {
    const part = lines.slice(from, to).join('\n');
    return foldText(part).includes(folded) || foldText(stripTags(part)).includes(folded);
  };
  if (!isIn(0, lines.length)) return Infinity;
  let [without, end] = [0, lines.length];
  while (end - without > 1) {
    const middle = Math.floor((without + end) / 2);
    if (isIn(0, middle)) end = middle;
    else without = middle;
  }
  let start = end - 1;
  while (start > 0 && !isIn(start, end)) start -= 1;
  return start + 1;
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!lstatSync(path).isDirectory()) return lstatSync(path).isFile() ? [path] : [];
  return readdirSync(path)
    .filter((name) => !left.has(name))
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}
