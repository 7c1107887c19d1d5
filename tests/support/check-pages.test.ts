import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { checkPages } from './check-pages.ts';
import { listSiteFiles } from './site-pages.ts';
import { openFolder } from './trial-city.ts';

function linkFaults(pages: Record<string, string>): (string[] | undefined)[] {
  const folder = openFolder();
  for (const [file, body] of Object.entries(pages)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `<!doctype html><html lang="en"><body>${body}</body></html>`);
  }
  const found = checkPages(listSiteFiles(folder, '/portal', 'https://portal.example'));
  return ['links lead to pages that exist', 'links lead to anchors that exist'].map((rule) => found.get(rule)?.sort());
}

test('a link to a page or an anchor that is not there is found, on any page', () => {
  expect(
    linkFaults({
      'en/index.html': `<a href="/portal/en/b/#there"></a><a href="b/#gone"></a><a href="#own"></a><a href="#lost"></a>
        <p id="own"></p><a href="https://portal.example/portal/en/c/"></a><a href="https://elsewhere.example/"></a>`,
      'en/b/index.html':
        '<p id="there"></p><a href="../#own"></a><a href="../#nowhere"></a><img src="/portal/gone.png">',
    }),
  ).toEqual([
    ['en/b/index.html: dead /portal/gone.png', 'en/index.html: dead https://portal.example/portal/en/c/'],
    [
      'en/b/index.html: no anchor nowhere in en/index.html',
      'en/index.html: no anchor gone in en/b/index.html',
      'en/index.html: no anchor lost',
    ],
  ]);
});
