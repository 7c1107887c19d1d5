import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { realDisk } from '../../src/releases/files/disk.ts';
import { sha256 } from './check-photo.ts';
import { isInside } from './is-inside.ts';
import { makePrivate } from './make-private.ts';
import { databaseFile, photoFolder } from './open-store.ts';
import { openPhotoFiles } from './photo-files.ts';
import { rowsAs } from './reports.ts';

export type BackupResult = { reports: number; photos: number } | 'not-empty' | 'no-data' | 'inside';

/**
 * Copies a data folder into a new one, while its server runs: the database as of one moment, then the photos it names, each
 * verified by its hash. Throws where the disk will not.
 */
export async function backUp(folder: string, target: string): Promise<BackupResult> {
  if (!existsSync(join(folder, databaseFile))) return 'no-data';
  // A copy that goes with what it is a copy of is none, and the next one would hold it too.
  if (isInside(target, folder)) return 'inside';
  if (existsSync(target) && readdirSync(target).length > 0) return 'not-empty';
  makePrivate(target);
  const source = new DatabaseSync(join(folder, databaseFile), { readOnly: true, timeout: 5000 });
  try {
    await backup(source, join(target, databaseFile), { rate: 1000 });
  } finally {
    source.close();
  }
  const [from, to] = [folder, target].map((one) => openPhotoFiles(join(one, photoFolder)));
  if (!from || !to) throw new Error('There is no folder to copy.');
  const copy = new DatabaseSync(join(target, databaseFile));
  try {
    const check = rowsAs<{ integrity_check: string }>(copy.prepare('PRAGMA integrity_check').all());
    if (check[0]?.integrity_check !== 'ok') throw new Error('The copy of the database is not sound.');
    const names = rowsAs<{ sha256: string }>(copy.prepare('SELECT DISTINCT sha256 FROM photo').all());
    for (const { sha256: name } of names) {
      // What was deleted since the database was copied is not to be kept by its copy either.
      if (!from.has(name)) {
        copy.prepare('DELETE FROM photo WHERE sha256 = ?').run(name);
        continue;
      }
      mkdirSync(join(target, photoFolder, name.slice(0, 2)), { recursive: true });
      copyFileSync(from.pathOf(name), to.pathOf(name));
      if (sha256(to.read(name)) !== name) throw new Error(`The copy of the photo ${name} is not what it was.`);
    }
    copy.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    realDisk.syncFolder(target);
    const count = (table: string): number =>
      Number(copy.prepare(`SELECT count(*) AS count FROM ${table}`).get()?.['count']);
    return { reports: count('report'), photos: count('photo') };
  } finally {
    copy.close();
  }
}
