import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { searchedPages } from './searched-pages.ts';

test('of a folder that is apart the search is given its own page alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'searched-'));
  for (const name of ['index.html', 'ledger/index.html', 'ledger/P-1/index.html', 'ledgers/index.html', 'feed.xml']) {
    mkdirSync(dirname(join(folder, 'zh', name)), { recursive: true });
    writeFileSync(join(folder, 'zh', name), '');
  }
  expect(searchedPages(folder, 'zh', ['ledger'])).toEqual(['index.html', 'ledger/index.html', 'ledgers/index.html']);
  expect(searchedPages(folder, 'zh', [])).toContain('ledger/P-1/index.html');
});
