import { addDays, timeOfDay } from '../../../core/days.ts';
import { addMonths, monthsBetween } from '../../../core/months.ts';
import type { SeriesRelease } from '../../../releases/sample/register-series.ts';
import { writeRows } from '../../../releases/sample/write-rows.ts';
import { pairingRecords } from '../datasets/pairing-records.ts';
import { lastDay, type SampleRecord } from './draw-records.ts';

/** The last Friday of a month. */
function lastFridayOf(month: string): string {
  const last = addDays(`${addMonths(month, 1)}-01`, -1);
  return addDays(last, -((new Date(timeOfDay(last)).getUTCDay() + 2) % 7));
}

/** A visit whose day was wrong at first, and one that was entered twice. */
const corrected = { id: 'C002-1-V03', daysLate: 1 };
const doubled = { id: 'C006-1-V04', as: 'C006-1-V90' };

const plain = { change_note_zh: null, change_note_en: null };

/** A row as it was known on a day. */
function rowOn({ id, pairing, kind, day, text, due, end }: SampleRecord, on: string) {
  const known = end !== null && end.on <= on ? end : null;
  return {
    ...{ id, pairing, kind, day, text_zh: text[0], text_en: text[1], due_on: due },
    state: kind === 'visit' ? null : (known?.state ?? 'promised'),
    done_on: known?.state === 'done' ? known.on : null,
    ...{ note_zh: known?.note[0] ?? null, note_en: known?.note[1] ?? null },
  };
}

/** One release a month, on its last Friday: what is new in it, and what was done. */
export function makeRecords(records: readonly SampleRecord[]): SeriesRelease[] {
  const days = monthsBetween('2025-09', lastDay.slice(0, 7)).map(lastFridayOf);
  return days.map((day, index) => {
    const from = days[index - 1] ?? '';
    const isIn = (one: string): boolean => one > from && one <= day;
    const rows = records.flatMap((record): Record<string, unknown>[] => {
      if (isIn(record.day)) return [{ ...rowOn(asFirstEntered(record), day), change: 'new', ...plain }];
      return record.end && isIn(record.end.on) ? [{ ...rowOn(record, day), change: 'update', ...plain }] : [];
    });
    const month = day.slice(0, 7);
    return {
      day,
      csv: writeRows(pairingRecords, [...rows, ...mistakesOf(records, from, day, days[index - 2] ?? '')]),
      reason: index === 0 ? 'first' : 'update',
      note: {
        zh: `示例：${month.slice(0, 4)} 年 ${Number(month.slice(5))} 月的走访和承诺事项。按所写日期补登。`,
        en: `Sample: visits and projects of ${month}. The release is dated back.`,
      },
    };
  });
}

const asFirstEntered = (record: SampleRecord): SampleRecord =>
  record.id === corrected.id ? { ...record, day: addDays(record.day, -corrected.daysLate) } : record;

/** A month later the wrong day is corrected; the visit that was entered twice is withdrawn. */
function mistakesOf(
  records: readonly SampleRecord[],
  from: string,
  day: string,
  before: string,
): Record<string, unknown>[] {
  return records.flatMap((record): Record<string, unknown>[] => {
    const isNow = record.day > from && record.day <= day;
    const wasBefore = record.day > before && record.day <= from;
    if (record.id === corrected.id && wasBefore)
      return [
        {
          ...rowOn(record, day),
          ...{
            change: 'correction',
            change_note_zh: '示例：日期登记有误。',
            change_note_en: 'Sample: the day was entered wrongly.',
          },
        },
      ];
    if (record.id !== doubled.id || !(isNow || wasBefore)) return [];
    const row = { ...rowOn(record, day), id: doubled.as };
    return isNow
      ? [{ ...row, change: 'new', ...plain }]
      : [
          {
            ...row,
            ...{ change: 'withdrawn', change_note_zh: `示例：与 ${doubled.id} 是同一次走访。` },
            change_note_en: `Sample: the same visit as ${doubled.id}.`,
          },
        ];
  });
}
