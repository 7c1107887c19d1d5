import { areas, type Area } from '../datasets/areas.ts';
import { redBlackList } from '../datasets/red-black-list.ts';
import { viewEntry, type EntryView, type ListRecord } from '../domain/list-entry.ts';
import { viewIssues, type ListIssue } from '../domain/list-issues.ts';
import { objectionLimits, type ObjectionLimits } from '../domain/objection-limits.ts';
import type { Locale } from '../i18n/locale.ts';
import { codesOfArea } from './area-codes.ts';
import { currentRows, newestRelease, publishedDataset, publishes, today, typedRow } from './city.ts';

/** True where the city publishes a red and black list. */
export const hasList = (): boolean => publishes(redBlackList);

let entries: EntryView[] | undefined;
let issues: ListIssue[] | undefined;

/** Every entry the list ever had, by id; none where the city publishes no list. */
export const listEntries = (): EntryView[] => (entries ??= hasList() ? viewEntries() : []);

function viewEntries(): EntryView[] {
  const written = publishedDataset(redBlackList).releases.flatMap(({ records }) => records);
  const records = Map.groupBy(written.map((record): ListRecord => ({ ...record, row: typedRow(redBlackList, record) })), ({ key }) => key);
  const [codes, asOf] = [currentRows(areas), today()];
  return [...records.values()].map((rows) => viewEntry(rows, codes, asOf)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The weekly issues, newest first. */
export const listIssues = (): ListIssue[] => (issues ??= viewIssues(listEntries()));

/** The areas that ever had an entry, by code. */
export function listAreas(): Area[] {
  const codes = new Set(listEntries().map(({ row }) => row.area));
  return listEntries().length === 0 ? [] : currentRows(areas).filter(({ code }) => codes.has(code));
}

/** The entries of an area, the newest first, under whichever of its codes. */
export const entriesOfArea = (code: string): EntryView[] => {
  const codes = codesOfArea(code);
  return listEntries().filter(({ row }) => codes.includes(row.area)).reverse();
};

/** Who answers for the list, and whether it is sample data. */
export const listSource = (locale: Locale): { publisher: string; isSample: boolean } => ({
  publisher: publishedDataset(redBlackList).dataset.publisher[locale],
  isSample: listIsSample(),
});

/** The time limits of the objection to an entry as they stand today; null where nobody objected. */
export const limitsOf = ({ row }: EntryView): ObjectionLimits | null => objectionLimits(row, today());

export const listIsSample = (): boolean => hasList() && publishedDataset(redBlackList).dataset.provenance === 'sample';

/** Name of the newest release of the list. */
export const newestListRelease = (): string => newestRelease(redBlackList);

/** The release that the list's pages show. */
export const listReleases = () => [{ dataset: publishedDataset(redBlackList).dataset, release: newestRelease(redBlackList) }];
