import { firstOfEach } from '../../core/first-of-each.ts';
import type { Problem } from '../../releases/check/problem.ts';
import { dayIn, isMissing, type CheckedRelease, type ReleaseCheck } from '../../releases/check/release-check.ts';
import type { RowRecord } from '../../releases/read/read-rows.ts';
import { riverProblem } from './rules.ts';

const cellOf = ({ printed }: RowRecord, column: string): string => printed[column] ?? '';

/** The rules of the figures of projects: each with the cells of its measure, a dated source, and once a source. */
export const checkProjectFigures: ReleaseCheck = (checked) => {
  const first = firstOfEach(checked.release.records, sourceOf);
  return checked.release.records.flatMap((record) => [
    ...findCells(checked, record),
    ...findDates(checked, record),
    ...findTwice(checked, record, first.get(sourceOf(record))),
  ]);
};

const filled: Record<string, readonly string[]> = {
  length: ['value', 'bound'],
  cost: ['value', 'bound'],
  opened: ['day'],
};

function findCells({ placeOf }: CheckedRelease, record: RowRecord): Problem[] {
  const measure = cellOf(record, 'measure');
  const asked = filled[measure];
  if (!asked) return [];
  return ['value', 'bound', 'day'].flatMap((column) => {
    const isAsked = asked.includes(column);
    const isWrong = isAsked ? isMissing(record, column) : cellOf(record, column) !== '';
    const state = isAsked ? { zh: '空着', en: 'is empty' } : { zh: '填了', en: 'is given' };
    return isWrong ? [riverProblem('figure-cells', placeOf(record, column), { measure, column, state })] : [];
  });
}

function findDates(checked: CheckedRelease, record: RowRecord): Problem[] {
  const { placeOf } = checked;
  const [found, year] = [cellOf(record, 'source_on'), cellOf(record, 'source_year')];
  const [first, second] = [dayIn(record, 'source_on'), dayIn(record, 'also_on')];
  return [
    ...(isMissing(record, 'source_on') && isMissing(record, 'source_year')
      ? [riverProblem('figure-undated', placeOf(record, 'source_on'))]
      : []),
    ...(found !== '' && year !== ''
      ? [riverProblem('figure-dated-twice', placeOf(record, 'source_year'), { found, year })]
      : []),
    ...findYear(checked, record),
    ...findEarly(checked, record),
    ...(second !== null && (first === null || second <= first)
      ? [riverProblem('second-source-first', placeOf(record, 'also_on'), { found: second })]
      : []),
  ];
}

const firstYear = '1949';

/** A year alone has no calendar that would refuse it. */
function findYear({ placeOf, asOf }: CheckedRelease, record: RowRecord): Problem[] {
  const [found, last] = [cellOf(record, 'source_year'), asOf.slice(0, 4)];
  if (!/^\d{4}$/.test(found) || (found >= firstYear && found <= last)) return [];
  return [riverProblem('source-year', placeOf(record, 'source_year'), { found, last })];
}

/** A source cannot tell of what had not happened. */
function findEarly({ placeOf }: CheckedRelease, record: RowRecord): Problem[] {
  const opened = dayIn(record, 'day');
  const year = cellOf(record, 'source_year');
  const source = dayIn(record, 'also_on') ?? dayIn(record, 'source_on') ?? year;
  if (opened === null || source === '' || opened.slice(0, source.length) <= source) return [];
  return [riverProblem('opened-after-source', placeOf(record, 'day'), { found: opened, source })];
}

/** What makes two rows the same figure of the same source. */
const sourceKey = ['project', 'measure', 'document', 'source_on', 'source_year'];

const sourceOf = (record: RowRecord): string => JSON.stringify(sourceKey.map((column) => cellOf(record, column)));

function findTwice({ placeOf }: CheckedRelease, record: RowRecord, first: RowRecord | undefined): Problem[] {
  if (!first || first === record) return [];
  return [
    riverProblem('figure-twice', placeOf(record, 'measure'), {
      measure: cellOf(record, 'measure'),
      line: String(first.line),
    }),
  ];
}
