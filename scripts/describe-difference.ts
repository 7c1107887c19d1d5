import type { CodesEver } from '../src/releases/check/check-dataset.ts';
import { describeColumns } from '../src/releases/define/define-dataset.ts';
import type { Difference } from '../src/releases/state/difference.ts';
import { foldReleases } from '../src/releases/state/fold.ts';
import type { LoadedDataset } from '../src/releases/state/load-dataset.ts';
import { rowName } from '../src/releases/state/row-name.ts';
import type { ReleaseWords } from './release-words.ts';

const shownRows = 20;
/** A correction of some rows is shown whole; of a week of a large ledger the rest is counted. */
const mostRevised = 100;

/** The difference a release makes, as lines that name rows for people: rows that go first, then cells old → new, then new rows. */
export function describeDifference(
  { added, removed, revised }: Difference,
  { dataset, releases }: LoadedDataset,
  codes: CodesEver,
  words: ReleaseWords,
  locale: 'zh' | 'en',
): string {
  const before = foldReleases(dataset, releases.slice(0, -1));
  const after = foldReleases(dataset, releases);
  const columns = describeColumns(dataset);
  const nameOf = (key: string): string => {
    const record = after.get(key) ?? before.get(key);
    const line = after.has(key) && record ? ` (${record.spreadsheetRow})` : '';
    return record ? `${rowName(dataset, record, codes, locale, { inEither: true })}${line}` : key;
  };
  const titleOf = (name: string): string =>
    columns.find((column) => column.name === name)?.column.title[locale] ?? name;
  const rows = [...Map.groupBy(revised, ({ key }) => key)];
  const rest = rows.slice(mostRevised);
  const columnCounts = (of: typeof rows): string =>
    [
      ...Map.groupBy(
        of.flatMap(([, cells]) => cells),
        ({ column }) => column,
      ),
    ]
      .map(([column, cells]) => `${titleOf(column)} ${cells.length}`)
      .join(words.listed);
  const amounts = (key: string): string =>
    columns
      .flatMap(({ name, column }) =>
        column.kind === 'number' ? [`${column.title[locale]} ${after.get(key)?.printed[name] ?? words.empty}`] : [],
      )
      .join(', ');
  return [
    words.counts(added.length, removed.length, revised.length),
    ...(removed.length > 0 ? [words.removed] : []),
    ...removed.map((key) => `  - ${nameOf(key)}`),
    ...rows
      .slice(0, mostRevised)
      .map(
        ([key, cells]) =>
          `  ~ ${nameOf(key)} · ${cells
            .map(({ column, from, to }) => `${titleOf(column)}: ${from ?? words.empty} → ${to ?? words.empty}`)
            .join(words.between)}`,
      ),
    ...(rest.length > 0 ? [`  ~ ${words.moreRevised(rest.length, columnCounts(rest))}`] : []),
    ...added
      .slice(0, shownRows)
      .map((key) => `  + ${[nameOf(key), amounts(key)].filter((part) => part !== '').join(' · ')}`),
    ...(added.length > shownRows ? [`  + ${words.more(added.length - shownRows)}`] : []),
  ].join('\n');
}
