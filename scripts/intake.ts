// npm run intake [-- --backup <folder> | --restore <copy> --old <folder> | --expire] [--lang zh|en]: the server that takes reports; see scripts/intake/.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { intakeTerms } from '../src/core/intake/intake-settings.ts';
import { codeOf } from '../src/releases/files/disk.ts';
import { beginCommand } from './begin-command.ts';
import { causeIn } from './change-words.ts';
import { openCity } from './city.ts';
import { fail } from './fail.ts';
import { intakeCommand, intakeWords } from './intake/intake-words.ts';
import { restoreWords } from './intake/restore-words.ts';

const { locale, text, flag } = beginCommand(intakeCommand);
const words = intakeWords[locale];
const [target, copy, old] = [text('backup'), text('restore'), text('old')];
if ([target !== undefined, copy !== undefined, flag('expire'), flag('new')].filter(Boolean).length > 1)
  fail(words.oneAct);
if ((old !== undefined || flag('accept-loss')) && copy === undefined) fail(restoreWords[locale].together);
if (flag('clock-is-right') && !flag('expire')) fail(words.clockAlone);
if (Number(process.versions.node.split('.')[0]) < 24) fail(words.old(process.versions.node));

// SQLite and the server are loaded once it is known that this Node has them.
const { backUp } = await import('./intake/back-up.ts');
const { expire, isAny } = await import('./intake/expire.ts');
const { keyFileOf } = await import('./intake/key-file.ts');
const { isInside } = await import('./intake/is-inside.ts');
const { databaseFile, isUnsound, openStore, unsound } = await import('./intake/open-store.ts');
const { isLoss, restore } = await import('./intake/restore.ts');
const { storeFaultOf } = await import('./intake/store-error.ts');
const { startIntake } = await import('./intake/start-intake.ts');

const { site, folder: cityFolder } = await openCity();
const folder = resolve(process.env['INTAKE_DATA'] || join(cityFolder, 'intake-data'));
const keyFile = keyFileOf();

try {
  if (target !== undefined) await copyTo(resolve(target));
  else if (copy !== undefined) restoreFrom(resolve(copy), old === undefined ? undefined : resolve(old));
  else if (flag('expire')) expireNow();
  else await serve();
} catch (error) {
  const fault = storeFaultOf(error);
  if (fault === 'full') fail(words.full(folder));
  if (fault === 'busy') fail(words.held(folder));
  // A database that opens may be damaged further on.
  if (isUnsound(error)) throw unsound(folder);
  // What the disk refuses is said in words, with its place.
  if (error instanceof Error && 'path' in error && codeOf(error) !== '')
    fail(`${String(error.path)}\n${causeIn(locale, codeOf(error), error.message)}`);
  throw error;
}

async function copyTo(target: string): Promise<void> {
  const result = await backUp(folder, target);
  if (result === 'no-data') fail(words.noData(folder));
  if (result === 'inside') fail(words.inside(target, folder));
  if (result === 'not-empty') fail(words.notEmpty(target));
  console.log(words.backedUp(target, result.reports, result.photos));
  if (result.bad.length > 0) fail(words.bad(result.bad));
}

function restoreFrom(from: string, old: string | undefined): void {
  const said = restoreWords[locale];
  const places = [from, folder, ...(old === undefined ? [] : [old])];
  if (places.some((one, at) => places.some((other, where) => at !== where && isInside(one, other)))) fail(said.same);
  const result = restore({ from, old, folder, keyFile, acceptsLoss: flag('accept-loss') });
  if (result === 'not-empty') fail(said.notEmpty(folder));
  if (result === 'no-copy') fail(said.noCopy(from));
  if (result === 'unsound') fail(said.unsound(from));
  if ('held' in result) fail(words.busy(result.held, result.isHere, result.file));
  if ('loss' in result) fail(`${said.unknown(result.loss)}\n${said.refused}`);
  const { restored } = result;
  console.log(said.restored(restored));
  if (restored.lostPhotos.length > 0) console.error(said.lostPhotos(restored.lostPhotos));
  if (restored.sealed.length > 0) console.error(said.sealed(restored.sealed));
  if (isLoss(restored)) console.error(`${said.unknown(restored)}\n${said.accepted}`);
  console.log(said.next(old));
}

function expireNow(): void {
  if (!existsSync(join(folder, databaseFile))) fail(words.noData(folder));
  const store = openStore({ folder, keyFile });
  const { retention } = intakeTerms(site.intake, site.demonstration);
  const now = new Date().toISOString();
  const expired = expire(store, retention, now, flag('clock-is-right'));
  store.close();
  if (expired.doubt !== null) fail(words.clock(now, expired.doubt));
  console.log(words.expired(expired));
}

async function serve(): Promise<void> {
  // Whoever read the log may go away; reports are taken all the same.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  const asked = process.env['PORT'] || '4331';
  const port = Number(asked);
  if (!/^\d{1,5}$/.test(asked) || port > 65_535) fail(words.port(asked));
  // A folder that is named or there and empty, with a key that has opened one, is a disk that is not mounted or a copy that was not made.
  const isMeant = Boolean(process.env['INTAKE_DATA']) || existsSync(folder);
  if (isMeant && existsSync(keyFile) && !existsSync(join(folder, databaseFile)) && !flag('new'))
    fail(words.empty(folder, keyFile));
  const host = process.env['INTAKE_HOST'] || '127.0.0.1';
  const hasProxy = process.env['INTAKE_PROXY'] === '1';
  try {
    const running = await startIntake({ site, folder, keyFile, host, port, hasProxy, write: console.log });
    console.log(words.started(running.url, folder));
    console.log(words.key(keyFile));
    if (running.terms.testOnly) console.log(words.test);
    if (running.isFull) console.log(words.fullNow(folder));
    const { doubt } = running.expired;
    if (doubt !== null) console.log(words.clock(new Date().toISOString(), doubt));
    if (isAny(running.expired)) console.log(words.expired(running.expired));
    let isStopping = false;
    for (const signal of ['SIGTERM', 'SIGINT'] as const)
      process.on(signal, async () => {
        if (isStopping) return;
        isStopping = true;
        console.log(words.stopping);
        await running.stop();
        console.log(words.stopped);
        process.exit(0);
      });
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE') fail(words.taken(port));
    throw error;
  }
}
