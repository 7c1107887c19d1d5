import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { takeLock } from '../process-lock.ts';
import { Refusal } from '../refusal.ts';
import { terminalLanguage } from '../terminal-language.ts';
import { buildFailure } from './build-failure.ts';
import { buildWords } from './build-words.ts';
import { findTarget, sourcesOf } from './find-target.ts';
import { runMaker } from './run-maker.ts';
import { siteState, type SiteState } from './site-state.ts';
import type { Stop } from './stop-signal.ts';
import { clearLeftovers, openFolder, swapSite } from './swap-site.ts';

/** Where sites are made before they go to their place. Astro’s own caches are shared by all builds of this checkout. */
const workshop = resolve(import.meta.dirname, '../../node_modules/.portal-build');

/**
 * Checks and builds the city, and puts the site in the place of the one in `dist` or `SITE_OUT`; gives the folder. Where
 * that fails, or the person stops it, the old site stays, and the process ends: with the reason, and what is still there.
 */
export async function buildSite(stop: Stop): Promise<string> {
  const locale = terminalLanguage();
  const words = buildWords[locale];
  const city = resolve(process.env['SITE_CITY'] || '.');
  let target: string | undefined;
  try {
    target = findTarget(process.env['SITE_OUT'], sourcesOf(city));
    await buildInto(target, city, stop);
    return target;
  } catch (error) {
    if (stop.signal.aborted) {
      console.error(words.stopped);
      process.exit(stop.exitCode());
    }
    if (!(error instanceof Explained)) console.error(buildFailure(error, locale));
    if (target !== undefined) console.error(`\n${words.still(target, stateAfterwards(target))}`);
    process.exit(1);
  }
}

/** The old site, judged by the calendar where `SITE_TODAY` is no day: that may be what failed. */
function stateAfterwards(target: string): SiteState {
  try {
    return siteState(target);
  } catch {
    delete process.env['SITE_TODAY'];
    return siteState(target);
  }
}

/** A failure that the process that makes the site has put in words already. */
class Explained extends Error {}

async function buildInto(target: string, city: string, stop: Stop): Promise<void> {
  const work = join(workshop, `work-${process.pid}`);
  const closers = [openFolder(dirname(target)), openFolder(workshop)];
  try {
    closers.push(lockTarget(target), await lockWorkshop(city, stop));
    clearLeftovers(target);
    clearWorkshop();
    await make(join(work, 'site'), target, stop);
    swapSite(join(work, 'site'), target);
  } finally {
    remove(work);
    for (const close of closers.reverse()) close();
  }
}

const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });

/** What killed builds left. Each has a name of its own: one whose maker is still on its way out cannot write into ours. */
function clearWorkshop(): void {
  for (const name of readdirSync(workshop)) if (name.startsWith('work-')) remove(join(workshop, name));
}

function lockTarget(target: string): () => void {
  const file = `${target}.building`;
  const lock = takeLock(file, target);
  if (lock.isHeld) return lock.release;
  throw new Refusal({
    zh: buildWords.zh.busyTarget(lock.holder.pid, file, target),
    en: buildWords.en.busyTarget(lock.holder.pid, file, target),
  });
}

/** One build at a time in a checkout. A second one of the same city is refused; one of another city waits for its turn. */
async function lockWorkshop(city: string, stop: Stop): Promise<() => void> {
  const file = join(workshop, 'lock');
  for (let isFirst = true; ; isFirst = false) {
    const lock = takeLock(file, city);
    if (lock.isHeld) return lock.release;
    const { pid, about } = lock.holder;
    if (about === city)
      throw new Refusal({ zh: buildWords.zh.busyCity(pid, file), en: buildWords.en.busyCity(pid, file) });
    if (isFirst) console.log(buildWords[terminalLanguage()].waiting(about));
    await wait(200, undefined, { signal: stop.signal });
  }
}

async function make(folder: string, target: string, stop: Stop): Promise<void> {
  stop.signal.throwIfAborted();
  mkdirSync(folder, { recursive: true });
  const ending = await runMaker([folder, target, '--lang', terminalLanguage()], stop.signal);
  stop.signal.throwIfAborted();
  if (ending.is === 'killed')
    throw new Refusal({ zh: buildWords.zh.killed(ending.by), en: buildWords.en.killed(ending.by) });
  if (ending.is !== 'done') throw new Explained();
}
