import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface Workplace {
  /** Root of the copy. */
  root: string;
  /** For what the commands lay down. */
  scratch: string;
  close: () => void;
}

/** A copy of the repository as it is, in a temporary folder: faults are seeded there, never in the tree that people work in. */
export function openWorkplace(repository: string): Workplace {
  const folder = mkdtempSync(join(tmpdir(), 'portal-mutants-'));
  const [root, scratch] = [join(folder, 'tree'), join(folder, 'scratch')];
  mkdirSync(root);
  mkdirSync(scratch);
  const git = (cwd: string, ...args: string[]): string => execFileSync('git', args, { cwd, encoding: 'utf8' });
  const names = git(repository, 'ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0');
  for (const name of names) {
    if (name === '' || !existsSync(join(repository, name))) continue;
    mkdirSync(dirname(join(root, name)), { recursive: true });
    copyFileSync(join(repository, name), join(root, name));
  }
  // Each package by a link of its own: the caches that tools keep beside them are the copy's.
  mkdirSync(join(root, 'node_modules'));
  const packages = readdirSync(join(repository, 'node_modules'));
  for (const name of packages.filter((one) => !one.startsWith('.') || one === '.bin' || one === '.package-lock.json'))
    symlinkSync(join(repository, 'node_modules', name), join(root, 'node_modules', name));
  // Pages and tests ask Git for the commit.
  git(root, 'init', '--quiet');
  git(root, 'add', '--all');
  git(root, '-c', 'user.name=mutants', '-c', 'user.email=mutants@localhost', 'commit', '--quiet', '-m', 'Copy');
  return { root, scratch, close: () => rmSync(folder, { recursive: true, force: true }) };
}
