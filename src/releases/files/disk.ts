import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeSync,
} from 'node:fs';

/** The disk, one step at a time: whatever a command writes goes through these, so that a test can stop it at each. */
export interface Disk {
  exists: (path: string) => boolean;
  /** The bytes of a file; null where there is none. */
  read: (path: string) => Uint8Array | null;
  /** Throws where the file is there and could not be replaced: it is read-only, open elsewhere, or a folder. */
  tryReplacing: (path: string) => void;
  /** Writes a file that was not there; it is on the disk, not only on its way, when this returns. */
  write: (path: string, content: Uint8Array) => void;
  rename: (from: string, to: string) => void;
  /** Removes a file, where it is there. */
  remove: (path: string) => void;
  makeFolder: (path: string) => void;
  /** Removes a folder, where it is there and empty. */
  removeFolder: (path: string) => void;
  /** Has the names in a folder on the disk. */
  syncFolder: (path: string) => void;
}

/** The code of an error of the system, such as ENOSPC; '' where it has none. */
export const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

export const realDisk: Disk = {
  exists: existsSync,
  read(path) {
    try {
      return readFileSync(path);
    } catch (error) {
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
      throw error;
    }
  },
  tryReplacing(path) {
    try {
      closeSync(openSync(path, 'r+'));
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error;
    }
  },
  write(path, content) {
    const file = openSync(path, 'wx');
    try {
      for (let at = 0; at < content.length;) at += writeSync(file, content, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  },
  rename: renameSync,
  remove: (path) => rmSync(path, { force: true }),
  makeFolder: (path) => void mkdirSync(path),
  removeFolder(path) {
    try {
      rmdirSync(path);
    } catch (error) {
      if (!['ENOENT', 'ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes(codeOf(error))) throw error;
    }
  },
  syncFolder(path) {
    try {
      const folder = openSync(path, 'r');
      try {
        fsyncSync(folder);
      } finally {
        closeSync(folder);
      }
    } catch (error) {
      // Windows and some network drives have no such thing.
      if (!['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EBADF'].includes(codeOf(error))) throw error;
    }
  },
};
