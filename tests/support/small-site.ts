import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeBuildFile, type BuildDays } from '../../scripts/build/build-file.ts';

const words = '示例文字，长到值得压缩。Sample words, long enough to be worth compressing. ';

/** One file of every kind of address, below `/portal`. */
const files: Record<string, string> = {
  'index.html': 'gateway',
  '404.html': '<!doctype html><p lang="zh-CN">没有这个页面<p lang="en">There is no such page',
  'zh/index.html': words.repeat(100),
  'en/index.html': words.repeat(100),
  'en/ledger/P-000001/index.html': 'one problem',
  'zh/embed/index.html': 'how to embed',
  'zh/embed/red-black-list/index.html': 'an embed',
  'en/inspections/calendar.ics': 'BEGIN:VCALENDAR',
  'en/feed.xml': '<rss/>',
  'en/plain.xml': '<plain/>',
  'api/v1/index.json': '{}',
  'fragments/en/news.htm': '<ul></ul>',
  'data/ledger/2025-06-30/ledger.sample.csv': `id,name\n${words.repeat(50)}`,
  'data/ledger/2025-06-30/SHA256SUMS': 'sums',
  'data/ledger/pictures/bin-7a472b008423.svg':
    '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  'tables/问题台账 2025（示例）.csv': '编号,状态\nP-000001,已核实\n',
  'share/zh/home.png': 'not really a picture',
  '_astro/page.CknEZDQe.css': `/* ${words.repeat(50)} */`,
  'first-paint.js': '/**/',
  'licences.txt': 'MIT',
};

export const base = '/portal';
export const days: BuildDays = {
  demonstration: false,
  timeZone: 'Asia/Shanghai',
  base,
  asOf: '2025-06-30',
  builtOn: '2025-06-30',
  expiresOn: null,
};

/** Writes a built site with these files in place of others or beside them. */
export function makeSmallSite(
  folder: string,
  other: { files?: Record<string, string>; days?: Partial<BuildDays> } = {},
): string {
  for (const [path, text] of Object.entries({ ...files, ...other.files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeBuildFile(folder, { ...days, ...other.days });
  return folder;
}
