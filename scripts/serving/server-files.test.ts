import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import site from '../../src/site.config.ts';
import { servedSite, serverFiles } from './server-files.ts';

test('the nightly unit builds the city that it was written for, and has time to deploy', () => {
  const unit = (city?: string) => serverFiles(servedSite(site, { city }))['systemd/portal-nightly.service'];
  expect(unit('/opt/cities/haitang')).toContain('\nEnvironment=SITE_CITY=/opt/cities/haitang\nExecStart=');
  expect(unit()).not.toContain('Environment=');
  expect(unit()).toContain('\nTimeoutStopSec=1h\n');
});

test.each(['/srv/my portal', 'srv/portal', '/srv/$portal', '/srv/po;rtal', '/srv/%h'])(
  'a folder that servers would not read as it is written is refused: %s',
  (root) => expect(() => servedSite(site, { root })).toThrow(/no space or sign/),
);

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
