import { seedRandom } from '../../../core/random.ts';
import type { Words } from '../../../core/words.ts';
import type { SeriesRelease } from '../../../releases/sample/register-series.ts';
import { writeRows } from '../../../releases/sample/write-rows.ts';
import { inspections } from '../datasets/inspections.ts';
import { months, releaseDayOf } from './months.ts';
import { drawScores, type SampleInspection } from './scores.ts';

/** A score that was first published wrong by so many hundredths, and put right on a later day. */
interface Misprint extends Pick<SampleInspection, 'month' | 'area' | 'kind'> {
  offBy: number;
  /** Release that corrects it: that of another month, or one of its own. */
  correctedOn: string;
  note: Words;
}

const misprints: readonly Misprint[] = [
  {
    ...{ month: '2025-02', area: 'S03', kind: 'open' },
    offBy: 10,
    correctedOn: releaseDayOf('2025-03'),
    note: { zh: '示例：一处点位的扣分漏记 0.1 分。', en: 'Sample: 0.1 point had not been deducted for one place.' },
  },
  {
    // District B stood second by this score, and third without it.
    ...{ month: '2026-03', area: 'S02', kind: 'unannounced' },
    offBy: 120,
    correctedOn: '2026-05-18',
    note: {
      zh: '示例：一处点位重复计分，复核后更正，名次随之变动。',
      en: 'Sample: one place had been counted twice; the correction changes the rank.',
    },
  },
];

/** One release a month, and one that corrects an older month alone. */
export function makeInspectionsSeries(): SeriesRelease[] {
  const drawn = drawScores(seedRandom(2409));
  const monthly = months.map((month, index): SeriesRelease => {
    const day = releaseDayOf(month);
    const corrected = misprints.filter(({ correctedOn }) => correctedOn === day);
    const rows = drawn
      .filter((row) => row.month === month)
      .map((row) => cellsOf(row, misprints.find(isOf(row))?.offBy));
    return {
      day,
      csv: writeRows(inspections, [...rows, ...corrected.map((one) => correctionOf(drawn, one))]),
      reason: index === 0 ? 'first' : 'update',
      note: tellMonth(month, corrected),
    };
  });
  const own = misprints.filter(({ correctedOn }) => !monthly.some(({ day }) => day === correctedOn));
  const corrections = own.map((one): SeriesRelease => ({
    day: one.correctedOn,
    csv: writeRows(inspections, [correctionOf(drawn, one)]),
    reason: 'correction',
    note: {
      zh: `示例：更正 ${one.month.replace('-', ' 年 ').replace(' 0', ' ')} 月一项得分。按所写日期补登。`,
      en: `Sample: one score of ${one.month} is corrected. The release is dated back.`,
    },
  }));
  return [...monthly, ...corrections].sort((left, right) => (left.day < right.day ? -1 : 1));
}

const isOf =
  (row: Pick<SampleInspection, 'month' | 'area' | 'kind'>) =>
  (other: Pick<SampleInspection, 'month' | 'area' | 'kind'>): boolean =>
    other.month === row.month && other.area === row.area && other.kind === row.kind;

function correctionOf(drawn: readonly SampleInspection[], misprint: Misprint) {
  const row = drawn.find(isOf(misprint));
  if (!row) throw new Error(`There is no inspection ${misprint.month} ${misprint.area} ${misprint.kind}.`);
  return { ...cellsOf(row), change: 'correction', change_note_zh: misprint.note.zh, change_note_en: misprint.note.en };
}

function cellsOf({ month, area, kind, checks, hundredths }: SampleInspection, offBy = 0) {
  const score = hundredths === null ? null : ((hundredths + offBy) / 100).toFixed(kind === 'satisfaction' ? 2 : 1);
  return { month, area, kind, checks, score, change: 'new', change_note_zh: null, change_note_en: null };
}

function tellMonth(month: string, corrected: readonly Misprint[]): Words {
  const [year = '', number = ''] = month.split('-');
  const also =
    corrected.length > 0 ? { zh: '并更正此前一项得分。', en: ' One earlier score is corrected.' } : { zh: '', en: '' };
  return {
    zh: `示例：${year} 年 ${Number(number)} 月的检查。${also.zh}按所写日期补登。`,
    en: `Sample: inspections of ${month}.${also.en} The release is dated back.`,
  };
}
