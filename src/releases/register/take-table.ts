import type { Words } from '../../core/words.ts';
import { problem } from '../check/problem.ts';
import type { Dataset } from '../define/define-dataset.ts';
import type { ReleaseReason } from '../define/release-entry.ts';
import type { HandedIn } from '../read/read-handed-in.ts';
import type { RowMarks } from '../read/row-marks.ts';
import { takeWholeTable, type TakenTable } from '../read/whole-table.ts';
import { foldReleases, type State } from '../state/fold.ts';
import type { LoadedDataset } from '../state/load-dataset.ts';
import { expireRows } from './expire.ts';

/** What is said of the rows of a whole current table, which do not tell how they changed. */
export interface RowOptions {
  /** The note of each row of which a rule asks one and that has none of its own. */
  note?: Words;
  marks?: RowMarks;
  /** True where rows that are not in the table stay as they are. */
  keepsMissing?: boolean;
}

interface InHand {
  dataset: Dataset;
  /** Path of the file as it is named in errors. */
  file: string;
  reason: ReleaseReason;
  ofRows?: RowOptions;
  today: string;
}

/** What a whole current table changes; rows that it lacks are a problem unless they are meant to stay. */
export function takeTable(
  { dataset, file, reason, ofRows = {}, today }: InHand,
  release: string,
  known: LoadedDataset,
  { records, problems }: Pick<HandedIn, 'records' | 'problems'>,
  before: State,
): TakenTable {
  const published = foldReleases(dataset, expireRows(known, today));
  const marks = ofRows.marks ?? null;
  const taken = takeWholeTable({ dataset, file, release, records, problems, before, published, reason, marks });
  // A row that could not be read is not missing.
  if (taken.missing.length === 0 || ofRows.keepsMissing || taken.problems.length > 0) return taken;
  const slots = { count: String(taken.missing.length), rows: listRows(dataset, taken.missing, before) };
  return { ...taken, problems: [problem('rows-missing', { file }, slots)] };
}

const shownRows = 20;

/** The first of these rows by key, with the name that each has for people. */
function listRows(dataset: Dataset, keys: readonly string[], state: State): Words {
  const rest = keys.length - shownRows;
  const listed = (locale: keyof Words): string =>
    keys
      .slice(0, shownRows)
      .map((key) => {
        const name = state.get(key)?.printed[`${dataset.label ?? 'name'}_${locale}`];
        return name ? `${key} · ${name}` : key;
      })
      .join(locale === 'zh' ? '；' : '; ');
  return {
    zh: `${listed('zh')}${rest > 0 ? `……另有 ${rest} 行` : ''}`,
    en: `${listed('en')}${rest > 0 ? ` … and ${rest} more` : ''}`,
  };
}
