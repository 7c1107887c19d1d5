import type { Server } from 'node:http';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { intakeTerms, type IntakeTerms } from '../../src/core/intake/intake-settings.ts';
import type { Site } from '../../src/site-schema.ts';
import { takeLock } from '../process-lock.ts';
import { Refusal } from '../refusal.ts';
import { makeApp, makeSafe } from './app.ts';
import { cleanDatabase, isClean } from './change-report.ts';
import { expire, sweepPhotos, type Expired } from './expire.ts';
import { intakeWords } from './intake-words.ts';
import type { Intake, IntakeCity } from './intake.ts';
import { countLoad } from './load.ts';
import { openLog } from './log.ts';
import { openStore } from './open-store.ts';
import type { Step } from './photo-files.ts';
import { countActs } from './rate-limits.ts';

export interface AskedIntake {
  site: Pick<Site, 'city' | 'demonstration' | 'url' | 'base' | 'timeZone' | 'intake'>;
  folder: string;
  keyFile: string;
  host: string;
  port: number;
  hasProxy: boolean;
  write: (line: string) => void;
  clock?: () => Date;
  step?: Step;
  /** Milliseconds after which a body that stands still is given up. */
  stall?: number;
}

export interface RunningIntake {
  url: string;
  terms: IntakeTerms;
  expired: Expired;
  /** Takes nothing new, finishes what is in hand, closes the folder. */
  stop: () => Promise<void>;
}

const day = 86_400_000;
const tidying = 2000;
/** The longest that a stop waits for what is in hand. */
const patience = 30_000;

/** Starts the server on its folder, alone. Throws a refusal where another has the folder. */
export async function startIntake(asked: AskedIntake): Promise<RunningIntake> {
  const { site, folder, keyFile, host, port, clock = () => new Date(), step, stall = 30_000 } = asked;
  const terms = intakeTerms(site.intake, site.demonstration);
  const store = openStore({ folder, keyFile, step });
  const lockPath = join(folder, 'serving.lock');
  const lock = takeLock(lockPath, 'intake');
  if (!lock.isHeld) {
    store.close();
    const say = (locale: 'zh' | 'en') =>
      intakeWords[locale].busy(lock.holder, lock.holder.host === hostname(), lockPath);
    throw new Refusal({ zh: say('zh'), en: say('en') });
  }
  let isStopping = false;
  const city: IntakeCity = { name: site.city.name, url: site.url, base: site.base, timeZone: site.timeZone };
  const intake: Intake = {
    ...{
      store,
      terms,
      city,
      clock,
      limits: countActs(),
      load: countLoad(),
      stall,
      hasProxy: asked.hasProxy,
      isStopping: () => isStopping,
    },
  };
  const log = openLog(asked.write, clock);
  const expireNow = (): Expired => expire(store, terms.retention, clock().toISOString());
  sweepPhotos(store);
  const expired = expireNow();
  const daily = setInterval(() => {
    try {
      expireNow();
    } catch (error) {
      log.failure(error);
    }
  }, day).unref();

  // A deletion that could not be finished while somebody read is finished as soon as they are done.
  const tidy = setInterval(() => {
    try {
      if (!isClean(store)) cleanDatabase(store);
    } catch (error) {
      log.failure(error);
    }
  }, tidying).unref();

  const app = makeApp(intake, log);
  const server = createAdaptorServer({
    async fetch(request, env) {
      const response = makeSafe(await app.fetch(request, env));
      // A connection that is kept open would hold up the stop.
      if (isStopping) response.headers.set('Connection', 'close');
      return response;
    },
    // A phone on a bad line may take minutes for its photos, but not for its headers.
    serverOptions: { headersTimeout: 10_000, requestTimeout: 300_000, keepAliveTimeout: 5_000, maxHeaderSize: 16_384 },
  }) as Server;
  server.maxConnections = 500;

  async function stop(): Promise<void> {
    isStopping = true;
    clearInterval(daily);
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
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}${terms.path}`, terms, expired, stop };
}
