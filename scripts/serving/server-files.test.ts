import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import site from '../../src/site.config.ts';
import { openFolder } from '../../tests/support/trial-city.ts';
import { servedSite, serverFiles } from './server-files.ts';

test('the nightly unit builds the city that it was written for, and has time to deploy', () => {
  const unit = (environment?: Record<string, string>) =>
    serverFiles(servedSite(site, { environment }))['systemd/portal-nightly.service'];
  const told = { SITE_CITY: '/opt/cities/haitang', SITE_URL: 'https://portal.example/a%20b', SITE_BASE: '/' };
  // systemd reads a percent sign as its own.
  expect(unit(told)).toContain(
    '\nEnvironment="SITE_CITY=/opt/cities/haitang"\nEnvironment="SITE_URL=https://portal.example/a%%20b"\nEnvironment="SITE_BASE=/"\n',
  );
  expect(unit(told)).toContain('\nReadWritePaths=/opt/portal /srv/portal /opt/cities/haitang\n');
  expect(unit()).not.toContain('SITE_');
  expect(unit()).toContain('\nTimeoutStopSec=1h\n');
});

test.each(['/srv/my portal', 'srv/portal', '/srv/$portal', '/srv/po;rtal', '/srv/%h'])(
  'a folder that servers would not read as it is written is refused: %s',
  (root) => expect(() => servedSite(site, { root })).toThrow(/no space or sign/),
);

test.runIf(existsSync('/usr/bin/systemd-analyze'))('systemd finds no fault in the units that are written', () => {
  const folder = openFolder();
  // What they run and where is not on every machine; systemd looks for it.
  const files = serverFiles(
    servedSite(site, { checkout: folder, environment: { SITE_URL: 'https://portal.example/' } }),
  );
  for (const name of ['portal-nightly.service', 'portal-nightly.timer'])
    writeFileSync(join(folder, name), (files[`systemd/${name}`] ?? '').replaceAll('/usr/bin/npm', process.execPath));
  const units = ['portal-nightly.service', 'portal-nightly.timer'].map((name) => join(folder, name));
  const { status, stdout, stderr } = spawnSync('systemd-analyze', ['verify', ...units], { encoding: 'utf8' });
  expect([status, stdout, stderr]).toEqual([0, '', '']);
  const args = ['security', '--offline=true', '--threshold=25', units[0] ?? ''];
  expect(spawnSync('systemd-analyze', args, { encoding: 'utf8' }).status).toBe(0);
});

describe('the configurations of servers', () => {
  test('below deploy/ are what npm run deploy:files writes for this city', () => {
    for (const [path, text] of Object.entries(serverFiles(servedSite(site))))
      expect(readFileSync(join('deploy', path), 'utf8'), path).toBe(text);
  });

  test('hold the base path wherever an address is named', () => {
    const files = serverFiles(servedSite({ ...site, url: 'https://portal.example', base: '/portal' }));
    expect(files['nginx/portal-maps.conf']).toContain('"~^/portal/zh/embed/" embed;');
    expect(files['nginx/portal-site.conf']).toContain('location ^~ /portal/ {');
    expect(files['caddy/Caddyfile']).toContain('route /portal/* {');
    expect(files['caddy/Caddyfile']).toMatch(/^portal\.example \{$/m);
    expect(files['headers/_headers']).toContain('\n/portal/data/:dataset/pictures/*\n');
    expect(files['object-storage/rules.md']).toContain('| `/portal/*` | page |');
    for (const [path, text] of Object.entries(files))
      expect(text.match(/[~"\s]\^?\/(?:zh|en|data|_astro|404)\b/g) ?? [], path).toEqual([]);
  });
});
