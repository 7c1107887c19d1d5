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
