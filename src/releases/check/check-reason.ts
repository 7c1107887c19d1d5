import type { Words } from '../../core/words.ts';
import { describeColumns } from '../define/define-dataset.ts';
import { compareReleases } from '../register/release-name.ts';
import { returnedCells } from '../register/returned-cells.ts';
import type { CellRevision, Difference } from '../state/difference.ts';
import { foldReleases } from '../state/fold.ts';
import type { LoadedDataset } from '../state/load-dataset.ts';
import { rowName } from '../state/row-name.ts';
import { codesEver } from './check-dataset.ts';
import { problem, type Problem } from './problem.ts';

interface Reasoned {
  /** Path of the file as it is named in errors. */
  file: string;
  difference: Difference;
  /** The dataset with the new release at its end. */
  whole: LoadedDataset;
  /** All data as it is without the new release. */
  loaded: readonly LoadedDataset[];
  /** How many rows are meant to go. */
  removes: number;
}

/** The register must call a release what it is: the reason has to fit what it does, and no row goes unsaid. */
export function checkReason(reasoned: Reasoned): Problem[] {
  const { file, whole } = reasoned;
  const [before, release] = whole.releases.slice(-2).map(({ entry }) => entry);
  if (!release) return checkFirst(reasoned);
  if (release.reason === 'first') return [problem('reason-first', { file }, { before: before?.release ?? '' })];
  const wrong = { update: checkUpdate, correction: checkCorrection, structure: checkStructure }[release.reason](
    reasoned,
  );
  const returned = release.reason === 'correction' ? [] : checkReturned(reasoned);
  // Rows that only a correction may remove are wrong whatever their number.
  const mayRemove = release.reason === 'correction' || reasoned.difference.removed.length === 0;
  return [...wrong, ...returned, ...(mayRemove ? checkRemovals(reasoned) : [])];
}

/** A first release may be called what it likes but a correction: there is nothing to correct. */
const checkFirst = ({ file, whole }: Reasoned): Problem[] =>
  whole.releases.at(-1)?.entry.reason === 'correction' ? [problem('reason-correction', { file })] : [];

function checkUpdate({ file, whole: { dataset }, difference: { removed, revised } }: Reasoned): Problem[] {
  if (dataset.releases === 'upsert' || removed.length + revised.length === 0) return [];
  const found = [...removed, ...revised.map(({ key, column }) => `${key} ${column}`)].slice(0, 5).join('; ');
  return [
    problem('reason-update', { file }, { removed: String(removed.length), revised: String(revised.length), found }),
  ];
}

function checkCorrection({ file, whole, difference }: Reasoned): Problem[] {
  const { dataset, releases } = whole;
  if (dataset.releases === 'full') {
    const isCorrected =
      difference.removed.length + difference.revised.length + returnedCells(whole, difference).length > 0;
    return isCorrected ? [] : [problem('reason-correction', { file })];
  }
  const isCorrected = releases
    .at(-1)
    ?.records.some(({ row }) => row['change'] === 'correction' || row['change'] === 'withdrawn');
  return isCorrected ? [] : [problem('reason-correction-mark', { file })];
}

function checkStructure(reasoned: Reasoned): Problem[] {
  const {
    file,
    difference: { removed },
  } = reasoned;
  const figures = figuresIn(reasoned);
  const found = figures
    .slice(0, shown)
    .map(({ key, column }) => `${key} ${column}`)
    .join('; ');
  return [
    ...(figures.length > 0 ? [problem('reason-structure', { file }, { revised: String(figures.length), found })] : []),
    ...(removed.length > 0
      ? [problem('reason-structure-removes', { file }, { count: String(removed.length), rows: removedRows(reasoned) })]
      : []),
  ];
}

/** A row that was removed comes back as it was last published, or the release says that it corrects. */
function checkReturned({ file, whole, difference }: Reasoned): Problem[] {
  const cells = returnedCells(whole, difference);
  if (cells.length === 0) return [];
  const named = (locale: keyof Words): string => {
    const written = (cell: string | null) => (cell === null ? { zh: '空', en: 'empty' }[locale] : `“${cell}”`);
    return (
      cells
        .slice(0, shown)
        .map(({ key, column, from, to }) => `${key} ${column} ${written(from)} → ${written(to)}`)
        .join(locale === 'zh' ? '；' : '; ') + (cells.length > shown ? ' …' : '')
    );
  };
  return [
    problem('reason-return', { file }, { count: String(cells.length), found: { zh: named('zh'), en: named('en') } }),
  ];
}

/**
 * The revised cells that are figures: all but those of a column that this release brings, what is filled in where a row
 * ends, and a code that now names what the row was always about.
 */
function figuresIn({ whole: { dataset, releases }, difference: { revised } }: Reasoned): CellRevision[] {
  const columns = describeColumns(dataset);
  const last = releases.at(-2)?.entry.release ?? '';
  const isNew = new Set(
    columns
      .filter(({ column: { since } }) => since !== undefined && compareReleases(last, since) < 0)
      .map(({ name }) => name),
  );
  const links = new Set(columns.filter(({ column }) => column.references && !column.endsRow).map(({ name }) => name));
  const ends = new Set(columns.filter(({ column }) => column.endsRow).map(({ name }) => name));
  const ended = new Set(revised.filter(({ column, from }) => from === null && ends.has(column)).map(({ key }) => key));
  return revised.filter(
    ({ key, column, from }) => from !== null || !(isNew.has(column) || links.has(column) || ended.has(key)),
  );
}

function checkRemovals(reasoned: Reasoned): Problem[] {
  const {
    file,
    removes,
    difference: { removed },
  } = reasoned;
  if (removed.length === removes) return [];
  if (removed.length === 0) return [problem('removes-none', { file }, { found: String(removes) })];
  return [
    problem(
      'rows-removed',
      { file },
      { count: String(removed.length), removes: String(removes), rows: removedRows(reasoned) },
    ),
  ];
}

/** The first of the rows that would go, with names in place of codes. */
function removedRows({ whole, loaded, difference: { removed } }: Reasoned): Words {
  const codes = codesEver(loaded);
  const last = foldReleases(whole.dataset, whole.releases.slice(0, -1));
  const named = (locale: keyof Words): string =>
    removed
      .slice(0, shown)
      .map((key) => {
        const record = last.get(key);
        return record ? rowName(whole.dataset, record, codes, locale) : key;
      })
      .join(locale === 'zh' ? '；' : '; ') + (removed.length > shown ? ' …' : '');
  return { zh: named('zh'), en: named('en') };
}

const shown = 5;

/** True where so many rows would go that somebody should look twice: fewer than half as many rows as in the release before. */
export function losesMostRows({ dataset, releases }: LoadedDataset): boolean {
  const [before, release] = releases.slice(-2);
  return (
    dataset.releases === 'full' &&
    before !== undefined &&
    release !== undefined &&
    release.records.length * 2 < before.records.length
  );
}
