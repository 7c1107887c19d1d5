import { describe, expect, test } from 'vitest';
import { parseHeadersFile, type Host } from '../../tests/support/headers-file.ts';
import { headersOf } from './find-kind.ts';
import { servedSite } from './server-files.ts';
import { headersFile } from './write-headers.ts';

const hosts: Host[] = ['cloudflare', 'netlify'];
const fileAt = (base: string): string =>
  headersFile(servedSite({ url: 'https://portal.example', base, timeZone: 'Asia/Shanghai' }));

describe('the parser of the test', () => {
  test.each([
    ['a: b', '1: a header before any address'],
    ['/a\n  no value', '2: no name and value'],
    ['/a/*/b/*\n  a: b', '1: more than one *'],
    ['/:a/:a\n  a: b', '1: a placeholder twice'],
    ['/:\n  a: b', '1: a placeholder without a name'],
    ['/a\n/b\n  a: b', '2: the rule before has no header'],
    ['/a\n  a: b\n  A: c', '3: A twice in a rule'],
    [`/a\n  a: ${'b'.repeat(2000)}`, '2: more than 2000 characters'],
    [Array.from({ length: 101 }, (_, at) => `/${at}\n  a: b`).join('\n'), 'more than 100 rules'],
  ])('finds what Cloudflare would not take (%#)', (text, fault) =>
    expect(parseHeadersFile(text, 'cloudflare').faults).toEqual([fault]),
  );

  test('finds what Netlify would not take', () =>
    expect(parseHeadersFile('/a\n  Server: b\n  ! c', 'netlify').faults).toEqual([
      '2: Server is set by the host',
      '3: unknown',
    ]));
});

describe.each(['', '/portal'])('the file of headers of a site at %s/', (base) => {
  test('is one that Cloudflare takes whole', () =>
    expect(parseHeadersFile(fileAt(base), 'cloudflare').faults).toEqual([]));

  test('is one that Netlify takes but for the lines that are for Cloudflare', () => {
    const { faults } = parseHeadersFile(fileAt(base), 'netlify');
    expect(faults.filter((fault) => !fault.endsWith(': unknown'))).toEqual([]);
  });

  test.each(hosts)('has no rule outside of the site at %s', (host) => {
    const { rules } = parseHeadersFile(fileAt(base), host);
    expect(rules.length).toBeGreaterThan(10);
    expect(rules.filter(({ path }) => !path.startsWith(`${base}/`))).toEqual([]);
  });

  test.each([
    '/zh/',
    '/_astro/a.CknEZDQe.css',
    '/data/ledger/pictures/bin.svg',
    '/fragments/en/news.htm',
    '/zh/embed/',
  ])('says at Netlify, where the later rule counts, what is sent with %s', (path) => {
    const sent = new Map<string, string>();
    for (const rule of parseHeadersFile(fileAt(base), 'netlify').rules) {
      const pattern = rule.path.replace(/[.]/g, '\\.').replace(/:\w+/g, '[^/]+').replace('*', '.*');
      if (new RegExp(`^${pattern}$`).test(base + path)) for (const [name, value] of rule.sets) sent.set(name, value);
    }
    // A header that an earlier rule has set cannot be taken away there.
    for (const [name, value] of headersOf(path)) expect(sent.get(name.toLowerCase()), name).toBe(value);
  });
});
