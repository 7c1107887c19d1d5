import { hostname } from 'node:os';
import { join } from 'node:path';
import { changeFiles, WriteFailure, type Changes } from '../src/releases/files/change-files.ts';
import { codeOf, realDisk } from '../src/releases/files/disk.ts';
import { journalFile, lockFile, readJournal } from '../src/releases/files/journal.ts';
import { recoverFiles, type Recovery } from '../src/releases/files/recover-files.ts';
import { changeWords } from './change-words.ts';
import { fail } from './fail.ts';
import { takeLock } from './process-lock.ts';
import type { TerminalLanguage } from './terminal-language.ts';

/** What is asked of a command that writes. */
export interface AskedChange {
  /** Folder of the city, which holds `data/` and `content/`. */
  folder: string;
  locale: TerminalLanguage;
  /** The command for people: `release observations`. */
  command: string;
  /** Only looks: takes no lock, ends nothing, writes nothing. */
  isDryRun?: boolean;
}

/**
 * Runs the work of a command that writes: alone in the city from its first look at the data to its last file, after
 * whatever a stopped command has left is ended: that may have been this very one, so that `work` finds it done.
 */
export async function changeCity(
  { folder, locale, command, isDryRun = false }: AskedChange,
  work: (write: (changes: Changes) => void, left: Recovery) => void | Promise<void>,
): Promise<void> {
  if (isDryRun) return work(() => {}, { kind: 'nothing' });
  await holdCity({ folder, locale, command }, (left) =>
    work((changes) => changeFiles(realDisk, folder, command, changes), left),
  );
}

/** Holds the city for one command: ends what a stopped one has left, says what became of it, runs the work. */
export async function holdCity(
  { folder, locale, command }: Omit<AskedChange, 'isDryRun'>,
  work: (left: Recovery) => void | Promise<void> = () => {},
): Promise<void> {
  const words = changeWords[locale];
  const file = join(folder, lockFile);
  const lock = orFail(locale, file, () => takeLock(file, command));
  if (!lock.isHeld) fail(words.busy(lock.holder, lock.holder.host === hostname(), file));
  try {
    orFail(locale, join(folder, journalFile), () => readJournal(realDisk, folder, journalFile));
    const left = orFail(locale, folder, () => recoverFiles(realDisk, folder));
    if (left.kind === 'stuck') fail(words.stuck(left.command, left.strange, left.files));
    if (left.kind !== 'nothing') console.log(left.kind === 'undone' ? words.undone : words[left.kind](left.command));
    await work(left);
  } catch (error) {
    if (error instanceof WriteFailure)
      fail((error.isDecided ? words.decided : words.failed)(error.code, error.path, error.message));
    throw error;
  } finally {
    lock.release();
  }
}

/** Says in words what the disk refuses before there is anything to write. */
function orFail<Result>(locale: TerminalLanguage, path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof WriteFailure || codeOf(error) === '') throw error;
    return fail(changeWords[locale].failed(codeOf(error), path, error instanceof Error ? error.message : ''));
  }
}
