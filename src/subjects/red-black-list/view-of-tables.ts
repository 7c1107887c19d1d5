import { inBoth } from '../../i18n/in-both.ts';
import { asOf, publishedDataset } from '../../store/city.ts';
import type { SeenTable } from '../../ui/tables/seen-table.ts';
import { listWords } from './components/list-words.ts';
import { timeColumns, timeRecords } from './components/time-columns.ts';
import { redBlackList } from './dataset.ts';
import type { EntryView } from './model/list-entry.ts';
import {
  hasList,
  issueTable,
  listIssues,
  newestListRelease,
  openEntries,
  openTable,
  timeStory,
  timeTable,
} from './query.ts';
import { translator } from './words.ts';

/** The table of every issue, those exposed first, and of what is open. */
export const tables = (): SeenTable[] => (hasList() ? [...listIssues().map(ofIssue), ofOpen(), ofTime()] : []);

const recordsOf = (entries: readonly EntryView[]) => {
  const { newest } = publishedDataset(redBlackList);
  return entries.flatMap(({ id }) => newest.get(id) ?? []);
};

function ofIssue(issue: ReturnType<typeof listIssues>[number]): SeenTable {
  const { dataset } = publishedDataset(redBlackList);
  return {
    ...issueTable(issue),
    parameter: 'issue',
    title: inBoth((locale) => translator(locale)('list.caption', { issue: listWords(locale).issue(issue.issue) })),
    about: inBoth((locale) => translator(locale)('list.table.issue')),
    page: `red-black-list/${issue.issue}`,
    columns: dataset,
    records: () => recordsOf([...issue.black, ...issue.red]),
  };
}

const ofTime = (): SeenTable => ({
  ...timeTable(),
  title: inBoth((locale) => translator(locale)('list.time.table.title')),
  about: inBoth((locale) => translator(locale)('list.time.how')),
  page: 'red-black-list/in-time',
  columns: timeColumns,
  records: () => timeRecords(timeStory(), asOf(), newestListRelease()),
});

const ofOpen = (): SeenTable => ({
  ...openTable(),
  title: inBoth((locale) => translator(locale)('list.open.title')),
  about: inBoth((locale) => translator(locale)('list.open.description')),
  page: 'red-black-list/open',
  columns: publishedDataset(redBlackList).dataset,
  records: () => recordsOf(openEntries()),
});
