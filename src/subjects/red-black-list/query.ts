import type { Locale } from '../../core/locale.ts';
import { objectionLimits, type ObjectionLimits } from '../../core/objection-limits.ts';
import { dayOfRelease } from '../../core/release-day.ts';
import type { Dataset } from '../../releases/define/define-dataset.ts';
import { newestName } from '../../releases/register/release-name.ts';
import type { PublishedRelease } from '../../releases/state/published-release.ts';
import { asOf, newestRelease, publishedDataset, publishes, typedRecord } from '../../store/city.ts';
import { releasesOf } from '../../store/releases.ts';
import type { Area } from '../areas/dataset.ts';
import { listedAreas } from '../areas/query.ts';
import { redBlackList } from './dataset.ts';
import { countInTime, inTimeByArea, inTimeByMonth, type TimeCounts } from './model/in-time.ts';
import { viewEntry, type EntryView } from './model/list-entry.ts';
import { rectificationOf, viewIssues, type ListIssue, type Rectification } from './model/list-issues.ts';
import type { ListRecord } from './model/list-record.ts';
import { reportObjections, type ObjectionReport } from './model/objection-report.ts';
import { openAmong } from './model/open-entries.ts';

/** True where the city publishes a red and black list. */
export const hasList = (): boolean => publishes(redBlackList);

let entries: EntryView[] | undefined;
let written: ListRecord[][] | undefined;
let issues: ListIssue[] | undefined;
let open: EntryView[] | undefined;
let areas: Area[] | undefined;
let byArea: Map<string, EntryView[]> | undefined;

/** Every entry the list ever had, by id; none where the city publishes no list. */
export const listEntries = (): EntryView[] => (entries ??= hasList() ? viewEntries() : []);

/** Every entry's rows over the releases, oldest first. */
export const writtenRows = (): ListRecord[][] => (written ??= hasList() ? readRows() : []);

function readRows(): ListRecord[][] {
  const records = publishedDataset(redBlackList).releases.flatMap((release) => release.records);
  const typed = records.map((record): ListRecord => typedRecord(redBlackList, record));
  return [...Map.groupBy(typed, ({ key }) => key).values()];
}

function viewEntries(): EntryView[] {
  const codes = listedAreas();
  return writtenRows()
    .map((rows) => viewEntry(rows, codes, asOf()))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The weekly issues, newest first. */
export const listIssues = (): ListIssue[] => (issues ??= viewIssues(listEntries()));

/** The day of the newest record, where it lies before the day that the site speaks of; null where it does not. */
export function earlierRecordDay(): string | null {
  const day = dayOfRelease(newestListRelease());
  return day !== '' && day < asOf() ? day : null;
}

/** Every place that is exposed, on the list and not fixed, the earliest deadline first. */
export const openEntries = (): EntryView[] => (open ??= openAmong(listEntries()));

/** The areas that ever had an entry, by code. */
export const listAreas = (): Area[] =>
  (areas ??= listEntries().length === 0 ? [] : listedAreas().filter(({ code }) => entriesOfArea(code).length > 0));

/** True where the area itself is on any issue of the list. */
export const isListed = ({ code }: Area): boolean => listAreas().some((area) => area.code === code);

/** The entries that were listed under an area's own code, the newest first. */
export function entriesOfArea(code: string): EntryView[] {
  byArea ??= Map.groupBy(listEntries().toReversed(), ({ row }) => row.area);
  return byArea.get(code) ?? [];
}

/** Who answers for the list, and whether it is sample data. */
export const listSource = (locale: Locale): { publisher: string; isSample: boolean } => ({
  publisher: publishedDataset(redBlackList).dataset.publisher[locale],
  isSample: listIsSample(),
});

/** The time limits of the objection to an entry as they are today; null where nobody objected. */
export const limitsOf = ({ row }: EntryView): ObjectionLimits | null => objectionLimits(row, asOf());

/** Every objection with its limits, the open ones first. */
export const listObjections = (): ObjectionReport =>
  reportObjections(
    listEntries().flatMap((entry) => {
      const limits = limitsOf(entry);
      return limits ? [{ entry, limits }] : [];
    }),
  );

export const listIsSample = (): boolean => hasList() && publishedDataset(redBlackList).dataset.provenance === 'sample';

/** Name of the newest release of the list. */
export const newestListRelease = (): string => newestRelease(redBlackList);

/** The release that the list's pages show. */
export const listReleases = () => [
  { dataset: publishedDataset(redBlackList).dataset, release: newestRelease(redBlackList) },
];

/** The dataset with its newest release, to download and cite; null before the first. */
export function listFile(): { dataset: Dataset; release: PublishedRelease } | null {
  const published = publishedDataset(redBlackList);
  const [release] = releasesOf(published);
  return release ? { dataset: published.dataset, release } : null;
}

/** The dataset with the newest release that wrote an entry: its file holds the entry, where that of a later one need not. */
export function entryFile({ id }: Pick<EntryView, 'id'>): { dataset: Dataset; release: ReleaseFile } {
  const { newest } = publishedDataset(redBlackList);
  return writtenFile(newest.get(id)?.release ?? '');
}

/** The same of an issue: the newest release that wrote an entry of it. */
export const issueFile = (issue: Pick<ListIssue, 'issue' | 'black' | 'red'>) => writtenFile(issueTable(issue).release);

type ReleaseFile = Pick<PublishedRelease, 'entry'>;

function writtenFile(name: string): { dataset: Dataset; release: ReleaseFile } {
  const { dataset, releaseNamed } = publishedDataset(redBlackList);
  const release = releaseNamed(name);
  if (!release) throw new Error(`There is no release ${name} of the list.`);
  return { dataset, release };
}

/** The table of an issue as its files are called: it is of the newest release that wrote an entry of it. */
export function issueTable({ issue, black, red }: Pick<ListIssue, 'issue' | 'black' | 'red'>) {
  const { dataset, newest } = publishedDataset(redBlackList);
  const written = [...black, ...red].flatMap(({ id }) => newest.get(id)?.release ?? []);
  return { id: issue, dataset, release: newestName(written) ?? newestListRelease() };
}

let story: ReturnType<typeof readStory> | undefined;

const readStory = () => ({
  all: countInTime(listEntries()),
  areas: inTimeByArea(listEntries()),
  months: inTimeByMonth(listEntries()),
});

/** How many of the places that were ever exposed were put right in time: all, by area and by month. */
export const timeStory = () => (story ??= readStory());

/** The same of one area. */
export const areaTime = ({ code }: Area): TimeCounts => countInTime(entriesOfArea(code));

/** The table of these counts. */
export const timeTable = () => ({
  id: 'in-time',
  dataset: publishedDataset(redBlackList).dataset,
  release: newestListRelease(),
});

/** The table of every place that is exposed and not fixed. */
export const openTable = () => ({
  id: 'open',
  dataset: publishedDataset(redBlackList).dataset,
  release: newestListRelease(),
});

/** What the list knows of one area. */
export interface AreaState {
  /** The newest issue with this area's entries alone; null before the first issue. */
  issue: Pick<ListIssue, 'issue' | 'listedOn' | 'red' | 'black'> | null;
  /** The name of the issue before; null = there is none. */
  previous: string | null;
  /** What became of its black entries of the issue before; `fixedSay` decides what is said of it. */
  before: Rectification | null;
  /** Exposed and not yet fixed, the earliest deadline first. */
  open: EntryView[];
  /** Of these, what was exposed before the two newest issues. */
  openBefore: EntryView[];
}

const states = new Map<string, AreaState>();

/** The list as the page of one area shows it. */
export function areaState({ code }: Area): AreaState {
  const known = states.get(code);
  if (known) return known;
  const entries = entriesOfArea(code);
  const [newest] = listIssues();
  const ofIssue = (issue: string | null): EntryView[] => entries.filter(({ row }) => row.issue === issue).reverse();
  const now = ofIssue(newest?.issue ?? null);
  const open = openEntries().filter(({ row }) => row.area === code);
  const state = {
    issue: newest
      ? {
          issue: newest.issue,
          listedOn: newest.listedOn,
          red: now.filter(({ row }) => row.list === 'red'),
          black: now.filter(({ row }) => row.list === 'black'),
        }
      : null,
    previous: newest?.previous ?? null,
    before: newest?.previous ? rectificationOf(newest.previous, ofIssue(newest.previous)) : null,
    open,
    openBefore: open.filter(({ row }) => row.issue !== newest?.issue && row.issue !== newest?.previous),
  };
  states.set(code, state);
  return state;
}
