import { dirname } from 'node:path';
import type { Place, Problem } from '../../releases/check/problem.ts';
import { expiringColumns } from '../../releases/define/define-dataset.ts';
import { meetsConditions, readConditions } from '../../releases/read/row-conditions.ts';
import { bindCell } from '../../releases/state/bind-cell.ts';
import type { RowHistory } from '../../releases/state/row-history.ts';
import { pictureEnding } from '../read/article-files.ts';
import type { AttributeKind } from '../read/author-tags.ts';
import type { ContentContext } from './content-context.ts';
import { contentProblem } from './content-rules.ts';
import { nearWords } from './nearest.ts';

interface AttributeContext extends ContentContext {
  pictures: readonly string[];
}

type Values = Readonly<Record<string, string>>;

/** One attribute against data and files. `all` are the tag's attributes: a row is looked up in its own release. */
export function checkAttribute(
  kind: AttributeKind,
  value: string,
  all: Values,
  place: Place,
  context: AttributeContext,
): Problem[] {
  const name = kind === 'threshold' ? 'thresholds' : (all['dataset'] ?? (all['id'] === undefined ? '' : 'thresholds'));
  const published = context.datasets.get(name);
  const release = all['release'] ?? '';
  const isReleased = published?.hasRelease(release) ?? false;
  const columns = Object.keys(published?.dataset.columns ?? {});
  const expiring = published ? expiringColumns(published.dataset) : [];
  const unknown = (column: string) =>
    refuseUnless(columns, column, (slots) => contentProblem('column-absent', place, { ...slots, dataset: name }));
  // A text would have to be corrected on the very day its figure goes, and a superseded one never could.
  const fleeting = (column: string) => {
    const allowed = columns.filter((one) => !expiring.includes(one)).join(', ');
    return expiring.includes(column) ? [contentProblem('cell-expires', place, { found: column, allowed })] : [];
  };
  switch (kind) {
    case 'text':
    case 'flag':
    // What a sum adds to its first figure is asked of both at once, by check-sum.ts.
    case 'other':
    case 'places':
      return [];
    case 'indicator':
      return refuseUnless(context.indicators, value, (slots) => contentProblem('indicator-unknown', place, slots));
    case 'dataset':
      return refuseUnless([...context.datasets.keys()], value, (slots) =>
        contentProblem('dataset-absent', place, slots),
      );
    case 'release':
      if (!published || isReleased) return [];
      return [
        contentProblem('release-absent', place, {
          dataset: name,
          found: value,
          allowed: published.releases.map(({ entry }) => entry.release).join(', '),
        }),
      ];
    case 'threshold':
      if (!published || !isReleased || published.rowAt(release, value)) return [];
      return refuseUnless(keysAt(published, release), value, (slots) =>
        contentProblem('threshold-unknown', place, { ...slots, release }),
      );
    case 'row': {
      if (!published || !isReleased) return [];
      const cell = bindCell(published, { row: value, column: all['column'], release });
      if (cell.is === 'row-absent') {
        const key = published.dataset.key.join('|');
        const near = nearWords(cell.key, keysAt(published, release));
        return [contentProblem('row-absent', place, { dataset: name, release, found: value, key, near })];
      }
      if (cell.is === 'cell-empty') return [contentProblem('cell-empty', place, { found: cell.column })];
      // What is wrong with a column that is written is told where it is written.
      if (cell.is === 'found' || cell.is === 'release-absent' || all['column'] !== undefined) return [];
      return [...unknown(cell.column), ...fleeting(cell.column)];
    }
    case 'column':
      return published ? [...unknown(value), ...fleeting(value)] : [];
    case 'columns':
      return published ? value.split(',').flatMap((column) => unknown(column.trim())) : [];
    case 'where': {
      if (!published || !isReleased) return [];
      const conditions = readConditions(value);
      const wrong = conditions.flatMap(({ column }) => [...unknown(column), ...fleeting(column)]);
      const meets = published.rowsAt(release).some((record) => meetsConditions(record, conditions));
      return wrong.length > 0 || meets ? wrong : [contentProblem('where-empty', place, { found: value })];
    }
    case 'picture': {
      if (context.pictures.includes(value)) return [];
      if (/\.\w+$/.test(value) && !pictureEnding.test(value))
        return [contentProblem('picture-type', place, { found: value })];
      const slots = { found: value, folder: dirname(place.file), near: nearWords(value, context.pictures) };
      return [contentProblem('picture-missing', place, slots)];
    }
  }
}

const keysAt = ({ rowsAt }: RowHistory, release: string): string[] => rowsAt(release).map(({ key }) => key);

function refuseUnless(
  allowed: readonly string[],
  found: string,
  refuse: (slots: { found: string; allowed: string; near: ReturnType<typeof nearWords> }) => Problem,
): Problem[] {
  return allowed.includes(found)
    ? []
    : [refuse({ found, allowed: allowed.join(', '), near: nearWords(found, allowed) })];
}
