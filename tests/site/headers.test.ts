import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { listSiteFiles } from '../support/site-pages.ts';

const site = listSiteFiles(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'));
const isForOthers = (file: string): boolean => /^(?:api|data|tables|share)\/|^(?:zh|en)\/embed\//.test(file);
const files = [...site.files].map((file) => `/${file}`);

/** The addresses that a `_headers` file lets other sites' pages read. */
const netlify = (): ((path: string) => boolean) => {
  const rules = [
    ...readFileSync('deploy/headers/_headers', 'utf8').matchAll(/^(\/\S*)\n {2}Access-Control-Allow-Origin: \*$/gm),
  ];
  return (path) => rules.some(([, rule = '']) => path.startsWith(rule.replace(/\*$/, '')));
};

/** Those that the map of nginx does. */
const nginx = (): ((path: string) => boolean) => {
  const rules = [...readFileSync('deploy/headers/nginx.conf', 'utf8').matchAll(/^ {4}~(\S+)\s+"\*";$/gm)];
  return (path) => rules.some(([, rule = '']) => new RegExp(rule).test(path));
};

describe.each([
  ['Netlify and Cloudflare Pages', netlify()],
  ['nginx', nginx()],
])('the headers for %s', (_name, mayRead) => {
  test('let any page read every answer of the API, every file of data, table and share picture, and every embed', () => {
    const meant = files.filter((path) => isForOthers(path.slice(1)));
    for (const folder of ['/api/v1/', '/data/', '/tables/', '/share/', '/en/embed/'])
      expect(meant.filter((path) => path.startsWith(folder)).length, folder).toBeGreaterThan(0);
    expect(meant.filter((path) => !mayRead(path))).toEqual([]);
  });

  test('open nothing else', () => {
    expect(files.filter((path) => !isForOthers(path.slice(1)) && mayRead(path))).toEqual([]);
  });
});

test('every calendar of the site has its type at both kinds of server, and no other file has', () => {
  const calendars = files.filter((path) => path.endsWith('.ics'));
  expect(calendars).toEqual(['/en/inspections/calendar.ics', '/zh/inspections/calendar.ics']);
  const named = [
    ...readFileSync('deploy/headers/_headers', 'utf8').matchAll(
      /^(\/\S*)\n {2}Content-Type: text\/calendar; charset=utf-8$/gm,
    ),
  ].map(([, path]) => path);
  expect(named.sort()).toEqual(calendars);
  expect(readFileSync('deploy/headers/nginx.conf', 'utf8')).toMatch(
    /location ~ \\\.ics\$ \{\n {4}default_type text\/calendar;/,
  );
});
