import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openFolder } from '../../tests/support/trial-city.ts';
import { writeBuildFile, type BuildDays } from '../build/build-file.ts';
import { siteState } from '../build/site-state.ts';
import { takeLock } from '../process-lock.ts';
import { deployedBuilds } from './builds.ts';
import { realDisk, type DeployDisk } from './deploy-disk.ts';
import { closeSite, deploySite, openSite, pruneBuilds, rollBack } from './deploy-site.ts';

const sheet = '/* the same in both */ '.repeat(100);

function makeSite(text: string, days: Partial<BuildDays> = {}): string {
  const folder = join(openFolder(), 'dist');
  mkdirSync(join(folder, 'zh'), { recursive: true });
  writeFileSync(join(folder, 'zh/index.html'), text);
  writeFileSync(join(folder, 'page.css'), sheet);
  const usual = { demonstration: false, timeZone: 'Asia/Shanghai', base: '/portal', asOf: '2022-05-20' };
  writeBuildFile(folder, { ...usual, builtOn: '2022-05-20', expiresOn: null, ...days });
  return folder;
}

let root: string;
beforeEach(() => {
  root = join(openFolder(), 'portal');
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2022-05-20T04:00:00Z') });
  vi.stubEnv('SITE_TODAY', '');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

const online = (folder = root): string | null => {
  const page = join(folder, 'current/portal/zh/index.html');
  return existsSync(page) ? readFileSync(page, 'utf8') : null;
};
const isClosed = (): boolean => online() === null && existsSync(join(root, 'current/portal/closed.html'));
const builds = (folder = root): string[] => readdirSync(join(folder, 'builds')).sort();

describe('a deployment', () => {
  test('puts the site below its base path, compressed and whole', async () => {
    expect(await deploySite(makeSite('one'), { root })).toMatchObject({ wasOnline: false, removed: 0 });
    expect(online()).toBe('one');
    expect(existsSync(join(root, 'current/portal/page.css.br'))).toBe(true);
    expect(siteState(join(root, 'current/portal')).is).toBe('good');
  });

  test('of what is online already changes nothing', async () => {
    const site = makeSite('one');
    await deploySite(site, { root });
    expect(await deploySite(site, { root })).toMatchObject({ wasOnline: true });
    expect(builds()).toHaveLength(1);
  });

  test('of the same files that end on another day takes their place', async () => {
    await deploySite(makeSite('one'), { root });
    const ending = makeSite('one', { expiresOn: '2022-05-25' });
    expect(await deploySite(ending, { root })).toMatchObject({ wasOnline: false, build: { expiresOn: '2022-05-25' } });
    expect(builds()).toHaveLength(2);
  });

  test('does not copy what has not changed: it is the same file with the same time', async () => {
    const file = () => statSync(join(root, 'current/portal/page.css'));
    const packed = () => statSync(join(root, 'current/portal/page.css.br'));
    await deploySite(makeSite('one'), { root });
    const [before, packedBefore] = [file(), packed()];
    await deploySite(makeSite('two'), { root });
    expect([file().ino, file().mtimeMs, packed().ino]).toEqual([before.ino, before.mtimeMs, packedBefore.ino]);
    expect(online()).toBe('two');
  });

  test('keeps as many builds as it is told to, the one that is online among them', async () => {
    for (const text of ['one', 'two', 'three']) await deploySite(makeSite(text), { root, keep: 2 });
    expect(deployedBuilds(root).map(({ number }) => number)).toEqual([3, 2]);
    await rollBack({ root });
    expect(await deploySite(makeSite('two'), { root, keep: 1 })).toMatchObject({ wasOnline: true, removed: 1 });
    expect(online()).toBe('two');
    expect(builds()).toHaveLength(1);
  });

  test('of a site that is not whole, or not ours, is refused; what is online stays', async () => {
    await deploySite(makeSite('one'), { root });
    const damaged = makeSite('two');
    writeFileSync(join(damaged, 'zh/index.html'), 'changed');
    expect(await deploySite(damaged, { root })).toMatchObject({ state: { is: 'damaged' }, closed: false });
    expect(await deploySite(openFolder(), { root })).toMatchObject({ state: { is: 'unmarked' }, closed: false });
    expect(online()).toBe('one');
  });

  test('of a folder that is changed while it is copied is refused; what is online stays', async () => {
    await deploySite(makeSite('one'), { root });
    const site = makeSite('two');
    const disk: DeployDisk = {
      ...realDisk,
      makeFolder: (path) => {
        writeFileSync(join(site, 'zh/index.html'), 'changed');
        realDisk.makeFolder(path);
      },
    };
    await expect(deploySite(site, { root, disk })).rejects.toThrow(/changed while it was copied/);
    expect([online(), builds().length]).toEqual(['one', 1]);
  });

  test('waits for no other: a second one at the same time is refused', async () => {
    await deploySite(makeSite('one'), { root });
    const lock = takeLock(join(root, '.deploy-lock'), 'another');
    await expect(deploySite(makeSite('two'), { root })).rejects.toThrow(
      /^Another deployment, process \d+, is running\. It holds the lock/,
    );
    if (lock.isHeld) lock.release();
    expect(online()).toBe('one');
  });
});

describe('a site with texts that have ended', () => {
  const ending = () => makeSite('ending', { expiresOn: '2022-05-25' });

  test('is refused; one that is online and may stay does', async () => {
    await deploySite(makeSite('one'), { root });
    vi.setSystemTime('2022-05-24T16:00:00Z');
    expect(await deploySite(ending(), { root })).toMatchObject({ state: { is: 'expired' }, closed: false });
    expect(online()).toBe('one');
  });

  test('is taken down where it is online and no new build came, and opened by the next', async () => {
    const site = ending();
    await deploySite(site, { root });
    vi.setSystemTime('2022-05-24T15:59:00Z');
    expect(await deploySite(site, { root })).toMatchObject({ wasOnline: true });
    vi.setSystemTime('2022-05-24T16:00:00Z');
    expect(await deploySite(site, { root })).toMatchObject({ state: { is: 'expired' }, closed: true });
    expect(isClosed()).toBe(true);
    expect(readFileSync(join(root, 'current/portal/closed.html'), 'utf8')).toContain('The display period');
    await deploySite(makeSite('new'), { root });
    expect(online()).toBe('new');
  });
});

describe('a rollback', () => {
  test('goes to the build before, and from there to the one before that', async () => {
    for (const text of ['one', 'two', 'three']) await deploySite(makeSite(text), { root });
    await rollBack({ root });
    expect(online()).toBe('two');
    await rollBack({ root });
    expect(online()).toBe('one');
    await expect(rollBack({ root })).rejects.toThrow(/there is no earlier build to go back to/);
    expect(online()).toBe('one');
  });

  test('passes over a build whose display has ended, or that is not whole', async () => {
    for (const site of [
      makeSite('one'),
      makeSite('two', { expiresOn: '2022-05-25' }),
      makeSite('three'),
      makeSite('four'),
    ])
      await deploySite(site, { root });
    const three = deployedBuilds(root)[1];
    writeFileSync(join(three?.site ?? '', 'zh/index.html'), 'damaged');
    vi.setSystemTime('2022-05-26T00:00:00Z');
    await rollBack({ root });
    expect(online()).toBe('one');
  });

  test('of a site that was taken down goes to the build before the one that was online, and opens it', async () => {
    for (const text of ['one', 'two', 'three']) await deploySite(makeSite(text), { root });
    await rollBack({ root });
    await closeSite({ root });
    await rollBack({ root });
    expect(online()).toBe('one');
  });

  test('and a closing need something that was deployed', async () => {
    await expect(rollBack({ root })).rejects.toThrow(/no earlier build/);
    await expect(closeSite({ root })).rejects.toThrow(/^Nothing was deployed to/);
  });
});

describe('a site that was taken down', () => {
  test('stays so, whatever is deployed, until it is opened with what was deployed last', async () => {
    await deploySite(makeSite('one'), { root });
    await closeSite({ root });
    expect(await deploySite(makeSite('two'), { root })).toMatchObject({ staysClosed: true, wasOnline: false });
    expect(await deploySite(makeSite('three'), { root, keep: 1 })).toMatchObject({ staysClosed: true, removed: 2 });
    expect([isClosed(), builds().length]).toEqual([true, 1]);
    expect(await openSite({ root })).toMatchObject({ staysClosed: false });
    expect(online()).toBe('three');
  });

  test('opens with the build that was online, not with one that was rolled back', async () => {
    for (const text of ['one', 'two']) await deploySite(makeSite(text), { root });
    await rollBack({ root });
    await closeSite({ root });
    await openSite({ root });
    expect(online()).toBe('one');
  });

  test('does not open with texts that have ended', async () => {
    await deploySite(makeSite('one', { expiresOn: '2022-05-25' }), { root });
    await closeSite({ root });
    vi.setSystemTime('2022-05-26T00:00:00Z');
    await expect(openSite({ root })).rejects.toThrow(/^The build 0001\..* cannot be opened/);
    expect(isClosed()).toBe(true);
  });
});

describe('on a full disk', () => {
  const full = (): DeployDisk => {
    const refused = (): never => {
      throw Object.assign(new Error('no space left'), { code: 'ENOSPC', syscall: 'write' });
    };
    return {
      ...realDisk,
      ...{ lock: refused, makeFolder: refused, link: refused, copy: refused, write: refused, symlink: refused },
    };
  };

  test('a site is taken down all the same, again and again', async () => {
    await deploySite(makeSite('one'), { root });
    await closeSite({ root, disk: full() });
    expect(isClosed()).toBe(true);
    await deploySite(makeSite('two'), { root });
    await openSite({ root });
    await deploySite(makeSite('three'), { root });
    await closeSite({ root, disk: full() });
    expect(isClosed()).toBe(true);
  });

  test('what has ended is taken down, whether the build that comes has ended too or finds no room', async () => {
    for (const coming of [makeSite('one', { expiresOn: '2022-05-25' }), makeSite('new')]) {
      vi.setSystemTime('2022-05-20T04:00:00Z');
      root = join(openFolder(), 'portal');
      await deploySite(makeSite('one', { expiresOn: '2022-05-25' }), { root });
      vi.setSystemTime('2022-05-26T00:00:00Z');
      await deploySite(coming, { root, disk: full() }).catch(() => null);
      expect(isClosed()).toBe(true);
    }
  });

  test('earlier builds can be removed', async () => {
    for (const text of ['one', 'two', 'three']) await deploySite(makeSite(text), { root });
    expect(await pruneBuilds({ root, keep: 1, disk: full() })).toBe(2);
    expect([online(), builds().length]).toEqual(['three', 1]);
  });
});

test('a build for another base path is refused, unless it is meant', async () => {
  await deploySite(makeSite('one'), { root });
  const moved = makeSite('two', { base: '/' });
  await expect(deploySite(moved, { root }).catch((error) => plain(error))).resolves.toMatchInlineSnapshot(`
    "Refusal: The site in /srv/portal lives under the base path "/portal", this build under "/". Nothing was deployed.
      allowed: a build for the same base path
      to do: Deploy another site to another folder. Where the base path is meant to change, renew the configuration of the server with npm run deploy:files, then add --new-base."
  `);
  expect(online()).toBe('one');
  await deploySite(moved, { root, newBase: true });
  expect(readFileSync(join(root, 'current/zh/index.html'), 'utf8')).toBe('two');
});

test('what is deployed can be read by the web server, whatever the umask', async () => {
  const before = process.umask(0o077);
  try {
    for (const text of ['one', 'two']) await deploySite(makeSite(text), { root });
  } finally {
    process.umask(before);
  }
  const modes = (path: string): string[] =>
    readdirSync(path, { withFileTypes: true }).flatMap((one) => {
      const inside = join(path, one.name);
      if (one.isSymbolicLink()) return [];
      return [(statSync(inside).mode & 0o777).toString(8), ...(one.isDirectory() ? modes(inside) : [])];
    });
  expect(builds()).toHaveLength(2);
  expect((statSync(root).mode & 0o777).toString(8)).toBe('755');
  expect([...new Set(modes(root))].sort()).toEqual(['644', '755']);
});

test('what an earlier umask closed below the folder is opened again', async () => {
  await deploySite(makeSite('one'), { root });
  for (const name of ['builds', 'closed']) chmodSync(join(root, name), 0o700);
  await deploySite(makeSite('two'), { root });
  expect((statSync(join(root, 'builds')).mode & 0o777).toString(8)).toBe('755');
  await closeSite({ root });
  expect((statSync(join(root, 'closed')).mode & 0o777).toString(8)).toBe('755');
});

test('a lock of another machine is named, and when it may be removed', async () => {
  await deploySite(makeSite('one'), { root });
  const holder = { id: 'a1', pid: 7, host: 'other.example', started: '', booted: 0, about: 'deploy' };
  writeFileSync(join(root, '.deploy-lock'), JSON.stringify(holder));
  await expect(closeSite({ root }).catch((error) => plain(error))).resolves.toMatchInlineSnapshot(`
    "Refusal: A deployment on another machine, other.example, process 7, holds the lock /srv/portal/.deploy-lock.
      allowed: one deployment at a time
      to do: Wait until it has ended. From here nobody can tell whether it still runs: where no deployment runs on other.example, remove that file."
  `);
});

/** What is said, without the folder of this run. */
const plain = (error: unknown): string => String(error).replaceAll(root, '/srv/portal');

type Stop = 'killed before' | 'killed after' | 'full';

/** The disk, ended at one of its steps: `full` refuses from there on what needs room, a kill everything. */
function stoppingDisk(at: number, stop: Stop): DeployDisk & { steps: () => number } {
  let steps = 0;
  const guard =
    <Args extends unknown[]>(does: (...args: Args) => void, needsRoom = true) =>
    (...args: Args): void => {
      steps += 1;
      if (stop === 'full' && needsRoom && steps >= at)
        throw Object.assign(new Error('no space left'), { code: 'ENOSPC', syscall: 'write' });
      if (stop !== 'full' && (steps > at || (steps === at && stop === 'killed before'))) throw new Error('killed');
      does(...args);
      if (stop === 'killed after' && steps === at) throw new Error('killed');
    };
  return {
    lock: realDisk.lock,
    makeFolder: guard(realDisk.makeFolder),
    link: guard(realDisk.link),
    copy: guard(realDisk.copy),
    write: guard(realDisk.write),
    symlink: guard(realDisk.symlink),
    rename: guard(realDisk.rename, false),
    remove: guard(realDisk.remove, false),
    steps: () => steps,
  };
}

test('stopped at any step, by a kill or a full disk, a deployment leaves the old site or the new one, and the next one ends well', async () => {
  const [old, coming] = [makeSite('old'), makeSite('new')];
  const counting = stoppingDisk(Infinity, 'full');
  await deploySite(old, { root });
  await deploySite(coming, { root, keep: 1, disk: counting });
  expect(counting.steps()).toBeGreaterThan(10);
  const seen = new Set<string | null>();
  for (const stop of ['killed before', 'killed after', 'full'] as const) {
    for (let step = 1; step <= counting.steps(); step += 1) {
      const trial = join(openFolder(), 'portal');
      await deploySite(old, { root: trial });
      await deploySite(coming, { root: trial, keep: 1, disk: stoppingDisk(step, stop) }).catch(() => null);
      const now = online(trial);
      expect(siteState(join(trial, 'current/portal')).is, `${stop} ${step}`).toBe('good');
      seen.add(now);
      await deploySite(coming, { root: trial, keep: 1 });
      expect([online(trial), builds(trial).length], `${stop} ${step}`).toEqual(['new', 1]);
      expect(readdirSync(trial).sort()).toEqual(['.closed', '.ended', 'builds', 'closed', 'current', 'ended', 'shown']);
    }
  }
  expect([...seen].sort()).toEqual(['new', 'old']);
});
