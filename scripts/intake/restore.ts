import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { codeOf, realDisk } from '../../src/releases/files/disk.ts';
import { takeLock, type Holder } from '../process-lock.ts';
import { bringPhotos } from './bring-photos.ts';
import { cleanDatabase } from './change-report.ts';
import { makePrivate } from './make-private.ts';
import { mergeReports, type Merged } from './merge-reports.ts';
import { newestCopy } from './newest-copy.ts';
import { counterOf, isSound, openOldData } from './old-data.ts';
import { databaseFile, openStore, type Store } from './open-store.ts';
import { contactOf, rowsAs, type ReportRow } from './reports.ts';

export interface Restored extends Merged {
  copy: string;
  reports: number;
  photos: number;
  /** The newest change that the copy knows of; null where it has no report. */
  newest: string | null;
  /** What the old folder could tell: all, a part, or nothing. */
  old: 'whole' | 'part' | 'unreadable' | 'not-named';
  unread: number;
  /** Places of the reports of which a photo is neither in the copy nor in the old folder, or contact data that the key does not open. */
  lostPhotos: number[];
  sealed: number[];
}

export type RestoreFault = 'not-empty' | 'no-copy' | 'unsound';
export type RestoreResult =
  RestoreFault | { held: Holder; isHere: boolean; file: string } | { loss: Restored } | { restored: Restored };

interface AskedRestore {
  /** A copy, or the folder in which copies lie side by side: the newest is taken. */
  from: string;
  /** The data folder as it was; undefined where there is none to name. */
  old: string | undefined;
  folder: string;
  keyFile: string;
  /** True: what cannot be known any more is not to hold it up. */
  acceptsLoss: boolean;
}

/** Makes a data folder from a copy and from what the old folder still knows, whole or not at all: until it is, nothing lies in its place. */
export function restore({ from, old, folder, keyFile, acceptsLoss }: AskedRestore): RestoreResult {
  if (existsSync(folder) && readdirSync(folder).length > 0) return 'not-empty';
  const copy = newestCopy(from);
  if (copy === null) return 'no-copy';
  const lockFile = old === undefined ? null : join(old, 'serving.lock');
  const lock = lockFile === null ? null : lockOld(lockFile);
  if (lock && !lock.isHeld) return { held: lock.holder, isHere: lock.holder.host === hostname(), file: lockFile ?? '' };
  const part = `${folder}.part`;
  rmSync(part, { recursive: true, force: true });
  makePrivate(part);
  try {
    for (const name of [databaseFile, `${databaseFile}-wal`])
      if (existsSync(join(copy, name))) cpSync(join(copy, name), join(part, name));
    if (!canBeRead(join(part, databaseFile))) return 'unsound';
    const store = openStore({ folder: part, keyFile });
    const restored = fill(store, { copy, old, keyFile });
    if (isLoss(restored) && !acceptsLoss) return { loss: restored };
    realDisk.syncFolder(part);
    realDisk.rename(part, folder);
    return { restored };
  } finally {
    rmSync(part, { recursive: true, force: true });
    if (lock?.isHeld) lock.release();
  }
}

/** True where a deletion, or a report, of the time since the copy may be missing. */
export const isLoss = ({ old, unknown }: Restored): boolean => old !== 'whole' || unknown > 0;

function canBeRead(file: string): boolean {
  const db = new DatabaseSync(file);
  try {
    return isSound(db);
  } catch {
    return false;
  } finally {
    db.close();
  }
}

/** Keeps a server off the old folder while it is read; null where nothing can be written there, so that none runs on it. */
function lockOld(file: string) {
  try {
    return takeLock(file, 'restore');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EROFS', 'EACCES', 'EIO', 'ENOSPC'].includes(codeOf(error))) return null;
    throw error;
  }
}

/** Brings the new folder to what is known; closes it. */
function fill(store: Store, asked: { copy: string; old: string | undefined; keyFile: string }): Restored {
  const { db, folder, key } = store;
  const { copy, old, keyFile } = asked;
  const scratch = join(folder, 'old');
  try {
    const newest = db.prepare('SELECT max(max(received_at), max(changed_at)) AS at FROM report').get()?.['at'];
    const copied = counterOf(db);
    mkdirSync(scratch);
    const data = old === undefined ? null : openOldData(old, scratch, { key, keyFile });
    const merged: Merged = data
      ? store.transact(() => mergeReports(store, data, copied))
      : { since: 0, removed: 0, unknown: count(store, 'report') };
    data?.close();
    rmSync(scratch, { recursive: true });
    const lostPhotos = bringPhotos(
      store,
      [old, copy].filter((one) => one !== undefined),
    );
    const sealed = rowsAs<ReportRow>(db.prepare('SELECT * FROM report WHERE seq IN (SELECT report FROM contact)').all())
      .filter((row) => !opens(store, row))
      .map(({ seq }) => seq);
    // What the copy had and was deleted since is not left in the free pages of the file either.
    db.exec('VACUUM');
    cleanDatabase(store);
    if (!isSound(db)) throw new Error('The restored database is not sound.');
    return {
      ...{ copy, ...merged, reports: count(store, 'report'), photos: count(store, 'photo'), lostPhotos, sealed },
      ...{ newest: typeof newest === 'string' ? newest : null, unread: data?.unread.length ?? 0 },
      old:
        old === undefined
          ? 'not-named'
          : data
            ? data.isSound && data.unread.length === 0
              ? 'whole'
              : 'part'
            : 'unreadable',
    };
  } finally {
    store.close();
  }
}

const count = ({ db }: Store, table: 'report' | 'photo'): number =>
  Number(db.prepare(`SELECT count(*) AS count FROM ${table}`).get()?.['count']);

function opens(store: Store, row: ReportRow): boolean {
  try {
    return contactOf(store, row) !== null;
  } catch {
    return false;
  }
}
