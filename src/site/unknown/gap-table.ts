import { daysBetween } from '../../core/days.ts';
import { pathOf } from './placed-gap.ts';
import type { ListedGap } from './query.ts';

const columns = [
  ...['id', 'kind', 'title_zh', 'title_en', 'text_zh', 'text_en', 'publisher_zh', 'publisher_en'],
  ...['since', 'days', 'sample', 'entry', 'page'],
];

/** What is missing as a table: one row a gap, both languages side by side; `address` makes a whole address. */
export function gapTable(
  chinese: readonly ListedGap[],
  english: readonly ListedGap[],
  asOf: string,
  address: { entry: (path: string) => string; page: (href: string) => string },
) {
  const inEnglish = new Map(english.map((gap) => [gap.anchor, gap]));
  const rows = chinese.map((zh) => {
    const en = inEnglish.get(zh.anchor);
    return [
      ...[zh.anchor, zh.kind, zh.title, en?.title ?? null, zh.text, en?.text ?? null],
      ...[zh.publisher, en?.publisher ?? null, zh.since, zh.since && daysBetween(zh.since, asOf)],
      ...[zh.isSample ? 'sample' : 'no', address.entry(pathOf(zh)), address.page(zh.href)],
    ];
  });
  return { columns, rows };
}
