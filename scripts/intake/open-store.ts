import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { refuse } from '../refusal.ts';
import { seal, unseal } from './contact-vault.ts';
import { readKey, type IntakeKey } from './key-file.ts';
import { makePrivate } from './make-private.ts';
import { openPhotoFiles, type PhotoFiles, type Step } from './photo-files.ts';
import { openReserve, type Reserve } from './reserve.ts';
import { migrations, schema, schemaVersion } from './schema.ts';

/** The folder of an intake, open. */
export interface Store {
  folder: string;
  db: DatabaseSync;
  photos: PhotoFiles;
  key: IntakeKey;
  step: Step;
  /** Runs `work` alone among all processes, and keeps all of its changes or none. */
  transact: <Result>(work: () => Result) => Result;
  /** The same for what must be possible on a full disk too: the reserve is given up for it. */
  transactFor: <Result>(work: () => Result) => Result;
  reserve: Reserve;
  /** Names of photos that are to be removed as soon as no report has them and the database is free. */
  owed: Set<string>;
  /** Milliseconds for which a statement waits for another process. */
  patience: number;
  close: () => void;
}

export const databaseFile = 'intake.db';
export const photoFolder = 'photos';
/** Milliseconds for which a command waits for another process. */
const commandPatience = 5000;

interface AskedStore {
  folder: string;
  keyFile: string;
  step?: Step | undefined;
  /** Milliseconds for which a statement waits for another process, once the folder is open: a server waits otherwise. */
  patience?: number;
}

/** Opens the folder, which is made where it is not there. Throws a refusal where the key is another than the one it was made with. */
export function openStore(asked: AskedStore): Store {
  const key = readKey(asked.keyFile, asked.folder, existsSync(join(asked.folder, databaseFile)));
  makePrivate(asked.folder);
  const reserve = openReserve(asked.folder);
  return reserve.lend(() => openWith(asked, key, reserve));
}

function openWith(asked: AskedStore, key: IntakeKey, reserve: Reserve): Store {
  const { folder, keyFile, step = () => {}, patience = commandPatience } = asked;
  const db = new DatabaseSync(join(folder, databaseFile), {
    enableForeignKeyConstraints: true,
    timeout: commandPatience,
  });
  try {
    // What is deleted is overwritten; what is committed is on the disk when the statement returns.
    db.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA cell_size_check = ON',
    );
    const transact = <Result>(work: () => Result): Result => {
      db.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        step('commit');
        db.exec('COMMIT');
        step('committed');
        return result;
      } catch (error) {
        if (db.isTransaction) db.exec('ROLLBACK');
        throw error;
      }
    };
    transact(() => prepare(db, folder));
    checkKey(db, key, keyFile, folder);
    const photos = openPhotoFiles(join(folder, photoFolder), step);
    db.exec(`PRAGMA busy_timeout = ${patience}`);
    return {
      ...{ folder, db, photos, key, step, transact, reserve, patience },
      transactFor: (work) => reserve.lend(() => transact(work)),
      ...{ owed: new Set(), close: () => db.close() },
    };
  } catch (error) {
    db.close();
    throw isUnsound(error) ? unsound(folder) : error;
  }
}

const [corrupt, notADatabase] = [11, 26];

/** True where SQLite finds a database damaged, or none at all. */
export function isUnsound(error: unknown): boolean {
  const kind = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
  return kind === corrupt || kind === notADatabase;
}

function prepare(db: DatabaseSync, folder: string): void {
  const version = Number(db.prepare('PRAGMA user_version').get()?.['user_version']);
  if (version > schemaVersion) throw newerFolder(folder, version);
  if (version === 0) db.exec(schema);
  for (let from = version; from > 0 && from < schemaVersion; from += 1) db.exec(migrations[from] ?? '');
  if (version < schemaVersion) db.exec(`PRAGMA user_version = ${schemaVersion}`);
}

const proof = 'key';

/** A folder opened with another key would take contact data that its own key cannot open. */
export function checkKey(db: DatabaseSync, key: IntakeKey, keyFile: string, folder: string): void {
  const kept = db.prepare('SELECT value FROM meta WHERE name = ?').get(proof)?.['value'];
  if (!(kept instanceof Uint8Array)) {
    db.prepare('INSERT OR IGNORE INTO meta VALUES (?, ?)').run(proof, seal(key.contact, proof, proof));
    return;
  }
  try {
    unseal(key.contact, proof, kept);
  } catch {
    throw otherKey(keyFile, folder);
  }
}

const newerFolder = (folder: string, version: number) =>
  refuse({
    wrong: {
      zh: `${folder} 是更新的版本写的（${version}）。`,
      en: `${folder} was written by a newer version (${version}).`,
    },
    allowed: { zh: `版本 ${schemaVersion} 以下的数据文件夹`, en: `a data folder of version ${schemaVersion} or older` },
    remedy: { zh: '更新本程序后再启动。', en: 'Update this program, then start it again.' },
  });

const otherKey = (keyFile: string, folder: string) =>
  refuse({
    wrong: {
      zh: `密钥 ${keyFile} 打不开 ${folder} 里的联系方式。`,
      en: `The key ${keyFile} does not open the contact data in ${folder}.`,
    },
    allowed: { zh: '这个文件夹第一次启动时所用的密钥', en: 'the key with which this folder was first started' },
    remedy: { zh: '用 INTAKE_KEY_FILE 指明原来的密钥。', en: 'Name the former key by INTAKE_KEY_FILE.' },
  });

export const unsound = (folder: string) =>
  refuse({
    wrong: {
      zh: `${join(folder, databaseFile)} 已损坏，读不了。`,
      en: `${join(folder, databaseFile)} is damaged and cannot be read.`,
    },
    allowed: { zh: '这个服务写的数据库，原样未动', en: 'the database as this server wrote it' },
    remedy: {
      zh: '把这个文件夹移到一边，不要删；用 npm run intake -- --restore <备份> --old <移开的文件夹> 恢复，密钥不变。',
      en: 'Move the folder aside, do not delete it; then run npm run intake -- --restore <copy> --old <this folder>, with the same key.',
    },
  });
