import type { Locale } from '../../core/locale.ts';
import { describeColumns, type Dataset } from '../../releases/define/define-dataset.ts';

/** What columns are called for people; a name that the dataset no longer has stays as it is. */
export function columnTitles(locale: Locale, dataset: Dataset, names: readonly string[]): string[] {
  const described = describeColumns(dataset);
  const titleOf = (name: string): string | undefined =>
    described.find((one) => one.name === name || one.column.formerly?.name === name)?.column.title[locale];
  return names.map((name) => titleOf(name) ?? name);
}
