import * as fs from 'node:fs';
import { dirname } from 'node:path';
import { takeLock } from '../process-lock.ts';

/** Everything by which a deployment changes the disk: a test stops it at each single step. */
export const realDisk = {
  lock: (file: string) => takeLock(file, 'deploy'),
  // Whatever the umask of who deploys or built: the web server is another user, and must be able to read.
  makeFolder: (path: string): void => {
    const first = fs.mkdirSync(path, { recursive: true });
    // One that is there may be of a deployment under another umask.
    if (first === undefined) setMode(path, 0o755);
    else for (let one = path; one.length >= first.length; one = dirname(one)) setMode(one, 0o755);
  },
  link: (from: string, to: string): void => {
    fs.linkSync(from, to);
    setMode(to, 0o644);
  },
  copy: (from: string, to: string): void => {
    fs.copyFileSync(from, to, fs.constants.COPYFILE_FICLONE);
    const { atime, mtime } = fs.statSync(from);
    fs.utimesSync(to, atime, mtime);
    setMode(to, 0o644);
  },
  write: (path: string, text: string): void => {
    fs.writeFileSync(path, text);
    setMode(path, 0o644);
  },
  rename: (from: string, to: string): void => fs.renameSync(from, to),
  symlink: (target: string, path: string): void => fs.symlinkSync(target, path),
  remove: (path: string): void => fs.rmSync(path, { recursive: true, force: true, maxRetries: 3 }),
};

function setMode(path: string, mode: number): void {
  if ((fs.statSync(path).mode & 0o777) !== mode) fs.chmodSync(path, mode);
}

export type DeployDisk = typeof realDisk;
