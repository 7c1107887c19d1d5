import { randomBytes } from 'node:crypto';
import { dirname, join, posix, relative, sep } from 'node:path';
import { sha256 } from '../register/hash.ts';
import { codeOf, type Disk } from './disk.ts';
import {
  journalBytes,
  journalFile,
  planFile,
  readJournal,
  stagedName,
  type Journal,
  type JournalFile,
} from './journal.ts';

/** New contents by path; null = the file goes. */
export type Changes = ReadonlyMap<string, Uint8Array | string | null>;

/** The disk would not. `isDecided`: the change is made at the next start; else nothing has changed. */
export class WriteFailure extends Error {
  readonly code: string;
  readonly path: string;
  readonly isDecided: boolean;

  constructor(error: unknown, path: string, isDecided: boolean) {
    super(error instanceof Error ? error.message : String(error), { cause: error });
    this.code = codeOf(error);
    this.path = path;
    this.isDecided = isDecided;
  }
}

/**
 * Changes files of a city, all or none, whenever it is stopped: the new contents are laid down beside their places, the
 * journal decides, then they are put in their places. `recoverFiles` ends at the next start what was stopped here. `command`
 * says for people who changes them.
 */
export function changeFiles(disk: Disk, folder: string, command: string, changes: Changes): void {
  const contents = new Map(
    [...changes].map(([path, content]) => [
      pathIn(folder, path),
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  );
  const at = { path: folder };
  const journal = planChange(disk, folder, command, contents);
  if (journal.files.length === 0) return;
  try {
    disk.write(follow(at, join(folder, planFile)), journalBytes(journal));
    disk.syncFolder(folder);
    stage(disk, folder, journal, contents, at);
    disk.rename(follow(at, join(folder, planFile)), join(folder, journalFile));
  } catch (error) {
    // A network drive may have done what it says it has not.
    if (!isDecided(disk, folder)) {
      tryTo(() => undoPlan(disk, folder, journal));
      throw new WriteFailure(error, at.path, false);
    }
  }
  finish(disk, folder, journal);
}

const follow = (at: { path: string }, path: string): string => (at.path = path);
const pathIn = (folder: string, path: string): string => relative(folder, path).split(sep).join('/');
const hashOf = (content: Uint8Array | null): string | null => content && sha256(content);

function planChange(
  disk: Disk,
  folder: string,
  command: string,
  contents: ReadonlyMap<string, Uint8Array | null>,
): Journal {
  const id = randomBytes(3).toString('hex');
  const folders = new Set<string>();
  const planFileChange = (path: string, content: Uint8Array | null, index: number): JournalFile[] => {
    const [before, after] = [hashOf(disk.read(join(folder, path))), hashOf(content)];
    if (before === after) return [];
    disk.tryReplacing(join(folder, path));
    if (content) for (const missing of missingFolders(disk, folder, dirname(path))) folders.add(missing);
    return [
      { path, staged: content && posix.join(dirname(path), stagedName(id, index)), sha256: after, replaces: before },
    ];
  };
  const files = [...contents].flatMap(([path, content], index) => {
    try {
      return planFileChange(path, content, index);
    } catch (error) {
      throw new WriteFailure(error, join(folder, path), false);
    }
  });
  return { command, folders: [...folders].sort(), files };
}

/** The folders above a file that are not there, outermost first. */
const missingFolders = (disk: Disk, folder: string, path: string): string[] =>
  path === '.' || disk.exists(join(folder, path)) ? [] : [...missingFolders(disk, folder, dirname(path)), path];

function stage(
  disk: Disk,
  folder: string,
  { folders, files }: Journal,
  contents: ReadonlyMap<string, Uint8Array | null>,
  at: { path: string },
): void {
  for (const path of folders) {
    disk.makeFolder(follow(at, join(folder, path)));
    disk.syncFolder(dirname(join(folder, path)));
  }
  for (const { path, staged } of files) {
    const content = contents.get(path);
    if (staged && content) {
      at.path = join(folder, path);
      disk.write(join(folder, staged), content);
    }
  }
  for (const place of placesOf(files)) disk.syncFolder(follow(at, join(folder, place)));
}

const placesOf = (files: readonly JournalFile[]): Set<string> => new Set(files.map(({ path }) => dirname(path)));

function isDecided(disk: Disk, folder: string): boolean {
  try {
    return readJournal(disk, folder, journalFile) !== null;
  } catch {
    return false;
  }
}

/** Takes away what a plan had laid down. The plan goes last: until then it says what there may be. */
export function undoPlan(disk: Disk, folder: string, { files, folders }: Pick<Journal, 'files' | 'folders'>): void {
  for (const { staged } of files) if (staged) disk.remove(join(folder, staged));
  for (const path of folders.toReversed()) disk.removeFolder(join(folder, path));
  for (const place of new Set([...placesOf(files), ...folders.map(dirname)]))
    if (disk.exists(join(folder, place))) disk.syncFolder(join(folder, place));
  disk.remove(join(folder, planFile));
  disk.syncFolder(folder);
}

/** Puts what is decided in its place and takes the journal away; a folder that loses its last file goes with it. */
export function finish(disk: Disk, folder: string, { files }: Journal): void {
  let path = folder;
  try {
    // A power cut must not take the decision back once the first file is in its place.
    disk.syncFolder(folder);
    for (const file of files) {
      path = join(folder, file.path);
      if (file.staged === null) disk.remove(path);
      else if (disk.exists(join(folder, file.staged))) disk.rename(join(folder, file.staged), path);
    }
    for (const place of placesOf(files.filter(({ staged }) => staged === null))) disk.removeFolder(join(folder, place));
    for (const place of placesOf(files))
      disk.syncFolder(disk.exists(join(folder, place)) ? join(folder, place) : dirname(join(folder, place)));
    disk.remove(join(folder, journalFile));
    disk.syncFolder(folder);
  } catch (error) {
    throw new WriteFailure(error, path, true);
  }
}

/** What cannot be undone now is undone at the next start. */
function tryTo(work: () => void): void {
  try {
    work();
  } catch {
    // The first error is the one to tell.
  }
}
