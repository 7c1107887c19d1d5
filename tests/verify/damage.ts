import { posix } from 'node:path';
import { chain, hex, type Fields } from './commit.ts';
import { makeRecord, type Published } from './make-record.ts';

/** A register as it is parsed; a test that reaches for a field knows that it is there. */
export type Loose = any;

/** A sound record, and the ways to damage it. */
export interface Damage {
  files: Published;
  /** Replaces the first `from` in a file's text; throws where there is none. */
  replace: (path: string, from: string | RegExp, to: string) => void;
  /** Changes a parsed JSON file. */
  change: (path: string, how: (value: Loose) => void) => void;
  /** Gives the entries of a register their numbers, links, hashes and head anew, as one who rewrites history would. */
  relink: (path: string) => void;
  /** Gives the files of all releases their served hashes anew, so that only deeper checks can find a change. */
  seal: () => void;
}

export function damageRecord(): Damage {
  const files = makeRecord();
  const textOf = (path: string): string => {
    const found = files.get(path);
    if (!found) throw new Error(`There is no ${path}.`);
    return found.toString();
  };
  const change = (path: string, how: (value: Loose) => void) => {
    const value = JSON.parse(textOf(path));
    how(value);
    files.set(path, Buffer.from(`${JSON.stringify(value, null, 1)}\n`));
  };
  return {
    files,
    change,
    replace(path, from, to) {
      const changed = textOf(path).replace(from, () => to);
      if (changed === textOf(path)) throw new Error(`${path} does not hold ${from}.`);
      files.set(path, Buffer.from(changed));
    },
    relink: (path) =>
      change(path, (register) => {
        const entries: Fields[] = chain(register.entries);
        Object.assign(register, { entries, head: entries.at(-1)?.['sha256'] ?? null });
      }),
    seal() {
      for (const path of [...files.keys()].filter((one) => /^data\/[^/]+\/register\.json$/.test(one)))
        change(path, (register) => {
          const folder = posix.dirname(path);
          const newest = register.files.map((one: Record<string, string>) => sealRelease(files, folder, one)).at(-1);
          for (const file of [...files.keys()].filter((one) => posix.dirname(one) === posix.dirname(newest ?? '')))
            files.set(posix.join(folder, 'latest', posix.basename(file)), files.get(file) ?? Buffer.of());
          const table = files.get(posix.join(folder, register.files.at(-1)?.csv ?? ''));
          if (table) files.set(posix.join(folder, 'latest.csv'), table);
        });
    },
  };
}

function sealRelease(files: Published, folder: string, one: Record<string, string>): string {
  const hashOf = (path: string) => hex(files.get(path) ?? '');
  one['csv_sha256'] = hashOf(posix.join(folder, one['csv'] ?? ''));
  one['seeds_sha256'] = hashOf(posix.join(folder, one['seeds'] ?? ''));
  const sums = posix.join(folder, one['sums'] ?? '');
  const names = (files.get(sums)?.toString() ?? '').split('\n').flatMap((line) => line.slice(66) || []);
  const lines = names.map((name) => `${hashOf(posix.join(posix.dirname(sums), name))}  ${name}\n`);
  files.set(sums, Buffer.from(lines.join('')));
  return sums;
}
