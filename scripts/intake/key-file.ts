import { createHmac, randomBytes, type BinaryLike } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { codeOf, realDisk } from '../../src/releases/files/disk.ts';
import { Refusal, refuse } from '../refusal.ts';
import { isInside } from './is-inside.ts';

/** The secret of an intake: everything that only its server may do is done with a key drawn from it. */
export interface IntakeKey {
  /** For the data by which somebody is reached. */
  contact: Buffer;
  /** A code of 32 bytes for a text, which nobody without the key can compute. */
  sign: (purpose: string, text: BinaryLike) => Buffer;
}

const configFolder = (): string => process.env['XDG_CONFIG_HOME'] || join(homedir(), '.config');

/** Where the key is: `INTAKE_KEY_FILE`, or in the config folder of the user who runs the server. */
export const keyFileOf = (): string =>
  resolve(process.env['INTAKE_KEY_FILE'] || join(configFolder(), 'gongwei-intake', 'key'));

/**
 * Reads the key; one is made where there is none and the folder holds no data yet. Throws a refusal where it is in the data
 * folder, is no key, or is missing for data that there is.
 */
export function readKey(file: string, dataFolder: string, hasData: boolean): IntakeKey {
  if (isInside(file, dataFolder)) throw keyInside(file, dataFolder);
  const text = readOrMake(file, hasData ? dataFolder : null);
  const secret = Buffer.from(text.trim(), 'base64');
  if (secret.length !== 32) throw noKey(file);
  const sign = (purpose: string, about: BinaryLike): Buffer =>
    createHmac('sha256', createHmac('sha256', secret).update(purpose).digest()).update(about).digest();
  return { contact: sign('contact', 'key'), sign };
}

/** The key’s text; `owner` is the folder whose data it must open, null where a new one will do. */
function readOrMake(file: string, owner: string | null): string {
  try {
    const mode = statSync(file).mode & 0o777;
    if ((mode & 0o077) !== 0) throw openKey(file, mode);
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (codeOf(error) !== 'ENOENT') throw closedKey(file, codeOf(error));
  }
  if (owner !== null) throw missingKey(file, owner);
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const part = `${file}.${randomBytes(4).toString('hex')}`;
  writeFileSync(part, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx', flush: true });
  try {
    // Of two first starts at one moment one makes the key, whole, and both read it.
    linkSync(part, file);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    realDisk.remove(part);
  }
  realDisk.syncFolder(folder);
  return readFileSync(file, 'utf8');
}

const keyInside = (file: string, folder: string) =>
  refuse({
    wrong: { zh: `密钥文件 ${file} 在数据文件夹里。`, en: `The key file ${file} is inside the data folder.` },
    allowed: { zh: `${folder} 以外的位置`, en: `a place outside ${folder}` },
    remedy: {
      zh: '把密钥移到别处，用 INTAKE_KEY_FILE 指明：备份了数据的人不应同时得到密钥。',
      en: 'Move the key elsewhere and name it by INTAKE_KEY_FILE: whoever holds a copy of the data must not hold the key too.',
    },
  });

const missingKey = (file: string, folder: string) =>
  refuse({
    wrong: {
      zh: `没有密钥文件 ${file}，而 ${folder} 里已有数据。`,
      en: `There is no key file ${file}, and ${folder} holds data already.`,
    },
    allowed: { zh: '这个文件夹第一次启动时所用的密钥', en: 'the key with which this folder was first started' },
    remedy: {
      zh: '用 INTAKE_KEY_FILE 指明它，或从它的备份取回；新造的密钥打不开已有的联系方式，所以没有造。',
      en: 'Name it by INTAKE_KEY_FILE, or restore it from its copy. A new key would open none of the contact data, so none was made.',
    },
  });

const noKey = (file: string) =>
  refuse({
    wrong: { zh: `${file} 不是密钥。`, en: `${file} is no key.` },
    allowed: { zh: '32 个字节，以 base64 写成一行', en: '32 bytes in one line of base64' },
    remedy: {
      zh: '从备份取回密钥；新的数据文件夹可以删去它，启动时会新造一个。',
      en: 'Restore the key from its copy; for a new data folder remove the file, and the next start makes one.',
    },
  });

const openKey = (file: string, mode: number) =>
  refuse({
    wrong: {
      zh: `别的用户也能读密钥文件 ${file}（权限 ${mode.toString(8)}）。`,
      en: `Other users can read the key file ${file} (mode ${mode.toString(8)}).`,
    },
    allowed: { zh: '只有它的所有者能读写（600）', en: 'its owner alone can read and write it (600)' },
    remedy: { zh: `运行：chmod 600 ${file}`, en: `Run: chmod 600 ${file}` },
  });

const closedKey = (file: string, code: string) =>
  refuse({
    wrong: { zh: `读不了密钥文件 ${file}（${code}）。`, en: `The key file ${file} cannot be read (${code}).` },
    allowed: { zh: '运行服务的用户能读的文件', en: 'a file that the user who runs the server can read' },
    remedy: {
      zh: '改正它的权限，或用 INTAKE_KEY_FILE 指明另一个。',
      en: 'Correct its permissions, or name another by INTAKE_KEY_FILE.',
    },
  });
