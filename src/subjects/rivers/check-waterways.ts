import { firstOfEach } from '../../core/first-of-each.ts';
import type { Problem } from '../../releases/check/problem.ts';
import { isMissing, type ReleaseCheck } from '../../releases/check/release-check.ts';
import { isUnit, unitLabels } from '../../releases/define/units.ts';
import type { RowRecord } from '../../releases/read/read-rows.ts';
import { sides } from './datasets/waterways.ts';
import { riverProblem } from './rules.ts';

const cellOf = ({ printed }: RowRecord, column: string): string => printed[column] ?? '';
const isEmpty = { zh: '空着', en: 'is empty' };
const isGiven = { zh: '填了', en: 'is given' };

/** The rules of waterways: a place of its own for each, and no side but one that its name states. */
export const checkWaterways: ReleaseCheck = ({ release: { records }, placeOf }) => {
  const firstAt = firstOfEach(records, (record) => cellOf(record, 'position'));
  return records.flatMap((record) => {
    const found = cellOf(record, 'position');
    const first = firstAt.get(found);
    const other = found === '' || first === record ? undefined : first;
    const name = cellOf(record, 'name_zh');
    const side = Object.entries(sides).find(([code]) => code === cellOf(record, 'side'))?.[1];
    const isNamed = side === undefined || name === '' || sidesNamed(name).includes(side.zh);
    return [
      ...(other
        ? [riverProblem('place-taken', placeOf(record, 'position'), { found, other: cellOf(other, 'name_zh') })]
        : []),
      ...(isNamed ? [] : [riverProblem('side-not-named', placeOf(record, 'side'), { side, name })]),
    ];
  });
};

/** The sides that a name states: one that says north-east says neither north nor east. */
function sidesNamed(name: string): string[] {
  const named = Object.values(sides)
    .map(({ zh }) => zh)
    .filter((side) => name.includes(side));
  return named.filter((side) => side.length === Math.max(...named.map(({ length }) => length)));
}

const linkCells: Record<string, { filled: string; empty: string }> = {
  'joined-by-project': { filled: 'project', empty: 'to' },
  'flows-into': { filled: 'to', empty: 'project' },
};

/** The rules of links: two ends that differ, and no end that its kind does not state. */
export const checkWaterwayLinks: ReleaseCheck = ({ release: { records }, placeOf }) =>
  records.flatMap((record): Problem[] => {
    const [from, to, kind] = ['from', 'to', 'kind'].map((column) => cellOf(record, column));
    const cells = linkCells[kind ?? ''];
    if (!cells) return [];
    const say = (column: string, state: typeof isEmpty) =>
      riverProblem('link-ends', placeOf(record, column), { kind: kind ?? '', column, state });
    return [
      ...(isMissing(record, cells.filled) ? [say(cells.filled, isEmpty)] : []),
      ...(cellOf(record, cells.empty) === '' ? [] : [say(cells.empty, isGiven)]),
      ...(kind === 'flows-into' && from !== '' && from === to
        ? [riverProblem('link-to-itself', placeOf(record, 'to'), { found: from ?? '' })]
        : []),
    ];
  });

/** The rules of the indicators that are quoted: a part is of another whole, in the same unit. */
export const checkWaterwayIndicators: ReleaseCheck = ({ release: { records }, placeOf, codes }) =>
  records.flatMap((record) => {
    const [found, whole] = [cellOf(record, 'indicator'), cellOf(record, 'part_of')];
    if (whole === '') return [];
    if (found === whole) return [riverProblem('part-of-itself', placeOf(record, 'part_of'), { found })];
    const unitOf = (id: string) => codes.get('indicators')?.get(id)?.printed['unit'];
    const [unit, wholeUnit] = [unitOf(found), unitOf(whole)];
    return isUnit(unit) && isUnit(wholeUnit) && unit !== wholeUnit
      ? [
          riverProblem('part-unit', placeOf(record, 'part_of'), {
            ...{ found, whole },
            ...{ unit: unitLabels[unit], wholeUnit: unitLabels[wholeUnit] },
          }),
        ]
      : [];
  });
