import { madeOnce } from '../../../core/made-once.ts';
import type { Dataset } from '../../../releases/define/define-dataset.ts';
import { asOf, publishedDataset, publishes, typedRecord } from '../../../store/city.ts';
import type { Area } from '../../areas/dataset.ts';
import { listedAreas } from '../../areas/query.ts';
import { ledger, type LedgerProblem } from '../dataset.ts';
import { ledgerDay } from '../model/ledger-day.ts';
import type { ProblemRecord } from '../model/problem-record.ts';
import { spansOf, type StateSpan } from '../model/problem-spans.ts';
import { isWithdrawn, viewProblem, type ProblemView } from '../model/problem-view.ts';

/** True where the city publishes a ledger that has a release. */
export const hasLedger = (): boolean => publishes(ledger) && publishedDataset(ledger).releases.length > 0;

/** The ledger as the city's settings define it. Throws where the city does not publish it. */
export const ledgerDataset = (): Dataset => publishedDataset(ledger).dataset;

export const ledgerIsSample = (): boolean =>
  publishes(ledger) && publishedDataset(ledger).dataset.provenance === 'sample';

const once = <Made extends NonNullable<unknown>>(make: () => Made): (() => Made) => {
  const made = madeOnce(make);
  return () => made(undefined);
};

/** Every problem there ever was, by id; the withdrawn ones too, which only their own pages show. */
export const everyProblem: () => ReadonlyMap<string, ProblemView> = once(() => {
  if (!hasLedger()) return new Map<string, ProblemView>();
  const day = countedTo();
  const views = Array.from(publishedDataset(ledger).newest.values(), (record) =>
    viewProblem(typedRecord(ledger, record), day),
  );
  return new Map(views.sort((a, b) => (a.id < b.id ? -1 : 1)).map((view) => [view.id, view]));
});

/** The problems that count, by id: all but those entered in error. */
export const ledgerProblems: () => readonly ProblemView[] = once(() =>
  [...everyProblem().values()].filter((problem) => !isWithdrawn(problem)),
);

/** A problem's rows over the releases, oldest first. */
export const recordsOf = (id: string): ProblemRecord[] =>
  publishedDataset(ledger)
    .rowsOf(id)
    .map((record) => typedRecord(ledger, record));

/**
 * Every state that problems have been in. One that was entered in error counted until it was withdrawn: what was said of a
 * week stays as it was.
 */
export const ledgerSpans: () => readonly StateSpan<LedgerProblem>[] = once(() =>
  [...everyProblem().keys()].flatMap((id) => spansOf(recordsOf(id))),
);

/** The problems that count by the code of their area, by id. */
const problemsByArea = once(() => Map.groupBy(ledgerProblems(), ({ row }) => row.area));

/** The problems that were entered under an area's own code. */
export const problemsOfArea = (code: string): readonly ProblemView[] => problemsByArea().get(code) ?? [];

/** The areas that ever had a problem, in the order of the list of areas. */
export const ledgerAreas: () => readonly Area[] = once(() =>
  listedAreas().filter(({ code }) => problemsByArea().has(code)),
);

/** An area by its code. Throws where no release of areas has it, which the check does not let pass. */
export const areaOf: (code: string) => Area = madeOnce((code: string) => {
  const area = listedAreas().find((one) => one.code === code);
  if (!area) throw new Error(`The ledger names the area ${code}, which is in no release of areas.`);
  return area;
});

/** Every category that an area was ever said to have a problem of, in any release. */
export const everyTopic = (): { area: Area; category: LedgerProblem['category'] }[] => {
  const rows = [...everyProblem().keys()].flatMap((id) => recordsOf(id).map(({ row }) => row));
  const byTopic = new Map(rows.map(({ area, category }) => [`${area} ${category}`, { area, category }]));
  return Array.from(byTopic.values(), ({ area, category }) => ({ area: areaOf(area), category }));
};

/** Names of the ledger's releases, oldest first. */
export const releaseNamesOf = (): string[] =>
  hasLedger() ? publishedDataset(ledger).releases.map(({ entry }) => entry.release) : [];

/** The day to which states are counted. */
export const countedTo = (): string => ledgerDay(releaseNamesOf(), asOf());

/** A release by its name, to be cited; undefined where there is none. */
export const ledgerRelease = (name: string) => publishedDataset(ledger).releaseNamed(name);

/** The newest release. */
export const newestLedger = () => ({ dataset: ledgerDataset(), release: releaseNamesOf().at(-1) ?? '' });

/** The same, as pages that show the whole ledger name it. */
export const ledgerReleases = () => [newestLedger()];
