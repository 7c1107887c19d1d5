import { locales, type Locale } from '../../../core/locale.ts';
import type { Words } from '../../../core/words.ts';
import { newestRowsByKey, publishedDataset } from '../../../store/city.ts';
import { newestOf, type SeenTable } from '../../../ui/tables/seen-table.ts';
import { tableRoutes } from '../../../ui/tables/table-routes.ts';
import { listWords } from '../components/list-words.ts';
import { redBlackList } from '../dataset.ts';
import type { EntryView } from '../model/list-entry.ts';
import type { ListIssue } from '../model/list-issues.ts';
import { hasList, listIssues, newestListRelease, openEntries } from '../query.ts';
import { translator } from '../words.ts';

const inBoth = (say: (locale: Locale) => string): Words => ({ zh: say(locales[0]), en: say(locales[1]) });

const entryRecords = (entries: readonly EntryView[]) => {
  const { newest } = publishedDataset(redBlackList);
  return entries.flatMap(({ id }) => newest.get(id) ?? []);
};

/** The entries of an issue as they are now, those exposed first. */
export function issueTable({ issue, black, red }: Pick<ListIssue, 'issue' | 'black' | 'red'>): SeenTable {
  const { dataset } = publishedDataset(redBlackList);
  const records = entryRecords([...black, ...red]);
  return {
    id: issue,
    title: inBoth((locale) => translator(locale)('list.caption', { issue: listWords(locale).issue(issue) })),
    about: inBoth((locale) => translator(locale)('list.table.issue')),
    page: `red-black-list/${issue}`,
    ...{ table: dataset, records: () => records, dataset },
    release: newestOf(records),
  };
}

/** Every place that is exposed and not fixed, the earliest deadline first. */
export function openTable(): SeenTable {
  const { dataset } = publishedDataset(redBlackList);
  return {
    id: 'open',
    title: inBoth((locale) => translator(locale)('list.open.title')),
    about: inBoth((locale) => translator(locale)('list.open.description')),
    page: 'red-black-list/open',
    ...{ table: dataset, records: () => entryRecords(openEntries()), dataset },
    release: newestListRelease(),
  };
}

/** The table of every issue, and of what is open. */
export const listTables = tableRoutes(
  'red-black-list',
  () => (hasList() ? [...listIssues().map(issueTable), openTable()] : []),
  newestRowsByKey,
);
