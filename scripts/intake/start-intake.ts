import { hostname } from 'node:os';
import { join } from 'node:path';
import { intakeTerms, type IntakeTerms } from '../../src/core/intake/intake-settings.ts';
import type { Site } from '../../src/site-schema.ts';
import { takeLock } from '../process-lock.ts';
import { Refusal } from '../refusal.ts';
import { makeApp } from './app.ts';
import { cleanDatabase, isClean, removeOwed } from './change-report.ts';
import { expire, sweepPhotos, type Expired } from './expire.ts';
import { intakeWords } from './intake-words.ts';
import type { Intake, IntakeCity } from './intake.ts';
import { makeServer, times, type Times } from './listen.ts';
import { countLoad } from './load.ts';
import { openLog } from './log.ts';
import { openStore } from './open-store.ts';
import type { Step } from './photo-files.ts';
import { countActs } from './rate-limits.ts';
import { makeSafe } from './safe-headers.ts';
import { whenFree } from './when-free.ts';

export interface AskedIntake {
  site: Pick<Site, 'title' | 'city' | 'demonstration' | 'url' | 'base' | 'timeZone' | 'hotlines' | 'intake'>;
  folder: string;
  keyFile: string;
  host: string;
  port: number;
  hasProxy: boolean;
  write: (line: string) => void;
  clock?: () => Date;
  step?: Step;
  /** How long a sender may take, where it is otherwise than usual. */
  allowed?: Partial<Times>;
}

export interface RunningIntake {
  url: string;
  terms: IntakeTerms;
  expired: Expired;
  /** True where the disk has no room: deletions are done, reports are not taken. */
  isFull: boolean;
  /** Takes nothing new, finishes what is in hand, closes the folder. */
  stop: () => Promise<void>;
}

const hour = 3_600_000;
const tidying = 2000;
/** The longest that a stop waits for what is in hand. */
const patience = 30_000;

/** Starts the server on its folder, alone. Throws a refusal where another has the folder. */
export async function startIntake(asked: AskedIntake): Promise<RunningIntake> {
  const { site, folder, keyFile, host, port, clock = () => new Date(), step } = asked;
  const allowed = { ...times, ...asked.allowed };
  const terms = intakeTerms(site.intake, site.demonstration);
  const store = openStore({ folder, keyFile, step, patience: 0 });
  const lockPath = join(folder, 'serving.lock');
  const lock = store.reserve.lend(() => takeLock(lockPath, 'intake'));
  if (!lock.isHeld) {
    store.close();
    const say = (locale: 'zh' | 'en') =>
      intakeWords[locale].busy(lock.holder, lock.holder.host === hostname(), lockPath);
    throw new Refusal({ zh: say('zh'), en: say('en') });
  }
  let isStopping = false;
  let doubt: string | null = null;
  const { title, url, base, timeZone, hotlines } = site;
  const city: IntakeCity = { name: site.city.name, title, url, base, timeZone, hotlines };
  const intake: Intake = {
    ...{
      store,
      terms,
      city,
      clock,
      limits: countActs(),
      load: countLoad(),
      stall: allowed.stall,
      hasProxy: asked.hasProxy,
      isStopping: () => isStopping,
      doubt: () => doubt,
    },
  };
  const log = openLog(asked.write, clock);
  const expireNow = (): Expired => {
    const expired = expire(store, terms.retention, clock().toISOString());
    doubt = expired.doubt;
    return expired;
  };
  await whenFree(() => sweepPhotos(store));
  const expired = await whenFree(expireNow);
  const isFull = !store.reserve.keep();
  const hourly = setInterval(() => void whenFree(expireNow).catch(log.failure), hour).unref();

  // A deletion that could not be finished while somebody read is finished as soon as they are done.
  const tidy = setInterval(() => {
    try {
      removeOwed(store);
      if (!isClean(store)) cleanDatabase(store);
      store.reserve.keep();
    } catch (error) {
      log.failure(error);
    }
  }, tidying).unref();

  const app = makeApp(intake, log);
  const server = makeServer(intake, log, allowed, async (request, env) => {
    const response = makeSafe(await app.fetch(request, env));
    // A connection that is kept open would hold up the stop.
    if (isStopping) response.headers.set('Connection', 'close');
    return response;
  });

  async function stop(): Promise<void> {
    isStopping = true;
    clearInterval(hourly);
    clearInterval(tidy);
    const closed = new Promise<void>((done) => server.close(() => done()));
    server.closeIdleConnections();
    const timer = setTimeout(() => server.closeAllConnections(), patience);
    await closed;
    clearTimeout(timer);
    cleanDatabase(store);
    store.close();
    if (lock.isHeld) lock.release();
  }

  try {
    await new Promise<void>((done, fail) => {
      server.once('error', fail);
      server.listen(port, host, () => done());
    });
  } catch (error) {
    await stop().catch(() => {});
    throw error;
  }
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}${terms.path}`,
    terms,
    expired,
    isFull,
    stop,
  };
}
