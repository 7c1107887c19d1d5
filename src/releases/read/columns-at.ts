import { describeColumns, type Dataset, type DescribedColumn } from '../define/define-dataset.ts';
import { compareReleases } from '../register/release-name.ts';

export interface ColumnAt extends DescribedColumn {
  /** Its header in that release's file. */
  header: string;
}

/** The columns a release's file holds, in order, each with the header it bore at the time. */
export function columnsAt(dataset: Dataset, release: string): ColumnAt[] {
  return describeColumns(dataset)
    .filter(({ column: { since, until } }) => {
      const begun = since === undefined || compareReleases(since, release) <= 0;
      const ended = until !== undefined && compareReleases(until, release) <= 0;
      return begun && !ended;
    })
    .map((described) => {
      const former = described.column.formerly;
      const wasFormer = former !== undefined && compareReleases(release, former.until) < 0;
      return { ...described, header: wasFormer ? former.name : described.name };
    });
}

/** The headers that columns bear in a release's file; one that it does not hold has none. */
export const headersOf = (dataset: Dataset, release: string, names: readonly string[]): string[] =>
  columnsAt(dataset, release).flatMap(({ name, header }) => (names.includes(name) ? [header] : []));

/** The columns that bear these headers in a release's file. */
export const namesOf = (dataset: Dataset, release: string, headers: readonly string[]): string[] =>
  columnsAt(dataset, release).flatMap(({ name, header }) => (headers.includes(header) ? [name] : []));
