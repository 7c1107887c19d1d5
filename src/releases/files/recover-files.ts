import { join } from 'node:path';
import { sha256 } from '../register/hash.ts';
import { finish, undoPlan } from './change-files.ts';
import type { Disk } from './disk.ts';
import { journalFile, planFile, readJournal, type Journal, type JournalFile } from './journal.ts';

/** What was left of a command that was stopped, and what became of it. */
export type Recovery =
  | { kind: 'nothing' }
  /** It had changed nothing: what it laid down is taken away. */
  | { kind: 'undone' }
  /** Its change was decided and is now whole. */
  | { kind: 'finished'; command: string }
  /** Its change was decided, but somebody has put the old files back since: what it laid down is taken away. */
  | { kind: 'restored'; command: string }
  /**
   * Its change was decided, but `strange` files were changed since, so that it cannot be completed. Nothing is touched. Where
   * all of `files` are put back to what they were before the command, the next start clears up.
   */
  | { kind: 'stuck'; command: string; strange: string[]; files: string[] };

/** Ends what a command that was stopped has left in the city's folder: after it there is the old or the new state. */
export function recoverFiles(disk: Disk, folder: string): Recovery {
  const journal = readJournal(disk, folder, journalFile);
  if (journal === 'torn')
    return { kind: 'stuck', command: journalFile, strange: [journalFile], files: ['data', 'content'] };
  if (journal) return finishJournal(disk, folder, journal);
  const plan = readJournal(disk, folder, planFile);
  if (plan === null) return { kind: 'nothing' };
  // A plan that is torn was never followed.
  undoPlan(disk, folder, plan === 'torn' ? { folders: [], files: [] } : plan);
  return { kind: 'undone' };
}

function finishJournal(disk: Disk, folder: string, journal: Journal): Recovery {
  const { command, files } = journal;
  const states = files.map((file) => ({ file, ...stateOf(disk, folder, file) }));
  if (states.every(({ isNew, canBeNew }) => isNew || canBeNew)) {
    for (const { file, isNew } of states) if (isNew && file.staged !== null) disk.remove(join(folder, file.staged));
    finish(disk, folder, journal);
    return { kind: 'finished', command };
  }
  // From Git, say: a new file that Git does not know is the only thing left of the change.
  if (states.every(({ file, isNew, isOld }) => isOld || (isNew && file.replaces === null))) {
    for (const { file } of states) if (file.replaces === null) disk.remove(join(folder, file.path));
    disk.rename(join(folder, journalFile), join(folder, planFile));
    undoPlan(disk, folder, journal);
    return { kind: 'restored', command };
  }
  return {
    kind: 'stuck',
    command,
    strange: states.filter(({ isNew, canBeNew }) => !isNew && !canBeNew).map(({ file }) => file.path),
    files: files.filter(({ replaces }) => replaces !== null).map(({ path }) => path),
  };
}

function stateOf(disk: Disk, folder: string, { path, staged, sha256: after, replaces }: JournalFile) {
  const hashAt = (place: string): string | null => {
    const bytes = disk.read(join(folder, place));
    return bytes && sha256(bytes);
  };
  const found = hashAt(path);
  const isStaged = staged === null || hashAt(staged) === after;
  return { isNew: found === after, isOld: found === replaces, canBeNew: found === replaces && isStaged };
}
