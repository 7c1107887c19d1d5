import { describe, expect, inject, test } from 'vitest';
import { headersOf, kindOf } from '../../scripts/serving/find-kind.ts';
import { servedSite } from '../../scripts/serving/server-files.ts';
import { kinds } from '../../scripts/serving/serving-rules.ts';
import { headersFile } from '../../scripts/serving/write-headers.ts';
import { nginxMaps } from '../../scripts/serving/write-nginx.ts';
import '../support/built-site.ts';
import { listSiteFiles } from '../support/site-pages.ts';

const base = inject('siteBase').replace(/\/$/, '');
const site = listSiteFiles(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'));
const files = [...site.files].map((file) => `/${file}`);
const served = servedSite({ url: inject('siteOrigin'), base, timeZone: 'Asia/Shanghai' });
type Sent = Record<string, string>;

/** What Cloudflare Pages makes of a `_headers` file: each rule takes its `!` away, then adds; what is there twice is joined. */
function cloudflare(): (path: string) => Sent {
  const rules = headersFile(served)
    .trim()
    .split(/\n{2,}/)
    .map((block) => block.split('\n').filter((line) => !line.startsWith('#')))
    .flatMap(([path = '', ...lines]) => (path === '' ? [] : [{ pattern: patternOf(path), lines }]));
  return (path) => {
    const sent: Sent = {};
    for (const { lines } of rules.filter(({ pattern }) => pattern.test(base + path))) {
      for (const line of lines) {
        const [, taken] = /^ {2}! (\S+)$/.exec(line) ?? [];
        const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
        if (taken !== undefined) delete sent[taken];
        else sent[name] = sent[name] === undefined ? value : `${sent[name]}, ${value}`;
      }
    }
    return sent;
  };
}

const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/:\w+/g, '[^/]+').replace(/\*$/, '.*')}$`);

/** What the maps of nginx say: the kind of the first expression that matches, then each header of that kind. */
function nginx(): (path: string) => Sent {
  const maps = [...nginxMaps(served).matchAll(/^map \$(\S+) \$portal_(\w+) \{\n([^}]+)\}/gm)].map(
    ([, , name = '', lines = '']) => ({
      name,
      rows: [...lines.matchAll(/^ {4}"?([^"\s]+)"? "?([^"]*?)"?;$/gm)].map(([, key = '', value = '']) => [key, value]),
    }),
  );
  const [kindRows, ...others] = maps.filter(({ name }) => name !== 'retry_after');
  const pick = (rows: string[][], isIt: (key: string) => boolean): string =>
    (rows.find(([key = '']) => key !== 'default' && isIt(key)) ?? rows.find(([key]) => key === 'default'))?.[1] ?? '';
  return (path) => {
    const kind = pick(kindRows?.rows ?? [], (key) => new RegExp(key.slice(1)).test(base + path));
    const headers = others.map(({ name, rows }) => [name, pick(rows, (key) => key === kind)]);
    return Object.fromEntries(headers.filter(([, value]) => value !== ''));
  };
}

const inNginx = (headers: Sent): Sent =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase().replaceAll('-', '_'), value]));
const withoutType = ({ 'Content-Type': _type, ...others }: Sent): Sent => others;

describe('every file of the site', () => {
  test('has the headers of its kind at Cloudflare Pages', () => {
    const sent = cloudflare();
    const differing = files.filter((path) => !isSame(withoutType(sent(path)), Object.fromEntries(headersOf(path))));
    expect(differing).toEqual([]);
  });

  test('has them behind nginx', () => {
    const sent = nginx();
    const differing = files.filter((path) => !isSame(sent(path), inNginx(Object.fromEntries(headersOf(path)))));
    expect(differing).toEqual([]);
  });

  test('is open to other sites’ pages where it is an answer of the API, data, a table, a share picture or an embed; nothing else', () => {
    const isForOthers = (file: string): boolean =>
      /^\/(?:api|data|fragments|tables|share)\/|^\/(?:zh|en)\/embed\/.+\/index\.html$/.test(file);
    for (const folder of ['/api/v1/', '/data/', '/fragments/', '/tables/', '/share/', '/en/embed/'])
      expect(files.filter((path) => isForOthers(path) && path.startsWith(folder)).length, folder).toBeGreaterThan(0);
    const isOpen = (path: string): boolean => kinds[kindOf(path)]['Access-Control-Allow-Origin'] === '*';
    expect(files.filter((path) => isOpen(path) !== isForOthers(path))).toEqual([]);
  });

  test('is kept for good by a browser only where its name is a hash', () => {
    const kept = files.filter((path) => kinds[kindOf(path)]['Cache-Control'].includes('immutable'));
    expect(kept.length).toBeGreaterThan(50);
    expect(kept.filter((path) => !/^\/_astro\/.+[._-][\w-]{6,}\.\w+$/.test(path))).toEqual([]);
  });

  test('that is a picture of the data is in a sandbox', () => {
    const pictures = files.filter((path) => path.includes('/pictures/'));
    expect(pictures.some((path) => path.endsWith('.svg'))).toBe(true);
    expect(pictures.filter((path) => kindOf(path) !== 'picture')).toEqual([]);
  });
});

test('every calendar of the site has its type at Cloudflare Pages, and no other file has', () => {
  const sent = cloudflare();
  const calendars = files.filter((path) => path.endsWith('.ics'));
  expect(calendars).toEqual(['/en/inspections/calendar.ics', '/zh/inspections/calendar.ics']);
  const typed = files.filter((path) => sent(path)['Content-Type'] === 'text/calendar; charset=utf-8');
  expect(typed.sort()).toEqual(calendars);
});

const isSame = (one: Sent, other: Sent): boolean =>
  JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
