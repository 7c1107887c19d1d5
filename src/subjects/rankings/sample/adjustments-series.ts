import type { SeriesRelease } from '../../../releases/sample/register-series.ts';
import { writeRows } from '../../../releases/sample/write-rows.ts';
import { adjustments } from '../datasets/adjustments.ts';
import { reasons, sampleAdjustments, type SampleAdjustment } from './adjustments.ts';
import { releaseDayOf } from './months.ts';

/** One release for each month that has adjustments, on the day of its inspections. */
export function makeAdjustmentsSeries(): SeriesRelease[] {
  const months = [...new Set(sampleAdjustments.map(({ month }) => month))];
  return months.map((month, index) => ({
    day: releaseDayOf(month),
    csv: writeRows(adjustments, sampleAdjustments.filter((one) => one.month === month).map(rowOf)),
    reason: index === 0 ? 'first' : 'update',
    note: {
      zh: `示例：${month.slice(0, 4)} 年 ${Number(month.slice(5))} 月的加分和扣分。按所写日期补登。`,
      en: `Sample: points given and taken in ${month}. The release is dated back.`,
    },
  }));
}

function rowOf({ month, area, points, reason }: SampleAdjustment) {
  const { zh, en, article } = reasons[reason];
  return {
    id: `${month}-${area}-1`,
    month,
    area,
    points,
    reason_zh: `示例：${zh}`,
    reason_en: `Sample: ${en}`,
    basis_zh: `《示例市月评比办法》（虚构）第${article}条`,
    basis_en: `Sample City Monthly Comparison Rules (invented), art. ${article}`,
    change: 'new',
    change_note_zh: null,
    change_note_en: null,
  };
}
