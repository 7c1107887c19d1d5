import { mkdirSync, readdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openFolder } from '../../tests/support/trial-city.ts';
import { Refusal } from '../refusal.ts';
import { writeBuildFile } from './build-file.ts';
import { findTarget } from './find-target.ts';

const days = {
  demonstration: false,
  timeZone: 'UTC',
  base: '/',
  asOf: '2022-05-24',
  builtOn: '2022-05-24',
  expiresOn: null,
};

/** A home with a project and, outside of it, a city. */
function makeHome() {
  const home = realpathSync(openFolder());
  const [project, city] = [join(home, 'project'), join(home, 'city')];
  for (const folder of ['src/pages', 'content', 'data/areas', 'public', 'node_modules', 'scripts', '.git'])
    mkdirSync(join(project, folder), { recursive: true });
  for (const folder of ['content/pages', 'data']) mkdirSync(join(city, folder), { recursive: true });
  writeFileSync(join(project, 'package.json'), '{}');
  const find = (asked: string, over: Partial<Parameters<typeof findTarget>[1]> = {}) =>
    findTarget(asked, { project, city, home, ...over });
  return { home, project, city, find };
}

/** The first line of the refusal; the folder's own name left out. */
function refusal(run: () => string, home: string): string {
  try {
    return `allowed: ${run()}`;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return (error.words.en.split('\n')[0] ?? '').replaceAll(home, '~');
  }
}

const namesIn = (folder: string) => readdirSync(folder, { recursive: true }).sort();

function makeSite(folder: string): void {
  mkdirSync(join(folder, 'zh'), { recursive: true });
  writeFileSync(join(folder, 'zh/index.html'), 'a page');
  writeBuildFile(folder, days);
}

describe('a site is built into', () => {
  test('a folder that is not there, however it is written', () => {
    const { home, project, find } = makeHome();
    expect(find(join(project, 'dist'))).toBe(join(project, 'dist'));
    expect(find(`${home}/out/../new//site/./`)).toBe(join(home, 'new/site'));
  });

  test('an empty folder, and one with nothing but what a file manager left', () => {
    const { home, find } = makeHome();
    mkdirSync(join(home, 'empty'));
    expect(find(join(home, 'empty'))).toBe(join(home, 'empty'));
    writeFileSync(join(home, 'empty/.DS_Store'), '');
    expect(find(join(home, 'empty'))).toBe(join(home, 'empty'));
  });

  test('a site of ours, also through a link to it', () => {
    const { home, find } = makeHome();
    makeSite(join(home, 'site'));
    symlinkSync(join(home, 'site'), join(home, 'link'));
    expect(find(join(home, 'site'))).toBe(join(home, 'site'));
    expect(find(join(home, 'link/'))).toBe(join(home, 'site'));
  });

  test('a site of an earlier version, by its names; with any other name beside them it is not one', () => {
    const { home, find } = makeHome();
    const old = join(home, 'old');
    for (const name of ['_astro', 'data', 'en', 'zh', 'pagefind', 'share'])
      mkdirSync(join(old, name), { recursive: true });
    for (const name of ['index.html', '404.html', 'sitemap.xml', 'favicon.svg']) writeFileSync(join(old, name), '');
    expect(find(old)).toBe(old);
    writeFileSync(join(old, 'notes.txt'), 'mine');
    expect(refusal(() => find(old), home)).toMatch(
      /^The site cannot be built into “~\/old”: it holds 404.html, _astro, data … but no build.json/,
    );
  });

  test('dist in the folder of another city', () => {
    const { city, find } = makeHome();
    expect(find(join(city, 'dist'))).toBe(join(city, 'dist'));
  });
});

describe('no site is built into', () => {
  const { home, project, city, find } = makeHome();
  symlinkSync(project, join(home, 'to-project'));
  symlinkSync(join(project, 'content'), join(home, 'to-content'));
  symlinkSync(join(home, 'gone'), join(home, 'to-nothing'));
  symlinkSync(join(home, 'elsewhere'), join(project, 'src/link'));
  mkdirSync(join(home, 'elsewhere'));
  mkdirSync(join(home, 'papers'));
  writeFileSync(join(home, 'papers/letter.txt'), 'mine');
  writeFileSync(join(home, 'file'), 'mine');
  makeSite(join(home, 'site'));
  makeSite(join(home, 'shared'));
  mkdirSync(join(home, 'shared/.git'));
  const before = namesIn(home);

  test.each([
    ['an empty name', '', 'SITE_OUT is empty.'],
    ['a name of spaces', '  ', 'SITE_OUT is empty.'],
    ['the root', '/', 'The site cannot be built into “/”: it is or contains /.'],
    ['home', '~', 'The site cannot be built into “~”: it is or contains ~.'],
    ['the project', '~/project', 'The site cannot be built into “~/project”: it is or contains ~/project.'],
    [
      'the project, with a slash',
      '~/project/',
      'The site cannot be built into “~/project/”: it is or contains ~/project.',
    ],
    [
      'the project, by a detour',
      '~/project/dist/..',
      'The site cannot be built into “~/project/dist/..”: it is or contains ~/project.',
    ],
    [
      'the project, through a link',
      '~/to-project',
      'The site cannot be built into “~/to-project”: it is or contains ~/project.',
    ],
    [
      'the texts',
      '~/project/content',
      'The site cannot be built into “~/project/content”: it is or contains ~/project/content.',
    ],
    [
      'the texts, through a link',
      '~/to-content/',
      'The site cannot be built into “~/to-content/”: it is or contains ~/project/content.',
    ],
    [
      'a new folder in the texts, through a link',
      '~/to-content/new',
      'The site cannot be built into “~/to-content/new”: it lies inside ~/project/content.',
    ],
    [
      'a folder of the data',
      '~/project/data/areas',
      'The site cannot be built into “~/project/data/areas”: it lies inside ~/project/data.',
    ],
    [
      'the program',
      '~/project/src/pages/new',
      'The site cannot be built into “~/project/src/pages/new”: it lies inside ~/project/src.',
    ],
    [
      'a link in the program that leads out of it',
      '~/project/src/link',
      'The site cannot be built into “~/project/src/link”: it lies inside ~/project/src.',
    ],
    [
      'the files for publishing',
      '~/project/public',
      'The site cannot be built into “~/project/public”: it is or contains ~/project/public.',
    ],
    [
      'the libraries',
      '~/project/node_modules/site',
      'The site cannot be built into “~/project/node_modules/site”: it lies inside ~/project/node_modules.',
    ],
    [
      'a folder of sources that is not there yet',
      '~/project/docs',
      'The site cannot be built into “~/project/docs”: it is or contains ~/project/docs.',
    ],
    ['the city', '~/city', 'The site cannot be built into “~/city”: it is or contains ~/city.'],
    [
      'the city’s texts',
      '~/city/content/pages',
      'The site cannot be built into “~/city/content/pages”: it lies inside ~/city/content.',
    ],
    [
      'another folder of the city',
      '~/city/new',
      'The site cannot be built into “~/city/new”: it lies inside the city’s folder ~/city, where only dist may be used.',
    ],
    ['a file', '~/file', 'The site cannot be built into “~/file”: ~/file is not a folder.'],
    ['a folder below a file', '~/file/site', 'The site cannot be built into “~/file/site”: ~/file is not a folder.'],
    [
      'a link that leads nowhere',
      '~/to-nothing',
      'The site cannot be built into “~/to-nothing”: a link there leads nowhere.',
    ],
    [
      'a folder below such a link',
      '~/to-nothing/site',
      'The site cannot be built into “~/to-nothing/site”: a link there leads nowhere.',
    ],
    [
      'somebody’s folder',
      '~/papers',
      'The site cannot be built into “~/papers”: it holds letter.txt but no build.json of this portal, so it may be somebody’s own.',
    ],
    [
      'a folder in a built site',
      '~/site/zh/new',
      'The site cannot be built into “~/site/zh/new”: it lies inside another built site, ~/site.',
    ],
    [
      'a built site with something else in it',
      '~/shared',
      'The site cannot be built into “~/shared”: the site there also holds .git, which no build put there and which would be lost.',
    ],
  ])('%s', (_what, asked, expected) => {
    expect(refusal(() => find(asked.replace('~', home)), home)).toBe(expected);
  });

  test.each(['~', '~/site', '~sample/site'])('a tilde that the shell has left as it is: %s', (asked) => {
    expect(refusal(() => find(asked), home)).toBe(
      `The site cannot be built into “${asked}”: in quotes, ~ does not become your home folder.`,
    );
    expect(() => find(asked)).toThrow(`SITE_OUT='${join(home, asked === '~' ? '' : 'site')}'`);
    expect(find(join(home, '~site'))).toBe(join(home, '~site'));
  });

  test('the folder the command is run in', () => {
    const cwd = process.cwd();
    expect(refusal(() => find('.'), cwd)).toBe('The site cannot be built into “.”: it is or contains ~.');
  });

  test('and nothing is touched by asking', () => expect(namesIn(home)).toEqual(before));

  test('the whole refusal says what is allowed and what to do, in both languages', () => {
    const ask = () => find(join(city, 'data'));
    expect(ask).toThrow(Refusal);
    try {
      ask();
    } catch (error) {
      const say = (text: string) => text.replaceAll(home, '~');
      expect(error instanceof Refusal && [say(error.words.zh), say(error.words.en)]).toMatchInlineSnapshot(`
        [
          "不能构建到“~/city/data”：它就是 ~/city/data，或包含它。
          应为：一个还不存在的文件夹、空文件夹，或本平台此前构建的网站（里面有 build.json）；不能是项目、内容、数据所在的文件夹，也不能在它们里面
          处理：把 SITE_OUT 设为另一个文件夹；不设则构建到 dist。",
          "The site cannot be built into “~/city/data”: it is or contains ~/city/data.
          allowed: a folder that does not exist yet, is empty, or holds a site that this portal built (with its build.json); not the project, its texts or its data, nor a folder inside them
          to do: Set SITE_OUT to another folder; without it the site goes to dist.",
        ]
      `);
    }
  });
});
