import { withoutPersonalNumber } from '../../releases/check/personal-numbers.ts';
import type { Problem } from '../../releases/check/problem.ts';
import { isMissing, type CheckedRelease, type ReleaseCheck } from '../../releases/check/release-check.ts';
import type { RowRecord } from '../../releases/read/read-rows.ts';
import { findUnranked } from './check-ranked-areas.ts';
import { scoreComponents } from './datasets/score-components.ts';
import { rankingProblem } from './rules.ts';

const cellOf = ({ printed }: RowRecord, column: string): string => printed[column] ?? '';

/** The rules of the monthly inspections. */
export const checkInspections: ReleaseCheck = (checked) =>
  checked.release.records.flatMap((record) => {
    const checks = cellOf(record, 'checks');
    const hasScore = cellOf(record, 'score') !== '';
    const isWrong = Number(checks) === 0 ? hasScore : isMissing(record, 'score');
    const state = hasScore ? { zh: '却有数', en: 'is given' } : { zh: '却空着', en: 'is empty' };
    return [
      ...findMonthAhead(checked, record),
      ...findUnscored(checked, record),
      ...findUnranked(checked, record),
      ...findRestated(checked, record, ['checks', 'score']),
      ...(checks !== '' && isWrong
        ? [rankingProblem('score-checks', checked.placeOf(record, 'score'), { checks, state })]
        : []),
    ];
  });

/** The rules of the adjustments. */
export const checkAdjustments: ReleaseCheck = (checked) =>
  checked.release.records.flatMap((record) => {
    const found = cellOf(record, 'id');
    const stem = `${cellOf(record, 'month')}-${cellOf(record, 'area')}-`;
    const fits = found.startsWith(stem) && /^[1-9]\d*$/.test(found.slice(stem.length));
    return [
      ...(fits ? [] : [rankingProblem('adjustment-id', checked.placeOf(record, 'id'), { found, stem })]),
      ...findMonthAhead(checked, record),
      ...findUnranked(checked, record),
      ...findRestated(checked, record, ['month', 'area', 'points', 'reason_zh', 'reason_en', 'basis_zh', 'basis_en']),
    ];
  });

/** An update adds what was not known; what was published changes by a correction, with its note. */
function findRestated({ before, placeOf }: CheckedRelease, record: RowRecord, columns: readonly string[]): Problem[] {
  const former = before.get(record.key);
  if (!former || cellOf(record, 'change') !== 'update') return [];
  return columns.flatMap((column) => {
    const [old, found] = [cellOf(former, column), cellOf(record, column)];
    const isSame = old === found || (old !== '' && found !== '' && Number(old) === Number(found));
    if (old === '' || isSame || record.redacted[column]) return [];
    return [
      rankingProblem('fact-changed', placeOf(record, column), {
        before: withoutPersonalNumber(old),
        found: withoutPersonalNumber(found),
      }),
    ];
  });
}

function findMonthAhead({ placeOf, asOf }: CheckedRelease, record: RowRecord): Problem[] {
  const found = cellOf(record, 'month');
  return /^\d{4}-\d{2}$/.test(found) && found > asOf.slice(0, 7)
    ? [rankingProblem('month-ahead', placeOf(record, 'month'), { found, asOf })]
    : [];
}

/** A month that no scoring covers could not be ranked; a city that publishes no scoring ranks nobody. */
function findUnscored({ placeOf, codes }: CheckedRelease, record: RowRecord): Problem[] {
  const methods = codes.get('scoring');
  const found = cellOf(record, 'month');
  const isScored = methods === undefined || [...methods.values()].some((method) => isInForce(method, found));
  return isScored ? [] : [rankingProblem('month-unscored', placeOf(record, 'month'), { found })];
}

/** The rules of scoring: in every month one row of each component, whose weights add up to 100. */
export const checkScoring: ReleaseCheck = ({ release: { records }, placeOf }) => {
  const components = [...new Set(records.map((record) => cellOf(record, 'component')))];
  return turningMonths(records).flatMap((month) => {
    const inForce = records.filter((record) => isInForce(record, month));
    const gaps = components.flatMap((component): Problem[] => {
      const mine = inForce.filter((record) => cellOf(record, 'component') === component);
      if (mine.length === 1) return [];
      const record = mine[1] ?? records.findLast((one) => cellOf(one, 'component') === component);
      const words = Object.entries(scoreComponents).find(([name]) => name === component)?.[1] ?? component;
      return record
        ? [
            rankingProblem('scoring-gap', placeOf(record, 'in_force_from'), {
              month,
              component: words,
              count: String(mine.length),
            }),
          ]
        : [];
    });
    const [first] = inForce;
    const found = sumOf(inForce.map((record) => cellOf(record, 'weight')));
    return gaps.length > 0 || !first || found === null || found === '100'
      ? gaps
      : [rankingProblem('scoring-sum', placeOf(first, 'weight'), { month, found })];
  });
};

/** The months in which what is in force may change, from the oldest; none after the last row has ended. */
function turningMonths(records: readonly RowRecord[]): string[] {
  const begun = records.map((record) => cellOf(record, 'in_force_from'));
  const ended = records.map((record) => cellOf(record, 'in_force_to')).filter((month) => month !== '');
  const isOpen = ended.length < records.length;
  const last = [...begun, ...ended].sort().at(-1) ?? '';
  const months = [...new Set([...begun, ...ended.map(monthAfter)])].sort();
  return months.filter((month) => isOpen || month <= last);
}

function isInForce(record: RowRecord, month: string): boolean {
  const to = cellOf(record, 'in_force_to');
  return cellOf(record, 'in_force_from') <= month && (to === '' || month <= to);
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

/** The exact sum of plain decimals, without the surprises of floating point; null where a cell is none. */
function sumOf(cells: readonly string[]): string | null {
  if (!cells.every((cell) => /^\d+(\.\d+)?$/.test(cell))) return null;
  const parts = cells.map((cell) => cell.split('.'));
  const decimals = Math.max(0, ...parts.map(([, part = '']) => part.length));
  const scaled = parts.map(([whole = '', part = '']) => BigInt(whole + part.padEnd(decimals, '0')));
  const digits = String(scaled.reduce((sum, one) => sum + one, 0n)).padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  return `${digits.slice(0, point)}.${digits.slice(point)}`.replace(/\.?0*$/, '');
}
