import { execFileSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';

/** What a build was made from. */
export interface BuildOrigin {
  /** Full hash of the commit; null without Git. */
  commit: string | null;
  /** True where files differ from that commit. */
  isChanged: boolean;
  /** Name and version of the libraries the site is made with. */
  libraries: { name: string; version: string }[];
}

/** Where this build comes from. No clock: one commit always gives one answer. */
export function buildOrigin(): BuildOrigin {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  const libraries = Object.entries(dependencies).map(([name, version]) => ({ name, version }));
  const [root, commit] = askGit('rev-parse', '--show-toplevel', 'HEAD').split('\n');
  // Unpacked inside somebody else's repository, the commit would be theirs.
  const isOurs = root !== undefined && root !== '' && realpathSync(root) === realpathSync('.');
  if (!isOurs || !commit) return { commit: null, isChanged: false, libraries };
  return { commit, isChanged: askGit('status', '--porcelain') !== '', libraries };
}

/** What Git prints; '' where there is no Git or no repository. */
function askGit(...question: string[]): string {
  try {
    return execFileSync('git', question, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
}
