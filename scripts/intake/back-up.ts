import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { realDisk } from '../../src/releases/files/disk.ts';
import { isInside } from './is-inside.ts';
import { makePrivate } from './make-private.ts';
import { isSound } from './old-data.ts';
import { databaseFile, photoFolder, unsound } from './open-store.ts';
import { openPhotoFiles } from './photo-files.ts';
import { readWhole } from './read-whole.ts';
import { rowsAs } from './reports.ts';

/** How much was copied; `bad` are the places of the reports of which a photo is damaged, and is not in the copy. */
export type BackupResult = { reports: number; photos: number; bad: number[] } | 'not-empty' | 'no-data' | 'inside';

/**
 * Copies a data folder into a new one, while its server runs: the database as of one moment, then the photos it names, each
 * verified by its hash. Under its name the copy is whole: what is not finished ends in `.part`. Throws where the disk will not.
 */
export async function backUp(folder: string, target: string): Promise<BackupResult> {
  if (!existsSync(join(folder, databaseFile))) return 'no-data';
  // A copy that goes with what it is a copy of is none, and the next one would hold it too.
  if (isInside(target, folder)) return 'inside';
  if (existsSync(target) && readdirSync(target).length > 0) return 'not-empty';
  const part = `${target}.part`;
  rmSync(part, { recursive: true, force: true });
  makePrivate(part);
  try {
    const result = await copyInto(part, folder);
    realDisk.syncFolder(part);
    realDisk.rename(part, target);
    return result;
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}

async function copyInto(part: string, folder: string): Promise<Exclude<BackupResult, string>> {
  const source = new DatabaseSync(join(folder, databaseFile), { readOnly: true, timeout: 5000 });
  try {
    await backup(source, join(part, databaseFile), { rate: 1000 });
    return copyPhotos(source, folder, part);
  } finally {
    source.close();
  }
}

function copyPhotos(source: DatabaseSync, folder: string, part: string): Exclude<BackupResult, string> {
  const [from, to] = [folder, part].map((one) => openPhotoFiles(join(one, photoFolder)));
  if (!from || !to) throw new Error('There is no folder to copy.');
  const copy = new DatabaseSync(join(part, databaseFile));
  try {
    if (!isSound(copy)) throw unsound(folder);
    const bad: number[] = [];
    for (const { sha256: name } of rowsAs<{ sha256: string }>(
      copy.prepare('SELECT DISTINCT sha256 FROM photo').all(),
    )) {
      const bytes = readWhole(from, name);
      if (bytes) {
        to.keep(name, bytes);
        if (!readWhole(to, name)) throw new Error(`The copy of the photo ${name} is not what it was.`);
        continue;
      }
      // What was deleted since the database was copied is not to be kept by its copy; what is damaged holds up none that is whole.
      const owners = rowsAs<{ report: number }>(
        source.prepare('SELECT report FROM photo WHERE sha256 = ? ORDER BY report').all(name),
      );
      bad.push(...owners.map(({ report }) => report));
      copy.prepare('DELETE FROM photo WHERE sha256 = ?').run(name);
    }
    copy.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    const count = (table: string): number =>
      Number(copy.prepare(`SELECT count(*) AS count FROM ${table}`).get()?.['count']);
    return { reports: count('report'), photos: count('photo'), bad: [...new Set(bad)] };
  } finally {
    copy.close();
  }
}
