import type { CodesEver } from '../src/releases/check/check-dataset.ts';
import { describeColumns, removableColumns } from '../src/releases/define/define-dataset.ts';
import type { RedactionEntry } from '../src/releases/define/release-entry.ts';
import type { LoadedDataset } from '../src/releases/state/load-dataset.ts';
import { rowName } from '../src/releases/state/row-name.ts';
import type { RedactWords } from './redact-words.ts';

interface Described {
  /** The dataset as it was before. */
  whole: LoadedDataset;
  key: string;
  /** As they were asked for. */
  columns: readonly string[];
  cells: RedactionEntry['cells'];
  codes: CodesEver;
}

/** True where some release has a row of this key. */
export const hasRow = ({ releases }: LoadedDataset, key: string): boolean =>
  releases.some(({ records }) => records.some((one) => one.key === key));

/** What a redaction takes, as lines: the row by its name, the columns of each release that lose a text, and what stays beside them. */
export function describeRedaction(described: Described, words: RedactWords, locale: 'zh' | 'en'): string {
  const { whole, key, cells, codes } = described;
  const newest = rowsOf(described).at(-1);
  const name = newest ? rowName(whole.dataset, newest, codes, locale) : '';
  return [
    words.does(whole.dataset.name, key, name),
    ...cells.map((cell) => words.cells(cell.release, cell.columns.join(', '))),
    ...findTwins(described).map(words.twin),
  ].join('\n');
}

/** The texts that go, each once, with the title of its column. */
export function describeTexts(described: Described, words: RedactWords, locale: 'zh' | 'en'): string {
  const { whole, columns } = described;
  const texts = describeColumns(whole.dataset)
    .filter(({ name }) => columns.includes(name))
    .flatMap(({ name, column }) => {
      const found = new Set(rowsOf(described).flatMap(({ printed }) => printed[name] ?? []));
      return [...found].map((text) => `  ${name} (${column.title[locale]}): ${text}`);
    });
  return [words.texts, ...texts].join('\n');
}

const rowsOf = ({ whole, key }: Described) =>
  whole.releases.flatMap(({ records }) => records.filter((one) => one.key === key));

/** The columns that say in the other language what is to go, and keep it. */
function findTwins(described: Described): string[] {
  const removable = removableColumns(described.whole.dataset);
  const twins = described.columns.flatMap((name) => {
    const twin = name.endsWith('_zh') ? name.replace(/zh$/, 'en') : name.replace(/_en$/, '_zh');
    return twin !== name && removable.includes(twin) && !described.columns.includes(twin) ? [twin] : [];
  });
  return twins.filter((name) => rowsOf(described).some(({ printed }) => printed[name]));
}
