import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeSmallSite } from '../tests/support/small-site.ts';
import { makeTrialCity, openFolder, runScript } from '../tests/support/trial-city.ts';

const home = openFolder();
const [site, root] = [join(home, 'dist'), join(home, 'portal')];
beforeEach(() => {
  for (const folder of [site, root]) rmSync(folder, { recursive: true, force: true });
  makeSmallSite(site);
  vi.stubEnv('SITE_OUT', site);
});
afterAll(() => vi.unstubAllEnvs());

/** What a command says, without the paths and hashes of this run. */
function say(script: string, ...args: string[]): string {
  const { status, stdout, stderr } = runScript(script, home, args, '2025-06-30');
  return `${status} ${stdout}${stderr}`.replace(/\b[0-9a-f]{12}\b/g, '<hash>');
}

describe('npm run deploy', () => {
  test('says what is online, what was before, and what it went back to', () => {
    expect(say('deploy.ts', root)).toMatchInlineSnapshot(`
      "0 Online: 0001.2025-06-30.<hash>, data as of 2025-06-30.
      "
    `);
    writeFileSync(join(site, 'build.json'), '{}');
    expect(say('deploy.ts', root)).toMatchInlineSnapshot(`
      "1 <city>/dist has no build.json of this portal: what it is, and whether it is whole, is not known. It must not go online.
        to do: Run npm run build.
      "
    `);
    rmSync(site, { recursive: true });
    makeSmallSite(site, { files: { 'zh/index.html': '第二版' }, days: { expiresOn: '2025-07-02' } });
    expect(say('deploy.ts', root)).toMatchInlineSnapshot(`
      "0 Online: 0002.2025-06-30.<hash>, data as of 2025-06-30. Replace it with a new build before 2025-07-02.
      "
    `);
    expect(say('deploy.ts', root, '--list')).toMatchInlineSnapshot(`
      "0 0002.2025-06-30.<hash>  data as of 2025-06-30  <- online
      0001.2025-06-30.<hash>  data as of 2025-06-30
      "
    `);
    expect(say('deploy.ts', root, '--back')).toMatchInlineSnapshot(`
      "0 Back online: 0001.2025-06-30.<hash>, data as of 2025-06-30. The next deployment replaces it by a new build: correct first what was wrong, or stop the nightly timer.
      "
    `);
    expect(say('deploy.ts', root, '--back')).toMatchInlineSnapshot(`
      "1 In <city>/portal there is no earlier build to go back to: it was removed, is not whole, or has texts whose display has ended.
        allowed: an earlier build that may still be online
        to do: Correct the data or the text, build and deploy; or take the site down with --close.
      "
    `);
    expect(say('deploy.ts', root, '--close')).toMatchInlineSnapshot(`
      "0 The site is taken down: every address answers 503. It stays so, whatever is deployed, until --open or --back.
      "
    `);
    expect(say('deploy.ts', root, '--list')).toMatchInlineSnapshot(`
      "0 0002.2025-06-30.<hash>  data as of 2025-06-30
      0001.2025-06-30.<hash>  data as of 2025-06-30
      The site is taken down until --open.
      "
    `);
  });

  test('refuses in words what it cannot use', () => {
    expect(say('deploy.ts')).toMatchInlineSnapshot(`
      "1 The folder on the server is missing.
        allowed: the path of a folder, such as /srv/portal
        to do: Run npm run deploy -- /srv/portal.
      "
    `);
    expect(say('deploy.ts', root, '--keep', '0')).toMatchInlineSnapshot(`
      "1 --keep is "0".
        allowed: a whole number from 1 on
        to do: Say how many builds stay, such as --keep 5.
      "
    `);
    expect(say('deploy.ts', root, '--list')).toMatchInlineSnapshot(`
      "1 Nothing was deployed to <city>/portal yet.
        allowed: a folder to which a site was deployed
        to do: Run npm run deploy -- <city>/portal first.
      "
    `);
    expect(say('deploy.ts', root, '--back', '--close')).toMatchInlineSnapshot(`
      "1 More than one of --back, --close, --open, --prune and --list was given.
        allowed: one of them, or none
        to do: Do one thing at a time.
      "
    `);
    expect(existsSync(root)).toBe(false);
  });

  test('says in words that a folder cannot be written to', () => {
    writeFileSync(root, 'a file');
    expect(say('deploy.ts', root)).toMatchInlineSnapshot(`
      "1 <city>/portal cannot be written to (ENOTDIR). What is online has not changed.
        allowed: a folder that can be written to, with enough space
        to do: ENOSPC means that the disk is full: make room, or remove earlier builds with --prune --keep 1; EACCES, that permission is missing. Then run this again.
      "
    `);
    expect(readFileSync(root, 'utf8')).toBe('a file');
  });

  test('leaves a folder alone that has something else in the place of its link', () => {
    makeSmallSite(join(root, 'current'));
    expect(say('deploy.ts', root)).toMatchInlineSnapshot(`
      "1 <city>/portal/current is not a link that a deployment made.
        allowed: a folder without current, or one to which a site was deployed
        to do: Choose another folder, or move away what is there.
      "
    `);
    expect(existsSync(join(root, 'current/zh/index.html'))).toBe(true);
  });
});

describe('npm run deploy, to a folder that is there', () => {
  test('by a link to one puts the site where it leads', () => {
    mkdirSync(join(home, 'disk'));
    symlinkSync('disk', root);
    expect(say('deploy.ts', root)).toMatch(/^0 Online: 0001/);
    expect(say('deploy.ts', root)).toMatch(/^0 Online already: 0001/);
    expect(existsSync(join(home, 'disk/current/portal/zh/index.html'))).toBe(true);
    rmSync(join(home, 'disk'), { recursive: true });
  });

  test('refuses a link that leads nowhere, such as to a disk that is not mounted', () => {
    symlinkSync(join(home, 'no-disk'), root);
    expect(say('deploy.ts', root)).toMatchInlineSnapshot(`
      "1 <city>/portal is a link to <city>/no-disk, which is not there.
        allowed: a folder, a link to one, or a path where nothing is yet
        to do: Make the folder that it leads to (is its disk mounted?), or remove the link.
      "
    `);
  });

  test('refuses one whose link is of somebody else, and leaves that link', () => {
    mkdirSync(root);
    symlinkSync('/usr/share', join(root, 'current'));
    expect(say('deploy.ts', root)).toMatchInlineSnapshot(`
      "1 <city>/portal/current leads to /usr/share, which is no build that a deployment put beside it.
        allowed: a folder without current, or one to which a site was deployed
        to do: Choose another folder, or move that link away.
      "
    `);
    expect(readlinkSync(join(root, 'current'))).toBe('/usr/share');
  });

  test.each([
    ['the built site itself', () => site],
    ['in it', () => join(site, 'online')],
    ['around it', () => home],
  ])('refuses one that is %s', (_where, target) => {
    expect(say('deploy.ts', target())).toContain('the built site');
    expect(existsSync(join(target(), 'builds'))).toBe(false);
  });

  test('refuses one that nobody else may enter, and takes one that a group may', () => {
    mkdirSync(root, { mode: 0o700 });
    expect(say('deploy.ts', root)).toMatchInlineSnapshot(`
      "1 <city>/portal has the mode 700: the web server is another user, and cannot enter it.
        allowed: a folder that others can enter (755), or the group of the web server (750)
        to do: Run chmod 755 <city>/portal, then deploy again.
      "
    `);
    chmodSync(root, 0o750);
    expect(say('deploy.ts', root)).toMatch(/^0 Online/);
    expect((statSync(root).mode & 0o777).toString(8)).toBe('750');
  });
});

describe('npm run precompress', () => {
  test('says how many copies it wrote and kept', () => {
    expect(say('precompress.ts', site, '--quality', '5')).toMatchInlineSnapshot(`
      "0 Compressed copies: 8 written, 0 kept, 0 removed.
      "
    `);
    expect(say('precompress.ts', site)).toMatchInlineSnapshot(`
      "0 Compressed copies: 0 written, 8 kept, 0 removed.
      "
    `);
  });

  test('touches no folder that is not a built site', () => {
    writeFileSync(join(home, 'archive.csv.gz'), 'somebody’s');
    expect(say('precompress.ts', home)).toMatchInlineSnapshot(`
      "1 There is no site of this portal in <city>.
        allowed: a folder with its build.json
        to do: Run npm run build, and name the folder that it wrote.
      "
    `);
    expect(say('precompress.ts')).toMatchInlineSnapshot(`
      "1 The folder of the site is missing.
      "
    `);
    expect(say('precompress.ts', site, '--quality', '12')).toMatchInlineSnapshot(`
      "1 --quality is "12".
        allowed: a whole number from 1 to 11
      "
    `);
    expect(existsSync(join(home, 'archive.csv.gz'))).toBe(true);
  });
});

test('npm run deploy:files writes for the city’s own address, base path and time zone', () => {
  const city = makeTrialCity();
  const folder = join(home, 'etc');
  const { stdout } = runScript('deploy-files.ts', city, [folder, '--root', '/srv/p', '--checkout', '/opt/p']);
  expect(stdout.replace(home, '<home>')).toBe('<home>/etc: 9 files written.\n');
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  expect(read('nginx/portal-site.conf')).toContain('    root /srv/p/current;');
  expect(read('nginx/server.conf')).toContain('server_name portal.example;');
  expect(read('systemd/portal-nightly.service')).toContain(
    `WorkingDirectory=/opt/p\nEnvironment="SITE_CITY=${city}"\nExecStart=/usr/bin/npm run build\n`,
  );
  expect(read('systemd/portal-nightly.timer')).toContain('OnCalendar=*-*-* 00:01:00 Asia/Shanghai');
});
