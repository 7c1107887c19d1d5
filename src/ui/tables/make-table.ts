import type { Words } from '../../core/words.ts';
import type { TableFile } from '../../files/table-file.ts';
import { translator } from '../../i18n/frame-words.ts';
import { inBoth } from '../../i18n/in-both.ts';
import { absoluteUrl, pageUrl } from '../../i18n/urls.ts';
import type { CodesEver } from '../../releases/check/check-dataset.ts';
import { explainRows } from '../../releases/files/explain-rows.ts';
import { savedTableName, type SeenTable } from './seen-table.ts';

type Key = Parameters<ReturnType<typeof translator>>[0];
type SourceName = Key extends infer One
  ? One extends `table.source.${infer Name}`
    ? Exclude<Name, 'isSample'>
    : never
  : never;

const said = (key: Key & `table.source.${string}`): Words => inBoth((locale) => translator(locale)(key));

/** Where the page of a release is, whatever the language of the reader: the file has one address of each. */
export const releaseAddress = (dataset: string, release: string): string =>
  absoluteUrl(pageUrl('en', `data/${dataset}/${release}`));

/** A page's table as a file: its columns and rows explain themselves, its sheet “Source” tells where it comes from. */
export function makeTable(seen: SeenTable, codes: CodesEver): TableFile {
  const { dataset, release } = seen;
  const { columns, rows } = explainRows(seen.columns, seen.records(), {
    dataset,
    codes,
    addresses: {
      release: (name) => releaseAddress(dataset.name, name),
      page: (locale, path) => absoluteUrl(pageUrl(locale, path)),
    },
  });
  return {
    name: savedTableName(seen),
    title: seen.title,
    columns,
    rows,
    source: sourceLines(seen, release),
  };
}

/** What is told of a table beside its rows. */
export function sourceLines({ dataset, about, page }: SeenTable, release: string): TableFile['source'] {
  const line = (name: SourceName, text: Words | string) => ({ name, label: said(`table.source.${name}`), text });
  return [
    ...(dataset.provenance === 'sample' ? [line('sample', said('table.source.isSample'))] : []),
    line('about', about),
    line('page', { zh: absoluteUrl(pageUrl('zh', page)), en: absoluteUrl(pageUrl('en', page)) }),
    line('dataset', { zh: `${dataset.title.zh}（${dataset.name}）`, en: `${dataset.title.en} (${dataset.name})` }),
    line('release', release),
    line('release_url', releaseAddress(dataset.name, release)),
    line('publisher', dataset.publisher),
    line('licence', dataset.licence),
    line('provenance', dataset.provenance),
  ];
}
