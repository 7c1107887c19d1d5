import * as fs from 'node:fs';

/** Everything by which a deployment changes the disk: a test stops it at each single step. */
export const realDisk = {
  makeFolder: (path: string): void => void fs.mkdirSync(path, { recursive: true }),
  link: (from: string, to: string): void => fs.linkSync(from, to),
  copy: (from: string, to: string): void => {
    fs.copyFileSync(from, to, fs.constants.COPYFILE_FICLONE);
    const { atime, mtime } = fs.statSync(from);
    fs.utimesSync(to, atime, mtime);
  },
  write: (path: string, text: string): void => fs.writeFileSync(path, text),
  rename: (from: string, to: string): void => fs.renameSync(from, to),
  symlink: (target: string, path: string): void => fs.symlinkSync(target, path),
  remove: (path: string): void => fs.rmSync(path, { recursive: true, force: true, maxRetries: 3 }),
};

export type DeployDisk = typeof realDisk;
