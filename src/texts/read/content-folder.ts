import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, type Stats } from 'node:fs';
import { join, posix } from 'node:path';
import type { Problem } from '../../releases/check/problem.ts';
import { isLeftover } from '../../releases/files/folder-files.ts';
import { folderProblem } from '../check/folder-rules.ts';
import { decodeContent, maxBytes, tooLong } from './decode-content.ts';

// Far beyond any register of articles; what is longer is not read.
const maxRegisterBytes = 32 * 1024 * 1024;

/** Everything under `content/` that cannot be read as a file, or has a name that is taken, in the order of the paths. */
export function checkFolder(contentFolder: string, takenNames: readonly string[]): Problem[] {
  // The folder itself may lie elsewhere, behind a link.
  const folder = existsSync(contentFolder) ? realpathSync(contentFolder) : contentFolder;
  return checkPath(folder, '', takenNames).sort((left, right) => (left.file < right.file ? -1 : 1));
}

/** The same of one file or folder under `content/`. */
export function checkPath(contentFolder: string, path: string, takenNames: readonly string[] = []): Problem[] {
  const file = posix.join('content', path);
  const stats = statsOf(join(contentFolder, path));
  if (stats === null) return [];
  if (stats instanceof Error) return [folderProblem('file-unreadable', { file }, { found: stats.message })];
  if (stats.isDirectory()) {
    const names = namesIn(join(contentFolder, path));
    if (names instanceof Error) return [folderProblem('file-unreadable', { file }, { found: names.message })];
    const isText = path.endsWith('.mdx');
    return isText
      ? [folderProblem('file-kind', { file }, { found: kinds.folder })]
      : names.flatMap((name) => checkPath(contentFolder, posix.join(path, name), takenNames));
  }
  if (!stats.isFile())
    return [folderProblem('file-kind', { file }, { found: stats.isSymbolicLink() ? kinds.link : kinds.special })];
  const page = /^pages\/[^/]+\/([^/]+)\.mdx$/.exec(path)?.[1];
  return page !== undefined && takenNames.includes(page)
    ? [folderProblem('page-taken', { file }, { found: page, taken: takenNames.join(', ') })]
    : [];
}

const kinds = {
  folder: { zh: '文件夹', en: 'a folder' },
  link: { zh: '指向别处的链接', en: 'a link to somewhere else' },
  special: { zh: '管道或设备', en: 'a pipe or a device' },
};

/** The text of a file under `content/`; null without a problem where it is no plain file, which `checkFolder` tells. */
export function readContentText(file: string, path: string): { text: string | null; problems: Problem[] } {
  const stats = statsOf(path);
  if (stats === null || stats instanceof Error || !stats.isFile()) return { text: null, problems: [] };
  if (stats.size > maxBytes) return { text: null, problems: [tooLong(file, stats.size)] };
  const bytes = readPlainFile(path);
  return bytes === null ? { text: null, problems: [] } : decodeContent(file, bytes);
}

/** The bytes of a plain file; null where there is none that could be read. A link or a pipe is not followed. */
export function readPlainFile(path: string): Uint8Array | null {
  const stats = statsOf(path);
  if (stats === null || stats instanceof Error || !stats.isFile() || stats.size > maxRegisterBytes) return null;
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** Names of what lies in a folder, in order, but for leftovers of the machine; none where there is no folder. */
export function namesOf(folder: string): string[] {
  const stats = statsOf(folder);
  if (stats === null || stats instanceof Error || !stats.isDirectory()) return [];
  const names = namesIn(folder);
  return names instanceof Error ? [] : names;
}

function namesIn(folder: string): string[] | Error {
  try {
    return readdirSync(folder)
      .filter((name) => !isLeftover(name))
      .sort();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Null where nothing is there. */
function statsOf(path: string): Stats | null | Error {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
