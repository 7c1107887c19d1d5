import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { siteState } from '../../scripts/build/site-state.ts';
import { deployedBuilds } from '../../scripts/deploy/builds.ts';
import { makeWorld } from './operations-world.ts';

// The commands of deploy/OPERATIONS.md, in the order of the page, on one server that is kept from section to section.
const page = readFileSync('deploy/OPERATIONS.md', 'utf8');
const sections = page
  .split(/^## /m)
  .slice(1)
  .map((text) => ({
    title: text.slice(0, text.indexOf('\n')),
    blocks: [...text.matchAll(/^```sh\n([^]*?)^```$/gm)].map(([, block = '']) => block),
  }));

const home = mkdtempSync(join(tmpdir(), 'portal-operations-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const world = makeWorld(home);
const at = (path: string): string => join(world.folder, path);
const online = (): string => readFileSync(at('srv/portal/current/state.txt'), 'utf8');
const isClosed = (): boolean => existsSync(at('srv/portal/current/closed.html'));

/** Runs every block of a section; what happens before and after each is the test's to say. */
function runSection(title: string, between: (index: number) => void = () => {}): string[] {
  const { blocks = [] } = sections.find((one) => one.title === title) ?? {};
  expect(blocks.length, title).toBeGreaterThan(0);
  tried.add(title);
  return blocks.map((block, index) => {
    between(index);
    const { status, said } = world.run(block);
    expect(status, `${block}\n${said}`).toBe(0);
    return said;
  });
}
const tried = new Set<string>();
/** What was online before the section on publishing, and after it. */
let published = { before: '', after: '' };

describe('the page of operations', () => {
  test('installs: the site is online, and the server has its configuration', () => {
    const [said] = runSection('First install');
    expect(said).toContain('Online: 0001.');
    expect(siteState(at('srv/portal/current')).is).toBe('good');
    expect(readFileSync(at('etc/nginx/snippets/portal-site.conf'), 'utf8')).toContain('root /srv/portal/current;');
    expect(readFileSync(at('etc/nginx/sites-enabled/portal.conf'), 'utf8')).toContain(
      'server_name portal.city.example;',
    );
    expect(world.calls().slice(-2)).toEqual(['nginx -t', 'systemctl reload nginx']);
  });

  test('brings a site and what builds it to a server without internet, and takes it down there without Node', () => {
    const carried = at('srv/portal-carried');
    runSection('A server without internet', (index) => {
      if (index === 4) expect(siteState(join(carried, 'current')).is).toBe('good');
    });
    expect(existsSync(at('opt/portal-carried/node_modules'))).toBe(true);
    expect(existsSync(join(carried, 'current/closed.html'))).toBe(true);
  });

  test('builds and deploys at night by the units that were written', () => {
    // On the server the paths are as they are written; here they are below a folder.
    runSection('Every night', (index) => {
      if (index === 0)
        for (const name of ['service', 'timer']) {
          const file = at(`etc/portal/systemd/portal-nightly.${name}`);
          writeFileSync(file, readFileSync(file, 'utf8').replace(/\/(opt|srv)\/portal/g, `${world.folder}/$1/portal`));
        }
    });
    expect(world.calls()).toContain('systemctl enable --now portal-nightly.timer');
    expect(deployedBuilds(at('srv/portal'))).toHaveLength(1);
  });

  test('at night a build that fails leaves what is online, or takes it down where it has ended; the next opens it', () => {
    const night = (env: Record<string, string>) => world.run('systemctl start portal-nightly.service', env);
    expect(night({ EXPIRES_ON: '2025-07-02' }).status).toBe(0);
    expect(night({ BUILD_FAILS: '1', SITE_TODAY: '2025-07-01' }).status).toBe(1);
    expect(isClosed()).toBe(false);
    const ended = night({ BUILD_FAILS: '1', SITE_TODAY: '2025-07-02' });
    expect(ended.status).toBe(1);
    expect(ended.said).toContain('it is taken down, and every address answers 503.');
    expect(isClosed()).toBe(true);
    expect(night({}).status).toBe(0);
    expect(isClosed()).toBe(false);
  });

  test('publishes what was committed', () => {
    const before = online();
    world.run('cd city\necho "示例。" >> content/pages/zh/about.mdx\ngit commit -qam "A sentence"');
    runSection('Publish');
    expect(online()).not.toBe(before);
    published = { before, after: online() };
  });

  test('has a preview of another branch beside it', () => {
    runSection('A preview for editors');
    expect(readFileSync(at('srv/portal-preview/current/state.txt'), 'utf8')).toBe(published.before);
    expect(online()).toBe(published.after);
    // Its own nightly build is for the same address as the one by hand.
    expect(readFileSync(at('etc/portal-preview/systemd/portal-nightly.service'), 'utf8')).toContain(
      'Environment="SITE_URL=https://preview.city.example/"',
    );
    expect(readFileSync(at('etc/portal-preview/nginx/portal-site.conf'), 'utf8')).toMatch(
      /root .*\/srv\/portal-preview\/current;/,
    );
  });

  test('goes back, and forward again by a commit that takes back the last one', () => {
    const [list] = runSection('Go back to the build before', (index) => {
      if (index === 1) expect(online()).toBe(published.before);
    });
    expect(list).toMatch(/data as of 2025-06-30 {2}<- online\n/);
    expect(list).toContain('Back online: ');
    expect(online()).toBe(published.before);
  });

  test('takes the site down', () => {
    runSection('Take the site down', (index) => {
      if (index === 0) return;
      // A night between does not open it.
      expect(world.run('systemctl start portal-nightly.service').status).toBe(0);
      expect(isClosed()).toBe(true);
    });
    expect(isClosed()).toBe(false);
  });

  test('corrects a wrong release and withdraws an article', () => {
    runSection('A wrong release, a wrong article', (index) => {
      if (index === 1) expect(world.run('cd opt/portal\ngit status --short').said).toBe('');
    });
    expect(isClosed()).toBe(false);
    expect(online()).toContain('observations/2025-06-30.csv');
    expect(world.run('cd opt/portal\ngit status --short').said).toBe('');
  });

  test('removes what the law demands, and every build that still holds it', () => {
    const read = () => readFileSync(at('opt/portal/data/street-checks/2024-05-06.csv'), 'utf8');
    const before = read();
    runSection('A removal that the law demands');
    expect(read()).not.toBe(before);
    expect(deployedBuilds(at('srv/portal'))).toHaveLength(1);
    expect(isClosed()).toBe(false);
  });

  test('restores a lost key, and tells whether what is online is what was built', () => {
    const said = runSection('A lost key', (index) => {
      if (index > 0) return;
      for (const file of ['data/observations/2025-06-24.seeds', 'content/register.keys'])
        rmSync(at(`opt/portal/${file}`));
      expect(world.run('cd opt/portal\nnpm run check').status).toBe(1);
    });
    expect(said[1]).toContain('may go online');
    writeFileSync(at('srv/portal/current/zh/index.html.gz'), readFileSync(at('srv/portal/current/en/index.html.br')));
    expect(world.run('cd opt/portal\nSITE_OUT=/srv/portal/current npm run deployable').status).toBe(1);
  });

  test('makes room on a full disk', () => {
    runSection('The disk is full');
    expect(deployedBuilds(at('srv/portal')).length).toBeLessThanOrEqual(2);
  });

  test('deploys to a mirror', () => {
    runSection('A mirror');
    expect(siteState(at('mnt/mirror/current')).is).toBe('good');
    expect(readdirSync(at('mnt/mirror')).sort()).toEqual([
      '.closed',
      '.ended',
      'builds',
      'closed',
      'current',
      'ended',
      'shown',
    ]);
  });

  test('says the same commands in Chinese, in as many sections', () => {
    const chinese = readFileSync('deploy/OPERATIONS.zh.md', 'utf8');
    const blocksOf = (text: string) => text.match(/^```sh\n[^]*?^```$/gm);
    expect(blocksOf(chinese)).toEqual(blocksOf(page));
    expect(chinese.match(/^## /gm)?.length).toBe(sections.length);
  });

  test('has no command that was not run here', () => {
    expect([...tried].sort()).toEqual(
      sections
        .filter(({ blocks }) => blocks.length > 0)
        .map(({ title }) => title)
        .sort(),
    );
    expect(page.match(/^ *```/gm)?.length).toBe(2 * sections.flatMap(({ blocks }) => blocks).length);
  });
});
