import { firstOfEach } from '../../core/first-of-each.ts';
import type { Problem } from '../../releases/check/problem.ts';
import { isMissing, type CheckedRelease, type ReleaseCheck } from '../../releases/check/release-check.ts';
import { splitCodes } from '../../releases/define/cells.ts';
import type { RowRecord } from '../../releases/read/read-rows.ts';
import { headquartersProblem } from './rules.ts';

const cellOf = ({ printed }: RowRecord, column: string): string => printed[column] ?? '';

/** The rules of the special actions: a name is that of one action, a place that of one, and none is lost in a split. */
export const checkActions: ReleaseCheck = (checked) => {
  const { release, placeOf } = checked;
  const first = firstOfEach(
    release.records.filter((record) => cellOf(record, 'valid_to') === ''),
    (record) => cellOf(record, 'order'),
  );
  return release.records.flatMap((record) => {
    const { named, count } = record.printed;
    const order = cellOf(record, 'order');
    const other = cellOf(record, 'valid_to') === '' && order !== '' ? first.get(order) : undefined;
    return [
      ...(named === 'yes' && count && Number(count) !== 1
        ? [headquartersProblem('action-count', placeOf(record, 'count'), { count })]
        : []),
      ...(other && other !== record
        ? [
            headquartersProblem('action-order-twice', placeOf(record, 'order'), {
              ...{ found: order, line: String(other.line) },
            }),
          ]
        : []),
      ...findLost(checked, record),
    ];
  });
};

/** One row in place of several may be a merger: only a row that was split is added up. */
function findLost({ placeOf, release }: CheckedRelease, record: RowRecord): Problem[] {
  const codes = splitCodes(cellOf(record, 'replaced_by'));
  const successors = release.records.filter(({ key }) => codes.includes(key));
  if (codes.length < 2 || successors.length < codes.length || !isMissing(record, 'note_zh')) return [];
  const added = successors.reduce((sum, one) => sum + Number(cellOf(one, 'count')), 0);
  const count = Number(cellOf(record, 'count'));
  return Number.isNaN(added) || added === count
    ? []
    : [
        headquartersProblem('action-split-count', placeOf(record, 'replaced_by'), {
          ...{ count: String(count), added: String(added) },
        }),
      ];
}
