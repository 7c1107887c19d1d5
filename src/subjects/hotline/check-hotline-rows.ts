import { firstOfEach } from '../../core/first-of-each.ts';
import type { Problem } from '../../releases/check/problem.ts';
import { dayIn, isMissing, type ReleaseCheck } from '../../releases/check/release-check.ts';
import type { RowRecord } from '../../releases/read/read-rows.ts';
import { hotlineProblem } from './rules.ts';

const cellOf = ({ printed }: RowRecord, column: string): string => printed[column] ?? '';

/** No figure of a hotline is older. */
const firstMonth = '1980-01';

/** Counts that are a part of another, by their measures. */
const wholeOf: Readonly<Record<string, string>> = {
  answered: 'calls',
  closed: 'accepted',
  'closed-on-time': 'accepted',
};

/** The rules of rows that can be told without adding up: months, rates, parts, and one source for a month. */
export const checkHotlineRows: ReleaseCheck = ({ release: { records }, placeOf }) => {
  const first = firstOfEach(records, (record) => cellOf(record, 'month'));
  return records.flatMap((record): Problem[] => {
    const [month, found, document] = ['month', 'value', 'document'].map((column) => cellOf(record, column));
    const published = dayIn(record, 'published_on');
    const other = first.get(month ?? '');
    const isNoted = !isMissing(record, 'note_zh');
    const whole = wholeOf[cellOf(record, 'measure')];
    const total = records.find((one) => cellOf(one, 'month') === month && cellOf(one, 'measure') === whole);
    return [
      ...(/^\d{4}-\d{2}$/.test(month ?? '') && (month ?? '') < firstMonth
        ? [hotlineProblem('hotline-month-early', placeOf(record, 'month'), { found: month ?? '', first: firstMonth })]
        : []),
      ...(cellOf(record, 'unit') === 'percent' && Number(found) > 100
        ? [hotlineProblem('hotline-rate-high', placeOf(record, 'value'), { found: found ?? '' })]
        : []),
      ...(published !== null && published.slice(0, 7) < (month ?? '')
        ? [
            hotlineProblem('hotline-source-early', placeOf(record, 'published_on'), {
              ...{ found: published, month: month ?? '' },
            }),
          ]
        : []),
      ...(total && !isNoted && Number(found) > Number(cellOf(total, 'value'))
        ? [
            hotlineProblem('hotline-part-beyond', placeOf(record, 'value'), {
              ...{ found: found ?? '', whole: cellOf(total, 'value'), line: String(total.line) },
            }),
          ]
        : []),
      ...(other && cellOf(other, 'document') !== '' && document !== '' && cellOf(other, 'document') !== document
        ? [
            hotlineProblem('hotline-two-documents', placeOf(record, 'document'), {
              ...{ month: month ?? '', found: document ?? '', before: cellOf(other, 'document') },
            }),
          ]
        : []),
    ];
  });
};
